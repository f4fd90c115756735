// Generated from spec by `npm run generate`. Edit the source, not this file.

/** Branches of Asterisk that the spec describes. Not released yet, so that what it has may change: `24`. */
export type Branch = '1.0' | '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'

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
  '1.2-1.4,12-24': '1.2' | '1.4' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '1.2-1.6.2': '1.2' | '1.4' | '1.6.2'
  '1.2-1.8': '1.2' | '1.4' | '1.6.2' | '1.8'
  '1.2-10': '1.2' | '1.4' | '1.6.2' | '1.8' | '10'
  '1.2-11': '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11'
  '1.2-20': '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.2-24': '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '1.4': '1.4'
  '1.4-11': '1.4' | '1.6.2' | '1.8' | '10' | '11'
  '1.4-20': '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.4-24': '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '1.6.2': '1.6.2'
  '1.6.2-10': '1.6.2' | '1.8' | '10'
  '1.6.2-11': '1.6.2' | '1.8' | '10' | '11'
  '1.6.2-11,16,18-24': '1.6.2' | '1.8' | '10' | '11' | '16' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '1.6.2-13': '1.6.2' | '1.8' | '10' | '11' | '12' | '13'
  '1.6.2-20': '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.6.2-24': '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '1.8': '1.8'
  '1.8-11': '1.8' | '10' | '11'
  '1.8-14': '1.8' | '10' | '11' | '12' | '13' | '14'
  '1.8-20': '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '1.8-24': '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '10': '10'
  '10-11': '10' | '11'
  '10-24': '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '11': '11'
  '11,13-24': '11' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '11-20': '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '11-24': '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '12': '12'
  '12,14-24': '12' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '12-17': '12' | '13' | '14' | '15' | '16' | '17'
  '12-20': '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '12-24': '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '13,15-20': '13' | '15' | '16' | '17' | '18' | '19' | '20'
  '13,15-24': '13' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '13,16-24': '13' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '13-20': '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'
  '13-24': '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '14-24': '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '15-24': '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '16,18-24': '16' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '16-24': '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '17-24': '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '18,20': '18' | '20'
  '18,20-24': '18' | '20' | '21' | '22' | '23' | '24'
  '18-24': '18' | '19' | '20' | '21' | '22' | '23' | '24'
  '20,22-24': '20' | '22' | '23' | '24'
  '20-24': '20' | '21' | '22' | '23' | '24'
  '21-24': '21' | '22' | '23' | '24'
  '24': '24'
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
  '1.2-24': 'agentLogoff' | 'agents' | 'dbGet' | 'dbPut' | 'iaxNetstats' | 'queuePause'
  '1.4': 'dahdiDialOffHook' | 'zapDialOffHook' | 'zapRestart'
  '1.4-20': 'pauseMonitor' | 'unpauseMonitor'
  '1.4-24': 'dahdiDndOff' | 'dahdiDndOn' | 'dahdiHangup' | 'dahdiRestart' | 'dahdiShowChannels' | 'dahdiTransfer' | 'getConfig' | 'jabberSend' | 'meetmeMute' | 'meetmeUnmute' | 'park' | 'playDtmf' | 'updateConfig' | 'userEvent' | 'waitEvent'
  '1.6.2': 'rptLocalNodes' | 'rptStatus'
  '1.6.2-20': 'sipNotify' | 'sipQualifyPeer' | 'sipShowRegistry' | 'skinnyDevices' | 'skinnyLines' | 'skinnyShowDevice' | 'skinnyShowLine'
  '1.6.2-24': 'agi' | 'attendedTransfer' | 'bridge' | 'coreSettings' | 'coreShowChannels' | 'coreStatus' | 'createConfig' | 'dahdiDialOffhook' | 'dbDel' | 'dbDelTree' | 'getConfigJson' | 'iaxPeerList' | 'iaxRegistry' | 'listCategories' | 'meetmeList' | 'moduleCheck' | 'moduleLoad' | 'queueLog' | 'queuePenalty' | 'queueReload' | 'queueReset' | 'queueRule' | 'queueSummary' | 'reload' | 'sendText' | 'showDialPlan' | 'voicemailUsersList'
  '1.8-14': 'dataGet'
  '1.8-24': 'aocMessage' | 'localOptimizeAway' | 'mixMonitorMute' | 'muteAudio'
  '10-24': 'confbridgeKick' | 'confbridgeList' | 'confbridgeListRooms' | 'confbridgeLock' | 'confbridgeMute' | 'confbridgeSetSingleVideoSource' | 'confbridgeStartRecord' | 'confbridgeStopRecord' | 'confbridgeUnlock' | 'confbridgeUnmute' | 'filter' | 'meetmeListRooms' | 'priShowSpans'
  '11-20': 'sipPeerStatus'
  '11-24': 'messageSend' | 'mixMonitor' | 'parkingLots' | 'presenceState' | 'queueMemberRingInUse' | 'stopMixMonitor'
  '12-24': 'blindTransfer' | 'bridgeDestroy' | 'bridgeInfo' | 'bridgeKick' | 'bridgeList' | 'bridgeTechnologyList' | 'bridgeTechnologySuspend' | 'bridgeTechnologyUnsuspend' | 'controlPlayback' | 'mwiDelete' | 'mwiGet' | 'mwiUpdate' | 'pjsipNotify' | 'pjsipQualify' | 'pjsipShowEndpoint' | 'pjsipShowEndpoints' | 'pjsipShowRegistrationsInbound' | 'pjsipShowRegistrationsOutbound' | 'pjsipShowSubscriptionsInbound' | 'pjsipShowSubscriptionsOutbound' | 'pjsipUnregister' | 'voicemailRefresh'
  '13-24': 'cancelAttendedTransfer' | 'deviceStateList' | 'dialplanExtensionAdd' | 'dialplanExtensionRemove' | 'extensionStateList' | 'faxSession' | 'faxSessions' | 'faxStats' | 'loggerRotate' | 'pjsipRegister' | 'pjsipShowRegistrationInboundContactStatuses' | 'pjsipShowResourceLists' | 'presenceStateList' | 'priDebugFileSet' | 'priDebugFileUnset' | 'priDebugSet' | 'sorceryMemoryCacheExpire' | 'sorceryMemoryCacheExpireObject' | 'sorceryMemoryCachePopulate' | 'sorceryMemoryCacheStale' | 'sorceryMemoryCacheStaleObject'
  '15-24': 'queueChangePriorityCaller'
  '16,18-24': 'dbGetTree' | 'playMF' | 'queueWithdrawCaller'
  '16-24': 'pjsipShowAors' | 'pjsipShowAuths' | 'pjsipShowContacts' | 'voicemailUserStatus'
  '18,20-24': 'coreShowChannelMap' | 'dahdiShowStatus' | 'pjsipHangup' | 'sendFlash' | 'voicemailBoxSummary' | 'voicemailForward' | 'voicemailMove' | 'voicemailRemove'
  '20,22-24': 'pjsipSetMaintenance' | 'pjsipShowMaintenance'
}

