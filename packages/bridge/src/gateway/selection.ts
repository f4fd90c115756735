import { didYouMean } from '@openami/bindings/internal'
import { GatewayError } from './errors.ts'
import { type StatePart, stateParts, unknownEvent } from './names.ts'
import type { Grant } from './tokens.ts'

/** What a reader asks for; what is undefined is all that its token may read. */
export interface Wanted {
  readonly nodes: readonly string[] | undefined
  readonly events: readonly string[] | undefined
  readonly state: readonly string[] | undefined
}

/** What a reader gets. */
export interface Selection {
  /** Undefined: all, also those that come later. */
  readonly nodes: ReadonlySet<string> | undefined
  /** Undefined: all. */
  readonly events: ReadonlySet<string> | undefined
  readonly state: readonly StatePart[]
}

/** @throws GatewayError for what the token may not read, and for what there is not */
export function select(grant: Grant, wanted: Wanted, nodes: readonly string[]): Selection {
  return {
    nodes: wanted.nodes === undefined ? grant.nodes : nodesOf(grant, wanted.nodes, nodes),
    events: wanted.events === undefined ? grant.events : eventsOf(grant, wanted.events),
    state: wanted.state === undefined ? grant.state : stateOf(grant, wanted.state),
  }
}

function nodesOf(grant: Grant, wanted: readonly string[], nodes: readonly string[]): ReadonlySet<string> {
  for (const node of wanted) {
    if (grant.nodes !== undefined && !grant.nodes.has(node)) throw forbidden(grant, `node "${node}"`)
    if (grant.nodes === undefined && !nodes.includes(node)) throw unknownNode(node, nodes)
  }
  return new Set(wanted)
}

/** @returns what says that a node is not there, and which are */
export function unknownNode(node: string, nodes: readonly string[]): GatewayError {
  const near = didYouMean(node, nodes)
  const text = near === '' && nodes.length > 0 ? `; there are ${nodes.slice(0, 20).join(', ')}` : near
  return new GatewayError('GATEWAY_NOT_FOUND', `there is no node "${node}"${text}`)
}

function eventsOf(grant: Grant, wanted: readonly string[]): ReadonlySet<string> {
  for (const name of wanted) {
    const wrong = unknownEvent(name)
    if (wrong !== undefined) throw new GatewayError('GATEWAY_INVALID_REQUEST', wrong)
    if (grant.events !== undefined && !grant.events.has(name)) throw forbidden(grant, `event ${name}`)
  }
  return new Set(wanted)
}

function stateOf(grant: Grant, wanted: readonly string[]): readonly StatePart[] {
  for (const part of wanted) {
    if (!(stateParts as readonly string[]).includes(part))
      throw new GatewayError(
        'GATEWAY_INVALID_REQUEST',
        `the state has no part "${part}"${didYouMean(part, stateParts) || `; there are ${stateParts.join(', ')}`}`,
      )
    if (!grant.state.includes(part as StatePart)) throw forbidden(grant, `${part} of the state`)
  }
  return stateParts.filter((part) => wanted.includes(part))
}

function forbidden(grant: Grant, what: string): GatewayError {
  return new GatewayError('GATEWAY_FORBIDDEN', `the token "${grant.name}" may not read ${what}`)
}
