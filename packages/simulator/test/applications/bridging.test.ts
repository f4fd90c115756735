import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

const extensions = `
exten => wait,1,BridgeWait(room,participant,S(3))
 same => n,Set(SAID=waited)
exten => stay,1,BridgeWait(room)
 same => n,Set(SAID=stayed)
exten => unanswered,1,BridgeWait(,,n)
exten => wrong,1,BridgeWait(room,guest)
 same => n,Set(SAID=never)
exten => noTime,1,BridgeWait(room,,S(x))
 same => n,Set(SAID=never)
exten => talk,1,Answer()
 same => n,Wait(60)
exten => pair,1,Dial(Local/talk@default)
exten => third,1,BridgeAdd(Local/talk@default)
 same => n,Set(SAID=\${BRIDGERESULT})
exten => alone,1,BridgeAdd(nobody)
 same => n,Set(ONE=\${BRIDGERESULT})
 same => n,BridgeAdd(Local/alone)
 same => n,Set(TWO=\${BRIDGERESULT})
`

describe('BridgeWait', () => {
  test('keeps channels in one bridge, each for itself, until their time is over or they are kicked', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, 'wait')
    call(client, 'stay')
    await clock.advance(1_000)
    const text = client.take()
    expect(story(text, 'BridgeNumChannels', 'BridgeTechnology', 'BridgeCreator', 'BridgeName')).toEqual([
      'BridgeCreate 0 holding_bridge BridgeWait room',
      'BridgeEnter 1 holding_bridge BridgeWait room',
      'BridgeEnter 2 holding_bridge BridgeWait room',
    ])
    expect(text).not.toContain('BRIDGEPEER')
    await clock.advance(3_000)
    expect(steps(client)).toContain('SAID=waited')
    const [left] = [...engine.pbx.bridges].flatMap(({ channels }) => channels)
    client.send(`Action: BridgeKick\nChannel: ${left?.name}`)
    await clock.advance(1_000)
    expect(steps(client)).toContain('SAID=stayed')
    expect(engine.pbx.bridges.size).toBe(0)
    call(client, 'stay')
    await clock.advance(1_000)
    expect(client.take()).toContain('Event: BridgeCreate')
  })

  test('a channel that hangs up leaves the others waiting', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, 'stay')
    call(client, 'stay')
    await clock.advance(1_000)
    client.send('Action: Hangup\nChannel: Local/stay@default-00000000;2')
    await clock.advance(1_000)
    expect([...engine.pbx.bridges].map(({ size }) => size)).toEqual([1])
  })

  test('n does not answer', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, 'unanswered')
    await clock.advance(1_000)
    expect([...engine.pbx.bridges].flatMap(({ channels }) => channels.map(({ state }) => state))).toEqual([4])
  })

  test.each(['wrong', 'noTime'])('hangs up where an argument is wrong: %s', async (exten) => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, exten)
    await clock.advance(1_000)
    expect(steps(client)).not.toContain('SAID=never')
    expect(engine.pbx.channels.size).toBe(0)
  })
})

describe('BridgeAdd', () => {
  test('joins the bridge of a channel, and says so afterwards', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    call(client, 'pair')
    await clock.advance(1_000)
    call(client, 'third')
    await clock.advance(1_000)
    expect([...engine.pbx.bridges].map(({ size, technology }) => [size, technology])).toEqual([[3, 'softmix']])
    client.take()
    client.send(`Action: BridgeDestroy\nBridgeUniqueid: ${[...engine.pbx.bridges][0]?.id}`)
    await clock.advance(1_000)
    expect(steps(client)).toContain('SAID=SUCCESS')
  })

  test('continues where there is no such channel, or it is its own', async () => {
    const { client, clock } = dialplanServer(extensions)
    call(client, 'alone')
    await clock.advance(1_000)
    const seen = steps(client)
    expect(seen).toContain('ONE=NONEXISTENT')
    // Of the two halves, its own comes first in the server's table.
    expect(seen).toContain('TWO=LOOP')
  })
})

describe('Bridge', () => {
  const dialplan = (data: string): string => `
exten => go,1,Answer()
 same => n,Bridge(${data.replaceAll(';', '\\;')})
 same => n,Set(SAID=\${BRIDGERESULT})
 same => n,Wait(1)
exten => talk,1,Answer()
 same => n,Wait(60)
 same => n,Set(AFTER=goes on)
 same => n,Wait(60)
exten => on,1,Set(AFTER=elsewhere)
 same => n,Wait(60)
`
  /** One that talks is taken away from that, and connected with the caller. */
  async function bridged(data: string) {
    const started = dialplanServer(dialplan(data))
    call(started.client, 'talk')
    await started.clock.advance(1_000)
    call(started.client, 'go')
    await started.clock.advance(1_000)
    const parties = [...started.engine.pbx.bridges].flatMap(({ channels }) => channels.map(({ device }) => device))
    started.client.take()
    return { ...started, parties }
  }
  const taken = 'Local/talk@default-00000000;2'
  const leaves = 'Action: BridgeKick\nChannel: Local/go@default-00000001;2'

  test('takes a channel away from what it does; after that each continues', async () => {
    const { client, clock, parties } = await bridged(taken)
    expect(parties).toEqual(['Local/talk@default', 'Local/go@default'])
    client.send(leaves)
    await clock.advance(500)
    expect(steps(client)).toEqual(expect.arrayContaining(['SAID=SUCCESS', 'AFTER=goes on']))
  })

  test.each([
    ['x', undefined],
    ['F(default^on^1)', 'AFTER=elsewhere'],
  ])('with %s that channel continues with %s', async (options, after) => {
    const { client, clock } = await bridged(`${taken},${options}`)
    client.send(leaves)
    await clock.advance(500)
    expect(steps(client).find((step) => step.startsWith('AFTER'))).toBe(after)
  })

  test('L ends it', async () => {
    const { clock, engine, parties } = await bridged(`${taken},L(2000)`)
    expect(parties).toHaveLength(2)
    await clock.advance(2_000)
    expect(engine.pbx.bridges.size).toBe(0)
  })

  test.each([
    ['Local/nobody', 'NONEXISTENT'],
    ['', 'NONEXISTENT'],
    ['${CHANNEL}', 'LOOP'],
  ])('"%s" gives %s', async (data, result) => {
    const { client, clock } = dialplanServer(dialplan(data))
    call(client, 'go')
    await clock.advance(1_000)
    expect(steps(client)).toContain(`SAID=${result}`)
  })
})
