// Generated from spec by `npm run generate`. Edit the source, not this file.

/**
 * Whether the agent has to acknowledge a call.
 *
 * - `always`: The agent presses # before each call, including one who stays on the line.
 * - `true`: The agent presses # before a call that was brought to the extension.
 * - `false`: Calls are connected without acknowledgement.
 */
export type AgentCallbackLoginAckCallValue = 'always' | 'true' | 'false'

/**
 * Why the agent was logged off.
 *
 * - `Autologoff`: The agent did not answer in time.
 * - `Chanunavail`: The agent's channel was not available.
 * - `CommandLogoff`: A command or an action logged the agent off.
 */
export type AgentLogoffReasonValue = 'Autologoff' | 'Chanunavail' | 'CommandLogoff'

/**
 * What an agent is doing.
 *
 * - `AGENT_LOGGEDOFF`: Not logged in.
 * - `AGENT_IDLE`: Logged in and free.
 * - `AGENT_ONCALL`: In a call.
 * - `AGENT_UNKNOWN`: In a state the server cannot name.
 */
export type AgentStatus = 'AGENT_LOGGEDOFF' | 'AGENT_IDLE' | 'AGENT_ONCALL' | 'AGENT_UNKNOWN'

/**
 * Which of the two this reports.
 *
 * - `Start`: The command begins.
 * - `End`: The command has ended.
 */
export type AGIExecSubEventValue = 'Start' | 'End'

/**
 * Billing class of a call.
 *
 * - `OMIT`: Not to be recorded.
 * - `BILLING`: For billing.
 * - `DOCUMENTATION`: For documentation only.
 * - `Unknown`: None of the others.
 */
export type AmaFlags = 'OMIT' | 'BILLING' | 'DOCUMENTATION' | 'Unknown'

/**
 * How the call is paid for; anything but the first three only with a final charge.
 *
 * - `Normal`: The caller pays.
 * - `ReverseCharge`: The called party pays.
 * - `CreditCard`: A credit card pays.
 * - `CallFwdUnconditional`: For a call that was forwarded always.
 * - `CallFwdBusy`: For a call that was forwarded on busy.
 * - `CallFwdNoReply`: For a call that was forwarded without answer.
 * - `CallDeflection`: For a call that was deflected.
 * - `CallTransfer`: For a call that was transferred.
 */
export type AOCBillingIdValue =
  | 'Normal'
  | 'ReverseCharge'
  | 'CreditCard'
  | 'CallFwdUnconditional'
  | 'CallFwdBusy'
  | 'CallFwdNoReply'
  | 'CallDeflection'
  | 'CallTransfer'

/**
 * Which of the three this reports.
 *
 * - `Start`: The channel waits for commands.
 * - `Exec`: It has carried one out.
 * - `End`: It no longer waits.
 */
export type AsyncAGISubEventValue = 'Start' | 'Exec' | 'End'

/**
 * How the credentials are stored.
 *
 * - `userpass`: Password in clear text.
 * - `md5`: MD5 hash of the password.
 * - `digest`: Hashes or password, by algorithm.
 * - `oauth`: OAuth 2.0 tokens.
 * - `google_oauth`: OAuth tokens of Google; older name.
 */
export type AuthDetailAuthTypeValue = 'userpass' | 'md5' | 'digest' | 'oauth' | 'google_oauth'

/**
 * How the credentials are stored.
 *
 * - `userpass`: Password in clear text.
 * - `md5`: MD5 hash of the password.
 * - `digest`: Hashes or password, by algorithm.
 * - `oauth`: OAuth 2.0 tokens.
 * - `google_oauth`: OAuth tokens of Google; older name.
 */
export type AuthListAuthTypeValue = 'userpass' | 'md5' | 'digest' | 'oauth' | 'google_oauth'

/**
 * State of the call by radio.
 *
 * - `DOWN`: No call.
 * - `DIALING`: The number is being dialled.
 * - `CONNECTING`: The call is being made.
 * - `UP`: It is connected.
 * - `CALL FAILED`: It failed.
 */
export type AutopatchStateValue = 'DOWN' | 'DIALING' | 'CONNECTING' | 'UP' | 'CALL FAILED'

/**
 * Who is billed for a call, or why.
 *
 * - `Normal`: The caller, as usual.
 * - `Reverse`: The called party.
 * - `CreditCard`: A credit card.
 * - `CallForwardingUnconditional`: A party that sends every call on.
 * - `CallForwardingBusy`: A party that sends calls on when busy.
 * - `CallForwardingNoReply`: A party that sends calls on when it does not answer.
 * - `CallDeflection`: A party that sent this call on.
 * - `CallTransfer`: A party that transferred the call.
 * - `NotAvailable`: It is not known.
 */
export type BillingId =
  | 'Normal'
  | 'Reverse'
  | 'CreditCard'
  | 'CallForwardingUnconditional'
  | 'CallForwardingBusy'
  | 'CallForwardingNoReply'
  | 'CallDeflection'
  | 'CallTransfer'
  | 'NotAvailable'

/**
 * How far the server has come.
 *
 * - `Fully Booted`: Every module that is to be loaded has been.
 */
export type BootStatusValue = 'Fully Booted'

/**
 * Why two channels could not be connected.
 *
 * - `Unable to bridge channel to itself`: Both channels are the same.
 * - `Channel2 does not exist`: There is no such second channel.
 * - `Cannot create placeholder channel`: The server lacked resources.
 * - `Cannot masquerade channels`: The second channel could not be taken over.
 */
export type BridgeReasonValue =
  | 'Unable to bridge channel to itself'
  | 'Channel2 does not exist'
  | 'Cannot create placeholder channel'
  | 'Cannot masquerade channels'

/**
 * How connecting two channels went.
 *
 * - `Success`: They are connected.
 * - `Failed`: They could not be connected.
 */
export type BridgeResponseValue = 'Success' | 'Failed'

/**
 * Whether the channels were connected or parted.
 *
 * - `Link`: They were connected.
 * - `Unlink`: They were parted.
 */
export type BridgestateValue = 'Link' | 'Unlink'

/**
 * How the bridge joins its channels.
 *
 * - `simple_bridge`: Passes media between two channels.
 * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
 * - `native_dahdi`: Joins two channels in the hardware.
 * - `softmix`: Mixes any number of channels.
 * - `holding_bridge`: Keeps channels waiting.
 */
export type BridgeTechnologyValue = 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge'

/**
 * What the bridge is for.
 *
 * - `basic`: Two parties of a call.
 * - `base`: A bridge for mixing, without features of its own.
 * - `agent_hold`: Where an agent waits for calls.
 * - `parking`: Where parked calls wait.
 * - `stasis`: Run by an outside application.
 */
export type BridgeTypeValue = 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis'

