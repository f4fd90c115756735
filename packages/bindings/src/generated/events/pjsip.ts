// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ListEnd } from '../groups.ts'
import type {
  AuthDetailAuthTypeValue,
  AuthListAuthTypeValue,
  ConnectedLineMethodValue,
  ContactReachability,
  ContactStatusValue,
  DeviceStateText,
  DirectMediaGlareMitigationValue,
  DirectMediaMethodValue,
  DtlsSetupValue,
  DtmfModeValue,
  EventListValue,
  ExtensionState,
  Header100relValue,
  InboundSubscriptionDetailRoleValue,
  MediaEncryptionValue,
  OutboundRegistrationStatusValue,
  OutboundSubscriptionDetailRoleValue,
  ProtocolValue,
  RedirectMethodValue,
  SecurityNegotiationValue,
  SubscriptionTypeValue,
  T38UdptlEcValue,
  TimersValue,
} from '../values.ts'

/**
 * One address of record of the endpoint; an item of the PJSIPShowEndpoint action.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoint.
 *
 * Source: spec/events/AorDetail.yaml
 */
export interface AorDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'AorDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /**
   * Shortest registration that is granted.
   * Unit: s.
   */
  readonly MinimumExpiration: number | undefined
  /**
   * Longest registration that is granted.
   * Unit: s.
   */
  readonly MaximumExpiration: number | undefined
  /**
   * Length of a registration that asks for none.
   * Unit: s.
   */
  readonly DefaultExpiration: number | undefined
  /**
   * Time between two checks of a contact; 0 for no checks.
   * Unit: s.
   */
  readonly QualifyFrequency: number | undefined
  /** Whether checks answer a challenge with the credentials of the endpoint. */
  readonly AuthenticateQualify: boolean | undefined
  /**
   * Most contacts that may register at once; 0 for none.
   * Minimum: 0.
   */
  readonly MaxContacts: number | undefined
  /** Whether a new registration pushes the oldest contacts out. */
  readonly RemoveExisting: boolean | undefined
  /**
   * Whether contacts that cannot be reached are pushed out first.
   * Since 16.22, 18.8; not in 17.
   */
  readonly RemoveUnavailable?: boolean | undefined
  /** Mailboxes whose message counts are sent; empty for none. An item on subscriptions has the ones subscribed to. */
  readonly Mailboxes: readonly string[] | undefined
  /** Proxy that requests are sent through, as a SIP URI; empty for none. */
  readonly OutboundProxy: string | undefined
  /**
   * Whether Path headers are honoured.
   * Since 12.1.
   */
  readonly SupportPath: boolean | undefined
  /**
   * Whether only an answer of the 200 class counts as reachable; otherwise any answer does.
   * Since 20.12, 21.7, 22.2.
   */
  readonly Qualify2xxOnly?: boolean | undefined
  /**
   * Time within which a contact must answer a check.
   * Unit: s.
   * Since 13.4.
   */
  readonly QualifyTimeout?: number | undefined
  /**
   * Extension of voicemail that message-waiting notices name; empty for none.
   * Since 13.9.
   */
  readonly VoicemailExtension?: string | undefined
  /** Contacts, each as AOR, slash and URI, separated by commas; some messages end the list with a comma. */
  readonly Contacts: readonly string[] | undefined
  /**
   * Contacts that the AOR has, configured ones included.
   * Minimum: 0.
   */
  readonly TotalContacts: number | undefined
  /**
   * Contacts that registered themselves.
   * Minimum: 0.
   */
  readonly ContactsRegistered: number | undefined
  /** Endpoint that the object belongs to; empty where none is known. */
  readonly EndpointName: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One address of record; an item of the PJSIPShowAors action.
 *
 * Since 16. Privileges: none; it only comes in the answer to PJSIPShowAors.
 *
 * Source: spec/events/AorList.yaml
 */
export interface AorListEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'AorList'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /**
   * Shortest registration that is granted.
   * Unit: s.
   */
  readonly MinimumExpiration: number | undefined
  /**
   * Longest registration that is granted.
   * Unit: s.
   */
  readonly MaximumExpiration: number | undefined
  /**
   * Length of a registration that asks for none.
   * Unit: s.
   */
  readonly DefaultExpiration: number | undefined
  /**
   * Time between two checks of a contact; 0 for no checks.
   * Unit: s.
   */
  readonly QualifyFrequency: number | undefined
  /**
   * Time within which a contact must answer a check.
   * Unit: s.
   */
  readonly QualifyTimeout: number | undefined
  /**
   * Whether only an answer of the 200 class counts as reachable; otherwise any answer does.
   * Since 20.12, 21.7, 22.2.
   */
  readonly Qualify2xxOnly?: boolean | undefined
  /** Whether checks answer a challenge with the credentials of the endpoint. */
  readonly AuthenticateQualify: boolean | undefined
  /**
   * Most contacts that may register at once; 0 for none.
   * Minimum: 0.
   */
  readonly MaxContacts: number | undefined
  /** Whether a new registration pushes the oldest contacts out. */
  readonly RemoveExisting: boolean | undefined
  /**
   * Whether contacts that cannot be reached are pushed out first.
   * Since 16.22, 18.8; not in 17.
   */
  readonly RemoveUnavailable?: boolean | undefined
  /** Mailboxes whose message counts are sent; empty for none. An item on subscriptions has the ones subscribed to. */
  readonly Mailboxes: readonly string[] | undefined
  /** Extension of voicemail that message-waiting notices name; empty for none. */
  readonly VoicemailExtension: string | undefined
  /** Proxy that requests are sent through, as a SIP URI; empty for none. */
  readonly OutboundProxy: string | undefined
  /** Whether Path headers are honoured. */
  readonly SupportPath: boolean | undefined
  /** Contacts, each as AOR, slash and URI, separated by commas; some messages end the list with a comma. */
  readonly Contacts: readonly string[] | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of addresses of record.
 *
 * Since 16. Privileges: none; it only comes in the answer to PJSIPShowAors.
 *
 * Source: spec/events/AorListComplete.yaml
 */
export interface AorListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'AorListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Credentials of the endpoint; an item of the PJSIPShowEndpoint action.
 *
 * The password is in the event as it is in the configuration.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoint, PJSIPShowRegistrationsOutbound.
 *
 * Source: spec/events/AuthDetail.yaml
 */
