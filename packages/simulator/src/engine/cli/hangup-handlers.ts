import type { Channel } from '../pbx/channel.ts'
import { columns } from './command.ts'

/** `core show hanguphandlers`: each handler in a line, the channel before its first. */
export function handlerRows(channels: Iterable<Channel>): string[] {
  const rows = [columns([30, 0], ['Channel', 'Handler'])]
  for (const { name, hangupHandlers } of channels)
    for (const [place, handler] of hangupHandlers.entries())
      rows.push(columns([30, 0], [place === 0 ? name : '', handler]))
  return rows
}
