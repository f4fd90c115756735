import { availableIn } from '@openami/bindings'
import type { Headers } from '../message.ts'
import type { PjsipType } from '../pjsip/defaults.ts'
import { aorHeaders, contactStatusHeaders, endedContactNames, objectHeaders, stateWords } from '../pjsip/headers.ts'
import type { PjsipObject } from '../pjsip/objects.ts'
import { list } from '../pjsip/pjsip.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Releases that say how many channels an endpoint has. */
const countedChannels = { since: ['20.15', '21.10', '22.5'] }

/** Endpoints of PJSIP, what belongs to them, and registrations, as lists. */
export const pjsipActions: Readonly<Record<string, Handler>> = {
  PJSIPShowEndpoints(request) {
    const { pjsip } = request.pbx
    const items = pjsip.all('endpoint').map((endpoint): ListItem => {
      const headers: Headers = [
        ['ObjectType', 'endpoint'],
        ['ObjectName', endpoint.name],
        ['Transport', endpoint.get('transport')],
        ['Aor', endpoint.get('aors')],
        ['Auths', endpoint.get('auth')],
        ['OutboundAuths', endpoint.get('outbound_auth')],
        ['Contacts', endedContactNames(pjsip.contactsOfEndpoint(endpoint))],
        ...stateHeaders(request, endpoint),
      ]
      return { event: 'EndpointList', headers }
    })
    if (items.length === 0) return request.error('No endpoints found\n')
    request.list('A listing of Endpoints follows, presented as EndpointList events', items, 'EndpointListComplete')
  },

  PJSIPShowEndpoint(request) {
    const name = request.get('Endpoint')
    if (name === '') return request.error('PJSIPShowEndpoint requires an endpoint name\n')
    const endpoint = request.pbx.pjsip.find('endpoint', name)
    if (endpoint === undefined) return request.error(`Unable to retrieve endpoint ${name}\n`)
    const items = detailsOf(request, endpoint)
    request.list('Following are Events for each object associated with the Endpoint', items, 'EndpointDetailComplete')
  },

  PJSIPShowAors(request) {
    const { pjsip } = request.pbx
    const items = pjsip
      .all('aor')
      .map((aor): ListItem => ({ event: 'AorList', headers: aorHeaders(request.engine, aor, 'Contacts') }))
    if (items.length === 0) return request.error('No AORs found\n')
    request.list('A listing of AORs follows, presented as AorList events', items, 'AorListComplete')
  },

  PJSIPShowAuths(request) {
    const items = request.pbx.pjsip
      .all('auth')
      .map((auth): ListItem => ({ event: 'AuthList', headers: objectHeaders(auth, request.personality) }))
    if (items.length === 0) return request.error('No Auths found\n')
    request.list('A listing of Auths follows, presented as AuthList events', items, 'AuthListComplete')
  },

  /** Those of the file are not among them. */
  PJSIPShowContacts(request) {
    const { pjsip } = request.pbx
    const items = pjsip.all('aor').flatMap((aor) =>
      pjsip
        .contacts(aor)
        .filter(({ isStatic }) => !isStatic)
        .map((contact): ListItem => {
          const [, address = '', port = ''] = /@([^:]*):(\d+)/.exec(contact.uri) ?? []
          const headers: Headers = [
            ['ObjectType', 'contact'],
            ['ObjectName', contact.id],
            ['ViaAddr', address],
            ['QualifyTimeout', '3.000000'],
            ['Qualify2xxOnly', 'false'],
            ['CallId', ''],
            ['RegServer', ''],
            ['PruneOnBoot', 'no'],
            ['Path', ''],
            ['Endpoint', pjsip.endpointOf(aor.name)?.name ?? ''],
            ['ViaPort', port],
            ['AuthenticateQualify', 'no'],
            ['Uri', contact.uri],
            ['QualifyFrequency', aor.get('qualify_frequency')],
            ['UserAgent', ''],
            ['ExpirationTime', Math.floor(request.engine.host.clock.now() / 1000) + 3600],
            ['OutboundProxy', ''],
            ['Status', contact.status],
            ['RoundtripUsec', 'N/A'],
          ]
          return { event: 'ContactList', headers }
        }),
    )
    if (items.length === 0) return request.error('No Contacts found\n')
    request.list('A listing of Contacts follows, presented as ContactList events', items, 'ContactListComplete')
  },

  PJSIPShowResourceLists: (request) => request.error('No resource lists found\n'),

  PJSIPShowRegistrationInboundContactStatuses(request) {
    const { pjsip } = request.pbx
    const items = pjsip.all('aor').flatMap((aor) =>
      pjsip
        .contacts(aor)
        .filter(({ isStatic }) => !isStatic)
        .map((contact): ListItem => {
          const endpoint = pjsip.endpointOf(aor.name)?.name ?? ''
          return { event: 'ContactStatusDetail', headers: contactStatusHeaders(contact, endpoint, aor) }
        }),
    )
    request.list(
      'Following are ContactStatusEvents for each Inbound registration',
      items,
      'ContactStatusDetailComplete',
    )
  },

  PJSIPShowRegistrationsInbound(request) {
    const { pjsip } = request.pbx
    const items = pjsip.all('aor').map((aor): ListItem => {
      const headers: Headers = [
        ...aorHeaders(request.engine, aor, 'Contact'),
        ['Contacts', endedContactNames(pjsip.contacts(aor))],
      ]
      return { event: 'InboundRegistrationDetail', headers }
    })
    request.list('Following are Events for each Inbound registration', items, 'InboundRegistrationDetailComplete')
  },

  PJSIPShowRegistrationsOutbound(request) {
    const { pjsip } = request.pbx
    const registrations = pjsip.all('registration')
    const registered = registrations.filter(({ name }) => pjsip.registered.has(name)).length
    const items = registrations.flatMap((registration): ListItem[] => {
      const isRegistered = pjsip.registered.has(registration.name)
      const status: Headers = [
        ['Status', isRegistered ? 'Registered' : 'Unregistered'],
        ['NextReg', isRegistered ? 3600 : 0],
      ]
      return [
        {
          event: 'OutboundRegistrationDetail',
          headers: [...objectHeaders(registration, request.personality), ...status],
        },
        ...objects(request, 'auth', registration.get('outbound_auth')).map(
          (auth): ListItem => ({ event: 'AuthDetail', headers: objectHeaders(auth, request.personality) }),
        ),
      ]
    })
    const counts: Headers = [
      ['Registered', registered],
      ['NotRegistered', registrations.length - registered],
    ]
    const message = 'Following are Events for each Outbound registration'
    request.list(message, items, 'OutboundRegistrationDetailComplete', counts, registrations.length)
  },

  PJSIPShowSubscriptionsInbound: (request) =>
    request.list('Following are Events for each inbound Subscription', [], 'InboundSubscriptionDetailComplete'),
  PJSIPShowSubscriptionsOutbound: (request) =>
    request.list('Following are Events for each outbound Subscription', [], 'OutboundSubscriptionDetailComplete'),
}

