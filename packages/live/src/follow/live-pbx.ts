/// <reference lib="esnext.disposable" preserve="true" />
import type { ActionFailedError, AmiClient, WaitOptions } from '@openami/client'
import { type Part, parts } from '../lists/parts.ts'
import type { Queue } from '../model/index.ts'
import type { Change, Entities } from '../state/changes.ts'
import { PbxState } from '../state/pbx-state.ts'
import { type Snapshot, snapshotOf } from '../state/snapshot.ts'
import { entityMakers, type LiveCall, type LiveChannel, type LiveMember } from './actions.ts'
import { Audit, defaultInterval } from './audit.ts'
import { ChangeStream } from './change-stream.ts'
import type { Difference } from './compare-states.ts'
import type { FollowOptions } from './follow-options.ts'
import { type PatchOperation, patchOf } from './patches.ts'
import { Synchronizer } from './synchronizer.ts'
import { surface, Watchers } from './watchers.ts'

export type LiveQueue = Omit<Queue, 'members'> & { readonly members: readonly LiveMember[] }

/** Changes that the driver itself reports. */
export type SyncChange =
  /** The lists have been read: the state is that of the server. */
  | { readonly type: 'synced'; readonly at: number }
  /** The connection is broken, or the lists are read again: the state is as it was, until the next `synced`. */
  | { readonly type: 'stale'; readonly at: number }
  /** The lists could not be read; they will be again. */
  | { readonly type: 'sync-failed'; readonly at: number; readonly error: unknown }
  /** The audit found that the state was not that of the server. It is now; the changes that made it so came before. */
  | { readonly type: 'repaired'; readonly at: number; readonly differences: readonly Difference[] }

export type LiveChange = Change | SyncChange

export type LiveChangeOf<T extends LiveChange['type']> = LiveChanges[T]

type LiveChanges = { readonly [C in LiveChange as C['type']]: C }

type Listener = (change: never) => void

/** The state of a PBX, kept from its lists and events. Its values never change: each change makes a new object. */
export class LivePbx {
  readonly #state: PbxState
  readonly #synchronizer: Synchronizer
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #streams = new Set<ChangeStream<LiveChange>>()
  readonly #patchStreams = new Set<ChangeStream<readonly PatchOperation[]>>()
  readonly #watchers = new Watchers()
  readonly #audit: Audit | undefined
  readonly #unlisten: () => void
  #closed = false

