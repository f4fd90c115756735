export type { Call, CallRecord, CallResult, HangupCause, Hold, Leg, Party, QueueVisit, Transfer } from './call.ts'
export type { Channel, ChannelState } from './channel.ts'
export type {
  Agent,
  Bridge,
  Conference,
  Device,
  ExtensionState,
  Mailbox,
  ParkedCall,
  Participant,
  PresenceState,
  Registration,
} from './others.ts'
export type { Queue, QueueCaller, QueueMember } from './queue.ts'
export type { Since } from './since.ts'
