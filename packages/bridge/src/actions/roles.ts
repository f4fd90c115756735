import { actionContract, type Risk, releases } from '@openami/bindings'
import { originateClasses } from '@openami/bindings/internal'
import { BridgeError } from '../errors.ts'

/** They would change the bridge's own session with the server, for everyone. */
const ofTheSession: ReadonlySet<string> = new Set(['login', 'logoff', 'challenge', 'events', 'filter', 'waitevent'])

/** What the users of one role may do. */
export interface Role {
  /** Names of actions; `*` for all. */
  readonly actions: readonly string[]
  /** Names of events that they may read; `*` for all. Default `*`. */
  readonly events?: readonly string[]
  /** Nodes for which all this holds. Default `*`, all of them. */
  readonly nodes?: readonly string[]
  /** Risks of actions that they may send. Default none. */
  readonly allowRisks?: readonly Risk[]
}

/** Roles by name. Without any, each action without a risk is permitted to all who may publish its subject. */
export type Roles = Readonly<Record<string, Role>>

export interface RoleRequest {
  readonly node: string
  readonly role: string | undefined
  readonly action: string
  readonly parameters: object
}

/**
 * The subject names the role, and NATS lets only its users publish it: here only what the role itself may do is looked at.
 *
 * @throws BridgeError BRIDGE_NOT_PERMITTED
 */
export function checkRole(roles: Roles, { node, role, action, parameters }: RoleRequest): void {
  if (ofTheSession.has(action.toLowerCase()))
    throw refused(`${action}: not permitted, as it would change the session that the bridge has with ${node}`)
  if (role !== undefined && !Object.hasOwn(roles, role)) throw refused(`${action}: there is no role "${role}"`)
  if (role === undefined && Object.keys(roles).length > 0)
    throw refused(`${action}: the subject names no role; write ami.${node}.action.${action}.<role>`)
  const own: Role = role === undefined ? { actions: ['*'] } : (roles[role] as Role)
  if (own.nodes !== undefined && !own.nodes.includes('*') && !own.nodes.includes(node))
    throw refused(`${action}: not permitted to ${role} on ${node}`)
  if (!own.actions.includes('*') && !own.actions.some((name) => name.toLowerCase() === action.toLowerCase()))
    throw refused(`${action}: not permitted to ${role}`)
  const allowed = new Set(own.allowRisks)
  const missing = risksOf(action, parameters).filter((risk) => risk !== 'reads-files' && !allowed.has(risk))
  if (missing.length === 0) return
  const who = role === undefined ? '' : ` to ${role}`
  throw refused(`${action}: not permitted${who}, as it ${missing.join(', ')}; allowRisks of a role permits it`)
}

function risksOf(action: string, parameters: object): readonly Risk[] {
  const descriptor = actionContract(action)
  if (descriptor?.risk === undefined) return []
  return descriptor.name === 'Originate' && !runsPrograms(parameters) ? [] : descriptor.risk
}

/** By what the newest servers want a further privilege for, whatever the release: older ones check less. */
function runsPrograms(parameters: object): boolean {
  const of = (wanted: string): string =>
    String(Object.entries(parameters).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '')
  return originateClasses(of('application'), of('data'), releases.at(-1)?.branch ?? '').length > 0
}

function refused(message: string): BridgeError {
  return new BridgeError('BRIDGE_NOT_PERMITTED', message)
}
