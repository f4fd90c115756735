import { placeParts } from '../dialplan/place.ts'
import type { Channel } from '../pbx/channel.ts'
import { tellOfHandler } from '../pbx/handler-events.ts'
import type { FunctionScope } from './function.ts'

/** What CHANNEL(hangup_handler_push), CHANNEL(hangup_handler_pop) and CHANNEL(hangup_handler_wipe) write. */
export function writeHangupHandler(scope: FunctionScope, channel: Channel, field: string, value: string): boolean {
  const pops = field === 'hangup_handler_pop' ? 1 : field === 'hangup_handler_wipe' ? channel.hangupHandlers.length : 0
  for (const handler of channel.hangupHandlers.splice(0, pops)) tellOfHandler(scope, channel, 'Pop', handler)
  if (value === '') return true
  const handler = fullPlace(channel, value)
  channel.hangupHandlers.unshift(handler)
  tellOfHandler(scope, channel, 'Push', handler)
  return true
}

/** `s,1(a)` → `context,s,1(a)`: where the channel is now is where an incomplete place belongs. */
export function fullPlace(channel: Channel, text: string): string {
  const [, place = '', rest = ''] = /^([^(]*)(.*)$/s.exec(text) ?? []
  const { context = channel.context, exten = channel.exten, priority } = placeParts(place)
  return `${context},${exten},${priority}${rest}`
}
