import { splitArguments } from '../dialplan/arguments.ts'
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

const types = ['endpoint', 'aor', 'auth', 'transport', 'identify', 'registration'] as const

function optionOf(
  { pjsip }: FunctionCall['scope'],
  type: (typeof types)[number],
  [name = '', option = '']: readonly (string | undefined)[],
): string | undefined {
  return pjsip.find(type, name)?.get(option)
}
