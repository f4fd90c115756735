import type { Agent } from '../agents/agent.ts'
import type { Headers } from '../message.ts'
import type { Member, Queue, QueueCall } from '../queues/queue.ts'
import type { CallerId, Channel, ChannelBridge } from './channel.ts'
import type { ConferenceState, Participant } from './conference.ts'
import type { ExtensionState } from './extension-state.ts'
import type { MailboxCounts } from './mailboxes.ts'
import type { ParkedCall } from './parked-call.ts'
import type { Phone } from './phone.ts'

/** What the marks for Asterisk's own tests tell of. */
export type TestMark =
  | 'AUDIOHOOK_GROUP_MUTE_TOGGLE'
  | 'CONF_CHANGE_STATE'
  | 'CONF_LOCK'
  | 'CONF_MUTE'
  | 'CONF_MUTE_UPDATE'
  | 'CONF_START_RECORD'
  | 'CONF_STOP_RECORD'
  | 'MIXMONITOR_END'
  | 'MODULE_LOAD'
  | 'MODULE_UNLOAD'
  | 'MSG_ENDPOINT_URI_FAIL'
  | 'MSG_FROMTO_URI'
  | 'RINGING_INBAND'
  | 'SAYNUM'

/** Something that happened in the PBX. Each personality says it in the events of its release, or not at all. */
export type PbxEvent =
  | {
      /** An event about a channel: its headers come after those of the channel. */
      readonly type: 'channel-announced'
      readonly name: string
      readonly classes: readonly string[]
      readonly channel: Channel
      readonly headers: Headers
    }
  | {
      /** An event that is the same in every release that has it. */
      readonly type: 'announced'
      readonly name: string
      readonly classes: readonly string[]
      readonly headers: Headers
    }
  | { readonly type: 'channel-created'; readonly channel: Channel }
  | { readonly type: 'state-changed'; readonly channel: Channel }
  | { readonly type: 'extension-entered'; readonly channel: Channel }
  | { readonly type: 'caller-id-changed'; readonly channel: Channel }
  /** A channel has another name, for a moment or for good. */
  | { readonly type: 'renamed'; readonly from: string; readonly to: string; readonly uniqueid: string }
  | { readonly type: 'connected-line-changed'; readonly channel: Channel }
  | { readonly type: 'account-code-changed'; readonly channel: Channel; readonly old: string }
  | {
      readonly type: 'variable-set'
      readonly channel: Channel | undefined
      readonly name: string
      readonly value: string
      /** It is no longer there. */
      readonly removed?: boolean
    }
  | {
      readonly type: 'local-bridged'
      readonly one: Channel
      readonly two: Channel
      readonly context: string
      readonly exten: string
      readonly optimizes: boolean
    }
  | {
      readonly type: 'dial-begun'
      readonly channel?: Channel | undefined
      /** A queue calls its members: releases up to 11 tell it by events of the queue alone. */
      readonly byQueue?: true
      readonly dest: Channel
      readonly dialString: string
    }
  | {
      readonly type: 'dial-state'
      readonly channel?: Channel | undefined
      readonly dest: Channel
      readonly status: string
    }
  | {
      readonly type: 'dial-ended'
      readonly channel?: Channel | undefined
      readonly byQueue?: true
      readonly dest: Channel
      readonly status: string
    }
  | { readonly type: 'bridge-created'; readonly bridge: ChannelBridge }
  | {
      readonly type: 'bridge-entered'
      readonly bridge: ChannelBridge
      readonly channel: Channel
      /** Leaves for it. */
      readonly swap?: Channel | undefined
    }
  | { readonly type: 'bridge-left'; readonly bridge: ChannelBridge; readonly channel: Channel }
  | {
      readonly type: 'blind-transferred'
      readonly result: 'Success' | 'Invalid'
      readonly transferer: Channel
      readonly transferee: Channel | undefined
      readonly bridge: ChannelBridge | undefined
      readonly context: string
      readonly exten: string
      /** A client asked for it, not a party of the call. */
      readonly isExternal: boolean
    }
  | { readonly type: 'picked-up'; readonly channel: Channel; readonly target: Channel }
  | {
      readonly type: 'attended-transferred'
      readonly transferer: Channel
      /** The call that is transferred, and the one with the target. */
      readonly first: ChannelBridge
      readonly second: ChannelBridge
      readonly transferee: Channel | undefined
      readonly target: Channel
      /** The transferer stays. */
      readonly threeWay: boolean
    }
  | { readonly type: 'bridge-merged'; readonly to: ChannelBridge; readonly from: ChannelBridge }
  | { readonly type: 'hold-ended'; readonly channel: Channel }
  | { readonly type: 'bridge-destroyed'; readonly bridge: ChannelBridge }
  | { readonly type: 'hangup-requested'; readonly channel: Channel; readonly cause: number | undefined }
  | { readonly type: 'soft-hangup-requested'; readonly channel: Channel; readonly cause: number }
  | { readonly type: 'hung-up'; readonly channel: Channel }
  /** The id under which the log shows the channel. */
  | { readonly type: 'call-id-changed'; readonly channel: Channel; readonly prior: string }
  /** A mark for Asterisk's own tests. */
  | { readonly type: 'test-marked'; readonly mark: TestMark; readonly headers: Headers }
  | { readonly type: 'originated'; readonly outcome: OriginateOutcome }
  | { readonly type: 'device-changed'; readonly device: string; readonly state: string }
  | { readonly type: 'extension-changed'; readonly state: ExtensionState }
  | { readonly type: 'user-event'; readonly channel: Channel; readonly name: string; readonly body: readonly string[] }
  | {
      readonly type: 'digit-begun'
      readonly channel: Channel
      readonly digit: string
      readonly direction: 'Received' | 'Sent'
    }
  | {
      readonly type: 'digit-ended'
      readonly channel: Channel
      readonly digit: string
      readonly duration: number
      readonly direction: 'Received' | 'Sent'
    }
  | { readonly type: 'held'; readonly channel: Channel; readonly musicClass: string | undefined }
  | { readonly type: 'unheld'; readonly channel: Channel }
  | { readonly type: 'registration-changed'; readonly phone: Phone }
  | {
      readonly type: 'mailbox-changed'
      readonly mailbox: string
      readonly counts: MailboxCounts
      readonly channel?: Channel | undefined
    }
  | { readonly type: 'recording-started' | 'recording-stopped'; readonly channel: Channel; readonly mixed: boolean }
  | {
      readonly type: 'recording-muted'
      readonly channel: Channel
      readonly direction: string
      readonly muted: boolean
    }
  | { readonly type: 'spying-started' | 'spying-stopped'; readonly spyer: Channel; readonly spyee: Channel }
  | { readonly type: 'music-started'; readonly channel: Channel; readonly name: string }
  | { readonly type: 'music-stopped'; readonly channel: Channel }
  | { readonly type: 'parked' | 'park-given-up' | 'park-timed-out'; readonly call: ParkedCall }
  | { readonly type: 'unparked'; readonly call: ParkedCall; readonly retriever: Channel }
  | {
      readonly type: 'conference-started' | 'conference-ended' | 'conference-locked' | 'conference-unlocked'
      readonly conference: ConferenceState
    }
  | {
      readonly type: 'conference-joined' | 'conference-left' | 'conference-muted' | 'conference-unmuted'
      readonly conference: ConferenceState
      readonly channel: Channel
      readonly user: Participant
    }
  | { readonly type: 'conference-recording'; readonly conference: ConferenceState; readonly started: boolean }
  | {
      readonly type: 'meetme-joined' | 'meetme-left' | 'meetme-muted' | 'meetme-unmuted'
      readonly room: string
      readonly channel: Channel
      /** Its number in the room. */
      readonly user: number
      /** Whole seconds since it came. */
      readonly seconds: number
    }
  | { readonly type: 'meetme-ended'; readonly room: string }
  | { readonly type: 'video-source-changed'; readonly bridge: ChannelBridge; readonly previous: string | undefined }
  | {
      readonly type:
        | 'member-added'
        | 'member-removed'
        | 'member-paused'
        | 'member-penalty'
        | 'member-ringinuse'
        | 'member-status'
      readonly queue: Queue
      readonly member: Member
      /** Why the member is paused or no longer so. */
      readonly reason?: string
    }
  | { readonly type: 'caller-joined'; readonly queue: Queue; readonly call: QueueCall }
  | { readonly type: 'caller-left'; readonly queue: Queue; readonly call: QueueCall; readonly position: number }
  | {
      readonly type: 'caller-abandoned'
      readonly queue: Queue
      readonly call: QueueCall
      /** Seconds. */
      readonly holdTime: number
    }
  | AgentEvent
  | { readonly type: 'agent-logged-in'; readonly agent: Agent; readonly channel: Channel }
  | { readonly type: 'agent-logged-off'; readonly agent: Agent; readonly channel: Channel; readonly seconds: number }

