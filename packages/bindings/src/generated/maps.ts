// Generated from spec by `npm run generate`. Edit the source, not this file.

import type { AgentCallbackLoginReply, AgentCallbackLoginRequest, AgentLogoffReply, AgentLogoffRequest, AgentsReply, AgentsRequest } from './actions/agents.ts'
import type { AGIReply, AGIRequest } from './actions/agi.ts'
import type { BridgeDestroyReply, BridgeDestroyRequest, BridgeInfoReply, BridgeInfoRequest, BridgeKickReply, BridgeKickRequest, BridgeListReply, BridgeListRequest, BridgeReply, BridgeRequest, BridgeTechnologyListReply, BridgeTechnologyListRequest, BridgeTechnologySuspendReply, BridgeTechnologySuspendRequest, BridgeTechnologyUnsuspendReply, BridgeTechnologyUnsuspendRequest } from './actions/bridges.ts'
import type { SorceryMemoryCacheExpireObjectReply, SorceryMemoryCacheExpireObjectRequest, SorceryMemoryCacheExpireReply, SorceryMemoryCacheExpireRequest, SorceryMemoryCachePopulateReply, SorceryMemoryCachePopulateRequest, SorceryMemoryCacheStaleObjectReply, SorceryMemoryCacheStaleObjectRequest, SorceryMemoryCacheStaleReply, SorceryMemoryCacheStaleRequest } from './actions/cache.ts'
import type { SetCDRUserFieldReply, SetCDRUserFieldRequest } from './actions/cdr.ts'
import type { AbsoluteTimeoutReply, AbsoluteTimeoutRequest, AOCMessageReply, AOCMessageRequest, AtxferReply, AtxferRequest, BlindTransferReply, BlindTransferRequest, CancelAtxferReply, CancelAtxferRequest, ControlPlaybackReply, ControlPlaybackRequest, CoreShowChannelMapReply, CoreShowChannelMapRequest, CoreShowChannelsReply, CoreShowChannelsRequest, ExtensionStateReply, ExtensionStateRequest, GetvarReply, GetvarRequest, HangupReply, HangupRequest, LocalOptimizeAwayReply, LocalOptimizeAwayRequest, MuteAudioReply, MuteAudioRequest, OriginateReply, OriginateRequest, PlayDTMFReply, PlayDTMFRequest, PlayMFReply, PlayMFRequest, RedirectReply, RedirectRequest, SendFlashReply, SendFlashRequest, SendTextReply, SendTextRequest, SetvarReply, SetvarRequest, StatusReply, StatusRequest } from './actions/channels.ts'
import type { ConfbridgeKickReply, ConfbridgeKickRequest, ConfbridgeListReply, ConfbridgeListRequest, ConfbridgeListRoomsReply, ConfbridgeListRoomsRequest, ConfbridgeLockReply, ConfbridgeLockRequest, ConfbridgeMuteReply, ConfbridgeMuteRequest, ConfbridgeSetSingleVideoSrcReply, ConfbridgeSetSingleVideoSrcRequest, ConfbridgeStartRecordReply, ConfbridgeStartRecordRequest, ConfbridgeStopRecordReply, ConfbridgeStopRecordRequest, ConfbridgeUnlockReply, ConfbridgeUnlockRequest, ConfbridgeUnmuteReply, ConfbridgeUnmuteRequest, MeetmeListReply, MeetmeListRequest, MeetmeListRoomsReply, MeetmeListRoomsRequest, MeetmeMuteReply, MeetmeMuteRequest, MeetmeUnmuteReply, MeetmeUnmuteRequest } from './actions/conferences.ts'
import type { CreateConfigReply, CreateConfigRequest, GetConfigJSONReply, GetConfigJSONRequest, GetConfigReply, GetConfigRequest, ListCategoriesReply, ListCategoriesRequest, UpdateConfigReply, UpdateConfigRequest } from './actions/configuration.ts'
import type { ChallengeReply, ChallengeRequest, EventsReply, EventsRequest, FilterReply, FilterRequest, LoginReply, LoginRequest, LogoffReply, LogoffRequest, PingReply, PingRequest, WaitEventReply, WaitEventRequest } from './actions/connection.ts'
import type { DAHDIDialOffHookReply, DAHDIDialOffhookReply, DAHDIDialOffHookRequest, DAHDIDialOffhookRequest, DAHDIDNDoffReply, DAHDIDNDoffRequest, DAHDIDNDonReply, DAHDIDNDonRequest, DAHDIHangupReply, DAHDIHangupRequest, DAHDIRestartReply, DAHDIRestartRequest, DAHDIShowChannelsReply, DAHDIShowChannelsRequest, DAHDIShowStatusReply, DAHDIShowStatusRequest, DAHDITransferReply, DAHDITransferRequest, PRIDebugFileSetReply, PRIDebugFileSetRequest, PRIDebugFileUnsetReply, PRIDebugFileUnsetRequest, PRIDebugSetReply, PRIDebugSetRequest, PRIShowSpansReply, PRIShowSpansRequest, ZapDialOffHookReply, ZapDialOffhookReply, ZapDialOffHookRequest, ZapDialOffhookRequest, ZapDNDoffReply, ZapDNDoffRequest, ZapDNDonReply, ZapDNDonRequest, ZapHangupReply, ZapHangupRequest, ZapRestartReply, ZapRestartRequest, ZapShowChannelsReply, ZapShowChannelsRequest, ZapTransferReply, ZapTransferRequest } from './actions/dahdi.ts'
import type { DBDelReply, DBDelRequest, DBDelTreeReply, DBDelTreeRequest, DBGetReply, DBGetRequest, DBGetTreeReply, DBGetTreeRequest, DBPutReply, DBPutRequest } from './actions/database.ts'
import type { DialplanExtensionAddReply, DialplanExtensionAddRequest, DialplanExtensionRemoveReply, DialplanExtensionRemoveRequest, ShowDialPlanReply, ShowDialPlanRequest } from './actions/dialplan.ts'
import type { FAXSessionReply, FAXSessionRequest, FAXSessionsReply, FAXSessionsRequest, FAXStatsReply, FAXStatsRequest } from './actions/fax.ts'
import type { IAX1peersReply, IAX1peersRequest, IAXnetstatsReply, IAXnetstatsRequest, IAXpeerlistReply, IAXpeerlistRequest, IAXpeersReply, IAXpeersRequest, IAXregistryReply, IAXregistryRequest } from './actions/iax.ts'
import type { JabberSendReply, JabberSendRequest } from './actions/jabber.ts'
import type { MessageSendReply, MessageSendRequest } from './actions/messages.ts'
import type { ParkedCallsReply, ParkedCallsRequest, ParkinglotsReply, ParkinglotsRequest, ParkReply, ParkRequest } from './actions/parking.ts'
import type { PJSIPHangupReply, PJSIPHangupRequest, PJSIPNotifyReply, PJSIPNotifyRequest, PJSIPQualifyReply, PJSIPQualifyRequest, PJSIPRegisterReply, PJSIPRegisterRequest, PJSIPSetMaintenanceReply, PJSIPSetMaintenanceRequest, PJSIPShowAorsReply, PJSIPShowAorsRequest, PJSIPShowAuthsReply, PJSIPShowAuthsRequest, PJSIPShowContactsReply, PJSIPShowContactsRequest, PJSIPShowEndpointReply, PJSIPShowEndpointRequest, PJSIPShowEndpointsReply, PJSIPShowEndpointsRequest, PJSIPShowMaintenanceReply, PJSIPShowMaintenanceRequest, PJSIPShowRegistrationInboundContactStatusesReply, PJSIPShowRegistrationInboundContactStatusesRequest, PJSIPShowRegistrationsInboundReply, PJSIPShowRegistrationsInboundRequest, PJSIPShowRegistrationsOutboundReply, PJSIPShowRegistrationsOutboundRequest, PJSIPShowResourceListsReply, PJSIPShowResourceListsRequest, PJSIPShowSubscriptionsInboundReply, PJSIPShowSubscriptionsInboundRequest, PJSIPShowSubscriptionsOutboundReply, PJSIPShowSubscriptionsOutboundRequest, PJSIPUnregisterReply, PJSIPUnregisterRequest } from './actions/pjsip.ts'
import type { QueueAddReply, QueueAddRequest, QueueChangePriorityCallerReply, QueueChangePriorityCallerRequest, QueueLogReply, QueueLogRequest, QueueMemberRingInUseReply, QueueMemberRingInUseRequest, QueuePauseReply, QueuePauseRequest, QueuePenaltyReply, QueuePenaltyRequest, QueueReloadReply, QueueReloadRequest, QueueRemoveReply, QueueRemoveRequest, QueueResetReply, QueueResetRequest, QueueRuleReply, QueueRuleRequest, QueuesReply, QueuesRequest, QueueStatusReply, QueueStatusRequest, QueueSummaryReply, QueueSummaryRequest, QueueWithdrawCallerReply, QueueWithdrawCallerRequest } from './actions/queues.ts'
import type { RptLocalNodesReply, RptLocalNodesRequest, RptStatusReply, RptStatusRequest } from './actions/radio.ts'
import type { ChangeMonitorReply, ChangeMonitorRequest, MixMonitorMuteReply, MixMonitorMuteRequest, MixMonitorReply, MixMonitorRequest, MonitorReply, MonitorRequest, PauseMonitorReply, PauseMonitorRequest, StopMixMonitorReply, StopMixMonitorRequest, StopMonitorReply, StopMonitorRequest, UnpauseMonitorReply, UnpauseMonitorRequest } from './actions/recording.ts'
import type { SIPnotifyReply, SIPnotifyRequest, SIPpeersReply, SIPpeersRequest, SIPpeerstatusReply, SIPpeerstatusRequest, SIPqualifypeerReply, SIPqualifypeerRequest, SIPshowpeerReply, SIPshowpeerRequest, SIPshowregistryReply, SIPshowregistryRequest } from './actions/sip.ts'
import type { SKINNYdevicesReply, SKINNYdevicesRequest, SKINNYlinesReply, SKINNYlinesRequest, SKINNYshowdeviceReply, SKINNYshowdeviceRequest, SKINNYshowlineReply, SKINNYshowlineRequest } from './actions/skinny.ts'
import type { ExtensionStateListReply, ExtensionStateListRequest, PresenceStateReply, PresenceStateRequest } from './actions/states.ts'
import type { CommandReply, CommandRequest, CoreSettingsReply, CoreSettingsRequest, CoreStatusReply, CoreStatusRequest, DataGetReply, DataGetRequest, DeviceStateListReply, DeviceStateListRequest, ListCommandsReply, ListCommandsRequest, LoggerRotateReply, LoggerRotateRequest, ModuleCheckReply, ModuleCheckRequest, ModuleLoadReply, ModuleLoadRequest, PresenceStateListReply, PresenceStateListRequest, ReloadReply, ReloadRequest, UserEventReply, UserEventRequest } from './actions/system.ts'
import type { MailboxCountReply, MailboxCountRequest, MailboxStatusReply, MailboxStatusRequest, MWIDeleteReply, MWIDeleteRequest, MWIGetReply, MWIGetRequest, MWIUpdateReply, MWIUpdateRequest, VoicemailBoxSummaryReply, VoicemailBoxSummaryRequest, VoicemailForwardReply, VoicemailForwardRequest, VoicemailMoveReply, VoicemailMoveRequest, VoicemailRefreshReply, VoicemailRefreshRequest, VoicemailRemoveReply, VoicemailRemoveRequest, VoicemailUsersListReply, VoicemailUsersListRequest, VoicemailUserStatusReply, VoicemailUserStatusRequest } from './actions/voicemail.ts'
import type { AgentcallbackloginEvent, AgentcallbacklogoffEvent, AgentLoginEvent, AgentloginEvent, AgentLogoffEvent, AgentlogoffEvent, AgentsCompleteEvent, AgentsEvent } from './events/agents.ts'
import type { AGIExecEndEvent, AGIExecEvent, AGIExecStartEvent, AsyncAGIEndEvent, AsyncAGIEvent, AsyncAGIExecEvent, AsyncAGIStartEvent } from './events/agi.ts'
import type { AttendedTransferEvent, BlindTransferEvent, BridgeActionEvent, BridgeCreateEvent, BridgeDestroyEvent, BridgeEnterEvent, BridgeEvent, BridgeExecEvent, BridgeInfoChannelEvent, BridgeInfoCompleteEvent, BridgeLeaveEvent, BridgeListCompleteEvent, BridgeListItemEvent, BridgeMergeEvent, BridgeTechnologyListCompleteEvent, BridgeTechnologyListItemEvent, BridgeVideoSourceUpdateEvent, LinkEvent, LocalBridgeEvent, LocalOptimizationBeginEvent, LocalOptimizationEndEvent, UnlinkEvent } from './events/bridges.ts'
import type { CCAvailableEvent, CCCallerRecallingEvent, CCCallerStartMonitoringEvent, CCCallerStopMonitoringEvent, CCFailureEvent, CCMonitorFailedEvent, CCOfferTimerStartEvent, CCRecallCompleteEvent, CCRequestAcknowledgedEvent, CCRequestedEvent } from './events/call-completion.ts'
import type { CdrEvent, CELEvent, NewPeerAccountEvent } from './events/cdr.ts'
import type { ChannelHungupEvent, ChannelsHungupListCompleteEvent, ChannelTalkingStartEvent, ChannelTalkingStopEvent, ChanSpyStartEvent, ChanSpyStopEvent, CoreShowChannelEvent, CoreShowChannelMapCompleteEvent, CoreShowChannelMapEvent, CoreShowChannelsCompleteEvent, DialBeginEvent, DialEndEvent, DialEvent, DialStateEvent, DTMFBeginEvent, DTMFEndEvent, DTMFEvent, FlashEvent, HangupEvent, HangupHandlerPopEvent, HangupHandlerPushEvent, HangupHandlerRunEvent, HangupRequestEvent, HoldEvent, MasqueradeEvent, MobileStatusEvent, MusicOnHoldStartEvent, MusicOnHoldStopEvent, NewAccountCodeEvent, NewCalleridEvent, NewcalleridEvent, NewchannelEvent, NewConnectedLineEvent, NewextenEvent, NewstateEvent, OriginateFailureEvent, OriginateResponseEvent, OriginateSuccessEvent, PickupEvent, RenameEvent, SoftHangupRequestEvent, StatusCompleteEvent, StatusEvent, UnholdEvent, VarSetEvent, WinkEvent } from './events/channels.ts'
import type { AOCDEvent, AOCEEvent, AOCSEvent } from './events/charging.ts'
import type { ConfbridgeEndEvent, ConfbridgeJoinEvent, ConfbridgeLeaveEvent, ConfbridgeListCompleteEvent, ConfbridgeListEvent, ConfbridgeListRoomsCompleteEvent, ConfbridgeListRoomsEvent, ConfbridgeMuteEvent, ConfbridgeRecordEvent, ConfbridgeStartEvent, ConfbridgeStopRecordEvent, ConfbridgeTalkingEvent, ConfbridgeUnmuteEvent, ConfbridgeWelcomeEvent, MeetmeEndEvent, MeetmeJoinEvent, MeetmeLeaveEvent, MeetmeListCompleteEvent, MeetmeListEvent, MeetmeListRoomsCompleteEvent, MeetmeListRoomsEvent, MeetmeMuteEvent, MeetmeStopTalkingEvent, MeetmeTalkingEvent, MeetmeTalkRequestEvent } from './events/conferences.ts'
import type { CloseSessionEvent } from './events/connection.ts'
import type { AlarmClearEvent, AlarmEvent, DAHDIChannelEvent, DAHDIShowChannelsCompleteEvent, DAHDIShowChannelsEvent, DAHDIShowStatusCompleteEvent, DAHDIShowStatusEvent, DNDStateEvent, MCIDEvent, PRIEventEvent, PRIShowSpansCompleteEvent, PRIShowSpansEvent, SpanAlarmClearEvent, SpanAlarmEvent, ZapShowChannelsCompleteEvent, ZapShowChannelsEvent } from './events/dahdi.ts'
import type { DBGetCompleteEvent, DBGetResponseEvent, DBGetTreeCompleteEvent, DBGetTreeResponseEvent } from './events/database.ts'
import type { ListDialplanEvent, ShowDialPlanCompleteEvent } from './events/dialplan.ts'
import type { FaxReceivedEvent, FaxSentEvent, FAXSessionEvent, FAXSessionsCompleteEvent, FAXSessionsEntryEvent, FAXStatsEvent, FAXStatusEvent, ReceiveFAXEvent, ReceiveFAXStatusEvent, SendFAXEvent, SendFAXStatusEvent } from './events/fax.ts'
import type { JitterBufStatsEvent, RegistrationsCompleteEvent, RegistryEntryEvent } from './events/iax.ts'
import type { JabberEventEvent, JabberStatusEvent } from './events/jabber.ts'
import type { MusicOnHoldEvent, RTCPReceivedEvent, RTCPSentEvent, RTPReceiverStatEvent, RTPSenderStatEvent } from './events/media.ts'
import type { ParkedCallEvent, ParkedCallGiveUpEvent, ParkedCallsCompleteEvent, ParkedCallSwapEvent, ParkedCallTimeOutEvent, ParkinglotEvent, ParkinglotsCompleteEvent, UnParkedCallEvent } from './events/parking.ts'
import type { AorDetailEvent, AorListCompleteEvent, AorListEvent, AuthDetailEvent, AuthListCompleteEvent, AuthListEvent, ContactListCompleteEvent, ContactListEvent, ContactStatusDetailCompleteEvent, ContactStatusDetailEvent, ContactStatusEvent, EndpointDetailCompleteEvent, EndpointDetailEvent, EndpointListCompleteEvent, EndpointListEvent, IdentifyDetailEvent, InboundRegistrationDetailCompleteEvent, InboundRegistrationDetailEvent, InboundSubscriptionDetailCompleteEvent, InboundSubscriptionDetailEvent, OutboundRegistrationDetailCompleteEvent, OutboundRegistrationDetailEvent, OutboundSubscriptionDetailCompleteEvent, OutboundSubscriptionDetailEvent, PJSIPMaintenanceStatusCompleteEvent, PJSIPMaintenanceStatusEvent, ResourceListDetailCompleteEvent, ResourceListDetailEvent, TransportDetailEvent } from './events/pjsip.ts'
import type { AgentCalledEvent, AgentCompleteEvent, AgentConnectEvent, AgentDumpEvent, AgentRingNoAnswerEvent, JoinEvent, LeaveEvent, QueueCallerAbandonEvent, QueueCallerJoinEvent, QueueCallerLeaveEvent, QueueEntryEvent, QueueMemberAddedEvent, QueueMemberEvent, QueueMemberPausedEvent, QueueMemberPauseEvent, QueueMemberPenaltyEvent, QueueMemberRemovedEvent, QueueMemberRinginuseEvent, QueueMemberStatusEvent, QueueParamsEvent, QueueStatusCompleteEvent, QueueSummaryCompleteEvent, QueueSummaryEvent } from './events/queues.ts'
import type { MixMonitorMuteEvent, MixMonitorStartEvent, MixMonitorStopEvent, MonitorStartEvent, MonitorStopEvent } from './events/recording.ts'
import type { AuthMethodNotAllowedEvent, ChallengeResponseFailedEvent, ChallengeSentEvent, FailedACLEvent, InvalidAccountIDEvent, InvalidPasswordEvent, InvalidTransportEvent, LoadAverageLimitEvent, MemoryLimitEvent, RequestBadFormatEvent, RequestNotAllowedEvent, RequestNotSupportedEvent, SessionLimitEvent, SuccessfulAuthEvent, UnexpectedAddressEvent } from './events/security.ts'
import type { ChannelReloadEvent, ChannelUpdateEvent, PeerEntryEvent, PeerlistCompleteEvent, PeerStatusEvent, RegistryEvent, SessionTimeoutEvent, SIPpeerstatusCompleteEvent, SIPQualifyPeerDoneEvent, TransferEvent } from './events/sip.ts'
import type { DeviceEntryEvent, DevicelistCompleteEvent, LineEntryEvent, LinelistCompleteEvent } from './events/skinny.ts'
import type { DeviceStateChangeEvent, ExtensionStateListCompleteEvent, ExtensionStatusEvent, PresenceStateChangeEvent, PresenceStatusEvent } from './events/states.ts'
import type { DataGetTreeEvent, DeadlockStartEvent, DeviceStateListCompleteEvent, FullyBootedEvent, LoadEvent, LogChannelEvent, ModuleLoadReportEvent, PresenceStateListCompleteEvent, ReloadEvent, ShutdownEvent, TestEventEvent, UnloadEvent, UserEventEvent, WaitEventCompleteEvent } from './events/system.ts'
import type { MessageWaitingEvent, MiniVoiceMailEvent, MWIGetCompleteEvent, MWIGetEvent, VoicemailBoxDetailCompleteEvent, VoicemailBoxDetailEvent, VoicemailPasswordChangeEvent, VoicemailUserDetailCompleteEvent, VoicemailUserDetailEvent, VoicemailUserEntryCompleteEvent, VoicemailUserEntryEvent } from './events/voicemail.ts'

