// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  ChannelSnapshot,
  DestChannelSnapshot,
  ListEnd,
} from '../groups.ts'
import type {
  CompleteReasonValue,
  DeviceStateCode,
  Membership,
  QueueStrategy,
} from '../values.ts'

/**
 * A queue calls one of its members for a waiting caller.
 *
 * AgentConnect follows if this member answers, AgentRingNoAnswer if the time for that is over. A queue that calls all members at once sends one for each.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.0. Privileges: agent.
 * {@link ChannelSnapshot}: since 12.
 * {@link DestChannelSnapshot}: the agent's channel; since 12.
 *
 * Source: spec/events/AgentCalled.yaml
 */
export interface AgentCalledEvent
  extends CommonEvent,
    CommonLine,
    Partial<ChannelSnapshot>,
    Partial<DestChannelSnapshot> {
  readonly name: 'AgentCalled'
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName?: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Step of the dialplan.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * Since 1.6.2.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Name of the queue.
   * Since 1.6.2.
   */
  readonly Queue?: string | undefined
  /**
   * Interface of the member that is being called.
   * Since 1.0; until 11.
   */
  readonly AgentCalled?: string | undefined
  /**
   * Display name of the member that is being called.
   * Since 1.4; until 11.
   */
  readonly AgentName?: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Channel of the waiting caller.
   * Since 1.0; until 11.
   */
  readonly ChannelCalling?: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Channel that was called.
   * Since 1.6.2; until 11.
   */
  readonly DestinationChannel?: string | undefined
  /**
   * Extension of the dialplan that is being run or called; other events call it `Exten`.
   * Since 1.0; until 11.
   */
  readonly Extension?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 12.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
}

/**
 * A conversation between a caller and a queue member ended.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Up to 11 `Channel` is that of the member, from 12 on that of the caller; the member's is then `DestChannel`.
 *
 * Since 1.2. Privileges: agent.
 * {@link ChannelSnapshot}: since 12.
 * {@link DestChannelSnapshot}: the agent's channel; since 12.
 *
 * Source: spec/events/AgentComplete.yaml
 */
export interface AgentCompleteEvent
  extends CommonEvent,
    CommonLine,
    Partial<ChannelSnapshot>,
    Partial<DestChannelSnapshot> {
  readonly name: 'AgentComplete'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   */
  readonly HoldTime: number | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Length of the talk, or of talks on average for a whole queue.
   * Unit: s.
   */
  readonly TalkTime: number | undefined
  /** What ended the call. */
  readonly Reason: CompleteReasonValue | (string & {}) | undefined
}

/**
 * A queue member answered and is now talking with the caller.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.2. Privileges: agent.
 * {@link ChannelSnapshot}: since 12.
 * {@link DestChannelSnapshot}: the agent's channel; since 12.
 *
 * Source: spec/events/AgentConnect.yaml
 */
export interface AgentConnectEvent
  extends CommonEvent,
    CommonLine,
    Partial<ChannelSnapshot>,
    Partial<DestChannelSnapshot> {
  readonly name: 'AgentConnect'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Time that callers wait on average, or that the caller waited in `AgentConnect` up to Asterisk 1.6.
   * Unit: s.
   * Since 1.2; until 10.
   */
  readonly Holdtime?: number | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Time that the member was rung before answering.
   * Unit: s.
   * Since 11.
   */
  readonly RingTime?: number | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   * Since 11.
   */
  readonly HoldTime?: number | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Channel that this one is talking to; empty when there is none.
   * No value: ``.
   * Since 1.4; until 11.
   */
  readonly BridgedChannel?: string | undefined
  /**
   * Time that the member was rung before answering; another spelling of `RingTime`.
   * Unit: s.
   * Since 1.6.2; until 10.
   */
  readonly Ringtime?: number | undefined
}

