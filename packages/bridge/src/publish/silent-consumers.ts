import type { ConsumerInfo, JetStreamManager } from '@nats-io/jetstream'
import { BridgeError } from '../errors.ts'
import { streamOf } from '../subjects.ts'

interface Options {
  readonly manager: JetStreamManager
  readonly node: string
  /** Milliseconds without an acknowledgement after which a consumer that owes some is reported. */
  readonly patience: number
  readonly onSilent: (consumer: string, error: BridgeError) => void
  /** A consumer that was reported acknowledges again. */
  readonly onBack: (consumer: string) => void
}

interface Progress {
  /** When NATS got its last acknowledgement: where one message is owed, the floor does not move with those after it. */
  readonly acknowledged: string
  readonly reported: boolean
}

/**
 * Looks for consumers of a node's stream that take messages and acknowledge none: NATS gives them nothing more, and
 * what grows older than the stream keeps is lost to them, which they cannot see themselves.
 *
 * @returns Ends it
 */
export function watchSilentConsumers(options: Options): () => void {
  let known = new Map<string, Progress>()
  let isLooking = false
  const look = async (): Promise<void> => {
    if (isLooking) return
    isLooking = true
    try {
      known = await compare(options, known)
    } catch {
      // NATS is away, which the bridge reports: there is nothing to compare.
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(() => void look(), options.patience)
  return () => clearInterval(timer)
}

async function compare(
  { manager, node, patience, onSilent, onBack }: Options,
  before: ReadonlyMap<string, Progress>,
): Promise<Map<string, Progress>> {
  const stream = streamOf(node)
  const now = new Map<string, Progress>()
  for await (const info of manager.consumers.list(stream)) {
    const { name } = info
    const { stream_seq, last_active } = info.ack_floor
    const acknowledged = `${stream_seq} ${last_active}`
    const last = before.get(name)
    const isSilent = owesSome(info) && last?.acknowledged === acknowledged
    now.set(name, { acknowledged, reported: isSilent })
    if (isSilent && last?.reported === false)
      onSilent(
        name,
        new BridgeError(
          'BRIDGE_CONSUMER_SILENT',
          `consumer ${name} of stream ${stream} has taken ${info.num_ack_pending} messages and acknowledged none for ${patience / 1_000} s; it loses what grows older than the stream keeps`,
        ),
      )
    if (!isSilent && last?.reported) onBack(name)
  }
  return now
}

function owesSome({ config, num_ack_pending }: ConsumerInfo): boolean {
  return config.ack_policy !== 'none' && num_ack_pending > 0
}
