// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { CallOptions } from '../runtime/call.ts'
import type { ItemOf } from '../runtime/reply.ts'
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

/** One method an action. */
export interface ActionMethods {
  /**
   * Sets how long a channel may still live; the server hangs it up when the time is over.
   *
   * A later call replaces the limit; there is no way to remove it with this action.
   *
   * The command summary of the old document calls this action Timeout.
   *
   * Since 1.0. Privileges: call (from 1.0), call or system (from 1.6.2).
   *
   * Source: spec/actions/AbsoluteTimeout.yaml
   */
  absoluteTimeout(request: AbsoluteTimeoutRequest, options?: CallOptions): Promise<AbsoluteTimeoutReply>

  /**
   * Logs an agent in by callback, so that calls are brought to an extension instead of an open line.
   *
   * AckCall accepts any spelling of true in addition to `always`.
   *
   * An agent that is already logged in is an error.
   *
   * Since 1.2; until 1.4. Privileges: agent.
   *
   * Source: spec/actions/AgentCallbackLogin.yaml
   */
  agentCallbackLogin(request: AgentCallbackLoginRequest, options?: CallOptions): Promise<AgentCallbackLoginReply>

  /**
   * Logs an agent off.
   *
   * An agent who is not logged in is answered with Success too. The event AgentLogoff, up to Asterisk 11 Agentlogoff or Agentcallbacklogoff, reports by its Agent one who was logged in.
   *
   * Since 1.2. Privileges: agent.
   *
   * Source: spec/actions/AgentLogoff.yaml
   */
  agentLogoff(request: AgentLogoffRequest, options?: CallOptions): Promise<AgentLogoffReply>

  /**
   * Lists all agents and what each is doing.
   *
   * Since 1.2. Privileges: agent.
   *
   * Source: spec/actions/Agents.yaml
   */
  agents(request?: AgentsRequest, options?: CallOptions<ItemOf<AgentsReply>>): Promise<AgentsReply>

  /**
   * Queues a command for a channel that the AGI application has put under the control of AMI (`agi:async`).
   *
   * Success says that the command was queued. The event AsyncAGIExec, up to Asterisk 11 AsyncAGI, brings its result.
   *
   * The AGI command EXEC runs any application, those too that run programs.
   *
   * The event carries the CommandID that was given, otherwise only the channel shows which command it answers. It never comes where the channel leaves AGI before the command's turn.
   *
   * Since 1.6.2. Privileges: agi. Risk: runs programs.
   *
   * How it ended is told later by AsyncAGIExec.
   *
   * Source: spec/actions/AGI.yaml
   */
  agi(request: AGIRequest, options?: CallOptions): Promise<AGIReply>

  /**
   * Sends an advice of charge over a channel.
   *
   * From 18.16 on a Granularity without GranularityTimeScale is answered with an Error, and then with a second answer, as the server still sends the message.
   *
   * With the RateType Volume the server requires a VolumeUnit but reads the unit from TimeScale, so give it in both.
   *
   * Since 1.8. Privileges: aoc.
   *
   * Source: spec/actions/AOCMessage.yaml
   */
  aocMessage(request: AOCMessageRequest, options?: CallOptions): Promise<AOCMessageReply>

  /**
   * Starts an attended transfer, as if the party had dialled the feature code and an extension; that party speaks with the target first.
   *
   * The server plays the touch tones of the feature code and the extension into the channel; the channel must be in a bridge that allows this, and success says only that they were queued.
   *
   * From Asterisk 12 on the event AttendedTransfer, whose OrigTransfererChannel is the channel, reports how the transfer ended, failures included. It never comes where no transfer began. Up to 11 no event reports the end.
   *
   * Since 1.6.2. Privileges: call.
   *
   * How it ended is told later by AttendedTransfer.
   *
   * Source: spec/actions/Atxfer.yaml
   */
  attendedTransfer(request: AtxferRequest, options?: CallOptions): Promise<AtxferReply>

  /**
   * Makes a blind transfer; the party at the other end of the channel's bridge goes to an extension at once.
   *
   * The event BlindTransfer, whose TransfererChannel is the channel, comes with the same result, also after an error about the transfer itself; not where the channel does not exist.
   *
   * Since 12. Privileges: call.
   *
   * How it ended is told later by BlindTransfer.
   *
   * Source: spec/actions/BlindTransfer.yaml
   */
  blindTransfer(request: BlindTransferRequest, options?: CallOptions): Promise<BlindTransferReply>

  /**
   * Connects two channels with each other, taking each from what it was doing.
   *
   * Success says only that the channels were taken; BridgeEnter events, up to Asterisk 11 BridgeAction and Bridge, report the connection. BridgeAction, from 1.8 on, names the channels `Bridge/` and the name that was given.
   *
   * In 1.6.2, up to 1.8.14 and up to 10.6 the server closes the session after an error that is not about a missing or unknown channel.
   *
   * Since 1.6.2. Privileges: call.
   *
   * Source: spec/actions/Bridge.yaml
   */
  bridge(request: BridgeRequest, options?: CallOptions): Promise<BridgeReply>

  /**
   * Ends a bridge; every channel in it leaves, and those without more to do hang up.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeDestroy.yaml
   */
  bridgeDestroy(request: BridgeDestroyRequest, options?: CallOptions): Promise<BridgeDestroyReply>

  /**
   * Reports the state of a bridge and lists the channels in it.
   *
   * The state of the bridge itself is in the event that ends the list.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeInfo.yaml
   */
  bridgeInfo(request: BridgeInfoRequest, options?: CallOptions<ItemOf<BridgeInfoReply>>): Promise<BridgeInfoReply>

  /**
   * Takes a channel out of its bridge; where it has nothing more to do it hangs up.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeKick.yaml
   */
  bridgeKick(request: BridgeKickRequest, options?: CallOptions): Promise<BridgeKickReply>

  /**
   * Lists the bridges that exist.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeList.yaml
   */
  bridgeList(request?: BridgeListRequest, options?: CallOptions<ItemOf<BridgeListReply>>): Promise<BridgeListReply>

  /**
   * Lists the ways in which this server can join channels.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeTechnologyList.yaml
   */
  bridgeTechnologyList(request?: BridgeTechnologyListRequest, options?: CallOptions<ItemOf<BridgeTechnologyListReply>>): Promise<BridgeTechnologyListReply>

  /**
   * Keeps new bridges from using a technology; bridges that already use it continue.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeTechnologySuspend.yaml
   */
  bridgeTechnologySuspend(request: BridgeTechnologySuspendRequest, options?: CallOptions): Promise<BridgeTechnologySuspendReply>

  /**
   * Lets new bridges use a technology again.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeTechnologyUnsuspend.yaml
   */
  bridgeTechnologyUnsuspend(request: BridgeTechnologyUnsuspendRequest, options?: CallOptions): Promise<BridgeTechnologyUnsuspendReply>

  /**
   * Breaks an attended transfer off, as if the party had dialled the feature code for it.
   *
   * Success says only that the touch tones were queued.
   *
   * Since 13.18, 14.7, 15.1. Privileges: call.
   *
   * Source: spec/actions/CancelAtxfer.yaml
   */
  cancelAttendedTransfer(request: CancelAtxferRequest, options?: CallOptions): Promise<CancelAtxferReply>

  /**
   * Asks for a challenge, so that the secret need not travel in the clear at Login.
   *
   * The key for Login is the lower-case hexadecimal MD5 of the challenge followed at once by the secret.
   *
   * Allowed before login.
   *
   * Up to Asterisk 1.4 it is an unknown command once the session has logged in.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Challenge.yaml
   */
  challenge(request: ChallengeRequest, options?: CallOptions): Promise<ChallengeReply>

  /**
   * Moves a running recording of a channel to another file name.
   *
   * Since 1.0; until 20. Privileges: call. Risk: writes files.
   *
   * Source: spec/actions/ChangeMonitor.yaml
   *
   * @deprecated Replaced by MixMonitor in 21.
   */
  changeMonitor(request: ChangeMonitorRequest, options?: CallOptions): Promise<ChangeMonitorReply>

  /**
   * Runs a command of the server's command line and returns what it prints.
   *
   * Before Asterisk 14 the answer says Follows and continues with raw lines up to the line --END COMMAND--. Output that does not end in a line feed has that text at the end of its last line.
   *
   * From Asterisk 14 on a command that fails answers Error with the reason among the Output headers, its Message still saying that output follows.
   *
   * A short list of commands is refused as blacklisted (loading and unloading modules and a graceful restart); that is no protection.
   *
   * Since 1.0. Privileges: command. Risk: runs programs, reads files, writes files, stops server.
   *
   * Source: spec/actions/Command.yaml
   */
  command(request: CommandRequest, options?: CallOptions): Promise<CommandReply>

  /**
   * Throws a user out of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeKick.yaml
   */
  confbridgeKick(request: ConfbridgeKickRequest, options?: CallOptions): Promise<ConfbridgeKickReply>

  /**
   * Lists the users of a conference of app_confbridge.
   *
   * A conference exists only while it has participants. The server answers with an error where this one has none, or in any; that means an empty list.
   *
   * Since 10. Privileges: reporting.
   *
   * Source: spec/actions/ConfbridgeList.yaml
   */
  confbridgeList(request: ConfbridgeListRequest, options?: CallOptions<ItemOf<ConfbridgeListReply>>): Promise<ConfbridgeListReply>

  /**
   * Lists the conferences of app_confbridge that have users.
   *
   * Where there is no conference the server answers with an error that means an empty list.
   *
   * Since 10. Privileges: reporting.
   *
   * Source: spec/actions/ConfbridgeListRooms.yaml
   */
  confbridgeListRooms(request?: ConfbridgeListRoomsRequest, options?: CallOptions<ItemOf<ConfbridgeListRoomsReply>>): Promise<ConfbridgeListRoomsReply>

  /**
   * Locks a conference of app_confbridge so that only administrators can enter.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeLock.yaml
   */
  confbridgeLock(request: ConfbridgeLockRequest, options?: CallOptions): Promise<ConfbridgeLockReply>

  /**
   * Mutes a user of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeMute.yaml
   */
  confbridgeMute(request: ConfbridgeMuteRequest, options?: CallOptions): Promise<ConfbridgeMuteReply>

  /**
   * Makes one user the only source of video of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeSetSingleVideoSrc.yaml
   */
  confbridgeSetSingleVideoSource(request: ConfbridgeSetSingleVideoSrcRequest, options?: CallOptions): Promise<ConfbridgeSetSingleVideoSrcReply>

