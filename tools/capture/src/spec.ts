import { fileURLToPath } from 'node:url'
import { compareReleases } from '@openami/bindings/release'
import { didYouMean, exactRelease, formatFinding, loadSpec, type Model, UnknownRelease } from '@openami/model-tool'

/** The spec of this repository. @throws Error that names every mistake in it. */
export function readModel(): Model {
  const { model, findings } = loadSpec(fileURLToPath(new URL('../../../spec', import.meta.url)))
  if (model === undefined) throw new Error(findings.map(formatFinding).join('\n'))
  return model
}

/**
 * Exact name of a release: a branch stands for its newest.
 * @throws UnknownRelease that names the nearest one
 */
export function knownRelease(model: Model, release: string): string {
  try {
    return exactRelease(model, release)
  } catch (error) {
    if (!(error instanceof UnknownRelease)) throw error
    throw new UnknownRelease(`unknown release ${JSON.stringify(release)}${nearest(model, release)}`)
  }
}

function nearest({ releases }: Model, wanted: string): string {
  const numbers = /\d+(\.\d+)*/.exec(wanted)?.[0]
  if (numbers === undefined) {
    const names = releases.map((one) => one.branch)
    return didYouMean(wanted, names) || `; releases are ${names[0]} to ${names.at(-1)}`
  }
  // Asked for 22.99: 22.10.1; for 24: the newest of all; for 0.9: the oldest.
  const { branch, first, last } =
    releases.filter((one) => compareReleases(one.branch, numbers) <= 0).at(-1) ?? (releases[0] as (typeof releases)[0])
  return `; did you mean ${compareReleases(numbers, last) > 0 ? last : compareReleases(numbers, first) < 0 ? first : branch}?`
}
