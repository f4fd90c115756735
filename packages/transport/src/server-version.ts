import { branchOf, compareReleases, releases } from '@openami/bindings'

/**
 * Branches that speak this AMI version, oldest first. The spec knows the version of each branch's last release; from 3
 * on, each branch has a major version of its own. A server `newer` than the spec is treated as the newest branch.
 */
export function branchesFor(amiVersion: string): { readonly branches: readonly string[]; readonly newer: boolean } {
  const major = amiVersion.split('.')[0] as string
  const own = Number(major) > 2 ? releases.find(({ ami }) => ami.split('.')[0] === major) : undefined
  if (own !== undefined) return { branches: [own.branch], newer: false }
  const last = releases.find(({ ami }) => compareReleases(ami, amiVersion) >= 0)?.ami
  const alike = last === undefined ? releases.slice(-1) : releases.filter(({ ami }) => ami === last)
  return { branches: alike.map(({ branch }) => branch), newer: last === undefined }
}

/** AMI 1.0: one action at a time, and some answers without an ActionID. */
export function isSerial(amiVersion: string): boolean {
  return compareReleases(amiVersion, '1.0') <= 0
}

/** The release in `22.10.1`, `16.28.0~dfsg-0+deb11u4`, `GIT-22-1a2b3c` or `SVN-branch-1.8-r404`, as exactly as it says. */
export function releaseIn(version: string): string | undefined {
  const found = /^(certified[/-])?(?:GIT-|SVN-branch-)?(\d+(?:\.\d+)*)(?![\w.])/i.exec(version)
  if (found === null) return undefined
  const release = found[2] as string
  // A certified release has a choice of what came later in its branch.
  return found[1] === undefined ? release : branchOf(release)
}
