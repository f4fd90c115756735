import { describe, expect, test } from 'vitest'
import { call, dialplanServer } from '../applications/support.ts'

const conf = `[applicationmap]
mark => *5,self,UserEvent,"Marked,By: me"
other => *6,peer,UserEvent(Other)
music => *7,self,Wait(2),default
ends => *8,self,Hangup
broken => *9
[both]
mark => *5
other => *6
`

/** A caller talks with a called party, and has these features. */
async function talking(features: string) {
  const started = dialplanServer(
    `
exten => dial,1,Set(DYNAMIC_FEATURES=${features})
 same => n,Dial(Local/talk@default,20)
exten => talk,1,Answer()
 same => n,Wait(600)
`,
    { files: { 'features.conf': conf } },
  )
  const { client, clock } = started
  call(client, 'dial')
  await clock.advance(1_000)
  client.take()
  const press = async (digits: string): Promise<string> => {
    let text = ''
    for (const digit of digits) {
      text += client.send(`Action: PlayDTMF\nChannel: Local/dial@default-00000000;2\nDigit: ${digit}\nReceive: yes`)
      await clock.advance(200)
      text += client.take()
    }
    await clock.advance(1_000)
    return text + client.take()
  }
  return { ...started, press }
}

const userEvent = (name: string, channel: string): RegExp =>
  new RegExp(`Event: UserEvent\n(?:.+\n)*Channel: ${channel}\n(?:.+\n)*UserEvent: ${name}\n`)

describe('features that DYNAMIC_FEATURES names', () => {
  test.each(['mark', 'nothing#mark', 'both'])(
    '%s: an application runs on the party that presses the code',
    async (names) => {
      const { press, engine } = await talking(names)
      const text = await press('*5')
      expect(text).toMatch(userEvent('Marked', 'Local/dial@default-00000000;2'))
      expect(text).toContain('By: me\n')
      expect(text).toContain('Variable: DYNAMIC_FEATURENAME\nValue: mark\n')
      expect(text).toContain('Variable: DYNAMIC_WHO_ACTIVATED\nValue: Local/dial@default-00000000;2\n')
      expect(engine.pbx.bridges.size).toBe(1)
    },
  )

  test('on the other party with peer', async () => {
    const { press } = await talking('other')
    expect(await press('*6')).toMatch(userEvent('Other', 'Local/talk@default-00000001;1'))
  })

  test('the other party hears music meanwhile, where the line names a class', async () => {
    const { press } = await talking('music')
    const text = await press('*7')
    expect(text).toMatch(/Event: MusicOnHoldStart\n(?:.+\n)*Channel: Local\/talk@default-00000001;1\n/)
    expect(await press('')).toMatch(/Event: MusicOnHoldStop\n(?:.+\n)*Channel: Local\/talk@default-00000001;1\n/)
  })

  test('an application that hangs up ends the call', async () => {
    const { press, engine } = await talking('ends')
    await press('*8')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('a code of a feature that the channel does not have is passed on', async () => {
    const { press } = await talking('other')
    expect(await press('*5')).not.toContain('UserEvent: Marked')
  })

  test('are listed by features show', async () => {
    const { client } = await talking('mark')
    const text = client.send('Action: Command\nCommand: features show')
    expect(text).toContain('Output: mark                      no def  *5')
    expect(text).toContain('Output: ===> Group: both\n')
    expect(text).not.toContain('broken')
  })
})
