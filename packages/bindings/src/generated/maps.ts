// Generated from spec by `npm run generate`. Edit the source, not this file.

import type { AgentCallbackLoginReply, AgentCallbackLoginRequest, AgentLogoffReply, AgentLogoffRequest, AgentsReply, AgentsRequest } from './actions/agents.ts'
import type { SetCDRUserFieldReply, SetCDRUserFieldRequest } from './actions/cdr.ts'
import type { AbsoluteTimeoutReply, AbsoluteTimeoutRequest, CoreShowChannelsReply, CoreShowChannelsRequest, ExtensionStateReply, ExtensionStateRequest, GetvarReply, GetvarRequest, HangupReply, HangupRequest, OriginateReply, OriginateRequest, PlayDTMFReply, PlayDTMFRequest, RedirectReply, RedirectRequest, SetvarReply, SetvarRequest, StatusReply, StatusRequest } from './actions/channels.ts'
import type { MeetmeMuteReply, MeetmeMuteRequest, MeetmeUnmuteReply, MeetmeUnmuteRequest } from './actions/conferences.ts'
import type { GetConfigReply, GetConfigRequest, UpdateConfigReply, UpdateConfigRequest } from './actions/configuration.ts'
import type { ChallengeReply, ChallengeRequest, EventsReply, EventsRequest, FilterReply, FilterRequest, LoginReply, LoginRequest, LogoffReply, LogoffRequest, PingReply, PingRequest, WaitEventReply, WaitEventRequest } from './actions/connection.ts'
import type { DAHDIDialOffHookReply, DAHDIDialOffHookRequest, DAHDIDNDoffReply, DAHDIDNDoffRequest, DAHDIDNDonReply, DAHDIDNDonRequest, DAHDIHangupReply, DAHDIHangupRequest, DAHDIRestartReply, DAHDIRestartRequest, DAHDIShowChannelsReply, DAHDIShowChannelsRequest, DAHDITransferReply, DAHDITransferRequest, ZapDialOffHookReply, ZapDialOffHookRequest, ZapDNDoffReply, ZapDNDoffRequest, ZapDNDonReply, ZapDNDonRequest, ZapHangupReply, ZapHangupRequest, ZapRestartReply, ZapRestartRequest, ZapShowChannelsReply, ZapShowChannelsRequest, ZapTransferReply, ZapTransferRequest } from './actions/dahdi.ts'
import type { DBDelReply, DBDelRequest, DBGetReply, DBGetRequest, DBPutReply, DBPutRequest } from './actions/database.ts'
import type { IAXnetstatsReply, IAXnetstatsRequest, IAXpeersReply, IAXpeersRequest } from './actions/iax.ts'
import type { JabberSendReply, JabberSendRequest } from './actions/jabber.ts'
import type { ParkedCallsReply, ParkedCallsRequest, ParkReply, ParkRequest } from './actions/parking.ts'
import type { QueueAddReply, QueueAddRequest, QueuePauseReply, QueuePauseRequest, QueueRemoveReply, QueueRemoveRequest, QueuesReply, QueuesRequest, QueueStatusReply, QueueStatusRequest, QueueSummaryReply, QueueSummaryRequest } from './actions/queues.ts'
import type { ChangeMonitorReply, ChangeMonitorRequest, MixMonitorReply, MixMonitorRequest, MonitorReply, MonitorRequest, PauseMonitorReply, PauseMonitorRequest, StopMixMonitorReply, StopMixMonitorRequest, StopMonitorReply, StopMonitorRequest, UnpauseMonitorReply, UnpauseMonitorRequest } from './actions/recording.ts'
import type { SIPpeersReply, SIPpeersRequest, SIPshowpeerReply, SIPshowpeerRequest } from './actions/sip.ts'
import type { CommandReply, CommandRequest, CoreSettingsReply, CoreSettingsRequest, CoreStatusReply, CoreStatusRequest, ListCommandsReply, ListCommandsRequest, ReloadReply, ReloadRequest, UserEventReply, UserEventRequest } from './actions/system.ts'
import type { MailboxCountReply, MailboxCountRequest, MailboxStatusReply, MailboxStatusRequest } from './actions/voicemail.ts'
import type { AgentcallbackloginEvent, AgentcallbacklogoffEvent, AgentloginEvent, AgentlogoffEvent, AgentsCompleteEvent, AgentsEvent } from './events/agents.ts'
import type { AttendedTransferEvent, BlindTransferEvent, BridgeCreateEvent, BridgeDestroyEvent, BridgeEnterEvent, BridgeLeaveEvent, BridgeMergeEvent, LinkEvent, LocalBridgeEvent, LocalOptimizationBeginEvent, LocalOptimizationEndEvent, UnlinkEvent } from './events/bridges.ts'
import type { CdrEvent } from './events/cdr.ts'
import type { ChannelHungupEvent, ChannelsHungupListCompleteEvent, ChannelTalkingStartEvent, ChannelTalkingStopEvent, CoreShowChannelEvent, CoreShowChannelsCompleteEvent, DialBeginEvent, DialEndEvent, DialEvent, DialStateEvent, DTMFBeginEvent, DTMFEndEvent, HangupEvent, HangupRequestEvent, HoldEvent, MusicOnHoldStartEvent, MusicOnHoldStopEvent, NewAccountCodeEvent, NewCalleridEvent, NewcalleridEvent, NewchannelEvent, NewConnectedLineEvent, NewextenEvent, NewstateEvent, OriginateResponseEvent, RenameEvent, SoftHangupRequestEvent, StatusCompleteEvent, StatusEvent, UnholdEvent, VarSetEvent } from './events/channels.ts'
import type { MeetmeJoinEvent, MeetmeLeaveEvent, MeetmeMuteEvent, MeetmeTalkingEvent } from './events/conferences.ts'
import type { AlarmClearEvent, AlarmEvent, DAHDIShowChannelsCompleteEvent, DAHDIShowChannelsEvent, DNDStateEvent, ZapShowChannelsCompleteEvent, ZapShowChannelsEvent } from './events/dahdi.ts'
import type { DBGetCompleteEvent, DBGetResponseEvent } from './events/database.ts'
import type { JabberEventEvent } from './events/jabber.ts'
import type { RTCPReceivedEvent, RTCPSentEvent } from './events/media.ts'
import type { ParkedCallEvent, ParkedCallGiveUpEvent, ParkedCallsCompleteEvent, ParkedCallTimeOutEvent, UnParkedCallEvent } from './events/parking.ts'
import type { AgentCalledEvent, AgentCompleteEvent, AgentConnectEvent, AgentDumpEvent, AgentRingNoAnswerEvent, JoinEvent, LeaveEvent, QueueCallerAbandonEvent, QueueCallerJoinEvent, QueueCallerLeaveEvent, QueueEntryEvent, QueueMemberAddedEvent, QueueMemberEvent, QueueMemberPausedEvent, QueueMemberPauseEvent, QueueMemberPenaltyEvent, QueueMemberRemovedEvent, QueueMemberRinginuseEvent, QueueMemberStatusEvent, QueueParamsEvent, QueueStatusCompleteEvent, QueueSummaryCompleteEvent, QueueSummaryEvent } from './events/queues.ts'
import type { MixMonitorMuteEvent, MixMonitorStartEvent, MixMonitorStopEvent, MonitorStartEvent, MonitorStopEvent } from './events/recording.ts'
import type { ChallengeResponseFailedEvent, ChallengeSentEvent, InvalidAccountIDEvent, InvalidPasswordEvent, SuccessfulAuthEvent } from './events/security.ts'
import type { ChannelReloadEvent, PeerEntryEvent, PeerlistCompleteEvent, PeerStatusEvent, RegistryEvent } from './events/sip.ts'
import type { DeviceStateChangeEvent, ExtensionStatusEvent, PresenceStateChangeEvent } from './events/states.ts'
import type { FullyBootedEvent, LoadEvent, LogChannelEvent, ReloadEvent, ShutdownEvent, UnloadEvent, UserEventEvent, WaitEventCompleteEvent } from './events/system.ts'
import type { MessageWaitingEvent } from './events/voicemail.ts'

