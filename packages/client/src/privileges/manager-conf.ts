import { compareReleases } from '@openami/bindings'

/** Placeholder for the secret. */
export const secretPlaceholder = '<secret>'

export interface UserSection {
  readonly username: string
  readonly release: string
  readonly read: readonly string[]
  readonly write: readonly string[]
  readonly filters: readonly string[]
}

/** A user's section of manager.conf. Lists have no blanks: the server takes them for part of a class's name (R32). */
export function userSection({ username, release, read, write, filters }: UserSection): string {
  return [
    `; For Asterisk ${release}, with only the rights that the application uses.`,
    `[${username}]`,
    `secret = ${secretPlaceholder}`,
    '; To refuse every host but the one where the application runs:',
    ';deny = 0.0.0.0/0.0.0.0',
    ';permit = 192.0.2.10/255.255.255.255',
    read.length === 0 ? '; No read line: no events.' : `read = ${read.join(',')}`,
    write.length === 0 ? '; No write line: only actions that need no class.' : `write = ${write.join(',')}`,
    ...filters,
    ...(compareReleases(release, '1.2') < 0
      ? []
      : ['; Milliseconds that one write may take; a slower reader loses its connection:', ';writetimeout = 100']),
    '',
  ].join('\n')
}

const faults: ReadonlyArray<readonly [(name: string) => boolean, string]> = [
  [(name) => name === '', 'is empty'],
  [(name) => name.trim() !== name, 'begins or ends with a blank'],
  [(name) => /[[\];\p{Cc}]/u.test(name), "holds a bracket, ';' or a control character"],
  [(name) => name.toLowerCase() === 'general', "is the section of the server's own settings"],
  [(name) => new TextEncoder().encode(name).length > 79, 'is longer than 79 bytes'],
]

/** @throws TypeError for a name that cannot be a user's section of manager.conf */
export function checkUsername(name: string): void {
  const fault = faults.find(([has]) => has(name))
  if (fault !== undefined) throw new TypeError(`username ${JSON.stringify(name)} ${fault[1]}`)
}
