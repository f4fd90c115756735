import { describe, expect, test } from 'vitest'
import { call, dialplanServer, story } from './support.ts'

const caller = 'Local/dial@default-00000000'
const extensions = (options: string, targets = 'Local/talk@default'): string => `
exten => dial,1,Answer()
 same => n,Dial(${targets},20,${options})
 same => n,Set(STATUS=\${DIALSTATUS})
exten => ring,1,Ringing()
 same => n,Wait(60)
exten => late,1,Wait(1)
 same => n,Answer()
 same => n,Wait(60)
exten => talk,1,Answer()
 same => n,Wait(60)
exten => 4,1,Set(WENT=here)
 same => n,Wait(5)
exten => 45,1,Set(WENT=further)
[elsewhere]
exten => 4,1,Set(WENT=elsewhere)
`

function dialled(text: string, pbx = {}) {
  const started = dialplanServer(text, pbx)
  call(started.client, 'dial')
  return started
}

/** The far end of a channel presses a key. */
const press = (digit: string, channel = `${caller};2`): string =>
  `Action: PlayDTMF\nChannel: ${channel}\nDigit: ${digit}\nReceive: yes`

/** Presses a key, and gives what is said until so long after. */
async function pressed({ client, clock }: ReturnType<typeof dialled>, digit: string, channel?: string) {
  const first = client.send(press(digit, channel))
  await clock.advance(500)
  return first + client.take()
}

