import { AmiError, actionDescriptor, actionNames, eventDescriptor, eventNames } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/suggest'
import type { Incompatibility, Uses } from '../release/compatibility.ts'
import { compatibilityWith } from '../release/without-server.ts'

/** Names that the release does not have, all of them in one message. */
export class UnusableNamesError extends AmiError {
  override readonly name = 'UnusableNamesError'
  override readonly code = 'AMI_UNUSABLE_NAMES'
  override readonly retryable = false
  readonly problems: readonly Incompatibility[]

  constructor(problems: readonly Incompatibility[], release: string) {
    super(problems.map((problem) => explainSocketError(problem, release)).join('\n'))
    this.problems = problems
  }
}

/**
 * The names as the spec spells them, each once, in alphabetical order.
 *
 * @throws UnusableNamesError
 */
export function resolveNames(release: string, uses: Uses): { actions: string[]; events: string[] } {
  const { problems } = compatibilityWith(release, uses)
  if (problems.length > 0) throw new UnusableNamesError(problems, release)
  return {
    actions: distinct((uses.actions ?? []).map((name) => actionDescriptor(name)?.name ?? name)),
    events: distinct((uses.events ?? []).map((name) => eventDescriptor(name)?.name ?? name)),
  }
}

function explainSocketError({ kind, name, status, instead }: Incompatibility, release: string): string {
  if (kind === 'event' && eventDescriptor(name)?.neverSent)
    return `Asterisk documents the event ${name} and never sends it`
  if (status !== 'unknown') {
    const hint = instead.length === 0 ? '' : `; it has ${instead.join(', ')} in its place`
    return `The ${kind} ${name} is not in Asterisk ${release}${hint}`
  }
  const [known, other, find] =
    kind === 'action'
      ? ([actionNames, 'event', eventDescriptor] as const)
      : ([eventNames, 'action', actionDescriptor] as const)
  const elsewhere = find(name) === undefined ? '' : `; there is an ${other} of that name`
  return `No ${kind} is called ${JSON.stringify(name)}${didYouMean(name, known) || elsewhere}`
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
