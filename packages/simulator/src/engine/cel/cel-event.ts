import { cdrTime } from '../cdr/cdr-event.ts'
import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'

/** What happened, in addition to the channel. */
export interface CelDetails {
  readonly name: string
  readonly time: number
  /** The application that the channel ran. */
  readonly application: string
  readonly appData: string
  readonly peer?: string
  /** Where it is not that of the channel any more. */
  readonly linkedid?: string
  /** Header UserDefType, where the name is USER_DEFINED. */
  readonly userType?: string | undefined
  readonly extra?: Readonly<Record<string, string | number>>
}

/** Headers of the event `CEL`. */
export function celHeaders(channel: Channel, details: CelDetails): Headers {
  const { callerId } = channel
  return [
    ['EventName', details.name],
    ['AccountCode', channel.accountCode],
    ['CallerIDnum', callerId.num],
    ['CallerIDname', callerId.name],
    ['CallerIDani', channel.fields.get('ani') ?? ''],
    ['CallerIDrdnis', ''],
    ['CallerIDdnid', ''],
    ['Exten', channel.exten],
    ['Context', channel.context],
    ['Channel', channel.name],
    ['Application', details.application],
    ['AppData', details.appData],
    ['EventTime', cdrTime(details.time)],
    ['AMAFlags', channel.fields.get('amaflags')?.toUpperCase() ?? 'DOCUMENTATION'],
    ['UniqueID', channel.uniqueid],
    ['LinkedID', details.linkedid ?? channel.linkedid],
    ['Userfield', channel.userField],
    ['Peer', details.peer ?? ''],
    ['PeerAccount', ''],
    ...(details.userType === undefined ? [] : ([['UserDefType', details.userType]] as const)),
    ['Extra', details.extra === undefined ? '' : JSON.stringify(details.extra)],
  ]
}