export interface AuthDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'AuthDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Name of the account that logs in or registers. */
  readonly Username: string | undefined
  /**
   * Password in clear text; of a transport, the one that opens its private key.
   * Sensitive: never printed.
   */
  readonly Password: string | undefined
  /**
   * MD5 hash of user, realm and password, as configured.
   * Sensitive: never printed.
   */
  readonly Md5Cred: string | undefined
  /** Realm that the credentials are for; empty for the default. */
  readonly Realm: string | undefined
  /**
   * How long a challenge stays valid.
   * Unit: s.
   */
  readonly NonceLifetime: number | undefined
  /** How the credentials are stored. */
  readonly AuthType: AuthDetailAuthTypeValue | (string & {}) | undefined
  /** Endpoint that the object belongs to; empty where none is known. */
  readonly EndpointName: string | undefined
  /**
   * Client id for OAuth.
   * Since 17.
   */
  readonly OauthClientid?: string | undefined
  /**
   * Client secret for OAuth.
   * Since 17.
   * Sensitive: never printed.
   */
  readonly OauthSecret?: string | undefined
  /**
   * Hashes of the credentials, each with its algorithm.
   * Since 20.12, 21.7, 22.2.
   * Sensitive: never printed.
   */
  readonly PasswordDigest?: string | undefined
  /**
   * Token that fetches new OAuth access tokens.
   * Since 17.
   * Sensitive: never printed.
   */
  readonly RefreshToken?: string | undefined
  /**
   * Hash algorithms accepted when this side answers a challenge.
   * Since 20.12, 21.7, 22.2.
   */
  readonly SupportedAlgorithmsUac?: readonly string[] | undefined
  /**
   * Hash algorithms offered when this side challenges.
   * Since 20.12, 21.7, 22.2.
   */
  readonly SupportedAlgorithmsUas?: readonly string[] | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One set of credentials; an item of the PJSIPShowAuths action.
 *
 * The password is in the event as it is in the configuration.
 *
 * Since 16. Privileges: none; it only comes in the answer to PJSIPShowAuths.
 *
 * Source: spec/events/AuthList.yaml
 */
export interface AuthListEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'AuthList'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Name of the account that logs in or registers. */
  readonly Username: string | undefined
  /**
   * MD5 hash of user, realm and password, as configured.
   * Sensitive: never printed.
   */
  readonly Md5Cred: string | undefined
  /** Realm that the credentials are for; empty for the default. */
  readonly Realm: string | undefined
  /** How the credentials are stored. */
  readonly AuthType: AuthListAuthTypeValue | (string & {}) | undefined
  /**
   * Password in clear text; of a transport, the one that opens its private key.
   * Sensitive: never printed.
   */
  readonly Password: string | undefined
  /**
   * How long a challenge stays valid.
   * Unit: s.
   */
  readonly NonceLifetime: number | undefined
  /**
   * Client id for OAuth.
   * Since 17.
   */
  readonly OauthClientid?: string | undefined
  /**
   * Client secret for OAuth.
   * Since 17.
   * Sensitive: never printed.
   */
  readonly OauthSecret?: string | undefined
  /**
   * Hashes of the credentials, each with its algorithm.
   * Since 20.12, 21.7, 22.2.
   * Sensitive: never printed.
   */
  readonly PasswordDigest?: string | undefined
  /**
   * Token that fetches new OAuth access tokens.
   * Since 17.
   * Sensitive: never printed.
   */
  readonly RefreshToken?: string | undefined
  /**
   * Hash algorithms accepted when this side answers a challenge.
   * Since 20.12, 21.7, 22.2.
   */
  readonly SupportedAlgorithmsUac?: readonly string[] | undefined
  /**
   * Hash algorithms offered when this side challenges.
   * Since 20.12, 21.7, 22.2.
   */
  readonly SupportedAlgorithmsUas?: readonly string[] | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of credentials.
 *
 * Since 16. Privileges: none; it only comes in the answer to PJSIPShowAuths.
 *
 * Source: spec/events/AuthListComplete.yaml
 */
export interface AuthListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'AuthListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One contact that is registered; an item of the PJSIPShowContacts action.
 *
 * Since 16. Privileges: none; it only comes in the answer to PJSIPShowContacts.
 *
 * Source: spec/events/ContactList.yaml
 */
export interface ContactListEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ContactList'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Address in the Via header of the registration. */
  readonly ViaAddr: string | undefined
  /**
   * Port in the Via header of the registration; 0 for the default.
   * Minimum: 0.
   * Maximum: 65535.
   */
  readonly ViaPort: number | undefined
  /**
   * Time within which a contact must answer a check.
   * Unit: s.
   */
  readonly QualifyTimeout: number | undefined
  /** SIP Call-ID of the registration. */
  readonly CallId: string | undefined
  /** System name of the server that took the registration. */
  readonly RegServer: string | undefined
  /** Whether the contact is dropped when the server starts. */
  readonly PruneOnBoot: boolean | undefined
  /** Path header of the registration; empty without one. */
  readonly Path: string | undefined
  /** Name of the PJSIP endpoint. */
  readonly Endpoint: string | undefined
  /** Whether checks answer a challenge with the credentials of the endpoint. */
  readonly AuthenticateQualify: boolean | undefined
  /** SIP URI of the contact. */
  readonly Uri: string | undefined
  /**
   * Time between two checks of a contact; 0 for no checks.
   * Unit: s.
   */
  readonly QualifyFrequency: number | undefined
  /** Software that the far end says it runs; for an outbound registration, what this side says. */
  readonly UserAgent: string | undefined
  /**
   * When the registration runs out.
   * Unit: s.
   */
  readonly ExpirationTime: number | undefined
  /** Proxy that requests are sent through, as a SIP URI; empty for none. */
  readonly OutboundProxy: string | undefined
  /** Whether the contact answers checks. */
  readonly Status: ContactReachability | (string & {}) | undefined
  /**
   * Round-trip time of the last check in microseconds.
   * No value: `N/A`.
   */
  readonly RoundtripUsec: number | undefined
  /**
   * Whether only an answer of the 200 class counts as reachable; otherwise any answer does.
   * Since 20.12, 21.7, 22.2.
   */
  readonly Qualify2xxOnly?: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of contacts.
 *
 * Since 16. Privileges: none; it only comes in the answer to PJSIPShowContacts.
 *
 * Source: spec/events/ContactListComplete.yaml
 */
export interface ContactListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ContactListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A PJSIP contact came, went, or changed between reachable and unreachable.
 *
 * Since 13.5. Privileges: system.
 *
 * Source: spec/events/ContactStatus.yaml
 */
export interface ContactStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ContactStatus'
  /** SIP URI of the contact. */
  readonly URI: string | undefined
  /** What became of the contact. */
  readonly ContactStatus: ContactStatusValue | (string & {}) | undefined
  /** Name of the address of record. */
  readonly AOR: string | undefined
  /** Endpoint that the object belongs to; empty where none is known. */
  readonly EndpointName: string | undefined
  /**
   * Round-trip time of the last check in microseconds.
   * No value: `N/A`.
   */
  readonly RoundtripUsec: number | undefined
}