/** A member is called for a caller, or talks with one. Times are seconds, except `ringTime` without an answer: milliseconds. */
export type AgentEvent = {
  readonly queue: Queue
  readonly call: QueueCall
  readonly member: Member
  readonly agent: Channel
} & (
  | { readonly type: 'agent-called' | 'agent-dumped' }
  | { readonly type: 'agent-connected'; readonly holdTime: number; readonly ringTime: number }
  | { readonly type: 'agent-not-answering'; readonly ringTime: number }
  | {
      readonly type: 'agent-completed'
      readonly holdTime: number
      readonly talkTime: number
      readonly reason: 'caller' | 'agent' | 'transfer'
      /** Nothing is known of the caller's channel any more. */
      readonly callerIsGone: boolean
    }
)

/** How an Originate with Async ended. */
export interface OriginateOutcome {
  readonly actionId: string | undefined
  readonly channel: Channel | undefined
  /** As it was asked for: `PJSIP/100`. */
  readonly requested: string
  readonly target: OriginateTarget
  /** A control code: 0 failed, 1 hung up, 3 no answer, 4 answered, 5 busy, 8 congestion. */
  readonly reason: number
  readonly callerId: CallerId
  /** That was asked for. */
  readonly uniqueid: string | undefined
}

export type OriginateTarget =
  | { readonly application: string; readonly data: string }
  | { readonly context: string; readonly exten: string; readonly priority: number }
