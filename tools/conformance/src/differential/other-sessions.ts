import { createHash } from 'node:crypto'
import type { Target } from '../target.ts'
import { WireSession } from '../wire-session.ts'
import { type Block, parseBlocks } from './blocks.ts'
import { message, type Step } from './step.ts'

/** Sessions that a script opens in addition to its own: other users, masks and filters, odd bytes. */
export class OtherSessions implements AsyncDisposable {
  readonly #target: Target
  readonly #sessions = new Map<string, WireSession>()
  readonly #challenges = new Map<string, string>()
  #received: Array<{ session: string; block: Block }> = []

  constructor(target: Target) {
    this.#target = target
  }

  /** `open`, `raw` bytes, `close`, or an action. */
  async run(name: string, send: Step['send'], id: string): Promise<void> {
    const [verb, bytes = ''] = send
    if (verb === 'open') {
      await this.#sessions.get(name)?.[Symbol.asyncDispose]()
      this.#sessions.set(name, await WireSession.open(this.#target))
      return
    }
    const session = this.#sessions.get(name)
    if (session === undefined) {
      this.#received.push({ session: name, block: { name: '', headers: [['', '(the session is not open)']] } })
      return
    }
    if (verb === 'close') {
      this.#sessions.delete(name)
      return session[Symbol.asyncDispose]()
    }
    if (verb === 'raw') {
      session.send(unescaped(bytes))
      await session.until((text) => text !== '', 1_500)
    } else {
      session.send(message(this.#withKey(name, send), id))
      await session.until((text) => text.includes(id), 1_500)
    }
    // A refused login is answered after a second, and closed at once.
    await this.#collect(name, session)
  }

  /** What came to them since the last time. */
  async take(): Promise<Array<{ session: string; block: Block }>> {
    for (const [name, session] of this.#sessions) await this.#collect(name, session)
    const received = this.#received
    this.#received = []
    return received
  }

  async #collect(session: string, wire: WireSession): Promise<void> {
    const text = await wire.settle(wire.ended ? 0 : 30)
    this.#challenges.set(session, /^Challenge: (\d+)/m.exec(text)?.[1] ?? this.#challenges.get(session) ?? '')
    for (const block of parseBlocks(text)) this.#received.push({ session, block })
    if (!wire.ended) return
    this.#sessions.delete(session)
    this.#received.push({ session, block: { name: '', headers: [['', '(the server closed the connection)']] } })
  }

  /** `Key: md5(secret)` becomes the answer to the challenge that the session got. */
  #withKey(name: string, send: Step['send']): Step['send'] {
    const challenge = this.#challenges.get(name) ?? ''
    const key = (secret: string): string =>
      createHash('md5')
        .update(challenge + secret)
        .digest('hex')
    const [action, ...headers] = send
    return [action, ...headers.map((header) => header.replace(/md5\((.*)\)$/, (_, secret: string) => key(secret)))]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const session of this.#sessions.values()) await session[Symbol.asyncDispose]()
  }
}

/** `\r`, `\n`, `\0` and `\xff` in a step's text. */
function unescaped(text: string): string {
  const letters: Readonly<Record<string, string>> = { r: '\r', n: '\n', 0: '\0', '\\': '\\' }
  return text
    .replace(/\\(?:x([0-9a-f]{2})|([rn0\\]))/g, (_, hex: string | undefined, letter: string) =>
      hex === undefined ? (letters[letter] ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/<(.)\*(\d+)>/g, (_, character: string, count: string) => character.repeat(Number(count)))
}
