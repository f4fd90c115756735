// Generated from spec by `npm run generate`. Edit the source, not this file.

import type * as actions from './actions/index.ts'
import type * as events from './events/index.ts'

/** Request and reply of every action. */
export interface Actions {
  AbsoluteTimeout: { request: actions.AbsoluteTimeoutRequest; reply: actions.AbsoluteTimeoutReply }
  AgentCallbackLogin: { request: actions.AgentCallbackLoginRequest; reply: actions.AgentCallbackLoginReply }
  AgentLogoff: { request: actions.AgentLogoffRequest; reply: actions.AgentLogoffReply }
  Agents: { request: actions.AgentsRequest; reply: actions.AgentsReply }
  AGI: { request: actions.AGIRequest; reply: actions.AGIReply }
  AOCMessage: { request: actions.AOCMessageRequest; reply: actions.AOCMessageReply }
  Atxfer: { request: actions.AtxferRequest; reply: actions.AtxferReply }
  BlindTransfer: { request: actions.BlindTransferRequest; reply: actions.BlindTransferReply }
  Bridge: { request: actions.BridgeRequest; reply: actions.BridgeReply }
  BridgeDestroy: { request: actions.BridgeDestroyRequest; reply: actions.BridgeDestroyReply }
  BridgeInfo: { request: actions.BridgeInfoRequest; reply: actions.BridgeInfoReply }
  BridgeKick: { request: actions.BridgeKickRequest; reply: actions.BridgeKickReply }
  BridgeList: { request: actions.BridgeListRequest; reply: actions.BridgeListReply }
  BridgeTechnologyList: { request: actions.BridgeTechnologyListRequest; reply: actions.BridgeTechnologyListReply }
  BridgeTechnologySuspend: { request: actions.BridgeTechnologySuspendRequest; reply: actions.BridgeTechnologySuspendReply }
  BridgeTechnologyUnsuspend: { request: actions.BridgeTechnologyUnsuspendRequest; reply: actions.BridgeTechnologyUnsuspendReply }
  CancelAtxfer: { request: actions.CancelAtxferRequest; reply: actions.CancelAtxferReply }
  Challenge: { request: actions.ChallengeRequest; reply: actions.ChallengeReply }
  ChangeMonitor: { request: actions.ChangeMonitorRequest; reply: actions.ChangeMonitorReply }
  Command: { request: actions.CommandRequest; reply: actions.CommandReply }
  ConfbridgeKick: { request: actions.ConfbridgeKickRequest; reply: actions.ConfbridgeKickReply }
  ConfbridgeList: { request: actions.ConfbridgeListRequest; reply: actions.ConfbridgeListReply }
  ConfbridgeListRooms: { request: actions.ConfbridgeListRoomsRequest; reply: actions.ConfbridgeListRoomsReply }
  ConfbridgeLock: { request: actions.ConfbridgeLockRequest; reply: actions.ConfbridgeLockReply }
  ConfbridgeMute: { request: actions.ConfbridgeMuteRequest; reply: actions.ConfbridgeMuteReply }
  ConfbridgeSetSingleVideoSrc: { request: actions.ConfbridgeSetSingleVideoSrcRequest; reply: actions.ConfbridgeSetSingleVideoSrcReply }
  ConfbridgeStartRecord: { request: actions.ConfbridgeStartRecordRequest; reply: actions.ConfbridgeStartRecordReply }
  ConfbridgeStopRecord: { request: actions.ConfbridgeStopRecordRequest; reply: actions.ConfbridgeStopRecordReply }
  ConfbridgeUnlock: { request: actions.ConfbridgeUnlockRequest; reply: actions.ConfbridgeUnlockReply }
  ConfbridgeUnmute: { request: actions.ConfbridgeUnmuteRequest; reply: actions.ConfbridgeUnmuteReply }
  ControlPlayback: { request: actions.ControlPlaybackRequest; reply: actions.ControlPlaybackReply }
  CoreSettings: { request: actions.CoreSettingsRequest; reply: actions.CoreSettingsReply }
  CoreShowChannelMap: { request: actions.CoreShowChannelMapRequest; reply: actions.CoreShowChannelMapReply }
  CoreShowChannels: { request: actions.CoreShowChannelsRequest; reply: actions.CoreShowChannelsReply }
  CoreStatus: { request: actions.CoreStatusRequest; reply: actions.CoreStatusReply }
  CreateConfig: { request: actions.CreateConfigRequest; reply: actions.CreateConfigReply }
  DAHDIDialOffHook: { request: actions.DAHDIDialOffHookRequest; reply: actions.DAHDIDialOffHookReply }
  DAHDIDialOffhook: { request: actions.DAHDIDialOffhookRequest; reply: actions.DAHDIDialOffhookReply }
  DAHDIDNDoff: { request: actions.DAHDIDNDoffRequest; reply: actions.DAHDIDNDoffReply }
  DAHDIDNDon: { request: actions.DAHDIDNDonRequest; reply: actions.DAHDIDNDonReply }
  DAHDIHangup: { request: actions.DAHDIHangupRequest; reply: actions.DAHDIHangupReply }
  DAHDIRestart: { request: actions.DAHDIRestartRequest; reply: actions.DAHDIRestartReply }
  DAHDIShowChannels: { request: actions.DAHDIShowChannelsRequest; reply: actions.DAHDIShowChannelsReply }
  DAHDIShowStatus: { request: actions.DAHDIShowStatusRequest; reply: actions.DAHDIShowStatusReply }
  DAHDITransfer: { request: actions.DAHDITransferRequest; reply: actions.DAHDITransferReply }
  DataGet: { request: actions.DataGetRequest; reply: actions.DataGetReply }
  DBDel: { request: actions.DBDelRequest; reply: actions.DBDelReply }
  DBDelTree: { request: actions.DBDelTreeRequest; reply: actions.DBDelTreeReply }
  DBGet: { request: actions.DBGetRequest; reply: actions.DBGetReply }
  DBGetTree: { request: actions.DBGetTreeRequest; reply: actions.DBGetTreeReply }
  DBPut: { request: actions.DBPutRequest; reply: actions.DBPutReply }
  DeviceStateList: { request: actions.DeviceStateListRequest; reply: actions.DeviceStateListReply }
  DialplanExtensionAdd: { request: actions.DialplanExtensionAddRequest; reply: actions.DialplanExtensionAddReply }
  DialplanExtensionRemove: { request: actions.DialplanExtensionRemoveRequest; reply: actions.DialplanExtensionRemoveReply }
  Events: { request: actions.EventsRequest; reply: actions.EventsReply }
  ExtensionState: { request: actions.ExtensionStateRequest; reply: actions.ExtensionStateReply }
  ExtensionStateList: { request: actions.ExtensionStateListRequest; reply: actions.ExtensionStateListReply }
  FAXSession: { request: actions.FAXSessionRequest; reply: actions.FAXSessionReply }
  FAXSessions: { request: actions.FAXSessionsRequest; reply: actions.FAXSessionsReply }
  FAXStats: { request: actions.FAXStatsRequest; reply: actions.FAXStatsReply }
  Filter: { request: actions.FilterRequest; reply: actions.FilterReply }
  GetConfig: { request: actions.GetConfigRequest; reply: actions.GetConfigReply }
  GetConfigJSON: { request: actions.GetConfigJSONRequest; reply: actions.GetConfigJSONReply }
  Getvar: { request: actions.GetvarRequest; reply: actions.GetvarReply }
  Hangup: { request: actions.HangupRequest; reply: actions.HangupReply }
  IAX1peers: { request: actions.IAX1peersRequest; reply: actions.IAX1peersReply }
  IAXnetstats: { request: actions.IAXnetstatsRequest; reply: actions.IAXnetstatsReply }
  IAXpeerlist: { request: actions.IAXpeerlistRequest; reply: actions.IAXpeerlistReply }
  IAXpeers: { request: actions.IAXpeersRequest; reply: actions.IAXpeersReply }
  IAXregistry: { request: actions.IAXregistryRequest; reply: actions.IAXregistryReply }
  JabberSend: { request: actions.JabberSendRequest; reply: actions.JabberSendReply }
  ListCategories: { request: actions.ListCategoriesRequest; reply: actions.ListCategoriesReply }
  ListCommands: { request: actions.ListCommandsRequest; reply: actions.ListCommandsReply }
  LocalOptimizeAway: { request: actions.LocalOptimizeAwayRequest; reply: actions.LocalOptimizeAwayReply }
  LoggerRotate: { request: actions.LoggerRotateRequest; reply: actions.LoggerRotateReply }
  Login: { request: actions.LoginRequest; reply: actions.LoginReply }
  Logoff: { request: actions.LogoffRequest; reply: actions.LogoffReply }
  MailboxCount: { request: actions.MailboxCountRequest; reply: actions.MailboxCountReply }
  MailboxStatus: { request: actions.MailboxStatusRequest; reply: actions.MailboxStatusReply }
  MeetmeList: { request: actions.MeetmeListRequest; reply: actions.MeetmeListReply }
  MeetmeListRooms: { request: actions.MeetmeListRoomsRequest; reply: actions.MeetmeListRoomsReply }
  MeetmeMute: { request: actions.MeetmeMuteRequest; reply: actions.MeetmeMuteReply }
  MeetmeUnmute: { request: actions.MeetmeUnmuteRequest; reply: actions.MeetmeUnmuteReply }
  MessageSend: { request: actions.MessageSendRequest; reply: actions.MessageSendReply }
  MixMonitor: { request: actions.MixMonitorRequest; reply: actions.MixMonitorReply }
  MixMonitorMute: { request: actions.MixMonitorMuteRequest; reply: actions.MixMonitorMuteReply }
  ModuleCheck: { request: actions.ModuleCheckRequest; reply: actions.ModuleCheckReply }
  ModuleLoad: { request: actions.ModuleLoadRequest; reply: actions.ModuleLoadReply }
  Monitor: { request: actions.MonitorRequest; reply: actions.MonitorReply }
  MuteAudio: { request: actions.MuteAudioRequest; reply: actions.MuteAudioReply }
  MWIDelete: { request: actions.MWIDeleteRequest; reply: actions.MWIDeleteReply }
  MWIGet: { request: actions.MWIGetRequest; reply: actions.MWIGetReply }
  MWIUpdate: { request: actions.MWIUpdateRequest; reply: actions.MWIUpdateReply }
  Originate: { request: actions.OriginateRequest; reply: actions.OriginateReply }
  Park: { request: actions.ParkRequest; reply: actions.ParkReply }
  ParkedCalls: { request: actions.ParkedCallsRequest; reply: actions.ParkedCallsReply }
  Parkinglots: { request: actions.ParkinglotsRequest; reply: actions.ParkinglotsReply }
  PauseMonitor: { request: actions.PauseMonitorRequest; reply: actions.PauseMonitorReply }
  Ping: { request: actions.PingRequest; reply: actions.PingReply }
  PJSIPHangup: { request: actions.PJSIPHangupRequest; reply: actions.PJSIPHangupReply }
  PJSIPNotify: { request: actions.PJSIPNotifyRequest; reply: actions.PJSIPNotifyReply }
  PJSIPQualify: { request: actions.PJSIPQualifyRequest; reply: actions.PJSIPQualifyReply }
  PJSIPRegister: { request: actions.PJSIPRegisterRequest; reply: actions.PJSIPRegisterReply }
  PJSIPSetMaintenance: { request: actions.PJSIPSetMaintenanceRequest; reply: actions.PJSIPSetMaintenanceReply }
  PJSIPShowAors: { request: actions.PJSIPShowAorsRequest; reply: actions.PJSIPShowAorsReply }
  PJSIPShowAuths: { request: actions.PJSIPShowAuthsRequest; reply: actions.PJSIPShowAuthsReply }
  PJSIPShowContacts: { request: actions.PJSIPShowContactsRequest; reply: actions.PJSIPShowContactsReply }
  PJSIPShowEndpoint: { request: actions.PJSIPShowEndpointRequest; reply: actions.PJSIPShowEndpointReply }
  PJSIPShowEndpoints: { request: actions.PJSIPShowEndpointsRequest; reply: actions.PJSIPShowEndpointsReply }
  PJSIPShowMaintenance: { request: actions.PJSIPShowMaintenanceRequest; reply: actions.PJSIPShowMaintenanceReply }
  PJSIPShowRegistrationInboundContactStatuses: { request: actions.PJSIPShowRegistrationInboundContactStatusesRequest; reply: actions.PJSIPShowRegistrationInboundContactStatusesReply }
  PJSIPShowRegistrationsInbound: { request: actions.PJSIPShowRegistrationsInboundRequest; reply: actions.PJSIPShowRegistrationsInboundReply }
  PJSIPShowRegistrationsOutbound: { request: actions.PJSIPShowRegistrationsOutboundRequest; reply: actions.PJSIPShowRegistrationsOutboundReply }
  PJSIPShowResourceLists: { request: actions.PJSIPShowResourceListsRequest; reply: actions.PJSIPShowResourceListsReply }
  PJSIPShowSubscriptionsInbound: { request: actions.PJSIPShowSubscriptionsInboundRequest; reply: actions.PJSIPShowSubscriptionsInboundReply }
  PJSIPShowSubscriptionsOutbound: { request: actions.PJSIPShowSubscriptionsOutboundRequest; reply: actions.PJSIPShowSubscriptionsOutboundReply }
  PJSIPUnregister: { request: actions.PJSIPUnregisterRequest; reply: actions.PJSIPUnregisterReply }
  PlayDTMF: { request: actions.PlayDTMFRequest; reply: actions.PlayDTMFReply }
  PlayMF: { request: actions.PlayMFRequest; reply: actions.PlayMFReply }
  PresenceState: { request: actions.PresenceStateRequest; reply: actions.PresenceStateReply }
  PresenceStateList: { request: actions.PresenceStateListRequest; reply: actions.PresenceStateListReply }
  PRIDebugFileSet: { request: actions.PRIDebugFileSetRequest; reply: actions.PRIDebugFileSetReply }
  PRIDebugFileUnset: { request: actions.PRIDebugFileUnsetRequest; reply: actions.PRIDebugFileUnsetReply }
  PRIDebugSet: { request: actions.PRIDebugSetRequest; reply: actions.PRIDebugSetReply }
  PRIShowSpans: { request: actions.PRIShowSpansRequest; reply: actions.PRIShowSpansReply }
  QueueAdd: { request: actions.QueueAddRequest; reply: actions.QueueAddReply }
  QueueChangePriorityCaller: { request: actions.QueueChangePriorityCallerRequest; reply: actions.QueueChangePriorityCallerReply }
  QueueLog: { request: actions.QueueLogRequest; reply: actions.QueueLogReply }
  QueueMemberRingInUse: { request: actions.QueueMemberRingInUseRequest; reply: actions.QueueMemberRingInUseReply }
  QueuePause: { request: actions.QueuePauseRequest; reply: actions.QueuePauseReply }
  QueuePenalty: { request: actions.QueuePenaltyRequest; reply: actions.QueuePenaltyReply }
  QueueReload: { request: actions.QueueReloadRequest; reply: actions.QueueReloadReply }
  QueueRemove: { request: actions.QueueRemoveRequest; reply: actions.QueueRemoveReply }
  QueueReset: { request: actions.QueueResetRequest; reply: actions.QueueResetReply }
  QueueRule: { request: actions.QueueRuleRequest; reply: actions.QueueRuleReply }
  Queues: { request: actions.QueuesRequest; reply: actions.QueuesReply }
  QueueStatus: { request: actions.QueueStatusRequest; reply: actions.QueueStatusReply }
  QueueSummary: { request: actions.QueueSummaryRequest; reply: actions.QueueSummaryReply }
  QueueWithdrawCaller: { request: actions.QueueWithdrawCallerRequest; reply: actions.QueueWithdrawCallerReply }
  Redirect: { request: actions.RedirectRequest; reply: actions.RedirectReply }
  Reload: { request: actions.ReloadRequest; reply: actions.ReloadReply }
  RptLocalNodes: { request: actions.RptLocalNodesRequest; reply: actions.RptLocalNodesReply }
  RptStatus: { request: actions.RptStatusRequest; reply: actions.RptStatusReply }
  SendFlash: { request: actions.SendFlashRequest; reply: actions.SendFlashReply }
  SendText: { request: actions.SendTextRequest; reply: actions.SendTextReply }
  SetCDRUserField: { request: actions.SetCDRUserFieldRequest; reply: actions.SetCDRUserFieldReply }
  Setvar: { request: actions.SetvarRequest; reply: actions.SetvarReply }
  ShowDialPlan: { request: actions.ShowDialPlanRequest; reply: actions.ShowDialPlanReply }
  SIPnotify: { request: actions.SIPnotifyRequest; reply: actions.SIPnotifyReply }
  SIPpeers: { request: actions.SIPpeersRequest; reply: actions.SIPpeersReply }
  SIPpeerstatus: { request: actions.SIPpeerstatusRequest; reply: actions.SIPpeerstatusReply }
  SIPqualifypeer: { request: actions.SIPqualifypeerRequest; reply: actions.SIPqualifypeerReply }
  SIPshowpeer: { request: actions.SIPshowpeerRequest; reply: actions.SIPshowpeerReply }
  SIPshowregistry: { request: actions.SIPshowregistryRequest; reply: actions.SIPshowregistryReply }
  SKINNYdevices: { request: actions.SKINNYdevicesRequest; reply: actions.SKINNYdevicesReply }
  SKINNYlines: { request: actions.SKINNYlinesRequest; reply: actions.SKINNYlinesReply }
  SKINNYshowdevice: { request: actions.SKINNYshowdeviceRequest; reply: actions.SKINNYshowdeviceReply }
  SKINNYshowline: { request: actions.SKINNYshowlineRequest; reply: actions.SKINNYshowlineReply }
  SorceryMemoryCacheExpire: { request: actions.SorceryMemoryCacheExpireRequest; reply: actions.SorceryMemoryCacheExpireReply }
  SorceryMemoryCacheExpireObject: { request: actions.SorceryMemoryCacheExpireObjectRequest; reply: actions.SorceryMemoryCacheExpireObjectReply }
  SorceryMemoryCachePopulate: { request: actions.SorceryMemoryCachePopulateRequest; reply: actions.SorceryMemoryCachePopulateReply }
  SorceryMemoryCacheStale: { request: actions.SorceryMemoryCacheStaleRequest; reply: actions.SorceryMemoryCacheStaleReply }
  SorceryMemoryCacheStaleObject: { request: actions.SorceryMemoryCacheStaleObjectRequest; reply: actions.SorceryMemoryCacheStaleObjectReply }
  Status: { request: actions.StatusRequest; reply: actions.StatusReply }
  StopMixMonitor: { request: actions.StopMixMonitorRequest; reply: actions.StopMixMonitorReply }
  StopMonitor: { request: actions.StopMonitorRequest; reply: actions.StopMonitorReply }
  UnpauseMonitor: { request: actions.UnpauseMonitorRequest; reply: actions.UnpauseMonitorReply }
  UpdateConfig: { request: actions.UpdateConfigRequest; reply: actions.UpdateConfigReply }
  UserEvent: { request: actions.UserEventRequest; reply: actions.UserEventReply }
  VoicemailBoxSummary: { request: actions.VoicemailBoxSummaryRequest; reply: actions.VoicemailBoxSummaryReply }
  VoicemailForward: { request: actions.VoicemailForwardRequest; reply: actions.VoicemailForwardReply }
  VoicemailMove: { request: actions.VoicemailMoveRequest; reply: actions.VoicemailMoveReply }
  VoicemailRefresh: { request: actions.VoicemailRefreshRequest; reply: actions.VoicemailRefreshReply }
  VoicemailRemove: { request: actions.VoicemailRemoveRequest; reply: actions.VoicemailRemoveReply }
  VoicemailUsersList: { request: actions.VoicemailUsersListRequest; reply: actions.VoicemailUsersListReply }
  VoicemailUserStatus: { request: actions.VoicemailUserStatusRequest; reply: actions.VoicemailUserStatusReply }
  WaitEvent: { request: actions.WaitEventRequest; reply: actions.WaitEventReply }
  ZapDialOffHook: { request: actions.ZapDialOffHookRequest; reply: actions.ZapDialOffHookReply }
  ZapDialOffhook: { request: actions.ZapDialOffhookRequest; reply: actions.ZapDialOffhookReply }
  ZapDNDoff: { request: actions.ZapDNDoffRequest; reply: actions.ZapDNDoffReply }
  ZapDNDon: { request: actions.ZapDNDonRequest; reply: actions.ZapDNDonReply }
  ZapHangup: { request: actions.ZapHangupRequest; reply: actions.ZapHangupReply }
  ZapRestart: { request: actions.ZapRestartRequest; reply: actions.ZapRestartReply }
  ZapShowChannels: { request: actions.ZapShowChannelsRequest; reply: actions.ZapShowChannelsReply }
  ZapTransfer: { request: actions.ZapTransferRequest; reply: actions.ZapTransferReply }
}

