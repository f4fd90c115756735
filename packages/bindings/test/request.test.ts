import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoint } from '../../../vitest.text.ts'
import { encodeText, InvalidActionError, Message, writeAction } from '../src/index.ts'

const call = { Channel: 'Local/1@test', Context: 'test', Exten: '1', Priority: 1 }

/** What a call of `writeAction` refuses. */
function refusal(name: string, request: object, options = {}): InvalidActionError {
  try {
    writeAction(name, request, options)
  } catch (error) {
    if (error instanceof InvalidActionError) return error
    throw error
  }
  throw new Error('was not refused')
}

/** Reads lines back as the wire carries them. */
function parse(lines: ReadonlyArray<readonly [string, string]>): Array<[string, string]> {
  return new Message(lines.map(([name, value]) => `${name}: ${encodeText(value)}\r\n`).join('')).headers()
}

describe('writeAction', () => {
  it('writes Action, ActionID, then parameters in the order of the spec', () => {
    const lines = writeAction(
      'Originate',
      { Priority: 1, Exten: '1', Context: 'test', Channel: 'Local/1@test' },
      { actionId: 'x1' },
    )
    expect(lines.map(([name]) => name)).toEqual(['Action', 'ActionID', 'Channel', 'Exten', 'Context', 'Priority'])
  })

  it('accepts names in any case and writes them as the spec does (R8, R17)', () => {
    expect(writeAction('ping')).toEqual([['Action', 'Ping']])
    expect(writeAction('QUEUESTATUS', { qUEUE: 'a' })).toEqual([
      ['Action', 'QueueStatus'],
      ['Queue', 'a'],
    ])
  })

  it('writes one header for each variable and escapes separators of the server (R9)', () => {
    const lines = writeAction('Originate', { ...call, Variable: { A: 'x,y', B: 'say "hi" \\ |', C: 3, D: undefined } })
    expect(lines.filter(([name]) => name === 'Variable').map(([, value]) => value)).toEqual([
      'A=x\\,y',
      'B=say \\"hi\\" \\\\ \\|',
      'C=3',
    ])
  })

  it('writes assignments given as text unchanged', () => {
    expect(writeAction('Originate', { ...call, Variable: 'A=1,B=2' })).toContainEqual(['Variable', 'A=1,B=2'])
    const two = writeAction('Originate', { ...call, Variable: ['A=1', 'B=2'] })
    expect(two.filter(([name]) => name === 'Variable')).toEqual([
      ['Variable', 'A=1'],
      ['Variable', 'B=2'],
    ])
  })

  it('passes through headers of actions that take any, and of actions unknown to the spec', () => {
    expect(writeAction('UserEvent', { UserEvent: 'Lunch', Dish: ['soup', 2] })).toEqual([
      ['Action', 'UserEvent'],
      ['UserEvent', 'Lunch'],
      ['Dish', 'soup'],
      ['Dish', '2'],
    ])
    expect(writeAction('MakeCoffee', { Cups: 2, Milk: false })).toEqual([
      ['Action', 'MakeCoffee'],
      ['Cups', '2'],
      ['Milk', 'false'],
    ])
    expect(writeAction('Ping', {}, { headers: { Extra: 'x' } })).toEqual([
      ['Action', 'Ping'],
      ['Extra', 'x'],
    ])
  })

  it.each<[string, object, string]>([
    ['QueuePause', { Interfce: 'PJSIP/1' }, 'QueuePause has no parameter Interfce; did you mean Interface?'],
    ['queuepause', { Queues: undefined, PAUSD: '1' }, 'QueuePause has no parameter PAUSD; did you mean Paused?'],
    ['Ping', { Cups: 2 }, 'Ping has no parameter Cups; options.headers sends headers beyond the spec'],
    [
      'UpdateConfig',
      { SrcFilename: 'a', DstFilename: 'a', 'Catt-000012': 'x' },
      'UpdateConfig has no parameter Catt-000012; did you mean Cat-000012?',
    ],
  ])('refuses a parameter that the action does not have: %s with %j', (name, request, message) => {
    expect(refusal(name, request).message).toBe(message)
    expect(refusal(name, request).header).toBe(Object.keys(request).at(-1))
  })

  it('sends a header beyond the spec where it is meant as one', () => {
    expect(writeAction('QueuePause', { Interface: 'a', Paused: true }, { headers: { Interfce: 'b' } })).toContainEqual([
      'Interfce',
      'b',
    ])
  })

  it('omits undefined parameters', () => {
    expect(writeAction('QueueStatus', { Queue: undefined, Unknown: undefined })).toEqual([['Action', 'QueueStatus']])
  })

  it.each<[string, string, object, object, string | undefined]>([
    ['a missing parameter', 'Originate', { Exten: '1', Context: 'a', Priority: 1 }, {}, 'Channel'],
    ['half a destination', 'Originate', { Channel: 'a', Exten: '1', Context: 'a' }, {}, 'Priority'],
    ['a CR (R4)', 'UserEvent', { A: 'x\rAction: Logoff' }, {}, 'A'],
    ['an LF', 'Originate', { ...call, Exten: '1\nAction: Logoff' }, {}, 'Exten'],
    ['a NUL', 'Ping', {}, { headers: { B: '\0' } }, 'B'],
    ['an LF in a variable', 'Originate', { ...call, Variable: { A: 'x\ny' } }, {}, 'Variable'],
    ['an LF in the ActionID', 'Ping', {}, { actionId: 'a\n' }, 'ActionID'],
    ['a colon in a name (R8)', 'UserEvent', { 'A:B': '1' }, {}, '"A:B"'],
    ['a blank in a name', 'UserEvent', { 'A ': '1' }, {}, '"A "'],
    ['an LF in a name', 'UserEvent', { 'A\nB': '1' }, {}, '"A\\nB"'],
    ['an empty name', 'UserEvent', { '': '1' }, {}, '""'],
    ['an object', 'UserEvent', { A: {} }, {}, 'A'],
    ['NaN', 'Originate', { ...call, Priority: Number.NaN }, {}, 'Priority'],
    ['null', 'QueueStatus', { Queue: null }, {}, 'Queue'],
    ['two values of a single header', 'QueueStatus', { Queue: ['a', 'b'] }, {}, 'Queue'],
    ['one parameter in two spellings', 'QueueStatus', { Queue: 'a', queue: 'b' }, {}, 'Queue'],
    ['a second Action', 'Ping', { action: 'Logoff' }, {}, 'action'],
    ['a second ActionID', 'UserEvent', { ActionID: '1' }, { actionId: '2' }, 'ActionID'],
    ['a long line (R5)', 'UserEvent', { A: 'x'.repeat(1020) }, {}, 'A'],
    ['a line long in bytes', 'UserEvent', { A: 'ä'.repeat(510) }, {}, 'A'],
    ['too many headers (R6)', 'UserEvent', { A: Array.from({ length: 128 }, () => 'x') }, {}, 'A'],
    ['half a character', 'UserEvent', { A: 'x\ud800' }, {}, 'A'],
  ])('refuses %s', (_, name, request, options, header) => {
    expect(refusal(name, request, options).header).toBe(header)
  })

  it('accepts a line and a number of lines exactly at the limit (R5, R6)', () => {
    expect(writeAction('UserEvent', { A: 'x'.repeat(1019) })).toHaveLength(2)
    expect(writeAction('UserEvent', { A: Array.from({ length: 127 }, () => 'x') })).toHaveLength(128)
  })

  it('refuses an action name that is empty or contains a line end', () => {
    expect(refusal('', {}).header).toBe('Action')
    expect(refusal('Ping\r\nAction: Logoff', {}).message).toBe('Action: header Action must not contain CR, LF or NUL')
  })

  it('never quotes a value in an error', () => {
    expect(refusal('Login', { Username: 'me', Secret: 'hunter2\n' }).message).not.toContain('hunter2')
    expect(refusal('UserEvent', { Secret: { deep: 'hunter2' } }).message).not.toContain('hunter2')
  })

  it('writes a request that reads back unchanged, or refuses it and names the header', () => {
    const value = fc.oneof(
      fc.string({ unit: codePoint }),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
    )
    const request = fc.dictionary(fc.oneof(fc.string(), fc.stringMatching(/^[A-Z][a-z]{0,6}$/)), value)
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('UserEvent', 'Originate', 'Nameless'), fc.string()),
        request,
        (name, headers) => {
          try {
            const lines = writeAction(name, headers, { actionId: 'id' })
            expect(parse(lines)).toEqual(lines)
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidActionError)
            expect((error as InvalidActionError).header).toEqual(expect.any(String))
          }
        },
      ),
    )
  })
})

