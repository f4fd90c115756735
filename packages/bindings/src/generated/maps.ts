// Generated from spec by `npm run generate`. Edit the source, not this file.

import type { OriginateReply, OriginateRequest } from './actions/channels.ts'
import type { ChallengeReply, ChallengeRequest, LoginReply, LoginRequest, LogoffReply, LogoffRequest, PingReply, PingRequest, UpdateConfigReply, UpdateConfigRequest } from './actions/manager.ts'
import type { QueuesReply, QueuesRequest, QueueStatusReply, QueueStatusRequest } from './actions/queues.ts'
import type { CommandReply, CommandRequest, DBGetReply, DBGetRequest } from './actions/system.ts'
import type { DialBeginEvent, HangupEvent, OriginateResponseEvent } from './events/channels.ts'
import type { QueueMemberEvent, QueueParamsEvent, QueueStatusCompleteEvent } from './events/queues.ts'
import type { RTCPSentEvent } from './events/rtp.ts'
import type { DBGetResponseEvent } from './events/system.ts'

/** Request and reply of every action. */
export interface Actions {
  Challenge: { request: ChallengeRequest; reply: ChallengeReply }
  Command: { request: CommandRequest; reply: CommandReply }
  DBGet: { request: DBGetRequest; reply: DBGetReply }
  Login: { request: LoginRequest; reply: LoginReply }
  Logoff: { request: LogoffRequest; reply: LogoffReply }
  Originate: { request: OriginateRequest; reply: OriginateReply }
  Ping: { request: PingRequest; reply: PingReply }
  Queues: { request: QueuesRequest; reply: QueuesReply }
  QueueStatus: { request: QueueStatusRequest; reply: QueueStatusReply }
  UpdateConfig: { request: UpdateConfigRequest; reply: UpdateConfigReply }
}

/** Type of every event. */
export interface Events {
  DBGetResponse: DBGetResponseEvent
  DialBegin: DialBeginEvent
  Hangup: HangupEvent
  OriginateResponse: OriginateResponseEvent
  QueueMember: QueueMemberEvent
  QueueParams: QueueParamsEvent
  QueueStatusComplete: QueueStatusCompleteEvent
  RTCPSent: RTCPSentEvent
}

export type ActionName = keyof Actions
export type EventName = keyof Events

/** Actions that may be sent without a request. */
export type BareActionName =
  | 'DBGet'
  | 'Logoff'
  | 'Ping'
  | 'Queues'
  | 'QueueStatus'
  | 'UpdateConfig'
