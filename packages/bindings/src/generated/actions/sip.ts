// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type {
  NoParameters,
  PairsInput,
} from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type {
  AckReply,
  ListReply,
  OutcomeReply,
} from '../../runtime/reply.ts'
import type {
  RegistrationsCompleteEvent,
  RegistryEntryEvent,
} from '../events/iax.ts'
import type {
  PeerEntryEvent,
  PeerlistCompleteEvent,
  PeerStatusEvent,
  SIPpeerstatusCompleteEvent,
  SIPQualifyPeerDoneEvent,
} from '../events/sip.ts'
import type {
  AmaFlags,
  ChanObjectTypeValue,
  SIPAuthInsecureValue,
  SIPComediaValue,
  SIPDTMFmodeValue,
  SIPForcerportValue,
  SIPNatSupportValue,
  SIPSessRefreshValue,
  SIPSessTimersValue,
  SIPT38ECValue,
  TransferModeValue,
} from '../values.ts'

/**
 * Parameters of SIPnotify; the method `sipNotify` describes the action.
 *
 * @deprecated Replaced by PJSIPNotify in 12. Gone from Asterisk 21 on together with the channel; PJSIPNotify is its successor.
 */
export interface SIPnotifyRequest {
  /** Peer to send to, with or without SIP/ before its name. */
  Channel: string | number
  /** Headers of the request as name=value; `Content` adds a line of the body. */
  Variable?: PairsInput | undefined
  /**
   * Sends within the dialog of this Call-ID; if omitted, outside of any.
   * Since 13.20, 15.3; until 20; not in 14.
   */
  'Call-ID'?: string | number | undefined
}

/** Reply of SIPnotify. */
export type SIPnotifyReply = AckReply

/**
 * Parameters of SIPpeers; the method `sipPeers` describes the action.
 *
 * @deprecated Replaced by PJSIPShowEndpoints in 21. It lists the endpoints of the newer SIP channel.
 */
export type SIPpeersRequest = NoParameters

/** Reply of SIPpeers. */
export type SIPpeersReply = ListReply<PeerEntryEvent, PeerlistCompleteEvent>

/**
 * Parameters of SIPpeerstatus; the method `sipPeerStatus` describes the action.
 *
 * @deprecated Gone from Asterisk 21 on together with the channel; PJSIPShowEndpoints lists the endpoints of its successor.
 */
export interface SIPpeerstatusRequest {
  /** Only this peer, with or without SIP/ before its name; if omitted, all. */
  Peer?: string | number | undefined
}

/** Reply of SIPpeerstatus. */
export type SIPpeerstatusReply = ListReply<PeerStatusEvent, SIPpeerstatusCompleteEvent>

/**
 * Parameters of SIPqualifypeer; the method `sipQualifyPeer` describes the action.
 *
 * @deprecated Replaced by PJSIPQualify in 12. Gone from Asterisk 21 on together with the channel; PJSIPQualify is its successor.
 */
export interface SIPqualifypeerRequest {
  /** Name of the peer as in sip.conf, without `SIP/`. */
  Peer: string | number
}

/** Reply of SIPqualifypeer. */
export type SIPqualifypeerReply = OutcomeReply<SIPQualifyPeerDoneEvent>

/**
 * Parameters of SIPshowpeer; the method `sipShowPeer` describes the action.
 *
 * @deprecated Replaced by PJSIPShowEndpoint in 21. It describes an endpoint of the newer SIP channel.
 */
export interface SIPshowpeerRequest {
  /** Name of the peer as in sip.conf, without `SIP/`. */
  Peer: string | number
}

