import { setTimeout as pause } from 'node:timers/promises'
import { type AmiEvent, type Client, connect } from 'openami'
import { DemoCall } from './call.ts'
import { listChannels, listQueues } from './lists.ts'
import { eventLine, fact, heading } from './paint.ts'
import type { Target } from './target.ts'

/** Headers that describe an event; the first few that it has are shown. */
const story = [
  'Channel',
  'DestChannel',
  'ChannelStateDesc',
  'DialStatus',
  'Application',
  'BridgeUniqueid',
  'Queue',
  'Device',
  'State',
  'Variable',
  'Value',
  'Response',
  'Cause-txt',
]

export interface DemoOptions {
  /** Stops it wherever it is; its call is hung up all the same. */
  readonly signal?: AbortSignal
  /** Milliseconds between the answer and the lists, so that there is something to list. Default 1,500. */
  readonly pause?: number
  /** Milliseconds for an answer of the server. Default 10,000. */
  readonly timeout?: number
}

/** The main job from start to end: connect, originate, watch the events, list, hang up, log off. */
export async function runDemo(target: Target, options: DemoOptions = {}): Promise<void> {
  const { signal = new AbortController().signal, timeout = 10_000 } = options
  heading(`Connect to ${target.title}`)
  const client = await connect({ url: target.url, timeout, signal })
  try {
    fact('AMI version', client.amiVersion)
    const seen = watch(client)
    const call = new DemoCall(client, target)
    try {
      await call.start(signal)
      await pause(options.pause ?? 1_500, undefined, { signal })
      await listChannels(client, signal)
      await listQueues(client, signal)
    } finally {
      await call.hangUp()
    }
    heading('Log off')
    fact('events seen', seen.count)
  } finally {
    await client.close({ signal: AbortSignal.timeout(timeout) })
  }
}

function watch(client: Client): { count: number } {
  const seen = { count: 0 }
  client.on('*', (event: AmiEvent) => {
    seen.count++
    eventLine(
      event.name,
      story
        .map((header) => [header, event.get(header)] as const)
        .filter(([, value]) => value)
        .slice(0, 4),
    )
  })
  return seen
}