/**
 * What connects the channels.
 *
 * - `core`: The server itself.
 * - `native`: The channel driver.
 */
export type BridgetypeValue = 'core' | 'native'

/**
 * Whose video the bridge shows.
 *
 * - `none`: No participant's.
 * - `talker`: That of who talks.
 * - `single`: That of one channel.
 * - `sfu`: That of every channel, to every other.
 */
export type BridgeVideoSourceModeValue = 'none' | 'talker' | 'single' | 'sfu'

/**
 * Why the call is to be completed.
 *
 * - `CCBS`: The called party was busy.
 * - `CCNR`: The called party did not answer.
 * - `CCNL`: The called party was not logged in.
 */
export type CCAvailableServiceValue = 'CCBS' | 'CCNR' | 'CCNL'

/**
 * Kind of digest, in any case; MD5 is the only one.
 *
 * - `MD5`: MD5 of challenge and secret; the only one there is.
 */
export type ChallengeAuthTypeValue = 'MD5'

/**
 * Kind of the object that is listed.
 *
 * - `device`: A device.
 * - `line`: A line.
 */
export type ChannelObjectTypeValue = 'device' | 'line'

/**
 * State of a channel in words.
 *
 * - `Down`: Exists and nothing is going on.
 * - `Rsrvd`: Down, but set aside for a call.
 * - `OffHook`: Off hook.
 * - `Dialing`: Digits have been dialled.
 * - `Ring`: The calling side is waiting for an answer.
 * - `Ringing`: The device is ringing.
 * - `Up`: Answered.
 * - `Busy`: The line is busy.
 * - `Dialing Offhook`: Digits have been dialled while off hook.
 * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
 * - `Mute`: Nothing is to be sent to it.
 * - `Unknown`: None of the others; the number may follow in parentheses.
 */
export type ChannelState =
  | 'Down'
  | 'Rsrvd'
  | 'OffHook'
  | 'Dialing'
  | 'Ring'
  | 'Ringing'
  | 'Up'
  | 'Busy'
  | 'Dialing Offhook'
  | 'Pre-ring'
  | 'Mute'
  | 'Unknown'

/**
 * State of a channel as a number.
 *
 * - `0`: Down; the channel exists and nothing is going on.
 * - `1`: Down, but set aside for a call.
 * - `2`: Off hook.
 * - `3`: Digits have been dialled.
 * - `4`: The far end of the line that called is being alerted.
 * - `5`: The device is ringing.
 * - `6`: Up: answered.
 * - `7`: The line is busy.
 * - `8`: Digits have been dialled while off hook.
 * - `9`: An incoming call was noticed and awaits what comes before its first ring.
 */
export type ChannelStateCode = number

/**
 * Kind of the object that is listed.
 *
 * - `peer`: A peer.
 */
export type ChanObjectTypeValue = 'peer'

/**
 * What the price is for.
 *
 * - `NA`: Not known.
 * - `SpecialArrangement`: As arranged with the network.
 * - `BasicCommunication`: The call itself.
 * - `CallAttempt`: Trying to call.
 * - `CallSetup`: Setting the call up.
 * - `UserUserInfo`: Text sent between the parties.
 * - `SupplementaryService`: A further service.
 */
export type ChargedItemValue =
  | 'NA'
  | 'SpecialArrangement'
  | 'BasicCommunication'
  | 'CallAttempt'
  | 'CallSetup'
  | 'UserUserInfo'
  | 'SupplementaryService'

/**
 * Factor that an amount of money is to be multiplied with.
 *
 * - `1`: One.
 * - `10`: Ten.
 * - `100`: A hundred.
 * - `1000`: A thousand.
 * - `1/1000`: A thousandth.
 * - `1/100`: A hundredth.
 * - `1/10`: A tenth.
 */
export type ChargeMultiplier = '1' | '10' | '100' | '1000' | '1/1000' | '1/100' | '1/10'

/**
 * Whether a charge is so far or in all.
 *
 * - `SubTotal`: So far.
 * - `Total`: In all.
 */
export type ChargeTotal = 'SubTotal' | 'Total'

/**
 * How a charge is given.
 *
 * - `NotAvailable`: It is not known.
 * - `Free`: The call is free.
 * - `Currency`: As money.
 * - `Units`: As charging units.
 */
export type ChargeType = 'NotAvailable' | 'Free' | 'Currency' | 'Units'

/**
 * In what the charge is given.
 *
 * - `NA`: No charge is known.
 * - `Free`: The call is free.
 * - `Currency`: In money.
 * - `Unit`: In units of the network.
 */
export type ChargeTypeValue = 'NA' | 'Free' | 'Currency' | 'Unit'

/**
 * How a price over time is counted.
 *
 * - `ContinuousCharging`: In proportion to the time.
 * - `StepFunction`: By every step that has begun.
 */
export type ChargingTypeValue = 'ContinuousCharging' | 'StepFunction'

/**
 * Line code of the span.
 *
 * - `B8ZS`: That of T1.
 * - `HDB3`: That of E1.
 * - `AMI`: Alternate mark inversion.
 * - `Unk`: Not known.
 */
export type CodingValue = 'B8ZS' | 'HDB3' | 'AMI' | 'Unk'

/**
 * What ended the call.
 *
 * - `caller`: The caller hung up.
 * - `agent`: The member hung up.
 * - `transfer`: The call was transferred.
 */
export type CompleteReasonValue = 'caller' | 'agent' | 'transfer'

/**
 * Request that updates the connected line.
 *
 * - `invite`: By INVITE.
 * - `reinvite`: By INVITE.
 * - `update`: By UPDATE.
 */
export type ConnectedLineMethodValue = 'invite' | 'reinvite' | 'update'

/**
 * Whether a contact of an address of record answers checks.
 *
 * - `Reachable`: It answers.
 * - `Unreachable`: It does not answer.
 * - `NonQualified`: It is not checked.
 * - `Unknown`: It has not been checked yet.
 * - `Created`: It is new; up to Asterisk 16.
 * - `Removed`: It is gone.
 */
export type ContactReachability = 'Reachable' | 'Unreachable' | 'NonQualified' | 'Unknown' | 'Created' | 'Removed'

/**
 * What became of the contact.
 *
 * - `Unknown`: Nothing is known.
 * - `Unreachable`: It does not answer checks.
 * - `Reachable`: It answers checks.
 * - `Unqualified`: It is not checked.
 * - `Removed`: It is gone.
 * - `Updated`: It registered again.
 * - `Created`: It is new; up to Asterisk 16.
 * - `NonQualified`: It is not checked.
 */
export type ContactStatusValue =
  | 'Unknown'
  | 'Unreachable'
  | 'Reachable'
  | 'Unqualified'
  | 'Removed'
  | 'Updated'
  | 'Created'
  | 'NonQualified'

