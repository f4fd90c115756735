import { expect, it } from 'vitest'
import type { BridgeErrorCode } from '../src/errors.ts'
import { streamOf, subjectsOf } from '../src/subjects.ts'
import { document, validatorOf } from './support/asyncapi.ts'

it('the AsyncAPI document has every schema that it refers to, and each compiles', () => {
  const names = Object.keys(document.components.schemas)
  expect(names.length).toBeGreaterThan(900)
  for (const name of names) expect(validatorOf(name), name).toBeTypeOf('function')
})

it('the AsyncAPI document refuses what no bridge publishes', () => {
  const gap = { kind: 'gap', node: 'a', epoch: 1, sequence: 1, time: 't', reason: 'nats', to: 't' }
  expect(validatorOf('gap')(gap)).toBe(true)
  expect(validatorOf('gap')({ ...gap, reason: 'other' })).toBe(false)
  const headers = { Event: 'Newchannel', Channel: 'a', Uniqueid: '1.1' }
  expect(validatorOf('headers-Newchannel')({ ...headers, Priority: {} })).toBe(false)
  expect(validatorOf('request-Getvar')({ id: 'a' })).toBe(false)
})

it('the AsyncAPI document has the subjects of the bridge', () => {
  const { event, gap, status, announce, snapshot, state, action, cancel } = subjectsOf('{node}')
  const addresses = Object.values(document.channels).map(({ address }) => address)
  expect(addresses.filter((address) => address !== null).sort()).toEqual(
    [
      event('EVENT').replace('EVENT', '{event}'),
      gap,
      status,
      announce,
      snapshot,
      state,
      `${action}.{action}`,
      `${action}.{action}.{role}`,
      `${cancel}.{id}`,
    ].sort(),
  )
  expect(document.info.description).toContain(streamOf('<node>'))
})

it('the AsyncAPI document lists the codes of errors that an answer can have', () => {
  // Whether an answer can have it: the others are of the configuration, the bridge itself or the consumer.
  const answered: Readonly<Record<BridgeErrorCode, boolean>> = {
    BRIDGE_ACTION_REPEATED: true,
    BRIDGE_ANSWER_TOO_LONG: true,
    BRIDGE_CONFIG: false,
    BRIDGE_CONSUMER_SILENT: false,
    BRIDGE_FENCED: false,
    BRIDGE_INVALID_REQUEST: true,
    BRIDGE_LIST_INCOMPLETE: false,
    BRIDGE_MESSAGE_TOO_LONG: false,
    BRIDGE_NATS_CREDENTIALS: false,
    BRIDGE_NATS_REFUSES: false,
    BRIDGE_NATS_UNREACHABLE: false,
    BRIDGE_NOT_PERMITTED: true,
    BRIDGE_POISONED_MESSAGE: false,
    BRIDGE_STREAM_SETTINGS: false,
    BRIDGE_UNKNOWN_NODE: false,
  }
  const listed = JSON.stringify(document.components.schemas.failure).match(/BRIDGE_\w+/g)
  expect(listed?.sort()).toEqual(Object.keys(answered).filter((code) => answered[code as BridgeErrorCode]))
})
