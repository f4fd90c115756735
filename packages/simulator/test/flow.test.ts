import { describe, expect, test } from 'vitest'
import { server } from './support.ts'

/** Runs `[default] 1` on a Local channel and gives the values that it leaves in the variable `LOG`, in their order. */
async function run(steps: string, more = '', personality: '22' | '1.4' = '22'): Promise<string[]> {
  const lines = steps.trim().split('\n')
  const first = lines.map((line, at) => (at === 0 ? `exten => 1,1,${line.trim()}` : ` same => n${line.trim()}`))
  const extensions = `[globals]\nWHO=world\n[default]\n${first.join('\n')}\n same => n,Wait(60)\n${more}`
  const { engine, clock, login } = server(personality, { pbx: { extensions } })
  const log: string[] = []
  const { emit } = engine.pbx
  Object.defineProperty(engine.pbx, 'emit', {
    value: (event: Parameters<typeof emit>[0]) => {
      if (event.type === 'variable-set' && event.name === 'LOG') log.push(event.value)
      emit(event)
    },
  })
  login('admin', 'off').send('Action: Originate\nChannel: Local/1@default/n\nApplication: Wait\nData: 60\nAsync: yes')
  await clock.advance(500)
  return log
}

describe('the flow of a dialplan', () => {
  test('Goto leads to a priority, an extension or a context, by number or label', async () => {
    const more = `
exten => 2,1(here),Set(LOG=two)
 same => n,Goto(other,3,there)
[other]
exten => 3,1,Set(LOG=missed)
 same => n(there),Set(LOG=three)
`
    expect(await run('Set(LOG=one)\n,Goto(2,here)', more)).toEqual(['one', 'two', 'three'])
  })

  test('GotoIf takes the branch of its condition, and continues where the branch is omitted', async () => {
    expect(
      await run(`GotoIf($[1 > 2]?no:yes)
(no),Set(LOG=no)
(yes),Set(LOG=yes)
,GotoIf(?no)
,GotoIf($["\${WHO}" = "world"]?end)
,Set(LOG=missed)
(end),Set(LOG=end)`),
    ).toEqual(['yes', 'end'])
  })

  test('Gosub sets its arguments, and Return continues after it with a value', async () => {
    const more = '[sub]\nexten => s,1,Set(LOG=${ARG1}-${ARG2})\n same => n,Return(back)\n'
    expect(
      await run('Gosub(sub,s,1(a,b))\n,Set(LOG=${GOSUB_RETVAL})\n,GosubIf(0?sub,s,1(x):sub,s,1(y,z))', more),
    ).toEqual(['a-b', 'back', 'y-z'])
  })

  test('While repeats, ContinueWhile goes round, ExitWhile leaves, also where loops are nested', async () => {
    expect(
      await run(`Set(I=0)
,While($[\${I} < 4])
,Set(I=$[\${I} + 1])
,GotoIf($[\${I} = 2]?skip)
,While(0)
,Set(LOG=never)
,EndWhile()
,Set(LOG=\${I})
,GotoIf($[\${I} = 3]?out)
(skip),ContinueWhile()
(out),ExitWhile()
,EndWhile()
,Set(LOG=done)`),
    ).toEqual(['1', '3', 'done'])
  })

  test('ExecIf and Exec run an application in their place', async () => {
    expect(
      await run('ExecIf($[1 = 1]?Set(LOG=yes):Set(LOG=no))\n,ExecIf(0?Set(LOG=never))\n,Exec(Set(LOG=exec))'),
    ).toEqual(['yes', 'exec'])
  })

  test('Goto goes so many steps on or back', async () => {
    const steps =
      'Set(I=1)\n(again),Set(LOG=${I})\n,Set(I=$[${I} + 1])\n,GotoIf($[${I} > 2]?+2)\n,Goto(-3)\n,Set(LOG=done)'
    expect(await run(steps)).toEqual(['1', '2', 'done'])
  })

  test('an extension that is not there leads to i, with its name', async () => {
    expect(await run('Goto(99,1)', 'exten => i,1,Set(LOG=${INVALID_EXTEN})\n same => n,Wait(60)\n')).toEqual(['99'])
  })

  test('a label that is not there ends the call', async () => {
    expect(await run('Goto(nowhere)', 'exten => i,1,Set(LOG=invalid)\n same => n,Wait(60)\n')).toEqual([])
  })

  test('GotoIfTime goes by the clock of the server', async () => {
    // The virtual clock begins on Thursday, 2026-01-01, at 00:00.
    expect(
      await run(
        'GotoIfTime(0:00-6:00,thu,1,jan?night)\n,Set(LOG=day)\n(night),Set(LOG=night)\n,ExecIfTime(*,fri,*,*?Set(LOG=friday))',
      ),
    ).toEqual(['night'])
  })

  test('MSet sets several variables, and globals are read by all', async () => {
    expect(await run('MSet(A=1,B=2)\n,Set(LOG=${A}${B}${WHO})')).toEqual(['12world'])
  })

  test('ImportVar, which went in 21, reads from another channel', async () => {
    expect(await run('Set(A=1)\n,ImportVar(C=${CHANNEL}|A)\n,Set(LOG=${C})', '', '1.4')).toEqual(['1'])
    expect(await run('Set(A=1)\n,ImportVar(C=${CHANNEL},A)\n,Set(LOG=missed)')).toEqual([])
  })

  test('arguments are separated by bars up to 1.4', async () => {
    expect(await run('Set(LOG=one)\n,Goto(default|2|1)', 'exten => 2,1,Set(LOG=two)\n', '1.4')).toEqual(['one', 'two'])
  })
})
