// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

/** Format: runtime/tables/decode.ts. */
export const summaries: string = `
AbsoluteTimeout|Sets how long a channel may still live; the server hangs it up when the time is over.
AgentCallbackLogin|Logs an agent in by callback, so that calls are brought to an extension instead of an open line.
AgentLogoff|Logs an agent off.
Agents|Lists all agents and what each is doing.
AGI|Queues a command for a channel that the AGI application has put under the control of AMI (\`agi:async\`).
AOCMessage|Sends an advice of charge over a channel.
Atxfer|Starts an attended transfer, as if the party had dialled the feature code and an extension; that party speaks with the target first.
BlindTransfer|Makes a blind transfer; the party at the other end of the channel's bridge goes to an extension at once.
Bridge|Connects two channels with each other, taking each from what it was doing.
BridgeDestroy|Ends a bridge; every channel in it leaves, and those without more to do hang up.
BridgeInfo|Reports the state of a bridge and lists the channels in it.
BridgeKick|Takes a channel out of its bridge; where it has nothing more to do it hangs up.
BridgeList|Lists the bridges that exist.
BridgeTechnologyList|Lists the ways in which this server can join channels.
BridgeTechnologySuspend|Keeps new bridges from using a technology; bridges that already use it continue.
BridgeTechnologyUnsuspend|Lets new bridges use a technology again.
CancelAtxfer|Breaks an attended transfer off, as if the party had dialled the feature code for it.
Challenge|Asks for a challenge, so that the secret need not travel in the clear at Login.
ChangeMonitor|Moves a running recording of a channel to another file name.
Command|Runs a command of the server's command line and returns what it prints.
ConfbridgeKick|Throws a user out of a conference of app_confbridge.
ConfbridgeList|Lists the users of a conference of app_confbridge.
ConfbridgeListRooms|Lists the conferences of app_confbridge that have users.
ConfbridgeLock|Locks a conference of app_confbridge so that only administrators can enter.
ConfbridgeMute|Mutes a user of a conference of app_confbridge.
ConfbridgeSetSingleVideoSrc|Makes one user the only source of video of a conference of app_confbridge.
ConfbridgeStartRecord|Starts to record a conference of app_confbridge.
ConfbridgeStopRecord|Stops the recording of a conference of app_confbridge.
ConfbridgeUnlock|Unlocks a conference of app_confbridge.
ConfbridgeUnmute|Unmutes a user of a conference of app_confbridge.
ControlPlayback|Controls the file that the ControlPlayback application, or the AGI command of that kind, is playing on a channel.
CoreSettings|Reports the versions and configured limits of the server.
CoreShowChannelMap|Lists the channels that a channel is talking with, over all bridges in between.
CoreShowChannels|Lists every channel with its state, place in the dialplan and bridge.
CoreStatus|Reports when the server started and was reloaded, and how many calls it has.
CreateConfig|Creates an empty configuration file.
DAHDIDialOffHook|Dials digits on a DAHDI channel whose phone is off the hook.
DAHDIDialOffhook|Dials digits on a DAHDI channel that is off hook.
DAHDIDNDoff|Ends do-not-disturb on a DAHDI channel.
DAHDIDNDon|Sets do-not-disturb on a DAHDI channel, so that calls to it are busy.
DAHDIHangup|Hangs up the call on a DAHDI channel.
DAHDIRestart|Restarts all DAHDI channels and rereads their configuration, which ends every call on them.
DAHDIShowChannels|Lists DAHDI channels with signalling, do-not-disturb and alarm.
DAHDIShowStatus|Lists the spans of the cards with their alarms and error counters.
DAHDITransfer|Simulates a hook flash on a DAHDI channel, which starts or completes a transfer.
DataGet|Reads a part of the server's tree of data.
DBDel|Deletes one entry of the server's database.
DBDelTree|Deletes entries of the server's database that begin alike.
DBGet|Reads one entry of the server's database.
DBGetTree|Lists entries of the server's database that begin alike.
DBPut|Writes one entry of the server's database and overwrites what was there.
DeviceStateList|Lists the states of all devices that the server knows.
DialplanExtensionAdd|Adds a step to the dialplan until the next restart.
DialplanExtensionRemove|Takes an extension or one step of it out of the dialplan until the next restart.
Events|Chooses which events this session receives from now on.
ExtensionState|Reports the state of the devices of an extension's hint.
ExtensionStateList|Lists all hints with the states of their devices.
FAXSession|Reports the state of one fax session.
FAXSessions|Lists the fax sessions that are going on.
FAXStats|Counts the fax sessions since the fax module was loaded.
Filter|Adds an event filter to this session.
GetConfig|Reads a configuration file as the server parses it.
GetConfigJSON|Reads a configuration file as the server parses it, as one line of JSON.
Getvar|Reads a variable or dialplan function of a channel, or a global variable.
Hangup|Hangs up a channel, or all channels whose names match.
IAX1peers|Prints the peers of the first IAX protocol as the console does.
IAXnetstats|Prints network statistics of the running IAX calls.
IAXpeerlist|Lists the IAX2 peers and whether each can be reached.
IAXpeers|Lists the IAX peers and whether each can be reached.
IAXregistry|Lists the registrations of IAX2 at other servers.
JabberSend|Sends a message through a Jabber (XMPP) account of the server.
ListCategories|Lists the sections of a configuration file.
ListCommands|Lists the actions that this login may call, each with a line about it.
LocalOptimizeAway|Lets a Local channel that was made to stay (\`/n\`) drop out of the call once its two ends are connected.
LoggerRotate|Closes the log files, sets them aside and begins new ones.
Login|Opens the session with a user and secret of manager.conf, in the clear or by MD5.
Logoff|Ends the session; the server says goodbye and closes.
MailboxCount|Counts the messages of a mailbox.
MailboxStatus|Reports whether a mailbox has new messages.
MeetmeList|Lists the users of one conference of app_meetme, or of all.
MeetmeListRooms|Lists the conferences of app_meetme that are going on.
MeetmeMute|Mutes one user of a MeetMe conference.
MeetmeUnmute|Lets a muted user of a MeetMe conference be heard again.
MessageSend|Sends a text message outside of any call.
MixMonitor|Records a channel, both directions mixed into one file.
MixMonitorMute|Mutes or unmutes one side, or both, of a recording by MixMonitor.
ModuleCheck|Reports whether a module is loaded.
ModuleLoad|Loads, unloads or reloads a module.
Monitor|Records the two directions of a channel into two files.
MuteAudio|Mutes or unmutes the sound of a channel, one way or both.
MWIDelete|Forgets mailboxes that another system keeps.
MWIGet|Lists the message counts of mailboxes that another system keeps.
MWIUpdate|Sets the message counts of a mailbox that another system keeps.
Originate|Originates a call from a channel to an extension or an application.
Park|Parks a channel.
ParkedCalls|Lists the parked calls.
Parkinglots|Lists the parking lots.
PauseMonitor|Interrupts the recording of a channel.
Ping|Makes the server answer, to check that the connection is alive.
PJSIPHangup|Refuses PJSIP calls that have not been answered, with a SIP status of choice.
PJSIPNotify|Sends a SIP NOTIFY request to an endpoint, an address or the far end of a channel.
PJSIPQualify|Checks now whether the contacts of an endpoint answer.
PJSIPRegister|Sends an outbound registration (one of pjsip.conf, by which this server registers at another) right away.
PJSIPSetMaintenance|Puts an endpoint into maintenance, in which it gets no new calls, or ends that.
PJSIPShowAors|Lists the addresses of record of PJSIP.
PJSIPShowAuths|Lists the credentials of PJSIP, passwords included.
PJSIPShowContacts|Lists the contacts that PJSIP knows, and whether they answer.
PJSIPShowEndpoint|Reports the details of one PJSIP endpoint and the objects that belong to it.
PJSIPShowEndpoints|Lists the endpoints of PJSIP and their states.
PJSIPShowMaintenance|Lists the endpoints in maintenance.
PJSIPShowRegistrationInboundContactStatuses|Lists the contacts that are registered and whether they answer.
PJSIPShowRegistrationsInbound|Lists what has registered here, as addresses of record (AORs) with their contacts.
PJSIPShowRegistrationsOutbound|Lists the registrations of this server at others.
PJSIPShowResourceLists|Lists the resource lists that subscribers may ask for.
PJSIPShowSubscriptionsInbound|Lists the subscriptions that the server took.
PJSIPShowSubscriptionsOutbound|Lists the subscriptions that the server made elsewhere.
PJSIPUnregister|Ends a registration at another server and attempts at it.
PlayDTMF|Plays a DTMF digit on a channel.
PlayMF|Plays a multi-frequency signalling tone on a channel.
PresenceState|Reports the presence state of a person.
PresenceStateList|Lists the presence states that the server knows.
PRIDebugFileSet|Sends the debug output of every PRI span to a file.
PRIDebugFileUnset|Stops sending the debug output of PRI spans to a file.
PRIDebugSet|Sets how much debug output a PRI span gives.
PRIShowSpans|Lists the PRI spans, one item for each of their D channels.
QueueAdd|Adds a member to a queue.
QueueChangePriorityCaller|Gives a waiting caller another precedence.
QueueLog|Writes a line of the caller's own into the queue log.
QueueMemberRingInUse|Sets whether a queue member is rung while in a call.
QueuePause|Pauses a queue member or lets it take calls again.
QueuePenalty|Gives a queue member another weight.
QueueReload|Reads the configuration of queues again.
QueueRemove|Takes a member out of a queue.
QueueReset|Sets the counters of queues and members back to 0.
QueueRule|Shows the penalty rules with their steps.
Queues|Prints all queues as the command line shows them.
QueueStatus|Lists queues with their members and waiting callers.
QueueSummary|Lists for each queue how many members and callers it has and how long they wait.
QueueWithdrawCaller|Asks a waiting caller's channel to leave the queue and continue in the dialplan.
Redirect|Sends a channel, and if asked a second one, to another place in the dialplan.
Reload|Makes the server, or one module, read its configuration again.
RptLocalNodes|Lists the nodes of this server's radio repeaters as XML text without a response header.
RptStatus|Reports the state of the radio repeater nodes of this server, or of one of them.
SendFlash|Sends a flash, a short press of the hook, on a channel.
SendText|Sends a text to the party of a channel during its call.
SetCDRUserField|Writes the user field of a channel's call record.
Setvar|Sets a variable or dialplan function of a channel, or a global variable.
ShowDialPlan|Lists the dialplan or a part of it.
SIPnotify|Sends a SIP NOTIFY request to a peer of the old SIP channel.
SIPpeers|Lists the peers of the old SIP channel and whether each can be reached.
SIPpeerstatus|Sends a PeerStatus event for one peer of the old SIP channel or for all.
SIPqualifypeer|Checks now whether a peer of the old SIP channel answers.
SIPshowpeer|Reports the details of one peer of the old SIP channel.
SIPshowregistry|Lists the registrations of the old SIP channel at other servers.
SKINNYdevices|Lists the Skinny devices.
SKINNYlines|Lists the Skinny lines.
SKINNYshowdevice|Reports the details of one Skinny device.
SKINNYshowline|Reports the details of one Skinny line.
SorceryMemoryCacheExpire|Drops every object of a memory cache.
SorceryMemoryCacheExpireObject|Drops one object of a memory cache.
SorceryMemoryCachePopulate|Empties a memory cache that holds its whole backend and fills it again.
SorceryMemoryCacheStale|Marks every object of a memory cache as stale, so that the next use fetches it again.
SorceryMemoryCacheStaleObject|Marks one object of a memory cache as stale, so that the next use fetches it again.
Status|Lists channels with their callers, places in the dialplan, bridges and if asked variables.
StopMixMonitor|Ends recordings of a channel that MixMonitor began.
StopMonitor|Ends the recording of a channel that Monitor began.
UnpauseMonitor|Resumes an interrupted recording of a channel.
UpdateConfig|Changes a configuration file, step by step, and can reload what reads it.
UserEvent|Sends an event of one's own to every session.
VoicemailBoxSummary|Lists the messages of one mailbox.
VoicemailForward|Copies a message into another mailbox.
VoicemailMove|Moves a message into another folder of its mailbox.
VoicemailRefresh|Looks again for messages in mailboxes that something else may have changed.
VoicemailRemove|Deletes a message.
VoicemailUsersList|Lists all mailboxes with their settings and how many messages they have.
VoicemailUserStatus|Shows the settings of one mailbox and how many messages it has.
WaitEvent|Waits until an event arrives and then sends what has been queued.
ZapDialOffHook|Dials digits on a Zaptel channel whose phone is off the hook.
ZapDialOffhook|Dials digits on a Zap channel that is off hook.
ZapDNDoff|Ends do-not-disturb on a Zaptel channel.
ZapDNDon|Sets do-not-disturb on a Zaptel channel, so that calls to it are busy.
ZapHangup|Hangs up the call on a Zaptel channel.
ZapRestart|Restarts all Zaptel channels and rereads their configuration, which ends every call on them.
ZapShowChannels|Lists Zaptel channels with signalling, do-not-disturb and alarm.
ZapTransfer|Simulates a hook flash on a Zaptel channel, which starts or completes a transfer.
`
