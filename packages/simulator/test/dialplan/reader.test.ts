import { describe, expect, test } from 'vitest'
import { readDialplan } from '../../src/engine/dialplan/reader.ts'
import { ConfigError } from '../../src/engine/index.ts'

/** Application and data of each step that a call to `exten` walks from priority 1 on. */
function walk(text: string, exten: string, context = 'default', callerId = ''): string[] {
  const { dialplan } = readDialplan(text)
  const steps: string[] = []
  for (let priority = 1; ; priority++) {
    const step = dialplan.step(context, exten, priority, callerId)
    if (step === undefined) return steps
    steps.push(`${step.application}(${step.data})`)
  }
}

describe('extensions.conf', () => {
  test('an extension is found by its name, then by the most particular pattern, whatever their order', () => {
    const text = `
[default]
exten => _X.,1,NoOp(any)
exten => _2XX,1,NoOp(2XX)
exten => _20X,1,NoOp(20X)
exten => 201,1,NoOp(201)
`
    expect(walk(text, '201')).toEqual(['NoOp(201)'])
    expect(walk(text, '202')).toEqual(['NoOp(20X)'])
    expect(walk(text, '212')).toEqual(['NoOp(2XX)'])
    expect(walk(text, '312')).toEqual(['NoOp(any)'])
  })

  test('n, s, labels, offsets and same count on from the line before', () => {
    const text = `
[default]
exten => 1,1(start),NoOp(one)
 same => n(later),NoOp(two)
 same => n,NoOp(three)
exten => 1,later+2,NoOp(four)
`
    const { dialplan, warnings } = readDialplan(text)
    expect(walk(text, '1')).toEqual(['NoOp(one)', 'NoOp(two)', 'NoOp(three)', 'NoOp(four)'])
    expect(warnings).toEqual([])
    expect(dialplan.priority('default', '1', 'later')).toBe(2)
    expect(dialplan.priority('default', '1', '7')).toBe(7)
    expect(dialplan.priority('default', '1', 'nowhere')).toBeUndefined()
  })

  test('a step that the name lacks comes from a pattern that has it', () => {
    const text = '[default]\nexten => 200,1,NoOp(name)\nexten => _2XX,2,NoOp(pattern)'
    expect(walk(text, '200')).toEqual(['NoOp(name)', 'NoOp(pattern)'])
  })

  test('an extension can be for one caller only', () => {
    const text = '[default]\nexten => 1/_5X,1,NoOp(fifty)\nexten => 1,1,NoOp(others)'
    expect(walk(text, '1', 'default', '55')).toEqual(['NoOp(fifty)'])
    expect(walk(text, '1', 'default', '66')).toEqual(['NoOp(others)'])
  })

  test('what a context includes is searched after the context itself, in order, and circles end', () => {
    const text = `
[default]
include => first
include => second
exten => _1X,1,NoOp(own pattern)
[first]
include => default
exten => 10,1,NoOp(first)
exten => 20,1,NoOp(first)
[second]
exten => 20,1,NoOp(second)
exten => 30,1,NoOp(second)
`
    expect(walk(text, '10')).toEqual(['NoOp(own pattern)'])
    expect(walk(text, '20')).toEqual(['NoOp(first)'])
    expect(walk(text, '30')).toEqual(['NoOp(second)'])
    expect(walk(text, '40')).toEqual([])
  })

  test('a context is included at certain times only', () => {
    const text = `
[default]
include => day,9:00-17:00,mon-fri,*,*
exten => _X,1,NoOp(night)
[day]
exten => 12,1,NoOp(day)
`
    const at = (time: string) => readDialplan(text, { now: () => Date.parse(time) }).dialplan.has('default', '12')
    expect(at('2026-11-27T12:00:00Z')).toBe(true)
    expect(at('2026-11-27T18:00:00Z')).toBe(false)
    expect(at('2026-11-28T12:00:00Z')).toBe(false)
  })

  test('hints name devices, by pattern too', () => {
    const { dialplan } = readDialplan(`
[default]
exten => 100,hint,PJSIP/100&Custom:desk,CustomPresence:desk
exten => _2XX,hint,PJSIP/\${EXTEN}
`)
    expect(dialplan.hint('default', '100')).toBe('PJSIP/100&Custom:desk,CustomPresence:desk')
    expect(dialplan.hint('default', '205')).toBe('PJSIP/205')
    expect(dialplan.hint('default', '300')).toBeUndefined()
    expect(dialplan.placesOf('custom:DESK')).toEqual(['100@default'])
  })

  test('globals keep their order and their case', () => {
    const { globals } = readDialplan('[globals]\nTRUNK => PJSIP/trunk\nOut=${TRUNK}\n[default]\nexten => 1,1,Answer')
    expect(globals).toEqual([
      ['TRUNK', 'PJSIP/trunk'],
      ['Out', '$' + '{TRUNK}'],
    ])
  })

  test('what Asterisk cannot use is ignored, with a warning', () => {
    const { dialplan, warnings } = readDialplan(`[default]
same => n,NoOp()
exten => 100
exten => 100,x,Answer()
exten => 100,0,Answer()
exten => 100,1
include => nowhere
sommething => else
exten => 100,1,Answer()
exten => 100,1,Hangup()
exten => 100,hint
`)
    expect(warnings).toEqual([
      'extensions.conf:2: same: there is no exten before it in [default]',
      "extensions.conf:3: exten: write 'extension,priority,application'",
      "extensions.conf:4: exten: 'x' is not a priority; write a number, n, s or hint",
      "extensions.conf:5: exten: '0' is not a priority; write a number, n, s or hint",
      'extensions.conf:6: exten: an application is missing after the priority, as in 100,1,Answer()',
      'extensions.conf:8: sommething: not a directive; write exten, same, include, ignorepat, switch or autohints',
      'extensions.conf:10: exten: 100 has a priority 1 already',
      'extensions.conf:11: exten: a hint needs a device, such as PJSIP/100',
      'extensions.conf:7: include: there is no context [nowhere] that [default] could include',
    ])
    expect(dialplan.step('default', '100', 1)?.application).toBe('Answer')
  })

  test('a line that is neither a section nor an assignment is skipped with a warning, as by Asterisk', () => {
    expect(readDialplan('[default]\nexten').warnings).toEqual([
      "extensions.conf:2: exten: a line must read 'key = value'",
    ])
  })

  test('an assignment before the first section is an error, as for Asterisk', () => {
    expect(() => readDialplan('exten => s,1,NoOp')).toThrow(ConfigError)
  })
})
