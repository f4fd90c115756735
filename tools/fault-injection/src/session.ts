import type { Client } from '@openami/client'

type Step = readonly [name: string, request: Readonly<Record<string, string>>]

/** Twenty actions of every kind of answer; each carries its number as `Mark`. */
export const steps: readonly Step[] = [
  ['Ping', {}],
  ['DBPut', { Family: 'f', Key: 'k', Val: 'v' }],
  ['DBGet', { Family: 'f', Key: 'k' }],
  ['QueueStatus', { Queue: 'support' }],
  ['UserEvent', { UserEvent: 'Mine' }],
  ['Setvar', { Variable: 'A', Value: '1' }],
  ['Getvar', { Variable: 'A' }],
  ['Command', { Command: 'core show uptime' }],
  ['Originate', { Channel: 'SIP/nobody', Application: 'Wait', Data: '1', Async: 'true' }],
  ['NoSuchAction', {}],
  ['MailboxCount', { Mailbox: '100@default' }],
  ['Status', {}],
  ['Events', { EventMask: 'call,user' }],
  ['QueuePause', { Interface: 'SIP/alice', Paused: 'true' }],
  ['QueuePause', { Interface: 'SIP/alice', Paused: 'false' }],
  ['ExtensionState', { Exten: '100', Context: 'default' }],
  ['Setvar', { Variable: 'B', Value: 'käse' }],
  ['Getvar', { Variable: 'B' }],
  ['DBDel', { Family: 'f', Key: 'k' }],
  ['Ping', {}],
]
/** So many go out at once, the others one by one. */
const together = 10

export interface Settlement {
  readonly mark: string
  /** `result`, or the name of the error. */
  readonly how: string
  readonly value: unknown
}

/** Runs them; resolves when each has settled. */
export async function runSession(client: Client): Promise<Settlement[]> {
  const done: Settlement[] = await Promise.all(
    steps.slice(0, together).map((step, index) => settle(client, step, index)),
  )
  for (const [index, step] of steps.entries()) if (index >= together) done.push(await settle(client, step, index))
  return done
}

async function settle(client: Client, [name, request]: Step, index: number): Promise<Settlement> {
  const mark = String(index)
  try {
    return { mark, how: 'result', value: await client.send(name, request, { headers: { Mark: mark } }) }
  } catch (error) {
    // A refusal is a result, too.
    const answered = error instanceof Error && 'response' in error
    return { mark, how: answered ? 'result' : (error as Error).name, value: error }
  }
}
