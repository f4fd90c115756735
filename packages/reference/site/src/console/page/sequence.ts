import { Cast } from '../../../../../../tools/generate/src/reference/calls/cast.ts'
import { diagramOf, type isDrawn } from '../../../../../../tools/generate/src/reference/calls/drawing.ts'
import { diagramHtml } from '../../lib/diagram.ts'
import type { WireMessage } from '../protocol.ts'

type Recorded = Parameters<typeof isDrawn>[0]

/** Messages that are drawn; of what came before, the last are kept. */
const most = 120
/** Messages of a session and not of a call. */
const aside =
  /^(?:Login|Challenge|FullyBooted|SuccessfulAuth|ChallengeSent|TestEvent|DeviceStateChange|PeerStatus|ContactStatus)$/

/** A sequence diagram that grows with each message. */
export class Sequence {
  readonly #box: HTMLElement
  readonly #title: string
  readonly #messages: Recorded[] = []
  /** The answer to a message that is not drawn is not drawn either. */
  #skipsAnswer = false
  #waiting = false

  constructor(box: HTMLElement, title: string) {
    this.#box = box
    this.#title = title
  }

  clear(): void {
    this.#messages.length = 0
    this.#skipsAnswer = false
    this.#box.replaceChildren()
  }

  add(message: WireMessage): void {
    const recorded = read(message)
    if (recorded === undefined || this.#skips(recorded)) return
    this.#messages.push(recorded)
    if (this.#messages.length > most) this.#messages.splice(0, this.#messages.length - most)
    if (this.#waiting) return
    this.#waiting = true
    // Many come at once; one drawing shows them.
    requestAnimationFrame(() => {
      this.#waiting = false
      this.#draw()
    })
  }

  #skips({ kind, name }: Recorded): boolean {
    if (kind === 'response') return this.#skipsAnswer
    const skipped = aside.test(name)
    if (kind === 'action') this.#skipsAnswer = skipped
    return skipped
  }

  #draw(): void {
    const drawn = this.#messages
    const block = diagramOf(this.#title, drawn, new Cast(drawn), (message) => drawn.indexOf(message) + 1, false)
    const before = this.#box.querySelector('.diagram')
    const left = before?.scrollLeft ?? 0
    this.#box.innerHTML = diagramHtml(block)
    const now = this.#box.querySelector('.diagram')
    if (now !== null) now.scrollTo(left, now.scrollHeight)
  }
}

function read({ text, from, at }: WireMessage): Recorded | undefined {
  const headers = text.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':')
    return colon === -1 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  const [, name] = headers.find(([key]) => /^(?:Action|Response|Event)$/i.test(key)) ?? []
  const kind = from === 'client' ? 'action' : headers[0]?.[0] === 'Event' ? 'event' : 'response'
  return name === undefined ? undefined : { kind, name, at, headers }
}