/**
 * One contact and whether it can be reached; an item of PJSIPShowEndpoint and PJSIPShowRegistrationInboundContactStatuses.
 *
 * Since 13. Privileges: none; it only comes in the answer to PJSIPShowEndpoint, PJSIPShowRegistrationInboundContactStatuses.
 *
 * Source: spec/events/ContactStatusDetail.yaml
 */
export interface ContactStatusDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ContactStatusDetail'
  /** Name of the address of record. */
  readonly AOR: string | undefined
  /** SIP URI of the contact. */
  readonly URI: string | undefined
  /** Whether the contact answers checks. */
  readonly Status: ContactReachability | (string & {}) | undefined
  /**
   * Round-trip time of the last check in microseconds.
   * No value: `N/A`.
   */
  readonly RoundtripUsec: number | undefined
  /** Endpoint that the object belongs to; empty where none is known. */
  readonly EndpointName: string | undefined
  /**
   * Software that the far end says it runs; for an outbound registration, what this side says.
   * Since 13.9.
   */
  readonly UserAgent: string | undefined
  /**
   * When the registration runs out; 0 for a contact of the configuration.
   * Unit: s.
   * Since 13.9.
   */
  readonly RegExpire: number | undefined
  /**
   * Address in the Via header of the registration, with its port where it gave one.
   * Since 13.10.
   */
  readonly ViaAddress: string | undefined
  /**
   * SIP Call-ID of the registration.
   * Since 13.10.
   */
  readonly CallID: string | undefined
  /**
   * Identifier of the contact.
   * Since 13.14, 14.3.
   */
  readonly ID: string | undefined
  /**
   * Whether checks answer a challenge with the credentials of the endpoint.
   * Since 13.14, 14.3.
   */
  readonly AuthenticateQualify: boolean | undefined
  /**
   * Proxy that requests are sent through, as a SIP URI; empty for none.
   * Since 13.14, 14.3.
   */
  readonly OutboundProxy: string | undefined
  /**
   * Path header of the registration; empty without one.
   * Since 13.14, 14.3.
   */
  readonly Path: string | undefined
  /**
   * Time between two checks of a contact; 0 for no checks.
   * Unit: s.
   * Since 13.14, 14.3.
   */
  readonly QualifyFrequency: number | undefined
  /**
   * Time within which a contact must answer a check.
   * Unit: s.
   * Since 13.14, 14.3.
   */
  readonly QualifyTimeout: number | undefined
  /**
   * Whether only an answer of the 200 class counts as reachable; otherwise any answer does.
   * Since 20.12, 21.7, 22.2.
   */
  readonly Qualify2xxOnly?: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of contacts.
 *
 * Since 13.14, 14.3. Privileges: none; it only comes in the answer to PJSIPShowRegistrationInboundContactStatuses.
 *
 * Source: spec/events/ContactStatusDetailComplete.yaml
 */
export interface ContactStatusDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ContactStatusDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Configuration and state of the endpoint; the first item of the PJSIPShowEndpoint action.
 *
 * The headers are the options of the endpoint, in no order; a newer release has further ones.
 *
 * RedirectMethod is not sent before 20.13, 21.8 and 22.3.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoint.
 *
 * Source: spec/events/EndpointDetail.yaml
 */
