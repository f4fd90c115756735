import { describe, expect, test } from 'vitest'
import { rawClient, simulator } from '../testing/support.ts'

const extensions = `
[default]
exten => 300,1,Dial(PJSIP/anna,20,tTkKhH)
 same => n,Set(STATUS=\${DIALSTATUS})
 same => n,Wait(60)
exten => 301,1,Answer()
 same => n,Set(WENT=301)
 same => n,Wait(60)
`
const talking = async (conf = '[featuremap]\nblindxfer = #1\nparkcall = #72\ndisconnect = *0\n') => {
  const pbx = await simulator({
    clock: 'virtual',
    extensions,
    phones: [{ device: 'PJSIP/anna' }],
    files: { 'features.conf': `[general]\ntransferannouncesound =\n${conf}` },
  })
  const client = await rawClient(pbx)
  const call = pbx.incoming({ from: '5550100', to: '300' })
  await pbx.advance('1s')
  return { pbx, client, call, anna: pbx.phone('PJSIP/anna') }
}

describe('codes that a party of a call presses', () => {
  test('send the other one elsewhere', async () => {
    const { pbx, client, call, anna } = await talking()
    const pressed = anna.press('#1301')
    await pbx.advance('5s')
    await pressed
    await client.until('Event: BlindTransfer')
    expect(client.text()).toContain('IsExternal: No')
    expect(client.text()).toContain('Variable: WENT\r\nValue: 301')
    expect([call.isUp, anna.call]).toEqual([true, undefined])
  })

  test('park the other one', async () => {
    const { pbx, client, anna } = await talking()
    const pressed = anna.press('#72')
    await pbx.advance('3s')
    await pressed
    await client.until('Event: ParkedCall')
    expect(anna.call).toBeUndefined()
  })

  test('end the call', async () => {
    const { pbx, call, anna } = await talking()
    const pressed = anna.press('*0')
    await pbx.advance('3s')
    await pressed
    expect(call.isUp).toBe(false)
  })

  test('reach the other side where they are not a code', async () => {
    const { pbx, client, anna } = await talking()
    const pressed = anna.press('5#8')
    await pbx.advance('3s')
    await pressed
    await client.until('Digit: 8\r\nDurationMs: 100\r\nDirection: Sent')
    const sent = [...client.text().matchAll(/Event: DTMFBegin\r\n(?:.+\r\n)*?Digit: (.)\r\nDirection: Sent/g)]
    expect(sent.map(([, digit]) => digit).join('')).toBe('5#8')
  })

  test('are shown by the console', async () => {
    const { client } = await talking()
    client.send('Action: Command\nCommand: features show')
    await client.until('Park Call')
    expect(client.text()).toMatch(/Blind Transfer +# +#1/)
  })
})

describe('hold', () => {
  test('plays music to the other one until it ends', async () => {
    const { pbx, client, anna } = await talking()
    anna.hold('jazz')
    anna.unhold()
    await client.until('Event: MusicOnHoldStop')
    const events = [
      ...client.text().matchAll(/Event: (Hold|Unhold|MusicOnHold\w+)\r\n(?:.+\r\n)*?Channel: (\w+\/\w+)/g),
    ]
    expect(events.map(([, event, channel]) => `${event} ${channel?.replace(/.*\//, '')}`)).toEqual([
      'Hold anna',
      expect.stringMatching(/^MusicOnHoldStart (?!anna)/),
      'Unhold anna',
      expect.stringMatching(/^MusicOnHoldStop (?!anna)/),
    ])
    anna.hold()
    anna.hangUp()
    await pbx.advance('1s')
    await client.until('Event: Hangup')
    expect(client.text().match(/Event: MusicOnHoldStop/g)).toHaveLength(2)
  })
})
