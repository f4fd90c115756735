import type { Channel } from './channel.ts'
import type { PbxEvent } from './pbx-events.ts'

/** HangupHandlerPush, HangupHandlerPop, HangupHandlerRun. */
export function tellOfHandler(
  pbx: { readonly emit: (event: PbxEvent) => void },
  channel: Channel,
  what: 'Push' | 'Pop' | 'Run',
  handler: string,
): void {
  const headers = [['Handler', handler]] as const
  pbx.emit({ type: 'channel-announced', name: `HangupHandler${what}`, classes: ['dialplan'], channel, headers })
}