/**
 * A queue member refused the caller while an announcement to the member played.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.2. Privileges: agent.
 * {@link ChannelSnapshot}: since 12.
 * {@link DestChannelSnapshot}: the agent's channel; since 12.
 *
 * Source: spec/events/AgentDump.yaml
 */
export interface AgentDumpEvent
  extends CommonEvent,
    CommonLine,
    Partial<ChannelSnapshot>,
    Partial<DestChannelSnapshot> {
  readonly name: 'AgentDump'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
}

/**
 * A queue member was called and did not answer in time.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.6.2. Privileges: agent.
 * {@link ChannelSnapshot}: since 12.
 * {@link DestChannelSnapshot}: the agent's channel; since 12.
 *
 * Source: spec/events/AgentRingNoAnswer.yaml
 */
export interface AgentRingNoAnswerEvent
  extends CommonEvent,
    CommonLine,
    Partial<ChannelSnapshot>,
    Partial<DestChannelSnapshot> {
  readonly name: 'AgentRingNoAnswer'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /** Display name of the queue member; its interface where it has none. */
  readonly MemberName: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.6.2; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.6.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Time the member's device rang unanswered; another spelling of `RingTime`.
   * Unit: ms.
   * Since 1.6.2; until 10.
   */
  readonly Ringtime?: number | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Time the member's device rang unanswered.
   * Unit: ms.
   * Since 11.
   */
  readonly RingTime?: number | undefined
}

/**
 * A caller joined a queue.
 *
 * Since 1.0; until 11. Privileges: call.
 *
 * Source: spec/events/Join.yaml
 *
 * @deprecated Replaced by QueueCallerJoin in 12.
 */
export interface JoinEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Join'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 11.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * Since 1.4; until 11.
   */
  readonly Uniqueid?: string | undefined
}

/**
 * A caller left a queue, for whatever reason.
 *
 * Since 1.0; until 11. Privileges: call.
 *
 * Source: spec/events/Leave.yaml
 *
 * @deprecated Replaced by QueueCallerLeave in 12.
 */
export interface LeaveEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Leave'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly Position?: number | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * Since 1.4; until 11.
   */
  readonly Uniqueid?: string | undefined
}

/**
 * A caller hung up before a queue member answered.
 *
 * Since 1.4. Privileges: agent.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/QueueCallerAbandon.yaml
 */
export interface QueueCallerAbandonEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'QueueCallerAbandon'
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Place at which the caller entered the queue, from 1.
   * Minimum: 0.
   */
  readonly OriginalPosition: number | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   */
  readonly HoldTime: number | undefined
}

/**
 * A caller joined a queue.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/QueueCallerJoin.yaml
 */
export interface QueueCallerJoinEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'QueueCallerJoin'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
}

/**
 * A caller left a queue, for whatever reason.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/QueueCallerLeave.yaml
 */
export interface QueueCallerLeaveEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'QueueCallerLeave'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
}

/**
 * One caller who waits in a queue; an item of the QueueStatus action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to QueueStatus.
 *
 * Source: spec/events/QueueEntry.yaml
 */
export interface QueueEntryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueEntry'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * Since 1.6.2.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Time that the caller has waited so far.
   * Unit: s.
   */
  readonly Wait: number | undefined
  /**
   * Precedence of a waiting caller; higher ones are served first, 0 is usual.
   * Since 13.18, 14.7.
   */
  readonly Priority?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One member of a queue; an item of the QueueStatus action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to QueueStatus.
 *
 * Source: spec/events/QueueMember.yaml
 */
export interface QueueMemberEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMember'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Display name of the agent or of the queue member.
   * Since 1.4.
   */
  readonly Name?: string | undefined
  /** Interface that the queue rings for the member; newer events call it `Interface`. */
  readonly Location: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 11.
   */
  readonly StateInterface?: string | undefined
  /** How the member came into the queue. */
  readonly Membership: Membership | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * Whether the member is talking with a caller of this queue; one release line has it under this name.
   * Since 11.22; until 11.
   */
  readonly IsInCall?: boolean | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * Values: {@link DeviceStateCode}.
   * Since 1.2.
   */
  readonly Status?: DeviceStateCode | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 1.2.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A member was added to a queue.
 *
 * Members that were there before are in the answer to QueueStatus: read it first, then follow this event.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberAdded.yaml
 */
