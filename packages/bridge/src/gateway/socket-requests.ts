import { didYouMean } from '@openami/bindings/internal'
import { GatewayError } from './errors.ts'
import type { SocketRequest } from './messages.ts'

type Kind = 'text' | 'texts' | 'state' | 'positions' | 'any'

/** Fields of each type of request, and what they are; those with `!` must be there. */
const fields: Readonly<Record<SocketRequest['type'], Readonly<Record<string, Kind | `${Kind}!`>>>> = {
  token: { token: 'text!' },
  subscribe: { id: 'text', events: 'texts', state: 'state', nodes: 'texts', after: 'positions' },
  unsubscribe: { id: 'text' },
  // What an action may be is checked as that of NATS is.
  action: { id: 'any', node: 'text!', action: 'text!', parameters: 'any', timeout: 'any' },
  cancel: { id: 'text!' },
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')

const checks: Readonly<Record<Kind, { readonly is: (value: unknown) => boolean; readonly what: string }>> = {
  text: { is: (value) => typeof value === 'string' && value.length <= 512, what: 'a text' },
  texts: { is: isTexts, what: 'an array of names' },
  state: { is: (value) => typeof value === 'boolean' || isTexts(value), what: 'true, false or an array of parts' },
  positions: {
    is: (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((one) => Number.isSafeInteger(one) && one >= 0),
    what: 'an object of positions by node',
  },
  any: { is: () => true, what: '' },
}

/** A request, and its id where it has one. */
export class InvalidRequest extends GatewayError {
  readonly id: string | undefined

  constructor(message: string, id: string | undefined) {
    super('GATEWAY_INVALID_REQUEST', message)
    this.id = id
  }
}

/** @throws InvalidRequest */
export function readRequest(text: string): SocketRequest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InvalidRequest('the message is not JSON', undefined)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidRequest('the message is not a JSON object', undefined)
  const { type, ...given } = value as Record<string, unknown>
  const id = typeof given.id === 'string' ? given.id.slice(0, 128) : undefined
  const known =
    typeof type === 'string' && Object.hasOwn(fields, type) ? fields[type as SocketRequest['type']] : undefined
  if (known === undefined) {
    const near = typeof type === 'string' ? didYouMean(type.slice(0, 64), Object.keys(fields)) : ''
    throw new InvalidRequest(
      `type must be one of ${Object.keys(fields).join(', ')}${near === '' ? '' : `, not ${JSON.stringify(String(type).slice(0, 64))}${near}`}`,
      id,
    )
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue
    const near = didYouMean(name.slice(0, 64), Object.keys(known)) || `; there are ${Object.keys(known).join(', ')}`
    throw new InvalidRequest(`"${type}" has no ${JSON.stringify(name.slice(0, 64))}${near}`, id)
  }
  for (const [name, form] of Object.entries(known)) {
    const { is, what } = checks[form.replace('!', '') as Kind]
    if (given[name] === undefined ? form.endsWith('!') : !is(given[name]))
      throw new InvalidRequest(`"${type}" needs ${name} to be ${what}`, id)
  }
  return value as SocketRequest
}
