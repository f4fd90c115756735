import { compareReleases, releases } from '@openami/bindings'

/**
 * Branches that speak this AMI version, oldest first. The spec knows the version of each branch's last release; from 3
 * on, each branch has a major version of its own. The newest branch stands for a server `newer` than the spec.
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
