import type { AmiClient } from '@openami/client'
import type { Call, Channel, QueueMember } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'

/** What can be done with a channel. Each resolves when the server has accepted it, and rejects as the client's actions do. */
export interface ChannelActions {
  hangup(): Promise<void>
  /** Sends it to an extension. Default context: its own, else `default`; default priority: 1. */
  redirect(exten: string, options?: RedirectOptions): Promise<void>
}

export interface RedirectOptions {
  readonly context?: string | undefined
  readonly priority?: number | string | undefined
}

export interface CallActions {
  /** Hangs up every channel of the call. */
  hangup(): Promise<void>
  /** Sends the caller (`from`) to an extension; the other side is hung up, unless the dialplan does otherwise. */
  transfer(exten: string, options?: RedirectOptions): Promise<void>
}

export interface MemberActions {
  pause(reason?: string): Promise<void>
  unpause(): Promise<void>
  /** Takes the member out of the queue. */
  remove(): Promise<void>
}

export type LiveChannel = Channel & ChannelActions
export type LiveCall = Call & CallActions
export type LiveMember = QueueMember & MemberActions

type ActionClient = Pick<AmiClient, 'send'>

/** Makes entities that have these methods, in their prototypes: as JSON they are the same as without. */
export function entityMakers(client: ActionClient, state: () => PbxState) {
  const redirect = async (
    channel: Channel | undefined,
    exten: string,
    options: RedirectOptions = {},
  ): Promise<void> => {
    if (channel === undefined) throw new TypeError('The channel has ended')
    const { context = channel.context ?? 'default', priority = 1 } = options
    await client.send('Redirect', { Channel: channel.name, Context: context, Exten: exten, Priority: priority })
  }
  const hangup = async (channel: Channel | undefined): Promise<void> => {
    if (channel !== undefined) await client.send('Hangup', { Channel: channel.name })
  }
  const channels: ChannelActions & ThisType<Channel> = {
    hangup() {
      return hangup(state().channels.get(this.id))
    },
    redirect(exten, options) {
      return redirect(state().channels.get(this.id), exten, options)
    },
  }
  const calls: CallActions & ThisType<Call> = {
    async hangup() {
      const { channels: ids = [] } = state().calls.get(this.id) ?? {}
      // A channel that ends with another one is gone when its turn comes.
      await Promise.allSettled(ids.map((id) => hangup(state().channels.get(id)))).then((ends) => {
        const failed = ends.filter((end) => end.status === 'rejected')
        if (failed.length === ends.length && failed[0] !== undefined) throw failed[0].reason
      })
    },
    transfer(exten, options) {
      return redirect(state().channels.get(state().calls.get(this.id)?.from?.channel ?? ''), exten, options)
    },
  }
  const members: MemberActions & ThisType<QueueMember> = {
    async pause(reason) {
      const request = { Queue: this.queue, Interface: this.interface, Paused: true }
      await client.send('QueuePause', reason === undefined ? request : { ...request, Reason: reason })
    },
    async unpause() {
      await client.send('QueuePause', { Queue: this.queue, Interface: this.interface, Paused: false })
    },
    async remove() {
      await client.send('QueueRemove', { Queue: this.queue, Interface: this.interface })
    },
  }
  return {
    channel: maker<Channel>(channels),
    call: maker<Call>(calls),
    member: maker<QueueMember>(members),
  }
}

function maker<T extends object>(methods: object): (fields: T) => T {
  // What a constructor makes is small and quick to copy; what Object.create makes is neither.
  class Entity {
    constructor(fields: T) {
      Object.assign(this, fields)
    }
  }
  const descriptors = Object.getOwnPropertyDescriptors(methods)
  for (const descriptor of Object.values(descriptors)) descriptor.enumerable = false
  Object.defineProperties(Entity.prototype, descriptors)
  // Printed and compared, it is a plain object.
  Reflect.deleteProperty(Entity.prototype, 'constructor')
  return (fields) => new Entity(fields) as unknown as T
}
