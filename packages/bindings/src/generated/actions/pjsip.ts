// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters, PairsInput } from '../../runtime/call.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { ChannelHungupEvent, ChannelsHungupListCompleteEvent } from '../events/channels.ts'
import type { AorDetailEvent, AorListCompleteEvent, AorListEvent, AuthDetailEvent, AuthListCompleteEvent, AuthListEvent, ContactListCompleteEvent, ContactListEvent, ContactStatusDetailCompleteEvent, ContactStatusDetailEvent, EndpointDetailCompleteEvent, EndpointDetailEvent, EndpointListCompleteEvent, EndpointListEvent, IdentifyDetailEvent, InboundRegistrationDetailCompleteEvent, InboundRegistrationDetailEvent, InboundSubscriptionDetailCompleteEvent, InboundSubscriptionDetailEvent, OutboundRegistrationDetailCompleteEvent, OutboundRegistrationDetailEvent, OutboundSubscriptionDetailCompleteEvent, OutboundSubscriptionDetailEvent, PJSIPMaintenanceStatusCompleteEvent, PJSIPMaintenanceStatusEvent, ResourceListDetailCompleteEvent, ResourceListDetailEvent, TransportDetailEvent } from '../events/pjsip.ts'

/**
 * Refuses PJSIP calls that have not been answered, with a SIP status of choice.
 *
 * A call that is answered ends as usual; the status reaches the far end only before the answer.
 *
 * Since 18.21, 20.6, 21.1; not in 19. Privileges: system or call.
 *
 * Source: spec/actions/PJSIPHangup.yaml
 */
export interface PJSIPHangupRequest {
  /**
   * Channel to hang up, or a regular expression between slashes for every channel that matches.
   * No value: `none`.
   */
  Channel: string | number
  /** SIP status as a number such as 486, or its name such as busy_here. */
  Cause: string | number
}

/** Reply of PJSIPHangup. */
export interface PJSIPHangupReply extends ListReply<ChannelHungupEvent, ChannelsHungupListCompleteEvent> {
}

/**
 * Sends a SIP NOTIFY request to an endpoint, an address or the far end of a channel.
 *
 * Since 12. Privileges: system.
 *
 * Source: spec/actions/PJSIPNotify.yaml
 */
