/** A user of the manager, as a section of manager.conf. */
export interface UserOptions {
  readonly name: string
  readonly secret: string
  /** Classes of events that it may receive. Default `all`. */
  readonly read?: string | undefined
  /** Classes of actions that it may run. Default `all`. */
  readonly write?: string | undefined
  /** Default true. */
  readonly allowMultipleLogin?: boolean | undefined
  /** Filters as in manager.conf: `!Event: VarSet`. */
  readonly eventFilters?: readonly string[] | undefined
}

/** The user that can log in where no configuration has users. */
export const defaultUser: UserOptions = { name: 'admin', secret: 'secret' }

/** Text of a manager.conf with these users. */
export function managerConfOf(users: readonly UserOptions[]): string {
  return ['[general]', 'enabled = yes', ...users.flatMap(sectionOf), ''].join('\n')
}

function sectionOf(user: UserOptions): string[] {
  const { name, secret, read = 'all', write = 'all', allowMultipleLogin = true, eventFilters = [] } = user
  if (!/^[^[\]\s;]+$/.test(name) || name.toLowerCase() === 'general')
    throw new TypeError(`'${name}' is not a name of a user; write a word without brackets, blanks and semicolons`)
  return [
    `[${name}]`,
    `secret = ${value(name, 'secret', secret)}`,
    `read = ${value(name, 'read', read)}`,
    `write = ${value(name, 'write', write)}`,
    `allowmultiplelogin = ${allowMultipleLogin ? 'yes' : 'no'}`,
    ...eventFilters.map((filter) => `eventfilter = ${value(name, 'eventFilters', filter)}`),
  ]
}

function value(user: string, key: string, text: string): string {
  if (/[\r\n]/.test(text)) throw new TypeError(`${key} of the user ${user} must be one line`)
  return text.replaceAll(';', '\\;')
}
