import type { Headers } from '../message.ts'
import type { PhoneOptions } from '../pbx/options.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Endpoints of PJSIP, what belongs to them, and registrations. Each phone is an endpoint, an AOR and an auth. */
export const pjsipActions: Readonly<Record<string, Handler>> = {
  PJSIPShowEndpoints(request) {
    const items = endpoints(request).map((phone): ListItem => {
      const name = nameOf(phone)
      const headers: Headers = [
        ['ObjectType', 'endpoint'],
        ['ObjectName', name],
        ['Transport', ''],
        ['Aor', name],
        ['Auths', name],
        ['OutboundAuths', ''],
        ['Contacts', contactsOf(phone)],
        ['DeviceState', deviceWords[request.pbx.states.device(phone.device)] ?? 'Unavailable'],
        ['ActiveChannels', request.pbx.channels.use(phone.device).busy],
      ]
      return { event: 'EndpointList', headers }
    })
    if (items.length === 0) return request.error('No endpoints found\n')
    request.list('A listing of Endpoints follows, presented as EndpointList events', items, 'EndpointListComplete')
  },

  PJSIPShowAors(request) {
    const items = endpoints(request).map((phone): ListItem => ({ event: 'AorList', headers: aor(phone, 'Contacts') }))
    if (items.length === 0) return request.error('No AORs found\n')
    request.list('A listing of AORs follows, presented as AorList events', items, 'AorListComplete')
  },

  PJSIPShowAuths(request) {
    const items = endpoints(request).map((phone): ListItem => {
      const name = nameOf(phone)
      const headers: Headers = [
        ['ObjectType', 'auth'],
        ['ObjectName', name],
        ['OauthSecret', ''],
        ['PasswordDigest', ''],
        ['SupportedAlgorithmsUas', 'MD5'],
        ['RefreshToken', ''],
        ['Username', name],
        ['Md5Cred', ''],
        ['Realm', ''],
        ['AuthType', 'userpass'],
        ['Password', `${name}-secret`],
        ['SupportedAlgorithmsUac', 'MD5'],
        ['NonceLifetime', 32],
        ['OauthClientid', ''],
      ]
      return { event: 'AuthList', headers }
    })
    if (items.length === 0) return request.error('No Auths found\n')
    request.list('A listing of Auths follows, presented as AuthList events', items, 'AuthListComplete')
  },

  PJSIPShowContacts: (request) => request.error('No Contacts found\n'),
  PJSIPShowResourceLists: (request) => request.error('No resource lists found\n'),
  PJSIPShowMaintenance: (request) =>
    request.list('Maintenance status events follow', [], 'PJSIPMaintenanceStatusComplete'),
  PJSIPShowRegistrationInboundContactStatuses: (request) =>
    request.list('Following are ContactStatusEvents for each Inbound registration', [], 'ContactStatusDetailComplete'),

  PJSIPShowRegistrationsInbound(request) {
    const items = endpoints(request).map(
      (phone): ListItem => ({
        event: 'InboundRegistrationDetail',
        headers: [...aor(phone, 'Contact'), ['Contacts', contactsOf(phone)]],
      }),
    )
    request.list('Following are Events for each Inbound registration', items, 'InboundRegistrationDetailComplete')
  },

  PJSIPShowRegistrationsOutbound: (request) =>
    request.list('Following are Events for each Outbound registration', [], 'OutboundRegistrationDetailComplete', [
      ['Registered', 0],
      ['NotRegistered', 0],
    ]),
  PJSIPShowSubscriptionsInbound: (request) =>
    request.list('Following are Events for each inbound Subscription', [], 'InboundSubscriptionDetailComplete'),
  PJSIPShowSubscriptionsOutbound: (request) =>
    request.list('Following are Events for each outbound Subscription', [], 'OutboundSubscriptionDetailComplete'),
}

const deviceWords: Readonly<Record<string, string>> = {
  NOT_INUSE: 'Not in use',
  INUSE: 'In use',
  RINGING: 'Ringing',
  RINGINUSE: 'In use',
  UNAVAILABLE: 'Unavailable',
  INVALID: 'Invalid',
}

function endpoints(request: Request): PhoneOptions[] {
  return request.pbx.phones.filter(({ device }) => device.startsWith('PJSIP/'))
}

function nameOf({ device }: PhoneOptions): string {
  return device.slice('PJSIP/'.length)
}

function contactsOf({ device, host, behaviour }: PhoneOptions): string {
  if (host === undefined || behaviour === 'unreachable') return ''
  return `${device.slice('PJSIP/'.length)}/sip:${device.slice('PJSIP/'.length)}@${host.address}:${host.port},`
}

function aor(phone: PhoneOptions, contacts: 'Contacts' | 'Contact'): Headers {
  return [
    ['ObjectType', 'aor'],
    ['ObjectName', nameOf(phone)],
    ['MinimumExpiration', 60],
    ['DefaultExpiration', 3600],
    ['QualifyTimeout', '3.000000'],
    ['Qualify2xxOnly', 'false'],
    ['Mailboxes', phone.mailbox ?? ''],
    ['SupportPath', 'false'],
    ['RemoveUnavailable', 'false'],
    ['VoicemailExtension', ''],
    ['MaxContacts', 1],
    ['AuthenticateQualify', 'false'],
    [contacts, contactsOf(phone)],
    ['MaximumExpiration', 7200],
    ['QualifyFrequency', phone.qualify === true ? 60 : 0],
    ['RemoveExisting', 'false'],
    ['OutboundProxy', ''],
  ]
}
