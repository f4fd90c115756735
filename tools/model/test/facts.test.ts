import { fileURLToPath } from 'node:url'
import { availableIn } from '@openami/bindings/release'
import { expect, it } from 'vitest'
import { loadSpec } from '../src/index.ts'

const { model } = loadSpec(fileURLToPath(new URL('../../../spec', import.meta.url)))

/** Facts read in Asterisk's sources at the releases named, where its documentation says otherwise or nothing. */
it.each([
  ['FailedACL', 'EventTV', ['12.0.0', '22'], []],
  ['SuccessfulAuth', 'UsingPassword', ['12.0.0', '22'], []],
  ['AgentCalled', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentConnect', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentComplete', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentDump', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentRingNoAnswer', 'Variable', ['1.6.2', '1.8', '11'], ['12']],
  ['TransportDetail', 'ExternalSignalingHostname', ['24'], ['23', '22']],
])('%s has %s in %j and not in %j', (event, header, there, missing) => {
  const field = model?.events[event]?.headers.find(({ name }) => name === header)
  if (field === undefined) throw new Error(`${event} has no ${header}`)
  expect(there.filter((release) => !availableIn(field, release))).toEqual([])
  expect(missing.filter((release) => availableIn(field, release))).toEqual([])
})

it('prints the conditions of parameters as sentences', () => {
  const texts = Object.values(model?.actions ?? {}).flatMap(({ request }) => request.map((one) => one.requiredWhen))
  const known = texts.filter((text) => text !== undefined)
  expect(known.length).toBeGreaterThan(30)
  expect(known.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([])
})
