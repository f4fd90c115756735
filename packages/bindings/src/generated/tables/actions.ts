// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

/** Format: runtime/tables/decode.ts. */
export const actions: string = `
AbsoluteTimeout||1.0|=call;1.6.2=call,system|ActionID,Channel:k,Timeout:u|ack
AgentCallbackLogin||1.2-1.4|=agent|ActionID,Agent:6,Exten:6,Context,WrapupTime:1,AckCall:3|ack
AgentLogoff||1.2|=agent|ActionID,Agent:6,Soft:b|ack
Agents||1.2|=agent|ActionID|list~~Agents~AgentsComplete
AGI||1.6.2|=agi|ActionID,Channel:k,Command:6,CommandID|ack|AsyncAGIExec:Channel=Channel,Uniqueid=Channel,CommandId=CommandID|runs-programs
AOCMessage||1.8|=aoc|ActionID,Channel:5,ChannelPrefix,MsgType:y,ChargeType:3,UnitAmount(X):1w,UnitType(X):1w,CurrencyName,CurrencyAmount:1,CurrencyMultiplier:3,TotalType:3,AOCBillingId:3,ChargingAssociationId:1,ChargingAssociationNumber,ChargingAssociationPlan:1,ChargedItem:3@18.16 20.1!19,RateType:3@18.16 20.1!19,Time:1@18.16 20.1!19,TimeScale:3@18.16 20.1!19,Granularity:1@18.16 20.1!19,GranularityTimeScale:3@18.16 20.1!19,ChargingType:3@18.16 20.1!19,VolumeUnit:3@18.16 20.1!19,Code:1@18.16 20.1!19|ack|||oneOf:Channel,ChannelPrefix
Atxfer|attendedTransfer|1.6.2|=call|ActionID,Channel:k,Exten:6,Context,Priority:@1.8-11|ack|AttendedTransfer:OrigTransfererChannel=Channel,OrigTransfererUniqueid=Channel
BlindTransfer||12|=call|ActionID,Channel:k,Exten:6,Context|ack|BlindTransfer:TransfererChannel=Channel,TransfererUniqueid=Channel
Bridge||1.6.2|=call|ActionID,Channel1:6,Channel2:6,Tone:3|ack
BridgeDestroy||12|=|ActionID,BridgeUniqueid:6|ack
BridgeInfo||12|=|ActionID,BridgeUniqueid:6|list~~BridgeInfoChannel~BridgeInfoComplete
BridgeKick||12|=|ActionID,BridgeUniqueid,Channel:k|ack
BridgeList||12|=|ActionID,BridgeType:3|list~~BridgeListItem~BridgeListComplete
BridgeTechnologyList||12|=|ActionID|list~~BridgeTechnologyListItem~BridgeTechnologyListComplete
BridgeTechnologySuspend||12|=|ActionID,BridgeTechnology:y|ack
BridgeTechnologyUnsuspend||12|=|ActionID,BridgeTechnology:y|ack
CancelAtxfer|cancelAttendedTransfer|13.18 14.7 15.1|=call|ActionID,Channel:k|ack
Challenge||1.0|=|ActionID,AuthType:y|fields~~~~Challenge
ChangeMonitor||1.0-20|=call|ActionID,Channel:k,File:6|ack||writes-files
Command||1.0|=command|ActionID,Command:6|output~1.0-13~~~Privilege:i@1.2-13;output~14~~~Output:2q@14||runs-programs,reads-files,writes-files,stops-server
ConfbridgeKick||10|=call|ActionID,Conference:6,Channel:k|ack
ConfbridgeList||10|=reporting|ActionID,Conference:6|list~~ConfbridgeList~ConfbridgeListComplete~~~No active conferences.^No Conference by that name found.
ConfbridgeListRooms||10|=reporting|ActionID|list~~ConfbridgeListRooms~ConfbridgeListRoomsComplete~~~No active conferences.
ConfbridgeLock||10|=call|ActionID,Conference:6|ack
ConfbridgeMute||10|=call|ActionID,Conference:6,Channel:k|ack
ConfbridgeSetSingleVideoSrc|confbridgeSetSingleVideoSource|10|=call|ActionID,Conference:6,Channel:k|ack
ConfbridgeStartRecord||10|=call;11.15=system;12=call;12.8=system;13=call;13.1=system|ActionID,Conference:6,RecordFile|ack||writes-files
ConfbridgeStopRecord||10|=call;14=system|ActionID,Conference:6|ack
ConfbridgeUnlock||10|=call|ActionID,Conference:6|ack
ConfbridgeUnmute||10|=call|ActionID,Conference:6,Channel:k|ack
ControlPlayback||12|=call|ActionID,Channel:k,Control:y|ack
CoreSettings||1.6.2|=system,reporting|ActionID|fields~~~~AMIversion,AsteriskVersion,SystemName,CoreMaxCalls:1,CoreMaxLoadAvg:q,CoreRunUser,CoreRunGroup,CoreMaxFilehandles:1,CoreRealTimeEnabled:f,CoreCDRenabled:f,CoreHTTPenabled:f,SoundsSearchCustomDir:f@18.21 20.6 21.1 22!19
CoreShowChannelMap||18.19 20.4!19|=system,reporting|ActionID,Channel:k|list~~CoreShowChannelMap~CoreShowChannelMapComplete
CoreShowChannels||1.6.2|=system,reporting|ActionID|list~~CoreShowChannel~CoreShowChannelsComplete
CoreStatus||1.6.2|=system,reporting|ActionID|fields~~~~CoreStartupDate:@1.8,CoreStartupTime,CoreReloadDate:@1.8,CoreReloadTime,CoreCurrentCalls:1,CoreProcessedCalls:1@20.12 21.7 22.2 23
CreateConfig||1.6.2|=config|ActionID,Filename:6|ack||writes-files
DAHDIDialOffHook||1.4-1.4|=|ActionID,DAHDIChannel:6,Number:6|ack
DAHDIDialOffhook||1.6.2|=|ActionID,DAHDIChannel:u,Number:6|ack
DAHDIDNDoff|dahdiDndOff|1.4|=|ActionID,DAHDIChannel:6|ack
DAHDIDNDon|dahdiDndOn|1.4|=|ActionID,DAHDIChannel:6|ack
DAHDIHangup||1.4|=|ActionID,DAHDIChannel:6|ack
DAHDIRestart||1.4|=|ActionID|ack||stops-server
DAHDIShowChannels||1.4|=|ActionID,DAHDIChannel:@1.6.2|list~~DAHDIShowChannels~DAHDIShowChannelsComplete
DAHDIShowStatus||18.23 20.8 21.3!19|=|ActionID|list~~DAHDIShowStatus~DAHDIShowStatusComplete
DAHDITransfer||1.4|=|ActionID,DAHDIChannel:6|ack
DataGet||1.8-14|=|ActionID,Path:6,Search,Filter|event~~DataGet Tree
DBDel||1.6.2|=system|ActionID,Family:6,Key:6|ack
DBDelTree||1.6.2|=system|ActionID,Family:6,Key|ack
DBGet||1.2|=system;1.6.2=reporting,system|ActionID,Family:6,Key:6|event~1.2-1.6.2~DBGetResponse;list~1.8~DBGetResponse~DBGetComplete
DBGetTree||16.28 18.14 19.6!17|=system,reporting|ActionID,Family,Key|list~~DBGetTreeResponse~DBGetTreeComplete
DBPut||1.2|=system|ActionID,Family:6,Key:6,Val|ack
DeviceStateList||13|=call,reporting|ActionID|list~~DeviceStateChange~DeviceStateListComplete
DialplanExtensionAdd||13|=system|ActionID,Context:6,Extension:6,Priority:6,Application:6,ApplicationData,Replace:b|ack||runs-programs
DialplanExtensionRemove||13|=system|ActionID,Context:6,Extension:6,Priority|ack
Events|setEvents|1.0|=|ActionID,EventMask:6|ack~1.0-1.4;fields~1.6.2-1.8.4~~~Events:1e@1.6.2-1.8.4~r;fields~1.8.5~~~Events:1e@1.8.5
ExtensionState||1.0|=call;1.6.2=call,reporting|ActionID,Exten:6,Context|fields~~~~Exten,Context,Hint,Status:1x,StatusText:1s@13
ExtensionStateList||13|=call,reporting|ActionID|list~~ExtensionStatus~ExtensionStateListComplete~~~No dialplan hints are available
FAXSession||13|=call|ActionID,SessionNumber:u|event~~FAXSession
FAXSessions||13|=call|ActionID|list~~FAXSessionsEntry~FAXSessionsComplete
FAXStats||13|=reporting|ActionID|event~~FAXStats
Filter||10|=system|ActionID,Operation:y,MatchCriteria:@18.26 20.11 21.6 22.1!19,Filter|ack
GetConfig||1.4|=config;1.6.2=config,system|ActionID,Filename:6,Category:@1.6.2,Filter:@12.7|fields~~~~Category-000000:1k,IsTemplate-000000:2a@12.7,Templates-000000:31@12.7,Line-000000-000000:1k||reads-files
GetConfigJSON|getConfigJson|1.6.2|=system,config|ActionID,Filename:6,Category:@12.7,Filter:@12.7|fields~~~~JSON:2z||reads-files
Getvar||1.0|=call;1.6.2=call,reporting|ActionID,Channel:5,Variable:6|fields~1.0-1.0~~~*:2y@1.0-1.0;fields~1.2~~~Variable:@1.2,Value:21@1.2
Hangup||1.0|=call;1.6.2=call,system|ActionID,Channel:k,Cause:1@1.8|ack~1.0-10;list~11~ChannelHungup~ChannelsHungupListComplete~~s
IAX1peers|iax1Peers|1.0-1.0|=|ActionID|text
IAXnetstats|iaxNetstats|1.2|=;1.6.2=reporting,system|ActionID|text
IAXpeerlist|iaxPeerList|1.6.2|=system,reporting|ActionID|list~~PeerEntry~PeerlistComplete
IAXpeers|iaxPeers|1.0|=;1.6.2=reporting,system|ActionID|text~1.0-1.4;list~1.6.2-1.6.2~PeerEntry~~~in;list~1.8~PeerEntry~PeerlistComplete~~i
IAXregistry|iaxRegistry|1.6.2|=system,reporting|ActionID|list~~RegistryEntry~RegistrationsComplete
JabberSend||1.4|=system|ActionID,Jabber:6,ScreenName:6,JID:@1.8,Message:6|ack
ListCategories||1.6.2|=config|ActionID,Filename:6,Match:@12.7|fields~~~~Category-000000:1k,Error:2||reads-files
ListCommands||1.0|=|ActionID|fields~~~~*:2x
LocalOptimizeAway||1.8|=system,call|ActionID,Channel:k|ack
LoggerRotate||13|=system,reporting|ActionID|ack||writes-files
Login||1.0|=|ActionID,Username:6,AuthType:3,Secret:r,Key:r,Events|ack|||oneOf:Secret,Key;exclusive:Secret,Key
Logoff||1.0|=|ActionID|goodbye
MailboxCount||1.0|=call;1.6.2=call,reporting|ActionID,Mailbox:6|fields~~~~Mailbox,UrgMessages:1@1.6.2,NewMessages:1,OldMessages:1
MailboxStatus||1.0|=call;1.6.2=call,reporting|ActionID,Mailbox:6|fields~~~~Mailbox,Waiting:h
MeetmeList||1.6.2|=reporting|ActionID,Conference|list~~MeetmeList~MeetmeListComplete~~~No active conferences.
MeetmeListRooms||10|=reporting|ActionID|list~~MeetmeListRooms~MeetmeListRoomsComplete~~~No active conferences.
MeetmeMute||1.4|=call|ActionID,Meetme:6,Usernum:u|ack
MeetmeUnmute||1.4|=call|ActionID,Meetme:6,Usernum:u|ack
MessageSend||11|=message|ActionID,Destination:@16.22 18.8!17,To,From,Body,Base64Body,Variable:1b|ack|||oneOf:Destination,To
MixMonitor||11|=;11.11=system;12=;12.4=system|ActionID,Channel:k,File,Options,Command:@12.3|fields~~~~MixMonitorID:2||runs-programs,writes-files
MixMonitorMute||1.8|=;11.11=call,system;12=;12.4=call,system|ActionID,Channel:k,Direction:y,State:2b,MixMonitorID:@18.18 20.3!19|ack
ModuleCheck||1.6.2|=system|ActionID,Module:6|fields~~~~Version:2
ModuleLoad||1.6.2|=system|ActionID,Module,LoadType:y,Recursive:b@18.23 20.8 21.3!19|ack||runs-programs
Monitor||1.0-20|=call|ActionID,Channel:k,File,Format,Mix:b|ack||runs-programs,writes-files
MuteAudio||1.8|=system|ActionID,Channel:k,Direction:y,State:1o|ack
MWIDelete||12.1|=call|ActionID,Mailbox:6|ack
MWIGet||12.1|=call,reporting|ActionID,Mailbox:6|list~~MWIGet~MWIGetComplete
MWIUpdate||12.1|=call|ActionID,Mailbox:6,OldMessages:1,NewMessages:1|ack
Originate||1.0|=call;1.6.2=originate|ActionID,Channel:6,Exten,Context,Priority,Application,Data,Timeout:1,CallerID,Variable:1b,Account,EarlyMedia:b@11,Async:b,Codecs:i@1.4,ChannelId:@12.2,OtherChannelId:@12.2,PreDialGoSub:@18.23 20.8 21.3!19|ack|OriginateResponse|runs-programs|together:Context,Exten,Priority;oneOf:Exten,Application;exclusive:Exten,Application|Timeout,ms,30000,
Park||1.4|=call|ActionID,Channel:k,Channel2,TimeoutChannel:@12,AnnounceChannel:@12.3,Timeout:1,Parkinglot:@1.8,ParkingSpace:1@18.19 20.4!19|ack
ParkedCalls||1.0|=;12=call|ActionID,ParkingLot:@12|list~~ParkedCall~ParkedCallsComplete
Parkinglots|parkingLots|11|=;12=call|ActionID|list~11-11~Parkinglot~ParkinglotsComplete~~i;list~12~Parkinglot~ParkinglotsComplete
PauseMonitor||1.4-20|=call|ActionID,Channel:k|ack
Ping||1.0|=|ActionID|ack~1.0-1.4;fields~1.6.2~~~Ping:3@1.6.2,Timestamp:q@1.8
PJSIPHangup||18.21 20.6 21.1!19|=system,call|ActionID,Channel:k,Cause:6|list~~ChannelHungup~ChannelsHungupListComplete~~s
PJSIPNotify||12|=system|ActionID,Endpoint,URI:@13,channel:@13.21 15.4!14,Option:@18.16 19.8 20.1,Variable:1b|ack|||oneOf:Endpoint,URI,channel;exclusive:Endpoint,URI,channel;exclusive:Option,Variable
PJSIPQualify||12|=system,reporting|ActionID,Endpoint:6|ack
PJSIPRegister||13.2|=system,reporting|ActionID,Registration:6|ack
PJSIPSetMaintenance||20.20 22.10 23.4!21|=system|ActionID,Endpoint:6,State:1o|ack
PJSIPShowAors||16|=system|ActionID|list~~AorList~AorListComplete~~~No AORs found
PJSIPShowAuths||16|=system|ActionID|list~~AuthList~AuthListComplete~~~No Auths found
PJSIPShowContacts||16|=system|ActionID|list~~ContactList~ContactListComplete~~~No Contacts found
PJSIPShowEndpoint||12|=system|ActionID,Endpoint:6|list~12-12.3~EndpointDetail,AuthDetail,AorDetail,TransportDetail,IdentifyDetail,ContactStatusDetail~EndpointDetailComplete~~ie;list~12.4~EndpointDetail,AuthDetail,AorDetail,TransportDetail,IdentifyDetail,ContactStatusDetail~EndpointDetailComplete
PJSIPShowEndpoints||12|=system|ActionID|list~12-12.3~EndpointList~EndpointListComplete~~ie~No endpoints found;list~12.4~EndpointList~EndpointListComplete~~~No endpoints found
PJSIPShowMaintenance||20.20 22.10 23.4!21|=system,reporting|ActionID,Endpoint|list~~PJSIPMaintenanceStatus~PJSIPMaintenanceStatusComplete
PJSIPShowRegistrationInboundContactStatuses||13.14 14.3|=system|ActionID|list~~ContactStatusDetail~ContactStatusDetailComplete
PJSIPShowRegistrationsInbound||12|=system|ActionID|list~12-12.3~InboundRegistrationDetail~InboundRegistrationDetailComplete~~ie;list~12.4~InboundRegistrationDetail~InboundRegistrationDetailComplete
PJSIPShowRegistrationsOutbound||12|=system,reporting|ActionID|list~12-12.3~OutboundRegistrationDetail,AuthDetail~OutboundRegistrationDetailComplete~~ie;list~12.4~OutboundRegistrationDetail,AuthDetail~OutboundRegistrationDetailComplete
PJSIPShowResourceLists||13|=system|ActionID|list~13-13.1~ResourceListDetail~ResourceListDetailComplete~~ie~No resource lists found;list~13.2~ResourceListDetail~ResourceListDetailComplete~~~No resource lists found
PJSIPShowSubscriptionsInbound||12|=system|ActionID|list~12-12.3~InboundSubscriptionDetail~InboundSubscriptionDetailComplete~~ie;list~12.4~InboundSubscriptionDetail~InboundSubscriptionDetailComplete
PJSIPShowSubscriptionsOutbound||12|=system|ActionID|list~12-12.3~OutboundSubscriptionDetail~OutboundSubscriptionDetailComplete~~ie;list~12.4~OutboundSubscriptionDetail~OutboundSubscriptionDetailComplete
PJSIPUnregister||12|=system,reporting|ActionID,Registration:6|ack
PlayDTMF|playDtmf|1.4|=call|ActionID,Channel:k,Digit:6,Duration:1@12,Receive:b@13.30 16.7 17.1!14 15|ack
PlayMF||16.21 18.7!17|=call|ActionID,Channel:k,Digit:6,Duration:1|ack
PresenceState||11|=call,reporting|ActionID,Provider:6|fields~11-11.11 12.4~~~State:3@11-11.11 12.4,Subtype:2@11-11.11 12.4~b;fields~11.12 12.5~~~State:3@11.12 12.5,Subtype:2@11.12 12.5,PresenceMessage:2@13
PresenceStateList||13|=call,reporting|ActionID|list~~PresenceStateChange~PresenceStateListComplete
PRIDebugFileSet||13|=system|ActionID,File:6|ack||writes-files
PRIDebugFileUnset||13|=|ActionID|ack
PRIDebugSet||13|=|ActionID,Span:u,Level:6|ack
PRIShowSpans||10|=|ActionID,Span:1|list~~PRIShowSpans~PRIShowSpansComplete
QueueAdd||1.0|=agent|ActionID,Queue:6,Interface:6,Penalty:1,Paused:b@1.2,Reason:@20.12 21.7 22.2,MemberName:@1.4,StateInterface:@1.4,Wrapuptime:1@16.3|ack
QueueChangePriorityCaller||15|=|ActionID,Queue:6,Caller:6,Priority:u,Immediate:b@18.20 20.5!19|ack
QueueLog||1.6.2|=agent|ActionID,Queue:6,Event:6,Uniqueid:8,Interface,Message|ack||writes-files
QueueMemberRingInUse||11|=agent|ActionID,Interface:6,RingInUse:1p,Queue|ack|QueueMemberRinginuse:Interface=Interface,Location=Interface,Queue=Queue
QueuePause||1.2|=agent|ActionID,Interface:6,Paused:1p,Queue,Reason:@1.6.2|ack
QueuePenalty||1.6.2|=agent|ActionID,Interface:6,Penalty:u,Queue|ack
QueueReload||1.6.2|=|ActionID,Queue,Members:19,Rules:19,Parameters:19|ack
QueueRemove||1.0|=agent|ActionID,Queue:6,Interface:6|ack
QueueReset||1.6.2|=|ActionID,Queue|ack
QueueRule||1.6.2|=|ActionID,Rule|fields~1.6.2-1.8.4~~~RuleList:11@1.6.2-1.8.4,Rule:11@1.6.2-1.8.4~b;fields~1.8.5~~~RuleList:11@1.8.5,Rule:11@1.8.5
Queues||1.0-14|=|ActionID|text
QueueStatus||1.0|=|ActionID,Queue:@1.2,Member:@1.2|list~1.0-1.0~QueueParams,QueueMember,QueueEntry~~~n;list~1.2~QueueParams,QueueMember,QueueEntry~QueueStatusComplete
QueueSummary||1.6.2|=|ActionID,Queue|list~~QueueSummary~QueueSummaryComplete
QueueWithdrawCaller||16.25 18.11 19.3!17|=|ActionID,Queue:6,Caller:6,WithdrawInfo|ack|QueueCallerLeave:Channel=Caller,Queue=Queue
Redirect||1.0|=call|ActionID,Channel:k,Exten,Context,Priority,ExtraChannel,ExtraExten:@1.8,ExtraContext:@1.8,ExtraPriority:@1.8|ack|||together:ExtraExten,ExtraContext,ExtraPriority
Reload||1.6.2|=config,system|ActionID,Module|ack
RptLocalNodes||1.6.2-1.8.11 10.3|=|ActionID|text
RptStatus||1.6.2-1.8.11 10.3|=|ActionID,Command:y,Node|fields~~~~Nodes:1d,RptUptime:2,IsRemoteBase:e,RemoteOn:e,LogInUser:2,LogInLevel:2,Freq:2,RemMode:e,RemOffset:e,RxPl:2,TxPl:2,PowerLevel:e,NodeState:9,SignalOnInput:e,TransmitterKeyed:e,Transmitter:12,Parrot:12,Scheduler:12,TailLength:e,TimeOutTimer:12,TimeOutTimerState:e,TimeOutsSinceSystemInitialization:9,IdentifierState:e,KerchunksToday:9,KerchunksSinceSystemInitialization:9,KeyupsToday:9,KeyupsSinceSystemInitialization:9,DtmfCommandsToday:9,DtmfCommandsSinceSystemInitialization:9,LastDtmfCommandExecuted:26,TxTimeToday:2,TxTimeSinceSystemInitialization:2,NodesCurrentlyConnectedToUs:30,Autopatch:12,AutopatchState:e,AutopatchCalledNumber:26,ReversePatchIaxrptConnected:e,UserLinkingCommands:12,UserFunctions:12
SendFlash||18.18 20.3!19|=call|ActionID,Channel:k,Receive:b|ack
SendText||1.6.2|=call|ActionID,Channel:k,Message:6,Content-Type:@13.35 16.12 17.6!14 15|ack
SetCDRUserField|setCdrUserField|1.0-1.4|=call|ActionID,Channel:k,UserField:6,Append:b|ack
Setvar||1.0|=call|ActionID,Channel:5,Variable:6,Value:21|ack
ShowDialPlan||1.6.2|=config,reporting|ActionID,Extension,Context|list~~ListDialplan~ShowDialPlanComplete
SIPnotify|sipNotify|1.6.2-20|=system|ActionID,Channel:6,Variable:1b,Call-ID:@13.20 15.3-20!14|ack
SIPpeers|sipPeers|1.2-20|=system;1.6.2=reporting,system|ActionID|list~~PeerEntry~PeerlistComplete
SIPpeerstatus|sipPeerStatus|11-20|=system|ActionID,Peer|list~~PeerStatus~SIPpeerstatusComplete
SIPqualifypeer|sipQualifyPeer|1.6.2-20|=system,reporting|ActionID,Peer:6|none~1.6.2-11;ack~12-20|SIPQualifyPeerDone
SIPshowpeer|sipShowPeer|1.2-20|=system;1.6.2=reporting,system|ActionID,Peer:6|fields~~~~Channeltype,ObjectName,ChanObjectType:3,SecretExist:s,RemoteSecretExist:s@1.6.2-20,MD5SecretExist:s,Context,SubscribeContext:@12-20,Language,ToneZone:23@11-20,Accountcode:2,AMAflags:3,CID-CallingPres,SIP-FromUser:2,SIP-FromDomain:2,Sip-FromDomain-Port:9@1.8-20,Callgroup,Pickupgroup,Named Callgroup:@11-20,Named Pickupgroup:@11-20,MOHSuggest:@1.8-20,VoiceMailbox:i,TransferMode:3@1.4-20,LastMsgsSent:1,Maxforwards:1@1.8-20,Call-limit:1,Busy-level:1@1.6.2-20,MaxCallBR:@1.4-20,Dynamic:s,Callerid,RegExpire,SIP-AuthInsecure:3,SIP-NatSupport:3@1.2-1.6.2,SIP-Forcerport:3@1.8-20,SIP-Comedia:3@11-20,ACL:s,SIP-CanReinvite:s,SIP-DirectMedia:s@1.6.2-20,SIP-PromiscRedir:s,SIP-UserPhone:s,SIP-VideoSupport:s@1.4-20,SIP-TextSupport:s@1.6.2-20,SIP-T.38Support:s@1.6.2-20,SIP-T.38EC:3@1.6.2-20,SIP-T.38MaxDtgrm:1@1.6.2-20,SIP-Sess-Timers:3@1.6.2-20,SIP-Sess-Refresh:3@1.6.2-20,SIP-Sess-Expires:1@1.6.2-20,SIP-Sess-Min:1@1.6.2-20,SIP-RTP-Engine:@1.8-20,SIP-Encryption:s@1.8-20,SIP-RTCP-Mux:s@13.15 14.4-20,SIP-DTMFmode:3,SIPLastMsg:1@1.2-1.4,ToHost,Address-IP:2o,Address-Port:1,Default-addr-IP:2n,Default-addr-port:1,Default-Username,RegExtension:2@1.4-20,Codecs,CodecOrder:5@1.2-12,Status,SIP-Useragent,Reg-Contact,QualifyFreq:@1.6.2-20,Parkinglot:@1.6.2-20,ChanVariable:7,SIP-Use-Reason-Header:s@1.8-20,Description:1j@10-20
SIPshowregistry|sipShowRegistry|1.6.2-20|=system,reporting|ActionID|list~~RegistryEntry~RegistrationsComplete
SKINNYdevices|skinnyDevices|1.6.2-20|=system,reporting|ActionID|list~~DeviceEntry~DevicelistComplete
SKINNYlines|skinnyLines|1.6.2-20|=system,reporting|ActionID|list~~LineEntry~LinelistComplete
SKINNYshowdevice|skinnyShowDevice|1.6.2-20|=system,reporting|ActionID,Device:6|fields~~~~Channeltype,ObjectName,ChannelObjectType:3,Id,version:28,Ipaddress:28,Port:2j,DeviceType,Codecs,CodecOrder:5,Devicestatus:3,NumberOfLines:1,Line:11,NumberOfAddons:1,Addon:11,NumberOfSpeeddials:1,Speeddial:11,ServiceURLs:1@12-20~b
SKINNYshowline|skinnyShowLine|1.6.2-20|=system,reporting|ActionID,Line:6|fields~~~~Channeltype,ObjectName,ChannelObjectType:3,Device,LineLabel,Extension:v,Context,CallGroup,PickupGroup,NamedCallGroup:@12-20,NamedPickupGroup:@12-20,Language:v,Accountcode:v,AMAflags:3,Callerid,HideCallerId:f,CFwdAll:v,CFwdBusy:v,CFwdNoAnswer:v,VoicemailBox:v,VoicemailNumber:v,MWIblink:h,RegExtension:v,Regcontext:v,MoHInterpret:v,MoHSuggest:v,LastDialedNr:2t,LastCallerID:v,Transfer:f,Callwaiting:f,3WayCalling:f,CanForward:f,DoNotDisturb:f,NAT:f,immediate:f,Group:1,Parkinglot:v,Codecs,CodecOrder:5@1.6.2-12~b
SorceryMemoryCacheExpire||13.5|=system|ActionID,Cache:6|ack
SorceryMemoryCacheExpireObject||13.5|=system|ActionID,Cache:6,Object:6|ack
SorceryMemoryCachePopulate||13.7|=system|ActionID,Cache:6|ack
SorceryMemoryCacheStale||13.5|=system|ActionID,Cache:6|ack
SorceryMemoryCacheStaleObject||13.5|=system|ActionID,Cache:6,Object:6,Reload:b@13.14 14.3|ack
Status||1.0|=call;1.6.2=call,reporting,system|ActionID,Channel:5,Variables:i@1.6.2,AllVariables:b@14|list~~Status~StatusComplete
StopMixMonitor||11|=;11.11=call,system;12=;12.4=call,system|ActionID,Channel:k,MixMonitorID|ack
StopMonitor||1.0-20|=call|ActionID,Channel:k|ack
UnpauseMonitor||1.4-20|=call|ActionID,Channel:k|ack
UpdateConfig||1.4|=config|ActionID,SrcFilename:6,DstFilename:6,Reload,PreserveEffectiveContext:b@13.2,Action-000000:2g,Cat-000000:16,Var-000000:16,Value-000000:16,Match-000000:16,Line-000000:2k@1.6.2,Options-000000:16@12.7|ack||writes-files|||NewCat:Cat!@1.4-1.4;NewCat:Cat!,Match,Options@1.6.2;RenameCat:Cat!,Value!,Options;DelCat:Cat!,Options;EmptyCat:Cat!,Options@1.6.2;Update:Cat!,Var!,Value,Match,Options;Delete:Cat!,Var!,Match,Options;Delete:Cat!,Line!,Options@1.6.2;Append:Cat!,Var!,Value,Match,Options;Insert:Cat!,Var!,Value,Line!,Options@1.6.2
UserEvent||1.4|=user|ActionID,UserEvent|ack||||||dynamic
VoicemailBoxSummary||18.20 20.5!19|=call,reporting|ActionID,Context:6,Mailbox:6|list~~VoicemailBoxDetail~VoicemailBoxDetailComplete
VoicemailForward||18.20 20.5!19|=user|ActionID,Context:6,Mailbox:6,Folder:6,ID:6,ToContext:6,ToMailbox:6,ToFolder:6|ack||writes-files
VoicemailMove||18.20 20.5!19|=user|ActionID,Context:6,Mailbox:6,Folder:6,ID:6,ToFolder:6|ack||writes-files
VoicemailRefresh||12|=user|ActionID,Context,Mailbox|ack
VoicemailRemove||18.20 20.5!19|=user|ActionID,Context:6,Mailbox:6,Folder:6,ID:6|ack||writes-files
VoicemailUsersList||1.6.2|=call,reporting|ActionID|list~1.6.2-13.1~VoicemailUserEntry~VoicemailUserEntryComplete~~fus;list~13.2~VoicemailUserEntry~VoicemailUserEntryComplete
VoicemailUserStatus||16|=call,reporting|ActionID,Context:6,Mailbox:6|list~~VoicemailUserDetail~VoicemailUserDetailComplete
WaitEvent||1.4|=|ActionID,Timeout:1|list~~~WaitEventComplete~~u||||Timeout,s,,next
ZapDialOffHook||1.4-1.4|=|ActionID,ZapChannel:u,Number:6|ack
ZapDialOffhook||1.0-1.2|=|ActionID,ZapChannel:u,Number:6|ack
ZapDNDoff|zapDndOff|1.0-1.4|=|ActionID,ZapChannel:u|ack
ZapDNDon|zapDndOn|1.0-1.4|=|ActionID,ZapChannel:u|ack
ZapHangup||1.0-1.4|=|ActionID,ZapChannel:u|ack
ZapRestart||1.4-1.4|=|ActionID|ack||stops-server
ZapShowChannels||1.0-1.4|=|ActionID|list~~ZapShowChannels~ZapShowChannelsComplete
ZapTransfer||1.0-1.4|=|ActionID,ZapChannel:u|ack
`