  /**
   * Starts to record a conference of app_confbridge.
   *
   * The file name may carry a path, so that this writes anywhere the server may.
   *
   * Since 10. Privileges: call (from 10), system (from 11.15), call (from 12), system (from 12.8), call (from 13), system (from 13.1). Risk: writes files.
   *
   * Source: spec/actions/ConfbridgeStartRecord.yaml
   */
  confbridgeStartRecord(request: ConfbridgeStartRecordRequest, options?: CallOptions): Promise<ConfbridgeStartRecordReply>

  /**
   * Stops the recording of a conference of app_confbridge.
   *
   * Since 10. Privileges: call (from 10), system (from 14).
   *
   * Source: spec/actions/ConfbridgeStopRecord.yaml
   */
  confbridgeStopRecord(request: ConfbridgeStopRecordRequest, options?: CallOptions): Promise<ConfbridgeStopRecordReply>

  /**
   * Unlocks a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeUnlock.yaml
   */
  confbridgeUnlock(request: ConfbridgeUnlockRequest, options?: CallOptions): Promise<ConfbridgeUnlockReply>

  /**
   * Unmutes a user of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeUnmute.yaml
   */
  confbridgeUnmute(request: ConfbridgeUnmuteRequest, options?: CallOptions): Promise<ConfbridgeUnmuteReply>

  /**
   * Controls the file that the ControlPlayback application, or the AGI command of that kind, is playing on a channel.
   *
   * Since 12. Privileges: call.
   *
   * Source: spec/actions/ControlPlayback.yaml
   */
  controlPlayback(request: ControlPlaybackRequest, options?: CallOptions): Promise<ControlPlaybackReply>

  /**
   * Reports the versions and configured limits of the server.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreSettings.yaml
   */
  coreSettings(request?: CoreSettingsRequest, options?: CallOptions): Promise<CoreSettingsReply>

  /**
   * Lists the channels that a channel is talking with, over all bridges in between.
   *
   * A channel in no bridge gives an empty list.
   *
   * The error that the map could not be completed comes after the response that starts the list; no end follows then.
   *
   * In 18.19 to 18.23, 20.4 to 20.8 and 21.0 to 21.3 an item's last line ends in CR LF LF.
   *
   * Since 18.19, 20.4; not in 19. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreShowChannelMap.yaml
   */
  coreShowChannelMap(request: CoreShowChannelMapRequest, options?: CallOptions<ItemOf<CoreShowChannelMapReply>>): Promise<CoreShowChannelMapReply>

  /**
   * Lists every channel with its state, place in the dialplan and bridge.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreShowChannels.yaml
   */
  coreShowChannels(request?: CoreShowChannelsRequest, options?: CallOptions<ItemOf<CoreShowChannelsReply>>): Promise<CoreShowChannelsReply>

  /**
   * Reports when the server started and was reloaded, and how many calls it has.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreStatus.yaml
   */
  coreStatus(request?: CoreStatusRequest, options?: CallOptions): Promise<CoreStatusReply>

  /**
   * Creates an empty configuration file.
   *
   * A file that is there is left alone and gives an error in the words of the system.
   *
   * Newer releases refuse files outside the configuration folder.
   *
   * Since 1.6.2. Privileges: config. Risk: writes files.
   *
   * Source: spec/actions/CreateConfig.yaml
   */
  createConfig(request: CreateConfigRequest, options?: CallOptions): Promise<CreateConfigReply>

  /**
   * Dials digits on a DAHDI channel whose phone is off the hook.
   *
   * Since 1.4; until 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIDialOffHook.yaml
   */
  dahdiDialOffHook(request: DAHDIDialOffHookRequest, options?: CallOptions): Promise<DAHDIDialOffHookReply>

  /**
   * Dials digits on a DAHDI channel that is off hook.
   *
   * Asterisk 1.4 spells it DAHDIDialOffHook; servers take both in any case.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/DAHDIDialOffhook\@1.6.2.yaml
   */
  dahdiDialOffhook(request: DAHDIDialOffhookRequest, options?: CallOptions): Promise<DAHDIDialOffhookReply>

  /**
   * Ends do-not-disturb on a DAHDI channel.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIDNDoff.yaml
   */
  dahdiDndOff(request: DAHDIDNDoffRequest, options?: CallOptions): Promise<DAHDIDNDoffReply>

  /**
   * Sets do-not-disturb on a DAHDI channel, so that calls to it are busy.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIDNDon.yaml
   */
  dahdiDndOn(request: DAHDIDNDonRequest, options?: CallOptions): Promise<DAHDIDNDonReply>

  /**
   * Hangs up the call on a DAHDI channel.
   *
   * Newer releases refuse it on channels whose signalling is not analog.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIHangup.yaml
   */
  dahdiHangup(request: DAHDIHangupRequest, options?: CallOptions): Promise<DAHDIHangupReply>

  /**
   * Restarts all DAHDI channels and rereads their configuration, which ends every call on them.
   *
   * It does not stop the server itself; what it stops is every call on DAHDI hardware.
   *
   * The server closes the session after an error.
   *
   * Since 1.4. Privileges: none. Risk: stops server.
   *
   * Source: spec/actions/DAHDIRestart.yaml
   */
  dahdiRestart(request?: DAHDIRestartRequest, options?: CallOptions): Promise<DAHDIRestartReply>

  /**
   * Lists DAHDI channels with signalling, do-not-disturb and alarm.
   *
   * Asterisk 1.4 built for Zaptel has ZapShowChannels in its place.
   *
   * Asterisk 1.6.2 hangs in an endless loop after the response where DAHDIChannel is not the first channel of its list. The session gets no further answer.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIShowChannels.yaml
   */
  dahdiShowChannels(request?: DAHDIShowChannelsRequest, options?: CallOptions<ItemOf<DAHDIShowChannelsReply>>): Promise<DAHDIShowChannelsReply>

  /**
   * Lists the spans of the cards with their alarms and error counters.
   *
   * Since 18.23, 20.8, 21.3; not in 19. Privileges: none.
   *
   * Source: spec/actions/DAHDIShowStatus.yaml
   */
  dahdiShowStatus(request?: DAHDIShowStatusRequest, options?: CallOptions<ItemOf<DAHDIShowStatusReply>>): Promise<DAHDIShowStatusReply>

  /**
   * Simulates a hook flash on a DAHDI channel, which starts or completes a transfer.
   *
   * Newer releases refuse it on channels whose signalling is not analog.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDITransfer.yaml
   */
  dahdiTransfer(request: DAHDITransferRequest, options?: CallOptions): Promise<DAHDITransferReply>

  /**
   * Reads a part of the server's tree of data.
   *
   * The answer is one event without a response before it; only a refusal is a response.
   *
   * Names of its headers are a number, a dash and the path of the leaf, parted by dots.
   *
   * The error `No data returned` says that nothing is there.
   *
   * Since 1.8; until 14. Privileges: none.
   *
   * Source: spec/actions/DataGet.yaml
   */
  dataGet(request: DataGetRequest, options?: CallOptions): Promise<DataGetReply>

  /**
   * Deletes one entry of the server's database.
   *
   * Since 1.6.2. Privileges: system.
   *
   * Source: spec/actions/DBDel.yaml
   */
  dbDel(request: DBDelRequest, options?: CallOptions): Promise<DBDelReply>

  /**
   * Deletes entries of the server's database that begin alike.
   *
   * Since 1.6.2. Privileges: system.
   *
   * Source: spec/actions/DBDelTree.yaml
   */
  dbDelTree(request: DBDelTreeRequest, options?: CallOptions): Promise<DBDelTreeReply>

  /**
   * Reads one entry of the server's database.
   *
   * A missing entry is an Error, so the list always has exactly one item.
   *
   * Up to Asterisk 1.6.2 the value comes in an event after the response, without a terminator.
   *
   * Since 1.2. Privileges: system (from 1.2), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/DBGet.yaml
   */
  dbGet(request: DBGetRequest, options?: CallOptions<ItemOf<DBGetReply>>): Promise<DBGetReply>

  /**
   * Lists entries of the server's database that begin alike.
   *
   * Up to 16.29, 18.15, 19.7 and 20.0 ListItems is always 1.
   *
   * Since 16.28, 18.14, 19.6; not in 17. Privileges: system or reporting.
   *
   * Source: spec/actions/DBGetTree.yaml
   */
  dbGetTree(request?: DBGetTreeRequest, options?: CallOptions<ItemOf<DBGetTreeReply>>): Promise<DBGetTreeReply>

  /**
   * Writes one entry of the server's database and overwrites what was there.
   *
   * Since 1.2. Privileges: system.
   *
   * Source: spec/actions/DBPut.yaml
   */
  dbPut(request: DBPutRequest, options?: CallOptions): Promise<DBPutReply>

  /**
   * Lists the states of all devices that the server knows.
   *
   * Since 13. Privileges: call or reporting.
   *
   * Source: spec/actions/DeviceStateList.yaml
   */
  deviceStateList(request?: DeviceStateListRequest, options?: CallOptions<ItemOf<DeviceStateListReply>>): Promise<DeviceStateListReply>

  /**
   * Adds a step to the dialplan until the next restart.
   *
   * Since 13. Privileges: system. Risk: runs programs.
   *
   * Source: spec/actions/DialplanExtensionAdd.yaml
   */
  dialplanExtensionAdd(request: DialplanExtensionAddRequest, options?: CallOptions): Promise<DialplanExtensionAddReply>

  /**
   * Takes an extension or one step of it out of the dialplan until the next restart.
   *
   * Since 13. Privileges: system.
   *
   * Source: spec/actions/DialplanExtensionRemove.yaml
   */
  dialplanExtensionRemove(request: DialplanExtensionRemoveRequest, options?: CallOptions): Promise<DialplanExtensionRemoveReply>

  /**
   * Chooses which events this session receives from now on.
   *
   * Class names are case-sensitive here; a list without any known name answers Success and turns all events off.
   *
   * Up to Asterisk 1.4 the answer is `Events On` or `Events Off` in place of `Success`.
   *
   * Asterisk 1.0 and 1.2 do not answer `on`, `all` and an empty mask. 1.0 turns the events on all the same; 1.2 leaves them as they were.
   *
   * The brokeneventsaction option of manager.conf, from Asterisk 1.4 on, leaves a mask of all classes unanswered.
   *
   * Items of a list answer come whatever the mask is.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Events.yaml
   */
  setEvents(request: EventsRequest, options?: CallOptions): Promise<EventsReply>