export interface QueueMemberAddedEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMemberAdded'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 11.
   */
  readonly StateInterface?: string | undefined
  /** How the member came into the queue. */
  readonly Membership: Membership | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * Values: {@link DeviceStateCode}.
   */
  readonly Status: DeviceStateCode | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
}

/**
 * A queue member was paused, or works again.
 *
 * One comes for each queue in which the member is paused or works again; `Paused` says which of the two.
 *
 * The reason of the end of a pause is in `Reason` up to 17, nowhere in 18.0 to 18.20, 19, 20.0 to 20.5 and 21.0, and in `PausedReason` from 18.21, 20.6, 21.1 and 22 on.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/QueueMemberPause.yaml
 */
export interface QueueMemberPauseEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMemberPause'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /** Display name of the queue member; its interface where it has none. */
  readonly MemberName: string | undefined
  /** Interface that the queue rings for the member. */
  readonly Interface: string | undefined
  /** Device whose state decides whether the member is free. */
  readonly StateInterface: string | undefined
  /** How the member came into the queue. */
  readonly Membership: Membership | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * Values: {@link DeviceStateCode}.
   */
  readonly Status: DeviceStateCode | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /** Whether the member is rung while in a call. */
  readonly Ringinuse: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
  /**
   * Why the member is paused or unpaused, as given by the one who did it.
   * Since 12; until 17.
   */
  readonly Reason?: string | undefined
}

/**
 * A queue member was paused, or works again.
 *
 * Since 1.2; until 11. Privileges: agent.
 *
 * Source: spec/events/QueueMemberPaused.yaml
 *
 * @deprecated Replaced by QueueMemberPause in 12.
 */
export interface QueueMemberPausedEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMemberPaused'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /** Interface that the queue rings for the member; newer events call it `Interface`. */
  readonly Location: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4; until 11.
   */
  readonly MemberName?: string | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused or unpaused, as given by the one who did it.
   * Since 1.6.2; until 11.
   */
  readonly Reason?: string | undefined
}

/**
 * The penalty of a queue member changed.
 *
 * `Penalty` is the new one. The action QueuePenalty, the console or the dialplan changed it.
 *
 * Since 1.6.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberPenalty.yaml
 */
export interface QueueMemberPenaltyEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMemberPenalty'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.6.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 12.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 12.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * Since 12.
   */
  readonly Membership?: Membership | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   * Since 12.
   */
  readonly CallsTaken?: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   * Since 12.
   */
  readonly LastCall?: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * Values: {@link DeviceStateCode}.
   * Since 12.
   */
  readonly Status?: DeviceStateCode | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 12.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
}

/**
 * A member was removed from a queue.
 *
 * The member's calls continue; it only gets no more of this queue.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberRemoved.yaml
 */
export interface QueueMemberRemovedEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMemberRemoved'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 12.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * Since 12.
   */
  readonly Membership?: Membership | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   * Since 12.
   */
  readonly Penalty?: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   * Since 12.
   */
  readonly CallsTaken?: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   * Since 12.
   */
  readonly LastCall?: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * Values: {@link DeviceStateCode}.
   * Since 12.
   */
  readonly Status?: DeviceStateCode | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 12.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
}

/**
 * Whether a queue member is called during another call changed.
 *
 * Since 11. Privileges: agent.
 *
 * Source: spec/events/QueueMemberRinginuse.yaml
 */