/**
 * What to do with the file that is being played.
 *
 * - `stop`: End it.
 * - `forward`: Skip forward.
 * - `reverse`: Skip back.
 * - `pause`: Pause it; the next time, resume it.
 * - `restart`: Restart the recording or playback.
 */
export type ControlValue = 'stop' | 'forward' | 'reverse' | 'pause' | 'restart'

/**
 * Where the conference comes from.
 *
 * - `Dynamic`: It was made when it was entered.
 * - `Static`: It comes from the configuration.
 */
export type CreationValue = 'Dynamic' | 'Static'

/**
 * Factor that the amount of money is multiplied by.
 *
 * - `OneThousandth`: One thousandth.
 * - `OneHundredth`: One hundredth.
 * - `OneTenth`: One tenth.
 * - `One`: Unchanged.
 * - `Ten`: Ten.
 * - `Hundred`: A hundred.
 * - `Thousand`: A thousand.
 */
export type CurrencyMultiplierValue =
  | 'OneThousandth'
  | 'OneHundredth'
  | 'OneTenth'
  | 'One'
  | 'Ten'
  | 'Hundred'
  | 'Thousand'

/**
 * Where an attended transfer ended.
 *
 * - `Bridge`: The parties meet in one bridge.
 * - `App`: The transferee runs an application.
 * - `Link`: Two bridges are joined.
 * - `Threeway`: All three stay in one bridge.
 * - `Fail`: The transfer failed.
 */
export type DestTypeValue = 'Bridge' | 'App' | 'Link' | 'Threeway' | 'Fail'

/**
 * State of a device in Asterisk's own words.
 *
 * - `UNKNOWN`: Valid, but its state is not known.
 * - `NOT_INUSE`: Not in use.
 * - `INUSE`: In use.
 * - `BUSY`: Busy.
 * - `INVALID`: There is no such device.
 * - `UNAVAILABLE`: Not registered or out of reach.
 * - `RINGING`: Ringing.
 * - `RINGINUSE`: Ringing while in use.
 * - `ONHOLD`: On hold.
 */
export type DeviceState =
  | 'UNKNOWN'
  | 'NOT_INUSE'
  | 'INUSE'
  | 'BUSY'
  | 'INVALID'
  | 'UNAVAILABLE'
  | 'RINGING'
  | 'RINGINUSE'
  | 'ONHOLD'

/**
 * State of a device as a number.
 *
 * - `0`: Unknown.
 * - `1`: Not in use.
 * - `2`: In use.
 * - `3`: Busy.
 * - `4`: Invalid; there is no such device.
 * - `5`: Unavailable.
 * - `6`: Ringing.
 * - `7`: Ringing while in use.
 * - `8`: On hold.
 */
export type DeviceStateCode = number

/**
 * State of a device in the words of the command line.
 *
 * - `Unknown`: Valid, but its state is not known.
 * - `Not in use`: Not in use.
 * - `In use`: In use.
 * - `Busy`: Busy.
 * - `Invalid`: There is no such device.
 * - `Unavailable`: Not registered or out of reach.
 * - `Ringing`: Ringing.
 * - `Ring+Inuse`: Ringing while in use.
 * - `On Hold`: On hold.
 */
export type DeviceStateText =
  | 'Unknown'
  | 'Not in use'
  | 'In use'
  | 'Busy'
  | 'Invalid'
  | 'Unavailable'
  | 'Ringing'
  | 'Ring+Inuse'
  | 'On Hold'

/**
 * Whether the device is registered.
 *
 * - `registered`: Registered.
 * - `unregistered`: Not registered.
 */
export type DevicestatusValue = 'registered' | 'unregistered'

/**
 * State or result of dialling a channel.
 *
 * - `RINGING`: It rings.
 * - `PROCEEDING`: The far end is working on the call.
 * - `PROGRESS`: There may be early media.
 * - `ABORT`: The caller hung up or the server gave up before an answer.
 * - `ANSWER`: It was answered.
 * - `BUSY`: It was busy.
 * - `CANCEL`: The caller hung up before an answer.
 * - `CHANUNAVAIL`: The channel was not available.
 * - `CONGESTION`: The network or the device refused the call.
 * - `CONTINUE`: After the called party hung up, the caller continues in the dialplan.
 * - `GOTO`: The caller was sent elsewhere in the dialplan.
 * - `NOANSWER`: Not answered in time.
 */
export type DialStatus =
  | 'RINGING'
  | 'PROCEEDING'
  | 'PROGRESS'
  | 'ABORT'
  | 'ANSWER'
  | 'BUSY'
  | 'CANCEL'
  | 'CHANUNAVAIL'
  | 'CONGESTION'
  | 'CONTINUE'
  | 'GOTO'
  | 'NOANSWER'

/**
 * What keeps both ends from redirecting media at once.
 *
 * - `none`: Nothing is done.
 * - `outgoing`: The redirection of outgoing calls waits.
 * - `incoming`: The redirection of incoming calls waits.
 */
export type DirectMediaGlareMitigationValue = 'none' | 'outgoing' | 'incoming'

/**
 * Request that redirects media.
 *
 * - `invite`: By INVITE.
 * - `reinvite`: By INVITE.
 * - `update`: By UPDATE.
 */
export type DirectMediaMethodValue = 'invite' | 'reinvite' | 'update'

/**
 * How a recorded call ended.
 *
 * - `NO ANSWER`: Not answered.
 * - `FAILED`: The call could not be made.
 * - `BUSY`: The called side was busy.
 * - `ANSWERED`: The call was answered.
 * - `CONGESTION`: There was no way through; from Asterisk 1.8 on.
 * - `UNKNOWN`: None of the others; up to Asterisk 1.6.
 */
export type Disposition = 'NO ANSWER' | 'FAILED' | 'BUSY' | 'ANSWERED' | 'CONGESTION' | 'UNKNOWN'

/**
 * Part that this side takes in DTLS.
 *
 * - `active`: Opens the connection.
 * - `passive`: Waits for the connection.
 * - `actpass`: Either.
 */
export type DtlsSetupValue = 'active' | 'passive' | 'actpass'

/**
 * How touch tones travel.
 *
 * - `rfc4733`: As RTP events.
 * - `inband`: As sound.
 * - `info`: As INFO requests.
 * - `auto`: As RTP events when offered, else as sound.
 * - `auto_info`: As RTP events when offered, else as INFO requests.
 */
export type DtmfModeValue = 'rfc4733' | 'inband' | 'info' | 'auto' | 'auto_info'

/**
 * Place of a message in a list of events; there is none before Asterisk 1.6.
 *
 * - `start`: The answer opens a list; its items follow as events.
 * - `Complete`: This event ends a list.
 */