  /**
   * Reports the state of the devices of an extension's hint.
   *
   * An extension without a hint is not an error; it answers -1.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/ExtensionState.yaml
   */
  extensionState(request: ExtensionStateRequest, options?: CallOptions): Promise<ExtensionStateReply>

  /**
   * Lists all hints with the states of their devices.
   *
   * Where there is no hint at all an error may say so in place of an empty list.
   *
   * Since 13. Privileges: call or reporting.
   *
   * Source: spec/actions/ExtensionStateList.yaml
   */
  extensionStateList(request?: ExtensionStateListRequest, options?: CallOptions<ItemOf<ExtensionStateListReply>>): Promise<ExtensionStateListReply>

  /**
   * Reports the state of one fax session.
   *
   * Since 13. Privileges: call.
   *
   * Source: spec/actions/FAXSession.yaml
   */
  faxSession(request: FAXSessionRequest, options?: CallOptions): Promise<FAXSessionReply>

  /**
   * Lists the fax sessions that are going on.
   *
   * The response says `EventList: Start`, with a capital letter. In 13.0 and 13.1 the end has Total but no ListItems.
   *
   * Since 13. Privileges: call.
   *
   * Source: spec/actions/FAXSessions.yaml
   */
  faxSessions(request?: FAXSessionsRequest, options?: CallOptions<ItemOf<FAXSessionsReply>>): Promise<FAXSessionsReply>

  /**
   * Counts the fax sessions since the fax module was loaded.
   *
   * Since 13. Privileges: reporting.
   *
   * Source: spec/actions/FAXStats.yaml
   */
  faxStats(request?: FAXStatsRequest, options?: CallOptions): Promise<FAXStatsReply>

  /**
   * Adds an event filter to this session.
   *
   * Filters can be added, never taken away; they last as long as the session.
   *
   * An event passes when an include filter matches, or there is none, and no exclude filter does. In the old form a leading ! makes a filter exclude.
   *
   * A pattern such as `Event. Hangup` also matches HangupRequest.
   *
   * Since 10. Privileges: system.
   *
   * Source: spec/actions/Filter.yaml
   */
  filter(request: FilterRequest, options?: CallOptions): Promise<FilterReply>

  /**
   * Reads a configuration file as the server parses it.
   *
   * A category that is not there answers Success with a line without colon that says so.
   *
   * Newer releases refuse files outside the configuration folder.
   *
   * Since 1.4. Privileges: config (from 1.4), config or system (from 1.6.2). Risk: reads files.
   *
   * Source: spec/actions/GetConfig.yaml
   */
  getConfig(request: GetConfigRequest, options?: CallOptions): Promise<GetConfigReply>

  /**
   * Reads a configuration file as the server parses it, as one line of JSON.
   *
   * A variable that occurs more than once in a category is a key that occurs more than once in the JSON; a plain parser keeps the last only. GetConfig loses none.
   *
   * From 1.8.9 to 11.20, in 12 and in 13.0 to 13.6 sections are written in square brackets, which JSON parsers refuse. In 1.6.2 and up to 1.8.8 a section is a list of texts, each a name and its value with nothing between them.
   *
   * The file's passwords are in the answer.
   *
   * Since 1.6.2. Privileges: system or config. Risk: reads files.
   *
   * Source: spec/actions/GetConfigJSON.yaml
   */
  getConfigJson(request: GetConfigJSONRequest, options?: CallOptions): Promise<GetConfigJSONReply>

  /**
   * Reads a variable or dialplan function of a channel, or a global variable.
   *
   * A variable that is not set is not an error. Asterisk 1.0 answers `(null)`.
   *
   * Line ends inside the value are sent as they are, so a value can break the framing.
   *
   * Functions that reach outside the server need the system class in newer releases.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/Getvar.yaml
   */
  getvar(request: GetvarRequest, options?: CallOptions): Promise<GetvarReply>

  /**
   * Hangs up a channel, or all channels whose names match.
   *
   * Success says that the hangup was asked for; the Hangup event with its Channel reports when the channel is gone.
   *
   * Since 1.0. Privileges: call (from 1.0), call or system (from 1.6.2).
   *
   * Source: spec/actions/Hangup.yaml
   */
  hangup(request: HangupRequest, options?: CallOptions<ItemOf<HangupReply>>): Promise<HangupReply>

  /**
   * Prints the peers of the first IAX protocol as the console does.
   *
   * The answer is bare text without a Response header and without ActionID; it ends with a blank line.
   *
   * Since 1.0; until 1.0. Privileges: none.
   *
   * Source: spec/actions/IAX1peers.yaml
   */
  iax1Peers(request?: IAX1peersRequest, options?: CallOptions): Promise<IAX1peersReply>

  /**
   * Prints network statistics of the running IAX calls.
   *
   * Plain rows without Response and without ActionID, one a call; a server without IAX calls sends a lone blank line.
   *
   * The numbers are round-trip time, then jitter, delay, lost, percent lost, dropped, out of order and thousands of packets for this side and again for the other, then the first and the last message.
   *
   * Since 1.2. Privileges: none (from 1.2), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/IAXnetstats.yaml
   */
  iaxNetstats(request?: IAXnetstatsRequest, options?: CallOptions): Promise<IAXnetstatsReply>

  /**
   * Lists the IAX2 peers and whether each can be reached.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/IAXpeerlist.yaml
   */
  iaxPeerList(request?: IAXpeerlistRequest, options?: CallOptions<ItemOf<IAXpeerlistReply>>): Promise<IAXpeerlistReply>

  /**
   * Lists the IAX peers and whether each can be reached.
   *
   * Up to Asterisk 1.4 the answer is a table without Response; from 1.2 on its first line is the ActionID where one was given, and two blank lines follow it.
   *
   * Asterisk 1.6.2 sends PeerEntry events after the response, but no event that ends them.
   *
   * The items carry no ActionID; the response and the end do.
   *
   * Since 1.0. Privileges: none (from 1.0), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/IAXpeers.yaml
   */
  iaxPeers(request?: IAXpeersRequest, options?: CallOptions<ItemOf<IAXpeersReply>>): Promise<IAXpeersReply>

  /**
   * Lists the registrations of IAX2 at other servers.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/IAXregistry.yaml
   */
  iaxRegistry(request?: IAXregistryRequest, options?: CallOptions<ItemOf<IAXregistryReply>>): Promise<IAXregistryReply>

  /**
   * Sends a message through a Jabber (XMPP) account of the server.
   *
   * A call whose parameters are complete is answered twice; the first answer is always Success. The second one is an Error where the account is unknown, otherwise it says whether the message was handed over. Up to Asterisk 1.4 a failure to do so is `Failure`, later `Error`.
   *
   * Since 1.4. Privileges: system.
   *
   * Source: spec/actions/JabberSend.yaml
   */
  jabberSend(request: JabberSendRequest, options?: CallOptions): Promise<JabberSendReply>

  /**
   * Lists the sections of a configuration file.
   *
   * Since 1.6.2. Privileges: config. Risk: reads files.
   *
   * Source: spec/actions/ListCategories.yaml
   */
  listCategories(request: ListCategoriesRequest, options?: CallOptions): Promise<ListCategoriesReply>

  /**
   * Lists the actions that this login may call, each with a line about it.
   *
   * From Asterisk 1.2 on each value ends in the classes, one of which is needed, such as (Priv: call,all); <none> means that every login may call it.
   *
   * Only actions that this login may call are listed.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/ListCommands.yaml
   */
  listCommands(request?: ListCommandsRequest, options?: CallOptions): Promise<ListCommandsReply>

  /**
   * Lets a Local channel that was made to stay (`/n`) drop out of the call once its two ends are connected.
   *
   * Since 1.8. Privileges: system or call.
   *
   * Source: spec/actions/LocalOptimizeAway.yaml
   */
  localOptimizeAway(request: LocalOptimizeAwayRequest, options?: CallOptions): Promise<LocalOptimizeAwayReply>

  /**
   * Closes the log files, sets them aside and begins new ones.
   *
   * Since 13. Privileges: system or reporting. Risk: writes files.
   *
   * Source: spec/actions/LoggerRotate.yaml
   */
  loggerRotate(request?: LoggerRotateRequest, options?: CallOptions): Promise<LoggerRotateReply>

  /**
   * Opens the session with a user and secret of manager.conf, in the clear or by MD5.
   *
   * A wrong secret, an unknown user and a denied address all answer the same error, about a second later, and the connection is closed.
   *
   * A second Login on the same session answers Success and changes nothing. In 1.0 and 1.2 it is an unknown command; in 1.6.2 it logs in once more, and a wrong secret closes the session.
   *
   * FullyBooted follows once the server is ready, for logins that receive the system class.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Login.yaml
   */
  login(request: LoginRequest, options?: CallOptions): Promise<LoginReply>

  /**
   * Ends the session; the server says goodbye and closes.
   *
   * Allowed before login. Up to Asterisk 1.4 the answer is then Success with the message `See ya`.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Logoff.yaml
   */
  logoff(request?: LogoffRequest, options?: CallOptions): Promise<LogoffReply>

  /**
   * Counts the messages of a mailbox.
   *
   * A mailbox that is not there counts zero and is not an error.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/MailboxCount.yaml
   */
  mailboxCount(request: MailboxCountRequest, options?: CallOptions): Promise<MailboxCountReply>

  /**
   * Reports whether a mailbox has new messages.
   *
   * A mailbox that is not there answers 0 and is not an error.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/MailboxStatus.yaml
   */
  mailboxStatus(request: MailboxStatusRequest, options?: CallOptions): Promise<MailboxStatusReply>

  /**
   * Lists the users of one conference of app_meetme, or of all.
   *
   * Where there is no conference the server answers with an error that means an empty list.
   *
   * Since 1.6.2. Privileges: reporting.
   *
   * Source: spec/actions/MeetmeList.yaml
   */
  meetmeList(request?: MeetmeListRequest, options?: CallOptions<ItemOf<MeetmeListReply>>): Promise<MeetmeListReply>

  /**
   * Lists the conferences of app_meetme that are going on.
   *
   * Where there is no conference the server answers with an error that means an empty list.
   *
   * Since 10. Privileges: reporting.
   *
   * Source: spec/actions/MeetmeListRooms.yaml
   */
  meetmeListRooms(request?: MeetmeListRoomsRequest, options?: CallOptions<ItemOf<MeetmeListRoomsReply>>): Promise<MeetmeListRoomsReply>

