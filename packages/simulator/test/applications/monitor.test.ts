import { describe, expect, test } from 'vitest'
import type { SimulatedRelease } from '../../src/engine/index.ts'
import { server } from '../support.ts'
import { call, story } from './support.ts'

const extensions = `[default]
exten => mon,1,Answer()
 same => n,Monitor(wav,first,m)
 same => n,Monitor(wav,second)
 same => n,Wait(1)
 same => n,StopMonitor()
 same => n,StopMonitor()
 same => n,Wait(1)
exten => left,1,Answer()
 same => n,Monitor(wav,left)
 same => n,Wait(1)
exten => talk,1,Answer()
 same => n,Wait(60)
exten => later,1,Monitor(wav,later,b)
 same => n,Set(NOW=\${MONITORED})
 same => n,Dial(Local/talk@default,20)
exten => touch,1,Answer()
 same => n,Dial(Local/talk@default,20,W)
`

function started(release: SimulatedRelease, pbx = {}) {
  const { login, clock, engine } = server(release, { pbx: { extensions, ...pbx } })
  const client = login()
  client.take()
  return { client, clock, engine }
}

const recordings = (text: string): string[] =>
  story(text, 'Channel').filter((line) => line.startsWith('Monitor') || line.startsWith('Hangup '))

describe.each(['1.8', '11', '13', '16', '20'] as const)('Monitor on %s', (release) => {
  test('begins and ends a recording once each, which shows in MONITORED', async () => {
    const { client, clock } = started(release)
    call(client, 'mon')
    await clock.advance(1_500)
    const text = client.take()
    expect(recordings(text)).toEqual([
      expect.stringMatching(/^MonitorStart Local\/mon@default-\w+[;,]2$/),
      expect.stringMatching(/^MonitorStop Local\/mon@default-\w+[;,]2$/),
    ])
    expect(text).toContain('Variable: __MONITORED\nValue: true\n')
    // Older ones do not tell that a variable was removed.
    const tells = release !== '1.8' && release !== '11'
    expect(text.includes('Variable: MONITORED\nValue: \n')).toBe(tells)
  })

  test('ends with its channel, before the event Hangup', async () => {
    const { client, clock } = started(release)
    call(client, 'left')
    await clock.advance(2_000)
    const ended = recordings(client.take()).filter((line) => /[;,]2$/.test(line))
    expect(ended.map((line) => line.split(' ')[0])).toEqual(['MonitorStart', 'MonitorStop', 'Hangup'])
  })

  test('with the letter b waits until the call is answered', async () => {
    const { client, clock } = started(release)
    call(client, 'later')
    await clock.advance(1_500)
    const text = client.take()
    expect(text).toContain('Variable: AUTO_MONITOR\nValue: wav,later,X\n')
    expect(text).toContain('Variable: NOW\nValue: \n')
    expect(recordings(text)).toEqual([expect.stringMatching(/^MonitorStart Local\/later@default-\w+[;,]2$/)])
  })

  test('of the action sends the same events', async () => {
    const { client, clock } = started(release)
    call(client, 'talk')
    await clock.advance(500)
    const [, channel = ''] = /^Channel: (Local\/talk\S+[;,]2)$/m.exec(client.take()) ?? []
    expect(client.send(`Action: Monitor\nChannel: ${channel}\nFile: x`)).toContain(`Event: MonitorStart\n`)
    expect(client.send(`Action: StopMonitor\nChannel: ${channel}`)).toContain(`Event: MonitorStop\n`)
  })
})

/** What is said while the caller presses the code. */
async function pressed({ client, clock }: ReturnType<typeof started>): Promise<string> {
  let said = ''
  for (const digit of '*1') {
    said += client.send(`Action: PlayDTMF\nChannel: Local/touch@default-00000000;2\nDigit: ${digit}\nReceive: yes`)
    await clock.advance(500)
    said += client.take()
  }
  return said
}

test('W of Dial: the caller records the called party by a code, and stops it', async () => {
  const pbx = started('16', { files: { 'features.conf': '[featuremap]\nautomon = *1\n' } })
  call(pbx.client, 'touch')
  await pbx.clock.advance(1_000)
  for (const starts of [true, false]) {
    const text = await pressed(pbx)
    expect(recordings(text)).toEqual([`Monitor${starts ? 'Start' : 'Stop'} Local/talk@default-00000001;1`])
    if (starts) expect(text).toMatch(/Variable: TOUCH_MONITOR_OUTPUT\nValue: auto-\d+-Local-touch.*\n/)
  }
})

test('22 has no Monitor: the code of W does nothing', async () => {
  const pbx = started('22', { files: { 'features.conf': '[featuremap]\nautomon = *1\n' } })
  call(pbx.client, 'touch')
  await pbx.clock.advance(1_000)
  const text = await pressed(pbx)
  expect(text).toContain('Event: DTMFEnd\n')
  expect(recordings(text)).toEqual([])
})
