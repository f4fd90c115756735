import type { PatchesMessage, SnapshotMessage, StatusMessage } from '../messages.ts'
import type { GatewayFigures } from './figures.ts'
import { Frame } from './frame.ts'
import { History } from './history.ts'
import { KeptState, patchesOf } from './kept-state.ts'
import type { StatePart } from './names.ts'
import { writePositions } from './positions.ts'
import type { Reader } from './reader.ts'
import type { Entry, Sink, Source } from './source.ts'
import { Turns } from './turns.ts'

interface NodeState {
  readonly kept: KeptState
  epoch: number
  sequence: number
  /** By the parts that it has: texts of snapshots, until something changes. */
  readonly texts: Map<string, string>
}

/** Readings of what the source keeps at a time: after a restart, all readers come at once. */
const replays = 8

/** Takes what the source gives and hands it to all readers. */
export class Hub implements Sink {
  readonly figures: GatewayFigures
  readonly readers = new Set<Reader>()
  readonly #source: Source
  readonly #history: History
  readonly #positions = new Map<string, number>()
  readonly #statuses = new Map<string, Frame>()
  readonly #states = new Map<string, NodeState>()
  /** By nodes of readers: ids of now. */
  readonly #ids = new Map<ReadonlySet<string> | undefined, string>()
  readonly #turns = new Turns(replays)

  constructor(source: Source, history: { readonly messages: number; readonly bytes: number }, figures: GatewayFigures) {
    this.#source = source
    this.#history = new History(history)
    this.figures = figures
  }

  get nodes(): readonly string[] {
    return [...this.#positions.keys()]
  }

  position(node: string): number {
    return this.#positions.get(node) ?? 0
  }

  /** Positions of these nodes, of all without any, as an id of server-sent events. */
  id(nodes: ReadonlySet<string> | undefined): string {
    let id = this.#ids.get(nodes)
    if (id === undefined) {
      id = writePositions([...this.#positions].filter(([node]) => nodes === undefined || nodes.has(node)))
      this.#ids.set(nodes, id)
    }
    return id
  }

  node(node: string, position: number): void {
    this.#positions.set(node, position)
    this.#history.begin(node, position)
    this.#ids.clear()
  }

  entry({ node, position, message }: Entry): void {
    const frame = Frame.of({ ...message, position })
    this.#positions.set(node, position)
    this.#ids.clear()
    this.#history.push(frame)
    if (message.kind === 'status') this.#statuses.set(node, frame)
    for (const reader of this.readers) reader.take(frame)
  }

  status(message: StatusMessage): void {
    const frame = Frame.of(message)
    this.#statuses.set(message.node, frame)
    for (const reader of this.readers) reader.take(frame)
  }

  snapshot({ node, epoch, sequence, snapshot }: SnapshotMessage): void {
    this.#states.set(node, { kept: new KeptState(snapshot), epoch, sequence, texts: new Map() })
    for (const reader of this.readers) reader.takeSnapshot(node)
  }

  patches({ patches, ...message }: PatchesMessage): void {
    const { node, epoch, sequence } = message
    const state = this.#states.get(node)
    if (state === undefined) return
    state.kept.apply(patches)
    state.texts.clear()
    state.epoch = epoch
    state.sequence = sequence
    const frames = new Map<string, Frame | undefined>()
    for (const reader of this.readers) {
      if (!reader.selectsState(node)) continue
      const key = reader.partsKey
      if (!frames.has(key)) {
        const own = patchesOf(patches, reader.selection.state)
        frames.set(key, own.length === 0 ? undefined : Frame.of({ ...message, ...{ patches: own } }))
      }
      const frame = frames.get(key)
      if (frame !== undefined) reader.takePatches(frame)
    }
  }

  statusFrame(node: string): Frame | undefined {
    return this.#statuses.get(node)
  }

  /** Undefined for a node whose state is not known yet. */
  snapshotFrame(node: string, parts: readonly StatePart[]): Frame | undefined {
    const state = this.#states.get(node)
    if (state === undefined) return undefined
    const { epoch, sequence, kept, texts } = state
    const key = parts.join()
    const text = texts.get(key) ?? JSON.stringify(kept.pick(parts))
    texts.set(key, text)
    const head = { kind: 'snapshot', node, epoch, sequence, time: new Date().toISOString() }
    return new Frame(head, `${JSON.stringify(head).slice(0, -1)},"snapshot":${text}}`)
  }

  /** Messages after a position, up to another: the last ones are here, the others where the source keeps them. */
  async replay(
    node: string,
    after: number,
    until: number,
  ): Promise<Iterable<Frame> | AsyncIterable<Frame> | undefined> {
    const here = this.#history.after(node, after)
    if (here !== undefined) return here.filter(({ position }) => (position as number) <= until)
    return this.#turns.take(async (done) => {
      const kept = await this.#source.replay(node, after, until).catch(() => undefined)
      return kept === undefined ? undefined : framesOf(kept, done)
    })
  }
}

async function* framesOf(entries: AsyncIterable<Entry>, done: () => void): AsyncGenerator<Frame> {
  try {
    for await (const { position, message } of entries) yield Frame.of({ ...message, position })
  } finally {
    done()
  }
}