export interface EndpointDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'EndpointDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Section of the dialplan that calls of the endpoint start in. */
  readonly Context: string | undefined
  /** Codecs that calls may use. */
  readonly Allow: string | undefined
  /** How touch tones travel. */
  readonly DtmfMode: DtmfModeValue | (string & {}) | undefined
  /** Whether media may use IPv6. */
  readonly RtpIpv6: boolean | undefined
  /** Whether media goes to where media comes from. */
  readonly RtpSymmetric: boolean | undefined
  /** Whether ICE is used. */
  readonly IceSupport: boolean | undefined
  /** Whether the packet length that the far end asks for is used. */
  readonly UsePtime: boolean | undefined
  /** Whether answers go to the port that requests came from. */
  readonly ForceRport: boolean | undefined
  /** Whether the Contact of requests is replaced by the address they came from. */
  readonly RewriteContact: boolean | undefined
  /** Transport that is used; empty for any. */
  readonly Transport: string | undefined
  /** Proxy that requests are sent through, as a SIP URI; empty for none. */
  readonly OutboundProxy: string | undefined
  /** Class of music on hold suggested to the far end. */
  readonly MohSuggest: string | undefined
  /** Whether provisional answers are made reliable. */
  readonly '100rel': Header100relValue | (string & {}) | undefined
  /** Whether sessions are refreshed by timers. */
  readonly Timers: TimersValue | (string & {}) | undefined
  /**
   * Shortest session timer that is accepted.
   * Unit: s.
   */
  readonly TimersMinSe: number | undefined
  /**
   * Longest time between refreshes of a session.
   * Unit: s.
   */
  readonly TimersSessExpires: number | undefined
  /** Credentials, one of which a request must prove; empty for none. */
  readonly Auth: readonly string[] | undefined
  /** Credentials used to answer challenges; empty for none. */
  readonly OutboundAuth: readonly string[] | undefined
  /** Addresses of record that the endpoint is reached at. */
  readonly Aors: readonly string[] | undefined
  /** Address that media is to be sent to; empty for the server's own. */
  readonly MediaAddress: string | undefined
  /** Ways to recognize a request of the endpoint. */
  readonly IdentifyBy: readonly string[] | undefined
  /** Whether media may bypass the server. */
  readonly DirectMedia: boolean | undefined
  /** Request that redirects media. */
  readonly DirectMediaMethod: DirectMediaMethodValue | (string & {}) | undefined
  /**
   * Whether connected-line updates of the far end are believed.
   * Since 13.24, 16.1; not in 14, 15.
   */
  readonly TrustConnectedLine?: boolean | undefined
  /**
   * Whether connected-line updates are sent.
   * Since 13.24, 16.1; not in 14, 15.
   */
  readonly SendConnectedLine?: boolean | undefined
  /** Request that updates the connected line. */
  readonly ConnectedLineMethod: ConnectedLineMethodValue | (string & {}) | undefined
  /** What keeps both ends from redirecting media at once. */
  readonly DirectMediaGlareMitigation: DirectMediaGlareMitigationValue | (string & {}) | undefined
  /** Whether media stays with the server when addresses are translated. */
  readonly DisableDirectMediaOnNat: boolean | undefined
  /**
   * Caller's name and number that calls from this peer get.
   * No value: `<unknown>`.
   */
  readonly Callerid: string | undefined
  /** Presentation of the endpoint's caller id, such as `allowed_not_screened`. */
  readonly CalleridPrivacy: string | undefined
  /** Tag of the endpoint's caller id. */
  readonly CalleridTag: string | undefined
  /** Whether the identity in received requests is believed. */
  readonly TrustIdInbound: boolean | undefined
  /** Whether a private identity is still sent to the far end. */
  readonly TrustIdOutbound: boolean | undefined
  /** Whether P-Asserted-Identity is sent. */
  readonly SendPai: boolean | undefined
  /** Whether Remote-Party-ID is sent. */
  readonly SendRpid: boolean | undefined
  /** Whether Diversion is sent. */
  readonly SendDiversion: boolean | undefined
  /** Mailboxes whose message counts are sent; empty for none. An item on subscriptions has the ones subscribed to. */
  readonly Mailboxes: readonly string[] | undefined
  /** Whether all mailboxes are summed up in one notice. */
  readonly AggregateMwi: boolean | undefined
  /** How media is encrypted. */
  readonly MediaEncryption: MediaEncryptionValue | (string & {}) | undefined
  /**
   * Whether plain media is used where the far end cannot encrypt.
   * Since 13.1.
   */
  readonly MediaEncryptionOptimistic?: boolean | undefined
  /** Whether the AVPF profile is used. */
  readonly UseAvpf: boolean | undefined
  /**
   * Whether SDP has AVP names even with another profile.
   * Since 12.4.
   */
  readonly ForceAvp: boolean | undefined
  /**
   * Whether answers repeat the media transport of the offer.
   * Since 12.4.
   */
  readonly MediaUseReceivedTransport: boolean | undefined
  /** Whether the far end may start recording with an INFO request. */
  readonly OneTouchRecording: boolean | undefined
  /** Whether ringing is sent as sound. */
  readonly InbandProgress: boolean | undefined
  /** Call groups that the endpoint or line belongs to. */
  readonly CallGroup: string | undefined
  /** Call groups whose calls may be picked up. */
  readonly PickupGroup: string | undefined
  /** Named call groups that the endpoint or line belongs to. */
  readonly NamedCallGroup: string | undefined
  /** Named call groups whose calls may be picked up. */
  readonly NamedPickupGroup: string | undefined
  /**
   * Number of calls at which the endpoint counts as busy; 0 for none.
   * Minimum: 0.
   */
  readonly DeviceStateBusyAt: number | undefined
  /** Whether fax by T.38 is allowed. */
  readonly T38Udptl: boolean | undefined
  /** Error correction of T.38 fax. */
  readonly T38UdptlEc: T38UdptlEcValue | (string & {}) | undefined
  /**
   * Largest T.38 packet; 0 for the far end's word.
   * Unit: bytes.
   * Minimum: 0.
   */
  readonly T38UdptlMaxdatagram: number | undefined
  /** Whether fax tones send the call to the fax extension. */
  readonly FaxDetect: boolean | undefined
  /** Whether T.38 goes to where T.38 comes from. */
  readonly T38UdptlNat: boolean | undefined
  /** Whether T.38 may use IPv6. */
  readonly T38UdptlIpv6: boolean | undefined
  /**
   * Whether T.38 is bound to the media address.
   * Since 16.22, 18.8; not in 17.
   */
  readonly T38BindUdptlToMediaAddress?: boolean | undefined
  /**
   * Country whose tones the peer hears.
   * No value: `<Not set>`.
   */
  readonly ToneZone: string | undefined
  /** Language of prompts in calls of the endpoint. */
  readonly Language: string | undefined
  /** Feature that starts recording. */
  readonly RecordOnFeature: string | undefined
  /** Feature that stops recording. */
  readonly RecordOffFeature: string | undefined
  /** Whether REFER transfers are allowed. */
  readonly AllowTransfer: boolean | undefined
  /**
   * Whether `user=phone` is added to numbers.
   * Since 13.2.
   */
  readonly UserEqPhone?: boolean | undefined
  /**
   * Whether hold is passed on in place of music.
   * Since 13.30.
   */
  readonly MohPassthrough?: boolean | undefined
  /** User name in the origin line of SDP. */
  readonly SdpOwner: string | undefined
  /** Session name in SDP. */
  readonly SdpSession: string | undefined
  /** Type of service of audio packets. */
  readonly TosAudio: string | undefined
  /** Type of service of video packets. */
  readonly TosVideo: string | undefined
  /**
   * Priority class of audio packets.
   * Minimum: 0.
   */
  readonly CosAudio: number | undefined
  /**
   * Priority class of video packets.
   * Minimum: 0.
   */
  readonly CosVideo: number | undefined
  /** Whether subscriptions are taken. */
  readonly AllowSubscribe: boolean | undefined
  /**
   * Shortest subscription that is accepted; 0 for any.
   * Unit: s.
   */
  readonly SubMinExpiry: number | undefined
  /** User part of From in requests to the endpoint. */
  readonly FromUser: string | undefined
  /** Domain of From in requests to the endpoint. */
  readonly FromDomain: string | undefined
  /** User part of From in message-waiting notices. */
  readonly MwiFromUser: string | undefined
  /** RTP engine for calls of the endpoint. */
  readonly RtpEngine: string | undefined
  /** What is checked of the far end's certificate: `No`, `Yes`, `fingerprint` or `certificate`. */
  readonly DtlsVerify: string | undefined
  /**
   * Time between new DTLS keys; 0 for never.
   * Unit: s.
   */
  readonly DtlsRekey: number | undefined
  /** Certificate for DTLS. */
  readonly DtlsCertFile: string | undefined
  /** File of the private key for DTLS. */
  readonly DtlsPrivateKey: string | undefined
  /** Ciphers for DTLS. */
  readonly DtlsCipher: string | undefined
  /** Certificates that are trusted for DTLS. */
  readonly DtlsCaFile: string | undefined
  /** Folder of certificates that are trusted for DTLS. */
  readonly DtlsCaPath: string | undefined
  /** Part that this side takes in DTLS. */
  readonly DtlsSetup: DtlsSetupValue | (string & {}) | undefined
  /** Whether 32-bit authentication tags are used. */
  readonly SrtpTag32: boolean | undefined
  /** How redirections are followed. */
  readonly RedirectMethod: RedirectMethodValue | (string & {}) | undefined
  /**
   * Variables set on channels of the endpoint, each as name=value.
   * Since 12.1.
   */
  readonly SetVar: readonly string[] | undefined
  /**
   * Section of the dialplan for text messages.
   * Since 12.2.
   */
  readonly MessageContext: string | undefined
  /**
   * Account code of calls of the endpoint.
   * Since 12.5.
   */
  readonly Accountcode: string | undefined
  /**
   * Whether answers contain only the preferred codec.
   * Since 15.
   */
  readonly PreferredCodecOnly?: boolean | undefined
  /** State of the endpoint's device in words, such as `Not in use`. */
  readonly DeviceState: DeviceStateText | (string & {}) | undefined
  /** Channels of the endpoint. Their number from 20.15, 21.10 and 22.5 on; before, their names, separated by commas. */
  readonly ActiveChannels: string | undefined
  /**
   * Section of the dialplan that subscriptions of the endpoint look for hints in.
   * Since 13.11.
   */
  readonly SubscribeContext?: string | undefined
  /**
   * Whether numbers may come in pieces.
   * Since 13.15, 14.4.
   */
  readonly AllowOverlap?: boolean | undefined
  /**
   * Section of the dialplan that numbers in pieces are looked up in.
   * Since 18.17, 20.2; not in 19.
   */
  readonly OverlapContext?: string | undefined
  /**
   * Whether further SDP answers are used.
   * Since 13.22, 15.5; not in 14.
   */
  readonly AcceptMultipleSdpAnswers?: boolean | undefined
  /**
   * Access lists for requests of the endpoint.
   * Since 13.10.
   */
  readonly Acl?: readonly string[] | undefined
  /**
   * Whether OPTIONS are answered without credentials.
   * Since 16.18, 18.4; not in 17.
   */
  readonly AllowUnauthenticatedOptions?: boolean | undefined
  /**
   * Whether each direction may use another codec.
   * Since 13.13, 14.2.
   */
  readonly AsymmetricRtpCodec?: boolean | undefined
  /**
   * Whether media is bound to the media address.
   * Since 13.8.
   */
  readonly BindRtpToMediaAddress?: boolean | undefined
  /**
   * Whether streams share one transport.
   * Since 15.
   */
  readonly Bundle?: boolean | undefined
  /**
   * How codecs of a received answer are chosen.
   * Since 18.
   */
  readonly CodecPrefsIncomingAnswer?: string | undefined
  /**
   * How codecs of a received offer are chosen.
   * Since 18.
   */
  readonly CodecPrefsIncomingOffer?: string | undefined
  /**
   * How codecs of an answer to send are chosen.
   * Since 18.
   */
  readonly CodecPrefsOutgoingAnswer?: string | undefined
  /**
   * How codecs of an offer to send are chosen.
   * Since 18.
   */
  readonly CodecPrefsOutgoingOffer?: string | undefined
  /**
   * Access lists for contacts of the endpoint.
   * Since 13.10.
   */
  readonly ContactAcl?: readonly string[] | undefined
  /**
   * Whether a certificate is made for each call.
   * Since 15.2.
   */
  readonly DtlsAutoGenerateCert?: boolean | undefined
  /**
   * Hash of certificate fingerprints, such as `SHA-256`.
   * Since 12.7.
   */
  readonly DtlsFingerprint: string | undefined
  /**
   * Time into the call after which fax tones are ignored; 0 for never.
   * Unit: s.
   * Since 13.11.
   */
  readonly FaxDetectTimeout?: number | undefined
  /**
   * Whether early media follows the branch that sent it last.
   * Since 13.22, 15.5; not in 14.
   */
  readonly FollowEarlyMediaFork?: boolean | undefined
  /**
   * Whether G.726 is packed the other way round.
   * Since 13.5.
   */
  readonly G726NonStandard?: boolean | undefined
  /**
   * Location profile for calls from the endpoint.
   * Since 16.28, 18.14, 19.6; not in 17.
   */
  readonly GeolocIncomingCallProfile?: string | undefined
  /**
   * Location profile for calls to the endpoint.
   * Since 16.28, 18.14, 19.6; not in 17.
   */
  readonly GeolocOutgoingCallProfile?: string | undefined
  /**
   * Whether progress without SDP is ignored.
   * Since 13.26, 16.3; not in 14, 15.
   */
  readonly Ignore183WithoutSdp?: boolean | undefined
  /**
   * Whose codecs come first in calls from the endpoint.
   * Since 18.
   */
  readonly IncomingCallOfferPref?: string | undefined
  /**
   * Mailbox that notices from the far end update.
   * Since 13.18, 14.7, 15.1.
   */
  readonly IncomingMwiMailbox?: string | undefined
  /**
   * Most audio streams of a call.
   * Minimum: 0.
   * Since 15.
   */
  readonly MaxAudioStreams?: number | undefined
  /**
   * Most video streams of a call.
   * Minimum: 0.
   * Since 15.
   */
  readonly MaxVideoStreams?: number | undefined
  /**
   * Whether a subscription ends unasked message-waiting notices.
   * Since 13.9.
   */
  readonly MwiSubscribeReplacesUnsolicited?: boolean | undefined
  /**
   * Whether ringing is reported to subscribers while the device is in use.
   * Since 13.17, 14.6.
   */
  readonly NotifyEarlyInuseRinging?: boolean | undefined
  /**
   * Whose codecs come first in calls to the endpoint.
   * Since 18.
   */
  readonly OutgoingCallOfferPref?: string | undefined
  /**
   * Whether progress of a blind transfer is reported.
   * Since 13.17, 14.6.
   */
  readonly ReferBlindProgress?: boolean | undefined
  /**
   * Whether connected-line updates go out before the answer.
   * Since 13.4.
   */
  readonly RpidImmediate?: boolean | undefined
  /**
   * Whether RTP and RTCP share a port.
   * Since 13.15, 14.4.
   */
  readonly RtcpMux?: boolean | undefined
  /**
   * Time between packets that keep the path open; 0 for none.
   * Unit: s.
   * Since 13.5.
   */
  readonly RtpKeepalive?: number | undefined
  /**
   * Silence after which a call ends; 0 for never.
   * Unit: s.
   * Since 13.5.
   */
  readonly RtpTimeout?: number | undefined
  /**
   * Silence after which a held call ends; 0 for never.
   * Unit: s.
   * Since 13.5.
   */
  readonly RtpTimeoutHold?: number | undefined
  /**
   * First port for media of the endpoint; 0 for the range of all.
   * Minimum: 0.
   * Maximum: 65535.
   * Since 20.20, 22.10, 23.4; not in 21.
   */
  readonly RtpPortStart?: number | undefined
  /**
   * Last port for media of the endpoint; 0 for the range of all.
   * Minimum: 0.
   * Maximum: 65535.
   * Since 20.20, 22.10, 23.4; not in 21.
   */
  readonly RtpPortEnd?: number | undefined
  /**
   * How security is negotiated.
   * Since 16.30, 18.16, 19.8, 20.1; not in 17.
   */
  readonly SecurityNegotiation?: SecurityNegotiationValue | (string & {}) | undefined
  /**
   * Whether charges are sent.
   * Since 18.16, 20.1; not in 19.
   */
  readonly SendAoc?: boolean | undefined
  /**
   * Whether History-Info is sent.
   * Since 13.38, 16.15, 17.9, 18.1; not in 14, 15.
   */
  readonly SendHistoryInfo?: boolean | undefined
  /**
   * Whether caller identities are signed and checked.
   * Since 16.15; not in 17.
   */
  readonly StirShaken?: string | undefined
  /**
   * Profile for signing and checking identities.
   * Since 16.26, 18.12, 19.4; not in 17.
   */
  readonly StirShakenProfile?: string | undefined
  /**
   * Whether no music plays while the far end sends only.
   * Since 20.11, 21.6, 22.1.
   */
  readonly SuppressMohOnSendonly?: boolean | undefined
  /**
   * Whether Q.850 reasons are omitted.
   * Since 13.23, 15.6; not in 14.
   */
  readonly SuppressQ850ReasonHeaders?: boolean | undefined
  /**
   * Tenant of calls of the endpoint; empty where none is set.
   * Since 18.25, 20.10, 21.5; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * Extension of voicemail that message-waiting notices name; empty for none.
   * Since 13.9.
   */
  readonly VoicemailExtension?: string | undefined
  /**
   * Whether the defaults for WebRTC are set.
   * Since 15.
   */
  readonly Webrtc?: boolean | undefined
  /**
   * Requests whose redirections are followed.
   * Since 20.18, 22.8, 23.2; not in 21.
   */
  readonly FollowRedirectMethods?: readonly string[] | undefined
  /**
   * User part of Contact in requests.
   * Since 13.12, 14.1.
   */
  readonly ContactUser?: string | undefined
  /**
   * Security mechanisms that are offered.
   * Since 16.30, 18.16, 19.8, 20.1; not in 17.
   */
  readonly SecurityMechanisms?: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of objects that belong to the endpoint.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoint.
 *
 * Source: spec/events/EndpointDetailComplete.yaml
 */
