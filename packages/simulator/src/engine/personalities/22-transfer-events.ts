import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { AmiEvent } from './personality.ts'
import { bridgeSnapshot } from './snapshots.ts'

type TransferEvent = Extract<PbxEvent, { type: 'attended-transferred' | 'bridge-merged' }>

/** What Asterisk 22 says when a transfer ends, and of two bridges that become one. */
export function transferEvent(
  pbxEvent: TransferEvent,
  about: (channel: Channel, prefix?: string) => Headers,
): AmiEvent {
  if (pbxEvent.type === 'bridge-merged')
    return event('BridgeMerge', [...bridgeSnapshot(pbxEvent.to, 'To'), ...bridgeSnapshot(pbxEvent.from, 'From')])
  const { transferer, transferee, target, first, second, threeWay } = pbxEvent
  return event('AttendedTransfer', [
    ['Result', 'Success'],
    ...about(transferer, 'OrigTransferer'),
    ...bridgeSnapshot(first, 'Orig'),
    ...about(transferer, 'SecondTransferer'),
    ...bridgeSnapshot(second, 'Second'),
    ...(transferee === undefined ? [] : about(transferee, 'Transferee')),
    ...about(target, 'TransferTarget'),
    ['IsExternal', 'No'],
    ['DestType', threeWay ? 'Threeway' : 'Bridge'],
    ['DestBridgeUniqueid', first.id],
    ...(threeWay ? ([['DestTransfererChannel', transferer.name]] as const) : []),
  ])
}

function event(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['call'], headers }
}
