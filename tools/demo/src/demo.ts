import { setTimeout as pause } from 'node:timers/promises'
import { type AmiEvent, type Client, connect } from 'openami'
import { eventLine, fact, heading, paint } from './paint.ts'
import type { Target } from './target.ts'

/** Headers that tell an event's story; the first few that it has are shown. */
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

/** The main job from start to end: connect, originate, watch the events, list, hang up, log off. */
export async function runDemo(target: Target): Promise<void> {
  heading(`Connect to ${target.title}`)
  const client = await connect({ url: target.url })
  try {
    fact('AMI version', client.amiVersion)
    const seen = watch(client)
    const channel = await call(client, target)
    // Time to reach the extension, so that there is something to list.
    await pause(1_500)
    await list(client)
    await hangUp(client, channel)
    heading('Log off')
    fact('events seen', seen.count)
  } finally {
    await client.close()
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

/** Resolves to the channel that came up, where one did. */
async function call(client: Client, target: Target): Promise<string | undefined> {
  heading(`Originate ${target.channel} to ${target.exten}@${target.context}`)
  const originated = await client.originate({
    Channel: target.channel,
    Context: target.context,
    Exten: target.exten,
    Priority: 1,
    CallerID: 'OpenAMI demo <100>',
    Timeout: 10_000,
    Async: true,
  })
  fact('answer', originated.message)
  const outcome = await originated.outcome
  const word = outcome?.Response ?? 'unknown'
  fact('outcome', paint(word === 'Success' ? 'green' : 'red', `${word} (reason ${outcome?.Reason})`))
  return word === 'Success' ? outcome?.Channel : undefined
}

async function list(client: Client): Promise<void> {
  heading('Channels')
  const { items: channels } = await client.coreShowChannels()
  for (const channel of channels)
    fact(channel.Channel ?? '', `${channel.ChannelStateDesc} ${channel.Application ?? ''}`)
  if (channels.length === 0) fact('none', undefined)

  heading('Queues')
  const { items } = await client.queueStatus()
  for (const item of items) {
    if (item.name === 'QueueParams')
      fact(item.get('Queue') ?? '', `${item.get('Calls')} waiting, ${item.get('Completed')} completed`)
    if (item.name === 'QueueMember') fact('  member', `${item.get('Name')} (paused ${item.get('Paused')})`)
    if (item.name === 'QueueEntry') fact('  caller', `${item.get('Channel')} since ${item.get('Wait')} s`)
  }
  if (items.length === 0) fact('none', undefined)
}

/** Hangs up the demo's own call and nothing else: the server may be in use. */
async function hangUp(client: Client, channel: string | undefined): Promise<void> {
  heading('Hang up')
  if (channel === undefined) return fact('no channel', 'the call did not come about')
  const gone = client.once('Hangup', { signal: AbortSignal.timeout(5_000) })
  gone.catch(() => undefined)
  const answer = await client.hangup({ Channel: channel }).catch((error: Error) => error)
  fact(channel, answer.message)
  // Refused means that it has ended by itself; otherwise its Hangup event follows.
  if (!(answer instanceof Error)) await gone
}