export type EventListValue = 'start' | 'Complete'

/**
 * What happened to the channel; a kind of the dialplan's own has its own name.
 *
 * - `CHAN_START`: The channel came into being.
 * - `CHAN_END`: The channel is gone.
 * - `ANSWER`: The channel was answered.
 * - `HANGUP`: The channel was hung up.
 * - `BRIDGE_START`: A bridge began; up to Asterisk 11.
 * - `BRIDGE_END`: A bridge ended; up to Asterisk 11.
 * - `BRIDGE_UPDATE`: The channels of a bridge changed; up to Asterisk 11.
 * - `BRIDGE_ENTER`: The channel entered a bridge.
 * - `BRIDGE_EXIT`: The channel left a bridge.
 * - `CONF_START`: A conference began; up to Asterisk 11.
 * - `CONF_END`: A conference ended; up to Asterisk 11.
 * - `CONF_ENTER`: The channel entered a conference; up to Asterisk 11.
 * - `CONF_EXIT`: The channel left a conference; up to Asterisk 11.
 * - `APP_START`: The channel began to run an application that is tracked.
 * - `APP_END`: The tracked application has ended.
 * - `PARK_START`: The channel was parked.
 * - `PARK_END`: The channel is no longer parked.
 * - `BLINDTRANSFER`: A party transferred the call without asking.
 * - `ATTENDEDTRANSFER`: A party transferred the call after asking.
 * - `TRANSFER`: A call was transferred; up to Asterisk 11.
 * - `PICKUP`: A ringing call was picked up by another channel.
 * - `FORWARD`: The called party forwards the call.
 * - `HOOKFLASH`: A party flashed the hook; up to Asterisk 11.
 * - `3WAY_START`: A call of three began; up to Asterisk 11.
 * - `3WAY_END`: A call of three ended; up to Asterisk 11.
 * - `LINKEDID_END`: The last channel with this `LinkedID` is gone.
 * - `LOCAL_OPTIMIZE`: Two halves of a Local channel took themselves out of the call.
 * - `LOCAL_OPTIMIZE_BEGIN`: Two halves of a Local channel begin to take themselves out of the call.
 * - `STREAM_BEGIN`: A file begins to play.
 * - `STREAM_END`: A file has been played.
 * - `DTMF`: A touch tone was received.
 * - `USER_DEFINED`: The dialplan wrote a record of its own, whose kind is in `UserDefType`.
 */
export type EventNameValue =
  | 'CHAN_START'
  | 'CHAN_END'
  | 'ANSWER'
  | 'HANGUP'
  | 'BRIDGE_START'
  | 'BRIDGE_END'
  | 'BRIDGE_UPDATE'
  | 'BRIDGE_ENTER'
  | 'BRIDGE_EXIT'
  | 'CONF_START'
  | 'CONF_END'
  | 'CONF_ENTER'
  | 'CONF_EXIT'
  | 'APP_START'
  | 'APP_END'
  | 'PARK_START'
  | 'PARK_END'
  | 'BLINDTRANSFER'
  | 'ATTENDEDTRANSFER'
  | 'TRANSFER'
  | 'PICKUP'
  | 'FORWARD'
  | 'HOOKFLASH'
  | '3WAY_START'
  | '3WAY_END'
  | 'LINKEDID_END'
  | 'LOCAL_OPTIMIZE'
  | 'LOCAL_OPTIMIZE_BEGIN'
  | 'STREAM_BEGIN'
  | 'STREAM_END'
  | 'DTMF'
  | 'USER_DEFINED'

/**
 * State of an extension's hint in words.
 *
 * - `Idle`: Every device is free.
 * - `InUse`: At least one device is in use.
 * - `Busy`: Every device is busy.
 * - `Unavailable`: Every device is unavailable.
 * - `Ringing`: At least one device is ringing.
 * - `InUse&Ringing`: Devices are in use and ringing.
 * - `Hold`: Every device is on hold.
 * - `InUse&Hold`: Devices are in use and on hold.
 * - `Unknown`: None of the others.
 */
export type ExtensionState =
  | 'Idle'
  | 'InUse'
  | 'Busy'
  | 'Unavailable'
  | 'Ringing'
  | 'InUse&Ringing'
  | 'Hold'
  | 'InUse&Hold'
  | 'Unknown'

/**
 * State of an extension's hint, a sum of bits from 1 up; a negative one is an exception.
 *
 * - `0`: Idle: every device is free.
 * - `1`: At least one device is in use.
 * - `2`: Every device is busy.
 * - `4`: Every device is unavailable.
 * - `8`: At least one device is ringing.
 * - `9`: Devices are in use and ringing.
 * - `16`: Every device is on hold.
 * - `17`: Devices are in use and on hold.
 * - `-2`: The extension was removed.
 * - `-1`: The hint was removed, or the extension has none.
 */
export type ExtensionStateCode = number

/**
 * What the fax session does.
 *
 * - `send`: A fax is being sent.
 * - `receive`: A fax is being received.
 * - `gateway`: A fax is being passed on between two networks.
 * - `V.21`: Fax tones are being listened for.
 * - `none`: Nothing.
 */
export type FAXSessionOperationValue = 'send' | 'receive' | 'gateway' | 'V.21' | 'none'

/**
 * What the fax session does.
 *
 * - `send`: A fax is being sent.
 * - `receive`: A fax is being received.
 * - `gateway`: A fax is being passed on between two networks.
 * - `V.21`: Fax tones are being listened for.
 * - `none`: Nothing.
 */
export type FAXSessionsEntryOperationValue = 'send' | 'receive' | 'gateway' | 'V.21' | 'none'

/**
 * State of the fax session.
 *
 * - `Uninitialized`: Not yet set up.
 * - `Initialized`: Set up.
 * - `Open`: Open.
 * - `Active`: The fax is on its way.
 * - `Complete`: Done.
 * - `Reserved`: Set aside for a call.
 * - `Inactive`: Not in use.
 * - `Unknown`: None of the others.
 */
export type FaxStateValue =
  | 'Uninitialized'
  | 'Initialized'
  | 'Open'
  | 'Active'
  | 'Complete'
  | 'Reserved'
  | 'Inactive'
  | 'Unknown'

/**
 * What the fax session does.
 *
 * - `send`: A fax is being sent.
 * - `receive`: A fax is being received.
 * - `gateway`: A fax is being passed on between two networks.
 * - `V.21`: Fax tones are being listened for.
 * - `none`: Nothing.
 */
export type FAXStatusOperationValue = 'send' | 'receive' | 'gateway' | 'V.21' | 'none'

/**
 * What to do, in any case.
 *
 * - `Add`: Adds a filter; there is no other operation.
 */
export type FilterOperationValue = 'Add'