export interface PJSIPNotifyRequest {
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

/** Reply of PJSIPNotify. */
export interface PJSIPNotifyReply extends AckReply {
}

/**
 * Checks now whether the contacts of an endpoint answer.
 *
 * Success says that the checks were begun; ContactStatus reports each change of state.
 *
 * Since 12. Privileges: system or reporting.
 *
 * Source: spec/actions/PJSIPQualify.yaml
 */
export interface PJSIPQualifyRequest {
  /** Name of the endpoint as in pjsip.conf; every contact of its AORs is asked. */
  Endpoint: string | number
}

/** Reply of PJSIPQualify. */
export interface PJSIPQualifyReply extends AckReply {
}

/**
 * Sends an outbound registration (one of pjsip.conf, by which this server registers at another) right away.
 *
 * A task that cannot be queued is answered with Success too; the Message says so.
 *
 * Since 13.2. Privileges: system or reporting.
 *
 * Source: spec/actions/PJSIPRegister.yaml
 */
export interface PJSIPRegisterRequest {
  /** Name of the registration; `*all` for every one. */
  Registration: string | number
}

/** Reply of PJSIPRegister. */
export interface PJSIPRegisterReply extends AckReply {
}

/**
 * Puts an endpoint into maintenance, in which it gets no new calls, or ends that.
 *
 * Since 20.20, 22.10, 23.4; not in 21. Privileges: system.
 *
 * Source: spec/actions/PJSIPSetMaintenance.yaml
 */
export interface PJSIPSetMaintenanceRequest {
  /** Name of the endpoint, or all for every one. */
  Endpoint: string | number
  /** On puts it into maintenance, off ends it. */
  State: boolean
}

/** Reply of PJSIPSetMaintenance. */
export interface PJSIPSetMaintenanceReply extends AckReply {
}

/** This action takes no parameters. */
export type PJSIPShowAorsRequest = NoParameters

/** Reply of PJSIPShowAors. */
export interface PJSIPShowAorsReply extends ListReply<AorListEvent, AorListCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowAuthsRequest = NoParameters

/** Reply of PJSIPShowAuths. */
export interface PJSIPShowAuthsReply extends ListReply<AuthListEvent, AuthListCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowContactsRequest = NoParameters

/** Reply of PJSIPShowContacts. */
export interface PJSIPShowContactsReply extends ListReply<ContactListEvent, ContactListCompleteEvent> {
}

/**
 * Reports the details of one PJSIP endpoint and the objects that belong to it.
 *
 * EndpointDetail comes first; of the others there may be none or several.
 *
 * If the transport of the endpoint does not exist, and up to 12.5 also if it has no transport of its own, two errors about the transport and the endpoint come between the response and EndpointDetailComplete.
 *
 * Up to 13.2 the server closes the session after the error that there is no such endpoint.
 *
 * Since 12. Privileges: system.
 *
 * Source: spec/actions/PJSIPShowEndpoint.yaml
 */
export interface PJSIPShowEndpointRequest {
  /** Name of the endpoint, with or without `PJSIP/` before it. */
  Endpoint: string | number
}

/** Reply of PJSIPShowEndpoint. */
export interface PJSIPShowEndpointReply extends ListReply<EndpointDetailEvent | AuthDetailEvent | AorDetailEvent | TransportDetailEvent | IdentifyDetailEvent | ContactStatusDetailEvent, EndpointDetailCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowEndpointsRequest = NoParameters

/** Reply of PJSIPShowEndpoints. */
export interface PJSIPShowEndpointsReply extends ListReply<EndpointListEvent, EndpointListCompleteEvent> {
}

/**
 * Lists the endpoints in maintenance.
 *
 * Since 20.20, 22.10, 23.4; not in 21. Privileges: system or reporting.
 *
 * Source: spec/actions/PJSIPShowMaintenance.yaml
 */
export interface PJSIPShowMaintenanceRequest {
  /** Only this endpoint, in maintenance or not; if omitted, all that are. */
  Endpoint?: string | number | undefined
}

/** Reply of PJSIPShowMaintenance. */
export interface PJSIPShowMaintenanceReply extends ListReply<PJSIPMaintenanceStatusEvent, PJSIPMaintenanceStatusCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowRegistrationInboundContactStatusesRequest = NoParameters

/** Reply of PJSIPShowRegistrationInboundContactStatuses. */
export interface PJSIPShowRegistrationInboundContactStatusesReply extends ListReply<ContactStatusDetailEvent, ContactStatusDetailCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowRegistrationsInboundRequest = NoParameters

/** Reply of PJSIPShowRegistrationsInbound. */
export interface PJSIPShowRegistrationsInboundReply extends ListReply<InboundRegistrationDetailEvent, InboundRegistrationDetailCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowRegistrationsOutboundRequest = NoParameters

/** Reply of PJSIPShowRegistrationsOutbound. */
export interface PJSIPShowRegistrationsOutboundReply extends ListReply<OutboundRegistrationDetailEvent | AuthDetailEvent, OutboundRegistrationDetailCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowResourceListsRequest = NoParameters

/** Reply of PJSIPShowResourceLists. */
export interface PJSIPShowResourceListsReply extends ListReply<ResourceListDetailEvent, ResourceListDetailCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowSubscriptionsInboundRequest = NoParameters

/** Reply of PJSIPShowSubscriptionsInbound. */
export interface PJSIPShowSubscriptionsInboundReply extends ListReply<InboundSubscriptionDetailEvent, InboundSubscriptionDetailCompleteEvent> {
}

/** This action takes no parameters. */
export type PJSIPShowSubscriptionsOutboundRequest = NoParameters

/** Reply of PJSIPShowSubscriptionsOutbound. */
export interface PJSIPShowSubscriptionsOutboundReply extends ListReply<OutboundSubscriptionDetailEvent, OutboundSubscriptionDetailCompleteEvent> {
}

/**
 * Ends a registration at another server and attempts at it.
 *
 * A task that cannot be queued is answered with Success too; the Message says so.
 *
 * Since 12. Privileges: system or reporting.
 *
 * Source: spec/actions/PJSIPUnregister.yaml
 */
export interface PJSIPUnregisterRequest {
  /** Name of the registration; `*all` for every one. */
  Registration: string | number
}

/** Reply of PJSIPUnregister. */
export interface PJSIPUnregisterReply extends AckReply {
}