export interface QueueMemberRinginuseEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMemberRinginuse'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 11; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 12.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 12.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * Since 12.
   */
  readonly Membership?: Membership | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   * Since 12.
   */
  readonly Penalty?: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   * Since 12.
   */
  readonly CallsTaken?: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   * Since 12.
   */
  readonly LastCall?: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * Values: {@link DeviceStateCode}.
   * Since 12.
   */
  readonly Status?: DeviceStateCode | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 12.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /** Whether the member is rung while in a call. */
  readonly Ringinuse: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
}

/**
 * The device of a queue member changed its state, or the member's figures changed.
 *
 * Whether the member can be called shows in `Status` and `Paused` together.
 *
 * Up to 11 it is not sent where the queue has `eventmemberstatus = no` in queues.conf.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberStatus.yaml
 */
export interface QueueMemberStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueMemberStatus'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 11.
   */
  readonly StateInterface?: string | undefined
  /** How the member came into the queue. */
  readonly Membership: Membership | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 11.22, 13.8; not in 12.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * Values: {@link DeviceStateCode}.
   */
  readonly Status: DeviceStateCode | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
}

/**
 * One queue with its figures; an item of the QueueStatus action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to QueueStatus.
 *
 * Source: spec/events/QueueParams.yaml
 */
export interface QueueParamsEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueParams'
  /**
   * Most callers that may wait at once; 0 for any number.
   * Minimum: 0.
   */
  readonly Max: number | undefined
  /**
   * Order in which members are rung.
   * Since 1.6.2.
   */
  readonly Strategy?: QueueStrategy | (string & {}) | undefined
  /**
   * Callers now waiting.
   * Minimum: 0.
   */
  readonly Calls: number | undefined
  /**
   * Time that callers wait on average, or that the caller waited in `AgentConnect` up to Asterisk 1.6.
   * Unit: s.
   */
  readonly Holdtime: number | undefined
  /**
   * Length of the talk, or of talks on average for a whole queue.
   * Unit: s.
   * Since 1.6.2.
   */
  readonly TalkTime?: number | undefined
  /**
   * Calls answered since the counters were reset.
   * Minimum: 0.
   */
  readonly Completed: number | undefined
  /**
   * Callers who gave up since the counters were reset.
   * Minimum: 0.
   */
  readonly Abandoned: number | undefined
  /**
   * Share of answered calls that were answered within the service level.
   * Unit: %.
   * Minimum: 0.
   * Maximum: 100.
   */
  readonly ServicelevelPerf: number | undefined
  /**
   * Share of all calls, abandoned ones too, that were answered or given up within the service level.
   * Unit: %.
   * Minimum: 0.
   * Maximum: 100.
   * Since 15.
   */
  readonly ServicelevelPerf2?: number | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Time within which calls should be answered.
   * Unit: s.
   */
  readonly ServiceLevel: number | undefined
  /**
   * Precedence of the queue when a member serves several; higher first.
   * Since 1.2.
   */
  readonly Weight?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of queues, members and callers.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to QueueStatus.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/QueueStatusComplete.yaml
 */
export interface QueueStatusCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'QueueStatusComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * The figures of one queue in short; an item of the QueueSummary action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to QueueSummary.
 *
 * Source: spec/events/QueueSummary.yaml
 */
export interface QueueSummaryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'QueueSummary'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Members who could take calls.
   * Minimum: 0.
   */
  readonly LoggedIn: number | undefined
  /**
   * Members who could take a call right now.
   * Minimum: 0.
   */
  readonly Available: number | undefined
  /**
   * Callers now waiting.
   * Minimum: 0.
   */
  readonly Callers: number | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   */
  readonly HoldTime: number | undefined
  /**
   * Length of the talk, or of talks on average for a whole queue.
   * Unit: s.
   */
  readonly TalkTime: number | undefined
  /**
   * Time that the caller who has waited longest has waited so far.
   * Unit: s.
   */
  readonly LongestHoldTime: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of the QueueSummary action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to QueueSummary.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/QueueSummaryComplete.yaml
 */
export interface QueueSummaryCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'QueueSummaryComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
