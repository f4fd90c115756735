import type { AmiEvent, ListReply } from '@openami/bindings'
import { AbortError, OutcomeUnknownError } from '@openami/transport/errors'
import type { CallState } from './call-state.ts'
import type { CallClient } from './types.ts'

/** Milliseconds after the call's own Timeout, after which no event is expected of a call that was lost or given up. */
export const patience = 30_000
/** Hangups remembered while a call waits for its id: one may be over before its OriginateResponse comes. */
const maxStrays = 1_000

interface Followed {
  readonly progress: CallState
  /** Milliseconds that it may ring. */
  readonly rings: number
  actionId: string | undefined
  /** Uniqueid by which it is found. */
  uniqueid: string | undefined
  /** Of an earlier connection. */
  broken: boolean
}

const routers = new WeakMap<CallClient, CallEventRouter>()

/**
 * Delivers events to the calls of one client. Each event is looked up once, however many calls there are; without calls
 * there are no listeners.
 */
export class CallEventRouter {
  readonly #client: CallClient
  readonly #all = new Map<CallState, Followed>()
  // Asked with undefined, as events may lack their ids, the first two have no entry.
  readonly #byUniqueid = new Map<string | undefined, Followed>()
  readonly #byAction = new Map<string | undefined, Followed>()
  readonly #strays = new Map<string | undefined, AmiEvent>()
  #offs: ReadonlyArray<() => void> = []

  static of(client: CallClient): CallEventRouter {
    let router = routers.get(client)
    if (router === undefined) {
      router = new CallEventRouter(client)
      routers.set(client, router)
    }
    return router
  }

  private constructor(client: CallClient) {
    this.#client = client
  }

  has(uniqueid: string | undefined): boolean {
    return this.#byUniqueid.has(uniqueid)
  }

  add(progress: CallState, rings: number): void {
    const followed: Followed = { progress, rings, actionId: undefined, uniqueid: undefined, broken: false }
    this.#all.set(progress, followed)
    this.#index(followed)
    if (this.#offs.length === 0) this.#offs = this.#listen()
  }

  /** The server took the Originate that had this ActionID. */
  accepted(progress: CallState, actionId: string): void {
    const followed = this.#all.get(progress)
    if (followed === undefined) return
    followed.actionId = actionId
    this.#byAction.set(actionId, followed)
  }

  onResponse(progress: CallState, event: AmiEvent): void {
    const followed = this.#all.get(progress)
    if (followed === undefined) return
    progress.onResponse(event)
    this.#index(followed)
  }

  remove(progress: CallState): void {
    const followed = this.#all.get(progress)
    if (followed === undefined) return
    this.#all.delete(progress)
    this.#byUniqueid.delete(followed.uniqueid)
    this.#byAction.delete(followed.actionId)
    if (!this.#expectsStrays()) this.#strays.clear()
    if (this.#all.size > 0) return
    for (const off of this.#offs) off()
    this.#offs = []
  }

  #listen(): Array<() => void> {
    const about = (event: AmiEvent): Followed | undefined => this.#byUniqueid.get(event.get('Uniqueid'))
    const { lifecycle } = this.#client
    return [
      this.#client.on('Newchannel', (event) => about(event)?.progress.onChannel(event.get('Channel'))),
      this.#client.on('Rename', (event) => about(event)?.progress.onChannel(event.get('Newname'))),
      this.#client.on('Hangup', (event) => {
        const followed = about(event)
        if (followed === undefined) this.#keepStray(event)
        else followed.progress.onHangup(event)
      }),
      // R26: every session gets those of all sessions; its own are known by their ActionID.
      this.#client.on('OriginateResponse', (event) => {
        const followed = this.#byAction.get(event.actionId)
        if (followed !== undefined) this.onResponse(followed.progress, event)
      }),
      lifecycle.on('disconnect', () => {
        for (const followed of this.#all.values()) followed.broken = true
      }),
      lifecycle.on('reconnect', () => void this.#askAgain()),
      lifecycle.on('close', ({ reason }) => {
        const unknown = new OutcomeUnknownError('Originate', reason?.message ?? 'the client was closed')
        const end = reason ?? new AbortError('The client was closed')
        for (const progress of [...this.#all.keys()]) progress.close(unknown, end)
      }),
    ]
  }

  /** What happened during the break is lost (R36): asks which channels are still there. */
  async #askAgain(): Promise<void> {
    const asked = [...this.#all.values()].filter(({ broken, actionId }) => broken && actionId !== undefined)
    if (asked.length === 0) return
    const channels = await this.#channels()
    for (const { progress, uniqueid, rings } of asked) {
      const unknown = (): Error => new OutcomeUnknownError('Originate', 'the link broke, and it is gone')
      // Without an id it could be any of them.
      const channel = uniqueid === undefined ? undefined : channels?.get(uniqueid)
      if (channel !== undefined) progress.onPresent(channel.get('Channel'), isUp(channel))
      else if (channels !== undefined && uniqueid !== undefined) progress.onAbsent(unknown)
      const late = (): Error =>
        new OutcomeUnknownError('Originate', 'the link broke, and no OriginateResponse came after it')
      progress.giveUpAfter(rings + patience, late)
    }
  }

  /** By Uniqueid; undefined if the server does not say. */
  async #channels(): Promise<ReadonlyMap<string | undefined, AmiEvent> | undefined> {
    try {
      const { items } = (await this.#client.send('Status')) as ListReply<AmiEvent, AmiEvent>
      return new Map(items.map((item) => [item.get('Uniqueid'), item]))
    } catch {
      // A user without the right, or the link broke again: then what still comes must do.
      return undefined
    }
  }

  /** An id that is known only now may be that of a channel which is already gone. */
  #index(followed: Followed): void {
    const { channelId } = followed.progress
    if (channelId === followed.uniqueid || !this.#all.has(followed.progress)) return
    this.#byUniqueid.delete(followed.uniqueid)
    followed.uniqueid = channelId
    this.#byUniqueid.set(channelId, followed)
    const hangup = this.#strays.get(channelId)
    if (hangup !== undefined) followed.progress.onHangup(hangup)
  }

  #keepStray(event: AmiEvent): void {
    if (!this.#expectsStrays()) return
    this.#strays.set(event.get('Uniqueid'), event)
    const [oldest] = this.#strays.keys()
    if (this.#strays.size > maxStrays) this.#strays.delete(oldest)
  }

  #expectsStrays(): boolean {
    for (const { uniqueid } of this.#all.values()) if (uniqueid === undefined) return true
    return false
  }
}

/** Servers without `ChannelState` give ids themselves: then one that is known is that of an answered call. */
function isUp(channel: AmiEvent): boolean {
  return channel.get('ChannelState') === '6'
}
