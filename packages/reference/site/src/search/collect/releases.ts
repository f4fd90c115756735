import type { Entry } from '../entry.ts'

export interface Release {
  branch: string
  ami: string
  unreleased?: true
}

/** A page for each two branches; only the build of the site writes them, but their addresses are known. */
export function releaseEntries(releases: readonly Release[]): Entry[] {
  const branches = releases.map(({ branch }) => branch)
  const pairs = branches.flatMap((from, at) => branches.slice(at + 1).map((to): [string, string] => [from, to]))
  return [
    {
      title: 'Upgrading',
      kind: 'overview',
      to: 'upgrade/',
      summary: 'What an application must change between any two releases of Asterisk.',
      asked: branches.map((branch) => `upgrade to ${branch}`).join('|'),
    },
    ...pairs.map(([from, to]) => ({
      title: `${from} → ${to}`,
      kind: 'upgrade',
      to: `upgrade/${from}-to-${to}/`,
      summary: `What an application for Asterisk ${from} finds different in ${to}.`,
      asked: `${from} ${to}|upgrade ${from} ${to}`,
    })),
  ]
}
