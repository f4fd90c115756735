// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { CallOptions } from '../runtime/call.ts'
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
   * AckCall takes any spelling of true beside `always`.
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
  agents(request?: AgentsRequest, options?: CallOptions): Promise<AgentsReply>

  /**
   * Asks for a challenge, so that the secret need not travel in the clear at Login.
   *
   * The key for Login is the lower-case hexadecimal MD5 of the challenge followed at once by the secret.
   *
   * Allowed before login.
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
   * Replaced by MixMonitor in 21.
   *
   * Source: spec/actions/ChangeMonitor.yaml
   */
  changeMonitor(request: ChangeMonitorRequest, options?: CallOptions): Promise<ChangeMonitorReply>

  /**
   * Runs a command of the server's command line and returns what it prints.
   *
   * Before Asterisk 14 the answer says Follows and goes on with raw lines up to the line --END COMMAND--.
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
   * Tells versions and limits that the server was started or configured with.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreSettings.yaml
   */
  coreSettings(request?: CoreSettingsRequest, options?: CallOptions): Promise<CoreSettingsReply>

  /**
   * Lists every channel with its state, place in the dialplan and bridge.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreShowChannels.yaml
   */
  coreShowChannels(request?: CoreShowChannelsRequest, options?: CallOptions): Promise<CoreShowChannelsReply>

  /**
   * Tells when the server started and was reloaded, and how many calls it has.
   *
   * Since 1.6.2. Privileges: system or reporting.
   *
   * Source: spec/actions/CoreStatus.yaml
   */
  coreStatus(request?: CoreStatusRequest, options?: CallOptions): Promise<CoreStatusReply>

  /**
   * Dials digits on a DAHDI channel whose phone is off the hook.
   *
   * Since 1.4; until 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIDialOffHook.yaml
   */
  dahdiDialOffHook(request: DAHDIDialOffHookRequest, options?: CallOptions): Promise<DAHDIDialOffHookReply>

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
   * Since 1.4. Privileges: none. Risk: stops server.
   *
   * Source: spec/actions/DAHDIRestart.yaml
   */
  dahdiRestart(request?: DAHDIRestartRequest, options?: CallOptions): Promise<DAHDIRestartReply>

  /**
   * Lists DAHDI channels with signalling, do-not-disturb and alarm.
   *
   * On Asterisk 1.4 built for Zaptel the items are named ZapShowChannels and the end ZapShowChannelsComplete.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/DAHDIShowChannels.yaml
   */
  dahdiShowChannels(request?: DAHDIShowChannelsRequest, options?: CallOptions): Promise<DAHDIShowChannelsReply>

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
   * Deletes one entry of the server's database.
   *
   * Since 1.6.2. Privileges: system.
   *
   * Source: spec/actions/DBDel.yaml
   */
  dbDel(request: DBDelRequest, options?: CallOptions): Promise<DBDelReply>

  /**
   * Reads one entry of the server's database.
   *
   * A missing entry is an Error, so the list always has exactly one item.
   *
   * Up to Asterisk 1.6.2 the value comes in an event behind the response, without a terminator.
   *
   * Since 1.2. Privileges: system (from 1.2), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/DBGet.yaml
   */
  dbGet(request: DBGetRequest, options?: CallOptions): Promise<DBGetReply>

  /**
   * Writes one entry of the server's database and overwrites what was there.
   *
   * Since 1.2. Privileges: system.
   *
   * Source: spec/actions/DBPut.yaml
   */
  dbPut(request: DBPutRequest, options?: CallOptions): Promise<DBPutReply>

  /**
   * Chooses which events this session receives from now on.
   *
   * Class names are case-sensitive here; a list without any known name answers Success and turns all events off.
   *
   * Up to Asterisk 1.4 the answer is `Events On` or `Events Off` in place of `Success`.
   *
   * The brokeneventsaction option of manager.conf leaves some calls unanswered.
   *
   * Items of a list answer come whatever the mask is.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Events.yaml
   */
  setEvents(request: EventsRequest, options?: CallOptions): Promise<EventsReply>

  /**
   * Tells the state of the devices behind an extension's hint.
   *
   * An extension without a hint is no error; it answers -1.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/ExtensionState.yaml
   */
  extensionState(request: ExtensionStateRequest, options?: CallOptions): Promise<ExtensionStateReply>

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
   * Reads a variable or dialplan function of a channel, or a global variable.
   *
   * A variable that is not set is no error.
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
   * Success says that the hangup was asked for; the Hangup event tells when the channel is gone.
   *
   * Since 1.0. Privileges: call (from 1.0), call or system (from 1.6.2).
   *
   * Source: spec/actions/Hangup.yaml
   */
  hangup(request: HangupRequest, options?: CallOptions): Promise<HangupReply>

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
   * Lists the IAX peers and whether each can be reached.
   *
   * Asterisk 1.4 prints a table without Response; with an ActionID its first line is that header.
   *
   * Asterisk 1.6.2 sends PeerEntry events behind the response but no event that ends them.
   *
   * The items carry no ActionID, while response and terminator do.
   *
   * Since 1.0. Privileges: none (from 1.0), reporting or system (from 1.6.2).
   *
   * Source: spec/actions/IAXpeers.yaml
   */
  iaxPeers(request?: IAXpeersRequest, options?: CallOptions): Promise<IAXpeersReply>

  /**
   * Sends a message through a Jabber (XMPP) account of the server.
   *
   * Where the account is found two responses follow each other; the second one tells whether the message was handed over. Up to Asterisk 1.4 a failure is `Failure`, later `Error`.
   *
   * Since 1.4. Privileges: system.
   *
   * Source: spec/actions/JabberSend.yaml
   */
  jabberSend(request: JabberSendRequest, options?: CallOptions): Promise<JabberSendReply>

  /**
   * Lists the actions that this login may call, each with a line about it.
   *
   * Each value ends in the classes of which one is needed, such as (Priv: call,all); <none> means that every login may call it.
   *
   * Only actions that this login may call are listed.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/ListCommands.yaml
   */
  listCommands(request?: ListCommandsRequest, options?: CallOptions): Promise<ListCommandsReply>

  /**
   * Opens the session with a user and secret of manager.conf, in the clear or by MD5.
   *
   * A wrong secret, an unknown user and a denied address all answer the same error, about a second later, and the connection is closed.
   *
   * A second Login on the same session answers Success and changes nothing.
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
   * Allowed before login.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/Logoff.yaml
   */
  logoff(request?: LogoffRequest, options?: CallOptions): Promise<LogoffReply>

  /**
   * Counts the messages of a mailbox.
   *
   * A mailbox that is not there counts zero and is no error.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/MailboxCount.yaml
   */
  mailboxCount(request: MailboxCountRequest, options?: CallOptions): Promise<MailboxCountReply>

  /**
   * Tells whether a mailbox has new messages.
   *
   * A mailbox that is not there answers 0 and is no error.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
   *
   * Source: spec/actions/MailboxStatus.yaml
   */
  mailboxStatus(request: MailboxStatusRequest, options?: CallOptions): Promise<MailboxStatusReply>

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
   * Records the two directions of a channel into two files.
   *
   * A program does the mixing; the channel variable MONITOR_EXEC can name another one.
   *
   * Since 1.0; until 20. Privileges: call. Risk: runs programs, writes files.
   *
   * Replaced by MixMonitor in 21.
   *
   * Source: spec/actions/Monitor.yaml
   */
  monitor(request: MonitorRequest, options?: CallOptions): Promise<MonitorReply>

  /**
   * Makes a call from a channel to an extension or an application.
   *
   * Without Async the session answers nothing else until the call is answered or has failed.
   *
   * Given Async, Success says only that the call was queued. OriginateResponse goes to every session, with the ActionID of the sender.
   *
   * Applications that can run programs need the system class beside originate in newer releases.
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
   * In newer releases the Message ends in a line end of its own, so a lone blank line follows it.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/Park.yaml
   */
  park(request: ParkRequest, options?: CallOptions): Promise<ParkReply>

  /**
   * Lists the parked calls.
   *
   * Since 1.0. Privileges: none (from 1.0), call (from 12).
   *
   * Source: spec/actions/ParkedCalls.yaml
   */
  parkedCalls(request?: ParkedCallsRequest, options?: CallOptions): Promise<ParkedCallsReply>

  /**
   * Interrupts the recording of a channel.
   *
   * On Asterisk 1.4 a call without Channel also ends the session.
   *
   * Since 1.4; until 20. Privileges: call.
   *
   * @deprecated Gone from Asterisk 21 on; recordings made by MixMonitor are paused with MixMonitorMute.
   *
   * Source: spec/actions/PauseMonitor.yaml
   */
  pauseMonitor(request: PauseMonitorRequest, options?: CallOptions): Promise<PauseMonitorReply>

  /**
   * Makes the server answer, to see that the connection is alive.
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
   * Plays a DTMF digit on a channel.
   *
   * Success says that the digit was queued; text that is no digit is accepted as well.
   *
   * Since 1.4. Privileges: call.
   *
   * Source: spec/actions/PlayDTMF.yaml
   */
  playDtmf(request: PlayDTMFRequest, options?: CallOptions): Promise<PlayDTMFReply>

  /**
   * Adds a member to a queue.
   *
   * Since 1.0. Privileges: agent.
   *
   * Source: spec/actions/QueueAdd.yaml
   */
  queueAdd(request: QueueAddRequest, options?: CallOptions): Promise<QueueAddReply>

  /**
   * Pauses a queue member or lets it take calls again.
   *
   * Since 1.2. Privileges: agent.
   *
   * Source: spec/actions/QueuePause.yaml
   */
  queuePause(request: QueuePauseRequest, options?: CallOptions): Promise<QueuePauseReply>

  /**
   * Takes a member out of a queue.
   *
   * Members that stand in the configuration cannot be removed.
   *
   * Since 1.0. Privileges: agent.
   *
   * Source: spec/actions/QueueRemove.yaml
   */
  queueRemove(request: QueueRemoveRequest, options?: CallOptions): Promise<QueueRemoveReply>

  /**
   * Prints all queues as the command line shows them.
   *
   * Plain rows without Response and without ActionID.
   *
   * Since 1.0; until 14. Privileges: none.
   *
   * Replaced by QueueStatus in 1.2. QueueStatus tells the same as data.
   *
   * Source: spec/actions/Queues.yaml
   */
  queues(request?: QueuesRequest, options?: CallOptions): Promise<QueuesReply>

  /**
   * Lists queues with their members and waiting callers.
   *
   * A queue that is not there gives an empty list.
   *
   * Asterisk 1.0 sends the items behind the response but no event that ends them.
   *
   * Since 1.0. Privileges: none.
   *
   * Source: spec/actions/QueueStatus.yaml
   */
  queueStatus(request?: QueueStatusRequest, options?: CallOptions): Promise<QueueStatusReply>

  /**
   * Lists for each queue how many members and callers it has and how long they wait.
   *
   * Since 1.6.2. Privileges: none.
   *
   * Source: spec/actions/QueueSummary.yaml
   */
  queueSummary(request?: QueueSummaryRequest, options?: CallOptions): Promise<QueueSummaryReply>

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
   * Reload events tell what was reloaded.
   *
   * Since 1.6.2. Privileges: config or system.
   *
   * Source: spec/actions/Reload.yaml
   */
  reload(request?: ReloadRequest, options?: CallOptions): Promise<ReloadReply>

  /**
   * Writes the user field of a channel's call record.
   *
   * Since 1.0; until 1.4. Privileges: call.
   *
   * Replaced by Setvar in 1.6.2. Set the variable CDR(userfield).
   *
   * Source: spec/actions/SetCDRUserField.yaml
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
   * Lists the peers of the old SIP channel and whether each can be reached.
   *
   * Since 1.2; until 20. Privileges: system (from 1.2), reporting or system (from 1.6.2).
   *
   * @deprecated Gone from Asterisk 21 on together with the channel; PJSIPShowEndpoints lists the endpoints of its successor.
   *
   * Source: spec/actions/SIPpeers.yaml
   */
  sipPeers(request?: SIPpeersRequest, options?: CallOptions): Promise<SIPpeersReply>

  /**
   * Tells all about one peer of the old SIP channel.
   *
   * A stray blank line follows an error answer, and on Asterisk 1.4 every answer.
   *
   * MaxCallBR, RegExpire and QualifyFreq carry their units in the value.
   *
   * Up to Asterisk 1.4 the name Reg-Contact is written with a blank before its colon, and a ChanVariable is a header without value and a line with a blank, the name, a comma and the value.
   *
   * Since 1.2; until 20. Privileges: system (from 1.2), reporting or system (from 1.6.2).
   *
   * @deprecated Gone from Asterisk 21 on together with the channel; PJSIPShowEndpoint describes an endpoint of its successor.
   *
   * Source: spec/actions/SIPshowpeer.yaml
   */
  sipShowPeer(request: SIPshowpeerRequest, options?: CallOptions): Promise<SIPshowpeerReply>

  /**
   * Lists channels with their callers, places in the dialplan, bridges and if asked variables.
   *
   * The items carry `Privilege` although they are part of an answer.
   *
   * Line ends inside a variable are sent as they are, so a value can break the framing.
   *
   * Since 1.0. Privileges: call (from 1.0), call or reporting or system (from 1.6.2).
   *
   * Source: spec/actions/Status.yaml
   */
  status(request?: StatusRequest, options?: CallOptions): Promise<StatusReply>

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
   * Replaced by StopMixMonitor in 21.
   *
   * Source: spec/actions/StopMonitor.yaml
   */
  stopMonitor(request: StopMonitorRequest, options?: CallOptions): Promise<StopMonitorReply>

  /**
   * Goes on with an interrupted recording of a channel.
   *
   * On Asterisk 1.4 a call without Channel also ends the session.
   *
   * Since 1.4; until 20. Privileges: call.
   *
   * @deprecated Gone from Asterisk 21 on; recordings made by MixMonitor are paused with MixMonitorMute.
   *
   * Source: spec/actions/UnpauseMonitor.yaml
   */
  unpauseMonitor(request: UnpauseMonitorRequest, options?: CallOptions): Promise<UnpauseMonitorReply>

  /**
   * Changes a configuration file, step by step, and can reload what reads it.
   *
   * Success carries no Message.
   *
   * Comments of the file are kept where the server can tell what they belong to.
   *
   * The documentation of some releases writes XXXXXX where the number stands.
   *
   * Since 1.4. Privileges: config. Risk: writes files.
   *
   * Source: spec/actions/UpdateConfig.yaml
   */
  updateConfig(request: UpdateConfigRequest, options?: CallOptions): Promise<UpdateConfigReply>

  /**
   * Sends an event of one's own to every session.
   *
   * The ActionID of the sender stands in the event, which every session receives.
   *
   * Lines are passed on as they were written, also those without a blank behind the colon; Asterisk 1.4 passes on the line with Action too.
   *
   * Since 1.4. Privileges: user.
   *
   * Source: spec/actions/UserEvent.yaml
   */
  userEvent(request?: UserEventRequest, options?: CallOptions): Promise<UserEventReply>

  /**
   * Waits until an event arrives and then sends what has been queued.
   *
   * Meant for AMI over HTTP, where it waits at most the session's time less ten seconds; over TCP events come anyway.
   *
   * Over TCP the session answers nothing else while it waits, and the next action ends the wait.
   *
   * The events between answer and end are ordinary events, of any name and without ActionID.
   *
   * Since 1.4. Privileges: none.
   *
   * Source: spec/actions/WaitEvent.yaml
   */
  waitEvent(request?: WaitEventRequest, options?: CallOptions): Promise<WaitEventReply>

  /**
   * Dials digits on a Zaptel channel whose phone is off the hook.
   *
   * Since 1.4; until 1.4. Privileges: none.
   *
   * Replaced by DAHDIDialOffHook in 1.4.
   *
   * Source: spec/actions/ZapDialOffHook.yaml
   */
  zapDialOffHook(request: ZapDialOffHookRequest, options?: CallOptions): Promise<ZapDialOffHookReply>

  /**
   * Ends do-not-disturb on a Zaptel channel.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Replaced by DAHDIDNDoff in 1.4.
   *
   * Source: spec/actions/ZapDNDoff.yaml
   */
  zapDndOff(request: ZapDNDoffRequest, options?: CallOptions): Promise<ZapDNDoffReply>

  /**
   * Sets do-not-disturb on a Zaptel channel, so that calls to it are busy.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Replaced by DAHDIDNDon in 1.4.
   *
   * Source: spec/actions/ZapDNDon.yaml
   */
  zapDndOn(request: ZapDNDonRequest, options?: CallOptions): Promise<ZapDNDonReply>

  /**
   * Hangs up the call on a Zaptel channel.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Replaced by DAHDIHangup in 1.4.
   *
   * Source: spec/actions/ZapHangup.yaml
   */
  zapHangup(request: ZapHangupRequest, options?: CallOptions): Promise<ZapHangupReply>

  /**
   * Restarts all Zaptel channels and rereads their configuration, which ends every call on them.
   *
   * It does not stop the server itself; what it stops is every call on Zaptel hardware.
   *
   * Since 1.4; until 1.4. Privileges: none. Risk: stops server.
   *
   * Replaced by DAHDIRestart in 1.4.
   *
   * Source: spec/actions/ZapRestart.yaml
   */
  zapRestart(request?: ZapRestartRequest, options?: CallOptions): Promise<ZapRestartReply>

  /**
   * Lists Zaptel channels with signalling, do-not-disturb and alarm.
   *
   * On Asterisk 1.4 built for DAHDI the items are named DAHDIShowChannels and the end DAHDIShowChannelsComplete.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Replaced by DAHDIShowChannels in 1.4.
   *
   * Source: spec/actions/ZapShowChannels.yaml
   */
  zapShowChannels(request?: ZapShowChannelsRequest, options?: CallOptions): Promise<ZapShowChannelsReply>

  /**
   * Simulates a hook flash on a Zaptel channel, which starts or completes a transfer.
   *
   * Since 1.0; until 1.4. Privileges: none.
   *
   * Replaced by DAHDITransfer in 1.4.
   *
   * Source: spec/actions/ZapTransfer.yaml
   */
  zapTransfer(request: ZapTransferRequest, options?: CallOptions): Promise<ZapTransferReply>
}

