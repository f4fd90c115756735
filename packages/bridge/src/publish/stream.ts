import { JetStreamApiCodes, JetStreamApiError, type JetStreamManager, type StreamConfig } from '@nats-io/jetstream'
import { BridgeError } from '../errors.ts'
import { streamOf, subjectsOf } from '../subjects.ts'

/** How long a stream keeps what a node publishes. */
export interface Retention {
  /** Hours. Default 72. */
  readonly hours?: number
  /** Bytes of one node's stream; the oldest messages go first. Default 1 GiB. */
  readonly bytes?: number
  /** Copies in a NATS cluster: 1, 3 or 5. Default 1. */
  readonly replicas?: number
}

/** The last message of a node's stream. */
export interface LastMessage {
  /** Of the stream; 0 for one that never had a message. */
  readonly streamSequence: number
  /** Missing where the stream is empty. */
  readonly id?: MessageId
  /** As `Date.prototype.toISOString` writes it. */
  readonly time?: string
}

export interface MessageId {
  readonly epoch: number
  readonly sequence: number
}

/** JetStream's code for a message that is not there. */
const noMessage = 10_037
const nanoseconds = 3_600_000_000_000
/** Seconds within which JetStream drops a message of the same id. */
const duplicateWindow = 120

/**
 * Makes the stream of a node, or looks whether the one that is there is one of a bridge: its retention may be another, which
 * operators change with the tools of NATS.
 *
 * @throws BridgeError BRIDGE_STREAM_SETTINGS
 */
export async function ensureStream(manager: JetStreamManager, node: string, retention: Retention = {}): Promise<void> {
  const name = streamOf(node)
  const subjects = subjectsOf(node).stored
  const { hours = 72, bytes = 1 << 30, replicas = 1 } = retention
  const wanted: Partial<StreamConfig> & { name: string } = {
    name,
    description: `Asterisk ${node}: events, gaps, status and state`,
    subjects: [...subjects],
    storage: 'file',
    retention: 'limits',
    discard: 'old',
    max_age: hours * nanoseconds,
    max_bytes: bytes,
    num_replicas: replicas,
    duplicate_window: duplicateWindow * 1_000_000_000,
    allow_direct: true,
  }
  const found = await manager.streams.info(name).catch((error: unknown) => {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return undefined
    throw error
  })
  if (found === undefined) {
    await manager.streams.add(wanted)
    return
  }
  const { config } = found
  const wrong =
    [...(config.subjects ?? [])].sort().join() !== [...subjects].sort().join()
      ? `its subjects are ${config.subjects?.join(', ') || 'none'} instead of ${subjects.join(', ')}`
      : config.retention !== 'limits'
        ? `its retention is "${config.retention}" instead of "limits", with which no consumer takes messages from another`
        : undefined
  if (wrong === undefined) return
  throw new BridgeError(
    'BRIDGE_STREAM_SETTINGS',
    `stream ${name} was not made by a bridge: ${wrong}; rename or delete it`,
  )
}

/** What the stream ends with; it decides what is sent next. */
export async function readLast(manager: JetStreamManager, node: string): Promise<LastMessage> {
  const { state } = await manager.streams.info(streamOf(node))
  if (state.messages === 0) return { streamSequence: state.last_seq }
  try {
    const last = await manager.streams.getMessage(streamOf(node), { seq: state.last_seq })
    const id = readId(last?.header.get('Nats-Msg-Id') ?? '', node)
    return { streamSequence: state.last_seq, ...(id && { id }), ...(last && { time: last.time.toISOString() }) }
  } catch (error) {
    // The last message may have been deleted, or be older than the stream keeps.
    if (error instanceof JetStreamApiError && error.code === noMessage) return { streamSequence: state.last_seq }
    throw error
  }
}

export function writeId(node: string, { epoch, sequence }: MessageId): string {
  return `${node}:${epoch}:${sequence}`
}

export function readId(text: string, node: string): MessageId | undefined {
  if (!text.startsWith(`${node}:`)) return undefined
  const match = /^(\d+):(\d+)$/.exec(text.slice(node.length + 1))
  return match === null ? undefined : { epoch: Number(match[1]), sequence: Number(match[2]) }
}