  /**
   * Mutes one user of a MeetMe conference.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/MeetmeMute.yaml
   */
  meetmeMute(request: MeetmeMuteRequest, options?: CallOptions): Promise<MeetmeMuteReply>

  /**
   * Lets a muted user of a MeetMe conference be heard again.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/MeetmeUnmute.yaml
   */
  meetmeUnmute(request: MeetmeUnmuteRequest, options?: CallOptions): Promise<MeetmeUnmuteReply>

  /**
   * Sends a text message outside of any call.
   *
   * The server closes the session after an error in 11.0 to 11.13 and 12.0 to 12.6; in 12.5 and 12.6 not after the one about an unknown technology.
   *
   * Since 11. Privileges: message.
   *
   * Source: spec/actions/MessageSend.yaml
   */
  messageSend(request?: MessageSendRequest, options?: CallOptions): Promise<MessageSendReply>

  /**
   * Records a channel, both directions mixed into one file.
   *
   * Success carries no Message.
   *
   * The documentation of releases before 20.13, 21.8 and 22.3 spells Options in lower case; servers take either.
   *
   * Since 11. Privileges: none (from 11), system (from 11.11), none (from 12), system (from 12.4). Risk: runs programs, writes files.
   *
   * Source: spec/actions/MixMonitor.yaml
   */
  mixMonitor(request: MixMonitorRequest, options?: CallOptions): Promise<MixMonitorReply>

  /**
   * Mutes or unmutes one side, or both, of a recording by MixMonitor.
   *
   * The event MixMonitorMute reports it from 16.17, 18.3 and 19 on, by the Channel.
   *
   * Since 1.8. Privileges: none (from 1.8), call or system (from 11.11), none (from 12), call or system (from 12.4).
   *
   * Source: spec/actions/MixMonitorMute.yaml
   */
  mixMonitorMute(request: MixMonitorMuteRequest, options?: CallOptions): Promise<MixMonitorMuteReply>

  /**
   * Reports whether a module is loaded.
   *
   * A module that is not loaded answers Error.
   *
   * Since 1.6.2. Privileges: system.
   *
   * Source: spec/actions/ModuleCheck.yaml
   */
  moduleCheck(request: ModuleCheckRequest, options?: CallOptions): Promise<ModuleCheckReply>

  /**
   * Loads, unloads or reloads a module.
   *
   * A request without LoadType, or with another load type than reload and without Module, gets more than one answer.
   *
   * In 1.6.2 and up to 1.8.5 reload without Module is an error, No such module.
   *
   * A module in use is not unloaded.
   *
   * Since 1.6.2. Privileges: system. Risk: runs programs.
   *
   * Source: spec/actions/ModuleLoad.yaml
   */
  moduleLoad(request: ModuleLoadRequest, options?: CallOptions): Promise<ModuleLoadReply>

  /**
   * Records the two directions of a channel into two files.
   *
   * A program does the mixing; the channel variable MONITOR_EXEC can name another one.
   *
   * Since 1.0; until 20. Privileges: call. Risk: runs programs, writes files.
   *
   * Source: spec/actions/Monitor.yaml
   *
   * @deprecated Replaced by MixMonitor in 21.
   */
  monitor(request: MonitorRequest, options?: CallOptions): Promise<MonitorReply>

  /**
   * Mutes or unmutes the sound of a channel, one way or both.
   *
   * In 1.8 and 10 a stray blank line follows Success, and the server does not answer where it lacks the memory.
   *
   * Since 1.8. Privileges: system.
   *
   * Source: spec/actions/MuteAudio.yaml
   */
  muteAudio(request: MuteAudioRequest, options?: CallOptions): Promise<MuteAudioReply>

  /**
   * Forgets mailboxes that another system keeps.
   *
   * A mailbox that is not there is no error.
   *
   * Since 12.1. Privileges: call.
   *
   * Source: spec/actions/MWIDelete.yaml
   */
  mwiDelete(request: MWIDeleteRequest, options?: CallOptions): Promise<MWIDeleteReply>

  /**
   * Lists the message counts of mailboxes that another system keeps.
   *
   * Since 12.1. Privileges: call or reporting.
   *
   * Source: spec/actions/MWIGet.yaml
   */
  mwiGet(request: MWIGetRequest, options?: CallOptions<ItemOf<MWIGetReply>>): Promise<MWIGetReply>

  /**
   * Sets the message counts of a mailbox that another system keeps.
   *
   * Since 12.1. Privileges: call.
   *
   * Source: spec/actions/MWIUpdate.yaml
   */
  mwiUpdate(request: MWIUpdateRequest, options?: CallOptions): Promise<MWIUpdateReply>

  /**
   * Originates a call from a channel to an extension or an application.
   *
   * Without Async the session answers nothing else until the call is answered or has failed.
   *
   * Given Async, a ChannelId in use is not an Error either; OriginateResponse says Failure, with Reason 0.
   *
   * Given Async, Success says only that the call was queued. OriginateResponse goes to every session, with the ActionID of the sender.
   *
   * Asterisk 1.0 and 1.2 send OriginateSuccess or OriginateFailure in place of OriginateResponse.
   *
   * Applications that can run programs need the system class in addition to originate in newer releases.
   *
   * Variables are separated by a bar up to Asterisk 1.4 and by commas later.
   *
   * Since 1.0. Privileges: call (from 1.0), originate (from 1.6.2). Risk: runs programs.
   *
   * How it ended is told later by OriginateResponse.
   *
   * Source: spec/actions/Originate.yaml
   */
  originate(request: OriginateRequest, options?: CallOptions): Promise<OriginateReply>

  /**
   * Parks a channel.
   *
   * From Asterisk 12 on the Message ends in a line end of its own, so a lone blank line follows it.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/Park.yaml
   */
  park(request: ParkRequest, options?: CallOptions): Promise<ParkReply>

  /**
   * Lists the parked calls.
   *
   * In 12 and up to 13.1 the error that a parked call could not be read comes after the response that starts the list, and no end follows; where no parking lot was asked for, not even that error comes.
   *
   * Since 1.0. Privileges: none (from 1.0), call (from 12).
   *
   * Source: spec/actions/ParkedCalls.yaml
   */
  parkedCalls(request?: ParkedCallsRequest, options?: CallOptions<ItemOf<ParkedCallsReply>>): Promise<ParkedCallsReply>

  /**
   * Lists the parking lots.
   *
   * Since 11. Privileges: none (from 11), call (from 12).
   *
   * Source: spec/actions/Parkinglots.yaml
   */
  parkingLots(request?: ParkinglotsRequest, options?: CallOptions<ItemOf<ParkinglotsReply>>): Promise<ParkinglotsReply>

  /**
   * Interrupts the recording of a channel.
   *
   * In 1.4, in 1.6.2, up to 1.8.9 and up to 10.1 the server closes the session after an error.
   *
   * Since 1.4; until 20. Privileges: call.
   *
   * Source: spec/actions/PauseMonitor.yaml
   *
   * @deprecated Replaced by MixMonitorMute in 21. It mutes recordings made by MixMonitor.
   */
  pauseMonitor(request: PauseMonitorRequest, options?: CallOptions): Promise<PauseMonitorReply>

  /**
   * Makes the server answer, to check that the connection is alive.
   *
   * Up to Asterisk 1.4 the answer is `Pong` in place of `Success` and has no other header.
   *
   * Not allowed before login.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Ping.yaml
   */
  ping(request?: PingRequest, options?: CallOptions): Promise<PingReply>

  /**
   * Refuses PJSIP calls that have not been answered, with a SIP status of choice.
   *
   * A call that is answered ends as usual; the status reaches the far end only before the answer.
   *
   * Since 18.21, 20.6, 21.1; not in 19. Privileges: system or call.
   *
   * Source: spec/actions/PJSIPHangup.yaml
   */
  pjsipHangup(request: PJSIPHangupRequest, options?: CallOptions<ItemOf<PJSIPHangupReply>>): Promise<PJSIPHangupReply>

  /**
   * Sends a SIP NOTIFY request to an endpoint, an address or the far end of a channel.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPNotify.yaml
   */
  pjsipNotify(request?: PJSIPNotifyRequest, options?: CallOptions): Promise<PJSIPNotifyReply>

  /**
   * Checks now whether the contacts of an endpoint answer.
   *
   * Success says that the checks were begun; ContactStatus reports each change of state.
   *
   * Since 12. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPQualify.yaml
   */
  pjsipQualify(request: PJSIPQualifyRequest, options?: CallOptions): Promise<PJSIPQualifyReply>

  /**
   * Sends an outbound registration (one of pjsip.conf, by which this server registers at another) right away.
   *
   * A task that cannot be queued is answered with Success too; the Message says so.
   *
   * Since 13.2. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPRegister.yaml
   */
  pjsipRegister(request: PJSIPRegisterRequest, options?: CallOptions): Promise<PJSIPRegisterReply>

  /**
   * Puts an endpoint into maintenance, in which it gets no new calls, or ends that.
   *
   * Since 20.20, 22.10, 23.4; not in 21. Privileges: system.
   *
   * Source: spec/actions/PJSIPSetMaintenance.yaml
   */
  pjsipSetMaintenance(request: PJSIPSetMaintenanceRequest, options?: CallOptions): Promise<PJSIPSetMaintenanceReply>

  /**
   * Lists the addresses of record of PJSIP.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 16. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowAors.yaml
   */
  pjsipShowAors(request?: PJSIPShowAorsRequest, options?: CallOptions<ItemOf<PJSIPShowAorsReply>>): Promise<PJSIPShowAorsReply>

  /**
   * Lists the credentials of PJSIP, passwords included.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 16. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowAuths.yaml
   */
  pjsipShowAuths(request?: PJSIPShowAuthsRequest, options?: CallOptions<ItemOf<PJSIPShowAuthsReply>>): Promise<PJSIPShowAuthsReply>

  /**
   * Lists the contacts that PJSIP knows, and whether they answer.
   *
   * Contacts that registered are listed. Those written in pjsip.conf are not; PJSIPShowEndpoint and PJSIPShowAors list them.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 16. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowContacts.yaml
   */
  pjsipShowContacts(request?: PJSIPShowContactsRequest, options?: CallOptions<ItemOf<PJSIPShowContactsReply>>): Promise<PJSIPShowContactsReply>