export interface EndpointDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'EndpointDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One endpoint and its state; an item of the PJSIPShowEndpoints action.
 *
 * Before 20.15, 21.10 and 22.5 ActiveChannels is empty while there is no channel.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoints.
 *
 * Source: spec/events/EndpointList.yaml
 */
export interface EndpointListEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'EndpointList'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Transport that is used; empty for any. */
  readonly Transport: string | undefined
  /** Addresses of record that the endpoint is reached at. */
  readonly Aor: readonly string[] | undefined
  /** Credentials, one of which a request must prove; empty for none. */
  readonly Auths: readonly string[] | undefined
  /** Credentials used to answer challenges; empty for none. */
  readonly OutboundAuths: readonly string[] | undefined
  /** State of the endpoint's device in words, such as `Not in use`. */
  readonly DeviceState: DeviceStateText | (string & {}) | undefined
  /** Channels of the endpoint. Their number from 20.15, 21.10 and 22.5 on; before, their names, separated by commas. */
  readonly ActiveChannels: string | undefined
  /** Contacts, each as AOR, slash and URI, followed by a comma. */
  readonly Contacts: readonly string[] | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of endpoints.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoints.
 *
 * Source: spec/events/EndpointListComplete.yaml
 */
export interface EndpointListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'EndpointListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Addresses and headers by which requests are recognised as coming from the endpoint; an item of the PJSIPShowEndpoint action.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoint.
 *
 * Source: spec/events/IdentifyDetail.yaml
 */
