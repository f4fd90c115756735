// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type {
  NoParameters,
  PairsInput,
} from '../../runtime/call.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  ChannelHungupEvent,
  ChannelsHungupListCompleteEvent,
} from '../events/channels.ts'
import type {
  AorDetailEvent,
  AorListCompleteEvent,
  AorListEvent,
  AuthDetailEvent,
  AuthListCompleteEvent,
  AuthListEvent,
  ContactListCompleteEvent,
  ContactListEvent,
  ContactStatusDetailCompleteEvent,
  ContactStatusDetailEvent,
  EndpointDetailCompleteEvent,
  EndpointDetailEvent,
  EndpointListCompleteEvent,
  EndpointListEvent,
  IdentifyDetailEvent,
  InboundRegistrationDetailCompleteEvent,
  InboundRegistrationDetailEvent,
  InboundSubscriptionDetailCompleteEvent,
  InboundSubscriptionDetailEvent,
  OutboundRegistrationDetailCompleteEvent,
  OutboundRegistrationDetailEvent,
  OutboundSubscriptionDetailCompleteEvent,
  OutboundSubscriptionDetailEvent,
  PJSIPMaintenanceStatusCompleteEvent,
  PJSIPMaintenanceStatusEvent,
  ResourceListDetailCompleteEvent,
  ResourceListDetailEvent,
  TransportDetailEvent,
} from '../events/pjsip.ts'

/** Parameters of PJSIPHangup; the method `pjsipHangup` describes the action. */
export interface PJSIPHangupRequest {
  /** Channel to hang up, or a regular expression between slashes for every channel that matches. */
  Channel: string | number
  /** SIP status as a number such as 486, or its name such as busy_here. */
  Cause: string | number
}

/** Reply of PJSIPHangup. */
export type PJSIPHangupReply = ListReply<ChannelHungupEvent, ChannelsHungupListCompleteEvent>

/** All parameters of PJSIPNotify; {@link PJSIPNotifyRequest} says which of them are needed. */
export interface PJSIPNotifyParameters {
  /** Endpoint; each of its contacts gets the request. */
  Endpoint?: string | number | undefined
  /**
   * SIP URI to send to by the default outbound endpoint; in place of Endpoint and channel.
   * Since 13.
   */
  URI?: string | number | undefined
  /**
   * Name of a PJSIP channel within whose dialog to send; in place of Endpoint and URI.
   * Since 13.21, 15.4; not in 14.
   */
  channel?: string | number | undefined
  /**
   * Section of pjsip_notify.conf that gives the headers; takes the place of Variable.
   * Required: unless Variable is given.
   * Since 18.16, 19.8, 20.1.
   */
  Option?: string | number | undefined
  /**
   * Headers of the request as name=value; `Content` adds a line of the body.
   * Required: unless Option is given, in releases that have Option.
   */
  Variable?: PairsInput | undefined
}

/** Parameters of PJSIPNotify with Endpoint, without URI or channel. */
export interface PJSIPNotifyWithEndpoint extends PJSIPNotifyParameters {
  Endpoint: string | number
  URI?: undefined
  channel?: undefined
}

/** Parameters of PJSIPNotify with URI, without Endpoint or channel. */
export interface PJSIPNotifyWithURI extends PJSIPNotifyParameters {
  URI: string | number
  Endpoint?: undefined
  channel?: undefined
}

/** Parameters of PJSIPNotify with channel, without Endpoint or URI. */
export interface PJSIPNotifyWithChannel extends PJSIPNotifyParameters {
  channel: string | number
  Endpoint?: undefined
  URI?: undefined
}

/** Parameters of PJSIPNotify; the method `pjsipNotify` describes the action. */
export type PJSIPNotifyRequest = PJSIPNotifyWithEndpoint | PJSIPNotifyWithURI | PJSIPNotifyWithChannel

/** Reply of PJSIPNotify. */
export type PJSIPNotifyReply = AckReply

/** Parameters of PJSIPQualify; the method `pjsipQualify` describes the action. */
export interface PJSIPQualifyRequest {
  /** Name of the endpoint as in pjsip.conf; every contact of its AORs is asked. */
  Endpoint: string | number
}

/** Reply of PJSIPQualify. */
export type PJSIPQualifyReply = AckReply

/** Parameters of PJSIPRegister; the method `pjsipRegister` describes the action. */
export interface PJSIPRegisterRequest {
  /** Name of the registration; `*all` for every one. */
  Registration: string | number
}

/** Reply of PJSIPRegister. */
export type PJSIPRegisterReply = AckReply

/** Parameters of PJSIPSetMaintenance; the method `pjsipSetMaintenance` describes the action. */
export interface PJSIPSetMaintenanceRequest {
  /** Name of the endpoint, or all for every one. */
  Endpoint: string | number
  /** On puts it into maintenance, off ends it. */
  State: boolean
}

/** Reply of PJSIPSetMaintenance. */
export type PJSIPSetMaintenanceReply = AckReply

/** Parameters of PJSIPShowAors; the method `pjsipShowAors` describes the action. */
export type PJSIPShowAorsRequest = NoParameters

