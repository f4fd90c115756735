import type { ActionContract } from './descriptor.ts'
import { InvalidAction } from './errors.ts'

const numbered = /^(.+)-(\d+)$/

/**
 * Numbered parameters are steps: a server reads `Action-000000`, `Action-000001` and so on up to the first that is not there,
 * and ignores the rest without a word. What it would ignore is refused.
 */
export function checkSteps(action: ActionContract, lines: ReadonlyArray<readonly [name: string, value: string]>): void {
  const first = action.request.find(({ name, pattern }) => pattern !== undefined && name.includes('000000'))
  if (first === undefined) return
  const leader = first.name.replace(/-.*$/, '').toLowerCase()
  const bases = new Set(
    action.request.flatMap(({ name, pattern }) => (pattern ? [name.replace(/-.*$/, '').toLowerCase()] : [])),
  )
  const steps = new Set<number>()
  const found: Array<readonly [header: string, step: number]> = []
  for (const [header, value] of lines) {
    const [, base = '', digits = ''] = numbered.exec(header) ?? []
    if (!bases.has(base.toLowerCase())) continue
    if (digits.length !== 6)
      throw new InvalidAction(
        action.name,
        header,
        `has no number of six digits; write ${base}-${String(Number(digits)).padStart(6, '0')}`,
      )
    found.push([header, Number(digits)])
    if (base.toLowerCase() === leader && value !== '') steps.add(Number(digits))
  }
  let free = 0
  while (steps.has(free)) free++
  const missing = `${first.name.replace(/-.*$/, '')}-${String(free).padStart(6, '0')}`
  for (const [header, step] of found) {
    if (step >= free)
      throw new InvalidAction(
        action.name,
        header,
        `would be ignored: steps are counted from 000000 without a gap, and ${missing} is missing`,
      )
  }
}