export interface IdentifyDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'IdentifyDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Name of the PJSIP endpoint. */
  readonly Endpoint: string | undefined
  /**
   * Whether SRV records are looked up for the hosts of `Match`.
   * Since 13.14, 14.3.
   */
  readonly SrvLookups?: boolean | undefined
  /** Addresses that requests of the endpoint come from, each with its mask. */
  readonly Match: readonly string[] | undefined
  /**
   * SIP header and value that identify the endpoint.
   * Since 13.15, 14.4.
   */
  readonly MatchHeader?: string | undefined
  /**
   * Request URI, or a regular expression between slashes, that identifies the endpoint.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  readonly MatchRequestUri?: string | undefined
  /** Endpoint that the object belongs to; empty where none is known. */
  readonly EndpointName: string | undefined
  /**
   * Transport that requests must come by; empty for any.
   * Since 18.23, 20.8, 21.3; until 18.23, 20.8, 21.3; not in 19.
   */
  readonly Transport?: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One address of record that phones may register at; an item of the PJSIPShowRegistrationsInbound action.
 *
 * Every address of record is listed, registered or not, as Contacts shows.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowRegistrationsInbound.
 *
 * Source: spec/events/InboundRegistrationDetail.yaml
 */
export interface InboundRegistrationDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'InboundRegistrationDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /**
   * Shortest registration that is granted.
   * Unit: s.
   */
  readonly MinimumExpiration: number | undefined
  /**
   * Length of a registration that asks for none.
   * Unit: s.
   */
  readonly DefaultExpiration: number | undefined
  /**
   * Time within which a contact must answer a check.
   * Unit: s.
   * Since 13.4.
   */
  readonly QualifyTimeout?: number | undefined
  /**
   * Whether only an answer of the 200 class counts as reachable; otherwise any answer does.
   * Since 20.12, 21.7, 22.2.
   */
  readonly Qualify2xxOnly?: boolean | undefined
  /** Mailboxes whose message counts are sent; empty for none. An item on subscriptions has the ones subscribed to. */
  readonly Mailboxes: readonly string[] | undefined
  /**
   * Whether Path headers are honoured.
   * Since 12.1.
   */
  readonly SupportPath: boolean | undefined
  /**
   * Whether contacts that cannot be reached are pushed out first.
   * Since 16.22, 18.8; not in 17.
   */
  readonly RemoveUnavailable?: boolean | undefined
  /**
   * Extension of voicemail that message-waiting notices name; empty for none.
   * Since 13.9.
   */
  readonly VoicemailExtension?: string | undefined
  /**
   * Most contacts that may register at once; 0 for none.
   * Minimum: 0.
   */
  readonly MaxContacts: number | undefined
  /** Whether checks answer a challenge with the credentials of the endpoint. */
  readonly AuthenticateQualify: boolean | undefined
  /**
   * Longest registration that is granted.
   * Unit: s.
   */
  readonly MaximumExpiration: number | undefined
  /**
   * Time between two checks of a contact; 0 for no checks.
   * Unit: s.
   */
  readonly QualifyFrequency: number | undefined
  /** Whether a new registration pushes the oldest contacts out. */
  readonly RemoveExisting: boolean | undefined
  /** Proxy that requests are sent through, as a SIP URI; empty for none. */
  readonly OutboundProxy: string | undefined
  /** Contacts, each as AOR, slash and URI, separated by commas; some messages end the list with a comma. */
  readonly Contacts: readonly string[] | undefined
  /** Contacts of the configuration and of the registrations, each as AOR, slash and URI. */
  readonly Contact: readonly string[] | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of addresses of record.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowRegistrationsInbound.
 *
 * Source: spec/events/InboundRegistrationDetailComplete.yaml
 */
