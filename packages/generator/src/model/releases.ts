import { branchOf, compareReleases } from '@openami/bindings/release'
import type { Release } from '@openami/spec'

/** What to write instead of a release that is not known; `quote` is put around each release to be written. */
export function nearestRelease(releases: readonly Release[], entry: string, quote = "'"): string {
  const write = (release: string | undefined) => `${quote}${release}${quote}`
  const [first, last] = [releases[0], releases.at(-1)]
  const number = /^v?(\d+(?:\.\d+)*)/i.exec(entry)?.[1]
  if (number === undefined) return `the releases are ${first?.branch} to ${last?.last}, so write one of these`
  if (number !== entry) return `a release is digits and dots, so write ${write(number)}`
  const branch = branchOf(entry)
  const own = releases.find((one) => one.branch === branch)
  if (own !== undefined) {
    const [words, end] = compareReleases(entry, own.first) < 0 ? ['begins', own.first] : ['ends', own.last]
    return `${branch} ${words} with ${end}, so write ${write(end)} or ${write(branch)}`
  }
  const same = releases.find((one) => compareReleases(one.branch, entry) === 0)
  if (same !== undefined) return `did you mean ${same.branch}?`
  const before = releases.findLast((one) => compareReleases(one.branch, entry) < 0)
  const after = releases.find((one) => compareReleases(one.branch, entry) > 0)
  if (after === undefined) return `the newest that is known is ${before?.branch}, so write ${write(before?.branch)}`
  if (before === undefined) return `the oldest that is known is ${after.branch}, so write ${write(after.branch)}`
  return `${before.branch} and ${after.branch} are next to it, so write one of these`
}
