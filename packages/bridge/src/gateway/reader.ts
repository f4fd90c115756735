import type { GatewayFigures } from './figures.ts'
import { Frame } from './frame.ts'
import type { ReaderGapMessage } from './messages.ts'
import type { StatePart } from './names.ts'
import type { Outbox } from './outbox.ts'
import { writePositions } from './positions.ts'
import type { Selection } from './selection.ts'

export interface ReaderOptions {
  readonly hub: ReaderHub
  readonly selection: Selection
  readonly kind: 'sse' | 'websocket'
  /** Of its connection. */
  readonly outbox: Outbox
}

/** What a reader needs of the hub. */
export interface ReaderHub {
  readonly figures: GatewayFigures
  readonly nodes: readonly string[]
  position(node: string): number
  id(nodes: ReadonlySet<string> | undefined): string
  replay(node: string, after: number, until: number): Promise<Iterable<Frame> | AsyncIterable<Frame> | undefined>
  snapshotFrame(node: string, parts: readonly StatePart[]): Frame | undefined
  statusFrame(node: string): Frame | undefined
}

interface Lost {
  events: number
  readonly from: string
  to: string
  position: number | undefined
}

/** One subscription: what it selects goes to its connection, as far as that reads it. */
export class Reader {
  readonly kind: ReaderOptions['kind']
  readonly outbox: Outbox
  readonly selection: Selection
  readonly partsKey: string
  #closed = false
  readonly #hub: ReaderHub
  /** By node: what found no room. Until the gap is sent, nothing more of any node is. */
  readonly #lost = new Map<string, Lost>()
  /** Nodes whose snapshot is to be sent. Patches until then are in it. */
  readonly #due = new Set<string>()
  /** What came while it gets what came before. */
  #held: { readonly frames: [Frame, string | undefined][]; bytes: number } | undefined

  constructor({ hub, selection, kind, outbox }: ReaderOptions) {
    this.kind = kind
    this.#hub = hub
    this.selection = selection
    this.partsKey = selection.state.join()
    this.outbox = outbox
    outbox.onRoom = () => this.#continue()
  }

  /** Position of each node, as an id of server-sent events. */
  get id(): string | undefined {
    return this.kind === 'sse' && this.#readsEvents ? this.#hub.id(this.selection.nodes) : undefined
  }

  /** The same, unless messages before it are still to be sent. */
  get idReached(): string | undefined {
    return this.#held === undefined && this.#lost.size === 0 ? this.id : undefined
  }

