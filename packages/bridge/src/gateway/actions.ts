import { checkParameters, failureOf, problemOf } from '../actions/request.ts'
import { checkRole } from '../actions/roles.ts'
import { BridgeError } from '../errors.ts'
import type { ActionMessage } from '../messages.ts'
import type { GatewayFigures } from './figures.ts'
import type { ActionResult } from './messages.ts'
import type { Source } from './source.ts'
import type { Grant } from './tokens.ts'

/** With the name of the token, an id has no more characters than one of the bridge. */
const maxId = 63

/** Carries out an action, if the token may send it: refused is what a role of the bridge with the same rights would be. */
export async function carryOut(
  { source, figures }: { readonly source: Source; readonly figures: GatewayFigures },
  grant: Grant,
  { node, action, ...request }: ActionMessage & { readonly node: string; readonly action: string },
  signal: AbortSignal,
): Promise<ActionResult> {
  try {
    const wrong = problemOf(request)
    if (wrong !== undefined) throw new BridgeError('BRIDGE_INVALID_REQUEST', wrong)
    if ('stream' in request)
      throw new BridgeError('BRIDGE_INVALID_REQUEST', 'a gateway answers at once: write id, parameters, timeout')
    if (request.id.length > maxId)
      throw new BridgeError('BRIDGE_INVALID_REQUEST', `id must have ${maxId} characters at most`)
    const { parameters = {} } = request
    checkRole(grant.roles, { node, role: grant.name, action, parameters })
    await checkParameters(action, parameters)
    figures.actions++
    // Ids are those of a token: no other one gets its answers.
    return await source.send(node, action, { ...request, id: `${grant.name}_${request.id}` }, signal)
  } catch (error) {
    if (error instanceof BridgeError) figures.refused++
    return { ok: false, node, error: failureOf(error) }
  }
}

const statuses: Readonly<Record<string, number>> = {
  BRIDGE_NOT_PERMITTED: 403,
  BRIDGE_INVALID_REQUEST: 400,
  BRIDGE_UNKNOWN_NODE: 404,
  BRIDGE_ACTION_REPEATED: 409,
  AMI_ACTION_FAILED: 422,
  AMI_ACTION_TIMEOUT: 504,
  AMI_OUTCOME_UNKNOWN: 504,
}

/** Status of HTTP for how an action ended. */
export function statusOf(result: ActionResult): number {
  return result.ok ? 200 : (statuses[result.error.code] ?? 502)
}