function stateHeaders(request: Request, { name }: PjsipObject): Headers {
  const device = `PJSIP/${name}`
  const countsChannels = availableIn(countedChannels, request.personality.release)
  return [
    ['DeviceState', stateWords(request.pbx.states.device(device))],
    // Before, a count of none is printed (res/res_pjsip/pjsip_configuration.c:1466, 16.28.0).
    ['ActiveChannels', countsChannels ? request.pbx.channels.use(device).busy : ''],
  ]
}

function objects(request: Request, type: PjsipType, names: string): PjsipObject[] {
  return list(names).flatMap((name) => request.pbx.pjsip.find(type, name) ?? [])
}

/** The endpoint, its auths, transport, AORs with their contacts, and identifies. */
function detailsOf(request: Request, endpoint: PjsipObject): ListItem[] {
  const { pjsip } = request.pbx
  const ofEndpoint: Headers = [['EndpointName', endpoint.name]]
  const item = (event: string, headers: Headers): ListItem => ({ event, headers: [...headers, ...ofEndpoint] })
  const auths = [
    ...objects(request, 'auth', endpoint.get('auth')),
    ...objects(request, 'auth', endpoint.get('outbound_auth')),
  ]
  const aors = objects(request, 'aor', endpoint.get('aors')).flatMap((aor) => {
    const contacts = pjsip.contacts(aor)
    const counts: Headers = [
      ['TotalContacts', contacts.length],
      ['ContactsRegistered', contacts.filter(({ isStatic }) => !isStatic).length],
    ]
    return [
      item('AorDetail', [...aorHeaders(request.engine, aor, 'Contacts'), ...counts]),
      ...contacts.map(
        (contact): ListItem => ({
          event: 'ContactStatusDetail',
          headers: contactStatusHeaders(contact, endpoint.name, aor),
        }),
      ),
    ]
  })
  return [
    {
      event: 'EndpointDetail',
      headers: [...objectHeaders(endpoint, request.personality), ...stateHeaders(request, endpoint)],
    },
    ...auths.map((auth) => item('AuthDetail', objectHeaders(auth, request.personality))),
    ...objects(request, 'transport', endpoint.get('transport')).map((one) =>
      item('TransportDetail', objectHeaders(one, request.personality)),
    ),
    ...aors,
    ...pjsip.identifies(endpoint.name).map((one) => item('IdentifyDetail', objectHeaders(one, request.personality))),
  ]
}
