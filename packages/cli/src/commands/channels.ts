import type { LivePbx } from '@openami/live'
import type { Command } from 'commander'
import { withState } from '../connection/follow.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { addFormatOptions, type FormatOptions, formatOf } from '../output/format.ts'
import { RowWriter } from '../output/rows.ts'
import { ago } from '../output/time.ts'

export function define(command: Command): void {
  command.action(channels)
  addConnectionOptions(addFormatOptions(command))
}

async function channels(options: ConnectionOptions & FormatOptions): Promise<void> {
  const rows = new RowWriter(formatOf(options))
  await withState(options, ['channels', 'bridges'], (pbx) => {
    for (const row of channelRows(pbx, Date.now())) rows.add(row)
  })
  rows.end()
}

export interface ChannelRow extends Readonly<Record<string, unknown>> {
  readonly id: string
  readonly channel: string
}

/** One row for each channel, the oldest first. */
export function channelRows(pbx: LivePbx, now: number): ChannelRow[] {
  return [...pbx.channels.values()].map((channel) => ({
    id: channel.id,
    channel: channel.name,
    state: channel.onHold ? 'hold' : channel.state,
    duration: ago(channel.since, now),
    caller: channel.callerNumber ?? '',
    connected: channel.connectedNumber ?? '',
    at: channel.exten === undefined ? '' : `${channel.exten}@${channel.context ?? ''}`,
    application: channel.application ?? '',
    call: channel.call,
  }))
}
