import { actionDescriptor, actionNames, availableIn } from '@openami/bindings'

/** One action of the script, and how long to listen to what follows it, in milliseconds. */
export interface Step {
  readonly area: string
  readonly send: readonly [action: string, ...headers: string[]]
  readonly wait?: number
}

/** Actions that end the session or the server, or that hold it back without any parameter. */
const unsafe = new Set(['Login', 'Logoff', 'Events', 'Filter', 'WaitEvent', 'Challenge'])

/** Every action of a release, without parameters. */
export function bareSteps(release: string): Step[] {
  return actionNames
    .filter((name) => {
      const descriptor = actionDescriptor(name)
      return descriptor !== undefined && availableIn(descriptor.availability, release) && !unsafe.has(name)
    })
    .map((name) => ({ area: 'every action bare', send: [name] }))
}

/** Steps of an area, one a line: `Action | Header: value | wait 400`. */
export const step = (area: string, lines: readonly string[]): Step[] =>
  lines.map((line) => {
    const [action = '', ...headers] = line.split(' | ')
    const wait = headers.at(-1)?.startsWith('wait ') ? Number(headers.pop()?.slice(5)) : undefined
    return { area, send: [action, ...headers], ...(wait === undefined ? {} : { wait }) }
  })
