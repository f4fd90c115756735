import { actionDescriptor, actionNames, availableIn } from '@openami/bindings'

/** One action of the script, and how long to listen to what follows it, in milliseconds. */
export interface Step {
  readonly area: string
  readonly send: readonly [action: string, ...headers: string[]]
  readonly wait?: number
  /** Another session than the script's own, which is the name's from `open` to `close`. */
  readonly session?: string
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

/**
 * Steps of an area, one a line: `Action | Header: value | wait 400`. `@two open` opens another session; `@two Ping` sends an
 * action there, `@two raw | Action: Ping\\r\\n\\r\\n` bytes; `@two close` ends it.
 */
export const step = (area: string, lines: readonly string[]): Step[] =>
  lines.map((line) => {
    const [, session, text = line] = /^@(\w+) (.*)$/s.exec(line) ?? []
    const [action = '', ...headers] = text.split(' | ')
    const wait = headers.at(-1)?.startsWith('wait ') ? Number(headers.pop()?.slice(5)) : undefined
    return {
      area,
      send: [action, ...headers],
      ...(wait === undefined ? {} : { wait }),
      ...(session === undefined ? {} : { session }),
    }
  })

/** An action as it is sent. */
export function message([action, ...headers]: Step['send'], id: string): string {
  return `${[`Action: ${action}`, `ActionID: ${id}`, ...headers].join('\r\n')}\r\n\r\n`
}
