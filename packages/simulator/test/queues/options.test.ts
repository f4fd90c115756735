import { describe, expect, test } from 'vitest'
import type { SimulatedRelease } from '../../src/engine/index.ts'
import { call, story } from '../applications/support.ts'
import { server } from '../support.ts'

const extensions = (data: string): string => `
[default]
exten => ask,1,Answer()
 same => n,Queue(support,${data})
exten => on,1,Set(WENT=on)
 same => n,Wait(1)
exten => talk,1,Ringing()
 same => n,Wait(2)
 same => n,Answer()
 same => n,Wait(60)
[macro-member]
exten => s,1,Set(SAID=\${CHANNEL} \${ARG1})
`

async function asked(data: string, more = {}, release: SimulatedRelease = '22') {
  const queues = [{ name: 'support', members: [{ interface: 'Local/talk@default' }], ...more }]
  const started = server(release, { pbx: { extensions: extensions(data), queues } })
  const client = started.login()
  client.take()
  call(client, 'ask')
  await started.clock.advance(1_500)
  const waiting = client.take()
  await started.clock.advance(3_000)
  return { ...started, client, waiting, after: client.take() }
}

const music = (text: string): string[] => story(text, 'Class').map((line) => line.replace('MusicOnHold', ''))

describe('Queue', () => {
  test.each([
    ['', {}, ['Start default']],
    ['', { musicClass: 'none' }, ['Start default']],
    ['r', {}, []],
    ['R', {}, ['Start default']],
  ])('with the options "%s" a caller that waits hears %j', async (data, more, expected) => {
    expect(music((await asked(data, more)).waiting)).toEqual(expected)
  })

  test('the music ends before the caller is connected', async () => {
    const { after } = await asked('')
    expect(after.indexOf('Event: MusicOnHoldStop')).toBeGreaterThan(-1)
    expect(after.indexOf('Event: MusicOnHoldStop')).toBeLessThan(after.indexOf('Event: BridgeEnter'))
  })

  test('with R it ends as soon as a member rings', async () => {
    const { waiting } = await asked('R')
    expect(waiting).toContain('Event: MusicOnHoldStop\n')
  })

  test('F: the member continues in the dialplan when the caller has gone', async () => {
    const { client, clock } = await asked('F(default^on^1)')
    const first = client.send('Action: Hangup\nChannel: Local/ask@default-00000000;1')
    await clock.advance(500)
    expect(first + client.take()).toMatch(
      /Channel: Local\/talk@default-00000001;1\n(?:.+\n)*Variable: WENT\nValue: on\n/,
    )
  })

  test.each([
    ['as an argument', ',,,,,member', {}],
    ['of the queue', '', { memberMacro: 'member^z' }],
  ])('in 16 a macro %s runs on the member before it is connected', async (_, data, more) => {
    const { after } = await asked(data, more, '16')
    const said = after.indexOf('Variable: SAID\nValue: Local/talk@default-00000001;1 ')
    expect(said).toBeGreaterThan(-1)
    expect(said).toBeLessThan(after.indexOf('Event: AgentConnect'))
  })
})