/** Which action each method sends. */
export const methods: Readonly<Record<keyof ActionMethods, string>> = {
  absoluteTimeout: 'AbsoluteTimeout',
  agentCallbackLogin: 'AgentCallbackLogin',
  agentLogoff: 'AgentLogoff',
  agents: 'Agents',
  challenge: 'Challenge',
  changeMonitor: 'ChangeMonitor',
  command: 'Command',
  coreSettings: 'CoreSettings',
  coreShowChannels: 'CoreShowChannels',
  coreStatus: 'CoreStatus',
  dahdiDialOffHook: 'DAHDIDialOffHook',
  dahdiDndOff: 'DAHDIDNDoff',
  dahdiDndOn: 'DAHDIDNDon',
  dahdiHangup: 'DAHDIHangup',
  dahdiRestart: 'DAHDIRestart',
  dahdiShowChannels: 'DAHDIShowChannels',
  dahdiTransfer: 'DAHDITransfer',
  dbDel: 'DBDel',
  dbGet: 'DBGet',
  dbPut: 'DBPut',
  setEvents: 'Events',
  extensionState: 'ExtensionState',
  filter: 'Filter',
  getConfig: 'GetConfig',
  getvar: 'Getvar',
  hangup: 'Hangup',
  iaxNetstats: 'IAXnetstats',
  iaxPeers: 'IAXpeers',
  jabberSend: 'JabberSend',
  listCommands: 'ListCommands',
  login: 'Login',
  logoff: 'Logoff',
  mailboxCount: 'MailboxCount',
  mailboxStatus: 'MailboxStatus',
  meetmeMute: 'MeetmeMute',
  meetmeUnmute: 'MeetmeUnmute',
  mixMonitor: 'MixMonitor',
  monitor: 'Monitor',
  originate: 'Originate',
  park: 'Park',
  parkedCalls: 'ParkedCalls',
  pauseMonitor: 'PauseMonitor',
  ping: 'Ping',
  playDtmf: 'PlayDTMF',
  queueAdd: 'QueueAdd',
  queuePause: 'QueuePause',
  queueRemove: 'QueueRemove',
  queues: 'Queues',
  queueStatus: 'QueueStatus',
  queueSummary: 'QueueSummary',
  redirect: 'Redirect',
  reload: 'Reload',
  setCdrUserField: 'SetCDRUserField',
  setvar: 'Setvar',
  sipPeers: 'SIPpeers',
  sipShowPeer: 'SIPshowpeer',
  status: 'Status',
  stopMixMonitor: 'StopMixMonitor',
  stopMonitor: 'StopMonitor',
  unpauseMonitor: 'UnpauseMonitor',
  updateConfig: 'UpdateConfig',
  userEvent: 'UserEvent',
  waitEvent: 'WaitEvent',
  zapDialOffHook: 'ZapDialOffHook',
  zapDndOff: 'ZapDNDoff',
  zapDndOn: 'ZapDNDon',
  zapHangup: 'ZapHangup',
  zapRestart: 'ZapRestart',
  zapShowChannels: 'ZapShowChannels',
  zapTransfer: 'ZapTransfer',
}
