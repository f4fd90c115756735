import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { CallRecord } from './call-records.ts'

/** Headers of the event `Cdr`. */
export function cdrHeaders(channel: Channel, record: CallRecord): Headers {
  const { start, answer, end = start, callerId } = record
  const seconds = (from: number): number => Math.floor((end - from) / 1000)
  return [
    ['AccountCode', channel.accountCode],
    ['Source', callerId.num],
    ['Destination', record.exten],
    ['DestinationContext', record.context],
    ['CallerID', `"${callerId.name}" <${callerId.num}>`],
    ['Channel', channel.name],
    ['DestinationChannel', record.destination],
    ['LastApplication', record.application],
    ['LastData', record.data],
    ['StartTime', cdrTime(start)],
    ['AnswerTime', answer === undefined ? '' : cdrTime(answer)],
    ['EndTime', cdrTime(end)],
    ['Duration', seconds(start)],
    ['BillableSeconds', answer === undefined ? 0 : seconds(answer)],
    ['Disposition', record.disposition ?? ''],
    ['AMAFlags', channel.fields.get('amaflags')?.toUpperCase() ?? 'DOCUMENTATION'],
    ['UniqueID', channel.uniqueid],
    ['UserField', channel.userField],
  ]
}

/** `2026-01-01 12:00:00` in UTC. */
export function cdrTime(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 19).replace('T', ' ')
}