/**
 * Framing of the span.
 *
 * - `D4`: Superframe.
 * - `ESF`: Extended superframe.
 * - `CCS`: Signalling in a common channel.
 * - `CAS`: Signalling in each channel.
 */
export type FramingValue = 'D4' | 'ESF' | 'CCS' | 'CAS'

/**
 * Why a call ended: a cause code of ITU-T Q.850, 0 when none was given.
 *
 * - `0`: No cause was given.
 * - `1`: The number is not allocated.
 * - `2`: No route to the transit network.
 * - `3`: No route to the destination.
 * - `5`: The prefix of the number is wrong.
 * - `6`: The channel is unacceptable.
 * - `7`: The call was delivered on a channel that is already in use.
 * - `8`: A more important call took the channel.
 * - `14`: The number has moved to another network.
 * - `16`: A party hung up as usual.
 * - `17`: The user is busy.
 * - `18`: The user did not respond.
 * - `19`: The user was alerted and did not answer.
 * - `20`: The subscriber is absent.
 * - `21`: The call was rejected.
 * - `22`: The number has changed.
 * - `23`: The call was redirected.
 * - `26`: The call was answered by another party that was also alerted.
 * - `27`: The destination is out of order.
 * - `28`: The number is incomplete or malformed.
 * - `29`: A requested facility was rejected.
 * - `30`: An answer to a question about state.
 * - `31`: Ended as usual, nothing more is known.
 * - `34`: No circuit is free.
 * - `38`: The network is out of order.
 * - `41`: A temporary failure.
 * - `42`: The switch is congested.
 * - `43`: A part of the call setup was thrown away.
 * - `44`: The requested circuit is not free.
 * - `50`: The facility is not subscribed to.
 * - `52`: Outgoing calls are barred.
 * - `54`: Incoming calls are barred.
 * - `57`: The bearer capability is not allowed.
 * - `58`: The bearer capability is not available now.
 * - `65`: The bearer capability is not implemented.
 * - `66`: The channel type is not implemented.
 * - `69`: The facility is not implemented.
 * - `81`: The reference to the call is not valid.
 * - `88`: The destination cannot handle such a call.
 * - `95`: A message was not valid.
 * - `96`: A message lacked a mandatory element.
 * - `97`: A message of a kind that does not exist.
 * - `98`: A message that is not valid in the state of the call.
 * - `99`: A message had an element that does not exist.
 * - `100`: A message had an element with wrong contents.
 * - `101`: A message came in the wrong state of the call.
 * - `102`: A timer ran out.
 * - `103`: A mandatory element had the wrong length.
 * - `111`: A protocol error.
 * - `127`: Interworking: the cause is not known.
 */
export type HangupCause = number

/**
 * Whether provisional answers are made reliable.
 *
 * - `no`: Never.
 * - `yes`: Where the far end supports it.
 * - `required`: Demanded.
 * - `peer_supported`: Asked for where the far end supports it.
 */
export type Header100relValue = 'no' | 'yes' | 'required' | 'peer_supported'

/**
 * Whether the repeater's identification is due.
 *
 * - `CLEAN`: It is not.
 * - `QUEUED IN TAIL`: It comes at the end of the transmission.
 * - `QUEUED FOR CLEANUP`: It must come.
 */
export type IdentifierStateValue = 'CLEAN' | 'QUEUED IN TAIL' | 'QUEUED FOR CLEANUP'

/**
 * Part of this side in the subscription.
 *
 * - `Notifier`: This side sends the notices.
 * - `Subscriber`: This side receives the notices.
 */
export type InboundSubscriptionDetailRoleValue = 'Notifier' | 'Subscriber'

/**
 * Whether the node is a remote base and not a repeater.
 *
 * - `YES`: A remote base.
 * - `NO`: A repeater.
 */
export type IsRemoteBaseValue = 'YES' | 'NO'

/**
 * Alarm on the line of a card.
 *
 * - `Red Alarm`: Nothing comes in.
 * - `Yellow Alarm`: The far end sees nothing coming in.
 * - `Blue Alarm`: The far end is out of service.
 * - `Recovering`: The alarm is about to end.
 * - `Loopback`: The line is looped back for a test.
 * - `Not Open`: The channel is not open.
 * - `None`: The driver reports none.
 * - `No Alarm`: All is well.
 * - `Unknown Alarm`: None of the others.
 */
export type LineAlarm =
  | 'Red Alarm'
  | 'Yellow Alarm'
  | 'Blue Alarm'
  | 'Recovering'
  | 'Loopback'
  | 'Not Open'
  | 'None'
  | 'No Alarm'
  | 'Unknown Alarm'

/**
 * What is done with the module.
 *
 * - `load`: Load it.
 * - `unload`: Unload it when nothing uses it.
 * - `reload`: Let it read its configuration again.
 * - `refresh`: Unload it and load it again.
 */
export type LoadTypeValue = 'load' | 'unload' | 'reload' | 'refresh'

/**
 * How the user is proven: if omitted, by Secret; `MD5`, by Key after a Challenge.
 *
 * - `plain`: The secret itself is sent.
 * - `MD5`: A key made from a challenge is sent.
 */
export type LoginAuthTypeValue = 'plain' | 'MD5'

/**
 * How media is encrypted.
 *
 * - `no`: None.
 * - `sdes`: SRTP, keys in the SDP.
 * - `dtls`: SRTP, keys by DTLS.
 */
export type MediaEncryptionValue = 'no' | 'sdes' | 'dtls'

/**
 * Whether the user is muted and by whom.
 *
 * - `By admin`: An administrator muted the user.
 * - `By self`: The user did.
 * - `No`: The user is heard.
 */
export type MeetmeListMutedValue = 'By admin' | 'By self' | 'No'

/**
 * Whether the user is talking.
 *
 * - `Yes`: The user talks.
 * - `No`: The user is silent.
 * - `Not monitored`: The conference does not watch for talking.
 */
export type MeetmeListTalkingValue = 'Yes' | 'No' | 'Not monitored'

/**
 * How a member came into a queue.
 *
 * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
 * - `realtime`: Taken from a realtime database.
 * - `static`: Listed in queues.conf.
 */
export type Membership = 'dynamic' | 'realtime' | 'static'

/**
 * What became of the Bluetooth device.
 *
 * - `Connect`: It connected.
 * - `Disconnect`: It is gone.
 */
export type MobileStatusValue = 'Connect' | 'Disconnect'

/**
 * Which modules were loaded.
 *
 * - `Preload`: Those that come before all others.
 * - `All`: All others.
 */
export type ModuleSelectionValue = 'Preload' | 'All'

/**
 * How loading or unloading the module went.
 *
 * - `Success`: It worked.
 * - `Failure`: It failed.
 * - `Decline`: The module refused.
 */