describe('Dial', () => {
  test('digits of the caller are heard by all that it calls', async () => {
    const started = dialled(extensions('', 'Local/ring@default&Local/late@default'))
    await started.clock.advance(700)
    const digits = story(await pressed(started, '7'), 'Channel', 'Digit').filter((line) => line.startsWith('DTMFBegin'))
    expect(digits).toEqual([
      'DTMFBegin Local/ring@default-00000001;1 7',
      'DTMFBegin Local/ring@default-00000001;2 7',
      'DTMFBegin Local/late@default-00000002;1 7',
      'DTMFBegin Local/late@default-00000002;2 7',
    ])
  })

  test('d: a digit that may become a longer extension waits for another one', async () => {
    const { client, clock } = dialled(extensions('d', 'Local/ring@default'))
    await clock.advance(700)
    client.send(press('4'))
    await clock.advance(300)
    expect(client.take()).not.toContain('Variable: WENT')
    client.send(press('5'))
    await clock.advance(300)
    expect(client.take()).toContain('Variable: WENT\nValue: further')
  })

  test('d: with EXITCONTEXT the digit leads there', async () => {
    const text = extensions('d', 'Local/ring@default').replace('1,Answer()', '1,Set(EXITCONTEXT=elsewhere)')
    const started = dialled(text)
    await started.clock.advance(700)
    const said = await pressed(started, '4')
    expect(said).toContain('DialStatus: CANCEL')
    expect(said).toContain('Variable: WENT\nValue: elsewhere')
    expect([...started.engine.pbx.channels].some(({ name }) => name.includes('ring'))).toBe(false)
  })

  test('d: a digit that is no extension changes nothing', async () => {
    const { client, clock } = dialled(extensions('d', 'Local/ring@default'))
    await clock.advance(700)
    client.send(press('8'))
    await clock.advance(300)
    expect(client.take()).not.toContain('Event: DialEnd\n')
  })

  test('H: the code that disconnects ends the calls, and the caller continues', async () => {
    const files = { 'features.conf': '[featuremap]\ndisconnect = *0\n' }
    const { client, clock } = dialled(extensions('H', 'Local/ring@default'), { files })
    await clock.advance(700)
    for (const digit of ['*', '1', '*', '0']) {
      expect(client.take()).not.toContain('Variable: STATUS')
      client.send(press(digit))
      await clock.advance(300)
    }
    expect(client.take()).toContain('Variable: STATUS\nValue: CANCEL')
  })

  test('a: the caller is answered before the called party has heard its announcement', async () => {
    const text = extensions('aA(hello)', 'Local/late@default').replace('1,Answer()', '1,NoOp()')
    const { client, clock } = dialled(text, { sounds: { hello: 3 } })
    await clock.advance(1_500)
    const said = client.take()
    expect(said).toContain('Event: OriginateResponse\n')
    expect(said).not.toContain('Event: BridgeEnter\n')
  })

  test.each([
    ['Q(USER_BUSY)', '17'],
    ['Q(31)', '31'],
    ['Q(NONE)', '0'],
    ['Q(nonsense)', '26'],
    ['', '26'],
  ])('%s: the calls that are not answered end with cause %s', async (options, cause) => {
    const { client, clock } = dialled(extensions(options, 'Local/ring@default&Local/late@default'))
    await clock.advance(1_500)
    const ended = story(client.take(), 'Channel', 'Cause').filter((line) => line.startsWith('Hangup '))
    expect(ended).toContain(`Hangup Local/ring@default-00000001;1 ${cause}`)
  })

  test('m plays music until the two are connected', async () => {
    const { client, clock } = dialled(extensions('m', 'Local/late@default'))
    await clock.advance(500)
    expect(client.take()).toContain(`Event: MusicOnHoldStart\n`)
    await clock.advance(1_000)
    const events = client.take()
    expect(events.indexOf('Event: MusicOnHoldStop')).toBeLessThan(events.indexOf('Event: BridgeEnter'))
    expect(events.indexOf('Event: MusicOnHoldStop')).toBeGreaterThan(-1)
  })

  describe('p asks the called party', () => {
    const called = 'Local/talk@default-00000001;1'
    const sounds = { 'priv-recordintro': 1, beep: 1, 'vm-dialout': 1, 'priv-callpending': 2, name: 1 }
    /** The caller says its name in at most four seconds. */
    const asked = 8_000

    test.each([
      ['1', 'Event: BridgeEnter'],
      ['2', 'Variable: STATUS\nValue: NOANSWER'],
      ['3', 'Variable: STATUS\nValue: TORTURE'],
      ['4', 'Variable: STATUS\nValue: DONTCALL'],
    ])('who presses %s', async (digit, follows) => {
      const started = dialled(extensions('p'), { sounds })
      await started.clock.advance(asked)
      expect(started.client.take()).not.toContain('Event: BridgeEnter\n')
      expect(await pressed(started, digit, called)).toContain(follows)
    })

    test('who presses nothing, and is asked three times', async () => {
      const { client, clock } = dialled(extensions('p'), { sounds })
      await clock.advance(60_000)
      const said = client.take()
      expect(said).toContain('Variable: STATUS\nValue: ANSWER')
      expect(said).not.toContain('Event: BridgeEnter\n')
    })

    test('who hangs up', async () => {
      const { client, clock } = dialled(extensions('p'), { sounds })
      await clock.advance(asked)
      client.send(`Action: Hangup\nChannel: ${called}`)
      await clock.advance(100)
      expect(client.take()).toContain('Variable: STATUS\nValue: ANSWER')
    })

    test('but not with N, where the caller has a number', async () => {
      const { client, clock } = dialled(extensions('pN').replace('1,Answer()', '1,Set(CALLERID(num)=5550100)'), {
        sounds,
      })
      await clock.advance(500)
      expect(client.take()).toContain('Event: BridgeEnter\n')
    })
  })

  describe('P(family) keeps what the called party decides', () => {
    const text = extensions('P(mine)').replace('1,Answer()', '1,Set(CALLERID(num)=555-0100)')
    const kept = 'Action: DBGet\nFamily: privacy\nKey: mine/5550100'

    test.each([
      ['1', 'allow'],
      ['2', 'deny'],
      ['3', 'torture'],
      ['4', 'kill'],
      ['5', 'allow'],
    ])('%s: %s', async (digit, word) => {
      const started = dialled(text)
      await started.clock.advance(8_000)
      await pressed(started, digit, 'Local/talk@default-00000001;1')
      expect(started.client.send(kept)).toContain(`Val: ${word}\n`)
    })

    test.each([
      ['deny', 'NOANSWER'],
      ['kill', 'DONTCALL'],
      ['torture', 'TORTURE'],
    ])('who has decided %s is not called again', async (word, status) => {
      const { client, clock } = dialplanServer(text)
      client.send(`Action: DBPut\nFamily: privacy\nKey: mine/5550100\nVal: ${word}`)
      call(client, 'dial')
      await clock.advance(500)
      const said = client.take()
      expect(said).toContain(`Variable: STATUS\nValue: ${status}`)
      expect(said).not.toContain('DialString: talk@default')
    })

    test('a caller says its name once', async () => {
      const { client, clock } = dialled(text)
      await clock.advance(30_000)
      client.take()
      call(client, 'dial')
      await clock.advance(300)
      expect(client.take()).toContain('DialString: talk@default')
    })
  })

  test('p hangs up a caller whose name cannot be asked for', async () => {
    const { client, clock, engine } = dialled(extensions('p'), { sounds: 'none' })
    await clock.advance(1_000)
    expect(client.take()).not.toContain('DialString: talk@default')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('x: the caller and the called party record the other one by a code, and stop it', async () => {
    const files = { 'features.conf': '[featuremap]\nautomixmon = *1\n' }
    const started = dialled(extensions('Xx'), { files })
    await started.clock.advance(1_000)
    for (const starts of [true, false]) {
      const said = (await pressed(started, '*')) + (await pressed(started, '1'))
      expect(said).toMatch(
        new RegExp(`Event: MixMonitor${starts ? 'Start' : 'Stop'}\n(?:.+\n)*Channel: Local/talk@default-00000001;1\n`),
      )
      if (starts) expect(said).toMatch(/Variable: TOUCH_MIXMONITOR_OUTPUT\nValue: auto-\d+-Local-dial.*\.wav\n/)
    }
  })
})
