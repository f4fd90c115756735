// Generated from spec by `npm run generate`. Edit the source, not this file.

/** Branches of Asterisk that the spec describes. Not released yet, so that what it has may change: `24`. */
export type Branch = '1.0' | '1.2' | '1.4' | '1.6.2' | '1.8' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24'

/** Spans that do not hold a branch. */
export interface SpansOutside {
  '1.0': 'none' | '1.2' | '1.2-1.4' | '1.2-1.4,12-24' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.2-20' | '1.2-24' | '1.4' | '1.4-11' | '1.4-20' | '1.4-24' | '1.6.2' | '1.6.2,10-24' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,13-24' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.6.2-20' | '1.6.2-24' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '1.8-24' | '10' | '10-11' | '10-20' | '10-24' | '11' | '11,13-24' | '11-20' | '11-24' | '12' | '12,14-24' | '12-17' | '12-20' | '12-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '1.2': 'none' | '1.0' | '1.4' | '1.4-11' | '1.4-20' | '1.4-24' | '1.6.2' | '1.6.2,10-24' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,13-24' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.6.2-20' | '1.6.2-24' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '1.8-24' | '10' | '10-11' | '10-20' | '10-24' | '11' | '11,13-24' | '11-20' | '11-24' | '12' | '12,14-24' | '12-17' | '12-20' | '12-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '1.4': 'none' | '1.0' | '1.0-1.2' | '1.2' | '1.6.2' | '1.6.2,10-24' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,13-24' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.6.2-20' | '1.6.2-24' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '1.8-24' | '10' | '10-11' | '10-20' | '10-24' | '11' | '11,13-24' | '11-20' | '11-24' | '12' | '12,14-24' | '12-17' | '12-20' | '12-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '1.6.2': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.2' | '1.2-1.4' | '1.2-1.4,12-24' | '1.4' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '1.8-24' | '10' | '10-11' | '10-20' | '10-24' | '11' | '11,13-24' | '11-20' | '11-24' | '12' | '12,14-24' | '12-17' | '12-20' | '12-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '1.8': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.2' | '1.2-1.4' | '1.2-1.4,12-24' | '1.2-1.6.2' | '1.4' | '1.6.2' | '1.6.2,10-24' | '10' | '10-11' | '10-20' | '10-24' | '11' | '11,13-24' | '11-20' | '11-24' | '12' | '12,14-24' | '12-17' | '12-20' | '12-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '10': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.2' | '1.2-1.4' | '1.2-1.4,12-24' | '1.2-1.6.2' | '1.2-1.8' | '1.4' | '1.6.2' | '1.8' | '11' | '11,13-24' | '11-20' | '11-24' | '12' | '12,14-24' | '12-17' | '12-20' | '12-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '11': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.2' | '1.2-1.4' | '1.2-1.4,12-24' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.4' | '1.6.2' | '1.6.2-10' | '1.8' | '10' | '12' | '12,14-24' | '12-17' | '12-20' | '12-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '12': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,13-24' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.8' | '1.8-11' | '10' | '10-11' | '11' | '11,13-24' | '13,15-20' | '13,15-24' | '13,16-24' | '13-20' | '13-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '13': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.6.2-12' | '1.8' | '1.8-11' | '10' | '10-11' | '11' | '12' | '12,14-24' | '14-20' | '14-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '14': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.8' | '1.8-11' | '10' | '10-11' | '11' | '12' | '13,15-20' | '13,15-24' | '13,16-24' | '15-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '15': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.8' | '1.8-11' | '1.8-14' | '10' | '10-11' | '11' | '12' | '13,16-24' | '16,18-24' | '16-24' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '16': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.8' | '1.8-11' | '1.8-14' | '10' | '10-11' | '11' | '12' | '17-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '17': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,16,18-24' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.8' | '1.8-11' | '1.8-14' | '10' | '10-11' | '11' | '12' | '16,18-24' | '18,20' | '18,20-24' | '18-24' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '18': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-11,19-24' | '1.6.2-12' | '1.6.2-13' | '1.8' | '1.8-11' | '1.8-14' | '10' | '10-11' | '11' | '12' | '12-17' | '19-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '19': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-12' | '1.6.2-13' | '1.8' | '1.8-11' | '1.8-14' | '10' | '10-11' | '11' | '12' | '12-17' | '18,20' | '18,20-24' | '20,22-24' | '20-24' | '21-24' | '22-24' | '23-24' | '24'
  '20': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.4' | '1.4-11' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-12' | '1.6.2-13' | '1.8' | '1.8-11' | '1.8-14' | '10' | '10-11' | '11' | '12' | '12-17' | '21-24' | '22-24' | '23-24' | '24'
  '21': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.0-20' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.2-20' | '1.4' | '1.4-11' | '1.4-20' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-12' | '1.6.2-13' | '1.6.2-20' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '10' | '10-11' | '10-20' | '11' | '11-20' | '12' | '12-17' | '12-20' | '13,15-20' | '13-20' | '14-20' | '18,20' | '20,22-24' | '22-24' | '23-24' | '24'
  '22': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.0-20' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.2-20' | '1.4' | '1.4-11' | '1.4-20' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-12' | '1.6.2-13' | '1.6.2-20' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '10' | '10-11' | '10-20' | '11' | '11-20' | '12' | '12-17' | '12-20' | '13,15-20' | '13-20' | '14-20' | '18,20' | '23-24' | '24'
  '23': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.0-20' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.2-20' | '1.4' | '1.4-11' | '1.4-20' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-12' | '1.6.2-13' | '1.6.2-20' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '10' | '10-11' | '10-20' | '11' | '11-20' | '12' | '12-17' | '12-20' | '13,15-20' | '13-20' | '14-20' | '18,20' | '24'
  '24': 'none' | '1.0' | '1.0-1.2' | '1.0-1.4' | '1.0-1.6.2' | '1.0-1.8' | '1.0-11' | '1.0-14' | '1.0-20' | '1.2' | '1.2-1.4' | '1.2-1.6.2' | '1.2-1.8' | '1.2-10' | '1.2-11' | '1.2-12' | '1.2-13' | '1.2-20' | '1.4' | '1.4-11' | '1.4-20' | '1.6.2' | '1.6.2-10' | '1.6.2-11' | '1.6.2-12' | '1.6.2-13' | '1.6.2-20' | '1.8' | '1.8-11' | '1.8-14' | '1.8-20' | '10' | '10-11' | '10-20' | '11' | '11-20' | '12' | '12-17' | '12-20' | '13,15-20' | '13-20' | '14-20' | '18,20'
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
  aocMessage: { '18,20-24': 'ChargedItem' | 'RateType' | 'Time' | 'TimeScale' | 'Granularity' | 'GranularityTimeScale' | 'ChargingType' | 'VolumeUnit' | 'Code' }
  attendedTransfer: { '1.8-11': 'Priority' }
  dahdiShowChannels: { '1.6.2-24': 'DAHDIChannel' }
  filter: { '18,20-24': 'MatchCriteria' }
  getConfig: { '1.6.2-24': 'Category'; '12-24': 'Filter' }
  getConfigJson: { '12-24': 'Category' | 'Filter' }
  hangup: { '1.8-24': 'Cause' }
  jabberSend: { '1.8-24': 'JID' }
  listCategories: { '12-24': 'Match' }
  messageSend: { '16,18-24': 'Destination' }
  mixMonitor: { '12-24': 'Command' }
  mixMonitorMute: { '18,20-24': 'MixMonitorID' }
  moduleLoad: { '18,20-24': 'Recursive' }
  originate: { '11-24': 'EarlyMedia'; '1.4-24': 'Codecs'; '12-24': 'ChannelId' | 'OtherChannelId'; '18,20-24': 'PreDialGoSub' }
  park: { '12-24': 'TimeoutChannel' | 'AnnounceChannel'; '1.8-24': 'Parkinglot'; '18,20-24': 'ParkingSpace' }
  parkedCalls: { '12-24': 'ParkingLot' }
  pjsipNotify: { '13-24': 'URI'; '13,15-24': 'channel'; '18-24': 'Option' }
  playDtmf: { '12-24': 'Duration'; '13,16-24': 'Receive' }
  queueAdd: { '1.2-24': 'Paused'; '20-24': 'Reason'; '1.4-24': 'MemberName' | 'StateInterface'; '16-24': 'Wrapuptime' }
  queueChangePriorityCaller: { '18,20-24': 'Immediate' }
  queuePause: { '1.6.2-24': 'Reason' }
  queueStatus: { '1.2-24': 'Queue' | 'Member' }
  redirect: { '1.8-24': 'ExtraExten' | 'ExtraContext' | 'ExtraPriority' }
  sendText: { '13,16-24': 'Content-Type' }
  sipNotify: { '13,15-20': 'Call-ID' }
  status: { '1.6.2-24': 'Variables'; '14-24': 'AllVariables' }
  updateConfig: { '13-24': 'PreserveEffectiveContext' }
}

