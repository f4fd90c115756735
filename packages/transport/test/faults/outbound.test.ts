import { actionDescriptor, actionNames, decodeText, InvalidActionError } from '@openami/bindings'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePoint } from '../../../../vitest.text.ts'
import { ActionReader } from '../../../simulator/src/engine/action-reader.ts'
import type { IncomingAction } from '../../../simulator/src/engine/incoming-action.ts'
import { buildRequest } from '../../src/session/request.ts'
import { report, runs } from '../support/scale.ts'

const protocol = { amiVersion: '11.0.0', release: undefined }

const nasty = [
  '\r\nAction: Logoff',
  'x\r\n\r\nAction: Command\r\nCommand: core stop now\r\n\r\n',
  '\n',
  '\r',
  '\0',
  ' x',
  '\tx',
  'x ',
  '',
  ' ',
  ': ',
  'Action: Ping',
  '\ufeffx',
  '\ud800',
  'ü'.repeat(511),
  'y'.repeat(1_015),
  'y'.repeat(1_040),
  '__proto__',
  'constructor',
  'ActionID',
  'a,b|c=d\\"',
]
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: codePoint, maxLength: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
)
const value = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(undefined, null, Number.NaN, Symbol.iterator, 10n, new Date(0), () => 1),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(text, text, { maxKeys: 3 }),
)
const known = fc.constantFrom(...actionNames)
const name = fc.oneof({ weight: 6, arbitrary: known }, text)
const action = name.chain((name) => {
  const headers = actionDescriptor(name)?.request.map((parameter) => parameter.name) ?? ['Some']
  // All that is required, often enough, that many go out.
  const required = actionDescriptor(name)?.request.filter(({ required }) => required) ?? []
  const base = fc.record(Object.fromEntries(required.map(({ name }) => [name, text])), { requiredKeys: [] })
  const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...(headers.length > 0 ? headers : ['Some'])) }, text)
  const request = fc.tuple(base, fc.dictionary(key, value, { maxKeys: 3 })).map(([a, b]) => ({ ...a, ...b }))
  const beyond = fc.option(fc.dictionary(key, text, { maxKeys: 2 }), { nil: undefined, freq: 3 })
  return fc.tuple(fc.constant(name), request, beyond)
})

/** Everything that a server reads out of these bytes. */
function read(bytes: string): IncomingAction[] {
  const found: IncomingAction[] = []
  new ActionReader({ onAction: (action) => found.push(action) }).feed(Buffer.from(bytes, 'latin1'))
  return found
}

it("R4–R9 an action is refused with a header's name, or read unchanged by a server", () => {
  const count = runs(10_000, 1_000_000)
  let refused = 0
  const property = fc.property(action, ([name, request, headers]) => {
    let bytes: string
    try {
      bytes = buildRequest(name, request, headers, protocol).bytes
    } catch (error) {
      if (!(error instanceof InvalidActionError) || typeof error.header !== 'string') throw error
      refused++
      return
    }
    // One action and nothing else: no blank line that ends no message either (R7).
    const [only, ...more] = read(bytes)
    if (only === undefined || more.length > 0) throw new Error(`${more.length + 1} actions`)
    if (only.problem !== undefined) throw new Error(only.problem)
    if (only.lines.join('\r\n') !== bytes.slice(0, -4)) throw new Error('not the same lines')
    if (only.action !== (actionDescriptor(name)?.name ?? name)) throw new Error(`the action ${only.action}`)
    // The server takes the whole rest of a line for the value, including blanks at its ends.
    for (const line of only.lines) {
      const colon = line.indexOf(': ')
      const header = line.slice(0, colon)
      if (!only.getAll(header).includes(decodeText(line.slice(colon + 2)))) throw new Error(`the value of ${header}`)
    }
    // Headers that the spec does not type arrive as the text that they were given as.
    const typed = new Set(actionDescriptor(name)?.request.map((parameter) => parameter.name.toLowerCase()))
    for (const [header, text] of [...Object.entries(request), ...Object.entries(headers ?? {})]) {
      if (typeof text !== 'string' || typed.has(header.toLowerCase())) continue
      if (!only.getAll(header).includes(text)) throw new Error(`${JSON.stringify(text)} of ${header}`)
    }
  })
  fc.assert(property, { numRuns: count, seed: 4, endOnFailure: false })
  expect(refused).toBeGreaterThan(count / 10)
  expect(refused).toBeLessThan((count * 9) / 10)
  const result = `${refused} refused by a header's name, the others read back identical`
  report({ campaign: 'outbound', what: 'random actions', count, result })
}, 1_800_000)
