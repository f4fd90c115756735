import type { Agent } from '../agents/agent.ts'
import type { Host } from '../clock.ts'
import type { Channel } from '../pbx/channel.ts'
import type { Database } from '../pbx/database.ts'
import type { PresenceState } from '../pbx/presence.ts'
import type { QueueRegistry } from '../queues/queue.ts'

/** What functions read and write in addition to the channel. */
export interface FunctionScope {
  readonly host: Host
  readonly release: string
  readonly globals: Map<string, string>
  readonly database: Database
  readonly channels: Iterable<Channel>
  readonly dialplan: {
    has(context: string, exten: string): boolean
    hint(context: string, exten: string): string | undefined
  }
  readonly states: {
    device(device: string): string
    setCustom(device: string, state: string): void
    extension(exten: string, context: string): { readonly text: string; readonly status: number }
  }
  readonly presence: { get(provider: string): PresenceState | undefined; set(name: string, value: string): boolean }
  readonly queues: QueueRegistry
  readonly agents: { find(id: string): Agent | undefined }
  channel(name: string): Channel | undefined
  /** The value of a variable or function, as `${…}` would give it. */
  read(channel: Channel | undefined, name: string): string
  setVariable(channel: Channel | undefined, name: string, value: string): void
  setCallerId(channel: Channel, part: 'num' | 'name', value: string): void
  setAccountCode(channel: Channel, code: string): void
  limit(channel: Channel, milliseconds: number): void
}

export interface FunctionCall {
  readonly scope: FunctionScope
  readonly channel: Channel | undefined
  /** The text between the parentheses. */
  readonly argument: string
}

/** A function of the dialplan. One that cannot be read has no value; one that cannot be written refuses. */
export interface DialplanFunction {
  readonly read?: (call: FunctionCall) => string | undefined
  /** False where the value is refused. */
  readonly write?: (call: FunctionCall, value: string) => boolean
}

export type Functions = Readonly<Record<string, DialplanFunction>>