  /**
   * Reports the details of one PJSIP endpoint and the objects that belong to it.
   *
   * EndpointDetail comes first; of the others there may be none or several.
   *
   * If the transport of the endpoint does not exist, and up to 12.5 also if it has no transport of its own, two errors about the transport and the endpoint come between the response and EndpointDetailComplete.
   *
   * Up to 13.2 the server closes the session after the error that there is no such endpoint.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowEndpoint.yaml
   */
  pjsipShowEndpoint(request: PJSIPShowEndpointRequest, options?: CallOptions<ItemOf<PJSIPShowEndpointReply>>): Promise<PJSIPShowEndpointReply>

  /**
   * Lists the endpoints of PJSIP and their states.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowEndpoints.yaml
   */
  pjsipShowEndpoints(request?: PJSIPShowEndpointsRequest, options?: CallOptions<ItemOf<PJSIPShowEndpointsReply>>): Promise<PJSIPShowEndpointsReply>

  /**
   * Lists the endpoints in maintenance.
   *
   * Since 20.20, 22.10, 23.4; not in 21. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPShowMaintenance.yaml
   */
  pjsipShowMaintenance(request?: PJSIPShowMaintenanceRequest, options?: CallOptions<ItemOf<PJSIPShowMaintenanceReply>>): Promise<PJSIPShowMaintenanceReply>

  /**
   * Lists the contacts that are registered and whether they answer.
   *
   * Since 13.14, 14.3. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowRegistrationInboundContactStatuses.yaml
   */
  pjsipShowRegistrationInboundContactStatuses(request?: PJSIPShowRegistrationInboundContactStatusesRequest, options?: CallOptions<ItemOf<PJSIPShowRegistrationInboundContactStatusesReply>>): Promise<PJSIPShowRegistrationInboundContactStatusesReply>

  /**
   * Lists what has registered here, as addresses of record (AORs) with their contacts.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowRegistrationsInbound.yaml
   */
  pjsipShowRegistrationsInbound(request?: PJSIPShowRegistrationsInboundRequest, options?: CallOptions<ItemOf<PJSIPShowRegistrationsInboundReply>>): Promise<PJSIPShowRegistrationsInboundReply>

  /**
   * Lists the registrations of this server at others.
   *
   * Since 12. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPShowRegistrationsOutbound.yaml
   */
  pjsipShowRegistrationsOutbound(request?: PJSIPShowRegistrationsOutboundRequest, options?: CallOptions<ItemOf<PJSIPShowRegistrationsOutboundReply>>): Promise<PJSIPShowRegistrationsOutboundReply>

  /**
   * Lists the resource lists that subscribers may ask for.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 13. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowResourceLists.yaml
   */
  pjsipShowResourceLists(request?: PJSIPShowResourceListsRequest, options?: CallOptions<ItemOf<PJSIPShowResourceListsReply>>): Promise<PJSIPShowResourceListsReply>

  /**
   * Lists the subscriptions that the server took.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowSubscriptionsInbound.yaml
   */
  pjsipShowSubscriptionsInbound(request?: PJSIPShowSubscriptionsInboundRequest, options?: CallOptions<ItemOf<PJSIPShowSubscriptionsInboundReply>>): Promise<PJSIPShowSubscriptionsInboundReply>

  /**
   * Lists the subscriptions that the server made elsewhere.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowSubscriptionsOutbound.yaml
   */
  pjsipShowSubscriptionsOutbound(request?: PJSIPShowSubscriptionsOutboundRequest, options?: CallOptions<ItemOf<PJSIPShowSubscriptionsOutboundReply>>): Promise<PJSIPShowSubscriptionsOutboundReply>

  /**
   * Ends a registration at another server and attempts at it.
   *
   * A task that cannot be queued is answered with Success too; the Message says so.
   *
   * Since 12. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPUnregister.yaml
   */
  pjsipUnregister(request: PJSIPUnregisterRequest, options?: CallOptions): Promise<PJSIPUnregisterReply>

  /**
   * Plays a DTMF digit on a channel.
   *
   * Success says that the digit was queued; text that is not a digit is accepted as well.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/PlayDTMF.yaml
   */
  playDtmf(request: PlayDTMFRequest, options?: CallOptions): Promise<PlayDTMFReply>

  /**
   * Plays a multi-frequency signalling tone on a channel.
   *
   * Since 16.21, 18.7; not in 17. Privileges: call.
   *
   * Source: spec/actions/PlayMF.yaml
   */
  playMF(request: PlayMFRequest, options?: CallOptions): Promise<PlayMFReply>

  /**
   * Reports the presence state of a person.
   *
   * Message occurs twice where there is a note, first for the answer and then for the note; from Asterisk 13 on PresenceMessage holds the note alone.
   *
   * Up to 11.11 and in 12.0 to 12.4 the answer has neither Response nor ActionID, an error has both. Up to 11.3 an unknown provider is not an error; its State is invalid.
   *
   * Since 11. Privileges: call or reporting.
   *
   * Source: spec/actions/PresenceState.yaml
   */
  presenceState(request: PresenceStateRequest, options?: CallOptions): Promise<PresenceStateReply>

  /**
   * Lists the presence states that the server knows.
   *
   * Since 13. Privileges: call or reporting.
   *
   * Source: spec/actions/PresenceStateList.yaml
   */
  presenceStateList(request?: PresenceStateListRequest, options?: CallOptions<ItemOf<PresenceStateListReply>>): Promise<PresenceStateListReply>

  /**
   * Sends the debug output of every PRI span to a file.
   *
   * A request without File gets two errors.
   *
   * Since 13. Privileges: system. Risk: writes files.
   *
   * Source: spec/actions/PRIDebugFileSet.yaml
   */
  priDebugFileSet(request: PRIDebugFileSetRequest, options?: CallOptions): Promise<PRIDebugFileSetReply>

  /**
   * Stops sending the debug output of PRI spans to a file.
   *
   * Since 13. Privileges: none.
   *
   * Source: spec/actions/PRIDebugFileUnset.yaml
   */
  priDebugFileUnset(request?: PRIDebugFileUnsetRequest, options?: CallOptions): Promise<PRIDebugFileUnsetReply>

  /**
   * Sets how much debug output a PRI span gives.
   *
   * A Span that is not a number gets two answers.
   *
   * Since 13. Privileges: none.
   *
   * Source: spec/actions/PRIDebugSet.yaml
   */
  priDebugSet(request: PRIDebugSetRequest, options?: CallOptions): Promise<PRIDebugSetReply>

  /**
   * Lists the PRI spans, one item for each of their D channels.
   *
   * Since 10. Privileges: none.
   *
   * Source: spec/actions/PRIShowSpans.yaml
   */
  priShowSpans(request?: PRIShowSpansRequest, options?: CallOptions<ItemOf<PRIShowSpansReply>>): Promise<PRIShowSpansReply>

  /**
   * Adds a member to a queue.
   *
   * Since 1.0. Privileges: agent.
   *
   * Source: spec/actions/QueueAdd.yaml
   */
  queueAdd(request: QueueAddRequest, options?: CallOptions): Promise<QueueAddReply>

  /**
   * Gives a waiting caller another precedence.
   *
   * Since 15. Privileges: none.
   *
   * Source: spec/actions/QueueChangePriorityCaller.yaml
   */
  queueChangePriorityCaller(request: QueueChangePriorityCallerRequest, options?: CallOptions): Promise<QueueChangePriorityCallerReply>

  /**
   * Writes a line of the caller's own into the queue log.
   *
   * Since 1.6.2. Privileges: agent. Risk: writes files.
   *
   * Source: spec/actions/QueueLog.yaml
   */
  queueLog(request: QueueLogRequest, options?: CallOptions): Promise<QueueLogReply>

  /**
   * Sets whether a queue member is rung while in a call.
   *
   * The event QueueMemberRinginuse comes once for each queue that the member is in, with the Interface, on Asterisk 11 the Location, that was given.
   *
   * Since 11. Privileges: agent.
   *
   * How it ended is told later by QueueMemberRinginuse.
   *
   * Source: spec/actions/QueueMemberRingInUse.yaml
   */
  queueMemberRingInUse(request: QueueMemberRingInUseRequest, options?: CallOptions): Promise<QueueMemberRingInUseReply>

  /**
   * Pauses a queue member or lets it take calls again.
   *
   * Since 1.2. Privileges: agent.
   *
   * Source: spec/actions/QueuePause.yaml
   */
  queuePause(request: QueuePauseRequest, options?: CallOptions): Promise<QueuePauseReply>

  /**
   * Gives a queue member another weight.
   *
   * Since 1.6.2. Privileges: agent.
   *
   * Source: spec/actions/QueuePenalty.yaml
   */
  queuePenalty(request: QueuePenaltyRequest, options?: CallOptions): Promise<QueuePenaltyReply>

  /**
   * Reads the configuration of queues again.
   *
   * With none of the three switches everything is read again.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueReload.yaml
   */
  queueReload(request?: QueueReloadRequest, options?: CallOptions): Promise<QueueReloadReply>

  /**
   * Takes a member out of a queue.
   *
   * Members from the configuration cannot be removed.
   *
   * Since 1.0. Privileges: agent.
   *
   * Source: spec/actions/QueueRemove.yaml
   */
  queueRemove(request: QueueRemoveRequest, options?: CallOptions): Promise<QueueRemoveReply>

  /**
   * Sets the counters of queues and members back to 0.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueReset.yaml
   */
  queueReset(request?: QueueResetRequest, options?: CallOptions): Promise<QueueResetReply>

  /**
   * Shows the penalty rules with their steps.
   *
   * A rule that is not there gives an empty answer, not an error.
   *
   * The answer ends in an additional blank line.
   *
   * Up to 1.8.4 the answer has neither Response nor ActionID; where there is no rule only blank lines come.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueRule.yaml
   */
  queueRule(request?: QueueRuleRequest, options?: CallOptions): Promise<QueueRuleReply>

  /**
   * Prints all queues as the command line shows them.
   *
   * Plain rows without Response and without ActionID.
   *
   * Since 1.0; until 14. Privileges: none.
   *
   * Source: spec/actions/Queues.yaml
   *
   * @deprecated Replaced by QueueStatus in 1.2. QueueStatus reports the same as data.
   */
  queues(request?: QueuesRequest, options?: CallOptions): Promise<QueuesReply>