/** Events, by the branches that have them. */
export interface EventSpans {
  '1.0-1.2': 'OriginateFailure' | 'OriginateSuccess'
  '1.0-1.4': 'Agentcallbacklogin' | 'Link' | 'Newcallerid' | 'ZapShowChannels' | 'ZapShowChannelsComplete'
  '1.0-1.6.2': 'Agentcallbacklogoff'
  '1.0-1.8': 'Unlink'
  '1.0-11': 'Agentlogin' | 'Agentlogoff' | 'Join' | 'Leave'
  '1.2': 'MeetmeStopTalking'
  '1.2-1.4,12-24': 'Unhold'
  '1.2-11': 'Dial' | 'QueueMemberPaused'
  '1.2-24': 'AgentComplete' | 'AgentConnect' | 'AgentDump' | 'Agents' | 'AgentsComplete' | 'DBGetResponse' | 'DNDState' | 'Hold' | 'LogChannel' | 'MeetmeTalking' | 'ParkedCallGiveUp' | 'ParkedCallTimeOut' | 'PeerEntry' | 'PeerlistComplete' | 'QueueMemberAdded' | 'QueueMemberRemoved' | 'QueueMemberStatus' | 'QueueStatusComplete' | 'UnParkedCall'
  '1.4-11': 'ChannelReload' | 'JabberEvent'
  '1.4-24': 'DAHDIShowChannels' | 'DAHDIShowChannelsComplete' | 'FullyBooted' | 'MeetmeMute' | 'OriginateResponse' | 'QueueCallerAbandon' | 'UserEvent' | 'WaitEventComplete'
  '1.6.2': 'PRIEvent' | 'RTPReceiverStat' | 'RTPSenderStat'
  '1.6.2-11': 'AGIExec' | 'AsyncAGI' | 'Bridge' | 'BridgeExec' | 'ChannelUpdate' | 'DTMF' | 'FaxReceived' | 'FaxSent' | 'JitterBufStats' | 'Masquerade' | 'ModuleLoadReport' | 'MusicOnHold' | 'Transfer'
  '1.6.2-20': 'DeviceEntry' | 'DevicelistComplete' | 'LineEntry' | 'LinelistComplete' | 'MonitorStart' | 'MonitorStop'
  '1.6.2-24': 'AgentRingNoAnswer' | 'ChanSpyStart' | 'ChanSpyStop' | 'CoreShowChannel' | 'CoreShowChannelsComplete' | 'ListDialplan' | 'MeetmeEnd' | 'MeetmeList' | 'MeetmeListComplete' | 'MeetmeTalkRequest' | 'MiniVoiceMail' | 'NewAccountCode' | 'NewCallerid' | 'QueueMemberPenalty' | 'QueueSummary' | 'QueueSummaryComplete' | 'RegistrationsComplete' | 'RegistryEntry' | 'RTCPReceived' | 'RTCPSent' | 'ShowDialPlanComplete' | 'VarSet' | 'VoicemailUserEntry' | 'VoicemailUserEntryComplete'
  '1.8': 'ReceiveFAXStatus' | 'SendFAXStatus'
  '1.8-11': 'BridgeAction' | 'NewPeerAccount'
  '1.8-14': 'DataGet Tree'
  '1.8-24': 'AOC-D' | 'AOC-E' | 'AOC-S' | 'CCAvailable' | 'CCCallerRecalling' | 'CCCallerStartMonitoring' | 'CCCallerStopMonitoring' | 'CCFailure' | 'CCMonitorFailed' | 'CCOfferTimerStart' | 'CCRecallComplete' | 'CCRequestAcknowledged' | 'CCRequested' | 'CEL' | 'DAHDIChannel' | 'DBGetComplete' | 'JabberStatus' | 'MCID' | 'MobileStatus' | 'Pickup' | 'ReceiveFAX' | 'SendFAX' | 'SpanAlarm' | 'SpanAlarmClear' | 'TestEvent'
  '10-24': 'ConfbridgeEnd' | 'ConfbridgeJoin' | 'ConfbridgeLeave' | 'ConfbridgeList' | 'ConfbridgeListComplete' | 'ConfbridgeListRooms' | 'ConfbridgeListRoomsComplete' | 'ConfbridgeStart' | 'ConfbridgeTalking' | 'FAXStatus' | 'HangupRequest' | 'MeetmeListRooms' | 'MeetmeListRoomsComplete' | 'PRIShowSpans' | 'PRIShowSpansComplete' | 'SoftHangupRequest'
  '11-20': 'SessionTimeout' | 'SIPpeerstatusComplete'
  '11-24': 'ChannelHungup' | 'ChannelsHungupListComplete' | 'CloseSession' | 'HangupHandlerPop' | 'HangupHandlerPush' | 'HangupHandlerRun' | 'LocalBridge' | 'Parkinglot' | 'ParkinglotsComplete' | 'PresenceStatus' | 'QueueMemberRinginuse'
  '12': 'MemoryLimit'
  '12-20': 'InvalidTransport' | 'SIPQualifyPeerDone'
  '12-24': 'AgentLogin' | 'AgentLogoff' | 'AGIExecEnd' | 'AGIExecStart' | 'AorDetail' | 'AsyncAGIEnd' | 'AsyncAGIExec' | 'AsyncAGIStart' | 'AttendedTransfer' | 'AuthDetail' | 'AuthMethodNotAllowed' | 'BlindTransfer' | 'BridgeCreate' | 'BridgeDestroy' | 'BridgeEnter' | 'BridgeInfoChannel' | 'BridgeInfoComplete' | 'BridgeLeave' | 'BridgeListComplete' | 'BridgeListItem' | 'BridgeMerge' | 'BridgeTechnologyListComplete' | 'BridgeTechnologyListItem' | 'ChallengeResponseFailed' | 'ChallengeSent' | 'ChannelTalkingStart' | 'ChannelTalkingStop' | 'ConfbridgeMute' | 'ConfbridgeRecord' | 'ConfbridgeStopRecord' | 'ConfbridgeUnmute' | 'DialBegin' | 'DialEnd' | 'DTMFBegin' | 'DTMFEnd' | 'EndpointDetail' | 'EndpointDetailComplete' | 'EndpointList' | 'EndpointListComplete' | 'FailedACL' | 'IdentifyDetail' | 'InboundRegistrationDetail' | 'InboundRegistrationDetailComplete' | 'InboundSubscriptionDetail' | 'InboundSubscriptionDetailComplete' | 'InvalidAccountID' | 'InvalidPassword' | 'LoadAverageLimit' | 'LocalOptimizationBegin' | 'LocalOptimizationEnd' | 'MusicOnHoldStart' | 'MusicOnHoldStop' | 'MWIGet' | 'MWIGetComplete' | 'OutboundRegistrationDetail' | 'OutboundRegistrationDetailComplete' | 'OutboundSubscriptionDetail' | 'OutboundSubscriptionDetailComplete' | 'ParkedCallSwap' | 'QueueCallerJoin' | 'QueueCallerLeave' | 'QueueMemberPause' | 'RequestBadFormat' | 'RequestNotAllowed' | 'RequestNotSupported' | 'SessionLimit' | 'SuccessfulAuth' | 'TransportDetail' | 'UnexpectedAddress'
  '13-24': 'BridgeVideoSourceUpdate' | 'ContactStatus' | 'ContactStatusDetail' | 'ContactStatusDetailComplete' | 'DeviceStateChange' | 'DeviceStateListComplete' | 'ExtensionStateListComplete' | 'FAXSession' | 'FAXSessionsComplete' | 'FAXSessionsEntry' | 'FAXStats' | 'NewConnectedLine' | 'PresenceStateChange' | 'PresenceStateListComplete' | 'ResourceListDetail' | 'ResourceListDetailComplete'
  '14-24': 'DialState'
  '15-24': 'ConfbridgeWelcome'
  '16,18-24': 'DBGetTreeComplete' | 'DBGetTreeResponse' | 'DeadlockStart' | 'Flash' | 'MixMonitorMute' | 'MixMonitorStart' | 'MixMonitorStop' | 'Wink'
  '16-24': 'AorList' | 'AorListComplete' | 'AuthList' | 'AuthListComplete' | 'ContactList' | 'ContactListComplete' | 'Load' | 'Unload' | 'VoicemailUserDetail' | 'VoicemailUserDetailComplete'
  '18,20-24': 'CoreShowChannelMap' | 'CoreShowChannelMapComplete' | 'DAHDIShowStatus' | 'DAHDIShowStatusComplete' | 'VoicemailBoxDetail' | 'VoicemailBoxDetailComplete' | 'VoicemailPasswordChange'
  '20,22-24': 'PJSIPMaintenanceStatus' | 'PJSIPMaintenanceStatusComplete'
}

