import { splitArguments } from '../dialplan/arguments.ts'
import type { Contact } from '../pjsip/pjsip.ts'
import type { FunctionCall, Functions } from './function.ts'

/** What configured objects have: endpoints and AORs of PJSIP, peers of IAX2, mailboxes. */
export const objectFunctions: Functions = {
  PJSIP_ENDPOINT: { read: ({ scope, argument }) => optionOf(scope, 'endpoint', splitArguments(argument)) },
  PJSIP_AOR: {
    read({ scope, argument }) {
      const [name = '', option = ''] = splitArguments(argument)
      const aor = scope.pjsip.find('aor', name)
      if (aor === undefined || option !== 'contact') return optionOf(scope, 'aor', [name, option])
      return scope.pjsip
        .contacts(aor)
        .map(({ id }) => id)
        .join(',')
    },
  },
  PJSIP_CONTACT: {
    read({ scope, argument }) {
      const [id = '', field = ''] = splitArguments(argument)
      const contact = contactsOf(scope).find((each) => each.id === id)
      if (contact === undefined) return undefined
      const endpoint = scope.pjsip.endpointOf(contact.aor)
      const { status } = contact
      const fields: Readonly<Record<string, string>> = {
        status,
        rtt: status === 'Reachable' ? '0' : 'N/A',
        uri: contact.uri,
        qualify_frequency: scope.pjsip.find('aor', contact.aor)?.get('qualify_frequency') ?? '0',
        endpoint: endpoint?.name ?? '',
      }
      return fields[field]
    },
  },
  PJSIP_DIAL_CONTACTS: {
    read({ scope, argument }) {
      const [name = '', aors = '', user = ''] = splitArguments(argument)
      const endpoint = scope.pjsip.find('endpoint', name)
      const contacts = (aors || endpoint?.get('aors') || '').split(',').flatMap((each) => {
        const aor = scope.pjsip.find('aor', each.trim())
        return aor === undefined ? [] : scope.pjsip.contacts(aor)
      })
      if (endpoint === undefined) return undefined
      return contacts
        .filter(({ status }) => status !== 'Unreachable')
        .map(({ uri }) => `PJSIP/${user === '' ? '' : `${user}@`}${name}/${uri}`)
        .join('&')
    },
  },
  PARK_GET_CHANNEL: {
    read({ scope, argument }) {
      const [space = '', lot] = splitArguments(argument)
      if (lot === undefined || !/^\d*$/.test(space)) return undefined
      return scope.parking?.lot(lot)?.find(Number(space) === 0 ? undefined : Number(space))?.channel.name
    },
  },
  MIXMONITOR: {
    read({ channel, argument }) {
      const [id = '', key = ''] = splitArguments(argument)
      const monitor = channel?.mixMonitors.find((each) => each.id === id)
      return key.toLowerCase() === 'filename' ? monitor?.file : undefined
    },
  },
  AST_SORCERY: {
    read({ scope, argument }) {
      const [module = '', type = '', name, option] = splitArguments(argument)
      if (module !== 'res_pjsip') return undefined
      const known = types.find((each) => each === type)
      return known === undefined ? undefined : optionOf(scope, known, [name, option])
    },
  },
  IAXPEER: {
    read({ scope, argument }) {
      const [name = '', item = 'ip'] = splitArguments(argument)
      const peer = scope.phones.find(({ device }) => device.toLowerCase() === `iax2/${name}`.toLowerCase())
      if (peer === undefined) return undefined
      const { host, mailbox = '', context = 'default', callerId } = peer
      const items: Readonly<Record<string, string>> = {
        ip: host?.address ?? '(null)',
        status: 'Unmonitored',
        mailbox,
        context,
        expire: '-1',
        dynamic: host === undefined ? 'yes' : 'no',
        callerid_name: callerId?.name ?? '',
        callerid_num: callerId?.num ?? '',
      }
      return items[item.toLowerCase()] ?? ''
    },
  },
  MAILBOX_EXISTS: {
    read({ scope, argument }) {
      const full = argument.includes('@') ? argument : `${argument}@default`
      const isThere = scope.mailboxes?.users.some(({ context, mailbox }) => `${mailbox}@${context}` === full)
      return isThere === true ? '1' : '0'
    },
  },
  CALLERPRES: {
    read({ channel }) {
      const { num = '', name = '' } = channel?.callerId ?? {}
      return num === '' && name === '' ? 'unavailable' : 'allowed_not_screened'
    },
  },
}

function contactsOf({ pjsip }: FunctionCall['scope']): Contact[] {
  return pjsip.all('aor').flatMap((aor) => pjsip.contacts(aor))
}

const types = ['endpoint', 'aor', 'auth', 'transport', 'identify', 'registration'] as const

function optionOf(
  { pjsip }: FunctionCall['scope'],
  type: (typeof types)[number],
  [name = '', option = '']: readonly (string | undefined)[],
): string | undefined {
  return pjsip.find(type, name)?.get(option)
}
