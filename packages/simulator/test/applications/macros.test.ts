import { describe, expect, test } from 'vitest'
import type { SimulatedRelease } from '../../src/engine/index.ts'
import { server } from '../support.ts'
import { call, steps } from './support.ts'

function run(release: SimulatedRelease, extensions: string) {
  const started = server(release, { pbx: { extensions } })
  const client = started.login()
  client.take()
  call(client, 'go')
  return { ...started, client }
}

const dialplan = `
[default]
exten => go,1,Macro(count,one,two)
 same => n,NoOp(\${MACRO_DEPTH} \${ARG1}.\${MACRO_EXTEN})
 same => n,Hangup()
exten => landed,1,NoOp(landed \${MACRO_DEPTH})
 same => n,Hangup()
[macro-count]
exten => s,1,NoOp(\${ARG1}+\${ARG2} \${MACRO_EXTEN}@\${MACRO_CONTEXT}:\${MACRO_PRIORITY} \${MACRO_DEPTH})
STEP
[macro-inner]
exten => s,1,NoOp(inner \${ARG1} \${MACRO_DEPTH})
`
const applications = (all: string[]): string[] => all.filter((each) => /^(?:NoOp|Hangup)\(/.test(each))

describe('Macro', () => {
  test('runs a context, with arguments and where it was called, then continues', async () => {
    const { client, clock } = run('16', dialplan.replace('STEP', ''))
    await clock.advance(100)
    expect(applications(steps(client))).toEqual(['NoOp(one+two go@default:1 1)', 'NoOp(0 .)', 'Hangup()'])
  })

  test('within a macro hides its arguments for as long as it lasts', async () => {
    const step = ' same => n,Macro(inner,x)\n same => n,NoOp(${ARG1} ${MACRO_DEPTH})'
    const { client, clock } = run('16', dialplan.replace('STEP', step))
    await clock.advance(100)
    const all = applications(steps(client))
    expect(all.slice(1, 3)).toEqual(['NoOp(inner x 2)', 'NoOp(one 1)'])
  })

  test.each([
    ['MacroExit()', 'NoOp(0 .)'],
    ['ExecIf(1?MacroExit())', 'NoOp(0 .)'],
    ['Goto(default,landed,1)', 'NoOp(landed 0)'],
    ['Set(MACRO_OFFSET=1)', 'Hangup()'],
    ['MacroIf(0?inner:none)', 'NoOp(0 .)'],
    ['Macro(none)', 'NoOp(0 .)'],
  ])('after %s the channel continues at %s', async (step, next) => {
    const end = step.includes('(none') || step.includes(':none') ? '' : '\n same => n,NoOp(never)'
    const { client, clock } = run(
      '16',
      dialplan.replace('STEP', ` same => n,${step}${step.startsWith('Set') ? '' : end}`),
    )
    await clock.advance(100)
    expect(applications(steps(client))[1]).toBe(next)
  })

  test('that calls itself does so six times', async () => {
    const { client, clock } = run('16', dialplan.replace('STEP', ' same => n,Macro(count,${ARG1},x)'))
    await clock.advance(1_000)
    expect(applications(steps(client)).map((each) => /:\d (\d)/.exec(each)?.[1] ?? each)).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7'],
      'NoOp(0 .)',
      'Hangup()',
    ])
  })

  test('a channel that hangs up within it is gone', async () => {
    const { client, clock, engine } = run('16', dialplan.replace('STEP', ' same => n,Wait(60)'))
    await clock.advance(1_000)
    client.send('Action: Hangup\nChannel: Local/go@default-00000000;1')
    await clock.advance(1_000)
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('from 21 on there is none: the call ends', async () => {
    const { client, clock, engine } = run('22', dialplan.replace('STEP', ''))
    await clock.advance(100)
    expect(applications(steps(client))).toEqual([])
    expect(engine.pbx.channels.size).toBe(0)
  })

  test.each([
    ['BUSY', 'BUSY'],
    ['CONTINUE', 'ANSWER'],
    ['', undefined],
  ])('Dial with M(screen^%s)', async (result, status) => {
    const { client, clock } = run(
      '16',
      `[default]
exten => go,1,Dial(Local/talk@default,20,M(screen^\${UNIQUEID}^${result}))
 same => n,Set(STATUS=\${DIALSTATUS})
exten => talk,1,Answer()
 same => n,Wait(60)
[macro-screen]
exten => s,1,Set(MACRO_RESULT=\${ARG2})
`,
    )
    await clock.advance(500)
    const text = client.take()
    if (status === undefined) expect(text).toContain('Event: BridgeEnter\n')
    else expect(text).toContain(`Variable: STATUS\nValue: ${status}`)
    expect(text).toMatch(/Channel: Local\/talk@default-00000001;1\n(?:.+\n)*Variable: MACRO_EXTEN\nValue: go\n/)
  })
})