/** Type of every event. */
export interface Events {
  Agentcallbacklogin: events.AgentcallbackloginEvent
  Agentcallbacklogoff: events.AgentcallbacklogoffEvent
  AgentCalled: events.AgentCalledEvent
  AgentComplete: events.AgentCompleteEvent
  AgentConnect: events.AgentConnectEvent
  AgentDump: events.AgentDumpEvent
  AgentLogin: events.AgentLoginEvent
  Agentlogin: events.AgentloginEvent
  AgentLogoff: events.AgentLogoffEvent
  Agentlogoff: events.AgentlogoffEvent
  AgentRingNoAnswer: events.AgentRingNoAnswerEvent
  Agents: events.AgentsEvent
  AgentsComplete: events.AgentsCompleteEvent
  AGIExec: events.AGIExecEvent
  AGIExecEnd: events.AGIExecEndEvent
  AGIExecStart: events.AGIExecStartEvent
  Alarm: events.AlarmEvent
  AlarmClear: events.AlarmClearEvent
  'AOC-D': events.AOCDEvent
  'AOC-E': events.AOCEEvent
  'AOC-S': events.AOCSEvent
  AorDetail: events.AorDetailEvent
  AorList: events.AorListEvent
  AorListComplete: events.AorListCompleteEvent
  AsyncAGI: events.AsyncAGIEvent
  AsyncAGIEnd: events.AsyncAGIEndEvent
  AsyncAGIExec: events.AsyncAGIExecEvent
  AsyncAGIStart: events.AsyncAGIStartEvent
  AttendedTransfer: events.AttendedTransferEvent
  AuthDetail: events.AuthDetailEvent
  AuthList: events.AuthListEvent
  AuthListComplete: events.AuthListCompleteEvent
  AuthMethodNotAllowed: events.AuthMethodNotAllowedEvent
  BlindTransfer: events.BlindTransferEvent
  Bridge: events.BridgeEvent
  BridgeAction: events.BridgeActionEvent
  BridgeCreate: events.BridgeCreateEvent
  BridgeDestroy: events.BridgeDestroyEvent
  BridgeEnter: events.BridgeEnterEvent
  BridgeExec: events.BridgeExecEvent
  BridgeInfoChannel: events.BridgeInfoChannelEvent
  BridgeInfoComplete: events.BridgeInfoCompleteEvent
  BridgeLeave: events.BridgeLeaveEvent
  BridgeListComplete: events.BridgeListCompleteEvent
  BridgeListItem: events.BridgeListItemEvent
  BridgeMerge: events.BridgeMergeEvent
  BridgeTechnologyListComplete: events.BridgeTechnologyListCompleteEvent
  BridgeTechnologyListItem: events.BridgeTechnologyListItemEvent
  BridgeVideoSourceUpdate: events.BridgeVideoSourceUpdateEvent
  CCAvailable: events.CCAvailableEvent
  CCCallerRecalling: events.CCCallerRecallingEvent
  CCCallerStartMonitoring: events.CCCallerStartMonitoringEvent
  CCCallerStopMonitoring: events.CCCallerStopMonitoringEvent
  CCFailure: events.CCFailureEvent
  CCMonitorFailed: events.CCMonitorFailedEvent
  CCOfferTimerStart: events.CCOfferTimerStartEvent
  CCRecallComplete: events.CCRecallCompleteEvent
  CCRequestAcknowledged: events.CCRequestAcknowledgedEvent
  CCRequested: events.CCRequestedEvent
  Cdr: events.CdrEvent
  CEL: events.CELEvent
  ChallengeResponseFailed: events.ChallengeResponseFailedEvent
  ChallengeSent: events.ChallengeSentEvent
  ChannelHungup: events.ChannelHungupEvent
  ChannelReload: events.ChannelReloadEvent
  ChannelsHungupListComplete: events.ChannelsHungupListCompleteEvent
  ChannelTalkingStart: events.ChannelTalkingStartEvent
  ChannelTalkingStop: events.ChannelTalkingStopEvent
  ChannelUpdate: events.ChannelUpdateEvent
  ChanSpyStart: events.ChanSpyStartEvent
  ChanSpyStop: events.ChanSpyStopEvent
  CloseSession: events.CloseSessionEvent
  ConfbridgeEnd: events.ConfbridgeEndEvent
  ConfbridgeJoin: events.ConfbridgeJoinEvent
  ConfbridgeLeave: events.ConfbridgeLeaveEvent
  ConfbridgeList: events.ConfbridgeListEvent
  ConfbridgeListComplete: events.ConfbridgeListCompleteEvent
  ConfbridgeListRooms: events.ConfbridgeListRoomsEvent
  ConfbridgeListRoomsComplete: events.ConfbridgeListRoomsCompleteEvent
  ConfbridgeMute: events.ConfbridgeMuteEvent
  ConfbridgeRecord: events.ConfbridgeRecordEvent
  ConfbridgeStart: events.ConfbridgeStartEvent
  ConfbridgeStopRecord: events.ConfbridgeStopRecordEvent
  ConfbridgeTalking: events.ConfbridgeTalkingEvent
  ConfbridgeUnmute: events.ConfbridgeUnmuteEvent
  ConfbridgeWelcome: events.ConfbridgeWelcomeEvent
  ContactList: events.ContactListEvent
  ContactListComplete: events.ContactListCompleteEvent
  ContactStatus: events.ContactStatusEvent
  ContactStatusDetail: events.ContactStatusDetailEvent
  ContactStatusDetailComplete: events.ContactStatusDetailCompleteEvent
  CoreShowChannel: events.CoreShowChannelEvent
  CoreShowChannelMap: events.CoreShowChannelMapEvent
  CoreShowChannelMapComplete: events.CoreShowChannelMapCompleteEvent
  CoreShowChannelsComplete: events.CoreShowChannelsCompleteEvent
  DAHDIChannel: events.DAHDIChannelEvent
  DAHDIShowChannels: events.DAHDIShowChannelsEvent
  DAHDIShowChannelsComplete: events.DAHDIShowChannelsCompleteEvent
  DAHDIShowStatus: events.DAHDIShowStatusEvent
  DAHDIShowStatusComplete: events.DAHDIShowStatusCompleteEvent
  'DataGet Tree': events.DataGetTreeEvent
  DBGetComplete: events.DBGetCompleteEvent
  DBGetResponse: events.DBGetResponseEvent
  DBGetTreeComplete: events.DBGetTreeCompleteEvent
  DBGetTreeResponse: events.DBGetTreeResponseEvent
  DeadlockStart: events.DeadlockStartEvent
  DeviceEntry: events.DeviceEntryEvent
  DevicelistComplete: events.DevicelistCompleteEvent
  DeviceStateChange: events.DeviceStateChangeEvent
  DeviceStateListComplete: events.DeviceStateListCompleteEvent
  Dial: events.DialEvent
  DialBegin: events.DialBeginEvent
  DialEnd: events.DialEndEvent
  DialState: events.DialStateEvent
  DNDState: events.DNDStateEvent
  DTMF: events.DTMFEvent
  DTMFBegin: events.DTMFBeginEvent
  DTMFEnd: events.DTMFEndEvent
  EndpointDetail: events.EndpointDetailEvent
  EndpointDetailComplete: events.EndpointDetailCompleteEvent
  EndpointList: events.EndpointListEvent
  EndpointListComplete: events.EndpointListCompleteEvent
  ExtensionStateListComplete: events.ExtensionStateListCompleteEvent
  ExtensionStatus: events.ExtensionStatusEvent
  FailedACL: events.FailedACLEvent
  FaxReceived: events.FaxReceivedEvent
  FaxSent: events.FaxSentEvent
  FAXSession: events.FAXSessionEvent
  FAXSessionsComplete: events.FAXSessionsCompleteEvent
  FAXSessionsEntry: events.FAXSessionsEntryEvent
  FAXStats: events.FAXStatsEvent
  FAXStatus: events.FAXStatusEvent
  Flash: events.FlashEvent
  FullyBooted: events.FullyBootedEvent
  Hangup: events.HangupEvent
  HangupHandlerPop: events.HangupHandlerPopEvent
  HangupHandlerPush: events.HangupHandlerPushEvent
  HangupHandlerRun: events.HangupHandlerRunEvent
  HangupRequest: events.HangupRequestEvent
  Hold: events.HoldEvent
  IdentifyDetail: events.IdentifyDetailEvent
  InboundRegistrationDetail: events.InboundRegistrationDetailEvent
  InboundRegistrationDetailComplete: events.InboundRegistrationDetailCompleteEvent
  InboundSubscriptionDetail: events.InboundSubscriptionDetailEvent
  InboundSubscriptionDetailComplete: events.InboundSubscriptionDetailCompleteEvent
  InvalidAccountID: events.InvalidAccountIDEvent
  InvalidPassword: events.InvalidPasswordEvent
  InvalidTransport: events.InvalidTransportEvent
  JabberEvent: events.JabberEventEvent
  JabberStatus: events.JabberStatusEvent
  JitterBufStats: events.JitterBufStatsEvent
  Join: events.JoinEvent
  Leave: events.LeaveEvent
  LineEntry: events.LineEntryEvent
  LinelistComplete: events.LinelistCompleteEvent
  Link: events.LinkEvent
  ListDialplan: events.ListDialplanEvent
  Load: events.LoadEvent
  LoadAverageLimit: events.LoadAverageLimitEvent
  LocalBridge: events.LocalBridgeEvent
  LocalOptimizationBegin: events.LocalOptimizationBeginEvent
  LocalOptimizationEnd: events.LocalOptimizationEndEvent
  LogChannel: events.LogChannelEvent
  Masquerade: events.MasqueradeEvent
  MCID: events.MCIDEvent
  MeetmeEnd: events.MeetmeEndEvent
  MeetmeJoin: events.MeetmeJoinEvent
  MeetmeLeave: events.MeetmeLeaveEvent
  MeetmeList: events.MeetmeListEvent
  MeetmeListComplete: events.MeetmeListCompleteEvent
  MeetmeListRooms: events.MeetmeListRoomsEvent
  MeetmeListRoomsComplete: events.MeetmeListRoomsCompleteEvent
  MeetmeMute: events.MeetmeMuteEvent
  MeetmeStopTalking: events.MeetmeStopTalkingEvent
  MeetmeTalking: events.MeetmeTalkingEvent
  MeetmeTalkRequest: events.MeetmeTalkRequestEvent
  MemoryLimit: events.MemoryLimitEvent
  MessageWaiting: events.MessageWaitingEvent
  MiniVoiceMail: events.MiniVoiceMailEvent
  MixMonitorMute: events.MixMonitorMuteEvent
  MixMonitorStart: events.MixMonitorStartEvent
  MixMonitorStop: events.MixMonitorStopEvent
  MobileStatus: events.MobileStatusEvent
  ModuleLoadReport: events.ModuleLoadReportEvent
  MonitorStart: events.MonitorStartEvent
  MonitorStop: events.MonitorStopEvent
  MusicOnHold: events.MusicOnHoldEvent
  MusicOnHoldStart: events.MusicOnHoldStartEvent
  MusicOnHoldStop: events.MusicOnHoldStopEvent
  MWIGet: events.MWIGetEvent
  MWIGetComplete: events.MWIGetCompleteEvent
  NewAccountCode: events.NewAccountCodeEvent
  NewCallerid: events.NewCalleridEvent
  Newcallerid: events.NewcalleridEvent
  Newchannel: events.NewchannelEvent
  NewConnectedLine: events.NewConnectedLineEvent
  Newexten: events.NewextenEvent
  NewPeerAccount: events.NewPeerAccountEvent
  Newstate: events.NewstateEvent
  OriginateFailure: events.OriginateFailureEvent
  OriginateResponse: events.OriginateResponseEvent
  OriginateSuccess: events.OriginateSuccessEvent
  OutboundRegistrationDetail: events.OutboundRegistrationDetailEvent
  OutboundRegistrationDetailComplete: events.OutboundRegistrationDetailCompleteEvent
  OutboundSubscriptionDetail: events.OutboundSubscriptionDetailEvent
  OutboundSubscriptionDetailComplete: events.OutboundSubscriptionDetailCompleteEvent
  ParkedCall: events.ParkedCallEvent
  ParkedCallGiveUp: events.ParkedCallGiveUpEvent
  ParkedCallsComplete: events.ParkedCallsCompleteEvent
  ParkedCallSwap: events.ParkedCallSwapEvent
  ParkedCallTimeOut: events.ParkedCallTimeOutEvent
  Parkinglot: events.ParkinglotEvent
  ParkinglotsComplete: events.ParkinglotsCompleteEvent
  PeerEntry: events.PeerEntryEvent
  PeerlistComplete: events.PeerlistCompleteEvent
  PeerStatus: events.PeerStatusEvent
  Pickup: events.PickupEvent
  PJSIPMaintenanceStatus: events.PJSIPMaintenanceStatusEvent
  PJSIPMaintenanceStatusComplete: events.PJSIPMaintenanceStatusCompleteEvent
  PresenceStateChange: events.PresenceStateChangeEvent
  PresenceStateListComplete: events.PresenceStateListCompleteEvent
  PresenceStatus: events.PresenceStatusEvent
  PRIEvent: events.PRIEventEvent
  PRIShowSpans: events.PRIShowSpansEvent
  PRIShowSpansComplete: events.PRIShowSpansCompleteEvent
  QueueCallerAbandon: events.QueueCallerAbandonEvent
  QueueCallerJoin: events.QueueCallerJoinEvent
  QueueCallerLeave: events.QueueCallerLeaveEvent
  QueueEntry: events.QueueEntryEvent
  QueueMember: events.QueueMemberEvent
  QueueMemberAdded: events.QueueMemberAddedEvent
  QueueMemberPause: events.QueueMemberPauseEvent
  QueueMemberPaused: events.QueueMemberPausedEvent
  QueueMemberPenalty: events.QueueMemberPenaltyEvent
  QueueMemberRemoved: events.QueueMemberRemovedEvent
  QueueMemberRinginuse: events.QueueMemberRinginuseEvent
  QueueMemberStatus: events.QueueMemberStatusEvent
  QueueParams: events.QueueParamsEvent
  QueueStatusComplete: events.QueueStatusCompleteEvent
  QueueSummary: events.QueueSummaryEvent
  QueueSummaryComplete: events.QueueSummaryCompleteEvent
  ReceiveFAX: events.ReceiveFAXEvent
  ReceiveFAXStatus: events.ReceiveFAXStatusEvent
  RegistrationsComplete: events.RegistrationsCompleteEvent
  Registry: events.RegistryEvent
  RegistryEntry: events.RegistryEntryEvent
  Reload: events.ReloadEvent
  Rename: events.RenameEvent
  RequestBadFormat: events.RequestBadFormatEvent
  RequestNotAllowed: events.RequestNotAllowedEvent
  RequestNotSupported: events.RequestNotSupportedEvent
  ResourceListDetail: events.ResourceListDetailEvent
  ResourceListDetailComplete: events.ResourceListDetailCompleteEvent
  RTCPReceived: events.RTCPReceivedEvent
  RTCPSent: events.RTCPSentEvent
  RTPReceiverStat: events.RTPReceiverStatEvent
  RTPSenderStat: events.RTPSenderStatEvent
  SendFAX: events.SendFAXEvent
  SendFAXStatus: events.SendFAXStatusEvent
  SessionLimit: events.SessionLimitEvent
  SessionTimeout: events.SessionTimeoutEvent
  ShowDialPlanComplete: events.ShowDialPlanCompleteEvent
  Shutdown: events.ShutdownEvent
  SIPpeerstatusComplete: events.SIPpeerstatusCompleteEvent
  SIPQualifyPeerDone: events.SIPQualifyPeerDoneEvent
  SoftHangupRequest: events.SoftHangupRequestEvent
  SpanAlarm: events.SpanAlarmEvent
  SpanAlarmClear: events.SpanAlarmClearEvent
  Status: events.StatusEvent
  StatusComplete: events.StatusCompleteEvent
  SuccessfulAuth: events.SuccessfulAuthEvent
  TestEvent: events.TestEventEvent
  Transfer: events.TransferEvent
  TransportDetail: events.TransportDetailEvent
  UnexpectedAddress: events.UnexpectedAddressEvent
  Unhold: events.UnholdEvent
  Unlink: events.UnlinkEvent
  Unload: events.UnloadEvent
  UnParkedCall: events.UnParkedCallEvent
  UserEvent: events.UserEventEvent
  VarSet: events.VarSetEvent
  VoicemailBoxDetail: events.VoicemailBoxDetailEvent
  VoicemailBoxDetailComplete: events.VoicemailBoxDetailCompleteEvent
  VoicemailPasswordChange: events.VoicemailPasswordChangeEvent
  VoicemailUserDetail: events.VoicemailUserDetailEvent
  VoicemailUserDetailComplete: events.VoicemailUserDetailCompleteEvent
  VoicemailUserEntry: events.VoicemailUserEntryEvent
  VoicemailUserEntryComplete: events.VoicemailUserEntryCompleteEvent
  WaitEventComplete: events.WaitEventCompleteEvent
  Wink: events.WinkEvent
  ZapShowChannels: events.ZapShowChannelsEvent
  ZapShowChannelsComplete: events.ZapShowChannelsCompleteEvent
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
  | 'ParkedCalls'
  | 'Parkinglots'
  | 'Ping'
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
