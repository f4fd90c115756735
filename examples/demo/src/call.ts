import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ActionFailedError,
  type CallOutcome,
  type Client,
  connect,
  type OriginatedCall,
  originateCall,
  PermissionDeniedError,
} from 'openami'
import { fact, heading, paint } from './paint.ts'
import type { Target } from './target.ts'

/** Milliseconds for which the phone may ring. */
const ringing = 10_000
/** Milliseconds for each attempt to hang up. */
const patience = 5_000

/**
 * The demo's one call. Its channels are known by an account code of their own, so that they are found and hung up
 * whatever happened to the demo, its answers or its link, and no other call is touched.
 */
export class DemoCall {
  readonly #client: Client
  readonly #target: Target
  readonly #account = `demo-${randomBytes(5).toString('hex')}`
  #started = false
  /** Once the server has said how the call was answered: then no further channel comes. */
  #outcome: CallOutcome | undefined
  #call: OriginatedCall | undefined

  constructor(client: Client, target: Target) {
    this.#client = client
    this.#target = target
  }

  /** Resolves once the call is answered, or was not. */
  async start(signal: AbortSignal): Promise<void> {
    const { channel, exten, context } = this.#target
    heading(`Originate ${channel} to ${exten}@${context}`)
    signal.throwIfAborted()
    this.#started = true
    const request = {
      Channel: channel,
      Context: context,
      Exten: exten,
      Priority: 1,
      CallerID: 'OpenAMI demo <100>',
      Account: this.#account,
      Timeout: ringing,
    }
    // Before 1.4 no event reports the outcome.
    if (this.#client.supports('OriginateResponse', 'event') === false) {
      const { message } = await this.#client.originate({ ...request, Async: true }, { signal })
      fact('answer', message)
      return
    }
    this.#call = await orAborted(originateCall(this.#client, request), signal)
    fact('answer', 'accepted')
    const outcome = await orAborted(this.#call.outcome, signal)
    this.#outcome = outcome
    const words = outcome.answered ? 'Success (reason 4)' : `Failure (reason ${outcome.reason}: ${outcome.meaning})`
    fact('outcome', paint(outcome.answered ? 'green' : 'red', words))
  }

  /**
   * Hangs up what there is of the call; where that cannot be done over the demo's link, over one of its own.
   *
   * @throws CallLeft where a channel may be left, with what to do
   */
  async hangUp(): Promise<void> {
    if (!this.#started) return
    heading('Hang up')
    try {
      try {
        if (this.#outcome !== undefined) await this.#hangUpByName(this.#outcome)
        await this.#hangUpByAccount(this.#client)
      } catch (error) {
        fact('once more', error instanceof Error ? error.message : error)
        const client = await connect({ url: this.#target.url, events: 'off', reconnect: false })
        await this.#hangUpByAccount(client).finally(() => client.close())
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const what = `hang up the channels with the account code ${this.#account}`
      throw new CallLeft(`The demo's call may still be up, ${what}: ${reason}`, { cause: error })
    }
  }

  async #hangUpByName(outcome: CallOutcome): Promise<void> {
    const call = this.#call
    if (call === undefined || !outcome.answered) return fact('no channel', 'the call did not come about')
    const signal = AbortSignal.timeout(patience)
    // Refused: the search that follows finds what is left.
    await call.hangup(undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof ActionFailedError)) throw error
    })
    const end = await Promise.race([call.ended, pause(patience, undefined, { ref: false })])
    fact(outcome.channel, end?.how === 'hungup' ? `hung up (${end.causeText ?? end.cause})` : 'hung up')
  }

  /** Until none is left: the answer of Hangup comes before the channel goes. */
  async #hangUpByAccount(client: Client): Promise<void> {
    const signal = AbortSignal.timeout(patience)
    // Where the outcome of the Originate is unknown, its channel may come a moment later.
    for (let clear = 0; clear < (this.#outcome === undefined ? 3 : 1); ) {
      const channels = await this.#channels(client, signal)
      clear = channels.length === 0 ? clear + 1 : 0
      for (const channel of channels) {
        fact(channel, 'hung up')
        await client.hangup({ Channel: channel }, { signal }).catch((error: unknown) => {
          if (!(error instanceof ActionFailedError)) throw error
        })
      }
      if (channels.length > 0 || this.#outcome === undefined) await pause(200, undefined, { signal })
    }
  }

  /** Names of the call's channels. */
  async #channels(client: Client, signal: AbortSignal): Promise<string[]> {
    try {
      const { items } = await client.status({}, { signal })
      const own = items.filter((item) => (item.get('AccountCode') ?? item.get('Account')) === this.#account)
      return own.map((item) => item.get('Channel') ?? '')
    } catch (error) {
      // A user who may not list: the call itself was hung up.
      if (error instanceof PermissionDeniedError && this.#outcome !== undefined) return []
      throw error
    }
  }
}

/** The call could not be hung up. */
export class CallLeft extends Error {
  override readonly name = 'CallLeft'
}

/** The awaited value, unless the signal fires first; it then completes in the background. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    signal.addEventListener('abort', onAbort)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
