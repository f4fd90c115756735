import type { ActionContract } from './descriptor.ts'
import { InvalidActionError } from './errors.ts'
import { isRecord } from './scalars.ts'
import { didYouMean } from './suggest.ts'

/** The key of a request whose value is a list of steps. */
export const stepsKey = 'steps'

const numbered = /^(.+)-000000$/

/**
 * A request whose `steps` are a list, with the numbered parameters that they are sent as: `{ Action: 'Append', Cat: 'a' }` in
 * third place becomes `Action-000002: Append` and `Cat-000002: a`.
 */
export function numberSteps(action: ActionContract, request: object): object {
  const { [stepsKey]: steps, ...others } = request as Record<string, unknown>
  if (action.steps === undefined || steps === undefined) return request
  const names = action.request.flatMap(({ name }) => numbered.exec(name)?.[1] ?? [])
  const mixed = Object.keys(others).find((key) => /-\d{6}$/.test(key))
  if (mixed !== undefined)
    throw new InvalidActionError(
      action.name,
      mixed,
      `cannot be given together with ${stepsKey}, which are numbered from 000000`,
    )
  if (!Array.isArray(steps))
    throw new InvalidActionError(action.name, stepsKey, 'must be an array', `${action.name}: steps must be an array`)
  const flat: Record<string, unknown> = others
  for (const [at, step] of steps.entries()) {
    const number = String(at).padStart(6, '0')
    for (const [name, value] of Object.entries(checkedStep(action, names, step, at))) flat[`${name}-${number}`] = value
  }
  return flat
}

/** The step under the names of the spec. */
function checkedStep(
  action: ActionContract,
  names: readonly string[],
  step: unknown,
  at: number,
): Record<string, unknown> {
  const where = `${stepsKey}[${at}]`
  const refuse = (what: string): never => {
    throw new InvalidActionError(action.name, where, what, `${action.name}: ${where} ${what}`)
  }
  if (!isRecord(step)) return refuse('must be an object')
  const checked: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(step)) {
    if (value === undefined) continue
    const name = names.find((one) => one.toLowerCase() === key.toLowerCase())
    if (name === undefined)
      return refuse(`has no parameter ${key}${didYouMean(key, names) || `; there are ${names.join(', ')}`}`)
    checked[name] = value
  }
  const [leader = ''] = names
  const kinds = [...new Set(action.steps?.map((form) => form.step))]
  const kind = checked[leader]
  if (kind === undefined) return refuse(`has no ${leader}; write one of ${kinds.join(', ')}`)
  if (!kinds.some((one) => one.toLowerCase() === String(kind).toLowerCase()))
    return refuse(`has an unknown ${leader}${didYouMean(String(kind), kinds) || `; write one of ${kinds.join(', ')}`}`)
  return checked
}