/** Parameters that come or go within the life of their action. */
export interface ParameterSpans {
  aocMessage: { ChargedItem: '18,20-24'; RateType: '18,20-24'; Time: '18,20-24'; TimeScale: '18,20-24'; Granularity: '18,20-24'; GranularityTimeScale: '18,20-24'; ChargingType: '18,20-24'; VolumeUnit: '18,20-24'; Code: '18,20-24' }
  attendedTransfer: { Priority: '1.8-11' }
  dahdiShowChannels: { DAHDIChannel: '1.6.2-24' }
  filter: { MatchCriteria: '18,20-24' }
  getConfig: { Category: '1.6.2-24'; Filter: '12-24' }
  getConfigJson: { Category: '12-24'; Filter: '12-24' }
  hangup: { Cause: '1.8-24' }
  jabberSend: { JID: '1.8-24' }
  listCategories: { Match: '12-24' }
  messageSend: { Destination: '16,18-24' }
  mixMonitor: { Command: '12-24' }
  mixMonitorMute: { MixMonitorID: '18,20-24' }
  moduleLoad: { Recursive: '18,20-24' }
  originate: { EarlyMedia: '11-24'; Codecs: '1.4-24'; ChannelId: '12-24'; OtherChannelId: '12-24'; PreDialGoSub: '18,20-24' }
  park: { TimeoutChannel: '12-24'; AnnounceChannel: '12-24'; Parkinglot: '1.8-24'; ParkingSpace: '18,20-24' }
  parkedCalls: { ParkingLot: '12-24' }
  pjsipNotify: { URI: '13-24'; channel: '13,15-24'; Option: '18-24' }
  playDtmf: { Duration: '12-24'; Receive: '13,16-24' }
  queueAdd: { Paused: '1.2-24'; Reason: '20-24'; MemberName: '1.4-24'; StateInterface: '1.4-24'; Wrapuptime: '16-24' }
  queueChangePriorityCaller: { Immediate: '18,20-24' }
  queuePause: { Reason: '1.6.2-24' }
  queueStatus: { Queue: '1.2-24'; Member: '1.2-24' }
  redirect: { ExtraExten: '1.8-24'; ExtraContext: '1.8-24'; ExtraPriority: '1.8-24' }
  sendText: { 'Content-Type': '13,16-24' }
  sipNotify: { 'Call-ID': '13,15-20' }
  status: { Variables: '1.6.2-24'; AllVariables: '14-24' }
  updateConfig: { PreserveEffectiveContext: '13-24' }
}

