import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

const phones = [{ device: 'PJSIP/anna' }, { device: 'PJSIP/bert', behaviour: 'unreachable' as const }]

function run(step: string) {
  const started = dialplanServer(
    `
exten => go,1,Answer()
 same => n,${step.replaceAll(';', '\\;')}
 same => n,Set(WENT=next)
exten => busy,1,Busy()
exten => talk,1,Answer()
 same => n,Wait(60)
exten => 4,1,Set(WENT=four)
[more]
exten => 4,1,Set(WENT=elsewhere)
`,
    { phones },
  )
  call(started.client, 'go')
  return started
}

const dialled = (text: string): number =>
  story(text, 'DialString').filter((line) => line.endsWith('busy@default')).length

describe('RetryDial', () => {
  test('calls again after a pause with music, as often as it is told', async () => {
    const { client, clock } = run('RetryDial(again,2,3,Local/busy@default,5)')
    await clock.advance(1_000)
    const first = client.take()
    expect(dialled(first)).toBe(1)
    await clock.advance(20_000)
    const rest = client.take()
    expect(dialled(rest)).toBe(2)
    expect(rest).toContain('Event: MusicOnHoldStart\n')
    expect(rest).toContain('Variable: WENT\nValue: next')
  })

  test('waits ten seconds where less than one is asked for, and continues for ever', async () => {
    const { client, clock, engine } = run('RetryDial(again,0,0,Local/busy@default,5)')
    await clock.advance(60_000)
    expect(dialled(client.take())).toBe(6)
    client.send('Action: Hangup\nChannel: /^Local/')
    await clock.advance(1_000)
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('is over with the call that is answered', async () => {
    const { client, clock, engine } = run('RetryDial(again,1,0,Local/talk@default,5)')
    await clock.advance(2_000)
    client.send('Action: Hangup\nChannel: /^Local.talk/')
    await clock.advance(5_000)
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('a digit that is an extension leads there', async () => {
    const { client, clock } = run('RetryDial(again,30,0,Local/busy@default,5)')
    await clock.advance(5_000)
    client.send('Action: PlayDTMF\nChannel: Local/go@default-00000000;2\nDigit: 4\nReceive: yes')
    await clock.advance(500)
    expect(client.take()).toContain('Variable: WENT\nValue: four')
  })

  test('without arguments for Dial hangs up', async () => {
    const { clock, engine } = run('RetryDial(again,1,1)')
    await clock.advance(1_000)
    expect(engine.pbx.channels.size).toBe(0)
  })
})

describe('ChanIsAvail', () => {
  test.each([
    ['PJSIP/bert&PJSIP/anna', 'PJSIP/anna', '0&0'],
    ['PJSIP/anna&Local/talk@default,a', 'PJSIP/anna&Local/talk@default', '0&0'],
    ['nothing&PJSIP/anna,s', 'PJSIP/anna', '4&1'],
    ['PJSIP/bert,s', '', '5'],
    ['PJSIP/none,s', '', '4'],
  ])('%s: %j is available, with the states %s', async (data, original, states) => {
    const { client, clock, engine } = run(`ChanIsAvail(${data})`)
    await clock.advance(600)
    const set = steps(client)
    expect(set).toContain(`AVAILORIGCHAN=${original}`)
    expect(set).toContain(`AVAILSTATUS=${states}`)
    await clock.advance(1_000)
    expect(engine.pbx.channels.size).toBe(0)
  })
})

describe('Broadcast', () => {
  test.each([
    ['b,Local/none', 'WENT=next'],
    [',Local/go@default-00000000;1', undefined],
    ['b', undefined],
  ])('(%s) continues: %s', async (data, next) => {
    const { client, clock } = run(`Broadcast(${data})`)
    await clock.advance(1_000)
    expect(steps(client).find((step) => step.startsWith('WENT'))).toBe(next)
  })

  test('lasts until its channel hangs up', async () => {
    const { client, clock, engine } = run('Broadcast(b,Local/go@default-00000000;1)')
    await clock.advance(50_000)
    expect(engine.pbx.channels.size).toBe(2)
    client.send('Action: Hangup\nChannel: /^Local/')
    await clock.advance(500)
    expect(engine.pbx.channels.size).toBe(0)
  })
})