  /**
   * Lists queues with their members and waiting callers.
   *
   * A queue that is not there gives an empty list.
   *
   * Asterisk 1.0 sends no event that ends the items.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/QueueStatus.yaml
   */
  queueStatus(request?: QueueStatusRequest, options?: CallOptions<ItemOf<QueueStatusReply>>): Promise<QueueStatusReply>

  /**
   * Lists for each queue how many members and callers it has and how long they wait.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueSummary.yaml
   */
  queueSummary(request?: QueueSummaryRequest, options?: CallOptions<ItemOf<QueueSummaryReply>>): Promise<QueueSummaryReply>

  /**
   * Asks a waiting caller's channel to leave the queue and continue in the dialplan.
   *
   * The event QueueCallerLeave, whose Channel is the caller, reports that the caller has left, for whatever reason.
   *
   * Since 16.25, 18.11, 19.3; not in 17. Privileges: none.
   *
   * How it ended is told later by QueueCallerLeave.
   *
   * Source: spec/actions/QueueWithdrawCaller.yaml
   */
  queueWithdrawCaller(request: QueueWithdrawCallerRequest, options?: CallOptions): Promise<QueueWithdrawCallerReply>

  /**
   * Sends a channel, and if asked a second one, to another place in the dialplan.
   *
   * Success does not say that the place exists; a channel sent to a missing extension is hung up.
   *
   * Give both legs of a bridged call in one action; the leg that is left alone is hung up.
   *
   * Since 1.0. Privileges: call.
   *
   * Source: spec/actions/Redirect.yaml
   */
  redirect(request: RedirectRequest, options?: CallOptions): Promise<RedirectReply>

  /**
   * Makes the server, or one module, read its configuration again.
   *
   * Reload events report what was reloaded.
   *
   * In 1.6.2, up to 1.8.13 and up to 10.5 a module that is not there answers `Module does not support reload`.
   *
   * Since 1.6.2. Privileges: config or system.
   *
   * Source: spec/actions/Reload.yaml
   */
  reload(request?: ReloadRequest, options?: CallOptions): Promise<ReloadReply>

  /**
   * Lists the nodes of this server's radio repeaters as XML text without a response header.
   *
   * The XML takes the place of a response, and nothing in it carries the ActionID.
   *
   * Since 1.6.2; until 1.8.11, 10.3. Privileges: none.
   *
   * Source: spec/actions/RptLocalNodes.yaml
   */
  rptLocalNodes(request?: RptLocalNodesRequest, options?: CallOptions): Promise<RptLocalNodesReply>

  /**
   * Reports the state of the radio repeater nodes of this server, or of one of them.
   *
   * The ActionID comes before Response, which is then not the first header; in an error after it, as usual.
   *
   * A server without nodes answers RptStat with a line `<NONE>` in place of Nodes.
   *
   * The server closes the session after the error that a node is unknown or missing.
   *
   * Since 1.6.2; until 1.8.11, 10.3. Privileges: none.
   *
   * Source: spec/actions/RptStatus.yaml
   */
  rptStatus(request: RptStatusRequest, options?: CallOptions): Promise<RptStatusReply>

  /**
   * Sends a flash, a short press of the hook, on a channel.
   *
   * Since 18.18, 20.3; not in 19. Privileges: call.
   *
   * Source: spec/actions/SendFlash.yaml
   */
  sendFlash(request: SendFlashRequest, options?: CallOptions): Promise<SendFlashReply>

  /**
   * Sends a text to the party of a channel during its call.
   *
   * In 1.8.0 to 1.8.3 most texts are answered with the error Failure although they were sent.
   *
   * In 1.6.2, up to 1.8.22, in 10 and up to 11.4 the server closes the session after a Failure.
   *
   * Since 1.6.2. Privileges: call.
   *
   * Source: spec/actions/SendText.yaml
   */
  sendText(request: SendTextRequest, options?: CallOptions): Promise<SendTextReply>

  /**
   * Writes the user field of a channel's call record.
   *
   * Since 1.0; until 1.4. Privileges: call.
   *
   * Source: spec/actions/SetCDRUserField.yaml
   *
   * @deprecated Replaced by Setvar in 1.6.2. Set the variable CDR(userfield).
   */
  setCdrUserField(request: SetCDRUserFieldRequest, options?: CallOptions): Promise<SetCDRUserFieldReply>

  /**
   * Sets a variable or dialplan function of a channel, or a global variable.
   *
   * Functions that reach outside the server need the system class in newer releases.
   *
   * Since 1.0. Privileges: call.
   *
   * Source: spec/actions/Setvar.yaml
   */
  setvar(request: SetvarRequest, options?: CallOptions): Promise<SetvarReply>

  /**
   * Lists the dialplan or a part of it.
   *
   * Given an extension, included sections are searched too, but not listed as items.
   *
   * Where the section has switches, or patterns to ignore that match, but not the requested extension, the error comes after the response and these items, and no end follows. Up to 1.8.19, 10.11 and 11.1 so it does for a section that has no extensions of its own.
   *
   * Since 1.6.2. Privileges: config or reporting.
   *
   * Source: spec/actions/ShowDialPlan.yaml
   */
  showDialPlan(request?: ShowDialPlanRequest, options?: CallOptions<ItemOf<ShowDialPlanReply>>): Promise<ShowDialPlanReply>

  /**
   * Sends a SIP NOTIFY request to a peer of the old SIP channel.
   *
   * Since 1.6.2; until 20. Privileges: system.
   *
   * Source: spec/actions/SIPnotify.yaml
   *
   * @deprecated Replaced by PJSIPNotify in 12. Gone from Asterisk 21 on together with the channel; PJSIPNotify is its successor.
   */
  sipNotify(request: SIPnotifyRequest, options?: CallOptions): Promise<SIPnotifyReply>

  /**
   * Lists the peers of the old SIP channel and whether each can be reached.
   *
   * Since 1.2; until 20. Privileges: system (from 1.2), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/SIPpeers.yaml
   *
   * @deprecated Replaced by PJSIPShowEndpoints in 21. It lists the endpoints of the newer SIP channel.
   */
  sipPeers(request?: SIPpeersRequest, options?: CallOptions<ItemOf<SIPpeersReply>>): Promise<SIPpeersReply>

  /**
   * Sends a PeerStatus event for one peer of the old SIP channel or for all.
   *
   * Since 11; until 20. Privileges: system.
   *
   * Source: spec/actions/SIPpeerstatus.yaml
   *
   * @deprecated Gone from Asterisk 21 on together with the channel; PJSIPShowEndpoints lists the endpoints of its successor.
   */
  sipPeerStatus(request?: SIPpeerstatusRequest, options?: CallOptions<ItemOf<SIPpeerstatusReply>>): Promise<SIPpeerstatusReply>

  /**
   * Checks now whether a peer of the old SIP channel answers.
   *
   * Up to Asterisk 11 the server answers an error or nothing but blank lines, and no event follows.
   *
   * From Asterisk 12 on SIPQualifyPeerDone follows at once; it says that the peer was asked, not that it answered.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * How it ended is told later by SIPQualifyPeerDone.
   *
   * Source: spec/actions/SIPqualifypeer.yaml
   *
   * @deprecated Replaced by PJSIPQualify in 12. Gone from Asterisk 21 on together with the channel; PJSIPQualify is its successor.
   */
  sipQualifyPeer(request: SIPqualifypeerRequest, options?: CallOptions): Promise<SIPqualifypeerReply>

  /**
   * Reports the details of one peer of the old SIP channel.
   *
   * A stray blank line follows an error answer, and up to 1.8.6 every answer.
   *
   * MaxCallBR, RegExpire and QualifyFreq carry their units in the value.
   *
   * Up to Asterisk 1.4 the name Reg-Contact is written with a blank before its colon, and a ChanVariable is a header without value and a line with a blank, the name, a comma and the value.
   *
   * Since 1.2; until 20. Privileges: system (from 1.2), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/SIPshowpeer.yaml
   *
   * @deprecated Replaced by PJSIPShowEndpoint in 21. It describes an endpoint of the newer SIP channel.
   */
  sipShowPeer(request: SIPshowpeerRequest, options?: CallOptions): Promise<SIPshowpeerReply>

  /**
   * Lists the registrations of the old SIP channel at other servers.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * Source: spec/actions/SIPshowregistry.yaml
   *
   * @deprecated Replaced by PJSIPShowRegistrationsOutbound in 12. Gone from Asterisk 21 on together with the channel; PJSIPShowRegistrationsOutbound lists those of its successor.
   */
  sipShowRegistry(request?: SIPshowregistryRequest, options?: CallOptions<ItemOf<SIPshowregistryReply>>): Promise<SIPshowregistryReply>

  /**
   * Lists the Skinny devices.
   *
   * Items are not followed by a blank line, so they and the end of the list run together into one message.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * Source: spec/actions/SKINNYdevices.yaml
   *
   * @deprecated Gone from Asterisk 21 on together with the channel.
   */
  skinnyDevices(request?: SKINNYdevicesRequest, options?: CallOptions<ItemOf<SKINNYdevicesReply>>): Promise<SKINNYdevicesReply>

  /**
   * Lists the Skinny lines.
   *
   * Items are not followed by a blank line, so they and the end of the list run together into one message.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * Source: spec/actions/SKINNYlines.yaml
   *
   * @deprecated Gone from Asterisk 21 on together with the channel.
   */
  skinnyLines(request?: SKINNYlinesRequest, options?: CallOptions<ItemOf<SKINNYlinesReply>>): Promise<SKINNYlinesReply>

  /**
   * Reports the details of one Skinny device.
   *
   * The answer has neither Response nor ActionID; a device that is not there gives blank lines only.
   *
   * The service URLs follow their number as lines without a colon.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * Source: spec/actions/SKINNYshowdevice.yaml
   *
   * @deprecated Gone from Asterisk 21 on together with the channel.
   */
  skinnyShowDevice(request: SKINNYshowdeviceRequest, options?: CallOptions): Promise<SKINNYshowdeviceReply>

  /**
   * Reports the details of one Skinny line.
   *
   * The answer has neither Response nor ActionID, and comes once for each device that has the line; a line that is not there gives blank lines only.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * Source: spec/actions/SKINNYshowline.yaml
   *
   * @deprecated Gone from Asterisk 21 on together with the channel.
   */
  skinnyShowLine(request: SKINNYshowlineRequest, options?: CallOptions): Promise<SKINNYshowlineReply>

