// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import { h } from '../../runtime/define.ts'
import type { EventDescriptor } from '../../runtime/descriptor.ts'
import { channelSnapshot } from './groups.ts'
import { boolean10, enumType, integerType, pairsType, stringType } from './types.ts'

export const events: Readonly<Record<string, () => EventDescriptor>> = {
  DBGetResponse: () => ({
    name: 'DBGetResponse',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [
      h('Family', stringType),
      h('Val', stringType),
    ],
  }),
  DialBegin: () => ({
    name: 'DialBegin',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [
      ...channelSnapshot,
      h('DestChannel', stringType),
      h('DestCallerIDNum', stringType, { absent: ['<unknown>'] }),
      h('ChanVariable', pairsType, { repeated: true, keyed: true }),
    ],
  }),
  Hangup: () => ({
    name: 'Hangup',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [
      ...channelSnapshot,
      h('Cause', integerType),
      h('Cause-txt', stringType),
    ],
  }),
  OriginateResponse: () => ({
    name: 'OriginateResponse',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [
      h('Response', enumType),
      h('Reason', integerType),
    ],
  }),
  QueueMember: () => ({
    name: 'QueueMember',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [
      h('Queue', stringType),
      h('Paused', boolean10),
    ],
  }),
  QueueParams: () => ({
    name: 'QueueParams',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [
      h('Queue', stringType),
      h('Calls', integerType),
    ],
  }),
  QueueStatusComplete: () => ({
    name: 'QueueStatusComplete',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [],
  }),
  RTCPSent: () => ({
    name: 'RTCPSent',
    availability: { since: ['1.0'] },
    privileges: [{ from: '1.0', privileges: ['call'] }],
    headers: [
      h('ReportXLSR', integerType, { pattern: 'numbered' }),
    ],
    dynamic: true,
  }),
}
