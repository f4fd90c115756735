import { actionContract, InvalidActionError, type Risk } from '@openami/bindings'

/** @throws InvalidActionError for an action whose risk was not permitted */
export function checkRisk(name: string, allow: ReadonlySet<Risk>): void {
  const descriptor = actionContract(name)
  // The risk of an Originate depends on its application, for which the server requires further privileges (R33).
  if (descriptor?.risk === undefined || descriptor.name === 'Originate') return
  const missing = descriptor.risk.filter((risk) => risk !== 'reads-files' && !allow.has(risk))
  if (missing.length === 0) return
  const list = missing.map((risk) => `'${risk}'`).join(', ')
  throw new InvalidActionError(
    descriptor.name,
    undefined,
    `not allowed; connect with allowRisks: [${list}] to permit it`,
  )
}