  /**
   * Drops every object of a memory cache.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheExpire.yaml
   */
  sorceryMemoryCacheExpire(request: SorceryMemoryCacheExpireRequest, options?: CallOptions): Promise<SorceryMemoryCacheExpireReply>

  /**
   * Drops one object of a memory cache.
   *
   * A cache that holds the whole backend refuses; SorceryMemoryCachePopulate fills it again.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheExpireObject.yaml
   */
  sorceryMemoryCacheExpireObject(request: SorceryMemoryCacheExpireObjectRequest, options?: CallOptions): Promise<SorceryMemoryCacheExpireObjectReply>

  /**
   * Empties a memory cache that holds its whole backend and fills it again.
   *
   * A cache that does not hold its whole backend refuses.
   *
   * Since 13.7. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCachePopulate.yaml
   */
  sorceryMemoryCachePopulate(request: SorceryMemoryCachePopulateRequest, options?: CallOptions): Promise<SorceryMemoryCachePopulateReply>

  /**
   * Marks every object of a memory cache as stale, so that the next use fetches it again.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheStale.yaml
   */
  sorceryMemoryCacheStale(request: SorceryMemoryCacheStaleRequest, options?: CallOptions): Promise<SorceryMemoryCacheStaleReply>

  /**
   * Marks one object of a memory cache as stale, so that the next use fetches it again.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheStaleObject.yaml
   */
  sorceryMemoryCacheStaleObject(request: SorceryMemoryCacheStaleObjectRequest, options?: CallOptions): Promise<SorceryMemoryCacheStaleObjectReply>

  /**
   * Lists channels with their callers, places in the dialplan, bridges and if asked variables.
   *
   * The items carry `Privilege`, from 1.2 on, although they are part of an answer.
   *
   * Asterisk 1.0 sends the error that there is no such channel after the response that starts the list; no end follows.
   *
   * Line ends inside a variable are sent as they are, so a value can break the framing.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting or system (from 1.6.2).
   *
   * Source: spec/actions/Status.yaml
   */
  status(request?: StatusRequest, options?: CallOptions<ItemOf<StatusReply>>): Promise<StatusReply>

  /**
   * Ends recordings of a channel that MixMonitor began.
   *
   * Success carries no Message.
   *
   * Since 11. Privileges: none (from 11), call or system (from 11.11), none (from 12), call or system (from 12.4).
   *
   * Source: spec/actions/StopMixMonitor.yaml
   */
  stopMixMonitor(request: StopMixMonitorRequest, options?: CallOptions): Promise<StopMixMonitorReply>

  /**
   * Ends the recording of a channel that Monitor began.
   *
   * Success comes even where nothing is being recorded.
   *
   * Since 1.0; until 20. Privileges: call.
   *
   * Source: spec/actions/StopMonitor.yaml
   *
   * @deprecated Replaced by StopMixMonitor in 21.
   */
  stopMonitor(request: StopMonitorRequest, options?: CallOptions): Promise<StopMonitorReply>

  /**
   * Resumes an interrupted recording of a channel.
   *
   * In 1.4, in 1.6.2, up to 1.8.9 and up to 10.1 the server closes the session after an error.
   *
   * Since 1.4; until 20. Privileges: call.
   *
   * Source: spec/actions/UnpauseMonitor.yaml
   *
   * @deprecated Replaced by MixMonitorMute in 21. It mutes recordings made by MixMonitor.
   */
  unpauseMonitor(request: UnpauseMonitorRequest, options?: CallOptions): Promise<UnpauseMonitorReply>

  /**
   * Changes a configuration file, step by step, and can reload what reads it.
   *
   * Success carries no Message.
   *
   * `Reload` of `no` reloads nothing in any release: before 18.22, 20.7 and 21.2 it is taken for the name of a module, and no module is called so; from 12 on the event Reload says that. Leave `Reload` out instead.
   *
   * No step of 1.4 reads `Line`; an Update of a variable that is not there adds it in 1.4, and is refused later.
   *
   * Asterisk 1.4 skips a step that it cannot do and answers Success all the same; later ones refuse the whole.
   *
   * Comments of the file are kept where the server knows what they belong to.
   *
   * The documentation of some releases writes XXXXXX in place of the number.
   *
   * Since 1.4. Privileges: config. Risk: writes files.
   *
   * Source: spec/actions/UpdateConfig.yaml
   */
  updateConfig(request: UpdateConfigRequest, options?: CallOptions): Promise<UpdateConfigReply>

  /**
   * Sends an event of one's own to every session.
   *
   * The ActionID of the sender is part of the event, which every session receives.
   *
   * Lines are passed on as they were written, including those without a blank after the colon; up to Asterisk 12 the line with Action too.
   *
   * Since 1.4. Privileges: user.
   *
   * Source: spec/actions/UserEvent.yaml
   */
  userEvent(request?: UserEventRequest, options?: CallOptions): Promise<UserEventReply>

  /**
   * Lists the messages of one mailbox.
   *
   * A mailbox that is not there answers Success without a list; it is read as an empty one.
   *
   * Since 18.20, 20.5; not in 19. Privileges: call or reporting.
   *
   * Source: spec/actions/VoicemailBoxSummary.yaml
   */
  voicemailBoxSummary(request: VoicemailBoxSummaryRequest, options?: CallOptions<ItemOf<VoicemailBoxSummaryReply>>): Promise<VoicemailBoxSummaryReply>

  /**
   * Copies a message into another mailbox.
   *
   * A failure answers Success too; only the Message differs, and it ends in an additional line end.
   *
   * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
   *
   * Source: spec/actions/VoicemailForward.yaml
   */
  voicemailForward(request: VoicemailForwardRequest, options?: CallOptions): Promise<VoicemailForwardReply>

  /**
   * Moves a message into another folder of its mailbox.
   *
   * A failure answers Success too; only the Message differs, and it ends in an additional line end.
   *
   * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
   *
   * Source: spec/actions/VoicemailMove.yaml
   */
  voicemailMove(request: VoicemailMoveRequest, options?: CallOptions): Promise<VoicemailMoveReply>

  /**
   * Looks again for messages in mailboxes that something else may have changed.
   *
   * Lamps and MessageWaiting follow when a number has changed.
   *
   * Since 12. Privileges: user.
   *
   * Source: spec/actions/VoicemailRefresh.yaml
   */
  voicemailRefresh(request?: VoicemailRefreshRequest, options?: CallOptions): Promise<VoicemailRefreshReply>

  /**
   * Deletes a message.
   *
   * A failure answers Success too; only the Message differs, and it ends in an additional line end.
   *
   * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
   *
   * Source: spec/actions/VoicemailRemove.yaml
   */
  voicemailRemove(request: VoicemailRemoveRequest, options?: CallOptions): Promise<VoicemailRemoveReply>

  /**
   * Lists all mailboxes with their settings and how many messages they have.
   *
   * A server without mailboxes answers Success without a list; it is read as an empty one.
   *
   * Since 1.6.2. Privileges: call or reporting.
   *
   * Source: spec/actions/VoicemailUsersList.yaml
   */
  voicemailUsersList(request?: VoicemailUsersListRequest, options?: CallOptions<ItemOf<VoicemailUsersListReply>>): Promise<VoicemailUsersListReply>

  /**
   * Shows the settings of one mailbox and how many messages it has.
   *
   * A mailbox that is not there answers Success without a list; it is read as an empty one.
   *
   * Since 16. Privileges: call or reporting.
   *
   * Source: spec/actions/VoicemailUserStatus.yaml
   */
  voicemailUserStatus(request: VoicemailUserStatusRequest, options?: CallOptions<ItemOf<VoicemailUserStatusReply>>): Promise<VoicemailUserStatusReply>

  /**
   * Waits until an event arrives and then sends what has been queued.
   *
   * Meant for AMI over HTTP, where it waits at most the session's time less ten seconds; over TCP events come anyway.
   *
   * Over TCP the session answers nothing else while it waits. An action that arrives during the wait ends it; one that was sent in the same packet as WaitEvent does not, and is answered after the wait.
   *
   * The events between answer and end are ordinary events, of any name and without ActionID.
   *
   * Over HTTP a WaitEvent that another one of the same session replaces is answered with nothing.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/WaitEvent.yaml
   */
  waitEvent(request?: WaitEventRequest, options?: CallOptions<ItemOf<WaitEventReply>>): Promise<WaitEventReply>

  /**
   * Dials digits on a Zaptel channel whose phone is off the hook.
   *
   * Since 1.4; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapDialOffHook.yaml
   *
   * @deprecated Replaced by DAHDIDialOffHook in 1.4.
   */
  zapDialOffHook(request: ZapDialOffHookRequest, options?: CallOptions): Promise<ZapDialOffHookReply>

  /**
   * Dials digits on a Zap channel that is off hook.
   *
   * Asterisk 1.4 spells it ZapDialOffHook; servers take both in any case.
   *
   * Since 1.0; until 1.2. Privileges: none.
   *
   * Source: spec/actions/ZapDialOffhook\@1.0.yaml
   */
  zapDialOffhook(request: ZapDialOffhookRequest, options?: CallOptions): Promise<ZapDialOffhookReply>

  /**
   * Ends do-not-disturb on a Zaptel channel.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapDNDoff.yaml
   *
   * @deprecated Replaced by DAHDIDNDoff in 1.4.
   */
  zapDndOff(request: ZapDNDoffRequest, options?: CallOptions): Promise<ZapDNDoffReply>

  /**
   * Sets do-not-disturb on a Zaptel channel, so that calls to it are busy.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapDNDon.yaml
   *
   * @deprecated Replaced by DAHDIDNDon in 1.4.
   */
  zapDndOn(request: ZapDNDonRequest, options?: CallOptions): Promise<ZapDNDonReply>

  /**
   * Hangs up the call on a Zaptel channel.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapHangup.yaml
   *
   * @deprecated Replaced by DAHDIHangup in 1.4.
   */
  zapHangup(request: ZapHangupRequest, options?: CallOptions): Promise<ZapHangupReply>

  /**
   * Restarts all Zaptel channels and rereads their configuration, which ends every call on them.
   *
   * It does not stop the server itself; what it stops is every call on Zaptel hardware.
   *
   * The server closes the session after an error.
   *
   * Since 1.4; until 1.4. Privileges: none. Risk: stops server.
   *
   * Source: spec/actions/ZapRestart.yaml
   *
   * @deprecated Replaced by DAHDIRestart in 1.4.
   */
  zapRestart(request?: ZapRestartRequest, options?: CallOptions): Promise<ZapRestartReply>

