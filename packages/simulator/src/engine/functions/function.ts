import type { Agent } from '../agents/agent.ts'
import type { Host } from '../clock.ts'
import type { ConfigFiles } from '../config/config-files.ts'
import type { CallerId, Channel } from '../pbx/channel.ts'
import type { Database } from '../pbx/database.ts'
import type { Mailboxes } from '../pbx/mailboxes.ts'
import type { PhoneOptions } from '../pbx/options.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { PresenceState } from '../pbx/presence.ts'
import type { Pjsip } from '../pjsip/pjsip.ts'
import type { QueueRegistry } from '../queues/queue.ts'
import type { SipPeer } from '../sip/peer.ts'

/** What functions read and write in addition to the channel. */
export interface FunctionScope {
  readonly host: Host
  readonly release: string
  readonly globals: Map<string, string>
  readonly database: Database
  readonly channels: Iterable<Channel>
  readonly dialplan: {
    has(context: string, exten: string, callerId?: string): boolean
    step(context: string, exten: string, priority: number, callerId?: string): { readonly data: string } | undefined
    priority(context: string, exten: string, label: string, callerId?: string): number | undefined
    readonly contexts: Iterable<{ readonly name: string }>
    hint(context: string, exten: string): string | undefined
  }
  readonly states: {
    device(device: string): string
    setCustom(device: string, state: string): void
    deviceOfHint(exten: string, context: string): string | undefined
  }
  readonly presence: { get(provider: string): PresenceState | undefined; set(name: string, value: string): boolean }
  readonly queues: QueueRegistry
  readonly phones: readonly PhoneOptions[]
  readonly pjsip: Pick<Pjsip, 'find' | 'contacts' | 'all' | 'endpointOf'>
  readonly sip: { find(name: string): SipPeer | undefined }
  readonly agents: { find(id: string): Agent | undefined }
  readonly files: ConfigFiles
  readonly mailboxes?: Mailboxes
  readonly parking?: {
    lot(name: string): { find(space?: number): { readonly channel: Channel } | undefined } | undefined
  }
  readonly conferences?: {
    get(name: string):
      | {
          readonly locked: boolean
          readonly muted: boolean
          readonly participants: readonly {
            readonly channel: Channel
            readonly waiting: boolean
            readonly profile: { readonly admin: boolean; readonly marked: boolean }
          }[]
        }
      | undefined
  }
  readonly modules: { isListed(module: string): boolean }
  readonly emit: (event: PbxEvent) => void
  channel(name: string): Channel | undefined
  /** The value of a variable or function, as `${…}` would give it. */
  read(channel: Channel | undefined, name: string): string
  setVariable(channel: Channel | undefined, name: string, value: string): void
  setAccountCode(channel: Channel, code: string): void
  unsetVariable(channel: Channel | undefined, name: string): void
  /** Sets a variable or writes a function. */
  assign(channel: Channel | undefined, name: string, value: string): boolean
  /** `${…}` and `$[…]` in a text. */
  substitute(channel: Channel | undefined, text: string): string
  setCaller(channel: Channel, party: CallerId): void
  setConnected(channel: Channel, party: CallerId): void
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
