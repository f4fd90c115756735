import { splitArguments } from '../dialplan/arguments.ts'
import { uuid } from '../pbx/uuid.ts'
import type { FunctionCall, Functions } from './function.ts'
import { sha1 } from './sha1.ts'

/** What the server, its modules, its environment and its dialplan are asked for. */
export const serverFunctions: Functions = {
  ENV: {
    read: ({ scope, argument }) => environment(scope).get(argument) ?? '',
    write: ({ scope, argument }, value) => {
      if (argument === '' || argument.startsWith('AST_')) return false
      environment(scope).set(argument, value)
      return true
    },
  },
  // Programs are never run.
  SHELL: { read: () => '' },
  // No database is configured for realtime.
  REALTIME: { read: () => '', write: () => false },
  REALTIME_DESTROY: { read: () => '' },
  REALTIME_FIELD: { read: () => '', write: () => false },
  REALTIME_HASH: { read: () => '' },
  REALTIME_STORE: { write: () => false },
  BASENAME: { read: ({ argument }) => argument.replace(/\/+$/, '').split('/').at(-1) ?? '' },
  DIRNAME: {
    read: ({ argument }) => {
      const path = argument.replace(/\/+$/, '')
      const at = path.lastIndexOf('/')
      return at === -1 ? '.' : at === 0 ? '/' : path.slice(0, at)
    },
  },
  SYSINFO: {
    read: ({ scope, argument }) =>
      argument.toLowerCase() === 'numcalls'
        ? String([...scope.channels].filter(({ run }) => run?.dialplan).length)
        : '0',
  },
  IFMODULE: {
    read: ({ scope, argument }) => (scope.modules.isListed(argument) ? '1' : '0'),
  },
  UUID: { read: ({ scope }) => uuid(scope.host.random) },
  SHA1: { read: ({ argument }) => sha1(argument) },
  BLACKLIST: {
    read: ({ scope, channel }) =>
      channel !== undefined && scope.database.get('blacklist', channel.callerId.num) !== undefined ? '1' : '0',
  },
  DB_KEYCOUNT: {
    read: ({ scope, argument }) => {
      const [family = '', ...key] = argument.split('/')
      return String(scope.database.tree(family, key.join('/')).length)
    },
  },
  VALID_EXTEN: {
    read: ({ scope, channel, argument }) => {
      const [context = '', exten = '', written = ''] = splitArguments(argument)
      if (exten === '') return undefined
      const priority = written === '' ? 1 : Number.parseInt(written, 10) || 0
      const step = scope.dialplan.step(context || (channel?.context ?? ''), exten, priority, channel?.callerId.num)
      return step === undefined ? '0' : '1'
    },
  },
  VMCOUNT: {
    read: ({ scope, argument }) => {
      const [boxes = '', folder = ''] = splitArguments(argument)
      const total = boxes.split('&').reduce((sum, box) => sum + countOf(scope, box, folder || 'INBOX'), 0)
      return String(total)
    },
  },
  VM_INFO: {
    read: ({ scope, argument }) => {
      const [box = '', wanted = '', folder = ''] = splitArguments(argument)
      const full = box.includes('@') ? box : `${box}@default`
      const user = scope.mailboxes?.users.find(({ context, mailbox }) => `${mailbox}@${context}` === full)
      if (wanted === 'exists') return user === undefined ? '0' : '1'
      if (user === undefined) return ''
      if (wanted === 'fullname') return user.name
      if (wanted === 'count') return String(countOf(scope, full, folder || 'INBOX'))
      return wanted === 'password' ? (scope.mailboxes?.password(full) ?? '') : ''
    },
  },
  AST_CONFIG: {
    read: ({ scope, argument }) => {
      const [file = '', section = '', name = ''] = splitArguments(argument)
      const sections = scope.files.sectionsNow(file)
      const found = sections.find((each) => each.name === section)
      return found?.settings.find((setting) => setting.name.toLowerCase() === name.toLowerCase())?.value ?? ''
    },
  },
}

function countOf({ mailboxes }: FunctionCall['scope'], box: string, folder: string): number {
  const counts = mailboxes?.count(box)
  if (counts === undefined) return 0
  const kind = folder.toLowerCase()
  return kind === 'inbox'
    ? counts.newMessages
    : kind === 'old'
      ? counts.oldMessages
      : kind === 'urgent'
        ? counts.urgentMessages
        : 0
}

const environments = new WeakMap<FunctionCall['scope'], Map<string, string>>()

/** Of the simulated server alone: that of the process stays hidden. */
function environment(scope: FunctionCall['scope']): Map<string, string> {
  const known =
    environments.get(scope) ??
    new Map([
      ['HOME', '/var/lib/asterisk'],
      ['LANG', 'C.UTF-8'],
      ['TZ', 'UTC'],
    ])
  environments.set(scope, known)
  return known
}
