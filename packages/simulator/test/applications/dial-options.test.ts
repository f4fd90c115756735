import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

const extensions = (options: string): string => `
exten => dial,1,Answer()
 same => n,Dial(Local/talk@default,20,${options})
 same => n,Set(STATUS=\${DIALSTATUS})
exten => on,1,Set(WENT=on)
 same => n,Wait(1)
exten => h,1,Set(WENT=h)
exten => talk,1,Answer()
 same => n,Wait(60)
[sub]
exten => s,1,Set(GOSUB_RESULT=\${ARG1})
 same => n,Return(back)
exten => slow,1,Wait(2)
 same => n,Return()
exten => before,1,Set(BEFORE=\${CHANNEL} \${ARG1}-\${ARG2})
 same => n,Return()
[quiet]
exten => s,1,Wait(1)
 same => n,Return()
`
/** Calls the extension, and gives what was said until so many milliseconds after. */
async function dialled(options: string, milliseconds = 1_000) {
  const started = dialplanServer(extensions(options), { sounds: { hello: 2 } })
  call(started.client, 'dial')
  await started.clock.advance(milliseconds)
  return { ...started, text: started.client.take() }
}

describe('Dial', () => {
  test.each([
    ['b', 'Local/talk@default-00000001;1'],
    ['B', 'Local/dial@default-00000000;2'],
  ])('%s runs a subroutine before the call is made', async (letter, channel) => {
    const { text } = await dialled(`${letter}(sub^before^1(a^b))`)
    expect(text).toContain(`Variable: BEFORE\nValue: ${channel} a-b\n`)
    expect(text.indexOf('Variable: BEFORE')).toBeLessThan(text.indexOf('DialString: talk@default'))
    expect(text).toContain('Variable: DIALSTATUS\nValue: ANSWER')
  })

  test('b runs on each channel that is called, one after the other', async () => {
    const { client, clock } = dialplanServer(
      extensions('b(sub^slow^1)').replace('Local/talk@default,', 'Local/talk@default&Local/on@default,'),
    )
    call(client, 'dial')
    await clock.advance(3_500)
    expect(client.take()).not.toContain('DialString: talk@default')
    await clock.advance(1_000)
    expect(client.take()).toContain('DialString: talk@default')
  })

  test('a caller that hangs up during b calls no one', async () => {
    const { client, clock, engine } = await dialled('b(sub^slow^1)')
    client.send('Action: Hangup\nChannel: Local/dial@default-00000000;1')
    await clock.advance(5_000)
    expect(client.take()).not.toContain('DialString: talk@default')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('U lets the called party hear something first, then connects', async () => {
    const { text, clock, client } = await dialled('U(quiet)', 500)
    expect(text).not.toContain('Event: BridgeEnter')
    await clock.advance(1_000)
    expect(story(client.take(), 'BridgeNumChannels')).toEqual(['BridgeCreate 0', 'BridgeEnter 1', 'BridgeEnter 2'])
  })

  test.each([
    ['BUSY', 'BUSY', 'STATUS=BUSY'],
    ['CONTINUE', 'CONTINUE', 'STATUS=ANSWER'],
    ['GOTO:on^1', 'GOTO:on', 'WENT=on'],
  ])('U with GOSUB_RESULT %s does not connect, and the caller continues', async (result, said, step) => {
    const { text, engine } = await dialled(`U(sub^${result.replace('^', ',')})`.replace(',1', ''))
    expect(text).toMatch(new RegExp(`Event: DialEnd\n(?:.+\n)*Channel: Local/dial(?:.+\n)*DialStatus: ${said}\n`))
    expect(text).not.toContain('Event: BridgeEnter')
    expect(text).toContain('Variable: GOSUB_RETVAL\nValue: back')
    if (step.startsWith('STATUS')) expect(text).toContain(`Variable: STATUS\nValue: ${step.slice(7)}`)
    expect([...engine.pbx.channels].some(({ name }) => name.includes('talk'))).toBe(false)
  })

  test('U with GOSUB_RESULT ABORT ends both', async () => {
    const { text, engine } = await dialled('U(sub^ABORT)')
    expect(text).toContain('DialStatus: ABORT')
    expect(text).not.toContain('Variable: STATUS')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('a called party that hangs up during U is not connected', async () => {
    const { client, clock, engine } = await dialled('U(quiet)', 500)
    client.send('Action: Hangup\nChannel: Local/talk@default-00000001;2')
    await clock.advance(1_000)
    expect(client.take()).not.toContain('Event: BridgeEnter')
    expect(engine.pbx.channels.size).toBe(0)
  })

  test.each([
    ['F(default^on^1)', 'WENT=on'],
    ['F', 'STATUS='],
    ['e', 'WENT=h'],
  ])('%s: the called party continues after the caller has hung up', async (options, step) => {
    const { client, clock, engine } = await dialled(options)
    client.send('Action: Hangup\nChannel: Local/dial@default-00000000;1')
    await clock.advance(500)
    const set = client
      .take()
      .match(/Channel: Local\/talk@default-00000001;1\n(?:.+\n)*?Variable: (?:WENT|STATUS)\nValue: .*/g)
    expect(set?.map((block) => /Variable: (.*)\nValue: (.*)/.exec(block)?.slice(1).join('='))).toContain(step)
    await clock.advance(2_000)
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('D sends digits to the called party, then to the caller, before they are connected', async () => {
    const { text, client, clock } = await dialled('D(1w2:3)', 700)
    expect(text).not.toContain('Event: BridgeEnter')
    await clock.advance(2_000)
    const all = text + client.take()
    const digits = [...all.matchAll(/Event: DTMFBegin\n(?:.+\n)*?Channel: (\S+)\n(?:.+\n)*?Digit: (.)/g)].map(
      ([, name, digit]) => `${name} ${digit}`,
    )
    expect(digits).toEqual([
      'Local/talk@default-00000001;2 1',
      'Local/talk@default-00000001;2 2',
      'Local/dial@default-00000000;1 3',
    ])
    expect(all).toContain('Event: BridgeEnter')
  })

  test('A keeps them apart for as long as the announcement lasts', async () => {
    const { text, client, clock } = await dialled('A(hello)', 1_500)
    expect(text).not.toContain('Event: BridgeEnter')
    await clock.advance(1_000)
    expect(client.take()).toContain('Event: BridgeEnter')
    expect(steps(client)).toEqual([])
  })
})
