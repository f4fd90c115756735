import { releases } from '@openami/bindings'
import { branchesFor } from '@openami/transport/internal'

/**
 * A release of Asterisk: `22`, `18.19.0`.
 *
 * @throws TypeError, which begins with `where`
 */
export function readRelease<R extends string>(where: string, release: R): R {
  const text = String(release)
  const meant = /\d+(?:\.\d+)*/.exec(text)?.[0]
  if (typeof release === 'string' && meant === text && isRelease(meant)) return release
  const hint = meant === undefined ? known() : `did you mean '${isRelease(meant) ? meant : spoken(meant)}'?`
  throw new TypeError(`${where} must be a release of Asterisk such as '22' or '18.19.0'; ${hint}`)
}

/** From 1.8 on it went to 10. One that the spec does not describe yet is served as the newest that it does. */
function isRelease(release: string): boolean {
  const [major] = release.split('.')
  return (major === '1' && release !== major) || Number(major) >= 10
}

/** The branch that speaks this version of AMI, which is easily taken for the release. */
function spoken(amiVersion: string): string {
  return branchesFor(amiVersion).branches.at(-1) as string
}

function known(): string {
  return `the spec describes ${releases.map(({ branch }) => branch).join(', ')}`
}