export interface InboundRegistrationDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'InboundRegistrationDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One subscription that the server took; an item of the PJSIPShowSubscriptionsInbound action.
 *
 * What follows Callerid depends on the event package; SubscriptionType says which it is.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowSubscriptionsInbound.
 *
 * Source: spec/events/InboundSubscriptionDetail.yaml
 */
export interface InboundSubscriptionDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'InboundSubscriptionDetail'
  /** Part of this side in the subscription. */
  readonly Role: InboundSubscriptionDetailRoleValue | (string & {}) | undefined
  /** Name of the PJSIP endpoint. */
  readonly Endpoint: string | undefined
  /**
   * SIP Call-ID of the subscription.
   * No value: `<unknown>`.
   */
  readonly Callid: string | undefined
  /** State of the subscription, such as `ACTIVE`, `PENDING` or `TERMINATED`. */
  readonly State: string | undefined
  /** Caller id of the endpoint; `Unknown` where it has none. */
  readonly Callerid: string | undefined
  /** What is subscribed to. */
  readonly SubscriptionType: SubscriptionTypeValue | (string & {}) | undefined
  /** Extension whose state is subscribed to. */
  readonly Extension: string | undefined
  /** State of the extension in words. */
  readonly ExtensionStates: ExtensionState | (string & {}) | undefined
  /** Mailboxes whose message counts are sent; empty for none. An item on subscriptions has the ones subscribed to. */
  readonly Mailboxes: readonly string[] | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of subscriptions.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowSubscriptionsInbound.
 *
 * Source: spec/events/InboundSubscriptionDetailComplete.yaml
 */
export interface InboundSubscriptionDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'InboundSubscriptionDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One registration of this server at another; an item of the PJSIPShowRegistrationsOutbound action.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowRegistrationsOutbound.
 *
 * Source: spec/events/OutboundRegistrationDetail.yaml
 */
export interface OutboundRegistrationDetailEvent extends CommonEvent, CommonChanVariable {
  readonly name: 'OutboundRegistrationDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /**
   * Most attempts to register; 0 for no limit.
   * Minimum: 0.
   */
  readonly MaxRetries: number | undefined
  /** SIP URI of this side when it registers. */
  readonly ClientUri: string | undefined
  /**
   * How security is negotiated.
   * Since 16.30, 18.16, 19.8, 20.1; not in 17.
   */
  readonly SecurityNegotiation?: SecurityNegotiationValue | (string & {}) | undefined
  /** Whether refused credentials end the attempts. */
  readonly AuthRejectionPermanent: boolean | undefined
  /** SIP URI of the server to register at. */
  readonly ServerUri: string | undefined
  /**
   * Longest random wait before the first attempt.
   * Unit: s.
   * Since 16.27, 18.13, 19.5; not in 17.
   */
  readonly MaxRandomInitialDelay?: number | undefined
  /**
   * Whether Path headers are honoured.
   * Since 12.1.
   */
  readonly SupportPath: boolean | undefined
  /**
   * Time between attempts after a failure that may pass.
   * Unit: s.
   */
  readonly RetryInterval: number | undefined
  /**
   * Parameters added to the Contact header.
   * Since 17.
   */
  readonly ContactHeaderParams?: string | undefined
  /**
   * Length of the registration that is asked for.
   * Unit: s.
   */
  readonly Expiration: number | undefined
  /** Transport that is used; empty for any. */
  readonly Transport: string | undefined
  /**
   * Whether calls from the server are matched by a token in the Contact.
   * Since 13.4.
   */
  readonly Line?: boolean | undefined
  /** User part of Contact in requests. */
  readonly ContactUser: string | undefined
  /**
   * Name of the PJSIP endpoint.
   * Since 13.4.
   */
  readonly Endpoint?: string | undefined
  /**
   * Software that the far end says it runs; for an outbound registration, what this side says.
   * Since 21.2.
   */
  readonly UserAgent?: string | undefined
  /**
   * Time between attempts after a 403; 0 for no further one.
   * Unit: s.
   */
  readonly ForbiddenRetryInterval: number | undefined
  /** Credentials used to answer challenges; empty for none. */
  readonly OutboundAuth: readonly string[] | undefined
  /** Proxy that requests are sent through, as a SIP URI; empty for none. */
  readonly OutboundProxy: string | undefined
  /**
   * Time between attempts after a fatal failure; 0 for no further one.
   * Unit: s.
   * Since 13.7.
   */
  readonly FatalRetryInterval?: number | undefined
  /**
   * Whether the outbound extension is announced.
   * Since 17.
   */
  readonly SupportOutbound?: boolean | undefined
  /** State of a registration of PJSIP at another server. */
  readonly Status: OutboundRegistrationStatusValue | (string & {}) | undefined
  /**
   * Time until the next registration; 0 where none is planned.
   * Unit: s.
   */
  readonly NextReg: number | undefined
  /**
   * Security mechanisms that are offered.
   * Since 16.30, 18.16, 19.8, 20.1; not in 17.
   */
  readonly SecurityMechanisms?: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of registrations at other servers.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowRegistrationsOutbound.
 *
 * Source: spec/events/OutboundRegistrationDetailComplete.yaml
 */
export interface OutboundRegistrationDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'OutboundRegistrationDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Place of a message in a list of events; there is none before Asterisk 1.6. */
  readonly EventList: EventListValue | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems?: number | undefined
  /**
   * Registrations that are in force.
   * Minimum: 0.
   */
  readonly Registered: number | undefined
  /**
   * Registrations that are not in force.
   * Minimum: 0.
   */
  readonly NotRegistered: number | undefined
}

/**
 * One subscription that the server made elsewhere; an item of the PJSIPShowSubscriptionsOutbound action.
 *
 * What follows Callerid depends on the event package; SubscriptionType says which it is.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowSubscriptionsOutbound.
 *
 * Source: spec/events/OutboundSubscriptionDetail.yaml
 */