/** Reply of SIPshowpeer. */
export interface SIPshowpeerReply extends Fields {
  /** Always SIP. */
  readonly Channeltype: string | undefined
  /** Name of the peer. */
  readonly ObjectName: string | undefined
  /** Always peer. */
  readonly ChanObjectType: ChanObjectTypeValue | (string & {}) | undefined
  /** Whether the peer has a secret. */
  readonly SecretExist: boolean | undefined
  /**
   * Whether there is a secret for calls to the peer.
   * Since 1.6.2; until 20.
   */
  readonly RemoteSecretExist?: boolean | undefined
  /** Whether the peer has a hashed secret. */
  readonly MD5SecretExist: boolean | undefined
  /** Context that its calls start in. */
  readonly Context: string | undefined
  /**
   * Context in which its subscriptions look for hints.
   * Since 12; until 20.
   */
  readonly SubscribeContext?: string | undefined
  /** Language of its calls. */
  readonly Language: string | undefined
  /**
   * Zone of its tones.
   * No value: `<Not set>`.
   * Since 11; until 20.
   */
  readonly ToneZone?: string | undefined
  /** Account code of its calls; omitted where it has none. */
  readonly Accountcode: string | undefined
  /** Billing flag of its calls. */
  readonly AMAflags: AmaFlags | (string & {}) | undefined
  /** How its caller id is presented. */
  readonly 'CID-CallingPres': string | undefined
  /** User part of From in calls to it; omitted where it has none. */
  readonly 'SIP-FromUser': string | undefined
  /** Domain of From in calls to it; omitted where it has none. */
  readonly 'SIP-FromDomain': string | undefined
  /**
   * Port of From in calls to it; omitted without a From domain.
   * Minimum: 0.
   * Maximum: 65535.
   * Since 1.8; until 20.
   */
  readonly 'Sip-FromDomain-Port'?: number | undefined
  /** Call groups that it is in. */
  readonly Callgroup: string | undefined
  /** Groups whose calls it may pick up. */
  readonly Pickupgroup: string | undefined
  /**
   * Named call groups that it is in.
   * Since 11; until 20.
   */
  readonly 'Named Callgroup'?: string | undefined
  /**
   * Named groups whose calls it may pick up.
   * Since 11; until 20.
   */
  readonly 'Named Pickupgroup'?: string | undefined
  /**
   * Music on hold that it asks others to play.
   * Since 1.8; until 20.
   */
  readonly MOHSuggest?: string | undefined
  /** Mailboxes whose messages it is notified about. */
  readonly VoiceMailbox: readonly string[] | undefined
  /**
   * Whether it may transfer calls.
   * Since 1.4; until 20.
   */
  readonly TransferMode?: TransferModeValue | (string & {}) | undefined
  /** New and old messages of its last notification: the new number times 65536 plus the old; -1 before the first time. */
  readonly LastMsgsSent: number | undefined
  /**
   * Hops that its calls may take; 0 for the default.
   * Minimum: 0.
   * Since 1.8; until 20.
   */
  readonly Maxforwards?: number | undefined
  /**
   * Most calls at a time.
   * Minimum: 0.
   */
  readonly 'Call-limit': number | undefined
  /**
   * Calls at which it counts as busy; 0 for none.
   * Minimum: 0.
   * Since 1.6.2; until 20.
   */
  readonly 'Busy-level'?: number | undefined
  /**
   * Highest bit rate of video, such as 384 kbps.
   * Since 1.4; until 20.
   */
  readonly MaxCallBR?: string | undefined
  /** Whether it registers its address. */
  readonly Dynamic: boolean | undefined
  /** Caller id of its calls, as "name" <number>. */
  readonly Callerid: string | undefined
  /** Time until its registration ends, such as 3600 seconds; -1 seconds for never. */
  readonly RegExpire: string | undefined
  /** Which checks its calls skip. */
  readonly 'SIP-AuthInsecure': SIPAuthInsecureValue | (string & {}) | undefined
  /**
   * How address translation is handled.
   * Since 1.2; until 1.6.2.
   */
  readonly 'SIP-NatSupport'?: SIPNatSupportValue | (string & {}) | undefined
  /**
   * Whether answers go to the port that a request came from; a small or capital A means automatic.
   * Since 1.8; until 20.
   */
  readonly 'SIP-Forcerport'?: SIPForcerportValue | (string & {}) | undefined
  /**
   * Whether sound goes to where it comes from; a small or capital A means automatic.
   * Since 11; until 20.
   */
  readonly 'SIP-Comedia'?: SIPComediaValue | (string & {}) | undefined
  /** Whether an address list limits it. */
  readonly ACL: boolean | undefined
  /** Whether media may flow past the server; an older name of SIP-DirectMedia. */
  readonly 'SIP-CanReinvite': boolean | undefined
  /**
   * Whether media may flow past the server.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-DirectMedia'?: boolean | undefined
  /** Whether it may redirect calls to other servers. */
  readonly 'SIP-PromiscRedir': boolean | undefined
  /** Whether user=phone is added to its addresses. */
  readonly 'SIP-UserPhone': boolean | undefined
  /**
   * Whether it may send video.
   * Since 1.4; until 20.
   */
  readonly 'SIP-VideoSupport'?: boolean | undefined
  /**
   * Whether it may send real-time text.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-TextSupport'?: boolean | undefined
  /**
   * Whether it may send fax by T.38.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-T.38Support'?: boolean | undefined
  /**
   * Error correction of T.38.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-T.38EC'?: SIPT38ECValue | (string & {}) | undefined
  /**
   * Largest T.38 datagram in bytes; 4294967295 for not set.
   * Unit: bytes.
   * Minimum: 0.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-T.38MaxDtgrm'?: number | undefined
  /**
   * How session timers are used.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-Sess-Timers'?: SIPSessTimersValue | (string & {}) | undefined
  /**
   * Which side refreshes the session.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-Sess-Refresh'?: SIPSessRefreshValue | (string & {}) | undefined
  /**
   * Longest session timer in seconds.
   * Unit: s.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-Sess-Expires'?: number | undefined
  /**
   * Shortest session timer in seconds.
   * Unit: s.
   * Since 1.6.2; until 20.
   */
  readonly 'SIP-Sess-Min'?: number | undefined
  /**
   * Engine that carries its media.
   * Since 1.8; until 20.
   */
  readonly 'SIP-RTP-Engine'?: string | undefined
  /**
   * Whether its media is encrypted.
   * Since 1.8; until 20.
   */
  readonly 'SIP-Encryption'?: boolean | undefined
  /**
   * Whether RTP and RTCP share a port.
   * Since 13.15, 14.4; until 20.
   */
  readonly 'SIP-RTCP-Mux'?: boolean | undefined
  /** How digits travel. */
  readonly 'SIP-DTMFmode': SIPDTMFmodeValue | (string & {}) | undefined
  /**
   * Number of the last message sent to it.
   * Since 1.2; until 1.4.
   */
  readonly SIPLastMsg?: number | undefined
  /** Host that calls to it go to. */
  readonly ToHost: string | undefined
  /**
   * Address it has now; (null) or empty where there is none.
   * No value: ``, `(null)`, `-none-`.
   */
  readonly 'Address-IP': string | undefined
  /**
   * Port it has now; 0 where there is none.
   * Minimum: 0.
   * Maximum: 65535.
   */
  readonly 'Address-Port': number | undefined
  /**
   * Address used while it has not registered; (null) where there is none.
   * No value: ``, `(null)`, `-none-`, `0.0.0.0`.
   */
  readonly 'Default-addr-IP': string | undefined
  /**
   * Port used while it has not registered.
   * Minimum: 0.
   * Maximum: 65535.
   */
  readonly 'Default-addr-port': number | undefined
  /** User name used while it has not registered. */
  readonly 'Default-Username': string | undefined
  /**
   * Extension made when it registers; omitted where sip.conf has no regcontext.
   * Since 1.4; until 20.
   */
  readonly RegExtension?: string | undefined
  /** Codecs it may use. */
  readonly Codecs: string | undefined
  /**
   * Codecs in order of preference.
   * No value: `none`.
   * Since 1.2; until 12.
   */
  readonly CodecOrder?: string | undefined
  /** Whether it can be reached and how fast, such as OK (12 ms), or Unmonitored. */
  readonly Status: string | undefined
  /** Name and version of its software. */
  readonly 'SIP-Useragent': string | undefined
  /** Full address that it registered. */
  readonly 'Reg-Contact': string | undefined
  /**
   * How often it is probed, such as 60000 ms.
   * Since 1.6.2; until 20.
   */
  readonly QualifyFreq?: string | undefined
  /**
   * Parking lot of its calls.
   * Since 1.6.2; until 20.
   */
  readonly Parkinglot?: string | undefined
  /** A variable set on its calls, as name=value. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Whether hangup causes are sent in a Reason header.
   * Since 1.8; until 20.
   */
  readonly 'SIP-Use-Reason-Header'?: boolean | undefined
  /**
   * Description from sip.conf.
   * No value: `<unset>`.
   * Since 10; until 20.
   */
  readonly Description?: string | undefined
}

/**
 * Parameters of SIPshowregistry; the method `sipShowRegistry` describes the action.
 *
 * @deprecated Replaced by PJSIPShowRegistrationsOutbound in 12. Gone from Asterisk 21 on together with the channel; PJSIPShowRegistrationsOutbound lists those of its successor.
 */
export type SIPshowregistryRequest = NoParameters

/** Reply of SIPshowregistry. */
export type SIPshowregistryReply = ListReply<RegistryEntryEvent, RegistrationsCompleteEvent>
