/** Names of dialplan applications by module. Format: catalog.ts. */
export const applications = `
app_adsiprog|ADSIProg
app_agent_pool|AgentLogin@12; AgentRequest@12
app_alarmreceiver|AlarmReceiver
app_amd|AMD
app_attended_transfer|AttendedTransfer@13
app_audiosocket|AudioSocket@18
app_authenticate|Authenticate
app_blind_transfer|BlindTransfer@13
app_bridgeaddchan|BridgeAdd@14
app_bridgewait|BridgeWait@12
app_broadcast|Broadcast@18
app_cdr|NoCDR@-20; ResetCDR@12
app_celgenuserevent|CELGenUserEvent@1.8
app_chanisavail|ChanIsAvail
app_channelredirect|ChannelRedirect
app_chanspy|ChanSpy; DAHDIScan@1.8; ExtenSpy
app_confbridge|ConfBridge@1.6.2; ConfKick@16
app_controlplayback|ControlPlayback
app_dahdibarge|DAHDIBarge@-12; ZapBarge@-1.4
app_dahdiras|DAHDIRAS@-18; ZapRAS@-1.4
app_dahdiscan|DAHDIScan@-1.6.2; ZapScan@-1.4
app_db|DBdel@-15; DBdeltree
app_dial|Dial; RetryDial
app_dictate|Dictate
app_directed_pickup|Pickup; PickupChan@1.6.2
app_directory|Directory
app_disa|DISA
app_dtmfstore|StoreDTMF@16
app_dumpchan|DumpChan
app_echo|Echo
app_exec|Exec; ExecIf; TryExec
app_externalivr|ExternalIVR
app_fax|ReceiveFAX@1.6.2-1.6.2; SendFAX@1.6.2-1.6.2
app_festival|Festival
app_flash|Flash
app_followme|FollowMe
app_forkcdr|ForkCDR
app_getcpeid|GetCPEID
app_hasnewvoicemail|HasNewVoicemail@-1.4; HasVoicemail@-1.4
app_ices|ICES@-18
app_if|Else@18; ElseIf@18; EndIf@18; ExitIf@18; If@18
app_image|SendImage@-18
app_ivrdemo|IVRDemo
app_jack|JACK@1.6.2
app_lookupblacklist|LookupBlacklist@-1.4
app_lookupcidname|LookupCIDName@-1.4
app_macro|Macro@-20; MacroExclusive@-20; MacroExit@-20; MacroIf@-20
app_meetme|MeetMe; MeetMeAdmin; MeetMeChannelAdmin@1.6.2; MeetMeCount; SLAStation@-20; SLATrunk@-20
app_mf|ReceiveMF@16; SendMF@16
app_milliwatt|Milliwatt
app_minivm|MinivmAccMess@1.6.2; MinivmDelete@1.6.2; MinivmGreet@1.6.2; MinivmMWI@1.6.2; MinivmNotify@1.6.2; MinivmRecord@1.6.2
app_mixmonitor|MixMonitor; StopMixMonitor
app_morsecode|Morsecode
app_mp3|MP3Player
app_mysql|MYSQL@1.8-18
app_nbscat|NBScat@-18
app_originate|Originate@1.6.2
app_osplookup|OSPAuth@-20; OSPFinish@-20; OSPLookup@-20; OSPNext@-20
app_page|Page
app_parkandannounce|ParkAndAnnounce@-11
app_playback|Playback
app_playtones|PlayTones@1.6.2; StopPlayTones@1.6.2
app_privacy|PrivacyManager
app_queue|AddQueueMember; PauseQueueMember; Queue; QueueLog; QueueUpdate@15; RemoveQueueMember; UnpauseQueueMember
app_random|Random@-1.4
app_read|Read
app_readexten|ReadExten@1.6.2
app_readfile|ReadFile@-12
app_realtime|RealTime@-1.4; RealTimeUpdate@-1.4
app_record|Record
app_reload|Reload@16
app_rpt|Rpt@-1.6.2
app_saycounted|SayCountedAdj@1.8; SayCountedNoun@1.8
app_saycountpl|SayCountPL@1.8-12
app_sayunixtime|DateTime; SayUnixTime
app_senddtmf|SendDTMF
app_sendtext|ReceiveText@16; SendText
app_setcallerid|SetCallerID@-1.4; SetCallerPres@-15
app_setcdruserfield|AppendCDRUserField@-1.4; SetCDRUserField@-1.4
app_settransfercapability|SetTransferCapability@-1.4
app_sf|ReceiveSF@16; SendSF@16
app_signal|Signal@18; WaitForSignal@18
app_sla|SLAStation@21; SLATrunk@21
app_sms|SMS
app_softhangup|SoftHangup
app_speech_utils|SpeechActivateGrammar; SpeechBackground; SpeechCreate; SpeechDeactivateGrammar; SpeechDestroy; SpeechLoadGrammar; SpeechProcessingSound; SpeechStart; SpeechUnloadGrammar
app_stack|Gosub; GosubIf; Return; StackPop
app_stasis|Stasis@12
app_stasis_broadcast|StasisBroadcast@20
app_statsd|StatsD@14
app_stream_echo|StreamEcho@15
app_system|System; TrySystem
app_talkdetect|BackgroundDetect
app_transfer|Transfer
app_url|SendURL@-18
app_userevent|UserEvent
app_verbose|Log; Verbose
app_voicemail|MailboxExists@-17; VMAuthenticate; VMSayName@1.8; VoiceMail; VoiceMailMain; VoiceMailPlayMsg@11
app_waitforcond|WaitForCondition@16
app_waitforring|WaitForRing
app_waitforsilence|WaitForNoise@1.6.2; WaitForSilence
app_waituntil|WaitUntil@1.6.2
app_while|ContinueWhile; EndWhile; ExitWhile; While
app_zapateller|Zapateller
chan_agent|AgentCallbackLogin@-1.4; AgentLogin@-11; AgentMonitorOutgoing@-11
chan_dahdi|DAHDIAcceptR2Call@1.6.2; DAHDISendCallreroutingFacility@1.6.2; DAHDISendKeypadFacility; ZapSendKeypadFacility@-1.4
chan_iax2|IAX2Provision
chan_misdn|misdn_check_l2l1@-18; misdn_command@1.8-18; misdn_facility@-18; misdn_set_opt@-18
chan_mobile|MobileSendSMS@1.8; MobileStatus@1.8
chan_pjsip|PJSIPHangup@18
chan_sip|SIPAddHeader@-20; SIPDtmfMode@-20; SIPRemoveHeader@1.6.2-20; SIPSendCustomINFO@11-20
core|Answer; BackGround; Bridge@1.6.2; Busy; CallCompletionCancel@1.8; CallCompletionRequest@1.8; Congestion; ExecIfTime; Goto; GotoIf; GotoIfTime; Hangup; ImportVar@-20; Incomplete@1.6.2; MessageSend@10; MSet@1.6.2; NoOp; Proceeding; Progress; RaiseException@1.6.2; ResetCDR@-11; Ringing; SayAlpha; SayAlphaCase@12; SayDigits; SayMoney@16; SayNumber; SayOrdinal@16; SayPhonetic; Set; SetAMAFlags@-20; SetGlobalVar@-1.4; Wait; WaitDigit@15; WaitExten
features|Park@-11; ParkedCall@-11
func_hangupcause|HangupCauseClear@11
func_odbc|ODBCFinish@1.6.2
func_strings|ClearHash@1.6.2
pbx_ael|AELSub
res_agi|AGI; DeadAGI@-22; EAGI
res_fax|ReceiveFAX@1.8; SendFAX@1.8
res_indications|PlayTones@-1.4; StopPlayTones@-1.4
res_jabber|JabberJoin@1.8-10; JabberLeave@1.8-10; JabberSend@-10; JabberSendGroup@1.8-10; JabberStatus@-10
res_monitor|ChangeMonitor@-20; Monitor@-20; PauseMonitor@-20; StopMonitor@-20; UnpauseMonitor@-20
res_musiconhold|MusicOnHold; SetMusicOnHold@-12; StartMusicOnHold; StopMusicOnHold; WaitMusicOnHold@-12
res_odbc|ODBC_Commit@1.6.2-12; ODBC_Rollback@1.6.2-12
res_odbc_transaction|ODBC_Commit@13; ODBC_Rollback@13
res_parking|Park@12; ParkAndAnnounce@12; ParkedCall@12
res_pjsip_notify|PJSIPNotify@18
res_tonedetect|ToneScan@16; WaitForTone@16
res_xmpp|JabberJoin@11; JabberLeave@11; JabberSend@11; JabberSendGroup@11; JabberStatus@11-16
`
