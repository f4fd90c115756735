import type { ActionContract, Availability, StepForm } from './descriptor.ts'
import { InvalidActionError } from './errors.ts'
import { availableIn } from './release.ts'

type Line = readonly [name: string, value: string]

/** A parameter of a step that has a value. */
interface Given {
  readonly header: string
  readonly base: string
  readonly value: string
}

const numbered = /^(.+)-(\d+)$/

/**
 * Numbered parameters are steps: a server reads `Action-000000`, `Action-000001` and so on up to the first that is not there,
 * and ignores the rest without a word. Each step reads some parameters of its number and ignores the others, so that it
 * would change other lines than it says. What would be ignored is refused.
 *
 * @param releases - releases that the server may be; default: any
 */
export function checkSteps(action: ActionContract, lines: readonly Line[], releases?: readonly string[]): void {
  const first = action.request.find(({ name, pattern }) => pattern !== undefined && name.includes('000000'))
  if (first === undefined) return
  const leader = baseOf(first.name)
  const bases = new Set(action.request.flatMap(({ name, pattern }) => (pattern ? [baseOf(name)] : [])))
  const steps = new Map<number, Given[]>()
  const found: Array<readonly [header: string, step: number]> = []
  for (const [header, value] of lines) {
    const [, base = '', digits = ''] = numbered.exec(header) ?? []
    if (!bases.has(base.toLowerCase())) continue
    if (digits.length !== 6)
      throw new InvalidActionError(
        action.name,
        header,
        `has no number of six digits; write ${base}-${String(Number(digits)).padStart(6, '0')}`,
      )
    found.push([header, Number(digits)])
    if (value === '') continue
    const given = steps.get(Number(digits))
    if (given === undefined) steps.set(Number(digits), [{ header, base: base.toLowerCase(), value }])
    else given.push({ header, base: base.toLowerCase(), value })
  }
  const leads = (given: Given[] | undefined): Given | undefined => given?.find(({ base }) => base === leader)
  let free = 0
  for (let led = leads(steps.get(free)); led !== undefined; led = leads(steps.get(++free)))
    checkStep(action, led, steps.get(free) as Given[], releases)
  const missing = `${first.name.replace(/-.*$/, '')}-${String(free).padStart(6, '0')}`
  for (const [header, step] of found) {
    if (step >= free)
      throw new InvalidActionError(
        action.name,
        header,
        `would be ignored: steps are counted from 000000 without a gap, and ${missing} is missing`,
      )
  }
}

/** A value that no release knows is left to the server, which refuses it. */
function checkStep(
  action: ActionContract,
  led: Given,
  given: readonly Given[],
  releases: readonly string[] | undefined,
): void {
  const has = (availability: Availability | undefined): boolean =>
    releases === undefined || availability === undefined || releases.some((one) => availableIn(availability, one))
  const named = action.steps?.filter(({ step }) => step.toLowerCase() === led.value.toLowerCase()) ?? []
  const [known] = named
  if (known === undefined) return
  const where = ` of Asterisk ${releases?.at(-1)}`
  const forms = named.filter(({ availability }) => has(availability))
  if (forms.length === 0) {
    const others = action.steps?.flatMap(({ step, availability }) => (has(availability) ? [step] : [])) ?? []
    const choice = [...new Set(others)].join(', ')
    throw new InvalidActionError(
      action.name,
      led.header,
      `is ${known.step}, which is not a step${where}; write one of ${choice}`,
    )
  }
  const there = new Set(
    action.request.flatMap(({ name, availability }) => (has(availability) ? [name.replace(/-.*$/, '')] : [])),
  )
  const reads = forms.map((form) => form.reads.filter((name) => there.has(name)))
  const unread = (names: readonly string[]): Given[] => {
    const lower = names.map((name) => name.toLowerCase())
    return given.filter((one) => one !== led && !lower.includes(one.base))
  }
  const [best] = reads.map(unread).sort((a, b) => a.length - b.length) as [Given[]]
  if (best[0] === undefined) {
    checkNeeds(action, led, given, forms)
    return
  }
  const limited = named.length > forms.length || known.reads.length > (reads[0]?.length ?? 0)
  throw new InvalidActionError(
    action.name,
    best[0].header,
    `does not fit its step: ${known.step}${limited ? where : ''} reads ${inWords(reads)}, and ignores everything else`,
  )
}

/** Without what it needs, a step is refused, and 1.4 skips it without a word. */
function checkNeeds(action: ActionContract, led: Given, given: readonly Given[], forms: readonly StepForm[]): void {
  const missing = forms.map(({ needs = [] }) =>
    needs.filter((name) => !given.some(({ base }) => base === name.toLowerCase())),
  )
  const [closest] = missing.sort((a, b) => a.length - b.length) as [string[]]
  const [first] = closest
  if (first === undefined) return
  const header = led.header.replace(/^[^-]+/, first)
  throw new InvalidActionError(
    action.name,
    header,
    `is required: ${led.value} needs ${inWords(forms.map(({ needs = [] }) => needs))}`,
  )
}

function inWords(forms: ReadonlyArray<StepForm['reads']>): string {
  return forms.map((names) => names.join(', ')).join('; or ')
}

/** `action` of `Action-000000`. */
function baseOf(name: string): string {
  return name.replace(/-.*$/, '').toLowerCase()
}