/** Request and reply of every action. */
export interface Actions {
  AbsoluteTimeout: { request: AbsoluteTimeoutRequest; reply: AbsoluteTimeoutReply }
  AgentCallbackLogin: { request: AgentCallbackLoginRequest; reply: AgentCallbackLoginReply }
  AgentLogoff: { request: AgentLogoffRequest; reply: AgentLogoffReply }
  Agents: { request: AgentsRequest; reply: AgentsReply }
  AGI: { request: AGIRequest; reply: AGIReply }
  AOCMessage: { request: AOCMessageRequest; reply: AOCMessageReply }
  Atxfer: { request: AtxferRequest; reply: AtxferReply }
  BlindTransfer: { request: BlindTransferRequest; reply: BlindTransferReply }
  Bridge: { request: BridgeRequest; reply: BridgeReply }
  BridgeDestroy: { request: BridgeDestroyRequest; reply: BridgeDestroyReply }
  BridgeInfo: { request: BridgeInfoRequest; reply: BridgeInfoReply }
  BridgeKick: { request: BridgeKickRequest; reply: BridgeKickReply }
  BridgeList: { request: BridgeListRequest; reply: BridgeListReply }
  BridgeTechnologyList: { request: BridgeTechnologyListRequest; reply: BridgeTechnologyListReply }
  BridgeTechnologySuspend: { request: BridgeTechnologySuspendRequest; reply: BridgeTechnologySuspendReply }
  BridgeTechnologyUnsuspend: { request: BridgeTechnologyUnsuspendRequest; reply: BridgeTechnologyUnsuspendReply }
  CancelAtxfer: { request: CancelAtxferRequest; reply: CancelAtxferReply }
  Challenge: { request: ChallengeRequest; reply: ChallengeReply }
  ChangeMonitor: { request: ChangeMonitorRequest; reply: ChangeMonitorReply }
  Command: { request: CommandRequest; reply: CommandReply }
  ConfbridgeKick: { request: ConfbridgeKickRequest; reply: ConfbridgeKickReply }
  ConfbridgeList: { request: ConfbridgeListRequest; reply: ConfbridgeListReply }
  ConfbridgeListRooms: { request: ConfbridgeListRoomsRequest; reply: ConfbridgeListRoomsReply }
  ConfbridgeLock: { request: ConfbridgeLockRequest; reply: ConfbridgeLockReply }
  ConfbridgeMute: { request: ConfbridgeMuteRequest; reply: ConfbridgeMuteReply }
  ConfbridgeSetSingleVideoSrc: { request: ConfbridgeSetSingleVideoSrcRequest; reply: ConfbridgeSetSingleVideoSrcReply }
  ConfbridgeStartRecord: { request: ConfbridgeStartRecordRequest; reply: ConfbridgeStartRecordReply }
  ConfbridgeStopRecord: { request: ConfbridgeStopRecordRequest; reply: ConfbridgeStopRecordReply }
  ConfbridgeUnlock: { request: ConfbridgeUnlockRequest; reply: ConfbridgeUnlockReply }
  ConfbridgeUnmute: { request: ConfbridgeUnmuteRequest; reply: ConfbridgeUnmuteReply }
  ControlPlayback: { request: ControlPlaybackRequest; reply: ControlPlaybackReply }
  CoreSettings: { request: CoreSettingsRequest; reply: CoreSettingsReply }
  CoreShowChannelMap: { request: CoreShowChannelMapRequest; reply: CoreShowChannelMapReply }
  CoreShowChannels: { request: CoreShowChannelsRequest; reply: CoreShowChannelsReply }
  CoreStatus: { request: CoreStatusRequest; reply: CoreStatusReply }
  CreateConfig: { request: CreateConfigRequest; reply: CreateConfigReply }
  DAHDIDialOffHook: { request: DAHDIDialOffHookRequest; reply: DAHDIDialOffHookReply }
  DAHDIDialOffhook: { request: DAHDIDialOffhookRequest; reply: DAHDIDialOffhookReply }
  DAHDIDNDoff: { request: DAHDIDNDoffRequest; reply: DAHDIDNDoffReply }
  DAHDIDNDon: { request: DAHDIDNDonRequest; reply: DAHDIDNDonReply }
  DAHDIHangup: { request: DAHDIHangupRequest; reply: DAHDIHangupReply }
  DAHDIRestart: { request: DAHDIRestartRequest; reply: DAHDIRestartReply }
  DAHDIShowChannels: { request: DAHDIShowChannelsRequest; reply: DAHDIShowChannelsReply }
  DAHDIShowStatus: { request: DAHDIShowStatusRequest; reply: DAHDIShowStatusReply }
  DAHDITransfer: { request: DAHDITransferRequest; reply: DAHDITransferReply }
  DataGet: { request: DataGetRequest; reply: DataGetReply }
  DBDel: { request: DBDelRequest; reply: DBDelReply }
  DBDelTree: { request: DBDelTreeRequest; reply: DBDelTreeReply }
  DBGet: { request: DBGetRequest; reply: DBGetReply }
  DBGetTree: { request: DBGetTreeRequest; reply: DBGetTreeReply }
  DBPut: { request: DBPutRequest; reply: DBPutReply }
  DeviceStateList: { request: DeviceStateListRequest; reply: DeviceStateListReply }
  DialplanExtensionAdd: { request: DialplanExtensionAddRequest; reply: DialplanExtensionAddReply }
  DialplanExtensionRemove: { request: DialplanExtensionRemoveRequest; reply: DialplanExtensionRemoveReply }
  Events: { request: EventsRequest; reply: EventsReply }
  ExtensionState: { request: ExtensionStateRequest; reply: ExtensionStateReply }
  ExtensionStateList: { request: ExtensionStateListRequest; reply: ExtensionStateListReply }
  FAXSession: { request: FAXSessionRequest; reply: FAXSessionReply }
  FAXSessions: { request: FAXSessionsRequest; reply: FAXSessionsReply }
  FAXStats: { request: FAXStatsRequest; reply: FAXStatsReply }
  Filter: { request: FilterRequest; reply: FilterReply }
  GetConfig: { request: GetConfigRequest; reply: GetConfigReply }
  GetConfigJSON: { request: GetConfigJSONRequest; reply: GetConfigJSONReply }
  Getvar: { request: GetvarRequest; reply: GetvarReply }
  Hangup: { request: HangupRequest; reply: HangupReply }
  IAX1peers: { request: IAX1peersRequest; reply: IAX1peersReply }
  IAXnetstats: { request: IAXnetstatsRequest; reply: IAXnetstatsReply }
  IAXpeerlist: { request: IAXpeerlistRequest; reply: IAXpeerlistReply }
  IAXpeers: { request: IAXpeersRequest; reply: IAXpeersReply }
  IAXregistry: { request: IAXregistryRequest; reply: IAXregistryReply }
  JabberSend: { request: JabberSendRequest; reply: JabberSendReply }
  ListCategories: { request: ListCategoriesRequest; reply: ListCategoriesReply }
  ListCommands: { request: ListCommandsRequest; reply: ListCommandsReply }
  LocalOptimizeAway: { request: LocalOptimizeAwayRequest; reply: LocalOptimizeAwayReply }
  LoggerRotate: { request: LoggerRotateRequest; reply: LoggerRotateReply }
  Login: { request: LoginRequest; reply: LoginReply }
  Logoff: { request: LogoffRequest; reply: LogoffReply }
  MailboxCount: { request: MailboxCountRequest; reply: MailboxCountReply }
  MailboxStatus: { request: MailboxStatusRequest; reply: MailboxStatusReply }
  MeetmeList: { request: MeetmeListRequest; reply: MeetmeListReply }
  MeetmeListRooms: { request: MeetmeListRoomsRequest; reply: MeetmeListRoomsReply }
  MeetmeMute: { request: MeetmeMuteRequest; reply: MeetmeMuteReply }
  MeetmeUnmute: { request: MeetmeUnmuteRequest; reply: MeetmeUnmuteReply }
  MessageSend: { request: MessageSendRequest; reply: MessageSendReply }
  MixMonitor: { request: MixMonitorRequest; reply: MixMonitorReply }
  MixMonitorMute: { request: MixMonitorMuteRequest; reply: MixMonitorMuteReply }
  ModuleCheck: { request: ModuleCheckRequest; reply: ModuleCheckReply }
  ModuleLoad: { request: ModuleLoadRequest; reply: ModuleLoadReply }
  Monitor: { request: MonitorRequest; reply: MonitorReply }
  MuteAudio: { request: MuteAudioRequest; reply: MuteAudioReply }
  MWIDelete: { request: MWIDeleteRequest; reply: MWIDeleteReply }
  MWIGet: { request: MWIGetRequest; reply: MWIGetReply }
  MWIUpdate: { request: MWIUpdateRequest; reply: MWIUpdateReply }
  Originate: { request: OriginateRequest; reply: OriginateReply }
  Park: { request: ParkRequest; reply: ParkReply }
  ParkedCalls: { request: ParkedCallsRequest; reply: ParkedCallsReply }
  Parkinglots: { request: ParkinglotsRequest; reply: ParkinglotsReply }
  PauseMonitor: { request: PauseMonitorRequest; reply: PauseMonitorReply }
  Ping: { request: PingRequest; reply: PingReply }
  PJSIPHangup: { request: PJSIPHangupRequest; reply: PJSIPHangupReply }
  PJSIPNotify: { request: PJSIPNotifyRequest; reply: PJSIPNotifyReply }
  PJSIPQualify: { request: PJSIPQualifyRequest; reply: PJSIPQualifyReply }
  PJSIPRegister: { request: PJSIPRegisterRequest; reply: PJSIPRegisterReply }
  PJSIPSetMaintenance: { request: PJSIPSetMaintenanceRequest; reply: PJSIPSetMaintenanceReply }
  PJSIPShowAors: { request: PJSIPShowAorsRequest; reply: PJSIPShowAorsReply }
  PJSIPShowAuths: { request: PJSIPShowAuthsRequest; reply: PJSIPShowAuthsReply }
  PJSIPShowContacts: { request: PJSIPShowContactsRequest; reply: PJSIPShowContactsReply }
  PJSIPShowEndpoint: { request: PJSIPShowEndpointRequest; reply: PJSIPShowEndpointReply }
  PJSIPShowEndpoints: { request: PJSIPShowEndpointsRequest; reply: PJSIPShowEndpointsReply }
  PJSIPShowMaintenance: { request: PJSIPShowMaintenanceRequest; reply: PJSIPShowMaintenanceReply }
  PJSIPShowRegistrationInboundContactStatuses: { request: PJSIPShowRegistrationInboundContactStatusesRequest; reply: PJSIPShowRegistrationInboundContactStatusesReply }
  PJSIPShowRegistrationsInbound: { request: PJSIPShowRegistrationsInboundRequest; reply: PJSIPShowRegistrationsInboundReply }
  PJSIPShowRegistrationsOutbound: { request: PJSIPShowRegistrationsOutboundRequest; reply: PJSIPShowRegistrationsOutboundReply }
  PJSIPShowResourceLists: { request: PJSIPShowResourceListsRequest; reply: PJSIPShowResourceListsReply }
  PJSIPShowSubscriptionsInbound: { request: PJSIPShowSubscriptionsInboundRequest; reply: PJSIPShowSubscriptionsInboundReply }
  PJSIPShowSubscriptionsOutbound: { request: PJSIPShowSubscriptionsOutboundRequest; reply: PJSIPShowSubscriptionsOutboundReply }
  PJSIPUnregister: { request: PJSIPUnregisterRequest; reply: PJSIPUnregisterReply }
  PlayDTMF: { request: PlayDTMFRequest; reply: PlayDTMFReply }
  PlayMF: { request: PlayMFRequest; reply: PlayMFReply }
  PresenceState: { request: PresenceStateRequest; reply: PresenceStateReply }
  PresenceStateList: { request: PresenceStateListRequest; reply: PresenceStateListReply }
  PRIDebugFileSet: { request: PRIDebugFileSetRequest; reply: PRIDebugFileSetReply }
  PRIDebugFileUnset: { request: PRIDebugFileUnsetRequest; reply: PRIDebugFileUnsetReply }
  PRIDebugSet: { request: PRIDebugSetRequest; reply: PRIDebugSetReply }
  PRIShowSpans: { request: PRIShowSpansRequest; reply: PRIShowSpansReply }
  QueueAdd: { request: QueueAddRequest; reply: QueueAddReply }
  QueueChangePriorityCaller: { request: QueueChangePriorityCallerRequest; reply: QueueChangePriorityCallerReply }
  QueueLog: { request: QueueLogRequest; reply: QueueLogReply }
  QueueMemberRingInUse: { request: QueueMemberRingInUseRequest; reply: QueueMemberRingInUseReply }
  QueuePause: { request: QueuePauseRequest; reply: QueuePauseReply }
  QueuePenalty: { request: QueuePenaltyRequest; reply: QueuePenaltyReply }
  QueueReload: { request: QueueReloadRequest; reply: QueueReloadReply }
  QueueRemove: { request: QueueRemoveRequest; reply: QueueRemoveReply }
  QueueReset: { request: QueueResetRequest; reply: QueueResetReply }
  QueueRule: { request: QueueRuleRequest; reply: QueueRuleReply }
  Queues: { request: QueuesRequest; reply: QueuesReply }
  QueueStatus: { request: QueueStatusRequest; reply: QueueStatusReply }
  QueueSummary: { request: QueueSummaryRequest; reply: QueueSummaryReply }
  QueueWithdrawCaller: { request: QueueWithdrawCallerRequest; reply: QueueWithdrawCallerReply }
  Redirect: { request: RedirectRequest; reply: RedirectReply }
  Reload: { request: ReloadRequest; reply: ReloadReply }
  RptLocalNodes: { request: RptLocalNodesRequest; reply: RptLocalNodesReply }
  RptStatus: { request: RptStatusRequest; reply: RptStatusReply }
  SendFlash: { request: SendFlashRequest; reply: SendFlashReply }
  SendText: { request: SendTextRequest; reply: SendTextReply }
  SetCDRUserField: { request: SetCDRUserFieldRequest; reply: SetCDRUserFieldReply }
  Setvar: { request: SetvarRequest; reply: SetvarReply }
  ShowDialPlan: { request: ShowDialPlanRequest; reply: ShowDialPlanReply }
  SIPnotify: { request: SIPnotifyRequest; reply: SIPnotifyReply }
  SIPpeers: { request: SIPpeersRequest; reply: SIPpeersReply }
  SIPpeerstatus: { request: SIPpeerstatusRequest; reply: SIPpeerstatusReply }
  SIPqualifypeer: { request: SIPqualifypeerRequest; reply: SIPqualifypeerReply }
  SIPshowpeer: { request: SIPshowpeerRequest; reply: SIPshowpeerReply }
  SIPshowregistry: { request: SIPshowregistryRequest; reply: SIPshowregistryReply }
  SKINNYdevices: { request: SKINNYdevicesRequest; reply: SKINNYdevicesReply }
  SKINNYlines: { request: SKINNYlinesRequest; reply: SKINNYlinesReply }
  SKINNYshowdevice: { request: SKINNYshowdeviceRequest; reply: SKINNYshowdeviceReply }
  SKINNYshowline: { request: SKINNYshowlineRequest; reply: SKINNYshowlineReply }
  SorceryMemoryCacheExpire: { request: SorceryMemoryCacheExpireRequest; reply: SorceryMemoryCacheExpireReply }
  SorceryMemoryCacheExpireObject: { request: SorceryMemoryCacheExpireObjectRequest; reply: SorceryMemoryCacheExpireObjectReply }
  SorceryMemoryCachePopulate: { request: SorceryMemoryCachePopulateRequest; reply: SorceryMemoryCachePopulateReply }
  SorceryMemoryCacheStale: { request: SorceryMemoryCacheStaleRequest; reply: SorceryMemoryCacheStaleReply }
  SorceryMemoryCacheStaleObject: { request: SorceryMemoryCacheStaleObjectRequest; reply: SorceryMemoryCacheStaleObjectReply }
  Status: { request: StatusRequest; reply: StatusReply }
  StopMixMonitor: { request: StopMixMonitorRequest; reply: StopMixMonitorReply }
  StopMonitor: { request: StopMonitorRequest; reply: StopMonitorReply }
  UnpauseMonitor: { request: UnpauseMonitorRequest; reply: UnpauseMonitorReply }
  UpdateConfig: { request: UpdateConfigRequest; reply: UpdateConfigReply }
  UserEvent: { request: UserEventRequest; reply: UserEventReply }
  VoicemailBoxSummary: { request: VoicemailBoxSummaryRequest; reply: VoicemailBoxSummaryReply }
  VoicemailForward: { request: VoicemailForwardRequest; reply: VoicemailForwardReply }
  VoicemailMove: { request: VoicemailMoveRequest; reply: VoicemailMoveReply }
  VoicemailRefresh: { request: VoicemailRefreshRequest; reply: VoicemailRefreshReply }
  VoicemailRemove: { request: VoicemailRemoveRequest; reply: VoicemailRemoveReply }
  VoicemailUsersList: { request: VoicemailUsersListRequest; reply: VoicemailUsersListReply }
  VoicemailUserStatus: { request: VoicemailUserStatusRequest; reply: VoicemailUserStatusReply }
  WaitEvent: { request: WaitEventRequest; reply: WaitEventReply }
  ZapDialOffHook: { request: ZapDialOffHookRequest; reply: ZapDialOffHookReply }
  ZapDialOffhook: { request: ZapDialOffhookRequest; reply: ZapDialOffhookReply }
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
  AgentLogin: AgentLoginEvent
  Agentlogin: AgentloginEvent
  AgentLogoff: AgentLogoffEvent
  Agentlogoff: AgentlogoffEvent
  AgentRingNoAnswer: AgentRingNoAnswerEvent
  Agents: AgentsEvent
  AgentsComplete: AgentsCompleteEvent
  AGIExec: AGIExecEvent
  AGIExecEnd: AGIExecEndEvent
  AGIExecStart: AGIExecStartEvent
  Alarm: AlarmEvent
  AlarmClear: AlarmClearEvent
  'AOC-D': AOCDEvent
  'AOC-E': AOCEEvent
  'AOC-S': AOCSEvent
  AorDetail: AorDetailEvent
  AorList: AorListEvent
  AorListComplete: AorListCompleteEvent
  AsyncAGI: AsyncAGIEvent
  AsyncAGIEnd: AsyncAGIEndEvent
  AsyncAGIExec: AsyncAGIExecEvent
  AsyncAGIStart: AsyncAGIStartEvent
  AttendedTransfer: AttendedTransferEvent
  AuthDetail: AuthDetailEvent
  AuthList: AuthListEvent
  AuthListComplete: AuthListCompleteEvent
  AuthMethodNotAllowed: AuthMethodNotAllowedEvent
  BlindTransfer: BlindTransferEvent
  Bridge: BridgeEvent
  BridgeAction: BridgeActionEvent
  BridgeCreate: BridgeCreateEvent
  BridgeDestroy: BridgeDestroyEvent
  BridgeEnter: BridgeEnterEvent
  BridgeExec: BridgeExecEvent
  BridgeInfoChannel: BridgeInfoChannelEvent
  BridgeInfoComplete: BridgeInfoCompleteEvent
  BridgeLeave: BridgeLeaveEvent
  BridgeListComplete: BridgeListCompleteEvent
  BridgeListItem: BridgeListItemEvent
  BridgeMerge: BridgeMergeEvent
  BridgeTechnologyListComplete: BridgeTechnologyListCompleteEvent
  BridgeTechnologyListItem: BridgeTechnologyListItemEvent
  BridgeVideoSourceUpdate: BridgeVideoSourceUpdateEvent
  CCAvailable: CCAvailableEvent
  CCCallerRecalling: CCCallerRecallingEvent
  CCCallerStartMonitoring: CCCallerStartMonitoringEvent
  CCCallerStopMonitoring: CCCallerStopMonitoringEvent
  CCFailure: CCFailureEvent
  CCMonitorFailed: CCMonitorFailedEvent
  CCOfferTimerStart: CCOfferTimerStartEvent
  CCRecallComplete: CCRecallCompleteEvent
  CCRequestAcknowledged: CCRequestAcknowledgedEvent
  CCRequested: CCRequestedEvent
  Cdr: CdrEvent
  CEL: CELEvent
  ChallengeResponseFailed: ChallengeResponseFailedEvent
  ChallengeSent: ChallengeSentEvent
  ChannelHungup: ChannelHungupEvent
  ChannelReload: ChannelReloadEvent
  ChannelsHungupListComplete: ChannelsHungupListCompleteEvent
  ChannelTalkingStart: ChannelTalkingStartEvent
  ChannelTalkingStop: ChannelTalkingStopEvent
  ChannelUpdate: ChannelUpdateEvent
  ChanSpyStart: ChanSpyStartEvent
  ChanSpyStop: ChanSpyStopEvent
  CloseSession: CloseSessionEvent
  ConfbridgeEnd: ConfbridgeEndEvent
  ConfbridgeJoin: ConfbridgeJoinEvent
  ConfbridgeLeave: ConfbridgeLeaveEvent
  ConfbridgeList: ConfbridgeListEvent
  ConfbridgeListComplete: ConfbridgeListCompleteEvent
  ConfbridgeListRooms: ConfbridgeListRoomsEvent
  ConfbridgeListRoomsComplete: ConfbridgeListRoomsCompleteEvent
  ConfbridgeMute: ConfbridgeMuteEvent
  ConfbridgeRecord: ConfbridgeRecordEvent
  ConfbridgeStart: ConfbridgeStartEvent
  ConfbridgeStopRecord: ConfbridgeStopRecordEvent
  ConfbridgeTalking: ConfbridgeTalkingEvent
  ConfbridgeUnmute: ConfbridgeUnmuteEvent
  ConfbridgeWelcome: ConfbridgeWelcomeEvent
  ContactList: ContactListEvent
  ContactListComplete: ContactListCompleteEvent
  ContactStatus: ContactStatusEvent
  ContactStatusDetail: ContactStatusDetailEvent
  ContactStatusDetailComplete: ContactStatusDetailCompleteEvent
  CoreShowChannel: CoreShowChannelEvent
  CoreShowChannelMap: CoreShowChannelMapEvent
  CoreShowChannelMapComplete: CoreShowChannelMapCompleteEvent
  CoreShowChannelsComplete: CoreShowChannelsCompleteEvent
  DAHDIChannel: DAHDIChannelEvent
  DAHDIShowChannels: DAHDIShowChannelsEvent
  DAHDIShowChannelsComplete: DAHDIShowChannelsCompleteEvent
  DAHDIShowStatus: DAHDIShowStatusEvent
  DAHDIShowStatusComplete: DAHDIShowStatusCompleteEvent
  'DataGet Tree': DataGetTreeEvent
  DBGetComplete: DBGetCompleteEvent
  DBGetResponse: DBGetResponseEvent
  DBGetTreeComplete: DBGetTreeCompleteEvent
  DBGetTreeResponse: DBGetTreeResponseEvent
  DeadlockStart: DeadlockStartEvent
  DeviceEntry: DeviceEntryEvent
  DevicelistComplete: DevicelistCompleteEvent
  DeviceStateChange: DeviceStateChangeEvent
  DeviceStateListComplete: DeviceStateListCompleteEvent
  Dial: DialEvent
  DialBegin: DialBeginEvent
  DialEnd: DialEndEvent
  DialState: DialStateEvent
  DNDState: DNDStateEvent
  DTMF: DTMFEvent
  DTMFBegin: DTMFBeginEvent
  DTMFEnd: DTMFEndEvent
  EndpointDetail: EndpointDetailEvent
  EndpointDetailComplete: EndpointDetailCompleteEvent
  EndpointList: EndpointListEvent
  EndpointListComplete: EndpointListCompleteEvent
  ExtensionStateListComplete: ExtensionStateListCompleteEvent
  ExtensionStatus: ExtensionStatusEvent
  FailedACL: FailedACLEvent
  FaxReceived: FaxReceivedEvent
  FaxSent: FaxSentEvent
  FAXSession: FAXSessionEvent
  FAXSessionsComplete: FAXSessionsCompleteEvent
  FAXSessionsEntry: FAXSessionsEntryEvent
  FAXStats: FAXStatsEvent
  FAXStatus: FAXStatusEvent
  Flash: FlashEvent
  FullyBooted: FullyBootedEvent
  Hangup: HangupEvent
  HangupHandlerPop: HangupHandlerPopEvent
  HangupHandlerPush: HangupHandlerPushEvent
  HangupHandlerRun: HangupHandlerRunEvent
  HangupRequest: HangupRequestEvent
  Hold: HoldEvent
  IdentifyDetail: IdentifyDetailEvent
  InboundRegistrationDetail: InboundRegistrationDetailEvent
  InboundRegistrationDetailComplete: InboundRegistrationDetailCompleteEvent
  InboundSubscriptionDetail: InboundSubscriptionDetailEvent
  InboundSubscriptionDetailComplete: InboundSubscriptionDetailCompleteEvent
  InvalidAccountID: InvalidAccountIDEvent
  InvalidPassword: InvalidPasswordEvent
  InvalidTransport: InvalidTransportEvent
  JabberEvent: JabberEventEvent
  JabberStatus: JabberStatusEvent
  JitterBufStats: JitterBufStatsEvent
  Join: JoinEvent
  Leave: LeaveEvent
  LineEntry: LineEntryEvent
  LinelistComplete: LinelistCompleteEvent
  Link: LinkEvent
  ListDialplan: ListDialplanEvent
  Load: LoadEvent
  LoadAverageLimit: LoadAverageLimitEvent
  LocalBridge: LocalBridgeEvent
  LocalOptimizationBegin: LocalOptimizationBeginEvent
  LocalOptimizationEnd: LocalOptimizationEndEvent
  LogChannel: LogChannelEvent
  Masquerade: MasqueradeEvent
  MCID: MCIDEvent
  MeetmeEnd: MeetmeEndEvent
  MeetmeJoin: MeetmeJoinEvent
  MeetmeLeave: MeetmeLeaveEvent
  MeetmeList: MeetmeListEvent
  MeetmeListComplete: MeetmeListCompleteEvent
  MeetmeListRooms: MeetmeListRoomsEvent
  MeetmeListRoomsComplete: MeetmeListRoomsCompleteEvent
  MeetmeMute: MeetmeMuteEvent
  MeetmeStopTalking: MeetmeStopTalkingEvent
  MeetmeTalking: MeetmeTalkingEvent
  MeetmeTalkRequest: MeetmeTalkRequestEvent
  MemoryLimit: MemoryLimitEvent
  MessageWaiting: MessageWaitingEvent
  MiniVoiceMail: MiniVoiceMailEvent
  MixMonitorMute: MixMonitorMuteEvent
  MixMonitorStart: MixMonitorStartEvent
  MixMonitorStop: MixMonitorStopEvent
  MobileStatus: MobileStatusEvent
  ModuleLoadReport: ModuleLoadReportEvent
  MonitorStart: MonitorStartEvent
  MonitorStop: MonitorStopEvent
  MusicOnHold: MusicOnHoldEvent
  MusicOnHoldStart: MusicOnHoldStartEvent
  MusicOnHoldStop: MusicOnHoldStopEvent
  MWIGet: MWIGetEvent
  MWIGetComplete: MWIGetCompleteEvent
  NewAccountCode: NewAccountCodeEvent
  NewCallerid: NewCalleridEvent
  Newcallerid: NewcalleridEvent
  Newchannel: NewchannelEvent
  NewConnectedLine: NewConnectedLineEvent
  Newexten: NewextenEvent
  NewPeerAccount: NewPeerAccountEvent
  Newstate: NewstateEvent
  OriginateFailure: OriginateFailureEvent
  OriginateResponse: OriginateResponseEvent
  OriginateSuccess: OriginateSuccessEvent
  OutboundRegistrationDetail: OutboundRegistrationDetailEvent
  OutboundRegistrationDetailComplete: OutboundRegistrationDetailCompleteEvent
  OutboundSubscriptionDetail: OutboundSubscriptionDetailEvent
  OutboundSubscriptionDetailComplete: OutboundSubscriptionDetailCompleteEvent
  ParkedCall: ParkedCallEvent
  ParkedCallGiveUp: ParkedCallGiveUpEvent
  ParkedCallsComplete: ParkedCallsCompleteEvent
  ParkedCallSwap: ParkedCallSwapEvent
  ParkedCallTimeOut: ParkedCallTimeOutEvent
  Parkinglot: ParkinglotEvent
  ParkinglotsComplete: ParkinglotsCompleteEvent
  PeerEntry: PeerEntryEvent
  PeerlistComplete: PeerlistCompleteEvent
  PeerStatus: PeerStatusEvent
  Pickup: PickupEvent
  PJSIPMaintenanceStatus: PJSIPMaintenanceStatusEvent
  PJSIPMaintenanceStatusComplete: PJSIPMaintenanceStatusCompleteEvent
  PresenceStateChange: PresenceStateChangeEvent
  PresenceStateListComplete: PresenceStateListCompleteEvent
  PresenceStatus: PresenceStatusEvent
  PRIEvent: PRIEventEvent
  PRIShowSpans: PRIShowSpansEvent
  PRIShowSpansComplete: PRIShowSpansCompleteEvent
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
  ReceiveFAX: ReceiveFAXEvent
  ReceiveFAXStatus: ReceiveFAXStatusEvent
  RegistrationsComplete: RegistrationsCompleteEvent
  Registry: RegistryEvent
  RegistryEntry: RegistryEntryEvent
  Reload: ReloadEvent
  Rename: RenameEvent
  RequestBadFormat: RequestBadFormatEvent
  RequestNotAllowed: RequestNotAllowedEvent
  RequestNotSupported: RequestNotSupportedEvent
  ResourceListDetail: ResourceListDetailEvent
  ResourceListDetailComplete: ResourceListDetailCompleteEvent
  RTCPReceived: RTCPReceivedEvent
  RTCPSent: RTCPSentEvent
  RTPReceiverStat: RTPReceiverStatEvent
  RTPSenderStat: RTPSenderStatEvent
  SendFAX: SendFAXEvent
  SendFAXStatus: SendFAXStatusEvent
  SessionLimit: SessionLimitEvent
  SessionTimeout: SessionTimeoutEvent
  ShowDialPlanComplete: ShowDialPlanCompleteEvent
  Shutdown: ShutdownEvent
  SIPpeerstatusComplete: SIPpeerstatusCompleteEvent
  SIPQualifyPeerDone: SIPQualifyPeerDoneEvent
  SoftHangupRequest: SoftHangupRequestEvent
  SpanAlarm: SpanAlarmEvent
  SpanAlarmClear: SpanAlarmClearEvent
  Status: StatusEvent
  StatusComplete: StatusCompleteEvent
  SuccessfulAuth: SuccessfulAuthEvent
  TestEvent: TestEventEvent
  Transfer: TransferEvent
  TransportDetail: TransportDetailEvent
  UnexpectedAddress: UnexpectedAddressEvent
  Unhold: UnholdEvent
  Unlink: UnlinkEvent
  Unload: UnloadEvent
  UnParkedCall: UnParkedCallEvent
  UserEvent: UserEventEvent
  VarSet: VarSetEvent
  VoicemailBoxDetail: VoicemailBoxDetailEvent
  VoicemailBoxDetailComplete: VoicemailBoxDetailCompleteEvent
  VoicemailPasswordChange: VoicemailPasswordChangeEvent
  VoicemailUserDetail: VoicemailUserDetailEvent
  VoicemailUserDetailComplete: VoicemailUserDetailCompleteEvent
  VoicemailUserEntry: VoicemailUserEntryEvent
  VoicemailUserEntryComplete: VoicemailUserEntryCompleteEvent
  WaitEventComplete: WaitEventCompleteEvent
  Wink: WinkEvent
  ZapShowChannels: ZapShowChannelsEvent
  ZapShowChannelsComplete: ZapShowChannelsCompleteEvent
}