/** Request and reply of every action. */
export interface Actions {
  AbsoluteTimeout: { request: AbsoluteTimeoutRequest; reply: AbsoluteTimeoutReply }
  AgentCallbackLogin: { request: AgentCallbackLoginRequest; reply: AgentCallbackLoginReply }
  AgentLogoff: { request: AgentLogoffRequest; reply: AgentLogoffReply }
  Agents: { request: AgentsRequest; reply: AgentsReply }
  Challenge: { request: ChallengeRequest; reply: ChallengeReply }
  ChangeMonitor: { request: ChangeMonitorRequest; reply: ChangeMonitorReply }
  Command: { request: CommandRequest; reply: CommandReply }
  CoreSettings: { request: CoreSettingsRequest; reply: CoreSettingsReply }
  CoreShowChannels: { request: CoreShowChannelsRequest; reply: CoreShowChannelsReply }
  CoreStatus: { request: CoreStatusRequest; reply: CoreStatusReply }
  DAHDIDialOffHook: { request: DAHDIDialOffHookRequest; reply: DAHDIDialOffHookReply }
  DAHDIDNDoff: { request: DAHDIDNDoffRequest; reply: DAHDIDNDoffReply }
  DAHDIDNDon: { request: DAHDIDNDonRequest; reply: DAHDIDNDonReply }
  DAHDIHangup: { request: DAHDIHangupRequest; reply: DAHDIHangupReply }
  DAHDIRestart: { request: DAHDIRestartRequest; reply: DAHDIRestartReply }
  DAHDIShowChannels: { request: DAHDIShowChannelsRequest; reply: DAHDIShowChannelsReply }
  DAHDITransfer: { request: DAHDITransferRequest; reply: DAHDITransferReply }
  DBDel: { request: DBDelRequest; reply: DBDelReply }
  DBGet: { request: DBGetRequest; reply: DBGetReply }
  DBPut: { request: DBPutRequest; reply: DBPutReply }
  Events: { request: EventsRequest; reply: EventsReply }
  ExtensionState: { request: ExtensionStateRequest; reply: ExtensionStateReply }
  Filter: { request: FilterRequest; reply: FilterReply }
  GetConfig: { request: GetConfigRequest; reply: GetConfigReply }
  Getvar: { request: GetvarRequest; reply: GetvarReply }
  Hangup: { request: HangupRequest; reply: HangupReply }
  IAXnetstats: { request: IAXnetstatsRequest; reply: IAXnetstatsReply }
  IAXpeers: { request: IAXpeersRequest; reply: IAXpeersReply }
  JabberSend: { request: JabberSendRequest; reply: JabberSendReply }
  ListCommands: { request: ListCommandsRequest; reply: ListCommandsReply }
  Login: { request: LoginRequest; reply: LoginReply }
  Logoff: { request: LogoffRequest; reply: LogoffReply }
  MailboxCount: { request: MailboxCountRequest; reply: MailboxCountReply }
  MailboxStatus: { request: MailboxStatusRequest; reply: MailboxStatusReply }
  MeetmeMute: { request: MeetmeMuteRequest; reply: MeetmeMuteReply }
  MeetmeUnmute: { request: MeetmeUnmuteRequest; reply: MeetmeUnmuteReply }
  MixMonitor: { request: MixMonitorRequest; reply: MixMonitorReply }
  Monitor: { request: MonitorRequest; reply: MonitorReply }
  Originate: { request: OriginateRequest; reply: OriginateReply }
  Park: { request: ParkRequest; reply: ParkReply }
  ParkedCalls: { request: ParkedCallsRequest; reply: ParkedCallsReply }
  PauseMonitor: { request: PauseMonitorRequest; reply: PauseMonitorReply }
  Ping: { request: PingRequest; reply: PingReply }
  PlayDTMF: { request: PlayDTMFRequest; reply: PlayDTMFReply }
  QueueAdd: { request: QueueAddRequest; reply: QueueAddReply }
  QueuePause: { request: QueuePauseRequest; reply: QueuePauseReply }
  QueueRemove: { request: QueueRemoveRequest; reply: QueueRemoveReply }
  Queues: { request: QueuesRequest; reply: QueuesReply }
  QueueStatus: { request: QueueStatusRequest; reply: QueueStatusReply }
  QueueSummary: { request: QueueSummaryRequest; reply: QueueSummaryReply }
  Redirect: { request: RedirectRequest; reply: RedirectReply }
  Reload: { request: ReloadRequest; reply: ReloadReply }
  SetCDRUserField: { request: SetCDRUserFieldRequest; reply: SetCDRUserFieldReply }
  Setvar: { request: SetvarRequest; reply: SetvarReply }
  SIPpeers: { request: SIPpeersRequest; reply: SIPpeersReply }
  SIPshowpeer: { request: SIPshowpeerRequest; reply: SIPshowpeerReply }
  Status: { request: StatusRequest; reply: StatusReply }
  StopMixMonitor: { request: StopMixMonitorRequest; reply: StopMixMonitorReply }
  StopMonitor: { request: StopMonitorRequest; reply: StopMonitorReply }
  UnpauseMonitor: { request: UnpauseMonitorRequest; reply: UnpauseMonitorReply }
  UpdateConfig: { request: UpdateConfigRequest; reply: UpdateConfigReply }
  UserEvent: { request: UserEventRequest; reply: UserEventReply }
  WaitEvent: { request: WaitEventRequest; reply: WaitEventReply }
  ZapDialOffHook: { request: ZapDialOffHookRequest; reply: ZapDialOffHookReply }
  ZapDNDoff: { request: ZapDNDoffRequest; reply: ZapDNDoffReply }
  ZapDNDon: { request: ZapDNDonRequest; reply: ZapDNDonReply }
  ZapHangup: { request: ZapHangupRequest; reply: ZapHangupReply }
  ZapRestart: { request: ZapRestartRequest; reply: ZapRestartReply }
  ZapShowChannels: { request: ZapShowChannelsRequest; reply: ZapShowChannelsReply }
  ZapTransfer: { request: ZapTransferRequest; reply: ZapTransferReply }
}