  /** @internal Use `follow`. */
  constructor(client: AmiClient, options: FollowOptions) {
    this.#state = new PbxState(
      (change) => this.#emit(change),
      options,
      entityMakers(client, () => this.#state),
    )
    this.#synchronizer = new Synchronizer({
      client,
      state: this.#state,
      parts: options.parts ?? parts,
      onStale: () => this.#emit({ type: 'stale', at: Date.now() }),
      onSynced: () => this.#emit({ type: 'synced', at: Date.now() }),
      onFailed: (error) => this.#emit({ type: 'sync-failed', at: Date.now(), error }),
    })
    this.#unlisten = client.lifecycle.on('close', () => this.close())
    if (options.audit !== undefined) this.#audit = this.#auditEvery(client, options.audit.interval ?? defaultInterval)
    // Before Asterisk 12 the end of a queue call may be all that is heard of it.
    this.on('call:ended', ({ record }) => {
      if (client.supports('QueueCallerJoin') !== true)
        for (const { queue } of record.queues) this.#synchronizer.countAgain(queue)
    })
  }

  /** @internal Resolves when the lists have been read for the first time, or it is closed. */
  async start(): Promise<void> {
    void this.#synchronizer.synchronize()
    await this.until(({ synced }) => synced).catch(() => undefined)
  }

  /** Whether the state is that of the server; not while the connection is broken and lists are read. */
  get synced(): boolean {
    return this.#synchronizer.synced
  }

  /** Parts that cannot be kept, as the server has refused a list of them, with its refusal. */
  get unavailable(): ReadonlyMap<Part, ActionFailedError> {
    return this.#synchronizer.unavailable
  }

  /** By Uniqueid. */
  get channels(): ReadonlyMap<string, LiveChannel> {
    return this.#state.channels.map as unknown as ReadonlyMap<string, LiveChannel>
  }

  /** By Linkedid; before Asterisk 12 by the Uniqueid of the first channel. */
  get calls(): ReadonlyMap<string, LiveCall> {
    return this.#state.calls.map as unknown as ReadonlyMap<string, LiveCall>
  }

  get bridges(): ReadonlyMap<string, Entities['bridge']> {
    return this.#state.bridges.map
  }

  /** By name. */
  get queues(): ReadonlyMap<string, LiveQueue> {
    return this.#state.queues.map as unknown as ReadonlyMap<string, LiveQueue>
  }

  get agents(): ReadonlyMap<string, Entities['agent']> {
    return this.#state.agents.map
  }

  /** By name. */
  get conferences(): ReadonlyMap<string, Entities['conference']> {
    return this.#state.conferences.map
  }

  /** By parking lot and space: `default/701`. */
  get parked(): ReadonlyMap<string, Entities['parked']> {
    return this.#state.parked.map
  }

  /** By name: `PJSIP/anna`. */
  get devices(): ReadonlyMap<string, Entities['device']> {
    return this.#state.devices.map
  }

  /** By extension and context: `100@default`. */
  get extensions(): ReadonlyMap<string, Entities['extension']> {
    return this.#state.extensions.map
  }

  get presences(): ReadonlyMap<string, Entities['presence']> {
    return this.#state.presences.map
  }

  get registrations(): ReadonlyMap<string, Entities['registration']> {
    return this.#state.registrations.map
  }

  /** By mailbox and context: `100@default`. */
  get mailboxes(): ReadonlyMap<string, Entities['mailbox']> {
    return this.#state.mailboxes.map
  }

  /** Calls `listener` for each change of that type, `*` for every change. Returns a function that ends it. */
  on(type: '*', listener: (change: LiveChange) => void): () => void
  on<T extends LiveChange['type']>(type: T, listener: (change: LiveChangeOf<T>) => void): () => void
  on(type: string, listener: Listener): () => void {
    const known = this.#listeners.get(type)
    const listeners = known ?? new Set()
    if (known === undefined) this.#listeners.set(type, listeners)
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  /**
   * Changes from now on, to be read with `for await`.
   *
   * @throws ChangesLostError in the iteration, if more than 100,000 wait to be read
   */
  changes(): AsyncIterableIterator<LiveChange, undefined> {
    const stream = new ChangeStream<LiveChange>(() => this.#streams.delete(stream))
    if (this.#closed) stream.end()
    else this.#streams.add(stream)
    return stream
  }

  /** Everything as plain JSON. */
  snapshot(): Snapshot {
    return snapshotOf(this.#state)
  }

  /**
   * The snapshot and then what changes in it, as JSON Patch (RFC 6902). The first patch replaces the whole document.
   *
   * @throws ChangesLostError in the iteration, if the reader is too slow
   */
  patches(): AsyncIterableIterator<readonly PatchOperation[], undefined> {
    const stream = new ChangeStream<readonly PatchOperation[]>(() => this.#patchStreams.delete(stream))
    stream.push([{ op: 'replace', path: '', value: this.snapshot() }])
    if (this.#closed) stream.end()
    else this.#patchStreams.add(stream)
    return stream
  }

  /**
   * Calls `listener` with what `select` returns: now, and whenever that has changed after events were taken. Returns a
   * function that ends it.
   */
  watch<T>(select: (pbx: this) => T, listener: (value: T, before: T | undefined) => void): () => void {
    return this.#watchers.watch(() => select(this), listener)
  }

  /**
   * Resolves when the condition is true.
   *
   * @throws AbortError when the signal fires, or the state is no longer followed
   */
  until(condition: (pbx: this) => boolean, options?: WaitOptions): Promise<void> {
    return this.#watchers.until(() => condition(this), options)
  }

  /** Stops following; the client stays open. The state stays as it is. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#unlisten()
    this.#audit?.stop()
    this.#synchronizer.stop()
    for (const stream of [...this.#streams, ...this.#patchStreams]) stream.end()
    this.#watchers.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  #emit(change: LiveChange): void {
    for (const type of [change.type, '*']) {
      for (const listener of this.#listeners.get(type) ?? []) {
        try {
          ;(listener as (change: LiveChange) => void)(change)
        } catch (error) {
          surface(error)
        }
      }
    }
    for (const stream of this.#streams) stream.push(change)
    if (this.#patchStreams.size > 0) {
      const patch = patchOf(change as Change)
      if (patch.length > 0) for (const stream of this.#patchStreams) stream.push(patch)
    }
    this.#watchers.notify()
  }

  #auditEvery(client: AmiClient, interval: number): Audit {
    const audit = new Audit(
      {
        state: this.#state,
        tells: (event) => client.supports(event, 'event') === true,
        read: (signal) => this.#synchronizer.read(signal),
        repair: (onReconcile) => this.#synchronizer.synchronize(onReconcile),
        onRepaired: (differences) => this.#emit({ type: 'repaired', at: Date.now(), differences }),
      },
      interval,
    )
    void audit.run()
    return audit
  }
}
