import type { AmiEvent, Message } from '@openami/bindings'
import { takeParticipant } from '../lists/others.ts'
import { takeQueueItem } from '../lists/queues.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { ListClient } from './read-lists.ts'

/** Milliseconds before the server is asked: what happens meanwhile is in the same answer. */
const delay = 250

type Unsure = Parameters<PbxState['onUnsure']>[0]
type Take = (state: PbxState, item: Message, at: number) => void

/** How each is asked for: the first action that the release has, with a parameter that has the name. */
const questions: Readonly<Record<Unsure, { actions: readonly string[]; parameter: string; take: Take }>> = {
  queue: { actions: ['QueueStatus'], parameter: 'Queue', take: takeQueueItem },
  conference: { actions: ['ConfbridgeList', 'MeetmeList'], parameter: 'Conference', take: takeParticipant },
}

export interface QuestionsOptions {
  readonly client: ListClient
  readonly state: PbxState
  readonly signal: AbortSignal
  /** Not while all lists are read. */
  readonly mayAsk: () => boolean
  /** What was read is taken now. */
  readonly onAnswer: (at: number) => void
}

/** Reads again what the events do not say exactly. */
export class Questions {
  readonly #options: QuestionsOptions
  readonly #names: Readonly<Record<Unsure, Set<string>>> = { queue: new Set(), conference: new Set() }
  #timer: NodeJS.Timeout | undefined

  constructor(options: QuestionsOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
  }

  /** Asks for this one, after a while. */
  add(kind: Unsure, name: string): void {
    this.#names[kind].add(name)
    if (!this.#options.signal.aborted) this.#timer ??= setTimeout(() => void this.#ask(), delay).unref()
  }

  async #ask(): Promise<void> {
    this.#timer = undefined
    const { client, state, signal, mayAsk, onAnswer } = this.#options
    for (const kind of Object.keys(questions) as Unsure[]) {
      const { actions, parameter, take } = questions[kind]
      const names = [...this.#names[kind]]
      this.#names[kind].clear()
      const action = actions.find((one) => client.supports(one) !== false)
      if (action === undefined) continue
      for (const name of names) {
        if (!mayAsk()) return
        // Taken as it comes: events that follow it in the same packet count from it.
        const onItem = ({ message }: AmiEvent): void => {
          const at = Date.now()
          onAnswer(at)
          take(state, message, at)
        }
        // It may be gone, or the connection is: with the next one everything is read.
        await client.send(action, { [parameter]: name }, { signal, onItem }).catch(() => undefined)
      }
    }
  }
}
