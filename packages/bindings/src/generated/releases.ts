// Generated from spec by `npm run generate`. Edit the source, not this file.

/** Branches of Asterisk that the spec describes. */
export type Branch = '1.0' | '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'

/** Spans of branches. */
export interface Spans {
  none: never
  '1.0': '1.0'
  '1.0-1.2': '1.0' | '1.2'
  '1.0-1.4': '1.0' | '1.2' | '1.4'
  '1.0-1.6.2': '1.0' | '1.2' | '1.4' | '1.6.2'
  '1.0-1.8': '1.0' | '1.2' | '1.4' | '1.6.2' | '1.8'
  '1.0-11': '1.0' | '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11'
  '1.0-14': '1.0' | '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14'
  '1.0-20': '1.0' | '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.2': '1.2'
  '1.2-1.4': '1.2' | '1.4'
  '1.2-1.4,12-23': '1.2' | '1.4' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '1.2-1.6.2': '1.2' | '1.4' | '1.6.2'
  '1.2-1.8': '1.2' | '1.4' | '1.6.2' | '1.8'
  '1.2-10': '1.2' | '1.4' | '1.6.2' | '1.8' | '10'
  '1.2-11': '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11'
  '1.2-20': '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.2-23': '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '1.4': '1.4'
  '1.4-11': '1.4' | '1.6.2' | '1.8' | '10' | '11'
  '1.4-20': '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.4-23': '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '1.6.2': '1.6.2'
  '1.6.2-1.8': '1.6.2' | '1.8'
  '1.6.2-10': '1.6.2' | '1.8' | '10'
  '1.6.2-11': '1.6.2' | '1.8' | '10' | '11'
  '1.6.2-13': '1.6.2' | '1.8' | '10' | '11' | '12' | '13'
  '1.6.2-20': '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.6.2-23': '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '1.8': '1.8'
  '1.8-11': '1.8' | '10' | '11'
  '1.8-14': '1.8' | '10' | '11' | '12' | '13' | '14'
  '1.8-20': '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.8-23': '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '10': '10'
  '10-11': '10' | '11'
  '10-23': '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '11': '11'
  '11,13-23': '11' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '11-20': '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '11-23': '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '12': '12'
  '12,14-23': '12' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '12-17': '12' | '13' | '14' | '15' | '16' | '17'
  '12-20': '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '12-23': '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '13,15-20': '13' | '15' | '16' | '17' | '18' | '19' | '20'
  '13,15-23': '13' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '13,16-23': '13' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '13-20': '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '13-23': '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '14': '14'
  '14-23': '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '15-23': '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '16,18-23': '16' | '18' | '19' | '20' | '21' | '22' | '23'
  '16-23': '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '17-23': '17' | '18' | '19' | '20' | '21' | '22' | '23'
  '18,20': '18' | '20'
  '18,20-23': '18' | '20' | '21' | '22' | '23'
  '18-23': '18' | '19' | '20' | '21' | '22' | '23'
  '20,22-23': '20' | '22' | '23'
  '20-23': '20' | '21' | '22' | '23'
  '21-23': '21' | '22' | '23'
}

/** Methods of the client, by the branches whose actions they are. */
export interface MethodSpans {
  '1.0': 'iax1Peers'
  '1.0-1.2': 'zapDialOffhook'
  '1.0-1.4': 'setCdrUserField' | 'zapDndOff' | 'zapDndOn' | 'zapHangup' | 'zapShowChannels' | 'zapTransfer'
  '1.0-14': 'queues'
  '1.0-20': 'changeMonitor' | 'monitor' | 'stopMonitor'
  '1.2-1.4': 'agentCallbackLogin'
  '1.2-20': 'sipPeers' | 'sipShowPeer'
  '1.2-23': 'agentLogoff' | 'agents' | 'dbGet' | 'dbPut' | 'iaxNetstats' | 'queuePause'
  '1.4': 'dahdiDialOffHook' | 'zapDialOffHook' | 'zapRestart'
  '1.4-20': 'pauseMonitor' | 'unpauseMonitor'
  '1.4-23': 'dahdiDndOff' | 'dahdiDndOn' | 'dahdiHangup' | 'dahdiRestart' | 'dahdiShowChannels' | 'dahdiTransfer' | 'getConfig' | 'jabberSend' | 'meetmeMute' | 'meetmeUnmute' | 'park' | 'playDtmf' | 'updateConfig' | 'userEvent' | 'waitEvent'
  '1.6.2-1.8': 'rptLocalNodes' | 'rptStatus'
  '1.6.2-20': 'sipNotify' | 'sipQualifyPeer' | 'sipShowRegistry' | 'skinnyDevices' | 'skinnyLines' | 'skinnyShowDevice' | 'skinnyShowLine'
  '1.6.2-23': 'agi' | 'attendedTransfer' | 'bridge' | 'coreSettings' | 'coreShowChannels' | 'coreStatus' | 'createConfig' | 'dahdiDialOffhook' | 'dbDel' | 'dbDelTree' | 'getConfigJson' | 'iaxPeerList' | 'iaxRegistry' | 'listCategories' | 'meetmeList' | 'moduleCheck' | 'moduleLoad' | 'queueLog' | 'queuePenalty' | 'queueReload' | 'queueReset' | 'queueRule' | 'queueSummary' | 'reload' | 'sendText' | 'showDialPlan' | 'voicemailUsersList'
  '1.8-14': 'dataGet'
  '1.8-23': 'aocMessage' | 'localOptimizeAway' | 'mixMonitorMute' | 'muteAudio'
  '10-23': 'confbridgeKick' | 'confbridgeList' | 'confbridgeListRooms' | 'confbridgeLock' | 'confbridgeMute' | 'confbridgeSetSingleVideoSource' | 'confbridgeStartRecord' | 'confbridgeStopRecord' | 'confbridgeUnlock' | 'confbridgeUnmute' | 'filter' | 'meetmeListRooms' | 'priShowSpans'
  '11-20': 'sipPeerStatus'
  '11-23': 'messageSend' | 'mixMonitor' | 'parkingLots' | 'presenceState' | 'queueMemberRingInUse' | 'stopMixMonitor'
  '12-23': 'blindTransfer' | 'bridgeDestroy' | 'bridgeInfo' | 'bridgeKick' | 'bridgeList' | 'bridgeTechnologyList' | 'bridgeTechnologySuspend' | 'bridgeTechnologyUnsuspend' | 'controlPlayback' | 'mwiDelete' | 'mwiGet' | 'mwiUpdate' | 'pjsipNotify' | 'pjsipQualify' | 'pjsipShowEndpoint' | 'pjsipShowEndpoints' | 'pjsipShowRegistrationsInbound' | 'pjsipShowRegistrationsOutbound' | 'pjsipShowSubscriptionsInbound' | 'pjsipShowSubscriptionsOutbound' | 'pjsipUnregister' | 'voicemailRefresh'
  '13-23': 'cancelAttendedTransfer' | 'deviceStateList' | 'dialplanExtensionAdd' | 'dialplanExtensionRemove' | 'extensionStateList' | 'faxSession' | 'faxSessions' | 'faxStats' | 'loggerRotate' | 'pjsipRegister' | 'pjsipShowRegistrationInboundContactStatuses' | 'pjsipShowResourceLists' | 'presenceStateList' | 'priDebugFileSet' | 'priDebugFileUnset' | 'priDebugSet' | 'sorceryMemoryCacheExpire' | 'sorceryMemoryCacheExpireObject' | 'sorceryMemoryCachePopulate' | 'sorceryMemoryCacheStale' | 'sorceryMemoryCacheStaleObject'
  '15-23': 'queueChangePriorityCaller'
  '16,18-23': 'dbGetTree' | 'playMF' | 'queueWithdrawCaller'
  '16-23': 'pjsipShowAors' | 'pjsipShowAuths' | 'pjsipShowContacts' | 'voicemailUserStatus'
  '18,20-23': 'coreShowChannelMap' | 'dahdiShowStatus' | 'pjsipHangup' | 'sendFlash' | 'voicemailBoxSummary' | 'voicemailForward' | 'voicemailMove' | 'voicemailRemove'
  '20,22-23': 'pjsipSetMaintenance' | 'pjsipShowMaintenance'
}