export type ModuleStatusValue = 'Success' | 'Failure' | 'Decline'

/**
 * Which kind of advice of charge is sent.
 *
 * - `S`: Prices at the start of a call.
 * - `D`: The charge so far.
 * - `E`: The charge at the end of a call.
 */
export type MsgTypeValue = 'S' | 'D' | 'E'

/**
 * Whether the music begins or stops.
 *
 * - `Start`: The music begins.
 * - `Stop`: The music stops.
 */
export type MusicStateValue = 'Start' | 'Stop'

/**
 * Last thing that happened on an originated channel, by number.
 *
 * - `0`: There is no such channel, or the call could not be made.
 * - `1`: It was hung up.
 * - `2`: The local side was ringing.
 * - `3`: The far end was ringing.
 * - `4`: It was answered.
 * - `5`: It was busy.
 * - `8`: The network was congested.
 */
export type OriginateReason = number

/**
 * How an originated call ended.
 *
 * - `Success`: The call was answered.
 * - `Failure`: It was not.
 */
export type OriginateResponseValue = 'Success' | 'Failure'

/**
 * State of a registration of PJSIP at another server.
 *
 * - `Registered`: In force.
 * - `Unregistered`: Not in force, or ended as asked.
 * - `Rejected`: Refused.
 * - `Stopped`: Ended as asked; 12 and 13.0 to 13.4 say so.
 */
export type OutboundRegistrationStatusValue = 'Registered' | 'Unregistered' | 'Rejected' | 'Stopped'

/**
 * Part of this side in the subscription.
 *
 * - `Notifier`: This side sends the notices.
 * - `Subscriber`: This side receives the notices.
 */
export type OutboundSubscriptionDetailRoleValue = 'Notifier' | 'Subscriber'

/**
 * Why the peer's state changed.
 *
 * - `Expired`: The registration ran out.
 * - `AUTH_SECRET_FAILED`: The secret was wrong.
 * - `AUTH_PEER_NOT_DYNAMIC`: The peer may not register.
 * - `URI_NOT_FOUND`: There is no such address.
 * - `AUTH_USERNAME_MISMATCH`: The user name does not match the peer.
 * - `LINE_ALREADY_CONNECTED`: The line is in use elsewhere.
 */
export type PeerCauseValue =
  | 'Expired'
  | 'AUTH_SECRET_FAILED'
  | 'AUTH_PEER_NOT_DYNAMIC'
  | 'URI_NOT_FOUND'
  | 'AUTH_USERNAME_MISMATCH'
  | 'LINE_ALREADY_CONNECTED'

/**
 * What became of a peer.
 *
 * - `Registered`: It registered.
 * - `Unregistered`: Its registration ended or ran out.
 * - `Reachable`: It answers in time again.
 * - `Lagged`: It answers too late.
 * - `Unreachable`: It does not answer.
 * - `Rejected`: Its registration was refused.
 * - `Unknown`: Nothing is known.
 * - `Unmonitored`: It is not being checked.
 */
export type PeerEvent =
  | 'Registered'
  | 'Unregistered'
  | 'Reachable'
  | 'Lagged'
  | 'Unreachable'
  | 'Rejected'
  | 'Unknown'
  | 'Unmonitored'

/**
 * The server's sign of life.
 *
 * - `Pong`: The server is there.
 */
export type PingValue = 'Pong'

/**
 * Power that the remote base transmits with.
 *
 * - `L`: Low.
 * - `M`: Medium.
 * - `H`: High.
 */
export type PowerLevelValue = 'L' | 'M' | 'H'

/**
 * What a person says about being reachable.
 *
 * - `not_set`: Never set.
 * - `unavailable`: Cannot be reached.
 * - `available`: Can be reached.
 * - `away`: Away for now.
 * - `xa`: Away for long.
 * - `chat`: Glad to talk.
 * - `dnd`: Do not disturb.
 */
export type PresenceState = 'not_set' | 'unavailable' | 'available' | 'away' | 'xa' | 'chat' | 'dnd'

/**
 * Protocol of the transport.
 *
 * - `udp`: UDP.
 * - `tcp`: TCP.
 * - `tls`: TLS.
 * - `ws`: WebSocket.
 * - `wss`: Secure WebSocket.
 * - `flow`: A flow that is already open.
 */
export type ProtocolValue = 'udp' | 'tcp' | 'tls' | 'ws' | 'wss' | 'flow'

/**
 * Order in which a queue rings its members.
 *
 * - `ringall`: All at once.
 * - `roundrobin`: In turn, beginning with the one after the last that answered; up to Asterisk 1.4.
 * - `leastrecent`: The one whose last call ended longest ago.
 * - `fewestcalls`: The one who has taken the fewest calls.
 * - `random`: Anyone.
 * - `rrmemory`: In turn, remembering where the last round stopped.
 * - `linear`: In the order of the configuration, from the top each time.
 * - `wrandom`: Anyone, those with a lower penalty more often.
 * - `rrordered`: In turn with memory, in the order of the configuration.
 */
export type QueueStrategy =
  | 'ringall'
  | 'roundrobin'
  | 'leastrecent'
  | 'fewestcalls'
  | 'random'
  | 'rrmemory'
  | 'linear'
  | 'wrandom'
  | 'rrordered'

/**
 * How the price is made up.
 *
 * - `NA`: No price is known.
 * - `Free`: Free.
 * - `FreeFromBeginning`: Free in the beginning.
 * - `Duration`: By time.
 * - `Flat`: Once.
 * - `Volume`: By volume.
 * - `SpecialCode`: By a code of the network.
 */
export type RateTypeValue = 'NA' | 'Free' | 'FreeFromBeginning' | 'Duration' | 'Flat' | 'Volume' | 'SpecialCode'

/**
 * Which side of the recording was muted.
 *
 * - `read`: What comes from the channel.
 * - `write`: What goes to the channel.
 * - `both`: Both ways.
 */
export type RecordingDirectionValue = 'read' | 'write' | 'both'

/**
 * How redirections are followed.
 *
 * - `user`: The user part becomes an extension.
 * - `uri_core`: The URI is dialled by the server.
 * - `uri_pjsip`: The URI is dialled by PJSIP itself.
 */
export type RedirectMethodValue = 'user' | 'uri_core' | 'uri_pjsip'

/**
 * State of the server's own registration elsewhere.
 *
 * - `Unregistered`: Not registered.
 * - `Request Sent`: The request is on its way.
 * - `Auth. Sent`: Credentials are on their way.
 * - `Registered`: Registered.
 * - `Rejected`: The far server refused.
 * - `Timeout`: The far server did not answer.
 * - `No Authentication`: The far server asked for credentials and there are none.
 * - `Failed`: Given up.
 */