/** Headers that come or go within the life of their event, or of the action that they answer. */
export interface HeaderSpans {
  AgentCalled: { '12-24': 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'AccountCode' | 'Exten' | 'ChanVariable' | 'DestChannel' | 'DestChannelState' | 'DestChannelStateDesc' | 'DestCallerIDNum' | 'DestCallerIDName' | 'DestConnectedLineNum' | 'DestConnectedLineName' | 'DestAccountCode' | 'DestContext' | 'DestExten' | 'DestPriority' | 'DestUniqueid' | 'DestChanVariable' | 'MemberName' | 'Interface'; '13-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid'; '18,20-24': 'Tenantid' | 'DestTenantid'; '1.6.2-24': 'CallerIDNum' | 'Uniqueid' | 'Queue'; '1.2-24': 'CallerIDName'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '1.0-11': 'AgentCalled' | 'ChannelCalling' | 'Extension'; '1.4-11': 'AgentName' | 'Variable'; '1.0-1.4': 'CallerID'; '1.6.2-11': 'DestinationChannel' }
  AgentComplete: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'DestChannel' | 'DestChannelState' | 'DestChannelStateDesc' | 'DestCallerIDNum' | 'DestCallerIDName' | 'DestConnectedLineNum' | 'DestConnectedLineName' | 'DestAccountCode' | 'DestContext' | 'DestExten' | 'DestPriority' | 'DestUniqueid' | 'DestChanVariable' | 'Interface'; '13-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid'; '18,20-24': 'Tenantid' | 'DestTenantid'; '1.2-11': 'Member'; '1.4-24': 'MemberName'; '1.4-11': 'Variable' }
  AgentConnect: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'DestChannel' | 'DestChannelState' | 'DestChannelStateDesc' | 'DestCallerIDNum' | 'DestCallerIDName' | 'DestConnectedLineNum' | 'DestConnectedLineName' | 'DestAccountCode' | 'DestContext' | 'DestExten' | 'DestPriority' | 'DestUniqueid' | 'DestChanVariable' | 'Interface'; '13-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid'; '18,20-24': 'Tenantid' | 'DestTenantid'; '1.2-11': 'Member'; '1.4-24': 'MemberName'; '1.2-10': 'Holdtime'; '11-24': 'RingTime' | 'HoldTime'; '1.4-11': 'Variable' | 'BridgedChannel'; '1.6.2-10': 'Ringtime' }
  AgentDump: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'DestChannel' | 'DestChannelState' | 'DestChannelStateDesc' | 'DestCallerIDNum' | 'DestCallerIDName' | 'DestConnectedLineNum' | 'DestConnectedLineName' | 'DestAccountCode' | 'DestContext' | 'DestExten' | 'DestPriority' | 'DestUniqueid' | 'DestChanVariable' | 'Interface'; '13-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid'; '18,20-24': 'Tenantid' | 'DestTenantid'; '1.2-11': 'Member'; '1.4-24': 'MemberName'; '1.4-11': 'Variable' }
  AgentLogin: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AgentLogoff: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AgentRingNoAnswer: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'DestChannel' | 'DestChannelState' | 'DestChannelStateDesc' | 'DestCallerIDNum' | 'DestCallerIDName' | 'DestConnectedLineNum' | 'DestConnectedLineName' | 'DestAccountCode' | 'DestContext' | 'DestExten' | 'DestPriority' | 'DestUniqueid' | 'DestChanVariable' | 'Interface'; '13-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid'; '18,20-24': 'Tenantid' | 'DestTenantid'; '1.6.2-11': 'Variable' | 'Member'; '1.6.2-10': 'Ringtime'; '11-24': 'RingTime' }
  Agents: { '1.2-11': 'LoggedInChan' | 'TalkingTo'; '1.6.2-24': 'TalkingToChan'; '12-24': 'CallStarted' | 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AgentsComplete: { '13-24': 'EventList' | 'ListItems' }
  AGIExecEnd: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AGIExecStart: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  Alarm: { '12-24': 'DAHDIChannel'; '1.0-11': 'Channel' }
  AlarmClear: { '12-24': 'DAHDIChannel' }
  'AOC-D': { '1.8-11': 'UniqueID' | 'Type' | 'BillingID' | 'TypeOfCharging' | 'Currency' | 'Currency/Amount/Cost' | 'Currency/Amount/Multiplier' | 'Units/NumberItems'; '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'Charge/Type' | 'Charge/BillingID' | 'Charge/TotalType' | 'Charge/Currency/Name' | 'Charge/Currency/Cost' | 'Charge/Currency/Multiplier'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  'AOC-E': { '1.8-11': 'UniqueID' | 'ChargingAssociation/Number/Plan' | 'Type' | 'BillingID' | 'Currency' | 'Currency/Amount/Cost' | 'Currency/Amount/Multiplier' | 'Units/NumberItems'; '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'ChargingAssociation' | 'ChargingAssociation/Plan' | 'Charge/Type' | 'Charge/BillingID' | 'Charge/TotalType' | 'Charge/Currency/Name' | 'Charge/Currency/Cost' | 'Charge/Currency/Multiplier'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  'AOC-S': { '1.8-11': 'UniqueID' | 'NumberRates'; '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AorDetail: { '16,18-24': 'RemoveUnavailable'; '20-24': 'Qualify2xxOnly'; '13-24': 'QualifyTimeout' | 'VoicemailExtension' }
  AorList: { '20-24': 'Qualify2xxOnly'; '16,18-24': 'RemoveUnavailable' }
  AsyncAGIEnd: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AsyncAGIExec: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AsyncAGIStart: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  AttendedTransfer: { '13-24': 'OrigTransfererLanguage' | 'OrigTransfererLinkedid' | 'OrigBridgeVideoSourceMode' | 'OrigBridgeVideoSource' | 'SecondTransfererLanguage' | 'SecondTransfererLinkedid' | 'SecondBridgeVideoSourceMode' | 'SecondBridgeVideoSource' | 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' | 'TransfereeLanguage' | 'TransfereeLinkedid' | 'TransferTargetLanguage' | 'TransferTargetLinkedid'; '18,20-24': 'OrigTransfererTenantid' | 'SecondTransfererTenantid' | 'LocalOneTenantid' | 'LocalTwoTenantid' | 'TransfereeTenantid' | 'TransferTargetTenantid' }
  AuthDetail: { '17-24': 'OauthClientid' | 'OauthSecret' | 'RefreshToken'; '20-24': 'PasswordDigest' | 'SupportedAlgorithmsUac' | 'SupportedAlgorithmsUas' }
  AuthList: { '17-24': 'OauthClientid' | 'OauthSecret' | 'RefreshToken'; '20-24': 'PasswordDigest' | 'SupportedAlgorithmsUac' | 'SupportedAlgorithmsUas' }
  BlindTransfer: { '13-24': 'TransfererLanguage' | 'TransfererLinkedid' | 'TransfereeLanguage' | 'TransfereeLinkedid' | 'BridgeVideoSourceMode' | 'BridgeVideoSource'; '18,20-24': 'TransfererTenantid' | 'TransfereeTenantid' }
  BridgeCreate: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' }
  BridgeDestroy: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' }
  BridgeEnter: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  BridgeInfoChannel: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  BridgeInfoComplete: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'EventList' | 'ListItems' }
  BridgeLeave: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  BridgeListComplete: { '13-24': 'EventList' | 'ListItems' }
  BridgeListItem: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' }
  BridgeMerge: { '13-24': 'ToBridgeVideoSourceMode' | 'ToBridgeVideoSource' | 'FromBridgeVideoSourceMode' | 'FromBridgeVideoSource' }
  BridgeTechnologyListComplete: { '13-24': 'EventList' | 'ListItems' }
  CEL: { '18,20-24': 'TenantID'; '11-24': 'UserDefType' }
  ChannelReload: { '1.4': 'Channel' | 'User_Count'; '1.6.2-11': 'ChannelType' }
  ChannelTalkingStart: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  ChannelTalkingStop: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  ChannelUpdate: { '1.8-11': 'CallRef' }
  ChanSpyStart: { '12-24': 'SpyerChannelState' | 'SpyerChannelStateDesc' | 'SpyerCallerIDNum' | 'SpyerCallerIDName' | 'SpyerConnectedLineNum' | 'SpyerConnectedLineName' | 'SpyerAccountCode' | 'SpyerContext' | 'SpyerExten' | 'SpyerPriority' | 'SpyerUniqueid' | 'SpyerChanVariable' | 'SpyeeChannelState' | 'SpyeeChannelStateDesc' | 'SpyeeCallerIDNum' | 'SpyeeCallerIDName' | 'SpyeeConnectedLineNum' | 'SpyeeConnectedLineName' | 'SpyeeAccountCode' | 'SpyeeContext' | 'SpyeeExten' | 'SpyeePriority' | 'SpyeeUniqueid' | 'SpyeeChanVariable'; '13-24': 'SpyerLanguage' | 'SpyerLinkedid' | 'SpyeeLanguage' | 'SpyeeLinkedid'; '18,20-24': 'SpyerTenantid' | 'SpyeeTenantid' }
  ChanSpyStop: { '12-24': 'SpyerChannel' | 'SpyerChannelState' | 'SpyerChannelStateDesc' | 'SpyerCallerIDNum' | 'SpyerCallerIDName' | 'SpyerConnectedLineNum' | 'SpyerConnectedLineName' | 'SpyerAccountCode' | 'SpyerContext' | 'SpyerExten' | 'SpyerPriority' | 'SpyerUniqueid' | 'SpyerChanVariable'; '13-24': 'SpyerLanguage' | 'SpyerLinkedid'; '18,20-24': 'SpyerTenantid' | 'SpyeeTenantid'; '16,18-24': 'SpyeeChannelState' | 'SpyeeChannelStateDesc' | 'SpyeeCallerIDNum' | 'SpyeeCallerIDName' | 'SpyeeConnectedLineNum' | 'SpyeeConnectedLineName' | 'SpyeeLanguage' | 'SpyeeAccountCode' | 'SpyeeContext' | 'SpyeeExten' | 'SpyeePriority' | 'SpyeeUniqueid' | 'SpyeeLinkedid' | 'SpyeeChanVariable'; '1.6.2-11,16,18-24': 'SpyeeChannel' }
  ConfbridgeEnd: { '12-24': 'BridgeUniqueid' | 'BridgeType' | 'BridgeTechnology' | 'BridgeCreator' | 'BridgeName' | 'BridgeNumChannels'; '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' }
  ConfbridgeJoin: { '12-24': 'BridgeUniqueid' | 'BridgeType' | 'BridgeTechnology' | 'BridgeCreator' | 'BridgeName' | 'BridgeNumChannels' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'Admin'; '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '10-11': 'CallerIDnum' | 'CallerIDname'; '13,15-24': 'Muted' }
  ConfbridgeLeave: { '12-24': 'BridgeUniqueid' | 'BridgeType' | 'BridgeTechnology' | 'BridgeCreator' | 'BridgeName' | 'BridgeNumChannels' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'Admin'; '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '10-11': 'CallerIDnum' | 'CallerIDname' }
  ConfbridgeList: { '12-24': 'WaitMarked' | 'EndMarked' | 'Waiting' | 'AnsweredTime'; '11-24': 'Muted'; '13,15-24': 'Talking' | 'ChannelState' | 'ChannelStateDesc' | 'ConnectedLineNum' | 'ConnectedLineName' | 'Language' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'Linkedid' | 'ChanVariable'; '18,20-24': 'Tenantid'; '16,18-24': 'EndMarkedAny' }
  ConfbridgeListRooms: { '13-24': 'Muted' }
  ConfbridgeMute: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  ConfbridgeRecord: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' }
  ConfbridgeStart: { '12-24': 'BridgeUniqueid' | 'BridgeType' | 'BridgeTechnology' | 'BridgeCreator' | 'BridgeName' | 'BridgeNumChannels'; '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' }
  ConfbridgeStopRecord: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' }
  ConfbridgeTalking: { '12-24': 'BridgeUniqueid' | 'BridgeType' | 'BridgeTechnology' | 'BridgeCreator' | 'BridgeName' | 'BridgeNumChannels' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'Admin'; '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  ConfbridgeUnmute: { '13-24': 'BridgeVideoSourceMode' | 'BridgeVideoSource' | 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  ConfbridgeWelcome: { '18,20-24': 'Tenantid' }
  ContactList: { '20-24': 'Qualify2xxOnly' }
  ContactStatusDetail: { '20-24': 'Qualify2xxOnly' }
  CoreShowChannel: { '1.6.2-11': 'UniqueID' | 'Extension' | 'CallerIDnum' | 'BridgedChannel' | 'BridgedUniqueID'; '12-24': 'CallerIDNum' | 'CallerIDName' | 'Exten' | 'Uniqueid' | 'ChanVariable' | 'BridgeId'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '1.8-11': 'CallerIDname' }
  DAHDIChannel: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '13,16-24': 'DAHDIGroup' }
  DAHDIShowChannels: { '1.6.2-24': 'DAHDIChannel' | 'Uniqueid' | 'AccountCode' | 'SignallingCode'; '10-24': 'Description' }
  DAHDIShowChannelsComplete: { '13-24': 'EventList' | 'ListItems'; '1.6.2-24': 'Items' }
  DBGetComplete: { '13-24': 'EventList' | 'ListItems' }
  Dial: { '1.2-1.4': 'Source' | 'CallerID' | 'SrcUniqueID'; '1.6.2-11': 'SubEvent' | 'Channel' | 'CallerIDNum' | 'UniqueID' | 'Dialstring' | 'DialStatus'; '1.8-11': 'ConnectedLineNum' | 'ConnectedLineName' }
  DialBegin: { '13-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid'; '18,20-24': 'Tenantid' | 'DestTenantid' }
  DialEnd: { '13-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid' | 'Forward'; '18,20-24': 'Tenantid' | 'DestTenantid' }
  DialState: { '18,20-24': 'Tenantid' | 'DestTenantid' }
  DNDState: { '12-24': 'DAHDIChannel' }
  DTMFBegin: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  DTMFEnd: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  EndpointDetail: { '13,16-24': 'TrustConnectedLine' | 'SendConnectedLine' | 'Ignore183WithoutSdp' | 'SendHistoryInfo'; '13-24': 'MediaEncryptionOptimistic' | 'UserEqPhone' | 'MohPassthrough' | 'SubscribeContext' | 'AllowOverlap' | 'Acl' | 'AsymmetricRtpCodec' | 'BindRtpToMediaAddress' | 'ContactAcl' | 'FaxDetectTimeout' | 'G726NonStandard' | 'IncomingMwiMailbox' | 'MwiSubscribeReplacesUnsolicited' | 'NotifyEarlyInuseRinging' | 'ReferBlindProgress' | 'RpidImmediate' | 'RtcpMux' | 'RtpKeepalive' | 'RtpTimeout' | 'RtpTimeoutHold' | 'VoicemailExtension' | 'ContactUser'; '16,18-24': 'T38BindUdptlToMediaAddress' | 'AllowUnauthenticatedOptions' | 'GeolocIncomingCallProfile' | 'GeolocOutgoingCallProfile' | 'SecurityNegotiation' | 'StirShaken' | 'StirShakenProfile' | 'SecurityMechanisms'; '15-24': 'PreferredCodecOnly' | 'Bundle' | 'DtlsAutoGenerateCert' | 'MaxAudioStreams' | 'MaxVideoStreams' | 'Webrtc'; '18,20-24': 'OverlapContext' | 'SendAoc' | 'Tenantid'; '13,15-24': 'AcceptMultipleSdpAnswers' | 'FollowEarlyMediaFork' | 'SuppressQ850ReasonHeaders'; '18-24': 'CodecPrefsIncomingAnswer' | 'CodecPrefsIncomingOffer' | 'CodecPrefsOutgoingAnswer' | 'CodecPrefsOutgoingOffer' | 'IncomingCallOfferPref' | 'OutgoingCallOfferPref'; '20,22-24': 'RtpPortStart' | 'RtpPortEnd' | 'FollowRedirectMethods'; '20-24': 'SuppressMohOnSendonly' }
  ExtensionStatus: { '1.6.2-24': 'Hint'; '13-24': 'StatusText' | 'ActionID' }
  FaxReceived: { '1.8-11': 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' }
  FaxSent: { '1.8-11': 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' }
  FAXStatus: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'FileName'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '10-11': 'CallerID' }
  Flash: { '18,20-24': 'Tenantid' }
  FullyBooted: { '14-24': 'Uptime' | 'LastReload' }
  Hangup: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.6.2-24': 'CallerIDNum' | 'CallerIDName'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '11-24': 'AccountCode'; '1.2-24': 'Cause-txt'; '20,22-24': 'TechCause' }
  HangupHandlerPop: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  HangupHandlerPush: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  HangupHandlerRun: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  HangupRequest: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '20,22-24': 'TechCause' }
  Hold: { '1.6.2-11': 'Status'; '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'MusicClass'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  IdentifyDetail: { '13-24': 'SrvLookups' | 'MatchHeader'; '18,20-24': 'MatchRequestUri'; none: 'Transport' }
  InboundRegistrationDetail: { '13-24': 'QualifyTimeout' | 'VoicemailExtension'; '20-24': 'Qualify2xxOnly'; '16,18-24': 'RemoveUnavailable' }
  Join: { '1.0-1.4': 'CallerID'; '1.6.2-11': 'CallerIDNum'; '1.2-11': 'CallerIDName'; '1.8-11': 'ConnectedLineNum' | 'ConnectedLineName'; '1.4-11': 'Uniqueid' }
  Leave: { '1.8-11': 'Position'; '1.4-11': 'Uniqueid' }
  Link: { '1.2-1.4': 'CallerID1' | 'CallerID2' }
  LocalBridge: { '11': 'Channel1' | 'Channel2' | 'Uniqueid1' | 'Uniqueid2'; '12-24': 'LocalOneChannel' | 'LocalOneChannelState' | 'LocalOneChannelStateDesc' | 'LocalOneCallerIDNum' | 'LocalOneCallerIDName' | 'LocalOneConnectedLineNum' | 'LocalOneConnectedLineName' | 'LocalOneAccountCode' | 'LocalOneContext' | 'LocalOneExten' | 'LocalOnePriority' | 'LocalOneUniqueid' | 'LocalOneChanVariable' | 'LocalTwoChannel' | 'LocalTwoChannelState' | 'LocalTwoChannelStateDesc' | 'LocalTwoCallerIDNum' | 'LocalTwoCallerIDName' | 'LocalTwoConnectedLineNum' | 'LocalTwoConnectedLineName' | 'LocalTwoAccountCode' | 'LocalTwoContext' | 'LocalTwoExten' | 'LocalTwoPriority' | 'LocalTwoUniqueid' | 'LocalTwoChanVariable'; '13-24': 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalTwoLanguage' | 'LocalTwoLinkedid'; '18,20-24': 'LocalOneTenantid' | 'LocalTwoTenantid' }
  LocalOptimizationBegin: { '13-24': 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' | 'SourceLanguage' | 'SourceLinkedid'; '18,20-24': 'LocalOneTenantid' | 'LocalTwoTenantid' | 'SourceTenantid' }
  LocalOptimizationEnd: { '13-24': 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalTwoLanguage' | 'LocalTwoLinkedid'; '18,20-24': 'LocalOneTenantid' | 'LocalTwoTenantid' }
  MCID: { '1.8-11': 'UniqueID' | 'CallerIDPres' | 'CallerIDNumValid' | 'CallerIDton' | 'CallerIDNumPlan' | 'CallerIDNumPres' | 'CallerIDNameValid' | 'CallerIDNameCharSet' | 'CallerIDNamePres' | 'CallerIDSubaddr' | 'CallerIDSubaddrType' | 'CallerIDSubaddrOdd' | 'ConnectedIDPres' | 'ConnectedIDNumValid' | 'ConnectedIDNum' | 'ConnectedIDton' | 'ConnectedIDNumPlan' | 'ConnectedIDNumPres' | 'ConnectedIDNameValid' | 'ConnectedIDName' | 'ConnectedIDNameCharSet' | 'ConnectedIDNamePres' | 'ConnectedIDSubaddr' | 'ConnectedIDSubaddrType' | 'ConnectedIDSubaddrOdd'; '12-24': 'ChannelState' | 'ChannelStateDesc' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'MCallerIDPres' | 'MCallerIDNumValid' | 'MCallerIDNum' | 'MCallerIDton' | 'MCallerIDNumPlan' | 'MCallerIDNumPres' | 'MCallerIDNameValid' | 'MCallerIDName' | 'MCallerIDNameCharSet' | 'MCallerIDNamePres' | 'MCallerIDSubaddr' | 'MCallerIDSubaddrType' | 'MCallerIDSubaddrOdd' | 'MConnectedIDPres' | 'MConnectedIDNumValid' | 'MConnectedIDNum' | 'MConnectedIDton' | 'MConnectedIDNumPlan' | 'MConnectedIDNumPres' | 'MConnectedIDNameValid' | 'MConnectedIDName' | 'MConnectedIDNameCharSet' | 'MConnectedIDNamePres' | 'MConnectedIDSubaddr' | 'MConnectedIDSubaddrType' | 'MConnectedIDSubaddrOdd'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  MeetmeJoin: { '1.0-11': 'Usernum'; '12-24': 'User' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'Duration'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '1.6.2-11': 'CallerIDnum' | 'CallerIDname' }
  MeetmeLeave: { '1.0-11': 'Usernum'; '12-24': 'User' | 'ChannelState' | 'ChannelStateDesc' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.6.2-24': 'CallerIDNum' | 'CallerIDName'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '1.4': 'CallerIDnum' | 'CallerIDname'; '1.4-24': 'Duration' }
  MeetmeList: { '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName' }
  MeetmeMute: { '1.4-11': 'Usernum'; '12-24': 'User' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'Duration'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  MeetmeTalking: { '1.2-11': 'Usernum'; '12-24': 'User' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'Duration'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.4-24': 'Status' }
  MeetmeTalkRequest: { '1.6.2-11': 'Usernum'; '12-24': 'User' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable' | 'Duration'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  MessageWaiting: { '12-24': 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.2-24': 'New' | 'Old' }
  MiniVoiceMail: { '12-24': 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  MixMonitorMute: { '18,20-24': 'Tenantid' }
  MixMonitorStart: { '18,20-24': 'Tenantid' }
  MixMonitorStop: { '18,20-24': 'Tenantid' }
  MonitorStart: { '12-20': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-20': 'Language' | 'Linkedid'; '18,20': 'Tenantid' }
  MonitorStop: { '12-20': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-20': 'Language' | 'Linkedid'; '18,20': 'Tenantid' }
  MusicOnHold: { '1.8-11': 'Class' }
  MusicOnHoldStart: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  MusicOnHoldStop: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  NewAccountCode: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  NewCallerid: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  Newcallerid: { '1.2-1.4': 'CallerIDName' | 'CID-CallingPres' }
  Newchannel: { '1.0-1.4': 'State'; '1.0-1.2': 'CallerID'; '1.6.2-24': 'ChannelState' | 'ChannelStateDesc' | 'AccountCode' | 'Context' | 'Exten'; '1.4-24': 'CallerIDNum'; '1.2-24': 'CallerIDName'; '12-24': 'ConnectedLineNum' | 'ConnectedLineName' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  NewConnectedLine: { '18,20-24': 'Tenantid' }
  Newexten: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Exten' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  Newstate: { '1.0-1.4': 'State' | 'CallerID'; '1.6.2-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum'; '1.2-24': 'CallerIDName'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '13-24': 'Language' | 'Linkedid'; '12-24': 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '18,20-24': 'Tenantid' }
  OriginateFailure: { '1.2': 'Reason' | 'Uniqueid' }
  OriginateResponse: { '11,13-24': 'Application' | 'Data'; '1.4': 'CallerID' }
  OriginateSuccess: { '1.2': 'Reason' | 'Uniqueid' }
  OutboundRegistrationDetail: { '16,18-24': 'SecurityNegotiation' | 'MaxRandomInitialDelay' | 'SecurityMechanisms'; '17-24': 'ContactHeaderParams' | 'SupportOutbound'; '13-24': 'Line' | 'Endpoint' | 'FatalRetryInterval'; '21-24': 'UserAgent' }
  OutboundRegistrationDetailComplete: { '13-24': 'ListItems' }
  ParkedCall: { '1.0-11': 'Exten' | 'From' | 'Channel' | 'Timeout'; '12-24': 'ParkeeChannel' | 'ParkeeChannelState' | 'ParkeeChannelStateDesc' | 'ParkeeCallerIDNum' | 'ParkeeCallerIDName' | 'ParkeeConnectedLineNum' | 'ParkeeConnectedLineName' | 'ParkeeAccountCode' | 'ParkeeContext' | 'ParkeeExten' | 'ParkeePriority' | 'ParkeeUniqueid' | 'ParkeeChanVariable' | 'RetrieverChannel' | 'RetrieverChannelState' | 'RetrieverChannelStateDesc' | 'RetrieverCallerIDNum' | 'RetrieverCallerIDName' | 'RetrieverConnectedLineNum' | 'RetrieverConnectedLineName' | 'RetrieverAccountCode' | 'RetrieverContext' | 'RetrieverExten' | 'RetrieverPriority' | 'RetrieverUniqueid' | 'RetrieverChanVariable' | 'ParkerDialString' | 'ParkingSpace' | 'ParkingTimeout' | 'ParkingDuration'; '13-24': 'ParkeeLanguage' | 'ParkeeLinkedid' | 'RetrieverLanguage' | 'RetrieverLinkedid'; '18,20-24': 'ParkeeTenantid' | 'RetrieverTenantid'; '1.6.2-24': 'Parkinglot'; '1.0-1.4': 'CallerID'; '1.6.2-11': 'CallerIDNum' | 'Uniqueid'; '1.2-11': 'CallerIDName'; '1.8-11': 'ConnectedLineNum' | 'ConnectedLineName'; '11': 'Duration' }
  ParkedCallGiveUp: { '1.2-11': 'Exten' | 'Channel' | 'CallerIDName'; '1.2-1.4': 'CallerID'; '12-24': 'ParkeeChannel' | 'ParkeeChannelState' | 'ParkeeChannelStateDesc' | 'ParkeeCallerIDNum' | 'ParkeeCallerIDName' | 'ParkeeConnectedLineNum' | 'ParkeeConnectedLineName' | 'ParkeeAccountCode' | 'ParkeeContext' | 'ParkeeExten' | 'ParkeePriority' | 'ParkeeUniqueid' | 'ParkeeChanVariable' | 'ParkerDialString' | 'ParkingSpace' | 'ParkingTimeout' | 'ParkingDuration'; '13-24': 'ParkeeLanguage' | 'ParkeeLinkedid'; '18,20-24': 'ParkeeTenantid'; '1.6.2-24': 'Parkinglot'; '1.6.2-11': 'CallerIDNum' | 'UniqueID'; '1.8-11': 'ConnectedLineNum' | 'ConnectedLineName' }
  ParkedCallsComplete: { '13-24': 'EventList' | 'ListItems'; '1.8-24': 'Total' }
  ParkedCallSwap: { '13-24': 'ParkeeLanguage' | 'ParkeeLinkedid'; '18,20-24': 'ParkeeTenantid' }
  ParkedCallTimeOut: { '1.2-11': 'Exten' | 'Channel' | 'CallerIDName'; '1.2-1.4': 'CallerID'; '12-24': 'ParkeeChannel' | 'ParkeeChannelState' | 'ParkeeChannelStateDesc' | 'ParkeeCallerIDNum' | 'ParkeeCallerIDName' | 'ParkeeConnectedLineNum' | 'ParkeeConnectedLineName' | 'ParkeeAccountCode' | 'ParkeeContext' | 'ParkeeExten' | 'ParkeePriority' | 'ParkeeUniqueid' | 'ParkeeChanVariable' | 'ParkerDialString' | 'ParkingSpace' | 'ParkingTimeout' | 'ParkingDuration'; '13-24': 'ParkeeLanguage' | 'ParkeeLinkedid'; '18,20-24': 'ParkeeTenantid'; '1.6.2-24': 'Parkinglot'; '1.6.2-11': 'CallerIDNum' | 'UniqueID'; '1.8-11': 'ConnectedLineNum' | 'ConnectedLineName' }
  Parkinglot: { '11': 'StartExten' | 'StopExten'; '12-24': 'StartSpace' | 'StopSpace' }
  ParkinglotsComplete: { '13-24': 'EventList' | 'ListItems' }
  PeerEntry: { '1.6.2-24': 'ObjectUsername' | 'Mask' | 'Port' | 'Trunk' | 'Encryption'; '1.2-1.6.2': 'Natsupport'; '10-24': 'Description'; '11-20': 'AutoForcerport' | 'AutoComedia' | 'Comedia'; '1.8-20': 'Forcerport'; '1.4-20': 'VideoSupport' | 'RealtimeDevice'; '1.6.2-20': 'TextSupport'; '1.2-20': 'ACL'; '13-20': 'Accountcode' }
  PeerlistComplete: { '1.6.2-24': 'EventList' }
  PeerStatus: { '1.6.2-24': 'ChannelType' | 'Address' | 'Port'; '10': 'Post'; '11-20': 'ActionID' }
  Pickup: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'TargetChannelState' | 'TargetChannelStateDesc' | 'TargetCallerIDNum' | 'TargetCallerIDName' | 'TargetConnectedLineNum' | 'TargetConnectedLineName' | 'TargetAccountCode' | 'TargetContext' | 'TargetExten' | 'TargetPriority' | 'TargetUniqueid' | 'TargetChanVariable'; '13-24': 'Language' | 'Linkedid' | 'TargetLanguage' | 'TargetLinkedid'; '18,20-24': 'Tenantid' | 'TargetTenantid' }
  PRIShowSpansComplete: { '13-24': 'EventList' | 'ListItems' }
  QueueCallerAbandon: { '12-24': 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  QueueCallerJoin: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  QueueCallerLeave: { '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  QueueEntry: { '1.0-1.4': 'CallerID'; '1.6.2-24': 'Uniqueid' | 'CallerIDNum'; '1.2-24': 'CallerIDName'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '13-24': 'Priority' }
  QueueMember: { '1.4-24': 'Name'; '11-24': 'StateInterface'; '11': 'IsInCall'; '14-24': 'LastPause'; '16,18-24': 'LoginTime'; '13-24': 'InCall' | 'PausedReason'; '1.2-24': 'Status' | 'Paused'; '16-24': 'Wrapuptime' }
  QueueMemberAdded: { '1.2-11': 'Location'; '1.4-24': 'MemberName'; '12-24': 'Interface' | 'Ringinuse'; '11-24': 'StateInterface'; '14-24': 'LastPause'; '16,18-24': 'LoginTime'; '13-24': 'InCall' | 'PausedReason'; '16-24': 'Wrapuptime' }
  QueueMemberPause: { '14-24': 'LastPause'; '16,18-24': 'LoginTime'; '13-24': 'InCall' | 'PausedReason'; '16-24': 'Wrapuptime'; '12-17': 'Reason' }
  QueueMemberPaused: { '1.4-11': 'MemberName'; '1.6.2-11': 'Reason' }
  QueueMemberPenalty: { '1.6.2-11': 'Location'; '12-24': 'MemberName' | 'Interface' | 'StateInterface' | 'Membership' | 'CallsTaken' | 'LastCall' | 'Status' | 'Paused' | 'Ringinuse'; '14-24': 'LastPause'; '16,18-24': 'LoginTime'; '13-24': 'InCall' | 'PausedReason'; '16-24': 'Wrapuptime' }
  QueueMemberRemoved: { '1.2-11': 'Location'; '1.4-24': 'MemberName'; '12-24': 'Interface' | 'StateInterface' | 'Membership' | 'Penalty' | 'CallsTaken' | 'LastCall' | 'Status' | 'Paused' | 'Ringinuse'; '14-24': 'LastPause'; '16,18-24': 'LoginTime'; '13-24': 'InCall' | 'PausedReason'; '16-24': 'Wrapuptime' }
  QueueMemberRinginuse: { '11': 'Location'; '12-24': 'MemberName' | 'Interface' | 'StateInterface' | 'Membership' | 'Penalty' | 'CallsTaken' | 'LastCall' | 'Status' | 'Paused'; '14-24': 'LastPause'; '16,18-24': 'LoginTime'; '13-24': 'InCall' | 'PausedReason'; '16-24': 'Wrapuptime' }
  QueueMemberStatus: { '1.2-11': 'Location'; '1.4-24': 'MemberName'; '12-24': 'Interface' | 'Ringinuse'; '11-24': 'StateInterface'; '14-24': 'LastPause'; '16,18-24': 'LoginTime'; '11,13-24': 'InCall'; '13-24': 'PausedReason'; '16-24': 'Wrapuptime' }
  QueueParams: { '1.6.2-24': 'Strategy' | 'TalkTime'; '15-24': 'ServicelevelPerf2'; '1.2-24': 'Weight' }
  QueueStatusComplete: { '13-24': 'EventList' | 'ListItems' }
  QueueSummaryComplete: { '13-24': 'EventList' | 'ListItems' }
  ReceiveFAX: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Priority' | 'Uniqueid' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.8-11': 'CallerID' }
  Registry: { '1.0-1.2': 'Channel'; '1.4': 'ChannelDriver'; '1.6.2-24': 'ChannelType'; '1.0': 'User' }
  RegistryEntry: { '1.6.2-20': 'Port' | 'RegistrationTime'; '1.8-20': 'Domain' | 'DomainPort' }
  Reload: { '1.6.2-24': 'Module' | 'Status'; '1.0-11': 'Message' }
  Rename: { '1.0-1.4': 'Oldname'; '1.6.2-24': 'Channel' }
  ResourceListDetail: { '16,18-24': 'ResourceDisplayName' }
  RTCPReceived: { '12-24': 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'SSRC' | 'To' | 'ReportCount' | 'SentNTP' | 'SentRTP' | 'SentPackets' | 'SentOctets'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' | 'MES'; '1.6.2-11': 'ReceptionReports' | 'SenderSSRC' | 'FractionLost' | 'PacketsLost' | 'HighestSequence' | 'SequenceNumberCycles' | 'IAJitter' | 'LastSR' | 'DLSR' }
  RTCPSent: { '12-24': 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'SSRC' | 'PT' | 'From' | 'ReportCount'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' | 'MES'; '1.6.2-11': 'OurSSRC' | 'ReportBlock' | 'FractionLost' | 'CumulativeLoss' | 'IAJitter' | 'TheirLastSR' | 'DLSR' }
  SendFAX: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Priority' | 'Uniqueid' | 'ChanVariable' | 'FileName'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '1.8-11': 'CallerID' }
  SessionTimeout: { '12-20': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-20': 'Language' | 'Linkedid'; '18,20': 'Tenantid' }
  SIPpeerstatusComplete: { '13-20': 'EventList' | 'ListItems' }
  SoftHangupRequest: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '20,22-24': 'TechCause' }
  Status: { '1.0-1.4': 'CallerID' | 'Link'; '1.6.2-24': 'ChannelState' | 'ChannelStateDesc' | 'Variable'; '1.4-24': 'CallerIDNum'; '1.2-24': 'CallerIDName'; '1.8-24': 'ConnectedLineNum' | 'ConnectedLineName'; '12-24': 'Exten' | 'Linkedid' | 'Type' | 'DNID' | 'EffectiveConnectedLineNum' | 'EffectiveConnectedLineName' | 'TimeToHangup' | 'BridgeID' | 'Application' | 'Data' | 'Nativeformats' | 'Readformat' | 'Readtrans' | 'Writeformat' | 'Writetrans' | 'Callgroup' | 'Pickupgroup'; '18,20-24': 'Tenantid'; '14-24': 'Language'; '12,14-24': 'ChanVariable' | 'AccountCode'; '1.6.2-13': 'Accountcode'; '1.0-11': 'Extension' | 'Account' | 'State'; '1.6.2-11': 'BridgedChannel' | 'BridgedUniqueid' }
  StatusComplete: { '1.6.2-24': 'Items'; '13-24': 'EventList' | 'ListItems' }
  TestEvent: { '1.8-11': 'Expression' }
  TransportDetail: { '13-24': 'CaListPath' | 'AllowReload' | 'SymmetricTransport'; '16,18-24': 'AllowWildcardCerts'; '18,20-24': 'TcpKeepaliveEnable' | 'TcpKeepaliveIdleTime' | 'TcpKeepaliveIntervalTime' | 'TcpKeepaliveProbeCount'; '24': 'ExternalSignalingHostname' }
  Unhold: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  Unlink: { '1.2-1.8': 'CallerID1' | 'CallerID2' }
  UnParkedCall: { '1.2-11': 'Exten' | 'From' | 'Channel' | 'CallerIDName'; '12-24': 'ParkeeChannel' | 'ParkeeChannelState' | 'ParkeeChannelStateDesc' | 'ParkeeCallerIDNum' | 'ParkeeCallerIDName' | 'ParkeeConnectedLineNum' | 'ParkeeConnectedLineName' | 'ParkeeAccountCode' | 'ParkeeContext' | 'ParkeeExten' | 'ParkeePriority' | 'ParkeeUniqueid' | 'ParkeeChanVariable' | 'RetrieverChannel' | 'RetrieverChannelState' | 'RetrieverChannelStateDesc' | 'RetrieverCallerIDNum' | 'RetrieverCallerIDName' | 'RetrieverConnectedLineNum' | 'RetrieverConnectedLineName' | 'RetrieverAccountCode' | 'RetrieverContext' | 'RetrieverExten' | 'RetrieverPriority' | 'RetrieverUniqueid' | 'RetrieverChanVariable' | 'ParkerDialString' | 'ParkingSpace' | 'ParkingTimeout' | 'ParkingDuration'; '13-24': 'ParkeeLanguage' | 'ParkeeLinkedid' | 'RetrieverLanguage' | 'RetrieverLinkedid'; '18,20-24': 'ParkeeTenantid' | 'RetrieverTenantid'; '1.8-24': 'Parkinglot'; '1.2-1.4': 'CallerID'; '1.6.2-11': 'CallerIDNum'; '1.8-11': 'ConnectedLineNum' | 'ConnectedLineName' | 'Uniqueid' }
  UserEvent: { '12-24': 'Channel' | 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid'; '10-24': 'Uniqueid'; '1.6.2-24': 'ActionID' }
  VarSet: { '12-24': 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Context' | 'Exten' | 'Priority' | 'ChanVariable'; '13-24': 'Language' | 'Linkedid'; '18,20-24': 'Tenantid' }
  VoicemailUserDetail: { '18,20-24': 'CanMarkUrgent' }
  VoicemailUserEntry: { '13-24': 'FromString'; '18,20-24': 'CanMarkUrgent'; '11-24': 'IMAPServer' | 'IMAPPort' | 'IMAPFlags' }
  VoicemailUserEntryComplete: { '13-24': 'EventList' | 'ListItems' }
  Wink: { '18,20-24': 'Tenantid' }
  ZapShowChannels: { '1.2-1.4': 'DND' }
  command: { '1.2-13': 'Privilege'; '14-24': 'Output' }
  coreSettings: { '18,20-24': 'SoundsSearchCustomDir' }
  coreStatus: { '1.8-24': 'CoreStartupDate' | 'CoreReloadDate'; '20-24': 'CoreProcessedCalls' }
  setEvents: { '1.6.2-24': 'Events' }
  extensionState: { '13-24': 'StatusText' }
  getvar: { '1.2-24': 'Variable' | 'Value' }
  mailboxCount: { '1.6.2-24': 'UrgMessages' }
  ping: { '1.6.2-24': 'Ping'; '1.8-24': 'Timestamp' }
  presenceState: { '13-24': 'PresenceMessage' }
  sipShowPeer: { '1.6.2-20': 'RemoteSecretExist' | 'Busy-level' | 'SIP-DirectMedia' | 'SIP-TextSupport' | 'SIP-T.38Support' | 'SIP-T.38EC' | 'SIP-T.38MaxDtgrm' | 'SIP-Sess-Timers' | 'SIP-Sess-Refresh' | 'SIP-Sess-Expires' | 'SIP-Sess-Min' | 'QualifyFreq' | 'Parkinglot'; '12-20': 'SubscribeContext'; '11-20': 'ToneZone' | 'Named Callgroup' | 'Named Pickupgroup' | 'SIP-Comedia'; '1.8-20': 'Sip-FromDomain-Port' | 'MOHSuggest' | 'Maxforwards' | 'SIP-Forcerport' | 'SIP-RTP-Engine' | 'SIP-Encryption' | 'SIP-Use-Reason-Header'; '1.4-20': 'TransferMode' | 'MaxCallBR' | 'SIP-VideoSupport' | 'RegExtension'; '1.2-1.6.2': 'SIP-NatSupport'; '13-20': 'SIP-RTCP-Mux'; '1.2-1.4': 'SIPLastMsg'; '1.2-12': 'CodecOrder'; '10-20': 'Description' }
  skinnyShowDevice: { '12-20': 'ServiceURLs' }
  skinnyShowLine: { '12-20': 'NamedCallGroup' | 'NamedPickupGroup'; '1.6.2-12': 'CodecOrder' }
}

/** Shapes of replies, where those of an action have nothing in common. */
export interface ShapeSpans {
  dbGet: { '1.8-24': 'list'; '1.2-1.6.2': 'event' }
  iaxPeers: { '1.6.2-24': 'list'; '1.0-1.4': 'text' }
}

/** Texts that are in every message of a release that has them at all. */
export type RequiredText = '100rel' | 'AMAFlags' | 'AMIversion' | 'AOR' | 'Action' | 'ActiveChannels' | 'Activity' | 'Agent' | 'AgentCalled' | 'AgentName' | 'Alarms' | 'Allow' | 'AppFile' | 'AppFunction' | 'ApplicationData' | 'AsteriskVersion' | 'AttachmentFormat' | 'AttemptedTransport' | 'AuthMethod' | 'AuthType' | 'Bind' | 'Bridgestate' | 'Bridgetype' | 'CID-CallingPres' | 'CaListFile' | 'CaListPath' | 'CallId' | 'Callback' | 'Callee' | 'Caller' | 'CallerIDPres' | 'CallerIDani' | 'CallerIDdnid' | 'CallerIDrdnis' | 'CalleridPrivacy' | 'CalleridTag' | 'Callgroup' | 'Cause-txt' | 'CertFile' | 'ChanObjectType' | 'Channel1' | 'Channel2' | 'ChannelCalling' | 'ChannelDriver' | 'ChannelType' | 'Charge/Type' | 'ClientUri' | 'Clone' | 'CloneState' | 'CodecPrefsIncomingAnswer' | 'CodecPrefsIncomingOffer' | 'CodecPrefsOutgoingAnswer' | 'CodecPrefsOutgoingOffer' | 'Coding' | 'Command' | 'Conference' | 'ConnectedChannel' | 'ConnectedIDName' | 'ConnectedIDNum' | 'ConnectedIDPres' | 'ConnectedLineMethod' | 'ContactHeaderParams' | 'ContactStatus' | 'CoreReloadDate' | 'CoreReloadTime' | 'CoreRunGroup' | 'CoreRunUser' | 'CoreStartupDate' | 'CoreStartupTime' | 'Counter' | 'Creation' | 'D-channel' | 'DLSR' | 'DNID' | 'Date' | 'Default-Username' | 'DestType' | 'DestUniqueId' | 'DestinationChannel' | 'DestinationContext' | 'DeviceId' | 'DeviceState' | 'Dialout' | 'Digit' | 'DirectMediaGlareMitigation' | 'DirectMediaMethod' | 'Direction' | 'Disposition' | 'DtlsCaFile' | 'DtlsCaPath' | 'DtlsCertFile' | 'DtlsCipher' | 'DtlsFingerprint' | 'DtlsPrivateKey' | 'DtlsSetup' | 'DtlsVerify' | 'DtmfMode' | 'Email' | 'Endpoint' | 'EventName' | 'EventTV' | 'EventTime' | 'ExitContext' | 'ExpectedAddress' | 'ExpectedResponse' | 'ExternalMediaAddress' | 'ExternalSignalingAddress' | 'ExternalSignalingHostname' | 'Extra' | 'Family' | 'Flag' | 'Folder' | 'Framing' | 'FromBridgeTechnology' | 'FromBridgeType' | 'FromBridgeUniqueid' | 'FromBridgeVideoSourceMode' | 'FromDomain' | 'FromString' | 'FromUser' | 'Fullname' | 'GeolocIncomingCallProfile' | 'GeolocOutgoingCallProfile' | 'Handler' | 'Host' | 'ID' | 'IncomingCallOfferPref' | 'IncomingMwiMailbox' | 'Interface' | 'JID' | 'JSON' | 'Key' | 'LBO' | 'Label' | 'LastApplication' | 'LastData' | 'LastSR' | 'LinkedID' | 'LocalAddress' | 'LocalStationID' | 'Location' | 'Loginchan' | 'MCallerIDName' | 'MCallerIDNum' | 'MCallerIDPres' | 'MConnectedIDName' | 'MConnectedIDNum' | 'MConnectedIDPres' | 'MOHSuggest' | 'MailCommand' | 'Mailbox' | 'MatchHeader' | 'MatchRequestUri' | 'MaxCallBR' | 'Md5Cred' | 'MediaAddress' | 'MediaEncryption' | 'Meetme' | 'MemberName' | 'Membership' | 'MessageContext' | 'Method' | 'ModuleLoadStatus' | 'ModuleSelection' | 'MohSuggest' | 'Mutex' | 'MwiFromUser' | 'Name' | 'Named Callgroup' | 'Named Pickupgroup' | 'Nativeformats' | 'NewPassword' | 'Newname' | 'OauthClientid' | 'OauthSecret' | 'ObjectType' | 'OldAccountCode' | 'OldPeerAccount' | 'Oldname' | 'Operation' | 'Options' | 'Order' | 'OrigTransfererAccountCode' | 'OrigTransfererChannel' | 'OrigTransfererChannelStateDesc' | 'OrigTransfererContext' | 'OrigTransfererExten' | 'OrigTransfererLanguage' | 'OrigTransfererLinkedid' | 'OrigTransfererUniqueid' | 'Original' | 'OriginalState' | 'OutboundProxy' | 'OutgoingCallOfferPref' | 'OverlapContext' | 'Owner' | 'PRIEvent' | 'PT' | 'Packet' | 'Pager' | 'ParkeeAccountCode' | 'ParkeeChannel' | 'ParkeeChannelStateDesc' | 'ParkeeContext' | 'ParkeeExten' | 'ParkeeLanguage' | 'ParkeeLinkedid' | 'ParkeeUniqueid' | 'ParkerDialString' | 'Password' | 'PasswordDigest' | 'Path' | 'PausedReason' | 'Peer' | 'PeerAccount' | 'PeerStatus' | 'Pickupgroup' | 'Presentity' | 'PrivKeyFile' | 'Protocol' | 'QualifyFreq' | 'Queue' | 'Readformat' | 'Readtrans' | 'Realm' | 'RecordOffFeature' | 'RecordOnFeature' | 'RefreshToken' | 'Reg-Contact' | 'RegServer' | 'Registrar' | 'ReloadReason' | 'RemoteAddress' | 'RemoteStationID' | 'ReportBlock' | 'RequestType' | 'Resolution' | 'Response' | 'Role' | 'RtpEngine' | 'SIP-AuthInsecure' | 'SIP-Callid' | 'SIP-Comedia' | 'SIP-DTMFmode' | 'SIP-Forcerport' | 'SIP-NatSupport' | 'SIP-RTP-Engine' | 'SIP-Sess-Refresh' | 'SIP-Sess-Timers' | 'SIP-T.38EC' | 'SIP-Useragent' | 'SdpOwner' | 'SdpSession' | 'SecondTransfererAccountCode' | 'SecondTransfererChannel' | 'SecondTransfererChannelStateDesc' | 'SecondTransfererContext' | 'SecondTransfererExten' | 'SecondTransfererLanguage' | 'SecondTransfererLinkedid' | 'SecondTransfererUniqueid' | 'SecurityNegotiation' | 'ServerEmail' | 'ServerUri' | 'Service' | 'SessionID' | 'SessionType' | 'Severity' | 'Shutdown' | 'Signalling' | 'Source' | 'SourceAccountCode' | 'SourceChannel' | 'SourceChannelStateDesc' | 'SourceContext' | 'SourceExten' | 'SourceLanguage' | 'SourceLinkedid' | 'SourceUniqueid' | 'SpyeeAccountCode' | 'SpyeeChannel' | 'SpyeeChannelStateDesc' | 'SpyeeContext' | 'SpyeeExten' | 'SpyeeLanguage' | 'SpyeeLinkedid' | 'SpyeeUniqueid' | 'SpyerAccountCode' | 'SpyerChannel' | 'SpyerChannelStateDesc' | 'SpyerContext' | 'SpyerExten' | 'SpyerLanguage' | 'SpyerLinkedid' | 'SpyerUniqueid' | 'SrcUniqueID' | 'StateInterface' | 'StatusText' | 'StirShaken' | 'StirShakenProfile' | 'Strategy' | 'SubEvent' | 'SubscribeContext' | 'T38UdptlEc' | 'TargetAccountCode' | 'TargetChannel' | 'TargetChannelStateDesc' | 'TargetContext' | 'TargetExten' | 'TargetLanguage' | 'TargetLinkedid' | 'TargetUniqueid' | 'Technology' | 'TimeZone' | 'Timers' | 'To' | 'ToBridgeTechnology' | 'ToBridgeType' | 'ToBridgeUniqueid' | 'ToBridgeVideoSourceMode' | 'ToHost' | 'Tos' | 'TosAudio' | 'TosVideo' | 'TransferMethod' | 'TransferMode' | 'TransferType' | 'TransfererAccountCode' | 'TransfererChannel' | 'TransfererChannelStateDesc' | 'TransfererContext' | 'TransfererExten' | 'TransfererLanguage' | 'TransfererLinkedid' | 'TransfererUniqueid' | 'Type' | 'URI' | 'Uniqueid1' | 'Uniqueid2' | 'Uri' | 'UserAgent' | 'UserEvent' | 'UserField' | 'Userfield' | 'VMContext' | 'Val' | 'ViaAddr' | 'VoicemailExtension' | 'Writeformat' | 'Writetrans'

/** Further texts that are in every event of a name, or in every reply to an action. */
export interface RequiredTexts {
  AGIExec: 'Channel'
  AGIExecEnd: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Result' | 'Uniqueid'
  AGIExecStart: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  AgentCalled: 'Context' | 'DestAccountCode' | 'DestChannel' | 'DestChannelStateDesc' | 'DestContext' | 'DestExten' | 'DestLanguage' | 'DestLinkedid' | 'DestUniqueid' | 'Extension' | 'Uniqueid'
  AgentComplete: 'Reason'
  AgentConnect: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'DestAccountCode' | 'DestChannel' | 'DestChannelStateDesc' | 'DestContext' | 'DestExten' | 'DestLanguage' | 'DestLinkedid' | 'DestUniqueid' | 'Exten' | 'Language' | 'Linkedid' | 'Member' | 'Uniqueid'
  AgentDump: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'DestAccountCode' | 'DestChannel' | 'DestChannelStateDesc' | 'DestContext' | 'DestExten' | 'DestLanguage' | 'DestLinkedid' | 'DestUniqueid' | 'Exten' | 'Language' | 'Linkedid' | 'Member' | 'Uniqueid'
  AgentLogin: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  AgentLogoff: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  AgentRingNoAnswer: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'DestAccountCode' | 'DestChannel' | 'DestChannelStateDesc' | 'DestContext' | 'DestExten' | 'DestLanguage' | 'DestLinkedid' | 'DestUniqueid' | 'Exten' | 'Language' | 'Linkedid' | 'Member' | 'Uniqueid'
  Agentlogin: 'Channel' | 'Uniqueid'
  Agentlogoff: 'Uniqueid'
  Agents: 'Status'
  AgentsComplete: 'EventList'
  Alarm: 'Alarm' | 'DAHDIChannel'
  AorDetail: 'EndpointName' | 'ObjectName'
  AorList: 'ObjectName'
  AorListComplete: 'EventList'
  AsyncAGI: 'Channel'
  AsyncAGIEnd: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  AsyncAGIExec: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Result' | 'Uniqueid'
  AsyncAGIStart: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Env' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  AttendedTransfer: 'Result'
  AuthDetail: 'ObjectName' | 'Username'
  AuthList: 'ObjectName' | 'Username'
  AuthListComplete: 'EventList'
  BlindTransfer: 'Context' | 'Extension' | 'Result'
  BridgeCreate: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  BridgeDestroy: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  BridgeEnter: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  BridgeInfoChannel: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  BridgeInfoComplete: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'EventList'
  BridgeLeave: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  BridgeListComplete: 'EventList'
  BridgeListItem: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  BridgeTechnologyListComplete: 'EventList'
  BridgeTechnologyListItem: 'BridgeTechnology' | 'BridgeType'
  BridgeVideoSourceUpdate: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  CCFailure: 'Reason'
  CEL: 'AccountCode' | 'Application' | 'Channel' | 'Context' | 'Exten'
  Cdr: 'AccountCode' | 'CallerID' | 'Channel' | 'Destination'
  ChallengeResponseFailed: 'Challenge'
  ChallengeSent: 'Challenge'
  ChannelHungup: 'Channel'
  ChannelReload: 'Channel'
  ChannelTalkingStart: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ChannelTalkingStop: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ChannelUpdate: 'Channel' | 'Channeltype'
  ChannelsHungupListComplete: 'EventList'
  ConfbridgeEnd: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  ConfbridgeJoin: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ConfbridgeLeave: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ConfbridgeList: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ConfbridgeListComplete: 'EventList'
  ConfbridgeListRoomsComplete: 'EventList'
  ConfbridgeMute: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ConfbridgeRecord: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  ConfbridgeStart: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  ConfbridgeStopRecord: 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode'
  ConfbridgeTalking: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ConfbridgeUnmute: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ConfbridgeWelcome: 'AccountCode' | 'BridgeTechnology' | 'BridgeType' | 'BridgeUniqueid' | 'BridgeVideoSourceMode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ContactList: 'ObjectName' | 'Status'
  ContactListComplete: 'EventList'
  ContactStatus: 'EndpointName'
  ContactStatusDetail: 'EndpointName' | 'Status'
  ContactStatusDetailComplete: 'EventList'
  CoreShowChannel: 'AccountCode' | 'Application' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Duration' | 'Exten' | 'Extension' | 'Language' | 'Linkedid' | 'Uniqueid'
  CoreShowChannelMap: 'Channel'
  CoreShowChannelMapComplete: 'EventList'
  CoreShowChannelsComplete: 'EventList'
  DAHDIChannel: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'DAHDIChannel' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  DAHDIShowChannels: 'Alarm' | 'Context' | 'DAHDIChannel'
  DAHDIShowChannelsComplete: 'EventList'
  DAHDIShowStatusComplete: 'EventList'
  DBGetComplete: 'EventList'
  DBGetTreeComplete: 'EventList'
  DTMF: 'Channel' | 'Uniqueid'
  DTMFBegin: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  DTMFEnd: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  DeviceEntry: 'ChannelObjectType' | 'Channeltype' | 'Devicestatus' | 'ObjectName'
  DeviceStateChange: 'Device' | 'State'
  DeviceStateListComplete: 'EventList'
  DevicelistComplete: 'EventList'
  Dial: 'Channel'
  DialBegin: 'DestAccountCode' | 'DestChannel' | 'DestChannelStateDesc' | 'DestContext' | 'DestExten' | 'DestLanguage' | 'DestLinkedid' | 'DestUniqueid'
  DialEnd: 'DestAccountCode' | 'DestChannel' | 'DestChannelStateDesc' | 'DestContext' | 'DestExten' | 'DestLanguage' | 'DestLinkedid' | 'DestUniqueid'
  DialState: 'DestAccountCode' | 'DestChannel' | 'DestChannelStateDesc' | 'DestContext' | 'DestExten' | 'DestLanguage' | 'DestLinkedid' | 'DestUniqueid'
  EndpointDetail: 'Accountcode' | 'CallGroup' | 'Context' | 'Language' | 'NamedCallGroup' | 'NamedPickupGroup' | 'ObjectName' | 'PickupGroup' | 'Tenantid' | 'Transport'
  EndpointDetailComplete: 'EventList'
  EndpointList: 'ObjectName' | 'Transport'
  EndpointListComplete: 'EventList'
  ExtensionStateListComplete: 'EventList'
  ExtensionStatus: 'Context' | 'Exten'
  FAXSession: 'State'
  FAXSessionsComplete: 'EventList'
  FAXSessionsEntry: 'Channel' | 'State'
  FAXStatus: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Status' | 'Uniqueid'
  FaxReceived: 'Channel' | 'Exten' | 'FileName'
  FaxSent: 'Channel' | 'Exten' | 'FileName'
  Flash: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  FullyBooted: 'Status'
  Hangup: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  HangupHandlerPop: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  HangupHandlerPush: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  HangupHandlerRun: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  HangupRequest: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  Hold: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  IdentifyDetail: 'EndpointName' | 'ObjectName'
  InboundRegistrationDetail: 'ObjectName'
  InboundRegistrationDetailComplete: 'EventList'
  InboundSubscriptionDetail: 'Callerid' | 'State'
  InboundSubscriptionDetailComplete: 'EventList'
  JabberEvent: 'Account'
  JabberStatus: 'Account'
  Join: 'Channel' | 'Uniqueid'
  Leave: 'Channel' | 'Uniqueid'
  LineEntry: 'ChannelObjectType' | 'Channeltype' | 'ObjectName'
  LinelistComplete: 'EventList'
  ListDialplan: 'Context'
  Load: 'Module' | 'Status'
  LocalBridge: 'Context' | 'Exten' | 'LocalOneAccountCode' | 'LocalOneChannel' | 'LocalOneChannelStateDesc' | 'LocalOneContext' | 'LocalOneExten' | 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalOneUniqueid' | 'LocalTwoAccountCode' | 'LocalTwoChannel' | 'LocalTwoChannelStateDesc' | 'LocalTwoContext' | 'LocalTwoExten' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' | 'LocalTwoUniqueid'
  LocalOptimizationBegin: 'LocalOneAccountCode' | 'LocalOneChannel' | 'LocalOneChannelStateDesc' | 'LocalOneContext' | 'LocalOneExten' | 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalOneUniqueid' | 'LocalTwoAccountCode' | 'LocalTwoChannel' | 'LocalTwoChannelStateDesc' | 'LocalTwoContext' | 'LocalTwoExten' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' | 'LocalTwoUniqueid'
  LocalOptimizationEnd: 'LocalOneAccountCode' | 'LocalOneChannel' | 'LocalOneChannelStateDesc' | 'LocalOneContext' | 'LocalOneExten' | 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalOneUniqueid' | 'LocalTwoAccountCode' | 'LocalTwoChannel' | 'LocalTwoChannelStateDesc' | 'LocalTwoContext' | 'LocalTwoExten' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' | 'LocalTwoUniqueid'
  LogChannel: 'Channel'
  MWIGetComplete: 'EventList'
  MeetmeJoin: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid' | 'User'
  MeetmeLeave: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid' | 'User'
  MeetmeList: 'Channel' | 'Muted' | 'Talking'
  MeetmeListComplete: 'EventList'
  MeetmeListRoomsComplete: 'EventList'
  MeetmeMute: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid' | 'User'
  MeetmeStopTalking: 'Channel' | 'Uniqueid'
  MeetmeTalkRequest: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid' | 'User'
  MeetmeTalking: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid' | 'User'
  MiniVoiceMail: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  MixMonitorMute: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  MixMonitorStart: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  MixMonitorStop: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  MobileStatus: 'Device' | 'Status'
  MonitorStart: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  MonitorStop: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  MusicOnHold: 'Channel' | 'State'
  MusicOnHoldStart: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Class' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  MusicOnHoldStop: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  NewAccountCode: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  NewCallerid: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  NewConnectedLine: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  NewPeerAccount: 'Channel' | 'Uniqueid'
  Newcallerid: 'Channel' | 'Uniqueid'
  Newchannel: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'State' | 'Uniqueid'
  Newexten: 'AccountCode' | 'Application' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Extension' | 'Language' | 'Linkedid' | 'Uniqueid'
  Newstate: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'State' | 'Uniqueid'
  OriginateResponse: 'Channel'
  OutboundRegistrationDetail: 'ContactUser' | 'ObjectName' | 'Status' | 'Transport'
  OutboundRegistrationDetailComplete: 'EventList'
  OutboundSubscriptionDetail: 'Callerid' | 'State'
  OutboundSubscriptionDetailComplete: 'EventList'
  PJSIPMaintenanceStatusComplete: 'EventList'
  PRIShowSpansComplete: 'EventList'
  ParkedCall: 'Channel' | 'Exten'
  ParkedCallGiveUp: 'Channel' | 'Exten' | 'Parkinglot'
  ParkedCallSwap: 'Parkinglot'
  ParkedCallTimeOut: 'Channel' | 'Exten' | 'Parkinglot'
  ParkedCallsComplete: 'EventList'
  ParkinglotsComplete: 'EventList'
  PeerEntry: 'Channeltype' | 'ObjectName' | 'Status'
  Pickup: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  PresenceStateChange: 'Status'
  PresenceStateListComplete: 'EventList'
  PresenceStatus: 'Context' | 'Exten' | 'Hint' | 'Message' | 'Status' | 'Subtype'
  QueueCallerAbandon: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  QueueCallerJoin: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  QueueCallerLeave: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  QueueEntry: 'Channel' | 'Uniqueid'
  QueueStatusComplete: 'EventList'
  QueueSummaryComplete: 'EventList'
  RTCPReceived: 'From' | 'SSRC'
  RTCPSent: 'From' | 'SSRC'
  ReceiveFAX: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ReceiveFAXStatus: 'Channel' | 'Context' | 'Exten' | 'Status'
  RegistrationsComplete: 'EventList'
  Registry: 'Channel' | 'Status'
  RegistryEntry: 'State' | 'Username'
  Reload: 'Module'
  Rename: 'Channel' | 'Uniqueid'
  ResourceListDetail: 'ObjectName'
  ResourceListDetailComplete: 'EventList'
  SIPpeerstatusComplete: 'EventList'
  SendFAX: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  SendFAXStatus: 'Channel' | 'Context' | 'Exten' | 'Status'
  SessionTimeout: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ShowDialPlanComplete: 'EventList'
  SoftHangupRequest: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  SpanAlarm: 'Alarm'
  Status: 'Application' | 'Channel' | 'Data' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  StatusComplete: 'EventList'
  Transfer: 'Channel' | 'Uniqueid'
  TransportDetail: 'Domain' | 'EndpointName' | 'ObjectName'
  UnParkedCall: 'Channel' | 'Exten' | 'Parkinglot' | 'RetrieverAccountCode' | 'RetrieverChannel' | 'RetrieverChannelStateDesc' | 'RetrieverContext' | 'RetrieverExten' | 'RetrieverLanguage' | 'RetrieverLinkedid' | 'RetrieverUniqueid' | 'Uniqueid'
  Unhold: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  Unload: 'Module' | 'Status'
  VarSet: 'Value' | 'Variable'
  VoicemailBoxDetail: 'CallerID'
  VoicemailBoxDetailComplete: 'EventList'
  VoicemailPasswordChange: 'Context'
  VoicemailUserDetail: 'Language' | 'VoiceMailbox'
  VoicemailUserDetailComplete: 'EventList'
  VoicemailUserEntry: 'Language' | 'VoiceMailbox'
  VoicemailUserEntryComplete: 'EventList'
  Wink: 'AccountCode' | 'Channel' | 'ChannelStateDesc' | 'Context' | 'Exten' | 'Language' | 'Linkedid' | 'Uniqueid'
  ZapShowChannels: 'Alarm' | 'Context'
  challenge: 'Challenge'
  coreSettings: 'SystemName'
  extensionState: 'Context' | 'Exten' | 'Hint'
  getvar: 'Variable'
  ping: 'Ping'
  presenceState: 'State'
  sipShowPeer: 'AMAflags' | 'Callerid' | 'Channeltype' | 'Codecs' | 'Context' | 'Language' | 'ObjectName' | 'Parkinglot' | 'RegExpire' | 'Status'
}

/** Required texts that some releases of a branch lack, by the branches that do not. */
export interface RequiredTextSpans {
  AGIExecEnd: { '14-24': 'Language' | 'Linkedid' }
  AGIExecStart: { '14-24': 'Language' | 'Linkedid' }
  AgentCalled: { '14-24': 'DestLanguage' | 'DestLinkedid' }
  AgentConnect: { '14-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid' }
  AgentDump: { '14-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid' }
  AgentLogin: { '14-24': 'Language' | 'Linkedid' }
  AgentLogoff: { '14-24': 'Language' | 'Linkedid' }
  AgentRingNoAnswer: { '14-24': 'Language' | 'Linkedid' | 'DestLanguage' | 'DestLinkedid' }
  AgentsComplete: { '14-24': 'EventList' }
  AorDetail: { '14-24': 'VoicemailExtension' }
  AsyncAGIEnd: { '14-24': 'Language' | 'Linkedid' }
  AsyncAGIExec: { '14-24': 'Language' | 'Linkedid' }
  AsyncAGIStart: { '14-24': 'Language' | 'Linkedid' }
  AttendedTransfer: { '14-24': 'OrigTransfererLanguage' | 'OrigTransfererLinkedid' | 'SecondTransfererLanguage' | 'SecondTransfererLinkedid' }
  AuthDetail: { '23-24': 'PasswordDigest' }
  AuthList: { '23-24': 'PasswordDigest' }
  BlindTransfer: { '14-24': 'TransfererLanguage' | 'TransfererLinkedid' }
  BridgeCreate: { '15-24': 'BridgeVideoSourceMode' }
  BridgeDestroy: { '15-24': 'BridgeVideoSourceMode' }
  BridgeEnter: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'Language' | 'Linkedid' }
  BridgeInfoChannel: { '14-24': 'Language' | 'Linkedid' }
  BridgeInfoComplete: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'EventList' }
  BridgeLeave: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'Language' | 'Linkedid' }
  BridgeListComplete: { '14-24': 'EventList' }
  BridgeListItem: { '15-24': 'BridgeVideoSourceMode' }
  BridgeMerge: { '15-24': 'ToBridgeVideoSourceMode' | 'FromBridgeVideoSourceMode' }
  BridgeTechnologyListComplete: { '14-24': 'EventList' }
  CEL: { '11-24': 'PeerAccount' | 'Extra' }
  ChanSpyStart: { '14-24': 'SpyerLanguage' | 'SpyerLinkedid' | 'SpyeeLanguage' | 'SpyeeLinkedid' }
  ChanSpyStop: { '14-24': 'SpyerLanguage' | 'SpyerLinkedid'; '19-24': 'SpyeeChannelStateDesc' | 'SpyeeLanguage' | 'SpyeeAccountCode' | 'SpyeeContext' | 'SpyeeExten' | 'SpyeeUniqueid' | 'SpyeeLinkedid'; '1.6.2-11,19-24': 'SpyeeChannel' }
  ChannelTalkingStart: { '14-24': 'Language' | 'Linkedid' }
  ChannelTalkingStop: { '14-24': 'Language' | 'Linkedid' }
  ConfbridgeEnd: { '15-24': 'BridgeVideoSourceMode' }
  ConfbridgeJoin: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'Language' | 'Linkedid' }
  ConfbridgeLeave: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'Language' | 'Linkedid' }
  ConfbridgeList: { '16-24': 'ChannelStateDesc' | 'Language' | 'AccountCode' | 'Context' | 'Exten' | 'Uniqueid' | 'Linkedid' }
  ConfbridgeMute: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'Language' | 'Linkedid' }
  ConfbridgeRecord: { '15-24': 'BridgeVideoSourceMode' }
  ConfbridgeStart: { '15-24': 'BridgeVideoSourceMode' }
  ConfbridgeStopRecord: { '15-24': 'BridgeVideoSourceMode' }
  ConfbridgeTalking: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'Language' | 'Linkedid' }
  ConfbridgeUnmute: { '15-24': 'BridgeVideoSourceMode'; '14-24': 'Language' | 'Linkedid' }
  ContactStatusDetail: { '14-24': 'UserAgent'; '15-24': 'ID' | 'OutboundProxy' | 'Path' }
  CoreShowChannel: { '14-24': 'Language' | 'Linkedid'; '1.6.2-11,13-24': 'Application' | 'ApplicationData' | 'Duration' }
  DAHDIChannel: { '14-24': 'Language' | 'Linkedid' }
  DAHDIShowChannelsComplete: { '14-24': 'EventList' }
  DBGetComplete: { '14-24': 'EventList' }
  DTMFBegin: { '14-24': 'Language' | 'Linkedid' }
  DTMFEnd: { '14-24': 'Language' | 'Linkedid' }
  DialBegin: { '14-24': 'DestLanguage' | 'DestLinkedid' }
  DialEnd: { '14-24': 'DestLanguage' | 'DestLinkedid' }
  EndpointDetail: { '13-24': 'MessageContext' | 'Accountcode' | 'DtlsFingerprint'; '14-24': 'SubscribeContext' | 'VoicemailExtension'; '21-24': 'OverlapContext' | 'SecurityNegotiation'; '20-24': 'GeolocIncomingCallProfile' | 'GeolocOutgoingCallProfile' | 'StirShakenProfile'; '16-24': 'IncomingMwiMailbox'; '18-24': 'StirShaken'; '22-24': 'Tenantid' }
  FAXStatus: { '14-24': 'Language' | 'Linkedid' }
  Hangup: { '14-24': 'Language' | 'Linkedid' }
  HangupHandlerPop: { '14-24': 'Language' | 'Linkedid' }
  HangupHandlerPush: { '14-24': 'Language' | 'Linkedid' }
  HangupHandlerRun: { '14-24': 'Language' | 'Linkedid' }
  HangupRequest: { '14-24': 'Language' | 'Linkedid' }
  Hold: { '14-24': 'Language' | 'Linkedid' }
  IdentifyDetail: { '15-24': 'MatchHeader'; '22-24': 'MatchRequestUri' }
  InboundRegistrationDetail: { '14-24': 'VoicemailExtension' }
  LocalBridge: { '14-24': 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' }
  LocalOptimizationBegin: { '14-24': 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' | 'SourceLanguage' | 'SourceLinkedid' }
  LocalOptimizationEnd: { '14-24': 'LocalOneLanguage' | 'LocalOneLinkedid' | 'LocalTwoLanguage' | 'LocalTwoLinkedid' }
  MeetmeJoin: { '14-24': 'Language' | 'Linkedid' }
  MeetmeLeave: { '14-24': 'Language' | 'Linkedid' }
  MeetmeMute: { '14-24': 'Language' | 'Linkedid' }
  MeetmeTalkRequest: { '14-24': 'Language' | 'Linkedid' }
  MeetmeTalking: { '14-24': 'Language' | 'Linkedid' }
  MiniVoiceMail: { '14-24': 'Language' | 'Linkedid' }
  MonitorStart: { '14-20': 'Language' | 'Linkedid' }
  MonitorStop: { '14-20': 'Language' | 'Linkedid' }
  MusicOnHoldStart: { '14-24': 'Language' | 'Linkedid' }
  MusicOnHoldStop: { '14-24': 'Language' | 'Linkedid' }
  NewAccountCode: { '14-24': 'Language' | 'Linkedid' }
  NewCallerid: { '14-24': 'Language' | 'Linkedid' }
  NewConnectedLine: { '14-24': 'Language' | 'Linkedid' }
  Newchannel: { '14-24': 'Language' | 'Linkedid' }
  Newexten: { '14-24': 'Language' | 'Linkedid' }
  Newstate: { '14-24': 'Language' | 'Linkedid' }
  OutboundRegistrationDetail: { '21-24': 'SecurityNegotiation'; '14-24': 'Endpoint'; '22-24': 'UserAgent' }
  PRIShowSpansComplete: { '14-24': 'EventList' }
  ParkedCall: { '14-24': 'ParkeeLanguage' | 'ParkeeLinkedid' }
  ParkedCallGiveUp: { '14-24': 'ParkeeLanguage' | 'ParkeeLinkedid' }
  ParkedCallSwap: { '14-24': 'ParkeeLanguage' | 'ParkeeLinkedid' }
  ParkedCallTimeOut: { '14-24': 'ParkeeLanguage' | 'ParkeeLinkedid' }
  ParkedCallsComplete: { '14-24': 'EventList' }
  ParkinglotsComplete: { '14-24': 'EventList' }
  Pickup: { '14-24': 'Language' | 'Linkedid' | 'TargetLanguage' | 'TargetLinkedid' }
  QueueCallerAbandon: { '14-24': 'Language' | 'Linkedid' }
  QueueCallerJoin: { '14-24': 'Language' | 'Linkedid' }
  QueueCallerLeave: { '14-24': 'Language' | 'Linkedid' }
  QueueMember: { '14-24': 'PausedReason' }
  QueueMemberAdded: { '14-24': 'PausedReason' }
  QueueMemberPause: { '14-24': 'PausedReason' }
  QueueMemberPenalty: { '14-24': 'PausedReason' }
  QueueMemberRemoved: { '14-24': 'PausedReason' }
  QueueMemberRinginuse: { '14-24': 'PausedReason' }
  QueueMemberStatus: { '14-24': 'PausedReason' }
  QueueStatusComplete: { '14-24': 'EventList' }
  QueueSummaryComplete: { '14-24': 'EventList' }
  RTCPReceived: { '1.6.2,10-24': 'From' }
  RTCPSent: { '1.6.2,10-24': 'To' }
  ReceiveFAX: { '14-24': 'Language' | 'Linkedid' }
  SIPpeerstatusComplete: { '14-20': 'EventList' }
  SendFAX: { '14-24': 'Language' | 'Linkedid' }
  SessionTimeout: { '14-20': 'Language' | 'Linkedid' }
  SoftHangupRequest: { '14-24': 'Language' | 'Linkedid' }
  StatusComplete: { '14-24': 'EventList' }
  TransportDetail: { '14-24': 'CaListPath' }
  UnParkedCall: { '14-24': 'ParkeeLanguage' | 'ParkeeLinkedid' | 'RetrieverLanguage' | 'RetrieverLinkedid'; '11-24': 'Parkinglot'; '11': 'Uniqueid' }
  Unhold: { '14-24': 'Language' | 'Linkedid' }
  VoicemailUserEntry: { '15-24': 'FromString' }
  VoicemailUserEntryComplete: { '14-24': 'EventList' }
  presenceState: { '13-24': 'State' }
}
