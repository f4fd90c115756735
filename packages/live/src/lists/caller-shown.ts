import type { Message } from '@openami/bindings'
import { shown } from '../events/headers.ts'
import type { Channel } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'

/**
 * The caller of a channel that waits or meets, as the channel has it: QueueStatus may know a caller, given by the other half of
 * a Local channel, that neither CoreShowChannels nor any event has.
 */
export function callerShown(state: PbxState, item: Message, id: string): Pick<Channel, 'callerNumber' | 'callerName'> {
  const { callerNumber, callerName } = state.channels.get(id) ?? {
    callerNumber: shown(item, 'CallerIDNum', 'CallerID'),
    callerName: shown(item, 'CallerIDName'),
  }
  return { callerNumber, callerName }
}