/** Events, by the branches that have them. */
export interface EventSpans {
  '1.0-1.2': 'OriginateFailure' | 'OriginateSuccess'
  '1.0-1.4': 'Agentcallbacklogin' | 'Link' | 'Newcallerid' | 'ZapShowChannels' | 'ZapShowChannelsComplete'
  '1.0-1.6.2': 'Agentcallbacklogoff'
  '1.0-1.8': 'Unlink'
  '1.0-11': 'Agentlogin' | 'Agentlogoff' | 'Join' | 'Leave'
  '1.2': 'MeetmeStopTalking'
  '1.2-1.4,12-23': 'Unhold'
  '1.2-11': 'Dial' | 'QueueMemberPaused'
  '1.2-23': 'AgentComplete' | 'AgentConnect' | 'AgentDump' | 'Agents' | 'AgentsComplete' | 'DBGetResponse' | 'DNDState' | 'Hold' | 'LogChannel' | 'MeetmeTalking' | 'ParkedCallGiveUp' | 'ParkedCallTimeOut' | 'PeerEntry' | 'PeerlistComplete' | 'QueueMemberAdded' | 'QueueMemberRemoved' | 'QueueMemberStatus' | 'QueueStatusComplete' | 'UnParkedCall'
  '1.4-11': 'ChannelReload' | 'JabberEvent'
  '1.4-23': 'DAHDIShowChannels' | 'DAHDIShowChannelsComplete' | 'FullyBooted' | 'MeetmeMute' | 'OriginateResponse' | 'QueueCallerAbandon' | 'UserEvent' | 'WaitEventComplete'
  '1.6.2': 'PRIEvent' | 'RTPReceiverStat' | 'RTPSenderStat'
  '1.6.2-11': 'AGIExec' | 'AsyncAGI' | 'Bridge' | 'BridgeExec' | 'ChannelUpdate' | 'DTMF' | 'FaxReceived' | 'FaxSent' | 'JitterBufStats' | 'Masquerade' | 'ModuleLoadReport' | 'MusicOnHold' | 'Transfer'
  '1.6.2-20': 'DeviceEntry' | 'DevicelistComplete' | 'LineEntry' | 'LinelistComplete' | 'MonitorStart' | 'MonitorStop'
  '1.6.2-23': 'AgentRingNoAnswer' | 'ChanSpyStart' | 'ChanSpyStop' | 'CoreShowChannel' | 'CoreShowChannelsComplete' | 'ListDialplan' | 'MeetmeEnd' | 'MeetmeList' | 'MeetmeListComplete' | 'MeetmeTalkRequest' | 'MiniVoiceMail' | 'NewAccountCode' | 'NewCallerid' | 'QueueMemberPenalty' | 'QueueSummary' | 'QueueSummaryComplete' | 'RegistrationsComplete' | 'RegistryEntry' | 'RTCPReceived' | 'RTCPSent' | 'ShowDialPlanComplete' | 'VarSet' | 'VoicemailUserEntry' | 'VoicemailUserEntryComplete'
  '1.8': 'ReceiveFAXStatus' | 'SendFAXStatus'
  '1.8-11': 'BridgeAction' | 'NewPeerAccount'
  '1.8-14': 'DataGet Tree'
  '1.8-23': 'AOC-D' | 'AOC-E' | 'AOC-S' | 'CCAvailable' | 'CCCallerRecalling' | 'CCCallerStartMonitoring' | 'CCCallerStopMonitoring' | 'CCFailure' | 'CCMonitorFailed' | 'CCOfferTimerStart' | 'CCRecallComplete' | 'CCRequestAcknowledged' | 'CCRequested' | 'CEL' | 'DAHDIChannel' | 'DBGetComplete' | 'JabberStatus' | 'MCID' | 'MobileStatus' | 'Pickup' | 'ReceiveFAX' | 'SendFAX' | 'SpanAlarm' | 'SpanAlarmClear' | 'TestEvent'
  '10-23': 'ConfbridgeEnd' | 'ConfbridgeJoin' | 'ConfbridgeLeave' | 'ConfbridgeList' | 'ConfbridgeListComplete' | 'ConfbridgeListRooms' | 'ConfbridgeListRoomsComplete' | 'ConfbridgeStart' | 'ConfbridgeTalking' | 'FAXStatus' | 'HangupRequest' | 'MeetmeListRooms' | 'MeetmeListRoomsComplete' | 'PRIShowSpans' | 'PRIShowSpansComplete' | 'SoftHangupRequest'
  '11-20': 'SessionTimeout' | 'SIPpeerstatusComplete'
  '11-23': 'ChannelHungup' | 'ChannelsHungupListComplete' | 'CloseSession' | 'HangupHandlerPop' | 'HangupHandlerPush' | 'HangupHandlerRun' | 'LocalBridge' | 'Parkinglot' | 'ParkinglotsComplete' | 'PresenceStatus' | 'QueueMemberRinginuse'
  '12': 'MemoryLimit'
  '12-20': 'InvalidTransport' | 'SIPQualifyPeerDone'
  '12-23': 'AgentLogin' | 'AgentLogoff' | 'AGIExecEnd' | 'AGIExecStart' | 'AorDetail' | 'AsyncAGIEnd' | 'AsyncAGIExec' | 'AsyncAGIStart' | 'AttendedTransfer' | 'AuthDetail' | 'AuthMethodNotAllowed' | 'BlindTransfer' | 'BridgeCreate' | 'BridgeDestroy' | 'BridgeEnter' | 'BridgeInfoChannel' | 'BridgeInfoComplete' | 'BridgeLeave' | 'BridgeListComplete' | 'BridgeListItem' | 'BridgeMerge' | 'BridgeTechnologyListComplete' | 'BridgeTechnologyListItem' | 'ChallengeResponseFailed' | 'ChallengeSent' | 'ChannelTalkingStart' | 'ChannelTalkingStop' | 'ConfbridgeMute' | 'ConfbridgeRecord' | 'ConfbridgeStopRecord' | 'ConfbridgeUnmute' | 'DialBegin' | 'DialEnd' | 'DTMFBegin' | 'DTMFEnd' | 'EndpointDetail' | 'EndpointDetailComplete' | 'EndpointList' | 'EndpointListComplete' | 'FailedACL' | 'IdentifyDetail' | 'InboundRegistrationDetail' | 'InboundRegistrationDetailComplete' | 'InboundSubscriptionDetail' | 'InboundSubscriptionDetailComplete' | 'InvalidAccountID' | 'InvalidPassword' | 'LoadAverageLimit' | 'LocalOptimizationBegin' | 'LocalOptimizationEnd' | 'MusicOnHoldStart' | 'MusicOnHoldStop' | 'MWIGet' | 'MWIGetComplete' | 'OutboundRegistrationDetail' | 'OutboundRegistrationDetailComplete' | 'OutboundSubscriptionDetail' | 'OutboundSubscriptionDetailComplete' | 'ParkedCallSwap' | 'QueueCallerJoin' | 'QueueCallerLeave' | 'QueueMemberPause' | 'RequestBadFormat' | 'RequestNotAllowed' | 'RequestNotSupported' | 'SessionLimit' | 'SuccessfulAuth' | 'TransportDetail' | 'UnexpectedAddress'
  '13-23': 'BridgeVideoSourceUpdate' | 'ContactStatus' | 'ContactStatusDetail' | 'ContactStatusDetailComplete' | 'DeviceStateChange' | 'DeviceStateListComplete' | 'ExtensionStateListComplete' | 'FAXSession' | 'FAXSessionsComplete' | 'FAXSessionsEntry' | 'FAXStats' | 'NewConnectedLine' | 'PresenceStateChange' | 'PresenceStateListComplete' | 'ResourceListDetail' | 'ResourceListDetailComplete'
  '14-23': 'DialState'
  '15-23': 'ConfbridgeWelcome'
  '16,18-23': 'DBGetTreeComplete' | 'DBGetTreeResponse' | 'DeadlockStart' | 'Flash' | 'MixMonitorMute' | 'MixMonitorStart' | 'MixMonitorStop' | 'Wink'
  '16-23': 'AorList' | 'AorListComplete' | 'AuthList' | 'AuthListComplete' | 'ContactList' | 'ContactListComplete' | 'Load' | 'Unload' | 'VoicemailUserDetail' | 'VoicemailUserDetailComplete'
  '18,20-23': 'CoreShowChannelMap' | 'CoreShowChannelMapComplete' | 'DAHDIShowStatus' | 'DAHDIShowStatusComplete' | 'VoicemailBoxDetail' | 'VoicemailBoxDetailComplete' | 'VoicemailPasswordChange'
  '20,22-23': 'PJSIPMaintenanceStatus' | 'PJSIPMaintenanceStatusComplete'
}