/** Type of every event. */
export interface Events {
  Agentcallbacklogin: AgentcallbackloginEvent
  Agentcallbacklogoff: AgentcallbacklogoffEvent
  AgentCalled: AgentCalledEvent
  AgentComplete: AgentCompleteEvent
  AgentConnect: AgentConnectEvent
  AgentDump: AgentDumpEvent
  Agentlogin: AgentloginEvent
  Agentlogoff: AgentlogoffEvent
  AgentRingNoAnswer: AgentRingNoAnswerEvent
  Agents: AgentsEvent
  AgentsComplete: AgentsCompleteEvent
  Alarm: AlarmEvent
  AlarmClear: AlarmClearEvent
  AttendedTransfer: AttendedTransferEvent
  BlindTransfer: BlindTransferEvent
  BridgeCreate: BridgeCreateEvent
  BridgeDestroy: BridgeDestroyEvent
  BridgeEnter: BridgeEnterEvent
  BridgeLeave: BridgeLeaveEvent
  BridgeMerge: BridgeMergeEvent
  Cdr: CdrEvent
  ChallengeResponseFailed: ChallengeResponseFailedEvent
  ChallengeSent: ChallengeSentEvent
  ChannelHungup: ChannelHungupEvent
  ChannelReload: ChannelReloadEvent
  ChannelsHungupListComplete: ChannelsHungupListCompleteEvent
  ChannelTalkingStart: ChannelTalkingStartEvent
  ChannelTalkingStop: ChannelTalkingStopEvent
  CoreShowChannel: CoreShowChannelEvent
  CoreShowChannelsComplete: CoreShowChannelsCompleteEvent
  DAHDIShowChannels: DAHDIShowChannelsEvent
  DAHDIShowChannelsComplete: DAHDIShowChannelsCompleteEvent
  DBGetComplete: DBGetCompleteEvent
  DBGetResponse: DBGetResponseEvent
  DeviceStateChange: DeviceStateChangeEvent
  Dial: DialEvent
  DialBegin: DialBeginEvent
  DialEnd: DialEndEvent
  DialState: DialStateEvent
  DNDState: DNDStateEvent
  DTMFBegin: DTMFBeginEvent
  DTMFEnd: DTMFEndEvent
  ExtensionStatus: ExtensionStatusEvent
  FullyBooted: FullyBootedEvent
  Hangup: HangupEvent
  HangupRequest: HangupRequestEvent
  Hold: HoldEvent
  InvalidAccountID: InvalidAccountIDEvent
  InvalidPassword: InvalidPasswordEvent
  JabberEvent: JabberEventEvent
  Join: JoinEvent
  Leave: LeaveEvent
  Link: LinkEvent
  Load: LoadEvent
  LocalBridge: LocalBridgeEvent
  LocalOptimizationBegin: LocalOptimizationBeginEvent
  LocalOptimizationEnd: LocalOptimizationEndEvent
  LogChannel: LogChannelEvent
  MeetmeJoin: MeetmeJoinEvent
  MeetmeLeave: MeetmeLeaveEvent
  MeetmeMute: MeetmeMuteEvent
  MeetmeTalking: MeetmeTalkingEvent
  MessageWaiting: MessageWaitingEvent
  MixMonitorMute: MixMonitorMuteEvent
  MixMonitorStart: MixMonitorStartEvent
  MixMonitorStop: MixMonitorStopEvent
  MonitorStart: MonitorStartEvent
  MonitorStop: MonitorStopEvent
  MusicOnHoldStart: MusicOnHoldStartEvent
  MusicOnHoldStop: MusicOnHoldStopEvent
  NewAccountCode: NewAccountCodeEvent
  NewCallerid: NewCalleridEvent
  Newcallerid: NewcalleridEvent
  Newchannel: NewchannelEvent
  NewConnectedLine: NewConnectedLineEvent
  Newexten: NewextenEvent
  Newstate: NewstateEvent
  OriginateResponse: OriginateResponseEvent
  ParkedCall: ParkedCallEvent
  ParkedCallGiveUp: ParkedCallGiveUpEvent
  ParkedCallsComplete: ParkedCallsCompleteEvent
  ParkedCallTimeOut: ParkedCallTimeOutEvent
  PeerEntry: PeerEntryEvent
  PeerlistComplete: PeerlistCompleteEvent
  PeerStatus: PeerStatusEvent
  PresenceStateChange: PresenceStateChangeEvent
  QueueCallerAbandon: QueueCallerAbandonEvent
  QueueCallerJoin: QueueCallerJoinEvent
  QueueCallerLeave: QueueCallerLeaveEvent
  QueueEntry: QueueEntryEvent
  QueueMember: QueueMemberEvent
  QueueMemberAdded: QueueMemberAddedEvent
  QueueMemberPause: QueueMemberPauseEvent
  QueueMemberPaused: QueueMemberPausedEvent
  QueueMemberPenalty: QueueMemberPenaltyEvent
  QueueMemberRemoved: QueueMemberRemovedEvent
  QueueMemberRinginuse: QueueMemberRinginuseEvent
  QueueMemberStatus: QueueMemberStatusEvent
  QueueParams: QueueParamsEvent
  QueueStatusComplete: QueueStatusCompleteEvent
  QueueSummary: QueueSummaryEvent
  QueueSummaryComplete: QueueSummaryCompleteEvent
  Registry: RegistryEvent
  Reload: ReloadEvent
  Rename: RenameEvent
  RTCPReceived: RTCPReceivedEvent
  RTCPSent: RTCPSentEvent
  Shutdown: ShutdownEvent
  SoftHangupRequest: SoftHangupRequestEvent
  Status: StatusEvent
  StatusComplete: StatusCompleteEvent
  SuccessfulAuth: SuccessfulAuthEvent
  Unhold: UnholdEvent
  Unlink: UnlinkEvent
  Unload: UnloadEvent
  UnParkedCall: UnParkedCallEvent
  UserEvent: UserEventEvent
  VarSet: VarSetEvent
  WaitEventComplete: WaitEventCompleteEvent
  ZapShowChannels: ZapShowChannelsEvent
  ZapShowChannelsComplete: ZapShowChannelsCompleteEvent
}

export type ActionName = keyof Actions
export type EventName = keyof Events

/** Actions that may be sent without a request. */
export type BareActionName =
  | 'Agents'
  | 'CoreSettings'
  | 'CoreShowChannels'
  | 'CoreStatus'
  | 'DAHDIRestart'
  | 'DAHDIShowChannels'
  | 'IAXnetstats'
  | 'IAXpeers'
  | 'ListCommands'
  | 'Logoff'
  | 'ParkedCalls'
  | 'Ping'
  | 'Queues'
  | 'QueueStatus'
  | 'QueueSummary'
  | 'Reload'
  | 'SIPpeers'
  | 'Status'
  | 'UserEvent'
  | 'WaitEvent'
  | 'ZapRestart'
  | 'ZapShowChannels'
