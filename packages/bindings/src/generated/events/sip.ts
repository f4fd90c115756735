// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * The SIP channel driver read its configuration again.
 *
 * Since 1.4; until 11. Privileges: system.
 *
 * Source: spec/events/ChannelReload.yaml
 */
export interface ChannelReloadEvent extends CommonEvent {
  readonly name: 'ChannelReload'
  /**
   * Technology whose configuration was loaded again.
   * Since 1.4; until 1.4.
   */
  readonly Channel: string | undefined
  /**
   * Technology of the peer or registration.
   * Since 1.6.2; until 11.
   */
  readonly ChannelType: string | undefined
  /**
   * What made the configuration load again.
   * - `LOAD (Channel module load)`: The module was loaded.
   * - `RELOAD (Channel module reload)`: The module was reloaded.
   * - `CLIRELOAD (Channel module reload by CLI command)`: Somebody at the console asked for it.
   * - `MANAGERRELOAD (Channel module reload by manager)`: An action asked for it.
   */
  readonly ReloadReason: 'LOAD (Channel module load)' | 'RELOAD (Channel module reload)' | 'CLIRELOAD (Channel module reload by CLI command)' | 'MANAGERRELOAD (Channel module reload by manager)' | (string & {}) | undefined
  /**
   * Registrations at other servers after the reload.
   * Range: 0 to ….
   */
  readonly Registry_Count: number | undefined
  /**
   * Peers after the reload.
   * Range: 0 to ….
   */
  readonly Peer_Count: number | undefined
  /**
   * Users after the reload.
   * Range: 0 to ….
   * Since 1.4; until 1.4.
   */
  readonly User_Count: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * One SIP or IAX2 peer; an item of the SIPpeers and IAXpeers actions.
 *
 * The two drivers send different headers under this name; `Channeltype` tells which one it was.
 *
 * IAXpeers items carry no ActionID, though their response and their end do.
 *
 * `IPaddress` and `IPport` may read `(null)` from IAX2 and `-none-` from SIP where the peer is not registered.
 *
 * Since 1.2. Privileges: none.
 *
 * Source: spec/events/PeerEntry.yaml
 */
export interface PeerEntryEvent extends CommonEvent {
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
  readonly ObjectUsername: string | undefined
  /**
   * Kind of the object that is listed.
   * - `peer`: A peer.
   */
  readonly ChanObjectType: 'peer' | (string & {}) | undefined
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
  readonly Mask: string | undefined
  /**
   * Port that the peer is at.
   * Range: 0 to 65535.
   * No value: `(null)`.
   * Since 1.6.2.
   */
  readonly Port: number | undefined
  /**
   * Port that the peer is at; 0 where none is known.
   * Range: 0 to 65535.
   * No value: `(null)`, `-none-`.
   */
  readonly IPport: number | undefined
  /** Whether the peer registers by itself. */
  readonly Dynamic: boolean | undefined
  /**
   * Whether calls of this peer share packets.
   * Since 1.6.2.
   */
  readonly Trunk: boolean | undefined
  /**
   * Ways of encryption of the peer; `no` or `No` for none.
   * Since 1.6.2.
   */
  readonly Encryption: string | undefined
  /** Whether the peer answers in time: `OK (12 ms)`, `LAGGED (2100 ms)`, `UNREACHABLE`, `UNKNOWN` or `Unmonitored`. */
  readonly Status: string | undefined
  /**
   * Whether the peer is handled as one behind address translation.
   * Since 1.2; until 1.6.2.
   */
  readonly Natsupport: boolean | undefined
  /**
   * Note that the configuration gives; may be empty.
   * No value: `<unset>`.
   * Since 10.
   */
  readonly Description: string | undefined
  /**
   * Whether that is decided from where requests come from.
   * Since 11; until 20.
   */
  readonly AutoForcerport: boolean | undefined
  /**
   * Whether answers go to the port that requests came from.
   * Since 1.8; until 20.
   */
  readonly Forcerport: boolean | undefined
  /**
   * Whether that is decided from where requests come from.
   * Since 11; until 20.
   */
  readonly AutoComedia: boolean | undefined
  /**
   * Whether media goes to where media comes from.
   * Since 11; until 20.
   */
  readonly Comedia: boolean | undefined
  /**
   * Whether the peer may use video.
   * Since 1.4; until 20.
   */
  readonly VideoSupport: boolean | undefined
  /**
   * Whether the peer may use real-time text.
   * Since 1.6.2; until 20.
   */
  readonly TextSupport: boolean | undefined
  /**
   * Whether rules limit the addresses that the peer may come from.
   * Since 1.2; until 20.
   */
  readonly ACL: boolean | undefined
  /**
   * Whether the peer comes from a realtime database.
   * Since 1.4; until 20.
   */
  readonly RealtimeDevice: boolean | undefined
  /**
   * Account that the call is charged to; another spelling of `AccountCode`.
   * Since 13.13, 14.2; until 20.
   */
  readonly Accountcode: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of a list of SIP or IAX2 peers.
 *
 * Since 1.2. Privileges: none.
 *
 * Source: spec/events/PeerlistComplete.yaml
 */
export interface PeerlistCompleteEvent extends CommonEvent {
  readonly name: 'PeerlistComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   * Since 1.6.2.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Range: 0 to ….
   */
  readonly ListItems: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A peer registered, left, or answers again or no longer.
 *
 * From 11 to 20 it is also an item of the SIPpeerstatus action, with the `Privilege` of an event.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/PeerStatus.yaml
 */
export interface PeerStatusEvent extends CommonEvent {
  readonly name: 'PeerStatus'
  /**
   * Technology of the peer or registration.
   * Since 1.6.2.
   */
  readonly ChannelType: string | undefined
  /** Peer that the event is about, as technology and name. */
  readonly Peer: string | undefined
  /**
   * What became of the peer.
   * - `Registered`: It registered.
   * - `Unregistered`: Its registration ended or ran out.
   * - `Reachable`: It answers in time again.
   * - `Lagged`: It answers too late.
   * - `Unreachable`: It does not answer.
   * - `Rejected`: Its registration was refused.
   * - `Unknown`: Nothing is known.
   * - `Unmonitored`: It is not being checked.
   */
  readonly PeerStatus: 'Registered' | 'Unregistered' | 'Reachable' | 'Lagged' | 'Unreachable' | 'Rejected' | 'Unknown' | 'Unmonitored' | (string & {}) | undefined
  /**
   * Why the peer's state changed.
   * - `Expired`: The registration ran out.
   * - `AUTH_SECRET_FAILED`: The secret was wrong.
   * - `AUTH_PEER_NOT_DYNAMIC`: The peer may not register.
   * - `URI_NOT_FOUND`: There is no such address.
   * - `AUTH_USERNAME_MISMATCH`: The user name does not fit the peer.
   * - `LINE_ALREADY_CONNECTED`: The line is in use elsewhere.
   */
  readonly Cause: 'Expired' | 'AUTH_SECRET_FAILED' | 'AUTH_PEER_NOT_DYNAMIC' | 'URI_NOT_FOUND' | 'AUTH_USERNAME_MISMATCH' | 'LINE_ALREADY_CONNECTED' | (string & {}) | undefined
  /**
   * Address that the peer registered from.
   * Since 1.6.2.
   */
  readonly Address: string | undefined
  /**
   * Port, misspelt by one release line.
   * Range: 0 to 65535.
   * Since 10; until 10.
   */
  readonly Post: number | undefined
  /**
   * Port that the peer is at.
   * Range: 0 to 65535.
   * No value: `(null)`.
   * Since 1.6.2.
   */
  readonly Port: number | undefined
  /**
   * Round-trip time of the last check, -1 when there was no answer.
   * Unit: ms.
   */
  readonly Time: number | undefined
  /**
   * Token of the client's choice that comes back in the answer and in the events that belong to it.
   * Since 11; until 20.
   */
  readonly ActionID: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Our own registration with another server changed its state.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Registry.yaml
 */
export interface RegistryEvent extends CommonEvent {
  readonly name: 'Registry'
  /**
   * Technology that registers, `SIP` or `IAX2`; called `ChannelDriver` in Asterisk 1.4 and `ChannelType` later.
   * Since 1.0; until 1.2.
   */
  readonly Channel: string | undefined
  /**
   * Technology that registers; Asterisk 1.4 only.
   * Since 1.4; until 1.4.
   */
  readonly ChannelDriver: string | undefined
  /**
   * Technology of the peer or registration.
   * Since 1.6.2.
   */
  readonly ChannelType: string | undefined
  /** Name of the account that logs in or registers. */
  readonly Username: string | undefined
  /** Server at which this one registers. */
  readonly Domain: string | undefined
  /**
   * How this server's registration at another stands.
   * - `Unregistered`: Not registered.
   * - `Request Sent`: The request is on its way.
   * - `Auth. Sent`: Credentials are on their way.
   * - `Registered`: Registered.
   * - `Rejected`: The far server refused.
   * - `Timeout`: The far server did not answer.
   * - `No Authentication`: The far server asked for credentials and there are none.
   * - `Failed`: Given up.
   */
  readonly Status: 'Unregistered' | 'Request Sent' | 'Auth. Sent' | 'Registered' | 'Rejected' | 'Timeout' | 'No Authentication' | 'Failed' | (string & {}) | undefined
  /**
   * What the far server gave as the reason for refusing.
   * No value: `<unknown>`.
   */
  readonly Cause: string | undefined
  /**
   * Name of the account that registers; called `Username` from Asterisk 1.2 on.
   * Since 1.0; until 1.0.
   */
  readonly User: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