  /**
   * Lists Zaptel channels with signalling, do-not-disturb and alarm.
   *
   * On Asterisk 1.4 built for DAHDI the items are named DAHDIShowChannels and the end DAHDIShowChannelsComplete.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapShowChannels.yaml
   *
   * @deprecated Replaced by DAHDIShowChannels in 1.4.
   */
  zapShowChannels(request?: ZapShowChannelsRequest, options?: CallOptions<ItemOf<ZapShowChannelsReply>>): Promise<ZapShowChannelsReply>

  /**
   * Simulates a hook flash on a Zaptel channel, which starts or completes a transfer.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapTransfer.yaml
   *
   * @deprecated Replaced by DAHDITransfer in 1.4.
   */
  zapTransfer(request: ZapTransferRequest, options?: CallOptions): Promise<ZapTransferReply>
}

/** Which action each method sends. */
export const methods: Readonly<Record<keyof ActionMethods, string>> = {
  absoluteTimeout: 'AbsoluteTimeout',
  agentCallbackLogin: 'AgentCallbackLogin',
  agentLogoff: 'AgentLogoff',
  agents: 'Agents',
  agi: 'AGI',
  aocMessage: 'AOCMessage',
  attendedTransfer: 'Atxfer',
  blindTransfer: 'BlindTransfer',
  bridge: 'Bridge',
  bridgeDestroy: 'BridgeDestroy',
  bridgeInfo: 'BridgeInfo',
  bridgeKick: 'BridgeKick',
  bridgeList: 'BridgeList',
  bridgeTechnologyList: 'BridgeTechnologyList',
  bridgeTechnologySuspend: 'BridgeTechnologySuspend',
  bridgeTechnologyUnsuspend: 'BridgeTechnologyUnsuspend',
  cancelAttendedTransfer: 'CancelAtxfer',
  challenge: 'Challenge',
  changeMonitor: 'ChangeMonitor',
  command: 'Command',
  confbridgeKick: 'ConfbridgeKick',
  confbridgeList: 'ConfbridgeList',
  confbridgeListRooms: 'ConfbridgeListRooms',
  confbridgeLock: 'ConfbridgeLock',
  confbridgeMute: 'ConfbridgeMute',
  confbridgeSetSingleVideoSource: 'ConfbridgeSetSingleVideoSrc',
  confbridgeStartRecord: 'ConfbridgeStartRecord',
  confbridgeStopRecord: 'ConfbridgeStopRecord',
  confbridgeUnlock: 'ConfbridgeUnlock',
  confbridgeUnmute: 'ConfbridgeUnmute',
  controlPlayback: 'ControlPlayback',
  coreSettings: 'CoreSettings',
  coreShowChannelMap: 'CoreShowChannelMap',
  coreShowChannels: 'CoreShowChannels',
  coreStatus: 'CoreStatus',
  createConfig: 'CreateConfig',
  dahdiDialOffHook: 'DAHDIDialOffHook',
  dahdiDialOffhook: 'DAHDIDialOffhook',
  dahdiDndOff: 'DAHDIDNDoff',
  dahdiDndOn: 'DAHDIDNDon',
  dahdiHangup: 'DAHDIHangup',
  dahdiRestart: 'DAHDIRestart',
  dahdiShowChannels: 'DAHDIShowChannels',
  dahdiShowStatus: 'DAHDIShowStatus',
  dahdiTransfer: 'DAHDITransfer',
  dataGet: 'DataGet',
  dbDel: 'DBDel',
  dbDelTree: 'DBDelTree',
  dbGet: 'DBGet',
  dbGetTree: 'DBGetTree',
  dbPut: 'DBPut',
  deviceStateList: 'DeviceStateList',
  dialplanExtensionAdd: 'DialplanExtensionAdd',
  dialplanExtensionRemove: 'DialplanExtensionRemove',
  setEvents: 'Events',
  extensionState: 'ExtensionState',
  extensionStateList: 'ExtensionStateList',
  faxSession: 'FAXSession',
  faxSessions: 'FAXSessions',
  faxStats: 'FAXStats',
  filter: 'Filter',
  getConfig: 'GetConfig',
  getConfigJson: 'GetConfigJSON',
  getvar: 'Getvar',
  hangup: 'Hangup',
  iax1Peers: 'IAX1peers',
  iaxNetstats: 'IAXnetstats',
  iaxPeerList: 'IAXpeerlist',
  iaxPeers: 'IAXpeers',
  iaxRegistry: 'IAXregistry',
  jabberSend: 'JabberSend',
  listCategories: 'ListCategories',
  listCommands: 'ListCommands',
  localOptimizeAway: 'LocalOptimizeAway',
  loggerRotate: 'LoggerRotate',
  login: 'Login',
  logoff: 'Logoff',
  mailboxCount: 'MailboxCount',
  mailboxStatus: 'MailboxStatus',
  meetmeList: 'MeetmeList',
  meetmeListRooms: 'MeetmeListRooms',
  meetmeMute: 'MeetmeMute',
  meetmeUnmute: 'MeetmeUnmute',
  messageSend: 'MessageSend',
  mixMonitor: 'MixMonitor',
  mixMonitorMute: 'MixMonitorMute',
  moduleCheck: 'ModuleCheck',
  moduleLoad: 'ModuleLoad',
  monitor: 'Monitor',
  muteAudio: 'MuteAudio',
  mwiDelete: 'MWIDelete',
  mwiGet: 'MWIGet',
  mwiUpdate: 'MWIUpdate',
  originate: 'Originate',
  park: 'Park',
  parkedCalls: 'ParkedCalls',
  parkingLots: 'Parkinglots',
  pauseMonitor: 'PauseMonitor',
  ping: 'Ping',
  pjsipHangup: 'PJSIPHangup',
  pjsipNotify: 'PJSIPNotify',
  pjsipQualify: 'PJSIPQualify',
  pjsipRegister: 'PJSIPRegister',
  pjsipSetMaintenance: 'PJSIPSetMaintenance',
  pjsipShowAors: 'PJSIPShowAors',
  pjsipShowAuths: 'PJSIPShowAuths',
  pjsipShowContacts: 'PJSIPShowContacts',
  pjsipShowEndpoint: 'PJSIPShowEndpoint',
  pjsipShowEndpoints: 'PJSIPShowEndpoints',
  pjsipShowMaintenance: 'PJSIPShowMaintenance',
  pjsipShowRegistrationInboundContactStatuses: 'PJSIPShowRegistrationInboundContactStatuses',
  pjsipShowRegistrationsInbound: 'PJSIPShowRegistrationsInbound',
  pjsipShowRegistrationsOutbound: 'PJSIPShowRegistrationsOutbound',
  pjsipShowResourceLists: 'PJSIPShowResourceLists',
  pjsipShowSubscriptionsInbound: 'PJSIPShowSubscriptionsInbound',
  pjsipShowSubscriptionsOutbound: 'PJSIPShowSubscriptionsOutbound',
  pjsipUnregister: 'PJSIPUnregister',
  playDtmf: 'PlayDTMF',
  playMF: 'PlayMF',
  presenceState: 'PresenceState',
  presenceStateList: 'PresenceStateList',
  priDebugFileSet: 'PRIDebugFileSet',
  priDebugFileUnset: 'PRIDebugFileUnset',
  priDebugSet: 'PRIDebugSet',
  priShowSpans: 'PRIShowSpans',
  queueAdd: 'QueueAdd',
  queueChangePriorityCaller: 'QueueChangePriorityCaller',
  queueLog: 'QueueLog',
  queueMemberRingInUse: 'QueueMemberRingInUse',
  queuePause: 'QueuePause',
  queuePenalty: 'QueuePenalty',
  queueReload: 'QueueReload',
  queueRemove: 'QueueRemove',
  queueReset: 'QueueReset',
  queueRule: 'QueueRule',
  queues: 'Queues',
  queueStatus: 'QueueStatus',
  queueSummary: 'QueueSummary',
  queueWithdrawCaller: 'QueueWithdrawCaller',
  redirect: 'Redirect',
  reload: 'Reload',
  rptLocalNodes: 'RptLocalNodes',
  rptStatus: 'RptStatus',
  sendFlash: 'SendFlash',
  sendText: 'SendText',
  setCdrUserField: 'SetCDRUserField',
  setvar: 'Setvar',
  showDialPlan: 'ShowDialPlan',
  sipNotify: 'SIPnotify',
  sipPeers: 'SIPpeers',
  sipPeerStatus: 'SIPpeerstatus',
  sipQualifyPeer: 'SIPqualifypeer',
  sipShowPeer: 'SIPshowpeer',
  sipShowRegistry: 'SIPshowregistry',
  skinnyDevices: 'SKINNYdevices',
  skinnyLines: 'SKINNYlines',
  skinnyShowDevice: 'SKINNYshowdevice',
  skinnyShowLine: 'SKINNYshowline',
  sorceryMemoryCacheExpire: 'SorceryMemoryCacheExpire',
  sorceryMemoryCacheExpireObject: 'SorceryMemoryCacheExpireObject',
  sorceryMemoryCachePopulate: 'SorceryMemoryCachePopulate',
  sorceryMemoryCacheStale: 'SorceryMemoryCacheStale',
  sorceryMemoryCacheStaleObject: 'SorceryMemoryCacheStaleObject',
  status: 'Status',
  stopMixMonitor: 'StopMixMonitor',
  stopMonitor: 'StopMonitor',
  unpauseMonitor: 'UnpauseMonitor',
  updateConfig: 'UpdateConfig',
  userEvent: 'UserEvent',
  voicemailBoxSummary: 'VoicemailBoxSummary',
  voicemailForward: 'VoicemailForward',
  voicemailMove: 'VoicemailMove',
  voicemailRefresh: 'VoicemailRefresh',
  voicemailRemove: 'VoicemailRemove',
  voicemailUsersList: 'VoicemailUsersList',
  voicemailUserStatus: 'VoicemailUserStatus',
  waitEvent: 'WaitEvent',
  zapDialOffHook: 'ZapDialOffHook',
  zapDialOffhook: 'ZapDialOffhook',
  zapDndOff: 'ZapDNDoff',
  zapDndOn: 'ZapDNDon',
  zapHangup: 'ZapHangup',
  zapRestart: 'ZapRestart',
  zapShowChannels: 'ZapShowChannels',
  zapTransfer: 'ZapTransfer',
}