  get #readsEvents(): boolean {
    return this.selection.events === undefined || this.selection.events.size > 0
  }

  /** An event, gap or status. */
  take(frame: Frame): void {
    if (!this.#selects(frame)) return
    const held = this.#held
    if (held === undefined) this.#offer(frame, this.id)
    else if (this.#lost.size === 0 && held.bytes + frame.bytes <= this.outbox.limit) {
      held.frames.push([frame, this.id])
      held.bytes += frame.bytes
    } else this.#lose(frame)
  }

  takePatches(frame: Frame): void {
    if (this.#due.has(frame.node)) return
    if (this.outbox.fits(frame.bytes)) this.#push(frame, undefined)
    else {
      this.#hub.figures.dropped++
      this.#due.add(frame.node)
    }
  }

  /** A node has a state, or another one. */
  takeSnapshot(node: string): void {
    if (this.selection.state.length === 0 || !this.#hasNode(node)) return
    this.#due.add(node)
    this.#continue()
  }

  selectsState(node: string): boolean {
    return this.selection.state.length > 0 && this.#hasNode(node)
  }

  /** Begins with what came after these positions. */
  async resume(after: ReadonlyMap<string, number>): Promise<void> {
    this.#held = { frames: [], bytes: 0 }
    const nodes = this.#hub.nodes.filter((node) => this.#hasNode(node))
    const until = new Map(nodes.map((node) => [node, this.#hub.position(node)]))
    // A node that is not among the positions is there since then.
    const reached = new Map(nodes.map((node) => [node, after.get(node) ?? 0]))
    const id = (): string | undefined => (this.kind === 'sse' ? writePositions(reached) : undefined)
    for (const [node, end] of until) {
      const start = after.get(node)
      const found = start === undefined || start > end ? undefined : await this.#hub.replay(node, start, end)
      const isWhole = found !== undefined && (await this.#replay(found, (position) => reached.set(node, position), id))
      if (this.#isOver) return
      reached.set(node, end)
      if (!isWhole) this.#push(gapFrame({ node, reason: 'history', to: new Date().toISOString() }, end), id())
    }
    // It grows meanwhile, or what finds no room in it is lost.
    for (const [frame, ownId] of this.#held.frames) {
      if (!this.outbox.fits(frame.bytes)) await this.outbox.room()
      if (this.#isOver) return
      this.#held.bytes -= frame.bytes
      this.#push(frame, ownId)
    }
    this.#held = undefined
    this.#continue()
  }

  /** Whether all of it came: where the source keeps it, reading may fail. */
  async #replay(
    frames: Iterable<Frame> | AsyncIterable<Frame>,
    onPosition: (position: number) => void,
    id: () => string | undefined,
  ): Promise<boolean> {
    try {
      for await (const frame of frames) {
        if (this.#isOver) return true
        onPosition(frame.position as number)
        if (!this.#selects(frame)) continue
        if (!this.outbox.fits(frame.bytes)) await this.outbox.room()
        this.#push(frame, id())
      }
      return true
    } catch {
      return false
    }
  }

  /** Its connection may have another one after it. */
  close(): void {
    this.#closed = true
  }

  get #isOver(): boolean {
    return this.#closed || this.outbox.closed
  }

  #hasNode(node: string): boolean {
    return this.selection.nodes === undefined || this.selection.nodes.has(node)
  }

  #selects({ node, kind, name }: Frame): boolean {
    if (!this.#hasNode(node)) return false
    if (kind === 'status') return true
    const { events } = this.selection
    if (kind === 'gap') return this.#readsEvents
    return events === undefined || events.has(name as string)
  }

  #offer(frame: Frame, id: string | undefined): void {
    if (this.#lost.size === 0 && this.outbox.fits(frame.bytes)) this.#push(frame, id)
    else this.#lose(frame)
  }

  #lose(frame: Frame): void {
    this.#hub.figures.dropped++
    // The snapshot is followed by the status.
    if (!this.#readsEvents) {
      this.#due.add(frame.node)
      return
    }
    const time = new Date().toISOString()
    const lost = this.#lost.get(frame.node)
    if (lost === undefined) this.#lost.set(frame.node, { events: 1, from: time, to: time, position: frame.position })
    else {
      lost.events++
      lost.to = time
      lost.position = frame.position ?? lost.position
    }
  }

  #push(frame: Frame, id: string | undefined): void {
    this.#hub.figures.delivered++
    this.outbox.push(this.kind === 'sse' ? frame.eventData(id) : frame.socketData)
  }

  /** There is room: gaps, and snapshots that are due. */
  #continue(): void {
    if (this.#isOver) return
    if (this.#held === undefined && this.#lost.size > 0 && this.outbox.hasRoom) {
      const lost = [...this.#lost]
      this.#lost.clear()
      for (const [node, { position, ...gap }] of lost) {
        this.#push(gapFrame({ node, reason: 'reader', ...gap }, position), this.id)
        this.#pushStatus(node)
      }
    }
    for (const node of this.#due) {
      if (!this.outbox.hasRoom) return
      const frame = this.#hub.snapshotFrame(node, this.selection.state)
      this.#due.delete(node)
      if (frame !== undefined) this.#push(frame, undefined)
      this.#pushStatus(node)
    }
  }

  #pushStatus(node: string): void {
    const status = this.#hub.statusFrame(node)
    if (status !== undefined) this.#push(status, undefined)
  }
}

function gapFrame(gap: Omit<ReaderGapMessage, 'kind' | 'time'>, position: number | undefined): Frame {
  const { node, ...details } = gap
  return Frame.of({
    kind: 'gap',
    node,
    time: new Date().toISOString(),
    ...(position !== undefined && { position }),
    ...details,
  })
}
