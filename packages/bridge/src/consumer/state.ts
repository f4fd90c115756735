import { type ConsumerMessages, DeliverPolicy, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream'
import type { Snapshot } from '@openami/live'
import { streamOf, subjectsOf } from '../subjects.ts'
import { applyPatches } from './patch.ts'
import { type OnProblem, readStored } from './stored.ts'

/** The state of nodes, kept from their snapshots and patches. */
export interface BridgedState extends AsyncDisposable {
  /** By node; of one without a snapshot nothing yet. */
  readonly nodes: ReadonlyMap<string, Snapshot>
  /** Calls `listener` with the name of a node whose state has changed. Returns a function that ends it. */
  onChange(listener: (node: string) => void): () => void
  close(): Promise<void>
}

interface Source {
  readonly manager: JetStreamManager
  readonly stream: JetStreamClient
  readonly onProblem: OnProblem
}

/** Resolves when the last snapshot of each node that has one is read. */
export async function followState(
  { manager, stream, onProblem }: Source,
  names: readonly string[],
): Promise<BridgedState> {
  const nodes = new Map<string, Snapshot>()
  const listeners = new Set<(node: string) => void>()
  const tell = (node: string): void => {
    for (const listener of [...listeners]) listener(node)
  }
  const follow = async (node: string): Promise<ConsumerMessages> => {
    const { snapshot } = subjectsOf(node)
    const last = await manager.streams.getMessage(streamOf(node), { last_by_subj: snapshot }).catch(() => null)
    const stored = last === null ? undefined : readStored(last, onProblem)
    if (stored?.kind === 'snapshot') nodes.set(node, stored.snapshot)
    const start =
      last === null
        ? { deliver_policy: DeliverPolicy.All }
        : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: last.seq + 1 }
    const consumer = await stream.consumers.get(streamOf(node), { ...start, filter_subjects: `ami.${node}.state.>` })
    return consumer.consume()
  }
  const readers = await Promise.all(names.map(async (node) => ({ node, messages: await follow(node) })))
  for (const { node, messages } of readers) void keep({ node, messages, nodes, tell, onProblem })
  const close = async (): Promise<void> => {
    for (const { messages } of readers) messages.stop()
  }
  return {
    nodes,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

interface Kept {
  readonly node: string
  readonly messages: ConsumerMessages
  readonly nodes: Map<string, Snapshot>
  readonly tell: (node: string) => void
  readonly onProblem: OnProblem
}

async function keep({ node, messages, nodes, tell, onProblem }: Kept): Promise<void> {
  for await (const message of messages) {
    const body = readStored(message, onProblem)
    const before = nodes.get(node)
    if (body?.kind === 'snapshot') nodes.set(node, body.snapshot)
    else if (body?.kind === 'patches' && before !== undefined) nodes.set(node, applyPatches(before, body.patches))
    else continue
    tell(node)
  }
}
