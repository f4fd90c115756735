import { compareNames, type Field, type Model } from '@openami/generator/internal'

/**
 * Names of headers whose values are never printed: under `*` those that are sensitive wherever they occur, after it the
 * messages in which alone a name is. A message that the spec does not know is masked by the first list.
 */
export function sensitiveRows({ actions, events, protocol }: Model): string[] {
  const uses: Array<readonly [message: string, header: Field]> = []
  for (const { name, request, replies } of Object.values(actions)) {
    for (const header of request) uses.push([`action ${name}`, header])
    for (const { headers = [] } of replies) for (const header of headers) uses.push(['response', header])
  }
  for (const { name, headers } of Object.values(events))
    for (const header of headers) uses.push([`event ${name}`, header])
  for (const header of protocol.common.response) uses.push(['response', header])

  const plain = new Set(uses.filter(([, header]) => !header.sensitive).map(([, { name }]) => name.toLowerCase()))
  const rows = new Map<string, Set<string>>([['*', new Set()]])
  for (const [message, { name, sensitive }] of uses) {
    if (!sensitive) continue
    const row = plain.has(name.toLowerCase()) ? message : '*'
    rows.set(row, (rows.get(row) ?? new Set()).add(name))
  }
  return [...rows]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([row, names]) => `${row}|${[...names].sort(compareNames).join(',')}`)
}
