import type { AmiEvent } from '@openami/bindings'
import { AbortError } from '@openami/transport/errors'
import type { AmiClient, WaitOptions } from '../client.ts'
import { type AgiAnswer, quoted, readAnswer, readEnvironment } from './answer.ts'
import { AgiCommandError, AgiEndedError } from './errors.ts'

interface Waiting {
  readonly resolve: (answer: AgiAnswer) => void
  readonly reject: (error: Error) => void
}

/** A channel that the dialplan put under the control of AMI by `AGI(agi:async)`. */
export class AgiSession {
  /** Name of the channel. */
  readonly channel: string
  /** Its Uniqueid; undefined before Asterisk 12, unless the environment has it. */
  readonly uniqueId: string | undefined
  /** What AGI says at the start: `agi_callerid`, `agi_extension`, `agi_arg_1`, … */
  readonly environment: Readonly<Record<string, string>>
  /** Resolves when the channel is no longer in AGI: it hung up, the dialplan continues, or the connection is lost. */
  readonly ended: Promise<void>
  readonly #client: AmiClient
  readonly #waiting = new Map<string, Waiting>()
  readonly #unlisten: Array<() => void> = []
  #over = false
  #resolveEnded: () => void = () => undefined

  /** @internal Use `agi` or `onAgi`. */
  constructor(client: AmiClient, start: AmiEvent) {
    this.#client = client
    this.channel = start.get('Channel') ?? ''
    this.environment = readEnvironment(start.get('Env') ?? '')
    this.uniqueId = start.get('Uniqueid') ?? this.environment.agi_uniqueid
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve
    })
    const listen = (name: string, listener: (event: AmiEvent) => void): void => {
      this.#unlisten.push(client.on(name, (event) => this.#isMine(event) && listener(event)))
    }
    if (isOlder(client)) {
      listen('AsyncAGI', (event) => {
        const part = event.get('SubEvent')
        if (part === 'Exec') this.#answered(event)
        else if (part === 'End') this.#end('the dialplan continues')
      })
    } else {
      listen('AsyncAGIExec', (event) => this.#answered(event))
      listen('AsyncAGIEnd', () => this.#end('the dialplan continues'))
    }
    listen('Hangup', () => this.#end('the channel has hung up'))
    this.#unlisten.push(client.lifecycle.on('disconnect', () => this.#end('the connection is lost')))
  }

  get active(): boolean {
    return !this.#over
  }

  /**
   * Runs an AGI command and resolves to its answer: `session.exec('STREAM FILE', ['welcome', '#'])`,
   * `session.exec('EXEC', ['Dial', 'PJSIP/anna'])`. Arguments are quoted as AGI needs it.
   *
   * @throws AgiCommandError the server refused the command; AgiEndedError the channel left AGI; what the client's actions
   * throw; AbortError the signal fired, the command is carried out all the same
   */
  async exec(
    command: string,
    args: readonly (string | number)[] = [],
    { signal }: WaitOptions = {},
  ): Promise<AgiAnswer> {
    if (this.#over) throw new AgiEndedError(`${this.channel} is no longer in AGI`)
    if (/[\r\n\0]/.test(command)) throw new TypeError('AGI: a command must not contain CR, LF or NUL')
    const id = crypto.randomUUID()
    const Command = [command, ...args.map(quoted)].join(' ')
    const answer = new Promise<AgiAnswer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    const onAbort = (): void => {
      this.#waiting.get(id)?.reject(new AbortError(`AGI ${command} was aborted`, true, { cause: signal?.reason }))
      this.#waiting.delete(id)
    }
    // Whatever ends it may come before the action's own answer.
    answer.catch(() => undefined)
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
    try {
      if (!signal?.aborted)
        await this.#client.send('AGI', { Channel: this.channel, Command, CommandID: id }, { signal })
      const result = await answer
      if (result.code >= 500) throw new AgiCommandError(command, result)
      return result
    } finally {
      this.#waiting.delete(id)
      signal?.removeEventListener('abort', onAbort)
    }
  }

  /** Ends AGI: the dialplan continues after it. */
  async leave(): Promise<void> {
    await this.#client.send('AGI', { Channel: this.channel, Command: 'ASYNCAGI BREAK' })
    await this.ended
  }

  async hangup(): Promise<void> {
    await this.#client.send('Hangup', { Channel: this.channel })
    await this.ended
  }

  #isMine(event: AmiEvent): boolean {
    const id = event.get('Uniqueid')
    return id === undefined || this.uniqueId === undefined
      ? event.get('Channel') === this.channel
      : id === this.uniqueId
  }

  #answered(event: AmiEvent): void {
    const id = event.get('CommandID') ?? ''
    this.#waiting.get(id)?.resolve(readAnswer(event.get('Result') ?? ''))
    this.#waiting.delete(id)
  }

  #end(why: string): void {
    if (this.#over) return
    this.#over = true
    for (const unlisten of this.#unlisten.splice(0)) unlisten()
    for (const { reject } of this.#waiting.values())
      reject(new AgiEndedError(`${this.channel} is no longer in AGI: ${why}`))
    this.#waiting.clear()
    this.#resolveEnded()
  }
}

/** Up to 11 one event says it all. */
export function isOlder(client: AmiClient): boolean {
  return client.supports('AsyncAGIStart') === false
}