describe('variable names', () => {
  it.each(['PJSIP_HEADER(add,Alert-Info)', 'HASH(list,key)', 'CALLERID(num)', 'A(b(c,d)|e)', '__A', '__HASH(a,b)'])(
    'accepts %s: servers do not split inside parentheses',
    (name) =>
      expect(
        writeAction('Originate', { Channel: 'a', Context: 'a', Exten: 'a', Priority: 1, Variable: { [name]: 'b,c' } }),
      ).toContainEqual(['Variable', `${name}=b\\,c`]),
  )

  it.each([
    ['', 'a name cannot be empty'],
    [' ', 'a name cannot be empty'],
    ['A=B', 'a name cannot hold =; write the value after the name'],
    ['A"', 'a name cannot hold "; write the value after the name'],
    ['A,B', ', may be used only within parentheses, as in HASH(list,key)'],
    ['A|B', '| may be used only within parentheses, as in HASH(list,key)'],
    ['H(a),B', ', may be used only within parentheses, as in HASH(list,key)'],
    ['H(a,b', 'its parentheses do not match, as they do in HASH(list,key)'],
    ['H)a,b(', 'its parentheses do not match, as they do in HASH(list,key)'],
  ])('refuses %j and says what to write instead', (name, reason) =>
    expect(() => writeAction('Originate', { Channel: 'a', Application: 'Wait', Variable: { [name]: '1' } })).toThrow(
      `Originate: header Variable contains an invalid variable name, ${JSON.stringify(name)}: ${reason}`,
    ),
  )
})

it('escapes line ends and control characters in names within an error', () => {
  for (const name of ['a\r\nb', 'a\u001b[2Jb', 'a\u202eb'])
    for (const act of [
      () => writeAction('X', { [name]: {} }),
      () => writeAction('Setvar', { Variable: 'A', Value: 'b', [name]: 'c' }),
      () => writeAction('UserEvent', { [name]: 'c' }),
      () => writeAction('Originate', { Channel: 'a', Application: 'b', Variable: { [`${name},`]: '1' } }),
      () => writeAction(name, { a: {} }),
    ])
      expect(act).toThrow(/^\P{C}+$/u)
})