/** Parameters that come or go within the life of their action. */
export interface ParameterSpans {
  aocMessage: { ChargedItem: '18,20-23'; RateType: '18,20-23'; Time: '18,20-23'; TimeScale: '18,20-23'; Granularity: '18,20-23'; GranularityTimeScale: '18,20-23'; ChargingType: '18,20-23'; VolumeUnit: '18,20-23'; Code: '18,20-23' }
  attendedTransfer: { Priority: '1.8-11' }
  dahdiShowChannels: { DAHDIChannel: '1.6.2-23' }
  filter: { MatchCriteria: '18,20-23' }
  getConfig: { Category: '1.6.2-23'; Filter: '12-23' }
  getConfigJson: { Category: '12-23'; Filter: '12-23' }
  hangup: { Cause: '1.8-23' }
  jabberSend: { JID: '1.8-23' }
  listCategories: { Match: '12-23' }
  messageSend: { Destination: '16,18-23' }
  mixMonitor: { Command: '12-23' }
  mixMonitorMute: { MixMonitorID: '18,20-23' }
  moduleLoad: { Recursive: '18,20-23' }
  originate: { EarlyMedia: '11-23'; Codecs: '1.4-23'; ChannelId: '12-23'; OtherChannelId: '12-23'; PreDialGoSub: '18,20-23' }
  park: { TimeoutChannel: '12-23'; AnnounceChannel: '12-23'; Parkinglot: '1.8-23'; ParkingSpace: '18,20-23' }
  parkedCalls: { ParkingLot: '12-23' }
  pjsipNotify: { URI: '13-23'; channel: '13,15-23'; Option: '18-23' }
  playDtmf: { Duration: '12-23'; Receive: '13,16-23' }
  queueAdd: { Paused: '1.2-23'; Reason: '20-23'; MemberName: '1.4-23'; StateInterface: '1.4-23'; Wrapuptime: '16-23' }
  queueChangePriorityCaller: { Immediate: '18,20-23' }
  queuePause: { Reason: '1.6.2-23' }
  queueStatus: { Queue: '1.2-23'; Member: '1.2-23' }
  redirect: { ExtraExten: '1.8-23'; ExtraContext: '1.8-23'; ExtraPriority: '1.8-23' }
  sendText: { 'Content-Type': '13,16-23' }
  sipNotify: { 'Call-ID': '13,15-20' }
  status: { Variables: '1.6.2-23'; AllVariables: '14-23' }
  updateConfig: { PreserveEffectiveContext: '13-23' }
}

