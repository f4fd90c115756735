// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type * as actions from './actions/index.ts'
import type { CallOptions } from '../runtime/call.ts'
import type { ItemOf } from '../runtime/reply.ts'

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
  absoluteTimeout(request: actions.AbsoluteTimeoutRequest, options?: CallOptions): Promise<actions.AbsoluteTimeoutReply>

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
  agentCallbackLogin(request: actions.AgentCallbackLoginRequest, options?: CallOptions): Promise<actions.AgentCallbackLoginReply>

  /**
   * Logs an agent off.
   *
   * An agent who is not logged in is answered with Success too. The event AgentLogoff, up to Asterisk 11 Agentlogoff or Agentcallbacklogoff, reports by its Agent one who was logged in.
   *
   * Since 1.2. Privileges: agent.
   *
   * Source: spec/actions/AgentLogoff.yaml
   */
  agentLogoff(request: actions.AgentLogoffRequest, options?: CallOptions): Promise<actions.AgentLogoffReply>

  /**
   * Lists all agents and what each is doing.
   *
   * Since 1.2. Privileges: agent.
   *
   * Source: spec/actions/Agents.yaml
   */
  agents(request?: actions.AgentsRequest, options?: CallOptions<ItemOf<actions.AgentsReply>>): Promise<actions.AgentsReply>

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
   * The result is reported later by AsyncAGIExec.
   *
   * Source: spec/actions/AGI.yaml
   */
  agi(request: actions.AGIRequest, options?: CallOptions): Promise<actions.AGIReply>

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
  aocMessage(request: actions.AOCMessageRequest, options?: CallOptions): Promise<actions.AOCMessageReply>

  /**
   * Starts an attended transfer, as if the party had dialled the feature code and an extension; that party speaks with the target first.
   *
   * The server plays the touch tones of the feature code and the extension into the channel; the channel must be in a bridge that allows this, and success says only that they were queued.
   *
   * From Asterisk 12 on the event AttendedTransfer, whose OrigTransfererChannel is the channel, reports how the transfer ended, failures included. It never comes where no transfer began. Up to 11 no event reports the end.
   *
   * Since 1.6.2. Privileges: call.
   *
   * The result is reported later by AttendedTransfer.
   *
   * Source: spec/actions/Atxfer.yaml
   */
  attendedTransfer(request: actions.AtxferRequest, options?: CallOptions): Promise<actions.AtxferReply>

  /**
   * Makes a blind transfer; the party at the other end of the channel's bridge goes to an extension at once.
   *
   * The event BlindTransfer, whose TransfererChannel is the channel, comes with the same result, also after an error about the transfer itself; not where the channel does not exist.
   *
   * Since 12. Privileges: call.
   *
   * The result is reported later by BlindTransfer.
   *
   * Source: spec/actions/BlindTransfer.yaml
   */
  blindTransfer(request: actions.BlindTransferRequest, options?: CallOptions): Promise<actions.BlindTransferReply>

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
  bridge(request: actions.BridgeRequest, options?: CallOptions): Promise<actions.BridgeReply>

  /**
   * Ends a bridge; every channel in it leaves, and those without more to do hang up.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeDestroy.yaml
   */
  bridgeDestroy(request: actions.BridgeDestroyRequest, options?: CallOptions): Promise<actions.BridgeDestroyReply>

  /**
   * Reports the state of a bridge and lists the channels in it.
   *
   * The state of the bridge itself is in the event that ends the list.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeInfo.yaml
   */
  bridgeInfo(request: actions.BridgeInfoRequest, options?: CallOptions<ItemOf<actions.BridgeInfoReply>>): Promise<actions.BridgeInfoReply>

  /**
   * Takes a channel out of its bridge; where it has nothing more to do it hangs up.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeKick.yaml
   */
  bridgeKick(request: actions.BridgeKickRequest, options?: CallOptions): Promise<actions.BridgeKickReply>

  /**
   * Lists the bridges that exist.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeList.yaml
   */
  bridgeList(request?: actions.BridgeListRequest, options?: CallOptions<ItemOf<actions.BridgeListReply>>): Promise<actions.BridgeListReply>

  /**
   * Lists the ways in which this server can join channels.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeTechnologyList.yaml
   */
  bridgeTechnologyList(request?: actions.BridgeTechnologyListRequest, options?: CallOptions<ItemOf<actions.BridgeTechnologyListReply>>): Promise<actions.BridgeTechnologyListReply>

  /**
   * Keeps new bridges from using a technology; bridges that already use it continue.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeTechnologySuspend.yaml
   */
  bridgeTechnologySuspend(request: actions.BridgeTechnologySuspendRequest, options?: CallOptions): Promise<actions.BridgeTechnologySuspendReply>

  /**
   * Lets new bridges use a technology again.
   *
   * Since 12. Privileges: none.
   *
   * Source: spec/actions/BridgeTechnologyUnsuspend.yaml
   */
  bridgeTechnologyUnsuspend(request: actions.BridgeTechnologyUnsuspendRequest, options?: CallOptions): Promise<actions.BridgeTechnologyUnsuspendReply>

  /**
   * Breaks an attended transfer off, as if the party had dialled the feature code for it.
   *
   * Success says only that the touch tones were queued.
   *
   * Since 13.18, 14.7, 15.1. Privileges: call.
   *
   * Source: spec/actions/CancelAtxfer.yaml
   */
  cancelAttendedTransfer(request: actions.CancelAtxferRequest, options?: CallOptions): Promise<actions.CancelAtxferReply>

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
  challenge(request: actions.ChallengeRequest, options?: CallOptions): Promise<actions.ChallengeReply>

  /**
   * Moves a running recording of a channel to another file name.
   *
   * Since 1.0; until 20. Privileges: call. Risk: writes files.
   *
   * Source: spec/actions/ChangeMonitor.yaml
   *
   * @deprecated Replaced by MixMonitor in 21.
   */
  changeMonitor(request: actions.ChangeMonitorRequest, options?: CallOptions): Promise<actions.ChangeMonitorReply>

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
  command(request: actions.CommandRequest, options?: CallOptions): Promise<actions.CommandReply>

  /**
   * Throws a user out of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeKick.yaml
   */
  confbridgeKick(request: actions.ConfbridgeKickRequest, options?: CallOptions): Promise<actions.ConfbridgeKickReply>

  /**
   * Lists the users of a conference of app_confbridge.
   *
   * A conference exists only while it has participants. The server answers with an error where this one has none, or in any; that means an empty list.
   *
   * Since 10. Privileges: reporting.
   *
   * Source: spec/actions/ConfbridgeList.yaml
   */
  confbridgeList(request: actions.ConfbridgeListRequest, options?: CallOptions<ItemOf<actions.ConfbridgeListReply>>): Promise<actions.ConfbridgeListReply>

  /**
   * Lists the conferences of app_confbridge that have users.
   *
   * Where there is no conference the server answers with an error that means an empty list.
   *
   * Since 10. Privileges: reporting.
   *
   * Source: spec/actions/ConfbridgeListRooms.yaml
   */
  confbridgeListRooms(request?: actions.ConfbridgeListRoomsRequest, options?: CallOptions<ItemOf<actions.ConfbridgeListRoomsReply>>): Promise<actions.ConfbridgeListRoomsReply>

  /**
   * Locks a conference of app_confbridge so that only administrators can enter.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeLock.yaml
   */
  confbridgeLock(request: actions.ConfbridgeLockRequest, options?: CallOptions): Promise<actions.ConfbridgeLockReply>

  /**
   * Mutes a user of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeMute.yaml
   */
  confbridgeMute(request: actions.ConfbridgeMuteRequest, options?: CallOptions): Promise<actions.ConfbridgeMuteReply>

  /**
   * Makes one user the only source of video of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeSetSingleVideoSrc.yaml
   */
  confbridgeSetSingleVideoSource(request: actions.ConfbridgeSetSingleVideoSrcRequest, options?: CallOptions): Promise<actions.ConfbridgeSetSingleVideoSrcReply>

  /**
   * Starts to record a conference of app_confbridge.
   *
   * The file name may carry a path, so that this writes anywhere the server may.
   *
   * Since 10. Privileges: call (from 10), system (from 11.15), call (from 12), system (from 12.8), call (from 13), system (from 13.1). Risk: writes files.
   *
   * Source: spec/actions/ConfbridgeStartRecord.yaml
   */
  confbridgeStartRecord(request: actions.ConfbridgeStartRecordRequest, options?: CallOptions): Promise<actions.ConfbridgeStartRecordReply>

  /**
   * Stops the recording of a conference of app_confbridge.
   *
   * Since 10. Privileges: call (from 10), system (from 14).
   *
   * Source: spec/actions/ConfbridgeStopRecord.yaml
   */
  confbridgeStopRecord(request: actions.ConfbridgeStopRecordRequest, options?: CallOptions): Promise<actions.ConfbridgeStopRecordReply>

  /**
   * Unlocks a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeUnlock.yaml
   */
  confbridgeUnlock(request: actions.ConfbridgeUnlockRequest, options?: CallOptions): Promise<actions.ConfbridgeUnlockReply>

  /**
   * Unmutes a user of a conference of app_confbridge.
   *
   * Since 10. Privileges: call.
   *
   * Source: spec/actions/ConfbridgeUnmute.yaml
   */
  confbridgeUnmute(request: actions.ConfbridgeUnmuteRequest, options?: CallOptions): Promise<actions.ConfbridgeUnmuteReply>

  /**
   * Controls the file that the ControlPlayback application, or the AGI command of that kind, is playing on a channel.
   *
   * Since 12. Privileges: call.
   *
   * Source: spec/actions/ControlPlayback.yaml
   */
  controlPlayback(request: actions.ControlPlaybackRequest, options?: CallOptions): Promise<actions.ControlPlaybackReply>

  /**
   * Reports the versions and configured limits of the server.
   *
   * `AsteriskVersion` is how a program learns the release: the greeting has only the version of AMI.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreSettings.yaml
   */
  coreSettings(request?: actions.CoreSettingsRequest, options?: CallOptions): Promise<actions.CoreSettingsReply>

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
  coreShowChannelMap(request: actions.CoreShowChannelMapRequest, options?: CallOptions<ItemOf<actions.CoreShowChannelMapReply>>): Promise<actions.CoreShowChannelMapReply>

  /**
   * Lists every channel with its state, place in the dialplan and bridge.
   *
   * A call between two phones is two channels. Those with the same `BridgeId` talk with each other; those with the same `Linkedid` are of one call.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreShowChannels.yaml
   */
  coreShowChannels(request?: actions.CoreShowChannelsRequest, options?: CallOptions<ItemOf<actions.CoreShowChannelsReply>>): Promise<actions.CoreShowChannelsReply>

  /**
   * Reports when the server started and was reloaded, and how many calls it has.
   *
   * A start that differs from the one before means that the server was restarted, and that what a program knew of its calls is void.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreStatus.yaml
   */
  coreStatus(request?: actions.CoreStatusRequest, options?: CallOptions): Promise<actions.CoreStatusReply>

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
  createConfig(request: actions.CreateConfigRequest, options?: CallOptions): Promise<actions.CreateConfigReply>

  /**
   * Dials digits on a DAHDI channel whose phone is off the hook.
   *
   * Since 1.4; until 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIDialOffHook.yaml
   */
  dahdiDialOffHook(request: actions.DAHDIDialOffHookRequest, options?: CallOptions): Promise<actions.DAHDIDialOffHookReply>

  /**
   * Dials digits on a DAHDI channel that is off hook.
   *
   * Asterisk 1.4 spells it DAHDIDialOffHook; servers take both in any case.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/DAHDIDialOffhook\@1.6.2.yaml
   */
  dahdiDialOffhook(request: actions.DAHDIDialOffhookRequest, options?: CallOptions): Promise<actions.DAHDIDialOffhookReply>

  /**
   * Ends do-not-disturb on a DAHDI channel.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIDNDoff.yaml
   */
  dahdiDndOff(request: actions.DAHDIDNDoffRequest, options?: CallOptions): Promise<actions.DAHDIDNDoffReply>

  /**
   * Sets do-not-disturb on a DAHDI channel, so that calls to it are busy.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIDNDon.yaml
   */
  dahdiDndOn(request: actions.DAHDIDNDonRequest, options?: CallOptions): Promise<actions.DAHDIDNDonReply>

  /**
   * Hangs up the call on a DAHDI channel.
   *
   * Newer releases refuse it on channels whose signalling is not analog.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIHangup.yaml
   */
  dahdiHangup(request: actions.DAHDIHangupRequest, options?: CallOptions): Promise<actions.DAHDIHangupReply>

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
  dahdiRestart(request?: actions.DAHDIRestartRequest, options?: CallOptions): Promise<actions.DAHDIRestartReply>

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
  dahdiShowChannels(request?: actions.DAHDIShowChannelsRequest, options?: CallOptions<ItemOf<actions.DAHDIShowChannelsReply>>): Promise<actions.DAHDIShowChannelsReply>

  /**
   * Lists the spans of the cards with their alarms and error counters.
   *
   * Since 18.23, 20.8, 21.3; not in 19. Privileges: none.
   *
   * Source: spec/actions/DAHDIShowStatus.yaml
   */
  dahdiShowStatus(request?: actions.DAHDIShowStatusRequest, options?: CallOptions<ItemOf<actions.DAHDIShowStatusReply>>): Promise<actions.DAHDIShowStatusReply>

  /**
   * Simulates a hook flash on a DAHDI channel, which starts or completes a transfer.
   *
   * Newer releases refuse it on channels whose signalling is not analog.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDITransfer.yaml
   */
  dahdiTransfer(request: actions.DAHDITransferRequest, options?: CallOptions): Promise<actions.DAHDITransferReply>

  /**
   * Reads a part of the server's tree of data.
   *
   * The answer is one event without a response before it; only a refusal is a response.
   *
   * Names of its headers are a number, a dash and the path of the leaf, separated by dots.
   *
   * The error `No data returned` says that nothing is there.
   *
   * Since 1.8; until 14. Privileges: none.
   *
   * Source: spec/actions/DataGet.yaml
   */
  dataGet(request: actions.DataGetRequest, options?: CallOptions): Promise<actions.DataGetReply>

  /**
   * Deletes one entry of the server's database.
   *
   * Since 1.6.2. Privileges: system.
   *
   * Source: spec/actions/DBDel.yaml
   */
  dbDel(request: actions.DBDelRequest, options?: CallOptions): Promise<actions.DBDelReply>

  /**
   * Deletes entries of the server's database that begin alike.
   *
   * Since 1.6.2. Privileges: system.
   *
   * Source: spec/actions/DBDelTree.yaml
   */
  dbDelTree(request: actions.DBDelTreeRequest, options?: CallOptions): Promise<actions.DBDelTreeReply>

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
  dbGet(request: actions.DBGetRequest, options?: CallOptions<ItemOf<actions.DBGetReply>>): Promise<actions.DBGetReply>

  /**
   * Lists entries of the server's database that begin alike.
   *
   * Up to 16.29, 18.15, 19.7 and 20.0 ListItems is always 1.
   *
   * Since 16.28, 18.14, 19.6; not in 17. Privileges: system or reporting.
   *
   * Source: spec/actions/DBGetTree.yaml
   */
  dbGetTree(request?: actions.DBGetTreeRequest, options?: CallOptions<ItemOf<actions.DBGetTreeReply>>): Promise<actions.DBGetTreeReply>

  /**
   * Writes one entry of the server's database and overwrites what was there.
   *
   * Since 1.2. Privileges: system.
   *
   * Source: spec/actions/DBPut.yaml
   */
  dbPut(request: actions.DBPutRequest, options?: CallOptions): Promise<actions.DBPutReply>

  /**
   * Lists the states of all devices that the server knows.
   *
   * Since 13. Privileges: call or reporting.
   *
   * Source: spec/actions/DeviceStateList.yaml
   */
  deviceStateList(request?: actions.DeviceStateListRequest, options?: CallOptions<ItemOf<actions.DeviceStateListReply>>): Promise<actions.DeviceStateListReply>

  /**
   * Adds a step to the dialplan until the next restart.
   *
   * Since 13. Privileges: system. Risk: runs programs.
   *
   * Source: spec/actions/DialplanExtensionAdd.yaml
   */
  dialplanExtensionAdd(request: actions.DialplanExtensionAddRequest, options?: CallOptions): Promise<actions.DialplanExtensionAddReply>

  /**
   * Takes an extension or one step of it out of the dialplan until the next restart.
   *
   * Since 13. Privileges: system.
   *
   * Source: spec/actions/DialplanExtensionRemove.yaml
   */
  dialplanExtensionRemove(request: actions.DialplanExtensionRemoveRequest, options?: CallOptions): Promise<actions.DialplanExtensionRemoveReply>

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
  setEvents(request: actions.EventsRequest, options?: CallOptions): Promise<actions.EventsReply>

  /**
   * Reports the state of the devices of an extension's hint.
   *
   * An extension without a hint is not an error; it answers -1.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/ExtensionState.yaml
   */
  extensionState(request: actions.ExtensionStateRequest, options?: CallOptions): Promise<actions.ExtensionStateReply>

  /**
   * Lists all hints with the states of their devices.
   *
   * Where there is no hint at all an error may say so in place of an empty list.
   *
   * Since 13. Privileges: call or reporting.
   *
   * Source: spec/actions/ExtensionStateList.yaml
   */
  extensionStateList(request?: actions.ExtensionStateListRequest, options?: CallOptions<ItemOf<actions.ExtensionStateListReply>>): Promise<actions.ExtensionStateListReply>

  /**
   * Reports the state of one fax session.
   *
   * Since 13. Privileges: call.
   *
   * Source: spec/actions/FAXSession.yaml
   */
  faxSession(request: actions.FAXSessionRequest, options?: CallOptions): Promise<actions.FAXSessionReply>

  /**
   * Lists the fax sessions that are going on.
   *
   * The response says `EventList: Start`, with a capital letter. In 13.0 and 13.1 the end has Total but no ListItems.
   *
   * Since 13. Privileges: call.
   *
   * Source: spec/actions/FAXSessions.yaml
   */
  faxSessions(request?: actions.FAXSessionsRequest, options?: CallOptions<ItemOf<actions.FAXSessionsReply>>): Promise<actions.FAXSessionsReply>

  /**
   * Counts the fax sessions since the fax module was loaded.
   *
   * Since 13. Privileges: reporting.
   *
   * Source: spec/actions/FAXStats.yaml
   */
  faxStats(request?: actions.FAXStatsRequest, options?: CallOptions): Promise<actions.FAXStatsReply>

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
  filter(request: actions.FilterRequest, options?: CallOptions): Promise<actions.FilterReply>

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
  getConfig(request: actions.GetConfigRequest, options?: CallOptions): Promise<actions.GetConfigReply>

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
  getConfigJson(request: actions.GetConfigJSONRequest, options?: CallOptions): Promise<actions.GetConfigJSONReply>

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
  getvar(request: actions.GetvarRequest, options?: CallOptions): Promise<actions.GetvarReply>

  /**
   * Hangs up a channel, or all channels whose names match.
   *
   * Success says that the hangup was asked for; the Hangup event with its Channel reports when the channel is gone.
   *
   * Since 1.0. Privileges: call (from 1.0), call or system (from 1.6.2).
   *
   * Source: spec/actions/Hangup.yaml
   */
  hangup(request: actions.HangupRequest, options?: CallOptions<ItemOf<actions.HangupReply>>): Promise<actions.HangupReply>

  /**
   * Prints the peers of the first IAX protocol as the console does.
   *
   * The answer is bare text without a Response header and without ActionID; it ends with a blank line.
   *
   * Since 1.0; until 1.0. Privileges: none.
   *
   * Source: spec/actions/IAX1peers.yaml
   */
  iax1Peers(request?: actions.IAX1peersRequest, options?: CallOptions): Promise<actions.IAX1peersReply>

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
  iaxNetstats(request?: actions.IAXnetstatsRequest, options?: CallOptions): Promise<actions.IAXnetstatsReply>

  /**
   * Lists the IAX2 peers and whether each can be reached.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/IAXpeerlist.yaml
   */
  iaxPeerList(request?: actions.IAXpeerlistRequest, options?: CallOptions<ItemOf<actions.IAXpeerlistReply>>): Promise<actions.IAXpeerlistReply>

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
  iaxPeers(request?: actions.IAXpeersRequest, options?: CallOptions<ItemOf<actions.IAXpeersReply>>): Promise<actions.IAXpeersReply>

  /**
   * Lists the registrations of IAX2 at other servers.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/IAXregistry.yaml
   */
  iaxRegistry(request?: actions.IAXregistryRequest, options?: CallOptions<ItemOf<actions.IAXregistryReply>>): Promise<actions.IAXregistryReply>

  /**
   * Sends a message through a Jabber (XMPP) account of the server.
   *
   * A call whose parameters are complete is answered twice; the first answer is always Success. The second one is an Error where the account is unknown, otherwise it says whether the message was handed over. Up to Asterisk 1.4 a failure to do so is `Failure`, later `Error`.
   *
   * Since 1.4. Privileges: system.
   *
   * Source: spec/actions/JabberSend.yaml
   */
  jabberSend(request: actions.JabberSendRequest, options?: CallOptions): Promise<actions.JabberSendReply>

  /**
   * Lists the sections of a configuration file.
   *
   * GetConfig has the keys of each category as well.
   *
   * Since 1.6.2. Privileges: config. Risk: reads files.
   *
   * Source: spec/actions/ListCategories.yaml
   */
  listCategories(request: actions.ListCategoriesRequest, options?: CallOptions): Promise<actions.ListCategoriesReply>

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
  listCommands(request?: actions.ListCommandsRequest, options?: CallOptions): Promise<actions.ListCommandsReply>

  /**
   * Lets a Local channel that was made to stay (`/n`) drop out of the call once its two ends are connected.
   *
   * A Local channel without `/n` does so by itself, as soon as audio flows through it.
   *
   * Since 1.8. Privileges: system or call.
   *
   * Source: spec/actions/LocalOptimizeAway.yaml
   */
  localOptimizeAway(request: actions.LocalOptimizeAwayRequest, options?: CallOptions): Promise<actions.LocalOptimizeAwayReply>

  /**
   * Closes the log files, sets them aside and begins new ones.
   *
   * Since 13. Privileges: system or reporting. Risk: writes files.
   *
   * Source: spec/actions/LoggerRotate.yaml
   */
  loggerRotate(request?: actions.LoggerRotateRequest, options?: CallOptions): Promise<actions.LoggerRotateReply>

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
  login(request: actions.LoginRequest, options?: CallOptions): Promise<actions.LoginReply>

  /**
   * Ends the session; the server says goodbye and closes.
   *
   * Allowed before login. Up to Asterisk 1.4 the answer is then Success with the message `See ya`.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Logoff.yaml
   */
  logoff(request?: actions.LogoffRequest, options?: CallOptions): Promise<actions.LogoffReply>

  /**
   * Counts the messages of a mailbox.
   *
   * A mailbox that is not there counts zero and is not an error.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/MailboxCount.yaml
   */
  mailboxCount(request: actions.MailboxCountRequest, options?: CallOptions): Promise<actions.MailboxCountReply>

  /**
   * Reports whether a mailbox has new messages.
   *
   * A mailbox that is not there answers 0 and is not an error.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/MailboxStatus.yaml
   */
  mailboxStatus(request: actions.MailboxStatusRequest, options?: CallOptions): Promise<actions.MailboxStatusReply>

  /**
   * Lists the users of one conference of app_meetme, or of all.
   *
   * Where there is no conference the server answers with an error that means an empty list.
   *
   * Since 1.6.2. Privileges: reporting.
   *
   * Source: spec/actions/MeetmeList.yaml
   */
  meetmeList(request?: actions.MeetmeListRequest, options?: CallOptions<ItemOf<actions.MeetmeListReply>>): Promise<actions.MeetmeListReply>

  /**
   * Lists the conferences of app_meetme that are going on.
   *
   * Where there is no conference the server answers with an error that means an empty list.
   *
   * Since 10. Privileges: reporting.
   *
   * Source: spec/actions/MeetmeListRooms.yaml
   */
  meetmeListRooms(request?: actions.MeetmeListRoomsRequest, options?: CallOptions<ItemOf<actions.MeetmeListRoomsReply>>): Promise<actions.MeetmeListRoomsReply>

  /**
   * Mutes one user of a MeetMe conference.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/MeetmeMute.yaml
   */
  meetmeMute(request: actions.MeetmeMuteRequest, options?: CallOptions): Promise<actions.MeetmeMuteReply>

  /**
   * Lets a muted user of a MeetMe conference be heard again.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/MeetmeUnmute.yaml
   */
  meetmeUnmute(request: actions.MeetmeUnmuteRequest, options?: CallOptions): Promise<actions.MeetmeUnmuteReply>

  /**
   * Sends a text message outside of any call.
   *
   * The server closes the session after an error in 11.0 to 11.13 and 12.0 to 12.6; in 12.5 and 12.6 not after the one about an unknown technology.
   *
   * Since 11. Privileges: message.
   *
   * Source: spec/actions/MessageSend.yaml
   */
  messageSend(request: actions.MessageSendRequest, options?: CallOptions): Promise<actions.MessageSendReply>

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
  mixMonitor(request: actions.MixMonitorRequest, options?: CallOptions): Promise<actions.MixMonitorReply>

  /**
   * Mutes or unmutes one side, or both, of a recording by MixMonitor.
   *
   * The event MixMonitorMute reports it from 16.17, 18.3 and 19 on, by the Channel.
   *
   * Since 1.8. Privileges: none (from 1.8), call or system (from 11.11), none (from 12), call or system (from 12.4).
   *
   * Source: spec/actions/MixMonitorMute.yaml
   */
  mixMonitorMute(request: actions.MixMonitorMuteRequest, options?: CallOptions): Promise<actions.MixMonitorMuteReply>

  /**
   * Reports whether a module is loaded.
   *
   * A module that is not loaded answers Error.
   *
   * Since 1.6.2. Privileges: system.
   *
   * Source: spec/actions/ModuleCheck.yaml
   */
  moduleCheck(request: actions.ModuleCheckRequest, options?: CallOptions): Promise<actions.ModuleCheckReply>

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
  moduleLoad(request: actions.ModuleLoadRequest, options?: CallOptions): Promise<actions.ModuleLoadReply>

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
  monitor(request: actions.MonitorRequest, options?: CallOptions): Promise<actions.MonitorReply>

  /**
   * Mutes or unmutes the sound of a channel, one way or both.
   *
   * In 1.8 and 10 a stray blank line follows Success, and the server does not answer where it lacks the memory.
   *
   * Since 1.8. Privileges: system.
   *
   * Source: spec/actions/MuteAudio.yaml
   */
  muteAudio(request: actions.MuteAudioRequest, options?: CallOptions): Promise<actions.MuteAudioReply>

  /**
   * Forgets mailboxes that another system keeps.
   *
   * A mailbox that is not there is no error.
   *
   * Since 12.1. Privileges: call.
   *
   * Source: spec/actions/MWIDelete.yaml
   */
  mwiDelete(request: actions.MWIDeleteRequest, options?: CallOptions): Promise<actions.MWIDeleteReply>

  /**
   * Lists the message counts of mailboxes that another system keeps.
   *
   * Since 12.1. Privileges: call or reporting.
   *
   * Source: spec/actions/MWIGet.yaml
   */
  mwiGet(request: actions.MWIGetRequest, options?: CallOptions<ItemOf<actions.MWIGetReply>>): Promise<actions.MWIGetReply>

  /**
   * Sets the message counts of a mailbox that another system keeps.
   *
   * Since 12.1. Privileges: call.
   *
   * Source: spec/actions/MWIUpdate.yaml
   */
  mwiUpdate(request: actions.MWIUpdateRequest, options?: CallOptions): Promise<actions.MWIUpdateReply>

  /**
   * Originates a call from a channel to an extension or an application.
   *
   * From 11 on, an Exten that is not in Context is refused at once with `Extension does not exist.`, also given Async.
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
   * The result is reported later by OriginateResponse.
   *
   * Source: spec/actions/Originate.yaml
   */
  originate(request: actions.OriginateRequest, options?: CallOptions): Promise<actions.OriginateReply>

  /**
   * Parks a channel.
   *
   * From Asterisk 12 on the Message ends in a line end of its own, so a lone blank line follows it.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/Park.yaml
   */
  park(request: actions.ParkRequest, options?: CallOptions): Promise<actions.ParkReply>

  /**
   * Lists the parked calls.
   *
   * In 12 and up to 13.1 the error that a parked call could not be read comes after the response that starts the list, and no end follows; where no parking lot was asked for, not even that error comes.
   *
   * Since 1.0. Privileges: none (from 1.0), call (from 12).
   *
   * Source: spec/actions/ParkedCalls.yaml
   */
  parkedCalls(request?: actions.ParkedCallsRequest, options?: CallOptions<ItemOf<actions.ParkedCallsReply>>): Promise<actions.ParkedCallsReply>

  /**
   * Lists the parking lots.
   *
   * Since 11. Privileges: none (from 11), call (from 12).
   *
   * Source: spec/actions/Parkinglots.yaml
   */
  parkingLots(request?: actions.ParkinglotsRequest, options?: CallOptions<ItemOf<actions.ParkinglotsReply>>): Promise<actions.ParkinglotsReply>

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
  pauseMonitor(request: actions.PauseMonitorRequest, options?: CallOptions): Promise<actions.PauseMonitorReply>

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
  ping(request?: actions.PingRequest, options?: CallOptions): Promise<actions.PingReply>

  /**
   * Refuses PJSIP calls that have not been answered, with a SIP status of choice.
   *
   * A call that is answered ends as usual; the status reaches the far end only before the answer.
   *
   * Since 18.21, 20.6, 21.1; not in 19. Privileges: system or call.
   *
   * Source: spec/actions/PJSIPHangup.yaml
   */
  pjsipHangup(request: actions.PJSIPHangupRequest, options?: CallOptions<ItemOf<actions.PJSIPHangupReply>>): Promise<actions.PJSIPHangupReply>

  /**
   * Sends a SIP NOTIFY request to an endpoint, an address or the far end of a channel.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPNotify.yaml
   */
  pjsipNotify(request: actions.PJSIPNotifyRequest, options?: CallOptions): Promise<actions.PJSIPNotifyReply>

  /**
   * Checks now whether the contacts of an endpoint answer.
   *
   * Success says that the checks were begun; ContactStatus reports each change of state.
   *
   * Since 12. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPQualify.yaml
   */
  pjsipQualify(request: actions.PJSIPQualifyRequest, options?: CallOptions): Promise<actions.PJSIPQualifyReply>

  /**
   * Sends an outbound registration (one of pjsip.conf, by which this server registers at another) right away.
   *
   * A task that cannot be queued is answered with Success too; the Message says so.
   *
   * Since 13.2. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPRegister.yaml
   */
  pjsipRegister(request: actions.PJSIPRegisterRequest, options?: CallOptions): Promise<actions.PJSIPRegisterReply>

  /**
   * Puts an endpoint into maintenance, in which it gets no new calls, or ends that.
   *
   * Since 20.20, 22.10, 23.4; not in 21. Privileges: system.
   *
   * Source: spec/actions/PJSIPSetMaintenance.yaml
   */
  pjsipSetMaintenance(request: actions.PJSIPSetMaintenanceRequest, options?: CallOptions): Promise<actions.PJSIPSetMaintenanceReply>

  /**
   * Lists the addresses of record of PJSIP.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 16. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowAors.yaml
   */
  pjsipShowAors(request?: actions.PJSIPShowAorsRequest, options?: CallOptions<ItemOf<actions.PJSIPShowAorsReply>>): Promise<actions.PJSIPShowAorsReply>

  /**
   * Lists the credentials of PJSIP, passwords included.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 16. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowAuths.yaml
   */
  pjsipShowAuths(request?: actions.PJSIPShowAuthsRequest, options?: CallOptions<ItemOf<actions.PJSIPShowAuthsReply>>): Promise<actions.PJSIPShowAuthsReply>

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
  pjsipShowContacts(request?: actions.PJSIPShowContactsRequest, options?: CallOptions<ItemOf<actions.PJSIPShowContactsReply>>): Promise<actions.PJSIPShowContactsReply>

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
  pjsipShowEndpoint(request: actions.PJSIPShowEndpointRequest, options?: CallOptions<ItemOf<actions.PJSIPShowEndpointReply>>): Promise<actions.PJSIPShowEndpointReply>

  /**
   * Lists the endpoints of PJSIP and their states.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowEndpoints.yaml
   */
  pjsipShowEndpoints(request?: actions.PJSIPShowEndpointsRequest, options?: CallOptions<ItemOf<actions.PJSIPShowEndpointsReply>>): Promise<actions.PJSIPShowEndpointsReply>

  /**
   * Lists the endpoints in maintenance.
   *
   * Since 20.20, 22.10, 23.4; not in 21. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPShowMaintenance.yaml
   */
  pjsipShowMaintenance(request?: actions.PJSIPShowMaintenanceRequest, options?: CallOptions<ItemOf<actions.PJSIPShowMaintenanceReply>>): Promise<actions.PJSIPShowMaintenanceReply>

  /**
   * Lists the contacts that are registered and whether they answer.
   *
   * Since 13.14, 14.3. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowRegistrationInboundContactStatuses.yaml
   */
  pjsipShowRegistrationInboundContactStatuses(request?: actions.PJSIPShowRegistrationInboundContactStatusesRequest, options?: CallOptions<ItemOf<actions.PJSIPShowRegistrationInboundContactStatusesReply>>): Promise<actions.PJSIPShowRegistrationInboundContactStatusesReply>

  /**
   * Lists what has registered here, as addresses of record (AORs) with their contacts.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowRegistrationsInbound.yaml
   */
  pjsipShowRegistrationsInbound(request?: actions.PJSIPShowRegistrationsInboundRequest, options?: CallOptions<ItemOf<actions.PJSIPShowRegistrationsInboundReply>>): Promise<actions.PJSIPShowRegistrationsInboundReply>

  /**
   * Lists the registrations of this server at others.
   *
   * Since 12. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPShowRegistrationsOutbound.yaml
   */
  pjsipShowRegistrationsOutbound(request?: actions.PJSIPShowRegistrationsOutboundRequest, options?: CallOptions<ItemOf<actions.PJSIPShowRegistrationsOutboundReply>>): Promise<actions.PJSIPShowRegistrationsOutboundReply>

  /**
   * Lists the resource lists that subscribers may ask for.
   *
   * If there are none, the server answers with an error that means an empty list.
   *
   * Since 13. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowResourceLists.yaml
   */
  pjsipShowResourceLists(request?: actions.PJSIPShowResourceListsRequest, options?: CallOptions<ItemOf<actions.PJSIPShowResourceListsReply>>): Promise<actions.PJSIPShowResourceListsReply>

  /**
   * Lists the subscriptions that the server took.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowSubscriptionsInbound.yaml
   */
  pjsipShowSubscriptionsInbound(request?: actions.PJSIPShowSubscriptionsInboundRequest, options?: CallOptions<ItemOf<actions.PJSIPShowSubscriptionsInboundReply>>): Promise<actions.PJSIPShowSubscriptionsInboundReply>

  /**
   * Lists the subscriptions that the server made elsewhere.
   *
   * Since 12. Privileges: system.
   *
   * Source: spec/actions/PJSIPShowSubscriptionsOutbound.yaml
   */
  pjsipShowSubscriptionsOutbound(request?: actions.PJSIPShowSubscriptionsOutboundRequest, options?: CallOptions<ItemOf<actions.PJSIPShowSubscriptionsOutboundReply>>): Promise<actions.PJSIPShowSubscriptionsOutboundReply>

  /**
   * Ends a registration at another server and attempts at it.
   *
   * A task that cannot be queued is answered with Success too; the Message says so.
   *
   * Since 12. Privileges: system or reporting.
   *
   * Source: spec/actions/PJSIPUnregister.yaml
   */
  pjsipUnregister(request: actions.PJSIPUnregisterRequest, options?: CallOptions): Promise<actions.PJSIPUnregisterReply>

  /**
   * Plays a DTMF digit on a channel.
   *
   * Success says that the digit was queued; text that is not a digit is accepted as well.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/PlayDTMF.yaml
   */
  playDtmf(request: actions.PlayDTMFRequest, options?: CallOptions): Promise<actions.PlayDTMFReply>

  /**
   * Plays a multi-frequency signalling tone on a channel.
   *
   * Since 16.21, 18.7; not in 17. Privileges: call.
   *
   * Source: spec/actions/PlayMF.yaml
   */
  playMF(request: actions.PlayMFRequest, options?: CallOptions): Promise<actions.PlayMFReply>

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
  presenceState(request: actions.PresenceStateRequest, options?: CallOptions): Promise<actions.PresenceStateReply>

  /**
   * Lists the presence states that the server knows.
   *
   * Since 13. Privileges: call or reporting.
   *
   * Source: spec/actions/PresenceStateList.yaml
   */
  presenceStateList(request?: actions.PresenceStateListRequest, options?: CallOptions<ItemOf<actions.PresenceStateListReply>>): Promise<actions.PresenceStateListReply>

  /**
   * Sends the debug output of every PRI span to a file.
   *
   * A request without File gets two errors.
   *
   * Since 13. Privileges: system. Risk: writes files.
   *
   * Source: spec/actions/PRIDebugFileSet.yaml
   */
  priDebugFileSet(request: actions.PRIDebugFileSetRequest, options?: CallOptions): Promise<actions.PRIDebugFileSetReply>

  /**
   * Stops sending the debug output of PRI spans to a file.
   *
   * Since 13. Privileges: none.
   *
   * Source: spec/actions/PRIDebugFileUnset.yaml
   */
  priDebugFileUnset(request?: actions.PRIDebugFileUnsetRequest, options?: CallOptions): Promise<actions.PRIDebugFileUnsetReply>

  /**
   * Sets how much debug output a PRI span gives.
   *
   * A Span that is not a number gets two answers.
   *
   * Since 13. Privileges: none.
   *
   * Source: spec/actions/PRIDebugSet.yaml
   */
  priDebugSet(request: actions.PRIDebugSetRequest, options?: CallOptions): Promise<actions.PRIDebugSetReply>

  /**
   * Lists the PRI spans, one item for each of their D channels.
   *
   * Since 10. Privileges: none.
   *
   * Source: spec/actions/PRIShowSpans.yaml
   */
  priShowSpans(request?: actions.PRIShowSpansRequest, options?: CallOptions<ItemOf<actions.PRIShowSpansReply>>): Promise<actions.PRIShowSpansReply>

  /**
   * Adds a member to a queue.
   *
   * The member is there until it is removed or Asterisk ends; with `persistentmembers` in queues.conf it outlives a restart.
   *
   * Every session that reads the class agent hears of it by `QueueMemberAdded`.
   *
   * Since 1.0. Privileges: agent.
   *
   * Source: spec/actions/QueueAdd.yaml
   */
  queueAdd(request: actions.QueueAddRequest, options?: CallOptions): Promise<actions.QueueAddReply>

  /**
   * Gives a waiting caller another precedence.
   *
   * Since 15. Privileges: none.
   *
   * Source: spec/actions/QueueChangePriorityCaller.yaml
   */
  queueChangePriorityCaller(request: actions.QueueChangePriorityCallerRequest, options?: CallOptions): Promise<actions.QueueChangePriorityCallerReply>

  /**
   * Writes a line of the caller's own into the queue log.
   *
   * Since 1.6.2. Privileges: agent. Risk: writes files.
   *
   * Source: spec/actions/QueueLog.yaml
   */
  queueLog(request: actions.QueueLogRequest, options?: CallOptions): Promise<actions.QueueLogReply>

  /**
   * Sets whether a queue member is rung while in a call.
   *
   * The event QueueMemberRinginuse comes once for each queue that the member is in, with the Interface, on Asterisk 11 the Location, that was given.
   *
   * Since 11. Privileges: agent.
   *
   * The result is reported later by QueueMemberRinginuse.
   *
   * Source: spec/actions/QueueMemberRingInUse.yaml
   */
  queueMemberRingInUse(request: actions.QueueMemberRingInUseRequest, options?: CallOptions): Promise<actions.QueueMemberRingInUseReply>

  /**
   * Pauses a queue member or lets it take calls again.
   *
   * A paused member stays in the queue and gets no calls from it; a call that it has continues.
   *
   * Since 1.2. Privileges: agent.
   *
   * Source: spec/actions/QueuePause.yaml
   */
  queuePause(request: actions.QueuePauseRequest, options?: CallOptions): Promise<actions.QueuePauseReply>

  /**
   * Gives a queue member another weight.
   *
   * A call that rings already is not affected: the penalty counts when the next member is looked for.
   *
   * Since 1.6.2. Privileges: agent.
   *
   * Source: spec/actions/QueuePenalty.yaml
   */
  queuePenalty(request: actions.QueuePenaltyRequest, options?: CallOptions): Promise<actions.QueuePenaltyReply>

  /**
   * Reads the configuration of queues again.
   *
   * With none of the three switches everything is read again.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueReload.yaml
   */
  queueReload(request?: actions.QueueReloadRequest, options?: CallOptions): Promise<actions.QueueReloadReply>

  /**
   * Takes a member out of a queue.
   *
   * Members from the configuration cannot be removed.
   *
   * Since 1.0. Privileges: agent.
   *
   * Source: spec/actions/QueueRemove.yaml
   */
  queueRemove(request: actions.QueueRemoveRequest, options?: CallOptions): Promise<actions.QueueRemoveReply>

  /**
   * Sets the counters of queues and members back to 0.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueReset.yaml
   */
  queueReset(request?: actions.QueueResetRequest, options?: CallOptions): Promise<actions.QueueResetReply>

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
  queueRule(request?: actions.QueueRuleRequest, options?: CallOptions): Promise<actions.QueueRuleReply>

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
  queues(request?: actions.QueuesRequest, options?: CallOptions): Promise<actions.QueuesReply>

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
  queueStatus(request?: actions.QueueStatusRequest, options?: CallOptions<ItemOf<actions.QueueStatusReply>>): Promise<actions.QueueStatusReply>

  /**
   * Lists for each queue how many members and callers it has and how long they wait.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueSummary.yaml
   */
  queueSummary(request?: actions.QueueSummaryRequest, options?: CallOptions<ItemOf<actions.QueueSummaryReply>>): Promise<actions.QueueSummaryReply>

  /**
   * Asks a waiting caller's channel to leave the queue and continue in the dialplan.
   *
   * The event QueueCallerLeave, whose Channel is the caller, reports that the caller has left, for whatever reason.
   *
   * Since 16.25, 18.11, 19.3; not in 17. Privileges: none.
   *
   * The result is reported later by QueueCallerLeave.
   *
   * Source: spec/actions/QueueWithdrawCaller.yaml
   */
  queueWithdrawCaller(request: actions.QueueWithdrawCallerRequest, options?: CallOptions): Promise<actions.QueueWithdrawCallerReply>

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
  redirect(request: actions.RedirectRequest, options?: CallOptions): Promise<actions.RedirectReply>

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
  reload(request?: actions.ReloadRequest, options?: CallOptions): Promise<actions.ReloadReply>

  /**
   * Lists the nodes of this server's radio repeaters as XML text without a response header.
   *
   * The XML takes the place of a response, and nothing in it carries the ActionID.
   *
   * Since 1.6.2; until 1.8.11, 10.3. Privileges: none.
   *
   * Source: spec/actions/RptLocalNodes.yaml
   */
  rptLocalNodes(request?: actions.RptLocalNodesRequest, options?: CallOptions): Promise<actions.RptLocalNodesReply>

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
  rptStatus(request: actions.RptStatusRequest, options?: CallOptions): Promise<actions.RptStatusReply>

  /**
   * Sends a flash, a short press of the hook, on a channel.
   *
   * Since 18.18, 20.3; not in 19. Privileges: call.
   *
   * Source: spec/actions/SendFlash.yaml
   */
  sendFlash(request: actions.SendFlashRequest, options?: CallOptions): Promise<actions.SendFlashReply>

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
  sendText(request: actions.SendTextRequest, options?: CallOptions): Promise<actions.SendTextReply>

  /**
   * Writes the user field of a channel's call record.
   *
   * Since 1.0; until 1.4. Privileges: call.
   *
   * Source: spec/actions/SetCDRUserField.yaml
   *
   * @deprecated Replaced by Setvar in 1.6.2. Set the variable CDR(userfield).
   */
  setCdrUserField(request: actions.SetCDRUserFieldRequest, options?: CallOptions): Promise<actions.SetCDRUserFieldReply>

  /**
   * Sets a variable or dialplan function of a channel, or a global variable.
   *
   * Functions that reach outside the server need the system class in newer releases.
   *
   * Since 1.0. Privileges: call.
   *
   * Source: spec/actions/Setvar.yaml
   */
  setvar(request: actions.SetvarRequest, options?: CallOptions): Promise<actions.SetvarReply>

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
  showDialPlan(request?: actions.ShowDialPlanRequest, options?: CallOptions<ItemOf<actions.ShowDialPlanReply>>): Promise<actions.ShowDialPlanReply>

  /**
   * Sends a SIP NOTIFY request to a peer of the old SIP channel.
   *
   * Since 1.6.2; until 20. Privileges: system.
   *
   * Source: spec/actions/SIPnotify.yaml
   *
   * @deprecated Replaced by PJSIPNotify in 12. Gone from Asterisk 21 on together with the channel; PJSIPNotify is its successor.
   */
  sipNotify(request: actions.SIPnotifyRequest, options?: CallOptions): Promise<actions.SIPnotifyReply>

  /**
   * Lists the peers of the old SIP channel and whether each can be reached.
   *
   * Since 1.2; until 20. Privileges: system (from 1.2), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/SIPpeers.yaml
   *
   * @deprecated Replaced by PJSIPShowEndpoints in 21. It lists the endpoints of the newer SIP channel.
   */
  sipPeers(request?: actions.SIPpeersRequest, options?: CallOptions<ItemOf<actions.SIPpeersReply>>): Promise<actions.SIPpeersReply>

  /**
   * Sends a PeerStatus event for one peer of the old SIP channel or for all.
   *
   * PeerStatus comes by itself as well, when a peer registers or is no longer reached; this asks for how each is now.
   *
   * Since 11; until 20. Privileges: system.
   *
   * Source: spec/actions/SIPpeerstatus.yaml
   *
   * @deprecated Gone from Asterisk 21 on together with the channel; PJSIPShowEndpoints lists the endpoints of its successor.
   */
  sipPeerStatus(request?: actions.SIPpeerstatusRequest, options?: CallOptions<ItemOf<actions.SIPpeerstatusReply>>): Promise<actions.SIPpeerstatusReply>

  /**
   * Checks now whether a peer of the old SIP channel answers.
   *
   * Up to Asterisk 11 the server answers an error or nothing but blank lines, and no event follows.
   *
   * From Asterisk 12 on SIPQualifyPeerDone follows at once; it says that the peer was asked, not that it answered.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * The result is reported later by SIPQualifyPeerDone.
   *
   * Source: spec/actions/SIPqualifypeer.yaml
   *
   * @deprecated Replaced by PJSIPQualify in 12. Gone from Asterisk 21 on together with the channel; PJSIPQualify is its successor.
   */
  sipQualifyPeer(request: actions.SIPqualifypeerRequest, options?: CallOptions): Promise<actions.SIPqualifypeerReply>

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
  sipShowPeer(request: actions.SIPshowpeerRequest, options?: CallOptions): Promise<actions.SIPshowpeerReply>

  /**
   * Lists the registrations of the old SIP channel at other servers.
   *
   * Since 1.6.2; until 20. Privileges: system or reporting.
   *
   * Source: spec/actions/SIPshowregistry.yaml
   *
   * @deprecated Replaced by PJSIPShowRegistrationsOutbound in 12. Gone from Asterisk 21 on together with the channel; PJSIPShowRegistrationsOutbound lists those of its successor.
   */
  sipShowRegistry(request?: actions.SIPshowregistryRequest, options?: CallOptions<ItemOf<actions.SIPshowregistryReply>>): Promise<actions.SIPshowregistryReply>

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
  skinnyDevices(request?: actions.SKINNYdevicesRequest, options?: CallOptions<ItemOf<actions.SKINNYdevicesReply>>): Promise<actions.SKINNYdevicesReply>

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
  skinnyLines(request?: actions.SKINNYlinesRequest, options?: CallOptions<ItemOf<actions.SKINNYlinesReply>>): Promise<actions.SKINNYlinesReply>

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
  skinnyShowDevice(request: actions.SKINNYshowdeviceRequest, options?: CallOptions): Promise<actions.SKINNYshowdeviceReply>

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
  skinnyShowLine(request: actions.SKINNYshowlineRequest, options?: CallOptions): Promise<actions.SKINNYshowlineReply>

  /**
   * Drops every object of a memory cache.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheExpire.yaml
   */
  sorceryMemoryCacheExpire(request: actions.SorceryMemoryCacheExpireRequest, options?: CallOptions): Promise<actions.SorceryMemoryCacheExpireReply>

  /**
   * Drops one object of a memory cache.
   *
   * A cache that holds the whole backend refuses; SorceryMemoryCachePopulate fills it again.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheExpireObject.yaml
   */
  sorceryMemoryCacheExpireObject(request: actions.SorceryMemoryCacheExpireObjectRequest, options?: CallOptions): Promise<actions.SorceryMemoryCacheExpireObjectReply>

  /**
   * Empties a memory cache that holds its whole backend and fills it again.
   *
   * A cache that does not hold its whole backend refuses.
   *
   * Since 13.7. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCachePopulate.yaml
   */
  sorceryMemoryCachePopulate(request: actions.SorceryMemoryCachePopulateRequest, options?: CallOptions): Promise<actions.SorceryMemoryCachePopulateReply>

  /**
   * Marks every object of a memory cache as stale, so that the next use fetches it again.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheStale.yaml
   */
  sorceryMemoryCacheStale(request: actions.SorceryMemoryCacheStaleRequest, options?: CallOptions): Promise<actions.SorceryMemoryCacheStaleReply>

  /**
   * Marks one object of a memory cache as stale, so that the next use fetches it again.
   *
   * Since 13.5. Privileges: system.
   *
   * Source: spec/actions/SorceryMemoryCacheStaleObject.yaml
   */
  sorceryMemoryCacheStaleObject(request: actions.SorceryMemoryCacheStaleObjectRequest, options?: CallOptions): Promise<actions.SorceryMemoryCacheStaleObjectReply>

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
  status(request?: actions.StatusRequest, options?: CallOptions<ItemOf<actions.StatusReply>>): Promise<actions.StatusReply>

  /**
   * Ends recordings of a channel that MixMonitor began.
   *
   * Success carries no Message.
   *
   * Since 11. Privileges: none (from 11), call or system (from 11.11), none (from 12), call or system (from 12.4).
   *
   * Source: spec/actions/StopMixMonitor.yaml
   */
  stopMixMonitor(request: actions.StopMixMonitorRequest, options?: CallOptions): Promise<actions.StopMixMonitorReply>

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
  stopMonitor(request: actions.StopMonitorRequest, options?: CallOptions): Promise<actions.StopMonitorReply>

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
  unpauseMonitor(request: actions.UnpauseMonitorRequest, options?: CallOptions): Promise<actions.UnpauseMonitorReply>

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
  updateConfig(request: actions.UpdateConfigRequest, options?: CallOptions): Promise<actions.UpdateConfigReply>

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
  userEvent(request?: actions.UserEventRequest, options?: CallOptions): Promise<actions.UserEventReply>

  /**
   * Lists the messages of one mailbox.
   *
   * A mailbox that is not there answers Success without a list; it is read as an empty one.
   *
   * Since 18.20, 20.5; not in 19. Privileges: call or reporting.
   *
   * Source: spec/actions/VoicemailBoxSummary.yaml
   */
  voicemailBoxSummary(request: actions.VoicemailBoxSummaryRequest, options?: CallOptions<ItemOf<actions.VoicemailBoxSummaryReply>>): Promise<actions.VoicemailBoxSummaryReply>

  /**
   * Copies a message into another mailbox.
   *
   * A failure answers Success too; only the Message differs, and it ends in an additional line end.
   *
   * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
   *
   * Source: spec/actions/VoicemailForward.yaml
   */
  voicemailForward(request: actions.VoicemailForwardRequest, options?: CallOptions): Promise<actions.VoicemailForwardReply>

  /**
   * Moves a message into another folder of its mailbox.
   *
   * A failure answers Success too; only the Message differs, and it ends in an additional line end.
   *
   * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
   *
   * Source: spec/actions/VoicemailMove.yaml
   */
  voicemailMove(request: actions.VoicemailMoveRequest, options?: CallOptions): Promise<actions.VoicemailMoveReply>

  /**
   * Looks again for messages in mailboxes that something else may have changed.
   *
   * Lamps and MessageWaiting follow when a number has changed.
   *
   * Since 12. Privileges: user.
   *
   * Source: spec/actions/VoicemailRefresh.yaml
   */
  voicemailRefresh(request?: actions.VoicemailRefreshRequest, options?: CallOptions): Promise<actions.VoicemailRefreshReply>

  /**
   * Deletes a message.
   *
   * A failure answers Success too; only the Message differs, and it ends in an additional line end.
   *
   * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
   *
   * Source: spec/actions/VoicemailRemove.yaml
   */
  voicemailRemove(request: actions.VoicemailRemoveRequest, options?: CallOptions): Promise<actions.VoicemailRemoveReply>

  /**
   * Lists all mailboxes with their settings and how many messages they have.
   *
   * A server without mailboxes answers Success without a list; it is read as an empty one.
   *
   * Since 1.6.2. Privileges: call or reporting.
   *
   * Source: spec/actions/VoicemailUsersList.yaml
   */
  voicemailUsersList(request?: actions.VoicemailUsersListRequest, options?: CallOptions<ItemOf<actions.VoicemailUsersListReply>>): Promise<actions.VoicemailUsersListReply>

  /**
   * Shows the settings of one mailbox and how many messages it has.
   *
   * A mailbox that is not there answers Success without a list; it is read as an empty one.
   *
   * Since 16. Privileges: call or reporting.
   *
   * Source: spec/actions/VoicemailUserStatus.yaml
   */
  voicemailUserStatus(request: actions.VoicemailUserStatusRequest, options?: CallOptions<ItemOf<actions.VoicemailUserStatusReply>>): Promise<actions.VoicemailUserStatusReply>

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
  waitEvent(request?: actions.WaitEventRequest, options?: CallOptions<ItemOf<actions.WaitEventReply>>): Promise<actions.WaitEventReply>

  /**
   * Dials digits on a Zaptel channel whose phone is off the hook.
   *
   * Since 1.4; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapDialOffHook.yaml
   *
   * @deprecated Replaced by DAHDIDialOffHook in 1.4.
   */
  zapDialOffHook(request: actions.ZapDialOffHookRequest, options?: CallOptions): Promise<actions.ZapDialOffHookReply>

  /**
   * Dials digits on a Zap channel that is off hook.
   *
   * Asterisk 1.4 spells it ZapDialOffHook; servers take both in any case.
   *
   * Since 1.0; until 1.2. Privileges: none.
   *
   * Source: spec/actions/ZapDialOffhook\@1.0.yaml
   */
  zapDialOffhook(request: actions.ZapDialOffhookRequest, options?: CallOptions): Promise<actions.ZapDialOffhookReply>

  /**
   * Ends do-not-disturb on a Zaptel channel.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapDNDoff.yaml
   *
   * @deprecated Replaced by DAHDIDNDoff in 1.4.
   */
  zapDndOff(request: actions.ZapDNDoffRequest, options?: CallOptions): Promise<actions.ZapDNDoffReply>

  /**
   * Sets do-not-disturb on a Zaptel channel, so that calls to it are busy.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapDNDon.yaml
   *
   * @deprecated Replaced by DAHDIDNDon in 1.4.
   */
  zapDndOn(request: actions.ZapDNDonRequest, options?: CallOptions): Promise<actions.ZapDNDonReply>

  /**
   * Hangs up the call on a Zaptel channel.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapHangup.yaml
   *
   * @deprecated Replaced by DAHDIHangup in 1.4.
   */
  zapHangup(request: actions.ZapHangupRequest, options?: CallOptions): Promise<actions.ZapHangupReply>

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
  zapRestart(request?: actions.ZapRestartRequest, options?: CallOptions): Promise<actions.ZapRestartReply>

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
  zapShowChannels(request?: actions.ZapShowChannelsRequest, options?: CallOptions<ItemOf<actions.ZapShowChannelsReply>>): Promise<actions.ZapShowChannelsReply>

  /**
   * Simulates a hook flash on a Zaptel channel, which starts or completes a transfer.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Source: spec/actions/ZapTransfer.yaml
   *
   * @deprecated Replaced by DAHDITransfer in 1.4.
   */
  zapTransfer(request: actions.ZapTransferRequest, options?: CallOptions): Promise<actions.ZapTransferReply>
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
