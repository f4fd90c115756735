// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  ChannelSnapshot,
  ListEnd,
} from '../groups.ts'
import type {
  ChanObjectTypeValue,
  EventListValue,
  PeerCauseValue,
  PeerEvent,
  RegistrationStatus,
  ReloadReasonValue,
  SessionTimeoutSourceValue,
  Transfer2ParkingValue,
  TransferMethodValue,
  TransferTypeValue,
} from '../values.ts'

/**
 * The SIP channel driver read its configuration again.
 *
 * Since 1.4; until 11. Privileges: system.
 *
 * Source: spec/events/ChannelReload.yaml
 */
export interface ChannelReloadEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ChannelReload'
  /**
   * Technology whose configuration was loaded again.
   * Since 1.4; until 1.4.
   */
  readonly Channel?: string | undefined
  /**
   * Technology of the peer or registration.
   * Since 1.6.2; until 11.
   */
  readonly ChannelType?: string | undefined
  /** What made the configuration load again. */
  readonly ReloadReason: ReloadReasonValue | (string & {}) | undefined
  /**
   * Registrations at other servers after the reload.
   * Minimum: 0.
   */
  readonly Registry_Count: number | undefined
  /**
   * Peers after the reload.
   * Minimum: 0.
   */
  readonly Peer_Count: number | undefined
  /**
   * Users after the reload.
   * Minimum: 0.
   * Since 1.4; until 1.4.
   */
  readonly User_Count?: number | undefined
}

/**
 * A channel and the identifier that its own protocol gave to the call.
 *
 * SIP, IAX2, Google Talk and H.323 each send headers of their own under this name.
 *
 * Old SIP sends it only where callevents is set in sip.conf.
 *
 * Since 1.6.2; until 11. Privileges: system.
 *
 * Source: spec/events/ChannelUpdate.yaml
 */
export interface ChannelUpdateEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ChannelUpdate'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Technology of the channel, such as `SIP`; it determines which headers follow. */
  readonly Channeltype: string | undefined
  /**
   * Call reference of H.323.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly CallRef?: number | undefined
  /** Session id of Google Talk. */
  readonly 'Gtalk-SID': string | undefined
  /**
   * Number that this side gave to the IAX2 call.
   * Minimum: 0.
   */
  readonly 'IAX2-callno-local': number | undefined
  /**
   * Number that the far side gave to the IAX2 call.
   * Minimum: 0.
   */
  readonly 'IAX2-callno-remote': number | undefined
  /** Name of the IAX2 peer. */
  readonly 'IAX2-peer': string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
  /** SIP Call-ID of the call. */
  readonly SIPcallid: string | undefined
  /** SIP URI of the far end. */
  readonly SIPfullcontact: string | undefined
  /** Name of the SIP peer. */
  readonly Peername: string | undefined
}

/**
 * One SIP or IAX2 peer; an item of the SIPpeers and IAXpeers actions.
 *
 * The two drivers send different headers under this name; `Channeltype` says which one it was.
 *
 * IAXpeers items carry no ActionID, though their response and their end do.
 *
 * `IPaddress` and `IPport` may read `(null)` from IAX2 and `-none-` from SIP where the peer is not registered.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to IAXpeerlist, IAXpeers, SIPpeers.
 *
 * Source: spec/events/PeerEntry.yaml
 */
