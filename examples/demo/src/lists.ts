import { ActionFailedError, type AmiEvent, type Client } from 'openami'
import { fact, heading } from './paint.ts'

/** Each with what the release has for it. */
export async function listChannels(client: Client, signal: AbortSignal): Promise<void> {
  heading('Channels')
  const detailed = client.supports('CoreShowChannels') === true
  const asked: Promise<{ items: AmiEvent[] }> = detailed
    ? client.coreShowChannels({}, { signal })
    : client.status({}, { signal })
  const reply = await unlessRefused(asked)
  if (reply === undefined) return
  for (const item of reply.items) {
    const state = item.get('ChannelStateDesc') ?? item.get('State')
    fact(item.get('Channel') ?? '', [state, item.get('Application')].filter((word) => word).join(' '))
  }
  if (reply.items.length === 0) fact('none', undefined)
}

export async function listQueues(client: Client, signal: AbortSignal): Promise<void> {
  heading('Queues')
  const reply = await unlessRefused(client.queueStatus({}, { signal }))
  if (reply === undefined) return
  for (const item of reply.items) {
    if (item.name === 'QueueParams')
      fact(item.get('Queue') ?? '', `${item.get('Calls')} waiting, ${item.get('Completed')} completed`)
    if (item.name === 'QueueMember') fact('  member', `${item.get('Name')} (paused ${item.get('Paused')})`)
    if (item.name === 'QueueEntry') fact('  caller', `${item.get('Channel')} since ${item.get('Wait')} s`)
  }
  if (reply.items.length === 0) fact('none', undefined)
}

/** A user without the right, or a server without the module, is not a reason to end. */
async function unlessRefused<T>(reply: Promise<T>): Promise<T | undefined> {
  try {
    return await reply
  } catch (error) {
    if (!(error instanceof ActionFailedError)) throw error
    fact('refused', error.message)
    return undefined
  }
}