export interface OutboundSubscriptionDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'OutboundSubscriptionDetail'
  /** Part of this side in the subscription. */
  readonly Role: OutboundSubscriptionDetailRoleValue | (string & {}) | undefined
  /** Name of the PJSIP endpoint. */
  readonly Endpoint: string | undefined
  /**
   * SIP Call-ID of the subscription.
   * No value: `<unknown>`.
   */
  readonly Callid: string | undefined
  /** State of the subscription, such as `ACTIVE`, `PENDING` or `TERMINATED`. */
  readonly State: string | undefined
  /** Caller id of the endpoint; `Unknown` where it has none. */
  readonly Callerid: string | undefined
  /** What is subscribed to. */
  readonly SubscriptionType: SubscriptionTypeValue | (string & {}) | undefined
  /** Extension whose state is subscribed to. */
  readonly Extension: string | undefined
  /** State of the extension in words. */
  readonly ExtensionStates: ExtensionState | (string & {}) | undefined
  /** Mailboxes whose message counts are sent; empty for none. An item on subscriptions has the ones subscribed to. */
  readonly Mailboxes: readonly string[] | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of subscriptions.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowSubscriptionsOutbound.
 *
 * Source: spec/events/OutboundSubscriptionDetailComplete.yaml
 */
export interface OutboundSubscriptionDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'OutboundSubscriptionDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * An endpoint went into or out of maintenance; also an item of the PJSIPShowMaintenance action.
 *
 * Since 20.20, 22.10, 23.4; not in 21. Privileges: system; none as part of the answer to PJSIPShowMaintenance.
 *
 * Source: spec/events/PJSIPMaintenanceStatus.yaml
 */
export interface PJSIPMaintenanceStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PJSIPMaintenanceStatus'
  /** Name of the endpoint; `all` where every one was changed at once. */
  readonly Endpoint: string | undefined
  /** Whether the endpoint is in maintenance. */
  readonly Status: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of endpoints.
 *
 * Since 20.20, 22.10, 23.4; not in 21. Privileges: none; it only comes in the answer to PJSIPShowMaintenance.
 *
 * Source: spec/events/PJSIPMaintenanceStatusComplete.yaml
 */
export interface PJSIPMaintenanceStatusCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'PJSIPMaintenanceStatusComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One list that subscribers may ask for as a whole; an item of the PJSIPShowResourceLists action.
 *
 * The event package travels as a second Event header.
 *
 * Since 13. Privileges: none; it only comes in the answer to PJSIPShowResourceLists.
 *
 * Source: spec/events/ResourceListDetail.yaml
 */
export interface ResourceListDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ResourceListDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Event package of the list, such as `presence`; a second header of this name, after the name of the event. */
  readonly Event: string | undefined
  /** Whether each notice holds the whole list. */
  readonly FullState: boolean | undefined
  /** Resources of the list. */
  readonly ListItem: readonly string[] | undefined
  /**
   * Time over which changes are gathered into one notice; 0 for none.
   * Unit: ms.
   */
  readonly NotificationBatchInterval: number | undefined
  /**
   * Whether display names of the resources are sent.
   * Since 16.25, 18.11, 19.3; not in 17.
   */
  readonly ResourceDisplayName?: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of resource lists.
 *
 * Since 13. Privileges: none; it only comes in the answer to PJSIPShowResourceLists.
 *
 * Source: spec/events/ResourceListDetailComplete.yaml
 */
export interface ResourceListDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ResourceListDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Transport that the endpoint is bound to; an item of the PJSIPShowEndpoint action.
 *
 * Since 12. Privileges: none; it only comes in the answer to PJSIPShowEndpoint.
 *
 * Source: spec/events/TransportDetail.yaml
 */
export interface TransportDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'TransportDetail'
  /** Kind of the configuration object, such as `endpoint`, `aor` or `auth`. */
  readonly ObjectType: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Protocol of the transport. */
  readonly Protocol: ProtocolValue | (string & {}) | undefined
  /** Address that the transport listens on, with port. */
  readonly Bind: string | undefined
  /** Certificates that are trusted. */
  readonly CaListFile: string | undefined
  /**
   * Folder of certificates that are trusted.
   * Since 13.2.
   */
  readonly CaListPath?: string | undefined
  /** Certificate that is shown. */
  readonly CertFile: string | undefined
  /** File of the private key. */
  readonly PrivKeyFile: string | undefined
  /**
   * Password in clear text; of a transport, the one that opens its private key.
   * Sensitive: never printed.
   */
  readonly Password: string | undefined
  /** Address to show in signalling behind NAT. */
  readonly ExternalSignalingAddress: string | undefined
  /**
   * Port to show in signalling behind NAT; 0 for the real one.
   * Minimum: 0.
   * Maximum: 65535.
   */
  readonly ExternalSignalingPort: number | undefined
  /** Address to show for media behind NAT. */
  readonly ExternalMediaAddress: string | undefined
  /** Domain that the transport is for. */
  readonly Domain: string | undefined
  /** Whether certificates of servers are checked. */
  readonly VerifyServer: boolean | undefined
  /** Whether certificates of clients are checked. */
  readonly VerifyClient: boolean | undefined
  /** Whether clients must show a certificate. */
  readonly RequireClientCert: boolean | undefined
  /** TLS version, such as `tlsv1_2`; `unspecified` for the default. */
  readonly Method: string | undefined
  /** TLS ciphers. */
  readonly Cipher: readonly string[] | undefined
  /** Networks that need no translated address. */
  readonly LocalNet: readonly string[] | undefined
  /** Type of service of signalling packets. */
  readonly Tos: string | undefined
  /**
   * Priority class of signalling packets.
   * Minimum: 0.
   */
  readonly Cos: number | undefined
  /**
   * Longest time that a write to a WebSocket may take.
   * Unit: ms.
   * Since 12.4.
   */
  readonly WebsocketWriteTimeout: number | undefined
  /**
   * Whether a reload may change the transport.
   * Since 13.8.
   */
  readonly AllowReload?: boolean | undefined
  /**
   * Whether wildcards in certificates match.
   * Since 16.28, 18.14, 19.6; not in 17.
   */
  readonly AllowWildcardCerts?: boolean | undefined
  /**
   * Whether requests leave by the transport that others came in by.
   * Since 13.15, 14.4.
   */
  readonly SymmetricTransport?: boolean | undefined
  /**
   * Whether TCP keeps idle connections alive.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  readonly TcpKeepaliveEnable?: boolean | undefined
  /**
   * Idle time before the first probe.
   * Unit: s.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  readonly TcpKeepaliveIdleTime?: number | undefined
  /**
   * Time between probes.
   * Unit: s.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  readonly TcpKeepaliveIntervalTime?: number | undefined
  /**
   * Probes without answer after which the connection is dropped.
   * Minimum: 0.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  readonly TcpKeepaliveProbeCount?: number | undefined
  /**
   * Name of a host to show in signalling behind NAT, in place of an address.
   * Since 24.
   */
  readonly ExternalSignalingHostname?: string | undefined
  /** Endpoint that the object belongs to; empty where none is known. */
  readonly EndpointName: string | undefined
  /**
   * Operations that may run at once.
   * Minimum: 0.
   */
  readonly AsyncOperations: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