/** Headers that come or go within the life of their event. */
export interface HeaderSpans {
  AgentCalled: { Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; Language: '13-23'; AccountCode: '12-23'; Exten: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; DestChannel: '12-23'; DestChannelState: '12-23'; DestChannelStateDesc: '12-23'; DestCallerIDNum: '12-23'; DestCallerIDName: '12-23'; DestConnectedLineNum: '12-23'; DestConnectedLineName: '12-23'; DestLanguage: '13-23'; DestAccountCode: '12-23'; DestContext: '12-23'; DestExten: '12-23'; DestPriority: '12-23'; DestUniqueid: '12-23'; DestLinkedid: '13-23'; DestTenantid: '18,20-23'; DestChanVariable: '12-23'; CallerIDNum: '1.6.2-23'; CallerIDName: '1.2-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; Uniqueid: '1.6.2-23'; Queue: '1.6.2-23'; AgentCalled: '1.0-11'; AgentName: '1.4-11'; Variable: '11'; ChannelCalling: '1.0-11'; CallerID: '1.0-1.4'; DestinationChannel: '1.6.2-11'; Extension: '1.0-11'; MemberName: '12-23'; Interface: '12-23' }
  AgentComplete: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; DestChannel: '12-23'; DestChannelState: '12-23'; DestChannelStateDesc: '12-23'; DestCallerIDNum: '12-23'; DestCallerIDName: '12-23'; DestConnectedLineNum: '12-23'; DestConnectedLineName: '12-23'; DestLanguage: '13-23'; DestAccountCode: '12-23'; DestContext: '12-23'; DestExten: '12-23'; DestPriority: '12-23'; DestUniqueid: '12-23'; DestLinkedid: '13-23'; DestTenantid: '18,20-23'; DestChanVariable: '12-23'; Member: '1.2-11'; MemberName: '1.4-23'; Interface: '12-23'; Variable: '11' }
  AgentConnect: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; DestChannel: '12-23'; DestChannelState: '12-23'; DestChannelStateDesc: '12-23'; DestCallerIDNum: '12-23'; DestCallerIDName: '12-23'; DestConnectedLineNum: '12-23'; DestConnectedLineName: '12-23'; DestLanguage: '13-23'; DestAccountCode: '12-23'; DestContext: '12-23'; DestExten: '12-23'; DestPriority: '12-23'; DestUniqueid: '12-23'; DestLinkedid: '13-23'; DestTenantid: '18,20-23'; DestChanVariable: '12-23'; Member: '1.2-11'; MemberName: '1.4-23'; Holdtime: '1.2-10'; Interface: '12-23'; RingTime: '11-23'; HoldTime: '11-23'; Variable: '11'; BridgedChannel: '1.4-11'; Ringtime: '1.6.2-10' }
  AgentDump: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; DestChannel: '12-23'; DestChannelState: '12-23'; DestChannelStateDesc: '12-23'; DestCallerIDNum: '12-23'; DestCallerIDName: '12-23'; DestConnectedLineNum: '12-23'; DestConnectedLineName: '12-23'; DestLanguage: '13-23'; DestAccountCode: '12-23'; DestContext: '12-23'; DestExten: '12-23'; DestPriority: '12-23'; DestUniqueid: '12-23'; DestLinkedid: '13-23'; DestTenantid: '18,20-23'; DestChanVariable: '12-23'; Member: '1.2-11'; MemberName: '1.4-23'; Variable: '11'; Interface: '12-23' }
  AgentLogin: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  AgentLogoff: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  AgentRingNoAnswer: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; DestChannel: '12-23'; DestChannelState: '12-23'; DestChannelStateDesc: '12-23'; DestCallerIDNum: '12-23'; DestCallerIDName: '12-23'; DestConnectedLineNum: '12-23'; DestConnectedLineName: '12-23'; DestLanguage: '13-23'; DestAccountCode: '12-23'; DestContext: '12-23'; DestExten: '12-23'; DestPriority: '12-23'; DestUniqueid: '12-23'; DestLinkedid: '13-23'; DestTenantid: '18,20-23'; DestChanVariable: '12-23'; Variable: '11'; Member: '1.6.2-11'; Ringtime: '1.6.2-10'; Interface: '12-23'; RingTime: '11-23' }
  Agents: { LoggedInChan: '1.2-11'; TalkingToChan: '1.6.2-23'; CallStarted: '12-23'; TalkingTo: '1.2-11'; Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  AgentsComplete: { EventList: '13-23'; ListItems: '13-23' }
  AGIExecEnd: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  AGIExecStart: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  Alarm: { DAHDIChannel: '12-23'; Channel: '1.0-11' }
  AlarmClear: { DAHDIChannel: '12-23' }
  'AOC-D': { UniqueID: '1.8-11'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; Type: '1.8-11'; BillingID: '1.8-11'; TypeOfCharging: '1.8-11'; Currency: '1.8-11'; 'Currency/Amount/Cost': '1.8-11'; 'Currency/Amount/Multiplier': '1.8-11'; 'Units/NumberItems': '1.8-11'; 'Charge/Type': '12-23'; 'Charge/BillingID': '12-23'; 'Charge/TotalType': '12-23'; 'Charge/Currency/Name': '12-23'; 'Charge/Currency/Cost': '12-23'; 'Charge/Currency/Multiplier': '12-23' }
  'AOC-E': { UniqueID: '1.8-11'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; ChargingAssociation: '12-23'; 'ChargingAssociation/Number/Plan': '1.8-11'; 'ChargingAssociation/Plan': '12-23'; Type: '1.8-11'; BillingID: '1.8-11'; Currency: '1.8-11'; 'Currency/Amount/Cost': '1.8-11'; 'Currency/Amount/Multiplier': '1.8-11'; 'Units/NumberItems': '1.8-11'; 'Charge/Type': '12-23'; 'Charge/BillingID': '12-23'; 'Charge/TotalType': '12-23'; 'Charge/Currency/Name': '12-23'; 'Charge/Currency/Cost': '12-23'; 'Charge/Currency/Multiplier': '12-23' }
  'AOC-S': { UniqueID: '1.8-11'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; NumberRates: '1.8-11' }
  AorDetail: { RemoveUnavailable: '16,18-23'; Qualify2xxOnly: '20-23'; QualifyTimeout: '13-23'; VoicemailExtension: '13-23' }
  AorList: { Qualify2xxOnly: '20-23'; RemoveUnavailable: '16,18-23' }
  AsyncAGIEnd: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  AsyncAGIExec: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  AsyncAGIStart: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  AttendedTransfer: { OrigTransfererLanguage: '13-23'; OrigTransfererLinkedid: '13-23'; OrigTransfererTenantid: '18,20-23'; OrigBridgeVideoSourceMode: '13-23'; OrigBridgeVideoSource: '13-23'; SecondTransfererLanguage: '13-23'; SecondTransfererLinkedid: '13-23'; SecondTransfererTenantid: '18,20-23'; SecondBridgeVideoSourceMode: '13-23'; SecondBridgeVideoSource: '13-23'; LocalOneLanguage: '13-23'; LocalOneLinkedid: '13-23'; LocalOneTenantid: '18,20-23'; LocalTwoLanguage: '13-23'; LocalTwoLinkedid: '13-23'; LocalTwoTenantid: '18,20-23'; TransfereeLanguage: '13-23'; TransfereeLinkedid: '13-23'; TransfereeTenantid: '18,20-23'; TransferTargetLanguage: '13-23'; TransferTargetLinkedid: '13-23'; TransferTargetTenantid: '18,20-23' }
  AuthDetail: { ObjectType: '13-23'; ObjectName: '13-23'; Username: '13-23'; Password: '13-23'; Md5Cred: '13-23'; Realm: '13-23'; NonceLifetime: '13-23'; AuthType: '13-23'; OauthClientid: '20-23'; OauthSecret: '20-23'; PasswordDigest: '20-23'; RefreshToken: '20-23'; SupportedAlgorithmsUac: '20-23'; SupportedAlgorithmsUas: '20-23' }
  AuthList: { OauthClientid: '20-23'; OauthSecret: '20-23'; PasswordDigest: '20-23'; RefreshToken: '20-23'; SupportedAlgorithmsUac: '20-23'; SupportedAlgorithmsUas: '20-23' }
  BlindTransfer: { TransfererLanguage: '13-23'; TransfererLinkedid: '13-23'; TransfererTenantid: '18,20-23'; TransfereeLanguage: '13-23'; TransfereeLinkedid: '13-23'; TransfereeTenantid: '18,20-23'; BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  BridgeCreate: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  BridgeDestroy: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  BridgeEnter: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  BridgeInfoChannel: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  BridgeInfoComplete: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; EventList: '13-23'; ListItems: '13-23' }
  BridgeLeave: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  BridgeListComplete: { EventList: '13-23'; ListItems: '13-23' }
  BridgeListItem: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  BridgeMerge: { ToBridgeVideoSourceMode: '13-23'; ToBridgeVideoSource: '13-23'; FromBridgeVideoSourceMode: '13-23'; FromBridgeVideoSource: '13-23' }
  BridgeTechnologyListComplete: { EventList: '13-23'; ListItems: '13-23' }
  CEL: { TenantID: '18,20-23'; UserDefType: '11-23' }
  ChannelReload: { Channel: '1.4'; ChannelType: '1.6.2-11'; User_Count: '1.4' }
  ChannelTalkingStart: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  ChannelTalkingStop: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  ChannelUpdate: { CallRef: '1.8-11' }
  ChanSpyStart: { SpyerChannelState: '12-23'; SpyerChannelStateDesc: '12-23'; SpyerCallerIDNum: '12-23'; SpyerCallerIDName: '12-23'; SpyerConnectedLineNum: '12-23'; SpyerConnectedLineName: '12-23'; SpyerLanguage: '13-23'; SpyerAccountCode: '12-23'; SpyerContext: '12-23'; SpyerExten: '12-23'; SpyerPriority: '12-23'; SpyerUniqueid: '12-23'; SpyerLinkedid: '13-23'; SpyerTenantid: '18,20-23'; SpyerChanVariable: '12-23'; SpyeeChannelState: '12-23'; SpyeeChannelStateDesc: '12-23'; SpyeeCallerIDNum: '12-23'; SpyeeCallerIDName: '12-23'; SpyeeConnectedLineNum: '12-23'; SpyeeConnectedLineName: '12-23'; SpyeeLanguage: '13-23'; SpyeeAccountCode: '12-23'; SpyeeContext: '12-23'; SpyeeExten: '12-23'; SpyeePriority: '12-23'; SpyeeUniqueid: '12-23'; SpyeeLinkedid: '13-23'; SpyeeTenantid: '18,20-23'; SpyeeChanVariable: '12-23' }
  ChanSpyStop: { SpyerChannel: '12-23'; SpyerChannelState: '12-23'; SpyerChannelStateDesc: '12-23'; SpyerCallerIDNum: '12-23'; SpyerCallerIDName: '12-23'; SpyerConnectedLineNum: '12-23'; SpyerConnectedLineName: '12-23'; SpyerLanguage: '13-23'; SpyerAccountCode: '12-23'; SpyerContext: '12-23'; SpyerExten: '12-23'; SpyerPriority: '12-23'; SpyerUniqueid: '12-23'; SpyerLinkedid: '13-23'; SpyerTenantid: '18,20-23'; SpyerChanVariable: '12-23'; SpyeeChannelState: '12-23'; SpyeeChannelStateDesc: '12-23'; SpyeeCallerIDNum: '12-23'; SpyeeCallerIDName: '12-23'; SpyeeConnectedLineNum: '12-23'; SpyeeConnectedLineName: '12-23'; SpyeeLanguage: '13-23'; SpyeeAccountCode: '12-23'; SpyeeContext: '12-23'; SpyeeExten: '12-23'; SpyeePriority: '12-23'; SpyeeUniqueid: '12-23'; SpyeeLinkedid: '13-23'; SpyeeTenantid: '18,20-23'; SpyeeChanVariable: '12-23' }
  ConfbridgeEnd: { BridgeUniqueid: '12-23'; BridgeType: '12-23'; BridgeTechnology: '12-23'; BridgeCreator: '12-23'; BridgeName: '12-23'; BridgeNumChannels: '12-23'; BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  ConfbridgeJoin: { BridgeUniqueid: '12-23'; BridgeType: '12-23'; BridgeTechnology: '12-23'; BridgeCreator: '12-23'; BridgeName: '12-23'; BridgeNumChannels: '12-23'; BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerIDnum: '10-11'; CallerIDname: '10-11'; Admin: '12-23'; Muted: '13,15-23' }
  ConfbridgeLeave: { BridgeUniqueid: '12-23'; BridgeType: '12-23'; BridgeTechnology: '12-23'; BridgeCreator: '12-23'; BridgeName: '12-23'; BridgeNumChannels: '12-23'; BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerIDnum: '10-11'; CallerIDname: '10-11'; Admin: '12-23' }
  ConfbridgeList: { WaitMarked: '12-23'; EndMarked: '12-23'; Waiting: '12-23'; Muted: '11-23'; Talking: '13,15-23'; AnsweredTime: '12-23'; ChannelState: '13,15-23'; ChannelStateDesc: '13,15-23'; ConnectedLineNum: '13,15-23'; ConnectedLineName: '13,15-23'; Language: '13,15-23'; AccountCode: '13,15-23'; Context: '13,15-23'; Exten: '13,15-23'; Priority: '13,15-23'; Uniqueid: '13,15-23'; Linkedid: '13,15-23'; Tenantid: '18,20-23'; ChanVariable: '13,15-23'; EndMarkedAny: '16,18-23' }
  ConfbridgeListRooms: { Muted: '13-23' }
  ConfbridgeMute: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  ConfbridgeRecord: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  ConfbridgeStart: { BridgeUniqueid: '12-23'; BridgeType: '12-23'; BridgeTechnology: '12-23'; BridgeCreator: '12-23'; BridgeName: '12-23'; BridgeNumChannels: '12-23'; BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  ConfbridgeStopRecord: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23' }
  ConfbridgeTalking: { BridgeUniqueid: '12-23'; BridgeType: '12-23'; BridgeTechnology: '12-23'; BridgeCreator: '12-23'; BridgeName: '12-23'; BridgeNumChannels: '12-23'; BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; Admin: '12-23' }
  ConfbridgeUnmute: { BridgeVideoSourceMode: '13-23'; BridgeVideoSource: '13-23'; Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  ConfbridgeWelcome: { Tenantid: '18,20-23' }
  ContactList: { Qualify2xxOnly: '20-23' }
  ContactStatus: { UserAgent: '14'; RegExpire: '14'; ViaAddress: '14'; CallID: '14' }
  ContactStatusDetail: { Qualify2xxOnly: '20-23' }
  CoreShowChannel: { UniqueID: '1.6.2-11'; CallerIDNum: '12-23'; CallerIDName: '12-23'; Language: '13-23'; Exten: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; Extension: '1.6.2-11'; BridgeId: '12-23'; CallerIDnum: '1.6.2-11'; CallerIDname: '1.8-11'; BridgedChannel: '1.6.2-11'; BridgedUniqueID: '1.6.2-11' }
  DAHDIChannel: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; DAHDIGroup: '13,16-23' }
  DAHDIShowChannels: { DAHDIChannel: '1.6.2-23'; Uniqueid: '1.6.2-23'; AccountCode: '1.6.2-23'; SignallingCode: '1.6.2-23'; Description: '10-23' }
  DAHDIShowChannelsComplete: { EventList: '13-23'; ListItems: '13-23'; Items: '1.6.2-23' }
  DBGetComplete: { EventList: '13-23'; ListItems: '13-23' }
  Dial: { Source: '1.2-1.4'; SubEvent: '1.6.2-11'; Channel: '1.6.2-11'; CallerID: '1.2-1.4'; CallerIDNum: '1.6.2-11'; SrcUniqueID: '1.2-1.4'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; UniqueID: '1.6.2-11'; Dialstring: '1.6.2-11'; DialStatus: '1.6.2-11' }
  DialBegin: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; DestLanguage: '13-23'; DestLinkedid: '13-23'; DestTenantid: '18,20-23' }
  DialEnd: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; DestLanguage: '13-23'; DestLinkedid: '13-23'; DestTenantid: '18,20-23'; Forward: '13-23' }
  DialState: { Tenantid: '18,20-23'; DestTenantid: '18,20-23' }
  DNDState: { DAHDIChannel: '12-23' }
  DTMFBegin: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  DTMFEnd: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  EndpointDetail: { TrustConnectedLine: '13,16-23'; SendConnectedLine: '13,16-23'; MediaEncryptionOptimistic: '13-23'; T38BindUdptlToMediaAddress: '16,18-23'; UserEqPhone: '13-23'; MohPassthrough: '13-23'; PreferredCodecOnly: '15-23'; DeviceState: '13-23'; ActiveChannels: '13-23'; SubscribeContext: '13-23'; AllowOverlap: '13-23'; OverlapContext: '18,20-23'; AcceptMultipleSdpAnswers: '13,15-23'; Acl: '13-23'; AllowUnauthenticatedOptions: '16,18-23'; AsymmetricRtpCodec: '13-23'; BindRtpToMediaAddress: '13-23'; Bundle: '15-23'; CodecPrefsIncomingAnswer: '18-23'; CodecPrefsIncomingOffer: '18-23'; CodecPrefsOutgoingAnswer: '18-23'; CodecPrefsOutgoingOffer: '18-23'; ContactAcl: '13-23'; DtlsAutoGenerateCert: '15-23'; FaxDetectTimeout: '13-23'; FollowEarlyMediaFork: '13,15-23'; G726NonStandard: '13-23'; GeolocIncomingCallProfile: '16,18-23'; GeolocOutgoingCallProfile: '16,18-23'; Ignore183WithoutSdp: '13,16-23'; IncomingCallOfferPref: '18-23'; IncomingMwiMailbox: '13-23'; MaxAudioStreams: '15-23'; MaxVideoStreams: '15-23'; MwiSubscribeReplacesUnsolicited: '13-23'; NotifyEarlyInuseRinging: '13-23'; OutgoingCallOfferPref: '18-23'; ReferBlindProgress: '13-23'; RpidImmediate: '13-23'; RtcpMux: '13-23'; RtpKeepalive: '13-23'; RtpTimeout: '13-23'; RtpTimeoutHold: '13-23'; RtpPortStart: '20,22-23'; RtpPortEnd: '20,22-23'; SecurityNegotiation: '18,20-23'; SendAoc: '18,20-23'; SendHistoryInfo: '13,16-23'; StirShaken: '16,18-23'; StirShakenProfile: '16,18-23'; SuppressMohOnSendonly: '20-23'; SuppressQ850ReasonHeaders: '13,15-23'; Tenantid: '18,20-23'; VoicemailExtension: '13-23'; Webrtc: '15-23'; FollowRedirectMethods: '20,22-23'; ContactUser: '13-23'; SecurityMechanisms: '18,20-23' }
  EndpointList: { ObjectType: '13-23'; ObjectName: '13-23' }
  ExtensionStatus: { Hint: '1.6.2-23'; StatusText: '13-23'; ActionID: '13-23' }
  FaxReceived: { CallerIDName: '1.8-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11' }
  FaxSent: { CallerIDName: '1.8-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11' }
  FAXStatus: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerID: '10-11'; FileName: '12-23' }
  Flash: { Tenantid: '18,20-23' }
  FullyBooted: { Uptime: '14-23'; LastReload: '14-23' }
  Hangup: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; Language: '13-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerIDNum: '1.6.2-23'; CallerIDName: '1.6.2-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; AccountCode: '11-23'; 'Cause-txt': '1.2-23'; TechCause: '20,22-23' }
  HangupHandlerPop: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  HangupHandlerPush: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  HangupHandlerRun: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  HangupRequest: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; TechCause: '20,22-23' }
  Hold: { Status: '1.6.2-11'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; MusicClass: '12-23' }
  IdentifyDetail: { SrvLookups: '13-23'; MatchHeader: '13-23'; MatchRequestUri: '18,20-23'; Transport: 'none' }
  InboundRegistrationDetail: { QualifyTimeout: '13-23'; Qualify2xxOnly: '20-23'; RemoveUnavailable: '16,18-23'; VoicemailExtension: '13-23' }
  Join: { CallerID: '1.0-1.4'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; Uniqueid: '1.4-11' }
  Leave: { Position: '1.8-11'; Uniqueid: '1.4-11' }
  Link: { CallerID1: '1.2-1.4'; CallerID2: '1.2-1.4' }
  LocalBridge: { Channel1: '11'; Channel2: '11'; LocalOneChannel: '12-23'; LocalOneChannelState: '12-23'; LocalOneChannelStateDesc: '12-23'; LocalOneCallerIDNum: '12-23'; LocalOneCallerIDName: '12-23'; LocalOneConnectedLineNum: '12-23'; LocalOneConnectedLineName: '12-23'; LocalOneLanguage: '13-23'; LocalOneAccountCode: '12-23'; LocalOneContext: '12-23'; LocalOneExten: '12-23'; LocalOnePriority: '12-23'; LocalOneUniqueid: '12-23'; LocalOneLinkedid: '13-23'; LocalOneTenantid: '18,20-23'; LocalOneChanVariable: '12-23'; LocalTwoChannel: '12-23'; LocalTwoChannelState: '12-23'; LocalTwoChannelStateDesc: '12-23'; LocalTwoCallerIDNum: '12-23'; LocalTwoCallerIDName: '12-23'; LocalTwoConnectedLineNum: '12-23'; LocalTwoConnectedLineName: '12-23'; LocalTwoLanguage: '13-23'; LocalTwoAccountCode: '12-23'; LocalTwoContext: '12-23'; LocalTwoExten: '12-23'; LocalTwoPriority: '12-23'; LocalTwoUniqueid: '12-23'; LocalTwoLinkedid: '13-23'; LocalTwoTenantid: '18,20-23'; LocalTwoChanVariable: '12-23'; Uniqueid1: '11'; Uniqueid2: '11' }
  LocalOptimizationBegin: { LocalOneLanguage: '13-23'; LocalOneLinkedid: '13-23'; LocalOneTenantid: '18,20-23'; LocalTwoLanguage: '13-23'; LocalTwoLinkedid: '13-23'; LocalTwoTenantid: '18,20-23'; SourceLanguage: '13-23'; SourceLinkedid: '13-23'; SourceTenantid: '18,20-23' }
  LocalOptimizationEnd: { LocalOneLanguage: '13-23'; LocalOneLinkedid: '13-23'; LocalOneTenantid: '18,20-23'; LocalTwoLanguage: '13-23'; LocalTwoLinkedid: '13-23'; LocalTwoTenantid: '18,20-23' }
  MCID: { UniqueID: '1.8-11'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerIDPres: '1.8-11'; CallerIDNumValid: '1.8-11'; CallerIDton: '1.8-11'; CallerIDNumPlan: '1.8-11'; CallerIDNumPres: '1.8-11'; CallerIDNameValid: '1.8-11'; CallerIDNameCharSet: '1.8-11'; CallerIDNamePres: '1.8-11'; CallerIDSubaddr: '1.8-11'; CallerIDSubaddrType: '1.8-11'; CallerIDSubaddrOdd: '1.8-11'; ConnectedIDPres: '1.8-11'; ConnectedIDNumValid: '1.8-11'; ConnectedIDNum: '1.8-11'; ConnectedIDton: '1.8-11'; ConnectedIDNumPlan: '1.8-11'; ConnectedIDNumPres: '1.8-11'; ConnectedIDNameValid: '1.8-11'; ConnectedIDName: '1.8-11'; ConnectedIDNameCharSet: '1.8-11'; ConnectedIDNamePres: '1.8-11'; ConnectedIDSubaddr: '1.8-11'; ConnectedIDSubaddrType: '1.8-11'; ConnectedIDSubaddrOdd: '1.8-11'; MCallerIDPres: '12-23'; MCallerIDNumValid: '12-23'; MCallerIDNum: '12-23'; MCallerIDton: '12-23'; MCallerIDNumPlan: '12-23'; MCallerIDNumPres: '12-23'; MCallerIDNameValid: '12-23'; MCallerIDName: '12-23'; MCallerIDNameCharSet: '12-23'; MCallerIDNamePres: '12-23'; MCallerIDSubaddr: '12-23'; MCallerIDSubaddrType: '12-23'; MCallerIDSubaddrOdd: '12-23'; MConnectedIDPres: '12-23'; MConnectedIDNumValid: '12-23'; MConnectedIDNum: '12-23'; MConnectedIDton: '12-23'; MConnectedIDNumPlan: '12-23'; MConnectedIDNumPres: '12-23'; MConnectedIDNameValid: '12-23'; MConnectedIDName: '12-23'; MConnectedIDNameCharSet: '12-23'; MConnectedIDNamePres: '12-23'; MConnectedIDSubaddr: '12-23'; MConnectedIDSubaddrType: '12-23'; MConnectedIDSubaddrOdd: '12-23' }
  MeetmeJoin: { Usernum: '1.0-11'; User: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; CallerIDnum: '1.6.2-11'; CallerIDname: '1.6.2-11' }
  MeetmeLeave: { Usernum: '1.0-11'; User: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerIDNum: '1.6.2-23'; CallerIDName: '1.6.2-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; CallerIDnum: '1.4'; CallerIDname: '1.4'; Duration: '1.4-23' }
  MeetmeList: { ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23' }
  MeetmeMute: { Usernum: '1.4-11'; User: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; Duration: '12-23' }
  MeetmeTalking: { Usernum: '1.2-11'; User: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; Duration: '12-23'; Status: '1.4-23' }
  MeetmeTalkRequest: { Usernum: '1.6.2-11'; User: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; Duration: '12-23' }
  MessageWaiting: { Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; New: '1.2-23'; Old: '1.2-23' }
  MiniVoiceMail: { Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  MixMonitorMute: { Tenantid: '18,20-23' }
  MixMonitorStart: { Tenantid: '18,20-23' }
  MixMonitorStop: { Tenantid: '18,20-23' }
  MonitorStart: { ChannelState: '12-20'; ChannelStateDesc: '12-20'; CallerIDNum: '12-20'; CallerIDName: '12-20'; ConnectedLineNum: '12-20'; ConnectedLineName: '12-20'; Language: '13-20'; AccountCode: '12-20'; Context: '12-20'; Exten: '12-20'; Priority: '12-20'; Linkedid: '13-20'; Tenantid: '18,20'; ChanVariable: '12-20' }
  MonitorStop: { ChannelState: '12-20'; ChannelStateDesc: '12-20'; CallerIDNum: '12-20'; CallerIDName: '12-20'; ConnectedLineNum: '12-20'; ConnectedLineName: '12-20'; Language: '13-20'; AccountCode: '12-20'; Context: '12-20'; Exten: '12-20'; Priority: '12-20'; Linkedid: '13-20'; Tenantid: '18,20'; ChanVariable: '12-20' }
  MusicOnHold: { Class: '1.8-11' }
  MusicOnHoldStart: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  MusicOnHoldStop: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  NewAccountCode: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  NewCallerid: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  Newcallerid: { CallerIDName: '1.2-1.4'; 'CID-CallingPres': '1.2-1.4' }
  Newchannel: { State: '1.0-1.4'; CallerID: '1.0-1.2'; ChannelState: '1.6.2-23'; ChannelStateDesc: '1.6.2-23'; CallerIDNum: '1.4-23'; CallerIDName: '1.2-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; AccountCode: '1.6.2-23'; Context: '1.6.2-23'; Exten: '1.6.2-23' }
  NewConnectedLine: { Tenantid: '18,20-23' }
  Newexten: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Exten: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  Newstate: { State: '1.0-1.4'; CallerID: '1.0-1.4'; ChannelState: '1.6.2-23'; ChannelStateDesc: '1.6.2-23'; CallerIDNum: '1.6.2-23'; CallerIDName: '1.2-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  OriginateFailure: { Reason: '1.2'; Uniqueid: '1.2' }
  OriginateResponse: { Application: '11,13-23'; Data: '11,13-23'; CallerID: '1.4' }
  OriginateSuccess: { Reason: '1.2'; Uniqueid: '1.2' }
  OutboundRegistrationDetail: { SecurityNegotiation: '18,20-23'; MaxRandomInitialDelay: '16,18-23'; ContactHeaderParams: '17-23'; Line: '13-23'; Endpoint: '13-23'; UserAgent: '21-23'; FatalRetryInterval: '13-23'; SupportOutbound: '17-23'; SecurityMechanisms: '18,20-23' }
  OutboundRegistrationDetailComplete: { ListItems: '13-23' }
  OutboundSubscriptionDetail: { SubscriptionType: '20-23'; Extension: '20-23'; ExtensionStates: '20-23'; Mailboxes: '20-23' }
  ParkedCall: { Exten: '1.0-11'; ParkeeChannel: '12-23'; ParkeeChannelState: '12-23'; ParkeeChannelStateDesc: '12-23'; ParkeeCallerIDNum: '12-23'; ParkeeCallerIDName: '12-23'; ParkeeConnectedLineNum: '12-23'; ParkeeConnectedLineName: '12-23'; ParkeeLanguage: '13-23'; ParkeeAccountCode: '12-23'; ParkeeContext: '12-23'; ParkeeExten: '12-23'; ParkeePriority: '12-23'; ParkeeUniqueid: '12-23'; ParkeeLinkedid: '13-23'; ParkeeTenantid: '18,20-23'; ParkeeChanVariable: '12-23'; RetrieverChannel: '12-23'; RetrieverChannelState: '12-23'; RetrieverChannelStateDesc: '12-23'; RetrieverCallerIDNum: '12-23'; RetrieverCallerIDName: '12-23'; RetrieverConnectedLineNum: '12-23'; RetrieverConnectedLineName: '12-23'; RetrieverLanguage: '13-23'; RetrieverAccountCode: '12-23'; RetrieverContext: '12-23'; RetrieverExten: '12-23'; RetrieverPriority: '12-23'; RetrieverUniqueid: '12-23'; RetrieverLinkedid: '13-23'; RetrieverTenantid: '18,20-23'; RetrieverChanVariable: '12-23'; ParkerDialString: '12-23'; Parkinglot: '1.6.2-23'; From: '1.0-11'; Channel: '1.0-11'; Timeout: '1.0-11'; CallerID: '1.0-1.4'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; Uniqueid: '1.6.2-11'; Duration: '11'; ParkingSpace: '12-23'; ParkingTimeout: '12-23'; ParkingDuration: '12-23' }
  ParkedCallGiveUp: { Exten: '1.2-11'; Channel: '1.2-11'; CallerID: '1.2-1.4'; ParkeeChannel: '12-23'; ParkeeChannelState: '12-23'; ParkeeChannelStateDesc: '12-23'; ParkeeCallerIDNum: '12-23'; ParkeeCallerIDName: '12-23'; ParkeeConnectedLineNum: '12-23'; ParkeeConnectedLineName: '12-23'; ParkeeLanguage: '13-23'; ParkeeAccountCode: '12-23'; ParkeeContext: '12-23'; ParkeeExten: '12-23'; ParkeePriority: '12-23'; ParkeeUniqueid: '12-23'; ParkeeLinkedid: '13-23'; ParkeeTenantid: '18,20-23'; ParkeeChanVariable: '12-23'; ParkerChannel: '12-23'; ParkerChannelState: '12-23'; ParkerChannelStateDesc: '12-23'; ParkerCallerIDNum: '12-23'; ParkerCallerIDName: '12-23'; ParkerConnectedLineNum: '12-23'; ParkerConnectedLineName: '12-23'; ParkerLanguage: '13-23'; ParkerAccountCode: '12-23'; ParkerContext: '12-23'; ParkerExten: '12-23'; ParkerPriority: '12-23'; ParkerUniqueid: '12-23'; ParkerLinkedid: '13-23'; ParkerTenantid: '18,20-23'; ParkerChanVariable: '12-23'; ParkerDialString: '12-23'; Parkinglot: '1.6.2-23'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; UniqueID: '1.6.2-11'; ParkingSpace: '12-23'; ParkingTimeout: '12-23'; ParkingDuration: '12-23' }
  ParkedCallsComplete: { EventList: '13-23'; ListItems: '13-23'; Total: '1.8-23' }
  ParkedCallSwap: { ParkeeLanguage: '13-23'; ParkeeLinkedid: '13-23'; ParkeeTenantid: '18,20-23'; ParkerLanguage: '13-23'; ParkerLinkedid: '13-23'; ParkerTenantid: '18,20-23'; RetrieverChannel: '12'; RetrieverChannelState: '12'; RetrieverChannelStateDesc: '12'; RetrieverCallerIDNum: '12'; RetrieverCallerIDName: '12'; RetrieverConnectedLineNum: '12'; RetrieverConnectedLineName: '12'; RetrieverLanguage: 'none'; RetrieverAccountCode: '12'; RetrieverContext: '12'; RetrieverExten: '12'; RetrieverPriority: '12'; RetrieverUniqueid: '12'; RetrieverChanVariable: '12' }
  ParkedCallTimeOut: { Exten: '1.2-11'; Channel: '1.2-11'; CallerID: '1.2-1.4'; ParkeeChannel: '12-23'; ParkeeChannelState: '12-23'; ParkeeChannelStateDesc: '12-23'; ParkeeCallerIDNum: '12-23'; ParkeeCallerIDName: '12-23'; ParkeeConnectedLineNum: '12-23'; ParkeeConnectedLineName: '12-23'; ParkeeLanguage: '13-23'; ParkeeAccountCode: '12-23'; ParkeeContext: '12-23'; ParkeeExten: '12-23'; ParkeePriority: '12-23'; ParkeeUniqueid: '12-23'; ParkeeLinkedid: '13-23'; ParkeeTenantid: '18,20-23'; ParkeeChanVariable: '12-23'; ParkerChannel: '12-23'; ParkerChannelState: '12-23'; ParkerChannelStateDesc: '12-23'; ParkerCallerIDNum: '12-23'; ParkerCallerIDName: '12-23'; ParkerConnectedLineNum: '12-23'; ParkerConnectedLineName: '12-23'; ParkerLanguage: '13-23'; ParkerAccountCode: '12-23'; ParkerContext: '12-23'; ParkerExten: '12-23'; ParkerPriority: '12-23'; ParkerUniqueid: '12-23'; ParkerLinkedid: '13-23'; ParkerTenantid: '18,20-23'; ParkerChanVariable: '12-23'; ParkerDialString: '12-23'; Parkinglot: '1.6.2-23'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; UniqueID: '1.6.2-11'; ParkingSpace: '12-23'; ParkingTimeout: '12-23'; ParkingDuration: '12-23' }
  Parkinglot: { StartExten: '11'; StopExten: '11'; StartSpace: '12-23'; StopSpace: '12-23' }
  ParkinglotsComplete: { EventList: '13-23'; ListItems: '13-23' }
  PeerEntry: { ObjectUsername: '1.6.2-23'; Mask: '1.6.2-23'; Port: '1.6.2-23'; Trunk: '1.6.2-23'; Encryption: '1.6.2-23'; Natsupport: '1.2-1.6.2'; Description: '10-23'; AutoForcerport: '11-20'; Forcerport: '1.8-20'; AutoComedia: '11-20'; Comedia: '11-20'; VideoSupport: '1.4-20'; TextSupport: '1.6.2-20'; ACL: '1.2-20'; RealtimeDevice: '1.4-20'; Accountcode: '13-20' }
  PeerlistComplete: { EventList: '1.6.2-23' }
  PeerStatus: { ChannelType: '1.6.2-23'; Address: '1.6.2-23'; Post: '10'; Port: '1.6.2-23'; ActionID: '11-20' }
  Pickup: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; TargetChannelState: '12-23'; TargetChannelStateDesc: '12-23'; TargetCallerIDNum: '12-23'; TargetCallerIDName: '12-23'; TargetConnectedLineNum: '12-23'; TargetConnectedLineName: '12-23'; TargetLanguage: '13-23'; TargetAccountCode: '12-23'; TargetContext: '12-23'; TargetExten: '12-23'; TargetPriority: '12-23'; TargetUniqueid: '12-23'; TargetLinkedid: '13-23'; TargetTenantid: '18,20-23'; TargetChanVariable: '12-23' }
  PRIShowSpansComplete: { EventList: '13-23'; ListItems: '13-23' }
  QueueCallerAbandon: { Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  QueueCallerJoin: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  QueueCallerLeave: { Language: '13-23'; Linkedid: '13-23'; Tenantid: '18,20-23' }
  QueueEntry: { CallerID: '1.0-1.4'; Uniqueid: '1.6.2-23'; CallerIDNum: '1.6.2-23'; CallerIDName: '1.2-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; Priority: '13-23' }
  QueueMember: { Name: '1.4-23'; StateInterface: '11-23'; IsInCall: '11'; LastPause: '14-23'; LoginTime: '16,18-23'; InCall: '13-23'; Status: '1.2-23'; Paused: '1.2-23'; PausedReason: '13-23'; Wrapuptime: '16-23' }
  QueueMemberAdded: { Location: '1.2-11'; MemberName: '1.4-23'; Interface: '12-23'; StateInterface: '11-23'; LastPause: '14-23'; LoginTime: '16,18-23'; InCall: '13-23'; PausedReason: '13-23'; Ringinuse: '12-23'; Wrapuptime: '16-23' }
  QueueMemberPause: { LastPause: '14-23'; LoginTime: '16,18-23'; InCall: '13-23'; PausedReason: '13-23'; Wrapuptime: '16-23'; Reason: '12-17' }
  QueueMemberPaused: { MemberName: '1.4-11'; Reason: '1.6.2-11'; CallsTaken: 'none'; Interface: 'none'; LastCall: 'none'; Membership: 'none'; Penalty: 'none'; Ringinuse: 'none'; StateInterface: 'none'; Status: 'none' }
  QueueMemberPenalty: { Location: '1.6.2-11'; MemberName: '12-23'; Interface: '12-23'; StateInterface: '12-23'; Membership: '12-23'; CallsTaken: '12-23'; LastCall: '12-23'; LastPause: '14-23'; LoginTime: '16,18-23'; InCall: '13-23'; Status: '12-23'; Paused: '12-23'; PausedReason: '13-23'; Ringinuse: '12-23'; Wrapuptime: '16-23' }
  QueueMemberRemoved: { Location: '1.2-11'; MemberName: '1.4-23'; Interface: '12-23'; StateInterface: '12-23'; Membership: '12-23'; Penalty: '12-23'; CallsTaken: '12-23'; LastCall: '12-23'; LastPause: '14-23'; LoginTime: '16,18-23'; InCall: '13-23'; Status: '12-23'; Paused: '12-23'; PausedReason: '13-23'; Ringinuse: '12-23'; Wrapuptime: '16-23' }
  QueueMemberRinginuse: { Location: '11'; MemberName: '12-23'; Interface: '12-23'; StateInterface: '12-23'; Membership: '12-23'; Penalty: '12-23'; CallsTaken: '12-23'; LastCall: '12-23'; LastPause: '14-23'; LoginTime: '16,18-23'; InCall: '13-23'; Status: '12-23'; Paused: '12-23'; PausedReason: '13-23'; Wrapuptime: '16-23' }
  QueueMemberStatus: { Location: '1.2-11'; MemberName: '1.4-23'; Interface: '12-23'; StateInterface: '11-23'; LastPause: '14-23'; LoginTime: '16,18-23'; InCall: '11,13-23'; PausedReason: '13-23'; Ringinuse: '12-23'; Wrapuptime: '16-23' }
  QueueParams: { Strategy: '1.6.2-23'; TalkTime: '1.6.2-23'; ServicelevelPerf2: '15-23'; Weight: '1.2-23' }
  QueueStatusComplete: { EventList: '13-23'; ListItems: '13-23' }
  QueueSummaryComplete: { EventList: '13-23'; ListItems: '13-23' }
  ReceiveFAX: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerID: '1.8-11' }
  Registry: { Channel: '1.0-1.2'; ChannelDriver: '1.4'; ChannelType: '1.6.2-23'; User: '1.0' }
  RegistryEntry: { Port: '1.6.2-20'; Domain: '1.8-20'; DomainPort: '1.8-20'; RegistrationTime: '1.6.2-20' }
  Reload: { Module: '1.6.2-23'; Message: '1.0-11'; Status: '1.6.2-23' }
  Rename: { Oldname: '1.0-1.4'; Channel: '1.6.2-23' }
  ResourceListDetail: { ResourceDisplayName: '16,18-23' }
  RTCPReceived: { Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; SSRC: '12-23'; To: '12-23'; MES: '18,20-23'; ReceptionReports: '1.6.2-11'; SenderSSRC: '1.6.2-11'; FractionLost: '1.6.2-11'; PacketsLost: '1.6.2-11'; HighestSequence: '1.6.2-11'; SequenceNumberCycles: '1.6.2-11'; IAJitter: '1.6.2-11'; LastSR: '1.6.2-11'; DLSR: '1.6.2-11'; ReportCount: '12-23'; SentNTP: '12-23'; SentRTP: '12-23'; SentPackets: '12-23'; SentOctets: '12-23' }
  RTCPSent: { Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; SSRC: '12-23'; PT: '12-23'; From: '12-23'; MES: '18,20-23'; OurSSRC: '1.6.2-11'; ReportCount: '12-23'; ReportBlock: '1.6.2-11'; FractionLost: '1.6.2-11'; CumulativeLoss: '1.6.2-11'; IAJitter: '1.6.2-11'; TheirLastSR: '1.6.2-11'; DLSR: '1.6.2-11' }
  SendFAX: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Priority: '12-23'; Uniqueid: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; CallerID: '1.8-11'; FileName: '12-23' }
  SessionTimeout: { ChannelState: '12-20'; ChannelStateDesc: '12-20'; CallerIDNum: '12-20'; CallerIDName: '12-20'; ConnectedLineNum: '12-20'; ConnectedLineName: '12-20'; Language: '13-20'; AccountCode: '12-20'; Context: '12-20'; Exten: '12-20'; Priority: '12-20'; Linkedid: '13-20'; Tenantid: '18,20'; ChanVariable: '12-20' }
  SIPpeerstatusComplete: { EventList: '13-20'; ListItems: '13-20' }
  SoftHangupRequest: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  Status: { CallerID: '1.0-1.4'; ChannelState: '1.6.2-23'; ChannelStateDesc: '1.6.2-23'; CallerIDNum: '1.4-23'; CallerIDName: '1.2-23'; ConnectedLineNum: '1.8-23'; ConnectedLineName: '1.8-23'; Language: '13-23'; Exten: '12-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; Accountcode: '1.6.2-13'; AccountCode: '12,14-23'; Extension: '1.0-11'; Linkedid: '12-23'; Type: '12-23'; DNID: '12-23'; EffectiveConnectedLineNum: '12-23'; EffectiveConnectedLineName: '12-23'; TimeToHangup: '12-23'; BridgeID: '12-23'; Application: '12-23'; Data: '12-23'; Nativeformats: '12-23'; Readformat: '12-23'; Readtrans: '12-23'; Writeformat: '12-23'; Writetrans: '12-23'; Callgroup: '12-23'; Pickupgroup: '12-23'; BridgedChannel: '1.6.2-11'; BridgedUniqueid: '1.6.2-11'; Variable: '1.6.2-23'; Account: '1.0-11'; State: '1.0-11'; Link: '1.0-1.4' }
  StatusComplete: { Items: '1.6.2-23'; EventList: '13-23'; ListItems: '13-23' }
  TestEvent: { Expression: '1.8-11' }
  TransportDetail: { CaListPath: '13-23'; AllowReload: '13-23'; AllowWildcardCerts: '16,18-23'; SymmetricTransport: '13-23'; TcpKeepaliveEnable: '18,20-23'; TcpKeepaliveIdleTime: '18,20-23'; TcpKeepaliveIntervalTime: '18,20-23'; TcpKeepaliveProbeCount: '18,20-23' }
  Unhold: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  Unlink: { CallerID1: '1.2-1.8'; CallerID2: '1.2-1.8' }
  UnParkedCall: { Exten: '1.2-11'; ParkeeChannel: '12-23'; ParkeeChannelState: '12-23'; ParkeeChannelStateDesc: '12-23'; ParkeeCallerIDNum: '12-23'; ParkeeCallerIDName: '12-23'; ParkeeConnectedLineNum: '12-23'; ParkeeConnectedLineName: '12-23'; ParkeeLanguage: '13-23'; ParkeeAccountCode: '12-23'; ParkeeContext: '12-23'; ParkeeExten: '12-23'; ParkeePriority: '12-23'; ParkeeUniqueid: '12-23'; ParkeeLinkedid: '13-23'; ParkeeTenantid: '18,20-23'; ParkeeChanVariable: '12-23'; ParkerChannel: '12-23'; ParkerChannelState: '12-23'; ParkerChannelStateDesc: '12-23'; ParkerCallerIDNum: '12-23'; ParkerCallerIDName: '12-23'; ParkerConnectedLineNum: '12-23'; ParkerConnectedLineName: '12-23'; ParkerLanguage: '13-23'; ParkerAccountCode: '12-23'; ParkerContext: '12-23'; ParkerExten: '12-23'; ParkerPriority: '12-23'; ParkerUniqueid: '12-23'; ParkerLinkedid: '13-23'; ParkerTenantid: '18,20-23'; ParkerChanVariable: '12-23'; RetrieverChannel: '12-23'; RetrieverChannelState: '12-23'; RetrieverChannelStateDesc: '12-23'; RetrieverCallerIDNum: '12-23'; RetrieverCallerIDName: '12-23'; RetrieverConnectedLineNum: '12-23'; RetrieverConnectedLineName: '12-23'; RetrieverLanguage: '13-23'; RetrieverAccountCode: '12-23'; RetrieverContext: '12-23'; RetrieverExten: '12-23'; RetrieverPriority: '12-23'; RetrieverUniqueid: '12-23'; RetrieverLinkedid: '13-23'; RetrieverTenantid: '18,20-23'; RetrieverChanVariable: '12-23'; ParkerDialString: '12-23'; Parkinglot: '1.8-23'; From: '1.2-11'; Channel: '1.2-11'; CallerID: '1.2-1.4'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; Uniqueid: '1.8-11'; ParkingSpace: '12-23'; ParkingTimeout: '12-23'; ParkingDuration: '12-23' }
  UserEvent: { Channel: '12-23'; ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23'; Uniqueid: '10-23'; ActionID: '1.6.2-23' }
  VarSet: { ChannelState: '12-23'; ChannelStateDesc: '12-23'; CallerIDNum: '12-23'; CallerIDName: '12-23'; ConnectedLineNum: '12-23'; ConnectedLineName: '12-23'; Language: '13-23'; AccountCode: '12-23'; Context: '12-23'; Exten: '12-23'; Priority: '12-23'; Linkedid: '13-23'; Tenantid: '18,20-23'; ChanVariable: '12-23' }
  VoicemailUserDetail: { CanMarkUrgent: '18,20-23' }
  VoicemailUserEntry: { FromString: '13-23'; CanMarkUrgent: '18,20-23'; IMAPServer: '11-23'; IMAPPort: '11-23'; IMAPFlags: '11-23' }
  VoicemailUserEntryComplete: { EventList: '13-23'; ListItems: '13-23' }
  Wink: { Tenantid: '18,20-23' }
  ZapShowChannels: { DND: '1.2-1.4' }
}
