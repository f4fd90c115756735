import { createHash, timingSafeEqual } from 'node:crypto'
import type { Risk } from '@openami/bindings'
import type { Role, Roles } from '../actions/roles.ts'
import { GatewayError } from './errors.ts'
import { type StatePart, stateParts, unknownAction, unknownEvent } from './names.ts'

/** What the bearer of one token may do. Nothing is permitted that is not named, except that `nodes` is all by default. */
export interface GatewayToken {
  /** The secret: 16 to 512 letters, digits, `-`, `.`, `_` and `~`. */
  readonly token: string
  /** Nodes for which all this holds. Default `*`, all of them. */
  readonly nodes?: readonly string[] | undefined
  /** Names of events that it may read; `*` for all. Default none. */
  readonly events?: readonly string[] | undefined
  /** Parts of the state that it may read; `*` for all. Default none. */
  readonly state?: readonly (StatePart | '*')[] | undefined
  /** Names of actions that it may send; `*` for all. Default none. */
  readonly actions?: readonly string[] | undefined
  /** Risks of actions that it may send. Default none. */
  readonly allowRisks?: readonly Risk[] | undefined
  /** From when on it is worthless, as `Date` reads it: `2027-01-31T12:00:00Z`. Default never. */
  readonly expires?: string | undefined
}

/** A token that was found valid, without the secret. */
export interface Grant {
  readonly name: string
  /** Undefined: all. */
  readonly nodes: ReadonlySet<string> | undefined
  /** Undefined: all. */
  readonly events: ReadonlySet<string> | undefined
  readonly state: readonly StatePart[]
  /** Itself alone, as a role. */
  readonly roles: Roles
  /** Milliseconds since 1970. */
  readonly expires: number
  /** Of another grant if anything about the token is different. */
  readonly fingerprint: string
}

interface Entry {
  readonly hash: Buffer
  readonly grant: Grant
}

const secretForm = /^[\w.~-]{16,512}$/
const nameForm = /^[\w-]{1,64}$/

/** The tokens that are valid now. */
export class Tokens {
  #entries: readonly Entry[]

  /** @throws TypeError, which never has the secret in it */
  constructor(tokens: Readonly<Record<string, GatewayToken>>) {
    this.#entries = entriesOf(tokens)
  }

  /** @throws TypeError; the tokens from before then stay */
  replace(tokens: Readonly<Record<string, GatewayToken>>): void {
    this.#entries = entriesOf(tokens)
  }

  get readState(): boolean {
    return this.#entries.some(({ grant }) => grant.state.length > 0)
  }

  /**
   * In a time that does not tell how much of the text is right.
   *
   * @throws GatewayError GATEWAY_UNAUTHORIZED
   */
  find(given: string | undefined): Grant {
    if (given === undefined)
      throw unauthorized(
        'a token is needed: send "Authorization: Bearer …", "?token=…" or the first message of a WebSocket',
      )
    const hash = hashOf(given)
    let found: Grant | undefined
    for (const entry of this.#entries) if (timingSafeEqual(entry.hash, hash)) found = entry.grant
    if (found === undefined) throw unauthorized('the token is not known')
    if (found.expires <= Date.now()) throw unauthorized(`the token "${found.name}" has expired`)
    return found
  }

  /** Why a grant is no longer valid; undefined if it is. */
  whyEnded(grant: Grant): string | undefined {
    if (grant.expires <= Date.now()) return `the token "${grant.name}" has expired`
    const same = this.#entries.some((entry) => entry.grant.fingerprint === grant.fingerprint)
    return same ? undefined : `the token "${grant.name}" was withdrawn or changed`
  }
}

function entriesOf(tokens: Readonly<Record<string, GatewayToken>>): Entry[] {
  const entries = Object.entries(tokens).map(([name, token]) => entryOf(name, token))
  const names = new Map<string, string>()
  for (const { hash, grant } of entries) {
    const other = names.get(hash.toString('hex'))
    if (other !== undefined)
      throw new TypeError(`tokens ${other} and ${grant.name} are the same text: make another one`)
    names.set(hash.toString('hex'), grant.name)
  }
  return entries
}

function entryOf(name: string, token: GatewayToken): Entry {
  const where = `tokens.${name}`
  if (!nameForm.test(name))
    throw new TypeError(
      `${JSON.stringify(name)} cannot be the name of a token: write 1 to 64 letters, digits, "-" and "_"`,
    )
  if (typeof token.token !== 'string' || !secretForm.test(token.token))
    throw new TypeError(
      `${where}.token must be 16 to 512 letters, digits, "-", ".", "_" and "~": make one with "openssl rand -hex 32"`,
    )
  const expires = token.expires === undefined ? Infinity : Date.parse(token.expires)
  if (Number.isNaN(expires))
    throw new TypeError(
      `${where}.expires must be a time such as 2027-01-31T12:00:00Z, not ${JSON.stringify(token.expires)}`,
    )
  const { nodes = ['*'], events = [], state = [], actions = [], allowRisks = [] } = token
  for (const [key, names, problemOf] of [
    ['events', events, unknownEvent],
    ['actions', actions, unknownAction],
  ] as const)
    for (const one of names) {
      const wrong = one === '*' ? undefined : problemOf(one)
      if (wrong !== undefined) throw new TypeError(`${where}.${key}: ${wrong}`)
    }
  for (const part of state)
    if (part !== '*' && !stateParts.includes(part))
      throw new TypeError(`${where}.state has ${JSON.stringify(part)}; there are ${stateParts.join(', ')} and "*"`)
  const role: Role = { actions, nodes, allowRisks }
  const hash = hashOf(token.token)
  return {
    hash,
    grant: {
      name,
      nodes: nodes.includes('*') ? undefined : new Set(nodes),
      events: events.includes('*') ? undefined : new Set(events),
      state: state.includes('*') ? stateParts : stateParts.filter((part) => state.includes(part)),
      roles: { [name]: role },
      expires,
      fingerprint: JSON.stringify([
        name,
        hash.toString('hex'),
        nodes,
        events,
        state,
        actions,
        allowRisks,
        token.expires,
      ]),
    },
  }
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function unauthorized(message: string): GatewayError {
  return new GatewayError('GATEWAY_UNAUTHORIZED', message, { 'www-authenticate': 'Bearer' })
}
