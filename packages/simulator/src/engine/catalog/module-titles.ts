/** A module as `module show` lists it. */
export interface ModuleTitle {
  readonly title: string
  readonly support: 'core' | 'extended' | 'deprecated'
  /** Part of the program, without a file of its own. */
  readonly isBuiltIn: boolean
  /** Reads its configuration again on request. */
  readonly reloads: boolean
}

/** Name, title, and marks: core, extended or deprecated, built in, reloads. */
const titles = `
acl|Named ACL system|cbr
app_agent_pool|Call center agent pool applications|cr
app_attended_transfer|Attended transfer to the given extension|e
app_authenticate|Authentication Application|c
app_blind_transfer|Blind transfer channel to the given destination|e
app_bridgeaddchan|Bridge Add Channel Application|c
app_bridgewait|Place the channel into a holding bridge application|c
app_broadcast|Channel Audio Broadcasting|e
app_cdr|Tell Asterisk to not maintain a CDR for the current call|c
app_celgenuserevent|Generate an User-Defined CEL event|c
app_chanisavail|Check channel availability|e
app_channelredirect|Redirects a given channel to a dialplan target|c
app_chanspy|Listen to the audio of an active channel|c
app_confbridge|Conference Bridge Application|cr
app_controlplayback|Control Playback Application|c
app_db|Database Access Functions|c
app_dial|Dialing Application|c
app_directed_pickup|Directed Call Pickup Application|c
app_directory|Extension Directory|c
app_disa|DISA (Direct Inward System Access) Application|c
app_dtmfstore|Technology independent async DTMF storage|e
app_dumpchan|Dump Info About The Calling Channel|c
app_echo|Simple Echo Application|c
app_exec|Executes dialplan applications|c
app_followme|Find-Me/Follow-Me Application|cr
app_forkcdr|Fork The CDR into 2 separate entities|c
app_if|If Branch and Conditional Execution|e
app_macro|Extension Macros|d
app_mf|MF Sender and Receiver Applications|e
app_milliwatt|Digital Milliwatt (mu-law) Test Application|c
app_mixmonitor|Mixed Audio Monitoring Application|c
app_morsecode|Morse code|e
app_originate|Originate call|c
app_page|Page Multiple Phones|c
app_playback|Sound File Playback Application|cr
app_playtones|Playtones Application|c
app_privacy|Require phone number to be entered, if no CallerID sent|c
app_queue|True Call Queueing|cr
app_read|Read Variable Application|c
app_readexten|Read and evaluate extension validity|c
app_record|Trivial Record Application|c
app_reload|Reload module(s)|e
app_sayunixtime|Say time|c
app_senddtmf|Send DTMF digits Application|c
app_sendtext|Send and Receive Text Applications|c
app_sf|SF Sender and Receiver Applications|e
app_signal|Channel Signaling Applications|e
app_sla|Shared Line Appearances|er
app_softhangup|Hangs up the requested channel|c
app_stack|Dialplan subroutines (Gosub, Return, etc)|c
app_stream_echo|Stream Echo Application|c
app_system|Generic System() application|c
app_talkdetect|Playback with Talk Detection|c
app_transfer|Transfers a caller to another extension|c
app_userevent|Custom User Event Application|c
app_verbose|Send verbose output|c
app_voicemail|Comedian Mail (Voicemail System)|cr
app_waitforcond|Wait until condition is true|e
app_waitforring|Waits until first ring after time|e
app_waitforsilence|Wait For Silence/Noise|e
app_waituntil|Wait until specified time|c
app_while|While Loops and Conditional Execution|c
bridge_builtin_features|Built in bridging features|c
bridge_builtin_interval_features|Built in bridging interval features|c
bridge_holding|Holding bridge module|c
bridge_native_rtp|Native RTP bridging module|c
bridge_simple|Simple two channel bridging module|c
bridge_softmix|Multi-party software based channel mixing|c
ccss|Call Completion Supplementary Services|cb
cdr|CDR Engine|cbr
cdr_manager|Asterisk Manager Interface CDR Backend|cr
cel|CEL Engine|cbr
cel_manager|Asterisk Manager Interface CEL Backend|cr
chan_bridge_media|Bridge Media Channel Driver|c
chan_iax2|Inter Asterisk eXchange (Ver 2)|cr
chan_pjsip|PJSIP Channel Driver|c
chan_sip|Session Initiation Protocol (SIP)|er
codec_a_mu|A-law and Mulaw direct Coder/Decoder|c
codec_alaw|A-law Coder/Decoder|c
codec_g722|ITU G.722-64kbps G722 Transcoder|c
codec_gsm|GSM Coder/Decoder|c
codec_resample|SLIN Resampling Codec|c
codec_ulaw|mu-Law Coder/Decoder|c
dnsmgr|DNS Manager|cbr
dsp|DSP|cbr
enum|ENUM Support|cbr
extconfig|Configuration|cbr
features|Call Features|cbr
format_g719|ITU G.719|c
format_g723|G.723.1 Simple Timestamp File Format|c
format_g726|Raw G.726 (16/24/32/40kbps) data|c
format_g729|Raw G.729 data|c
format_gsm|Raw GSM data|c
format_h263|Raw H.263 data|c
format_h264|Raw H.264 data|c
format_ilbc|Raw iLBC data|c
format_ogg_opus_open_source|OGG/Opus audio|c
format_ogg_speex|OGG/Speex audio|e
format_ogg_vorbis|OGG/Vorbis audio|c
format_pcm|Raw/Sun uLaw/ALaw 8KHz (PCM,PCMA,AU), G.722 16Khz|c
format_siren14|ITU G.722.1 Annex C (Siren14, licensed from Polycom)|c
format_siren7|ITU G.722.1 (Siren7, licensed from Polycom)|c
format_sln|Raw Signed Linear Audio support (SLN) 8khz-192khz|c
format_vox|Dialogic VOX (ADPCM) File Format|e
format_vp8|VP8 passthrough|c
format_wav|Microsoft WAV/WAV16 format (8kHz/16kHz Signed Linear)|c
format_wav_gsm|Microsoft WAV format (Proprietary GSM)|c
func_aes|AES dialplan functions|c
func_base64|base64 encode/decode dialplan functions|c
func_blacklist|Look up Caller*ID name/number from blacklist database|c
func_callcompletion|Call Control Configuration Function|c
func_callerid|Party ID related dialplan functions (Caller-ID, Connected-line, Redirecting)|c
func_cdr|Call Detail Record (CDR) dialplan functions|c
func_channel|Channel information dialplan functions|c
func_config|Asterisk configuration file variable access|c
func_cut|Cut out information from a string|c
func_db|Database (astdb) related dialplan functions|c
func_devstate|Gets or sets a device state in the dialplan|c
func_dialgroup|Dialgroup dialplan function|c
func_dialplan|Dialplan Context/Extension/Priority Checking Functions|c
func_enum|ENUM related dialplan functions|c
func_env|Environment/filesystem dialplan functions|c
func_evalexten|Extension evaluation function|e
func_export|Set variables and functions on other channels|e
func_extstate|Gets an extension's state in the dialplan|c
func_frame_drop|Function to drop frames on a channel.|e
func_frame_trace|Frame Trace for internal ast_frame debugging.|e
func_global|Variable dialplan functions|c
func_groupcount|Channel group dialplan functions|c
func_hangupcause|HANGUPCAUSE related functions and applications|c
func_holdintercept|Hold interception dialplan function|c
func_iconv|Charset conversions|c
func_jitterbuffer|Jitter buffer for read side of channel.|c
func_json|JSON decoding function|e
func_lock|Dialplan mutexes|c
func_logic|Logical dialplan functions|c
func_math|Mathematical dialplan function|c
func_md5|MD5 digest dialplan functions|c
func_module|Checks if Asterisk module is loaded in memory|c
func_periodic_hook|Periodic dialplan hooks.|c
func_pitchshift|Audio Effects Dialplan Functions|e
func_pjsip_aor|Get information about a PJSIP AOR|c
func_pjsip_contact|Get information about a PJSIP contact|c
func_pjsip_endpoint|Get information about a PJSIP endpoint|c
func_presencestate|Gets or sets a presence state in the dialplan|c
func_rand|Random number dialplan function|c
func_realtime|Read/Write/Store/Destroy values from a RealTime repository|c
func_sayfiles|Say application files|c
func_scramble|Frequency inverting voice scrambler|c
func_sha1|SHA-1 computation dialplan function|c
func_shell|Collects the output generated by a command executed by the system shell|c
func_sorcery|Get a field from a sorcery object|c
func_sprintf|SPRINTF dialplan function|c
func_srv|SRV related dialplan functions|c
func_strings|String handling dialplan functions|c
func_sysinfo|System information related functions|c
func_talkdetect|Talk detection dialplan function|c
func_timeout|Channel timeout dialplan functions|c
func_uri|URI encode/decode dialplan functions|c
func_uuid|UUID generation dialplan function|e
func_version|Get Asterisk Version/Build Info|c
func_vmcount|Indicator for whether a voice mailbox has messages in a given folder.|c
func_volume|Technology independent volume control|c
http|Built-in HTTP Server|cbr
indications|Indication Tone Handling|cbr
logger|Logger|cbr
manager|Asterisk Manager Interface|cbr
pbx_config|Text Extension Configuration|cr
pbx_spool|Outgoing Spool Support|c
plc|PLC|cbr
res_agi|Asterisk Gateway Interface (AGI)|c
res_clialiases|CLI Aliases|cr
res_clioriginate|Call origination and redirection from the CLI|c
res_convert|File format conversion CLI command|c
res_crypto|Cryptographic Digital Signatures|cr
res_fax|Generic FAX Applications|cr
res_format_attr_amr|AMR Format Attribute Module|c
res_format_attr_celt|CELT Format Attribute Module|c
res_format_attr_g729|G.729 Format Attribute Module|c
res_format_attr_h263|H.263 Format Attribute Module|c
res_format_attr_h264|H.264 Format Attribute Module|c
res_format_attr_ilbc|iLBC Format Attribute Module|c
res_format_attr_opus|Opus Format Attribute Module|c
res_format_attr_silk|SILK Format Attribute Module|c
res_format_attr_siren14|Siren14 Format Attribute Module|c
res_format_attr_siren7|Siren7 Format Attribute Module|c
res_format_attr_vp8|VP8 Format Attribute Module|c
res_manager_devicestate|Manager Device State Topic Forwarder|c
res_manager_presencestate|Manager Presence State Topic Forwarder|c
res_monitor|Call Monitoring Resource|d
res_musiconhold|Music On Hold Resource|cr
res_mutestream|Mute audio stream resources|c
res_parking|Call Parking Resource|cr
res_pjproject|PJPROJECT Log and Utility Support|cr
res_pjsip|Basic SIP resource|cr
res_pjsip_acl|PJSIP ACL Resource|c
res_pjsip_authenticator_digest|PJSIP authentication resource|cr
res_pjsip_caller_id|PJSIP Caller ID Support|c
res_pjsip_dialog_info_body_generator|PJSIP Extension State Dialog Info+XML Provider|c
res_pjsip_diversion|PJSIP Add Diversion Header Support|c
res_pjsip_dlg_options|SIP OPTIONS in dialog handler|c
res_pjsip_dtmf_info|PJSIP DTMF INFO Support|c
res_pjsip_empty_info|PJSIP Empty INFO Support|c
res_pjsip_endpoint_identifier_anonymous|PJSIP Anonymous endpoint identifier|c
res_pjsip_endpoint_identifier_ip|PJSIP IP endpoint identifier|cr
res_pjsip_endpoint_identifier_user|PJSIP username endpoint identifier|c
res_pjsip_exten_state|PJSIP Extension State Notifications|c
res_pjsip_header_funcs|PJSIP Header Functions|c
res_pjsip_logger|PJSIP Packet Logger|c
res_pjsip_maintenance|PJSIP Endpoint Maintenance Mode|e
res_pjsip_messaging|PJSIP Messaging Support|c
res_pjsip_mwi|PJSIP MWI resource|cr
res_pjsip_mwi_body_generator|PJSIP MWI resource|c
res_pjsip_nat|PJSIP NAT Support|c
res_pjsip_notify|CLI/AMI PJSIP NOTIFY Support|cr
res_pjsip_one_touch_record_info|PJSIP INFO One Touch Recording Support|c
res_pjsip_outbound_authenticator_digest|PJSIP authentication resource|c
res_pjsip_outbound_publish|PJSIP Outbound Publish Support|cr
res_pjsip_outbound_registration|PJSIP Outbound Registration Support|cr
res_pjsip_path|PJSIP Path Header Support|c
res_pjsip_pidf_body_generator|PJSIP Extension State PIDF Provider|c
res_pjsip_pidf_digium_body_supplement|PJSIP PIDF Sangoma presence supplement|c
res_pjsip_pidf_eyebeam_body_supplement|PJSIP PIDF Eyebeam supplement|c
res_pjsip_pubsub|PJSIP event resource|c
res_pjsip_refer|PJSIP Blind and Attended Transfer Support|c
res_pjsip_registrar|PJSIP Registrar Support|c
res_pjsip_rfc3326|PJSIP RFC3326 Support|c
res_pjsip_rfc3329|PJSIP RFC3329 Support (partial)|c
res_pjsip_sdp_rtp|PJSIP SDP RTP/AVP stream handler|c
res_pjsip_send_to_voicemail|PJSIP REFER Send to Voicemail Support|c
res_pjsip_session|PJSIP Session resource|c
res_pjsip_sips_contact|UAC SIPS Contact support|c
res_pjsip_t38|PJSIP T.38 UDPTL Support|c
res_pjsip_xpidf_body_generator|PJSIP Extension State PIDF Provider|c
res_rtp_asterisk|Asterisk RTP Stack|cr
res_security_log|Security Event Logging|c
res_sorcery_astdb|Sorcery Astdb Object Wizard|c
res_sorcery_config|Sorcery Configuration File Object Wizard|cr
res_sorcery_memory|Sorcery In-Memory Object Wizard|c
res_sorcery_memory_cache|Sorcery Memory Cache Object Wizard|cr
res_speech|Generic Speech Recognition API|c
res_srtp|Secure RTP (SRTP)|c
res_statsd|StatsD client support|er
res_timing_pthread|pthread Timing Interface|e
res_timing_timerfd|Timerfd Timing Interface|c
res_tonedetect|Tone detection module|e
sounds|Sounds Index|cb
udptl|UDPTL|cbr
`

/** By the name of the module. */
export const moduleTitles: ReadonlyMap<string, ModuleTitle> = new Map(
  titles
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', title = '', marks = ''] = row.split('|')
      const support = marks.startsWith('e') ? 'extended' : marks.startsWith('d') ? 'deprecated' : 'core'
      return [name, { title, support, isBuiltIn: marks.includes('b'), reloads: marks.includes('r') }]
    }),
)