export type RegistrationStatus =
  | 'Unregistered'
  | 'Request Sent'
  | 'Auth. Sent'
  | 'Registered'
  | 'Rejected'
  | 'Timeout'
  | 'No Authentication'
  | 'Failed'

/**
 * What was asked to reload.
 *
 * - `Reload Requested`: A reload of everything was asked for.
 * - `CDR subsystem reload requested`: Call records were reloaded.
 * - `ENUM reload Requested`: Number lookups were reloaded.
 * - `Manager reload Requested`: The manager interface was reloaded.
 */
export type ReloadMessageValue =
  | 'Reload Requested'
  | 'CDR subsystem reload requested'
  | 'ENUM reload Requested'
  | 'Manager reload Requested'

/**
 * What made the configuration load again.
 *
 * - `LOAD (Channel module load)`: The module was loaded.
 * - `RELOAD (Channel module reload)`: The module was reloaded.
 * - `CLIRELOAD (Channel module reload by CLI command)`: Requested at the console.
 * - `MANAGERRELOAD (Channel module reload by manager)`: An action asked for it.
 */
export type ReloadReasonValue =
  | 'LOAD (Channel module load)'
  | 'RELOAD (Channel module reload)'
  | 'CLIRELOAD (Channel module reload by CLI command)'
  | 'MANAGERRELOAD (Channel module reload by manager)'

/**
 * How the reload went.
 *
 * - `0`: Reloaded.
 * - `1`: Will be reloaded once the server is ready.
 * - `2`: There is no such module.
 * - `3`: It failed.
 * - `4`: Another reload is under way.
 * - `5`: The module is not ready for it.
 * - `6`: The module cannot be reloaded.
 * - `Enabled`: The part is on after its reload; up to Asterisk 11.
 * - `Disabled`: The part is off after its reload; up to Asterisk 11.
 */
export type ReloadStatusValue = '0' | '1' | '2' | '3' | '4' | '5' | '6' | 'Enabled' | 'Disabled'

/**
 * Modulation of the remote base.
 *
 * - `FM`: Frequency modulation.
 * - `AM`: Amplitude modulation.
 * - `USB`: Upper side band.
 * - `LSB`: Lower side band.
 */
export type RemModeValue = 'FM' | 'AM' | 'USB' | 'LSB'

/**
 * Where the remote base transmits, seen from where it receives.
 *
 * - `S`: On the same frequency.
 * - `-`: Below.
 * - `+`: Above.
 */
export type RemOffsetValue = 'S' | '-' | '+'

/**
 * Whether the remote base is on.
 *
 * - `YES`: It is on.
 * - `NO`: It is off.
 */
export type RemoteOnValue = 'YES' | 'NO'

/**
 * What to report of radio repeater nodes.
 *
 * - `RptStat`: The nodes, and how long the application has run.
 * - `NodeStat`: State and counters of one node.
 */
export type RepeaterCommandValue = 'RptStat' | 'NodeStat'

/**
 * How the transfer went.
 *
 * - `Success`: It was done.
 * - `Fail`: It failed.
 * - `Invalid`: There is no such target.
 * - `Not Permitted`: The channel may not be transferred.
 */
export type ResultValue = 'Success' | 'Fail' | 'Invalid' | 'Not Permitted'

/**
 * Whether a user is connected from a telephone or a computer.
 *
 * - `UP`: A user is connected.
 * - `DOWN`: No user is connected.
 */
export type ReversePatchIaxrptConnectedValue = 'UP' | 'DOWN'

/**
 * What the user may do in the conference.
 *
 * - `Listen only`: The user hears but is not heard.
 * - `Talk only`: The user is heard but does not hear.
 * - `Talk and listen`: Both.
 */
export type RoleValue = 'Listen only' | 'Talk only' | 'Talk and listen'

/**
 * How security is negotiated.
 *
 * - `no`: None.
 * - `mediasec`: By the mediasec mechanism.
 */
export type SecurityNegotiationValue = 'no' | 'mediasec'

/**
 * Which way something went, seen from the server.
 *
 * - `Sent`: From the server to the far end of the channel.
 * - `Received`: From the far end of the channel to the server.
 */
export type SentReceived = 'Sent' | 'Received'

/**
 * Which timer ended the call.
 *
 * - `RTPTimeout`: Media stayed away too long.
 * - `SIPSessionTimer`: The far end did not refresh the session.
 */
export type SessionTimeoutSourceValue = 'RTPTimeout' | 'SIPSessionTimer'

/**
 * How the fax goes over the network.
 *
 * - `G.711`: As sound.
 * - `T.38`: As fax data.
 * - `none`: Not yet known.
 */
export type SessionTypeValue = 'G.711' | 'T.38' | 'none'

/**
 * How serious it is.
 *
 * - `Informational`: Nothing to worry about.
 * - `Error`: Something was refused.
 */
export type SeverityValue = 'Informational' | 'Error'

/**
 * How the server ends.
 *
 * - `Cleanly`: No channel was up.
 * - `Uncleanly`: Channels were up; they end with the server.
 */
export type ShutdownValue = 'Cleanly' | 'Uncleanly'

/**
 * Whether something is being received.
 *
 * - `YES`: It is.
 * - `NO`: It is not.
 */
export type SignalOnInputValue = 'YES' | 'NO'

/**
 * What is not checked when the peer calls.
 *
 * - `no`: Everything is checked.
 * - `port`: The port may differ.
 * - `invite`: Calls need no password.
 * - `port,invite`: Both.
 */
export type SIPAuthInsecureValue = 'no' | 'port' | 'invite' | 'port,invite'

/**
 * Whether media goes to where media comes from.
 *
 * - `Y`: Yes.
 * - `N`: No.
 * - `A`: Decided from where requests come from, now yes.
 * - `a`: Decided from where requests come from, now no.
 */
export type SIPComediaValue = 'Y' | 'N' | 'A' | 'a'

/**
 * How touch tones travel.
 *
 * - `rfc2833`: As RTP events.
 * - `info`: As INFO requests.
 * - `shortinfo`: As INFO requests with the digit alone.
 * - `inband`: As sound.
 * - `auto`: As RTP events when offered, else as sound.
 */
export type SIPDTMFmodeValue = 'rfc2833' | 'info' | 'shortinfo' | 'inband' | 'auto'

/**
 * Whether answers go to the port that requests came from.
 *
 * - `Y`: Yes.
 * - `N`: No.
 * - `A`: Decided from where requests come from, now yes.
 * - `a`: Decided from where requests come from, now no.
 */
export type SIPForcerportValue = 'Y' | 'N' | 'A' | 'a'

