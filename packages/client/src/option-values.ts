import type { Risk } from '@openami/bindings'
import { oneOf } from './one-of.ts'
import { maskProblem } from './reconnect/event-mask.ts'

const risks: readonly Risk[] = ['runs-programs', 'reads-files', 'writes-files', 'stops-server']

/** @throws TypeError */
export function readRisks(allow: unknown): ReadonlySet<Risk> {
  if (allow === undefined) return new Set()
  if (!Array.isArray(allow)) throw new TypeError('connect: allowRisks must be an array of risks')
  return new Set(allow.map((risk) => oneOf('connect: allowRisks', risk, risks)))
}

/** @throws TypeError */
export function readMask(mask: unknown): string | undefined {
  if (mask === undefined) return undefined
  const fault =
    typeof mask === 'string' ? maskProblem(mask) : "is not a string: write 'on', 'off' or classes, such as 'call,agent'"
  if (fault !== undefined) throw new TypeError(`connect: events ${fault}`)
  return mask as string
}