/** Headers that come or go within the life of their event. */
export interface HeaderSpans {
  AgentCalled: { Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; Language: '13-24'; AccountCode: '12-24'; Exten: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; DestChannel: '12-24'; DestChannelState: '12-24'; DestChannelStateDesc: '12-24'; DestCallerIDNum: '12-24'; DestCallerIDName: '12-24'; DestConnectedLineNum: '12-24'; DestConnectedLineName: '12-24'; DestLanguage: '13-24'; DestAccountCode: '12-24'; DestContext: '12-24'; DestExten: '12-24'; DestPriority: '12-24'; DestUniqueid: '12-24'; DestLinkedid: '13-24'; DestTenantid: '18,20-24'; DestChanVariable: '12-24'; CallerIDNum: '1.6.2-24'; CallerIDName: '1.2-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; Uniqueid: '1.6.2-24'; Queue: '1.6.2-24'; AgentCalled: '1.0-11'; AgentName: '1.4-11'; Variable: '1.4-11'; ChannelCalling: '1.0-11'; CallerID: '1.0-1.4'; DestinationChannel: '1.6.2-11'; Extension: '1.0-11'; MemberName: '12-24'; Interface: '12-24' }
  AgentComplete: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; DestChannel: '12-24'; DestChannelState: '12-24'; DestChannelStateDesc: '12-24'; DestCallerIDNum: '12-24'; DestCallerIDName: '12-24'; DestConnectedLineNum: '12-24'; DestConnectedLineName: '12-24'; DestLanguage: '13-24'; DestAccountCode: '12-24'; DestContext: '12-24'; DestExten: '12-24'; DestPriority: '12-24'; DestUniqueid: '12-24'; DestLinkedid: '13-24'; DestTenantid: '18,20-24'; DestChanVariable: '12-24'; Member: '1.2-11'; MemberName: '1.4-24'; Interface: '12-24'; Variable: '1.4-11' }
  AgentConnect: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; DestChannel: '12-24'; DestChannelState: '12-24'; DestChannelStateDesc: '12-24'; DestCallerIDNum: '12-24'; DestCallerIDName: '12-24'; DestConnectedLineNum: '12-24'; DestConnectedLineName: '12-24'; DestLanguage: '13-24'; DestAccountCode: '12-24'; DestContext: '12-24'; DestExten: '12-24'; DestPriority: '12-24'; DestUniqueid: '12-24'; DestLinkedid: '13-24'; DestTenantid: '18,20-24'; DestChanVariable: '12-24'; Member: '1.2-11'; MemberName: '1.4-24'; Holdtime: '1.2-10'; Interface: '12-24'; RingTime: '11-24'; HoldTime: '11-24'; Variable: '1.4-11'; BridgedChannel: '1.4-11'; Ringtime: '1.6.2-10' }
  AgentDump: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; DestChannel: '12-24'; DestChannelState: '12-24'; DestChannelStateDesc: '12-24'; DestCallerIDNum: '12-24'; DestCallerIDName: '12-24'; DestConnectedLineNum: '12-24'; DestConnectedLineName: '12-24'; DestLanguage: '13-24'; DestAccountCode: '12-24'; DestContext: '12-24'; DestExten: '12-24'; DestPriority: '12-24'; DestUniqueid: '12-24'; DestLinkedid: '13-24'; DestTenantid: '18,20-24'; DestChanVariable: '12-24'; Member: '1.2-11'; MemberName: '1.4-24'; Variable: '1.4-11'; Interface: '12-24' }
  AgentLogin: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  AgentLogoff: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  AgentRingNoAnswer: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; DestChannel: '12-24'; DestChannelState: '12-24'; DestChannelStateDesc: '12-24'; DestCallerIDNum: '12-24'; DestCallerIDName: '12-24'; DestConnectedLineNum: '12-24'; DestConnectedLineName: '12-24'; DestLanguage: '13-24'; DestAccountCode: '12-24'; DestContext: '12-24'; DestExten: '12-24'; DestPriority: '12-24'; DestUniqueid: '12-24'; DestLinkedid: '13-24'; DestTenantid: '18,20-24'; DestChanVariable: '12-24'; Variable: '1.6.2-11'; Member: '1.6.2-11'; Ringtime: '1.6.2-10'; Interface: '12-24'; RingTime: '11-24' }
  Agents: { LoggedInChan: '1.2-11'; TalkingToChan: '1.6.2-24'; CallStarted: '12-24'; TalkingTo: '1.2-11'; Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  AgentsComplete: { EventList: '13-24'; ListItems: '13-24' }
  AGIExecEnd: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  AGIExecStart: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  Alarm: { DAHDIChannel: '12-24'; Channel: '1.0-11' }
  AlarmClear: { DAHDIChannel: '12-24' }
  'AOC-D': { UniqueID: '1.8-11'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; Type: '1.8-11'; BillingID: '1.8-11'; TypeOfCharging: '1.8-11'; Currency: '1.8-11'; 'Currency/Amount/Cost': '1.8-11'; 'Currency/Amount/Multiplier': '1.8-11'; 'Units/NumberItems': '1.8-11'; 'Charge/Type': '12-24'; 'Charge/BillingID': '12-24'; 'Charge/TotalType': '12-24'; 'Charge/Currency/Name': '12-24'; 'Charge/Currency/Cost': '12-24'; 'Charge/Currency/Multiplier': '12-24' }
  'AOC-E': { UniqueID: '1.8-11'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; ChargingAssociation: '12-24'; 'ChargingAssociation/Number/Plan': '1.8-11'; 'ChargingAssociation/Plan': '12-24'; Type: '1.8-11'; BillingID: '1.8-11'; Currency: '1.8-11'; 'Currency/Amount/Cost': '1.8-11'; 'Currency/Amount/Multiplier': '1.8-11'; 'Units/NumberItems': '1.8-11'; 'Charge/Type': '12-24'; 'Charge/BillingID': '12-24'; 'Charge/TotalType': '12-24'; 'Charge/Currency/Name': '12-24'; 'Charge/Currency/Cost': '12-24'; 'Charge/Currency/Multiplier': '12-24' }
  'AOC-S': { UniqueID: '1.8-11'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; NumberRates: '1.8-11' }
  AorDetail: { RemoveUnavailable: '16,18-24'; Qualify2xxOnly: '20-24'; QualifyTimeout: '13-24'; VoicemailExtension: '13-24' }
  AorList: { Qualify2xxOnly: '20-24'; RemoveUnavailable: '16,18-24' }
  AsyncAGIEnd: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  AsyncAGIExec: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  AsyncAGIStart: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  AttendedTransfer: { OrigTransfererLanguage: '13-24'; OrigTransfererLinkedid: '13-24'; OrigTransfererTenantid: '18,20-24'; OrigBridgeVideoSourceMode: '13-24'; OrigBridgeVideoSource: '13-24'; SecondTransfererLanguage: '13-24'; SecondTransfererLinkedid: '13-24'; SecondTransfererTenantid: '18,20-24'; SecondBridgeVideoSourceMode: '13-24'; SecondBridgeVideoSource: '13-24'; LocalOneLanguage: '13-24'; LocalOneLinkedid: '13-24'; LocalOneTenantid: '18,20-24'; LocalTwoLanguage: '13-24'; LocalTwoLinkedid: '13-24'; LocalTwoTenantid: '18,20-24'; TransfereeLanguage: '13-24'; TransfereeLinkedid: '13-24'; TransfereeTenantid: '18,20-24'; TransferTargetLanguage: '13-24'; TransferTargetLinkedid: '13-24'; TransferTargetTenantid: '18,20-24' }
  AuthDetail: { OauthClientid: '17-24'; OauthSecret: '17-24'; PasswordDigest: '20-24'; RefreshToken: '17-24'; SupportedAlgorithmsUac: '20-24'; SupportedAlgorithmsUas: '20-24' }
  AuthList: { OauthClientid: '17-24'; OauthSecret: '17-24'; PasswordDigest: '20-24'; RefreshToken: '17-24'; SupportedAlgorithmsUac: '20-24'; SupportedAlgorithmsUas: '20-24' }
  BlindTransfer: { TransfererLanguage: '13-24'; TransfererLinkedid: '13-24'; TransfererTenantid: '18,20-24'; TransfereeLanguage: '13-24'; TransfereeLinkedid: '13-24'; TransfereeTenantid: '18,20-24'; BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  BridgeCreate: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  BridgeDestroy: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  BridgeEnter: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  BridgeInfoChannel: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  BridgeInfoComplete: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; EventList: '13-24'; ListItems: '13-24' }
  BridgeLeave: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  BridgeListComplete: { EventList: '13-24'; ListItems: '13-24' }
  BridgeListItem: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  BridgeMerge: { ToBridgeVideoSourceMode: '13-24'; ToBridgeVideoSource: '13-24'; FromBridgeVideoSourceMode: '13-24'; FromBridgeVideoSource: '13-24' }
  BridgeTechnologyListComplete: { EventList: '13-24'; ListItems: '13-24' }
  CEL: { TenantID: '18,20-24'; UserDefType: '11-24' }
  ChannelReload: { Channel: '1.4'; ChannelType: '1.6.2-11'; User_Count: '1.4' }
  ChannelTalkingStart: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  ChannelTalkingStop: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  ChannelUpdate: { CallRef: '1.8-11' }
  ChanSpyStart: { SpyerChannelState: '12-24'; SpyerChannelStateDesc: '12-24'; SpyerCallerIDNum: '12-24'; SpyerCallerIDName: '12-24'; SpyerConnectedLineNum: '12-24'; SpyerConnectedLineName: '12-24'; SpyerLanguage: '13-24'; SpyerAccountCode: '12-24'; SpyerContext: '12-24'; SpyerExten: '12-24'; SpyerPriority: '12-24'; SpyerUniqueid: '12-24'; SpyerLinkedid: '13-24'; SpyerTenantid: '18,20-24'; SpyerChanVariable: '12-24'; SpyeeChannelState: '12-24'; SpyeeChannelStateDesc: '12-24'; SpyeeCallerIDNum: '12-24'; SpyeeCallerIDName: '12-24'; SpyeeConnectedLineNum: '12-24'; SpyeeConnectedLineName: '12-24'; SpyeeLanguage: '13-24'; SpyeeAccountCode: '12-24'; SpyeeContext: '12-24'; SpyeeExten: '12-24'; SpyeePriority: '12-24'; SpyeeUniqueid: '12-24'; SpyeeLinkedid: '13-24'; SpyeeTenantid: '18,20-24'; SpyeeChanVariable: '12-24' }
  ChanSpyStop: { SpyerChannel: '12-24'; SpyerChannelState: '12-24'; SpyerChannelStateDesc: '12-24'; SpyerCallerIDNum: '12-24'; SpyerCallerIDName: '12-24'; SpyerConnectedLineNum: '12-24'; SpyerConnectedLineName: '12-24'; SpyerLanguage: '13-24'; SpyerAccountCode: '12-24'; SpyerContext: '12-24'; SpyerExten: '12-24'; SpyerPriority: '12-24'; SpyerUniqueid: '12-24'; SpyerLinkedid: '13-24'; SpyerTenantid: '18,20-24'; SpyerChanVariable: '12-24'; SpyeeChannelState: '16,18-24'; SpyeeChannelStateDesc: '16,18-24'; SpyeeCallerIDNum: '16,18-24'; SpyeeCallerIDName: '16,18-24'; SpyeeConnectedLineNum: '16,18-24'; SpyeeConnectedLineName: '16,18-24'; SpyeeLanguage: '16,18-24'; SpyeeAccountCode: '16,18-24'; SpyeeContext: '16,18-24'; SpyeeExten: '16,18-24'; SpyeePriority: '16,18-24'; SpyeeUniqueid: '16,18-24'; SpyeeLinkedid: '16,18-24'; SpyeeTenantid: '18,20-24'; SpyeeChanVariable: '16,18-24'; SpyeeChannel: '1.6.2-11,16,18-24' }
  ConfbridgeEnd: { BridgeUniqueid: '12-24'; BridgeType: '12-24'; BridgeTechnology: '12-24'; BridgeCreator: '12-24'; BridgeName: '12-24'; BridgeNumChannels: '12-24'; BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  ConfbridgeJoin: { BridgeUniqueid: '12-24'; BridgeType: '12-24'; BridgeTechnology: '12-24'; BridgeCreator: '12-24'; BridgeName: '12-24'; BridgeNumChannels: '12-24'; BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerIDnum: '10-11'; CallerIDname: '10-11'; Admin: '12-24'; Muted: '13,15-24' }
  ConfbridgeLeave: { BridgeUniqueid: '12-24'; BridgeType: '12-24'; BridgeTechnology: '12-24'; BridgeCreator: '12-24'; BridgeName: '12-24'; BridgeNumChannels: '12-24'; BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerIDnum: '10-11'; CallerIDname: '10-11'; Admin: '12-24' }
  ConfbridgeList: { WaitMarked: '12-24'; EndMarked: '12-24'; Waiting: '12-24'; Muted: '11-24'; Talking: '13,15-24'; AnsweredTime: '12-24'; ChannelState: '13,15-24'; ChannelStateDesc: '13,15-24'; ConnectedLineNum: '13,15-24'; ConnectedLineName: '13,15-24'; Language: '13,15-24'; AccountCode: '13,15-24'; Context: '13,15-24'; Exten: '13,15-24'; Priority: '13,15-24'; Uniqueid: '13,15-24'; Linkedid: '13,15-24'; Tenantid: '18,20-24'; ChanVariable: '13,15-24'; EndMarkedAny: '16,18-24' }
  ConfbridgeListRooms: { Muted: '13-24' }
  ConfbridgeMute: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  ConfbridgeRecord: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  ConfbridgeStart: { BridgeUniqueid: '12-24'; BridgeType: '12-24'; BridgeTechnology: '12-24'; BridgeCreator: '12-24'; BridgeName: '12-24'; BridgeNumChannels: '12-24'; BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  ConfbridgeStopRecord: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24' }
  ConfbridgeTalking: { BridgeUniqueid: '12-24'; BridgeType: '12-24'; BridgeTechnology: '12-24'; BridgeCreator: '12-24'; BridgeName: '12-24'; BridgeNumChannels: '12-24'; BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; Admin: '12-24' }
  ConfbridgeUnmute: { BridgeVideoSourceMode: '13-24'; BridgeVideoSource: '13-24'; Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  ConfbridgeWelcome: { Tenantid: '18,20-24' }
  ContactList: { Qualify2xxOnly: '20-24' }
  ContactStatusDetail: { Qualify2xxOnly: '20-24' }
  CoreShowChannel: { UniqueID: '1.6.2-11'; CallerIDNum: '12-24'; CallerIDName: '12-24'; Language: '13-24'; Exten: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; Extension: '1.6.2-11'; BridgeId: '12-24'; CallerIDnum: '1.6.2-11'; CallerIDname: '1.8-11'; BridgedChannel: '1.6.2-11'; BridgedUniqueID: '1.6.2-11' }
  DAHDIChannel: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; DAHDIGroup: '13,16-24' }
  DAHDIShowChannels: { DAHDIChannel: '1.6.2-24'; Uniqueid: '1.6.2-24'; AccountCode: '1.6.2-24'; SignallingCode: '1.6.2-24'; Description: '10-24' }
  DAHDIShowChannelsComplete: { EventList: '13-24'; ListItems: '13-24'; Items: '1.6.2-24' }
  DBGetComplete: { EventList: '13-24'; ListItems: '13-24' }
  Dial: { Source: '1.2-1.4'; SubEvent: '1.6.2-11'; Channel: '1.6.2-11'; CallerID: '1.2-1.4'; CallerIDNum: '1.6.2-11'; SrcUniqueID: '1.2-1.4'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; UniqueID: '1.6.2-11'; Dialstring: '1.6.2-11'; DialStatus: '1.6.2-11' }
  DialBegin: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; DestLanguage: '13-24'; DestLinkedid: '13-24'; DestTenantid: '18,20-24' }
  DialEnd: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; DestLanguage: '13-24'; DestLinkedid: '13-24'; DestTenantid: '18,20-24'; Forward: '13-24' }
  DialState: { Tenantid: '18,20-24'; DestTenantid: '18,20-24' }
  DNDState: { DAHDIChannel: '12-24' }
  DTMFBegin: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  DTMFEnd: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  EndpointDetail: { TrustConnectedLine: '13,16-24'; SendConnectedLine: '13,16-24'; MediaEncryptionOptimistic: '13-24'; T38BindUdptlToMediaAddress: '16,18-24'; UserEqPhone: '13-24'; MohPassthrough: '13-24'; PreferredCodecOnly: '15-24'; SubscribeContext: '13-24'; AllowOverlap: '13-24'; OverlapContext: '18,20-24'; AcceptMultipleSdpAnswers: '13,15-24'; Acl: '13-24'; AllowUnauthenticatedOptions: '16,18-24'; AsymmetricRtpCodec: '13-24'; BindRtpToMediaAddress: '13-24'; Bundle: '15-24'; CodecPrefsIncomingAnswer: '18-24'; CodecPrefsIncomingOffer: '18-24'; CodecPrefsOutgoingAnswer: '18-24'; CodecPrefsOutgoingOffer: '18-24'; ContactAcl: '13-24'; DtlsAutoGenerateCert: '15-24'; FaxDetectTimeout: '13-24'; FollowEarlyMediaFork: '13,15-24'; G726NonStandard: '13-24'; GeolocIncomingCallProfile: '16,18-24'; GeolocOutgoingCallProfile: '16,18-24'; Ignore183WithoutSdp: '13,16-24'; IncomingCallOfferPref: '18-24'; IncomingMwiMailbox: '13-24'; MaxAudioStreams: '15-24'; MaxVideoStreams: '15-24'; MwiSubscribeReplacesUnsolicited: '13-24'; NotifyEarlyInuseRinging: '13-24'; OutgoingCallOfferPref: '18-24'; ReferBlindProgress: '13-24'; RpidImmediate: '13-24'; RtcpMux: '13-24'; RtpKeepalive: '13-24'; RtpTimeout: '13-24'; RtpTimeoutHold: '13-24'; RtpPortStart: '20,22-24'; RtpPortEnd: '20,22-24'; SecurityNegotiation: '16,18-24'; SendAoc: '18,20-24'; SendHistoryInfo: '13,16-24'; StirShaken: '16,18-24'; StirShakenProfile: '16,18-24'; SuppressMohOnSendonly: '20-24'; SuppressQ850ReasonHeaders: '13,15-24'; Tenantid: '18,20-24'; VoicemailExtension: '13-24'; Webrtc: '15-24'; FollowRedirectMethods: '20,22-24'; ContactUser: '13-24'; SecurityMechanisms: '16,18-24' }
  ExtensionStatus: { Hint: '1.6.2-24'; StatusText: '13-24'; ActionID: '13-24' }
  FaxReceived: { CallerIDName: '1.8-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11' }
  FaxSent: { CallerIDName: '1.8-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11' }
  FAXStatus: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerID: '10-11'; FileName: '12-24' }
  Flash: { Tenantid: '18,20-24' }
  FullyBooted: { Uptime: '14-24'; LastReload: '14-24' }
  Hangup: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; Language: '13-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerIDNum: '1.6.2-24'; CallerIDName: '1.6.2-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; AccountCode: '11-24'; 'Cause-txt': '1.2-24'; TechCause: '20,22-24' }
  HangupHandlerPop: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  HangupHandlerPush: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  HangupHandlerRun: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  HangupRequest: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; TechCause: '20,22-24' }
  Hold: { Status: '1.6.2-11'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; MusicClass: '12-24' }
  IdentifyDetail: { SrvLookups: '13-24'; MatchHeader: '13-24'; MatchRequestUri: '18,20-24'; Transport: 'none' }
  InboundRegistrationDetail: { QualifyTimeout: '13-24'; Qualify2xxOnly: '20-24'; RemoveUnavailable: '16,18-24'; VoicemailExtension: '13-24' }
  Join: { CallerID: '1.0-1.4'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; Uniqueid: '1.4-11' }
  Leave: { Position: '1.8-11'; Uniqueid: '1.4-11' }
  Link: { CallerID1: '1.2-1.4'; CallerID2: '1.2-1.4' }
  LocalBridge: { Channel1: '11'; Channel2: '11'; LocalOneChannel: '12-24'; LocalOneChannelState: '12-24'; LocalOneChannelStateDesc: '12-24'; LocalOneCallerIDNum: '12-24'; LocalOneCallerIDName: '12-24'; LocalOneConnectedLineNum: '12-24'; LocalOneConnectedLineName: '12-24'; LocalOneLanguage: '13-24'; LocalOneAccountCode: '12-24'; LocalOneContext: '12-24'; LocalOneExten: '12-24'; LocalOnePriority: '12-24'; LocalOneUniqueid: '12-24'; LocalOneLinkedid: '13-24'; LocalOneTenantid: '18,20-24'; LocalOneChanVariable: '12-24'; LocalTwoChannel: '12-24'; LocalTwoChannelState: '12-24'; LocalTwoChannelStateDesc: '12-24'; LocalTwoCallerIDNum: '12-24'; LocalTwoCallerIDName: '12-24'; LocalTwoConnectedLineNum: '12-24'; LocalTwoConnectedLineName: '12-24'; LocalTwoLanguage: '13-24'; LocalTwoAccountCode: '12-24'; LocalTwoContext: '12-24'; LocalTwoExten: '12-24'; LocalTwoPriority: '12-24'; LocalTwoUniqueid: '12-24'; LocalTwoLinkedid: '13-24'; LocalTwoTenantid: '18,20-24'; LocalTwoChanVariable: '12-24'; Uniqueid1: '11'; Uniqueid2: '11' }
  LocalOptimizationBegin: { LocalOneLanguage: '13-24'; LocalOneLinkedid: '13-24'; LocalOneTenantid: '18,20-24'; LocalTwoLanguage: '13-24'; LocalTwoLinkedid: '13-24'; LocalTwoTenantid: '18,20-24'; SourceLanguage: '13-24'; SourceLinkedid: '13-24'; SourceTenantid: '18,20-24' }
  LocalOptimizationEnd: { LocalOneLanguage: '13-24'; LocalOneLinkedid: '13-24'; LocalOneTenantid: '18,20-24'; LocalTwoLanguage: '13-24'; LocalTwoLinkedid: '13-24'; LocalTwoTenantid: '18,20-24' }
  MCID: { UniqueID: '1.8-11'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerIDPres: '1.8-11'; CallerIDNumValid: '1.8-11'; CallerIDton: '1.8-11'; CallerIDNumPlan: '1.8-11'; CallerIDNumPres: '1.8-11'; CallerIDNameValid: '1.8-11'; CallerIDNameCharSet: '1.8-11'; CallerIDNamePres: '1.8-11'; CallerIDSubaddr: '1.8-11'; CallerIDSubaddrType: '1.8-11'; CallerIDSubaddrOdd: '1.8-11'; ConnectedIDPres: '1.8-11'; ConnectedIDNumValid: '1.8-11'; ConnectedIDNum: '1.8-11'; ConnectedIDton: '1.8-11'; ConnectedIDNumPlan: '1.8-11'; ConnectedIDNumPres: '1.8-11'; ConnectedIDNameValid: '1.8-11'; ConnectedIDName: '1.8-11'; ConnectedIDNameCharSet: '1.8-11'; ConnectedIDNamePres: '1.8-11'; ConnectedIDSubaddr: '1.8-11'; ConnectedIDSubaddrType: '1.8-11'; ConnectedIDSubaddrOdd: '1.8-11'; MCallerIDPres: '12-24'; MCallerIDNumValid: '12-24'; MCallerIDNum: '12-24'; MCallerIDton: '12-24'; MCallerIDNumPlan: '12-24'; MCallerIDNumPres: '12-24'; MCallerIDNameValid: '12-24'; MCallerIDName: '12-24'; MCallerIDNameCharSet: '12-24'; MCallerIDNamePres: '12-24'; MCallerIDSubaddr: '12-24'; MCallerIDSubaddrType: '12-24'; MCallerIDSubaddrOdd: '12-24'; MConnectedIDPres: '12-24'; MConnectedIDNumValid: '12-24'; MConnectedIDNum: '12-24'; MConnectedIDton: '12-24'; MConnectedIDNumPlan: '12-24'; MConnectedIDNumPres: '12-24'; MConnectedIDNameValid: '12-24'; MConnectedIDName: '12-24'; MConnectedIDNameCharSet: '12-24'; MConnectedIDNamePres: '12-24'; MConnectedIDSubaddr: '12-24'; MConnectedIDSubaddrType: '12-24'; MConnectedIDSubaddrOdd: '12-24' }
  MeetmeJoin: { Usernum: '1.0-11'; User: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; CallerIDnum: '1.6.2-11'; CallerIDname: '1.6.2-11' }
  MeetmeLeave: { Usernum: '1.0-11'; User: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerIDNum: '1.6.2-24'; CallerIDName: '1.6.2-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; CallerIDnum: '1.4'; CallerIDname: '1.4'; Duration: '1.4-24' }
  MeetmeList: { ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24' }
  MeetmeMute: { Usernum: '1.4-11'; User: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; Duration: '12-24' }
  MeetmeTalking: { Usernum: '1.2-11'; User: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; Duration: '12-24'; Status: '1.4-24' }
  MeetmeTalkRequest: { Usernum: '1.6.2-11'; User: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; Duration: '12-24' }
  MessageWaiting: { Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; New: '1.2-24'; Old: '1.2-24' }
  MiniVoiceMail: { Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  MixMonitorMute: { Tenantid: '18,20-24' }
  MixMonitorStart: { Tenantid: '18,20-24' }
  MixMonitorStop: { Tenantid: '18,20-24' }
  MonitorStart: { ChannelState: '12-20'; ChannelStateDesc: '12-20'; CallerIDNum: '12-20'; CallerIDName: '12-20'; ConnectedLineNum: '12-20'; ConnectedLineName: '12-20'; Language: '13-20'; AccountCode: '12-20'; Context: '12-20'; Exten: '12-20'; Priority: '12-20'; Linkedid: '13-20'; Tenantid: '18,20'; ChanVariable: '12-20' }
  MonitorStop: { ChannelState: '12-20'; ChannelStateDesc: '12-20'; CallerIDNum: '12-20'; CallerIDName: '12-20'; ConnectedLineNum: '12-20'; ConnectedLineName: '12-20'; Language: '13-20'; AccountCode: '12-20'; Context: '12-20'; Exten: '12-20'; Priority: '12-20'; Linkedid: '13-20'; Tenantid: '18,20'; ChanVariable: '12-20' }
  MusicOnHold: { Class: '1.8-11' }
  MusicOnHoldStart: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  MusicOnHoldStop: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  NewAccountCode: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  NewCallerid: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  Newcallerid: { CallerIDName: '1.2-1.4'; 'CID-CallingPres': '1.2-1.4' }
  Newchannel: { State: '1.0-1.4'; CallerID: '1.0-1.2'; ChannelState: '1.6.2-24'; ChannelStateDesc: '1.6.2-24'; CallerIDNum: '1.4-24'; CallerIDName: '1.2-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; AccountCode: '1.6.2-24'; Context: '1.6.2-24'; Exten: '1.6.2-24' }
  NewConnectedLine: { Tenantid: '18,20-24' }
  Newexten: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Exten: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  Newstate: { State: '1.0-1.4'; CallerID: '1.0-1.4'; ChannelState: '1.6.2-24'; ChannelStateDesc: '1.6.2-24'; CallerIDNum: '1.6.2-24'; CallerIDName: '1.2-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  OriginateFailure: { Reason: '1.2'; Uniqueid: '1.2' }
  OriginateResponse: { Application: '11,13-24'; Data: '11,13-24'; CallerID: '1.4' }
  OriginateSuccess: { Reason: '1.2'; Uniqueid: '1.2' }
  OutboundRegistrationDetail: { SecurityNegotiation: '16,18-24'; MaxRandomInitialDelay: '16,18-24'; ContactHeaderParams: '17-24'; Line: '13-24'; Endpoint: '13-24'; UserAgent: '21-24'; FatalRetryInterval: '13-24'; SupportOutbound: '17-24'; SecurityMechanisms: '16,18-24' }
  OutboundRegistrationDetailComplete: { ListItems: '13-24' }
  ParkedCall: { Exten: '1.0-11'; ParkeeChannel: '12-24'; ParkeeChannelState: '12-24'; ParkeeChannelStateDesc: '12-24'; ParkeeCallerIDNum: '12-24'; ParkeeCallerIDName: '12-24'; ParkeeConnectedLineNum: '12-24'; ParkeeConnectedLineName: '12-24'; ParkeeLanguage: '13-24'; ParkeeAccountCode: '12-24'; ParkeeContext: '12-24'; ParkeeExten: '12-24'; ParkeePriority: '12-24'; ParkeeUniqueid: '12-24'; ParkeeLinkedid: '13-24'; ParkeeTenantid: '18,20-24'; ParkeeChanVariable: '12-24'; RetrieverChannel: '12-24'; RetrieverChannelState: '12-24'; RetrieverChannelStateDesc: '12-24'; RetrieverCallerIDNum: '12-24'; RetrieverCallerIDName: '12-24'; RetrieverConnectedLineNum: '12-24'; RetrieverConnectedLineName: '12-24'; RetrieverLanguage: '13-24'; RetrieverAccountCode: '12-24'; RetrieverContext: '12-24'; RetrieverExten: '12-24'; RetrieverPriority: '12-24'; RetrieverUniqueid: '12-24'; RetrieverLinkedid: '13-24'; RetrieverTenantid: '18,20-24'; RetrieverChanVariable: '12-24'; ParkerDialString: '12-24'; Parkinglot: '1.6.2-24'; From: '1.0-11'; Channel: '1.0-11'; Timeout: '1.0-11'; CallerID: '1.0-1.4'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; Uniqueid: '1.6.2-11'; Duration: '11'; ParkingSpace: '12-24'; ParkingTimeout: '12-24'; ParkingDuration: '12-24' }
  ParkedCallGiveUp: { Exten: '1.2-11'; Channel: '1.2-11'; CallerID: '1.2-1.4'; ParkeeChannel: '12-24'; ParkeeChannelState: '12-24'; ParkeeChannelStateDesc: '12-24'; ParkeeCallerIDNum: '12-24'; ParkeeCallerIDName: '12-24'; ParkeeConnectedLineNum: '12-24'; ParkeeConnectedLineName: '12-24'; ParkeeLanguage: '13-24'; ParkeeAccountCode: '12-24'; ParkeeContext: '12-24'; ParkeeExten: '12-24'; ParkeePriority: '12-24'; ParkeeUniqueid: '12-24'; ParkeeLinkedid: '13-24'; ParkeeTenantid: '18,20-24'; ParkeeChanVariable: '12-24'; ParkerDialString: '12-24'; Parkinglot: '1.6.2-24'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; UniqueID: '1.6.2-11'; ParkingSpace: '12-24'; ParkingTimeout: '12-24'; ParkingDuration: '12-24' }
  ParkedCallsComplete: { EventList: '13-24'; ListItems: '13-24'; Total: '1.8-24' }
  ParkedCallSwap: { ParkeeLanguage: '13-24'; ParkeeLinkedid: '13-24'; ParkeeTenantid: '18,20-24' }
  ParkedCallTimeOut: { Exten: '1.2-11'; Channel: '1.2-11'; CallerID: '1.2-1.4'; ParkeeChannel: '12-24'; ParkeeChannelState: '12-24'; ParkeeChannelStateDesc: '12-24'; ParkeeCallerIDNum: '12-24'; ParkeeCallerIDName: '12-24'; ParkeeConnectedLineNum: '12-24'; ParkeeConnectedLineName: '12-24'; ParkeeLanguage: '13-24'; ParkeeAccountCode: '12-24'; ParkeeContext: '12-24'; ParkeeExten: '12-24'; ParkeePriority: '12-24'; ParkeeUniqueid: '12-24'; ParkeeLinkedid: '13-24'; ParkeeTenantid: '18,20-24'; ParkeeChanVariable: '12-24'; ParkerDialString: '12-24'; Parkinglot: '1.6.2-24'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; UniqueID: '1.6.2-11'; ParkingSpace: '12-24'; ParkingTimeout: '12-24'; ParkingDuration: '12-24' }
  Parkinglot: { StartExten: '11'; StopExten: '11'; StartSpace: '12-24'; StopSpace: '12-24' }
  ParkinglotsComplete: { EventList: '13-24'; ListItems: '13-24' }
  PeerEntry: { ObjectUsername: '1.6.2-24'; Mask: '1.6.2-24'; Port: '1.6.2-24'; Trunk: '1.6.2-24'; Encryption: '1.6.2-24'; Natsupport: '1.2-1.6.2'; Description: '10-24'; AutoForcerport: '11-20'; Forcerport: '1.8-20'; AutoComedia: '11-20'; Comedia: '11-20'; VideoSupport: '1.4-20'; TextSupport: '1.6.2-20'; ACL: '1.2-20'; RealtimeDevice: '1.4-20'; Accountcode: '13-20' }
  PeerlistComplete: { EventList: '1.6.2-24' }
  PeerStatus: { ChannelType: '1.6.2-24'; Address: '1.6.2-24'; Post: '10'; Port: '1.6.2-24'; ActionID: '11-20' }
  Pickup: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; TargetChannelState: '12-24'; TargetChannelStateDesc: '12-24'; TargetCallerIDNum: '12-24'; TargetCallerIDName: '12-24'; TargetConnectedLineNum: '12-24'; TargetConnectedLineName: '12-24'; TargetLanguage: '13-24'; TargetAccountCode: '12-24'; TargetContext: '12-24'; TargetExten: '12-24'; TargetPriority: '12-24'; TargetUniqueid: '12-24'; TargetLinkedid: '13-24'; TargetTenantid: '18,20-24'; TargetChanVariable: '12-24' }
  PRIShowSpansComplete: { EventList: '13-24'; ListItems: '13-24' }
  QueueCallerAbandon: { Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  QueueCallerJoin: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  QueueCallerLeave: { Language: '13-24'; Linkedid: '13-24'; Tenantid: '18,20-24' }
  QueueEntry: { CallerID: '1.0-1.4'; Uniqueid: '1.6.2-24'; CallerIDNum: '1.6.2-24'; CallerIDName: '1.2-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; Priority: '13-24' }
  QueueMember: { Name: '1.4-24'; StateInterface: '11-24'; IsInCall: '11'; LastPause: '14-24'; LoginTime: '16,18-24'; InCall: '13-24'; Status: '1.2-24'; Paused: '1.2-24'; PausedReason: '13-24'; Wrapuptime: '16-24' }
  QueueMemberAdded: { Location: '1.2-11'; MemberName: '1.4-24'; Interface: '12-24'; StateInterface: '11-24'; LastPause: '14-24'; LoginTime: '16,18-24'; InCall: '13-24'; PausedReason: '13-24'; Ringinuse: '12-24'; Wrapuptime: '16-24' }
  QueueMemberPause: { LastPause: '14-24'; LoginTime: '16,18-24'; InCall: '13-24'; PausedReason: '13-24'; Wrapuptime: '16-24'; Reason: '12-17' }
  QueueMemberPaused: { MemberName: '1.4-11'; Reason: '1.6.2-11' }
  QueueMemberPenalty: { Location: '1.6.2-11'; MemberName: '12-24'; Interface: '12-24'; StateInterface: '12-24'; Membership: '12-24'; CallsTaken: '12-24'; LastCall: '12-24'; LastPause: '14-24'; LoginTime: '16,18-24'; InCall: '13-24'; Status: '12-24'; Paused: '12-24'; PausedReason: '13-24'; Ringinuse: '12-24'; Wrapuptime: '16-24' }
  QueueMemberRemoved: { Location: '1.2-11'; MemberName: '1.4-24'; Interface: '12-24'; StateInterface: '12-24'; Membership: '12-24'; Penalty: '12-24'; CallsTaken: '12-24'; LastCall: '12-24'; LastPause: '14-24'; LoginTime: '16,18-24'; InCall: '13-24'; Status: '12-24'; Paused: '12-24'; PausedReason: '13-24'; Ringinuse: '12-24'; Wrapuptime: '16-24' }
  QueueMemberRinginuse: { Location: '11'; MemberName: '12-24'; Interface: '12-24'; StateInterface: '12-24'; Membership: '12-24'; Penalty: '12-24'; CallsTaken: '12-24'; LastCall: '12-24'; LastPause: '14-24'; LoginTime: '16,18-24'; InCall: '13-24'; Status: '12-24'; Paused: '12-24'; PausedReason: '13-24'; Wrapuptime: '16-24' }
  QueueMemberStatus: { Location: '1.2-11'; MemberName: '1.4-24'; Interface: '12-24'; StateInterface: '11-24'; LastPause: '14-24'; LoginTime: '16,18-24'; InCall: '11,13-24'; PausedReason: '13-24'; Ringinuse: '12-24'; Wrapuptime: '16-24' }
  QueueParams: { Strategy: '1.6.2-24'; TalkTime: '1.6.2-24'; ServicelevelPerf2: '15-24'; Weight: '1.2-24' }
  QueueStatusComplete: { EventList: '13-24'; ListItems: '13-24' }
  QueueSummaryComplete: { EventList: '13-24'; ListItems: '13-24' }
  ReceiveFAX: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerID: '1.8-11' }
  Registry: { Channel: '1.0-1.2'; ChannelDriver: '1.4'; ChannelType: '1.6.2-24'; User: '1.0' }
  RegistryEntry: { Port: '1.6.2-20'; Domain: '1.8-20'; DomainPort: '1.8-20'; RegistrationTime: '1.6.2-20' }
  Reload: { Module: '1.6.2-24'; Message: '1.0-11'; Status: '1.6.2-24' }
  Rename: { Oldname: '1.0-1.4'; Channel: '1.6.2-24' }
  ResourceListDetail: { ResourceDisplayName: '16,18-24' }
  RTCPReceived: { Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; SSRC: '12-24'; To: '12-24'; MES: '18,20-24'; ReceptionReports: '1.6.2-11'; SenderSSRC: '1.6.2-11'; FractionLost: '1.6.2-11'; PacketsLost: '1.6.2-11'; HighestSequence: '1.6.2-11'; SequenceNumberCycles: '1.6.2-11'; IAJitter: '1.6.2-11'; LastSR: '1.6.2-11'; DLSR: '1.6.2-11'; ReportCount: '12-24'; SentNTP: '12-24'; SentRTP: '12-24'; SentPackets: '12-24'; SentOctets: '12-24' }
  RTCPSent: { Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; SSRC: '12-24'; PT: '12-24'; From: '12-24'; MES: '18,20-24'; OurSSRC: '1.6.2-11'; ReportCount: '12-24'; ReportBlock: '1.6.2-11'; FractionLost: '1.6.2-11'; CumulativeLoss: '1.6.2-11'; IAJitter: '1.6.2-11'; TheirLastSR: '1.6.2-11'; DLSR: '1.6.2-11' }
  SendFAX: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Priority: '12-24'; Uniqueid: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; CallerID: '1.8-11'; FileName: '12-24' }
  SessionTimeout: { ChannelState: '12-20'; ChannelStateDesc: '12-20'; CallerIDNum: '12-20'; CallerIDName: '12-20'; ConnectedLineNum: '12-20'; ConnectedLineName: '12-20'; Language: '13-20'; AccountCode: '12-20'; Context: '12-20'; Exten: '12-20'; Priority: '12-20'; Linkedid: '13-20'; Tenantid: '18,20'; ChanVariable: '12-20' }
  SIPpeerstatusComplete: { EventList: '13-20'; ListItems: '13-20' }
  SoftHangupRequest: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  Status: { CallerID: '1.0-1.4'; ChannelState: '1.6.2-24'; ChannelStateDesc: '1.6.2-24'; CallerIDNum: '1.4-24'; CallerIDName: '1.2-24'; ConnectedLineNum: '1.8-24'; ConnectedLineName: '1.8-24'; Exten: '12-24'; Tenantid: '18,20-24'; Language: '14-24'; ChanVariable: '12,14-24'; Accountcode: '1.6.2-13'; AccountCode: '12,14-24'; Extension: '1.0-11'; Linkedid: '12-24'; Type: '12-24'; DNID: '12-24'; EffectiveConnectedLineNum: '12-24'; EffectiveConnectedLineName: '12-24'; TimeToHangup: '12-24'; BridgeID: '12-24'; Application: '12-24'; Data: '12-24'; Nativeformats: '12-24'; Readformat: '12-24'; Readtrans: '12-24'; Writeformat: '12-24'; Writetrans: '12-24'; Callgroup: '12-24'; Pickupgroup: '12-24'; BridgedChannel: '1.6.2-11'; BridgedUniqueid: '1.6.2-11'; Variable: '1.6.2-24'; Account: '1.0-11'; State: '1.0-11'; Link: '1.0-1.4' }
  StatusComplete: { Items: '1.6.2-24'; EventList: '13-24'; ListItems: '13-24' }
  TestEvent: { Expression: '1.8-11' }
  TransportDetail: { CaListPath: '13-24'; AllowReload: '13-24'; AllowWildcardCerts: '16,18-24'; SymmetricTransport: '13-24'; TcpKeepaliveEnable: '18,20-24'; TcpKeepaliveIdleTime: '18,20-24'; TcpKeepaliveIntervalTime: '18,20-24'; TcpKeepaliveProbeCount: '18,20-24'; ExternalSignalingHostname: '24' }
  Unhold: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  Unlink: { CallerID1: '1.2-1.8'; CallerID2: '1.2-1.8' }
  UnParkedCall: { Exten: '1.2-11'; ParkeeChannel: '12-24'; ParkeeChannelState: '12-24'; ParkeeChannelStateDesc: '12-24'; ParkeeCallerIDNum: '12-24'; ParkeeCallerIDName: '12-24'; ParkeeConnectedLineNum: '12-24'; ParkeeConnectedLineName: '12-24'; ParkeeLanguage: '13-24'; ParkeeAccountCode: '12-24'; ParkeeContext: '12-24'; ParkeeExten: '12-24'; ParkeePriority: '12-24'; ParkeeUniqueid: '12-24'; ParkeeLinkedid: '13-24'; ParkeeTenantid: '18,20-24'; ParkeeChanVariable: '12-24'; RetrieverChannel: '12-24'; RetrieverChannelState: '12-24'; RetrieverChannelStateDesc: '12-24'; RetrieverCallerIDNum: '12-24'; RetrieverCallerIDName: '12-24'; RetrieverConnectedLineNum: '12-24'; RetrieverConnectedLineName: '12-24'; RetrieverLanguage: '13-24'; RetrieverAccountCode: '12-24'; RetrieverContext: '12-24'; RetrieverExten: '12-24'; RetrieverPriority: '12-24'; RetrieverUniqueid: '12-24'; RetrieverLinkedid: '13-24'; RetrieverTenantid: '18,20-24'; RetrieverChanVariable: '12-24'; ParkerDialString: '12-24'; Parkinglot: '1.8-24'; From: '1.2-11'; Channel: '1.2-11'; CallerID: '1.2-1.4'; CallerIDNum: '1.6.2-11'; CallerIDName: '1.2-11'; ConnectedLineNum: '1.8-11'; ConnectedLineName: '1.8-11'; Uniqueid: '1.8-11'; ParkingSpace: '12-24'; ParkingTimeout: '12-24'; ParkingDuration: '12-24' }
  UserEvent: { Channel: '12-24'; ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24'; Uniqueid: '10-24'; ActionID: '1.6.2-24' }
  VarSet: { ChannelState: '12-24'; ChannelStateDesc: '12-24'; CallerIDNum: '12-24'; CallerIDName: '12-24'; ConnectedLineNum: '12-24'; ConnectedLineName: '12-24'; Language: '13-24'; AccountCode: '12-24'; Context: '12-24'; Exten: '12-24'; Priority: '12-24'; Linkedid: '13-24'; Tenantid: '18,20-24'; ChanVariable: '12-24' }
  VoicemailUserDetail: { CanMarkUrgent: '18,20-24' }
  VoicemailUserEntry: { FromString: '13-24'; CanMarkUrgent: '18,20-24'; IMAPServer: '11-24'; IMAPPort: '11-24'; IMAPFlags: '11-24' }
  VoicemailUserEntryComplete: { EventList: '13-24'; ListItems: '13-24' }
  Wink: { Tenantid: '18,20-24' }
  ZapShowChannels: { DND: '1.2-1.4' }
}