export interface PeerEntryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PeerEntry'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Technology of the peer; another spelling of `ChannelType`. Lists from IAX2 say `IAX2`, and `IAX` in Asterisk 1.6. */
  readonly Channeltype: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /**
   * User name of the object that is listed.
   * Since 1.6.2.
   */
  readonly ObjectUsername?: string | undefined
  /** Kind of the object that is listed. */
  readonly ChanObjectType: ChanObjectTypeValue | (string & {}) | undefined
  /**
   * Address that the peer is at.
   * No value: `-none-`, `(null)`.
   */
  readonly IPaddress: string | undefined
  /**
   * Network mask of the peer's address.
   * No value: `(null)`.
   * Since 1.6.2.
   */
  readonly Mask?: string | undefined
  /**
   * Port that the peer is at.
   * Minimum: 0.
   * Maximum: 65535.
   * No value: `(null)`.
   * Since 1.6.2.
   */
  readonly Port?: number | undefined
  /**
   * Port that the peer is at; 0 where none is known.
   * Minimum: 0.
   * Maximum: 65535.
   * No value: `(null)`, `-none-`.
   */
  readonly IPport: number | undefined
  /** Whether the peer registers by itself. */
  readonly Dynamic: boolean | undefined
  /**
   * Whether calls of this peer share packets.
   * Since 1.6.2.
   */
  readonly Trunk?: boolean | undefined
  /**
   * Ways of encryption of the peer; `no` or `No` for none.
   * Since 1.6.2.
   */
  readonly Encryption?: string | undefined
  /** Whether the peer answers in time: `OK (12 ms)`, `LAGGED (2100 ms)`, `UNREACHABLE`, `UNKNOWN` or `Unmonitored`. */
  readonly Status: string | undefined
  /**
   * Whether the peer is handled as one behind NAT.
   * Since 1.2; until 1.6.2.
   */
  readonly Natsupport?: boolean | undefined
  /**
   * Note that the configuration gives; may be empty.
   * No value: `<unset>`.
   * Since 10.
   */
  readonly Description?: string | undefined
  /**
   * Whether that is decided from where requests come from.
   * Since 11; until 20.
   */
  readonly AutoForcerport?: boolean | undefined
  /**
   * Whether answers go to the port that requests came from.
   * Since 1.8; until 20.
   */
  readonly Forcerport?: boolean | undefined
  /**
   * Whether that is decided from where requests come from.
   * Since 11; until 20.
   */
  readonly AutoComedia?: boolean | undefined
  /**
   * Whether media goes to where media comes from.
   * Since 11; until 20.
   */
  readonly Comedia?: boolean | undefined
  /**
   * Whether the peer may use video.
   * Since 1.4; until 20.
   */
  readonly VideoSupport?: boolean | undefined
  /**
   * Whether the peer may use real-time text.
   * Since 1.6.2; until 20.
   */
  readonly TextSupport?: boolean | undefined
  /**
   * Whether rules limit the addresses that the peer may come from.
   * Since 1.2; until 20.
   */
  readonly ACL?: boolean | undefined
  /**
   * Whether the peer comes from a realtime database.
   * Since 1.4; until 20.
   */
  readonly RealtimeDevice?: boolean | undefined
  /**
   * Account that the call is charged to; another spelling of `AccountCode`.
   * Since 13.13, 14.2; until 20.
   */
  readonly Accountcode?: string | undefined
}

/**
 * End of a list of SIP or IAX2 peers.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to IAXpeerlist, IAXpeers, SIPpeers.
 *
 * Source: spec/events/PeerlistComplete.yaml
 */
export interface PeerlistCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PeerlistComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * Since 1.6.2.
   */
  readonly EventList?: EventListValue | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A peer registered, left, or answers again or no longer.
 *
 * From 11 to 20 it is also an item of the SIPpeerstatus action, with the `Privilege` of an event.
 *
 * Since 1.0. Privileges: system; none as part of the answer to SIPpeerstatus.
 *
 * Source: spec/events/PeerStatus.yaml
 */
export interface PeerStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PeerStatus'
  /**
   * Technology of the peer or registration.
   * Since 1.6.2.
   */
  readonly ChannelType?: string | undefined
  /** Peer that the event is about, as technology and name. */
  readonly Peer: string | undefined
  /** What became of the peer. */
  readonly PeerStatus: PeerEvent | (string & {}) | undefined
  /** Why the peer's state changed. */
  readonly Cause: PeerCauseValue | (string & {}) | undefined
  /**
   * Address that the peer registered from.
   * Since 1.6.2.
   */
  readonly Address?: string | undefined
  /**
   * Port, misspelt by one release line.
   * Minimum: 0.
   * Maximum: 65535.
   * Since 10; until 10.
   */
  readonly Post?: number | undefined
  /**
   * Port that the peer is at.
   * Minimum: 0.
   * Maximum: 65535.
   * No value: `(null)`.
   * Since 1.6.2.
   */
  readonly Port?: number | undefined
  /**
   * Round-trip time of the last check, -1 when there was no answer.
   * Unit: ms.
   */
  readonly Time: number | undefined
  /**
   * Token of the client's choice that comes back in the answer and in the events that belong to it.
   * Since 11; until 20.
   */
  readonly ActionID?: string | undefined
}