/**
 * Whether the peer is handled as one behind NAT.
 *
 * - `No`: Never.
 * - `RFC3581`: Only as the peer asks.
 * - `Route`: Always, without saying so.
 * - `Always`: Always.
 * - `Unknown`: None of the others.
 */
export type SIPNatSupportValue = 'No' | 'RFC3581' | 'Route' | 'Always' | 'Unknown'

/**
 * Which side refreshes the session.
 *
 * - `auto`: The side that is asked to.
 * - `uas`: The called side.
 * - `uac`: The calling side.
 * - `unknown`: None of the others.
 */
export type SIPSessRefreshValue = 'auto' | 'uas' | 'uac' | 'unknown'

/**
 * Whether sessions are refreshed with the peer.
 *
 * - `Accept`: Used when the far end asks.
 * - `Originate`: Asked for.
 * - `Refuse`: Refused.
 * - `Invalid`: None of the others.
 */
export type SIPSessTimersValue = 'Accept' | 'Originate' | 'Refuse' | 'Invalid'

/**
 * Error correction of T.38 fax.
 *
 * - `None`: None.
 * - `FEC`: Parity packets.
 * - `Redundancy`: Repeated packets.
 * - `Unknown`: None of the others.
 */
export type SIPT38ECValue = 'None' | 'FEC' | 'Redundancy' | 'Unknown'

/**
 * Which part of the server asks for the end of a channel, as a flag.
 *
 * - `1`: The device, or the server for a reason of its own.
 * - `2`: No party; the channel continues elsewhere in the dialplan.
 * - `4`: The server is stopping.
 * - `8`: The time that the channel was given is over.
 * - `16`: Its dialplan has come to the end, or the module that runs it leaves.
 * - `32`: Another party, such as a command or another call.
 * - `64`: No party; the channel leaves its bridge, up to Asterisk 11.
 */
export type SoftHangup = number

/**
 * Which way a channel's sound is muted.
 *
 * - `in`: What comes from the channel.
 * - `out`: What goes to the channel.
 * - `all`: Both ways.
 */
export type StreamDirectionValue = 'in' | 'out' | 'all'

/**
 * Which part of dialling this reports.
 *
 * - `Begin`: Dialling began.
 * - `End`: Dialling ended.
 */
export type SubEventValue = 'Begin' | 'End'

/**
 * What is subscribed to.
 *
 * - `mwi`: Message counts.
 * - `extension_state`: State of an extension.
 */
export type SubscriptionTypeValue = 'mwi' | 'extension_state'

/**
 * Error correction of T.38 fax.
 *
 * - `none`: None.
 * - `fec`: Parity packets.
 * - `redundancy`: Repeated packets.
 */
export type T38UdptlEcValue = 'none' | 'fec' | 'redundancy'

/**
 * How long the transmitter stays on after a transmission.
 *
 * - `STANDARD`: The usual time.
 * - `ALTERNATE`: The other time.
 */
export type TailLengthValue = 'STANDARD' | 'ALTERNATE'

/**
 * Kind of the mark.
 *
 * - `StateChange`: A step was reached.
 * - `Assert`: A condition did not hold.
 */
export type TestEventTypeValue = 'StateChange' | 'Assert'

/**
 * State of the timer that limits transmissions.
 *
 * - `RESET`: It does not run.
 * - `ARMED`: It runs.
 * - `TIMED OUT!`: It ran out.
 */
export type TimeOutTimerStateValue = 'RESET' | 'ARMED' | 'TIMED OUT!'

/**
 * Whether sessions are refreshed by timers.
 *
 * - `no`: Never.
 * - `yes`: Where the far end supports them.
 * - `required`: Demanded.
 * - `always`: Used even where the far end does not support them.
 * - `forced`: Used even where the far end does not support them.
 */
export type TimersValue = 'no' | 'yes' | 'required' | 'always' | 'forced'

/**
 * Unit of time that a price is counted in.
 *
 * - `OneHundredthSecond`: Hundredths of a second.
 * - `OneTenthSecond`: Tenths of a second.
 * - `Second`: Seconds.
 * - `TenSeconds`: Ten seconds.
 * - `Minute`: Minutes.
 * - `Hour`: Hours.
 * - `Day`: Days.
 */
export type TimeScale = 'OneHundredthSecond' | 'OneTenthSecond' | 'Second' | 'TenSeconds' | 'Minute' | 'Hour' | 'Day'

/**
 * Who hears a tone when the channels are connected.
 *
 * - `no`: No participant.
 * - `Channel1`: The first channel.
 * - `Channel2`: The second channel.
 * - `Both`: Both channels.
 */
export type ToneValue = 'no' | 'Channel1' | 'Channel2' | 'Both'

/**
 * Whether a charge is for the whole call so far or for a part of it.
 *
 * - `Total`: For the whole call so far.
 * - `SubTotal`: For a part of the call.
 */
export type TotalTypeValue = 'Total' | 'SubTotal'

/**
 * Whether the transfer parked the call.
 *
 * - `Yes`: The call was parked; otherwise the header is omitted.
 */
export type Transfer2ParkingValue = 'Yes'

/**
 * Protocol that asked for the transfer.
 *
 * - `SIP`: By SIP; no other is ever sent.
 */
export type TransferMethodValue = 'SIP'

/**
 * Whether the peer may transfer calls.
 *
 * - `open`: The peer may transfer.
 * - `closed`: The peer may not transfer.
 */
export type TransferModeValue = 'open' | 'closed'

/**
 * Kind of transfer.
 *
 * - `Attended`: After speaking with the target.
 * - `Blind`: Without speaking with the target.
 */
export type TransferTypeValue = 'Attended' | 'Blind'

/**
 * Whether the transmitter is sending.
 *
 * - `YES`: It is.
 * - `NO`: It is not.
 */
export type TransmitterKeyedValue = 'YES' | 'NO'

/**
 * What the step of this number does, in any case; steps are counted from 000000 without a gap.
 *
 * - `NewCat`: Creates a category.
 * - `RenameCat`: Renames a category to Value.
 * - `DelCat`: Deletes a category.
 * - `EmptyCat`: Deletes all lines of a category; from 1.6.2 on.
 * - `Update`: Gives the variable a new value.
 * - `Delete`: Deletes lines of the variable.
 * - `Append`: Adds a line at the end of the category.
 * - `Insert`: Adds a line at the place given by Line; from 1.6.2 on.
 */
export type UpdateConfigActionValue =
  | 'NewCat'
  | 'RenameCat'
  | 'DelCat'
  | 'EmptyCat'
  | 'Update'
  | 'Delete'
  | 'Append'
  | 'Insert'

/**
 * Unit of a price by volume.
 *
 * - `Octet`: Octets.
 * - `Segment`: Segments.
 * - `Message`: Messages.
 */
export type VolumeUnitValue = 'Octet' | 'Segment' | 'Message'
