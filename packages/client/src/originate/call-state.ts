import type { AmiEvent, HangupEvent, OriginateResponseEvent } from '@openami/bindings'
import { attachSignal, detachSignal, limited } from '@openami/transport/internal'
import { Deferred } from './deferred.ts'
import { reasonMeaning } from './reason.ts'
import type { CallEnd, CallOutcome } from './types.ts'

/**
 * Milliseconds that events of one call may be apart without order (R26): a failure may overtake the Newchannel of the
 * call, and the answer of Status the Hangup.
 */
export const disorder = 2_000

/** Values of Uniqueid that mean that there is none. */
const none = /^(?:|none|<null>|<unknown>|\(null\))$/i

/** What is known of one call. Facts come in any order; outcome and end are settled once each. */
export class CallState {
  readonly outcome = new Deferred<CallOutcome>()
  readonly ended = new Deferred<CallEnd>()
  readonly otherChannelId: string | undefined
  #channelId: string | undefined
  #channel: string | undefined
  #dialled: 'answered' | 'failed' | undefined
  /** Whether its channel is known to have been there. */
  #seen = false
  #gone = false
  #lost: Error | undefined
  readonly #ownId: boolean
  #grace: NodeJS.Timeout | undefined
  #limit: NodeJS.Timeout | undefined
  readonly #waiting = new Set<() => void>()
  readonly #onSettled: () => void

  /** `onSettled` is called when there is nothing left to hear of. */
  constructor(
    ids: { readonly channelId: string | undefined; readonly otherChannelId: string | undefined },
    onSettled: () => void,
  ) {
    this.#channelId = ids.channelId
    this.#ownId = ids.channelId !== undefined
    this.otherChannelId = ids.otherChannelId
    this.#onSettled = onSettled
  }

  get channelId(): string | undefined {
    return this.#channelId
  }

  get channel(): string | undefined {
    return this.#channel
  }

  get seen(): boolean {
    return this.#seen
  }

  /** Nothing is left that could be hung up. */
  get gone(): boolean {
    return this.#gone || this.#dialled === 'failed'
  }

  /** Why nothing more will be heard of it. */
  get lost(): Error | undefined {
    return this.#lost
  }

  /** What Hangup finds it by: not an id that the server chose, because before Asterisk 11 only names are accepted. */
  get target(): string | undefined {
    return this.#ownId ? this.#channelId : this.#channel
  }

  get settled(): boolean {
    return this.outcome.settled && this.ended.settled
  }

  /** Newchannel, or Rename. */
  onChannel(name: string | undefined): void {
    if (name !== undefined) this.#channel = name
    this.#exists()
    this.#changed()
  }

  onResponse(event: AmiEvent): void {
    if (this.#dialled !== undefined) return
    const reason = Number(event.get('Reason')) || 0
    if (event.get('Response')?.trim().toLowerCase() === 'success') {
      const channel = event.get('Channel') ?? ''
      const uniqueid = event.get('Uniqueid') ?? ''
      this.#answered(channel, none.test(uniqueid) ? undefined : uniqueid, event as OriginateResponseEvent)
    } else {
      this.#dialled = 'failed'
      const meaning = reasonMeaning(reason)
      this.outcome.resolve({ answered: false, reason, meaning, event: event as OriginateResponseEvent })
      // Without an id of its own nothing else can be heard of it.
      if (this.#channelId === undefined) this.#end({ how: 'no-channel' })
      else if (!this.#seen) this.#afterDisorder(() => this.#end({ how: 'no-channel' }))
    }
    this.#changed()
  }

  onHangup(event: AmiEvent): void {
    this.#exists()
    this.#channel ??= event.get('Channel')
    const cause = Number(event.get('Cause')) || 0
    this.#end({ how: 'hungup', cause, causeText: event.get('Cause-txt'), event: event as HangupEvent })
    this.#changed()
  }

  /** The server was asked, and has the channel. */
  onPresent(name: string | undefined, up: boolean): void {
    this.#exists()
    if (name !== undefined) this.#channel = name
    if (up) this.#answered(this.#channel ?? '', this.#channelId, undefined)
    this.#changed()
  }

  /** The server has no such channel, or no longer. `unknown` is the error of a call without an outcome. */
  onAbsent(unknown: () => Error): void {
    this.#afterDisorder(() => {
      this.outcome.reject(unknown())
      this.#end({ how: 'missed' })
    })
  }

  /** No event had the outcome by then, so it is unknown; and so is the end if no channel was seen. */
  giveUpAfter(milliseconds: number, error: () => Error): void {
    clearTimeout(this.#limit)
    const open = !this.outcome.settled || (!this.#seen && !this.ended.settled)
    if (open) this.#limit = limited(milliseconds, () => this.giveUp(error()))
  }

  giveUp(error: Error): void {
    this.#lost ??= error
    this.outcome.reject(error)
    if (!this.#seen) this.ended.reject(error)
    this.#changed()
  }

  /** Nothing more will be heard. */
  close(outcome: Error, end: Error): void {
    this.#lost ??= end
    this.outcome.reject(outcome)
    this.ended.reject(end)
    this.#changed()
  }

  /** Resolves at the next news of the call, at the latest after so many milliseconds, or when the signal fires. */
  news(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(done)
        detachSignal(signal, done)
        resolve()
      }
      const timer = limited(milliseconds, done)
      this.#waiting.add(done)
      attachSignal(signal, done)
      if (signal?.aborted) done()
    })
  }

  #answered(channel: string, uniqueid: string | undefined, event: OriginateResponseEvent | undefined): void {
    this.#dialled = 'answered'
    if (channel !== '') this.#channel = channel
    this.#channelId = uniqueid ?? this.#channelId
    this.#exists()
    this.outcome.resolve({ answered: true, channel, uniqueid: this.#channelId ?? '', event })
  }

  #end(end: CallEnd): void {
    this.#gone = true
    this.ended.resolve(end)
  }

  #exists(): void {
    this.#seen = true
    clearTimeout(this.#grace)
    this.#grace = undefined
  }

  #afterDisorder(act: () => void): void {
    if (this.settled) return
    this.#grace ??= setTimeout(() => {
      act()
      this.#changed()
    }, disorder)
  }

  #changed(): void {
    if (this.settled) {
      clearTimeout(this.#grace)
      clearTimeout(this.#limit)
      this.#onSettled()
    }
    for (const wake of [...this.#waiting]) wake()
  }
}