export type ActionName = keyof Actions
export type EventName = keyof Events

/** Actions that may be sent without a request. */
export type BareActionName =
  | 'Agents'
  | 'BridgeList'
  | 'BridgeTechnologyList'
  | 'ConfbridgeListRooms'
  | 'CoreSettings'
  | 'CoreShowChannels'
  | 'CoreStatus'
  | 'DAHDIRestart'
  | 'DAHDIShowChannels'
  | 'DAHDIShowStatus'
  | 'DBGetTree'
  | 'DeviceStateList'
  | 'ExtensionStateList'
  | 'FAXSessions'
  | 'FAXStats'
  | 'IAX1peers'
  | 'IAXnetstats'
  | 'IAXpeerlist'
  | 'IAXpeers'
  | 'IAXregistry'
  | 'ListCommands'
  | 'LoggerRotate'
  | 'Logoff'
  | 'MeetmeList'
  | 'MeetmeListRooms'
  | 'MessageSend'
  | 'ParkedCalls'
  | 'Parkinglots'
  | 'Ping'
  | 'PJSIPNotify'
  | 'PJSIPShowAors'
  | 'PJSIPShowAuths'
  | 'PJSIPShowContacts'
  | 'PJSIPShowEndpoints'
  | 'PJSIPShowMaintenance'
  | 'PJSIPShowRegistrationInboundContactStatuses'
  | 'PJSIPShowRegistrationsInbound'
  | 'PJSIPShowRegistrationsOutbound'
  | 'PJSIPShowResourceLists'
  | 'PJSIPShowSubscriptionsInbound'
  | 'PJSIPShowSubscriptionsOutbound'
  | 'PresenceStateList'
  | 'PRIDebugFileUnset'
  | 'PRIShowSpans'
  | 'QueueReload'
  | 'QueueReset'
  | 'QueueRule'
  | 'Queues'
  | 'QueueStatus'
  | 'QueueSummary'
  | 'Reload'
  | 'RptLocalNodes'
  | 'ShowDialPlan'
  | 'SIPpeers'
  | 'SIPpeerstatus'
  | 'SIPshowregistry'
  | 'SKINNYdevices'
  | 'SKINNYlines'
  | 'Status'
  | 'UserEvent'
  | 'VoicemailRefresh'
  | 'VoicemailUsersList'
  | 'WaitEvent'
  | 'ZapRestart'
  | 'ZapShowChannels'