/** Reply of PJSIPShowAors. */
export type PJSIPShowAorsReply = ListReply<AorListEvent, AorListCompleteEvent>

/** Parameters of PJSIPShowAuths; the method `pjsipShowAuths` describes the action. */
export type PJSIPShowAuthsRequest = NoParameters

/** Reply of PJSIPShowAuths. */
export type PJSIPShowAuthsReply = ListReply<AuthListEvent, AuthListCompleteEvent>

/** Parameters of PJSIPShowContacts; the method `pjsipShowContacts` describes the action. */
export type PJSIPShowContactsRequest = NoParameters

/** Reply of PJSIPShowContacts. */
export type PJSIPShowContactsReply = ListReply<ContactListEvent, ContactListCompleteEvent>

/** Parameters of PJSIPShowEndpoint; the method `pjsipShowEndpoint` describes the action. */
export interface PJSIPShowEndpointRequest {
  /** Name of the endpoint, with or without `PJSIP/` before it. */
  Endpoint: string | number
}

/** Reply of PJSIPShowEndpoint. */
export type PJSIPShowEndpointReply = ListReply<EndpointDetailEvent | AuthDetailEvent | AorDetailEvent | TransportDetailEvent | IdentifyDetailEvent | ContactStatusDetailEvent, EndpointDetailCompleteEvent>

/** Parameters of PJSIPShowEndpoints; the method `pjsipShowEndpoints` describes the action. */
export type PJSIPShowEndpointsRequest = NoParameters

/** Reply of PJSIPShowEndpoints. */
export type PJSIPShowEndpointsReply = ListReply<EndpointListEvent, EndpointListCompleteEvent>

/** Parameters of PJSIPShowMaintenance; the method `pjsipShowMaintenance` describes the action. */
export interface PJSIPShowMaintenanceRequest {
  /** Only this endpoint, in maintenance or not; if omitted, all that are. */
  Endpoint?: string | number | undefined
}

/** Reply of PJSIPShowMaintenance. */
export type PJSIPShowMaintenanceReply = ListReply<PJSIPMaintenanceStatusEvent, PJSIPMaintenanceStatusCompleteEvent>

/** Parameters of PJSIPShowRegistrationInboundContactStatuses; the method `pjsipShowRegistrationInboundContactStatuses` describes the action. */
export type PJSIPShowRegistrationInboundContactStatusesRequest = NoParameters

/** Reply of PJSIPShowRegistrationInboundContactStatuses. */
export type PJSIPShowRegistrationInboundContactStatusesReply = ListReply<ContactStatusDetailEvent, ContactStatusDetailCompleteEvent>

/** Parameters of PJSIPShowRegistrationsInbound; the method `pjsipShowRegistrationsInbound` describes the action. */
export type PJSIPShowRegistrationsInboundRequest = NoParameters

/** Reply of PJSIPShowRegistrationsInbound. */
export type PJSIPShowRegistrationsInboundReply = ListReply<InboundRegistrationDetailEvent, InboundRegistrationDetailCompleteEvent>

/** Parameters of PJSIPShowRegistrationsOutbound; the method `pjsipShowRegistrationsOutbound` describes the action. */
export type PJSIPShowRegistrationsOutboundRequest = NoParameters

/** Reply of PJSIPShowRegistrationsOutbound. */
export type PJSIPShowRegistrationsOutboundReply = ListReply<OutboundRegistrationDetailEvent | AuthDetailEvent, OutboundRegistrationDetailCompleteEvent>

/** Parameters of PJSIPShowResourceLists; the method `pjsipShowResourceLists` describes the action. */
export type PJSIPShowResourceListsRequest = NoParameters

/** Reply of PJSIPShowResourceLists. */
export type PJSIPShowResourceListsReply = ListReply<ResourceListDetailEvent, ResourceListDetailCompleteEvent>

/** Parameters of PJSIPShowSubscriptionsInbound; the method `pjsipShowSubscriptionsInbound` describes the action. */
export type PJSIPShowSubscriptionsInboundRequest = NoParameters

/** Reply of PJSIPShowSubscriptionsInbound. */
export type PJSIPShowSubscriptionsInboundReply = ListReply<InboundSubscriptionDetailEvent, InboundSubscriptionDetailCompleteEvent>

/** Parameters of PJSIPShowSubscriptionsOutbound; the method `pjsipShowSubscriptionsOutbound` describes the action. */
export type PJSIPShowSubscriptionsOutboundRequest = NoParameters

/** Reply of PJSIPShowSubscriptionsOutbound. */
export type PJSIPShowSubscriptionsOutboundReply = ListReply<OutboundSubscriptionDetailEvent, OutboundSubscriptionDetailCompleteEvent>

/** Parameters of PJSIPUnregister; the method `pjsipUnregister` describes the action. */
export interface PJSIPUnregisterRequest {
  /** Name of the registration; `*all` for every one. */
  Registration: string | number
}

/** Reply of PJSIPUnregister. */
export type PJSIPUnregisterReply = AckReply