/**
 * Our own registration with another server changed its state.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Registry.yaml
 */
export interface RegistryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Registry'
  /**
   * Technology that registers, `SIP` or `IAX2`; called `ChannelDriver` in Asterisk 1.4 and `ChannelType` later.
   * Since 1.0; until 1.2.
   */
  readonly Channel?: string | undefined
  /**
   * Technology that registers; Asterisk 1.4 only.
   * Since 1.4; until 1.4.
   */
  readonly ChannelDriver?: string | undefined
  /**
   * Technology of the peer or registration.
   * Since 1.6.2.
   */
  readonly ChannelType?: string | undefined
  /** Name of the account that logs in or registers. */
  readonly Username: string | undefined
  /** Server at which this one registers. */
  readonly Domain: string | undefined
  /** State of this server's registration at another. */
  readonly Status: RegistrationStatus | (string & {}) | undefined
  /**
   * What the far server gave as the reason for refusing.
   * No value: `<unknown>`.
   */
  readonly Cause: string | undefined
  /**
   * Name of the account that registers; called `Username` from Asterisk 1.2 on.
   * Since 1.0; until 1.0.
   */
  readonly User?: string | undefined
}

/**
 * A call of the old SIP channel ends because a timer ran out.
 *
 * Since 11; until 20. Privileges: call.
 * {@link ChannelSnapshot}: since 12; until 20.
 *
 * Source: spec/events/SessionTimeout.yaml
 */
export interface SessionTimeoutEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'SessionTimeout'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Which timer ended the call. */
  readonly Source: SessionTimeoutSourceValue | (string & {}) | undefined
}

/**
 * End of the list of peers.
 *
 * Since 11; until 20. Privileges: none; it only comes in the answer to SIPpeerstatus.
 * {@link ListEnd}: since 13.2; until 20.
 *
 * Source: spec/events/SIPpeerstatusComplete.yaml
 */
export interface SIPpeerstatusCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'SIPpeerstatusComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * The check that SIPqualifypeer asked for was sent.
 *
 * Since 12; until 20. Privileges: call.
 *
 * Source: spec/events/SIPQualifyPeerDone.yaml
 */
export interface SIPQualifyPeerDoneEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'SIPQualifyPeerDone'
  /** Name of the peer, without its technology. */
  readonly Peer: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A phone of the old SIP channel transferred a call.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/Transfer.yaml
 *
 * @deprecated Replaced by BlindTransfer in 12. AttendedTransfer reports transfers after speaking with the target.
 */
export interface TransferEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Transfer'
  /** Protocol that asked for the transfer. */
  readonly TransferMethod: TransferMethodValue | (string & {}) | undefined
  /** Kind of transfer. */
  readonly TransferType: TransferTypeValue | (string & {}) | undefined
  /** Channel of the phone that transferred. */
  readonly Channel: string | undefined
  /** Unique id of that channel. */
  readonly Uniqueid: string | undefined
  /** SIP Call-ID of the call that was transferred. */
  readonly 'SIP-Callid': string | undefined
  /** Channel at the other end of the call that was transferred, or of the target. */
  readonly TargetChannel: string | undefined
  /** Unique id of that channel. */
  readonly TargetUniqueid: string | undefined
  /** Extension that the call went to. */
  readonly TransferExten: string | undefined
  /** Whether the transfer parked the call. */
  readonly Transfer2Parking: Transfer2ParkingValue | (string & {}) | undefined
  /** Context that the call went to. */
  readonly TransferContext: string | undefined
}
