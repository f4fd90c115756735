/** A user of manager.conf, with the classes it may receive and do. */
export interface User {
  name: string
  secret: string
  read: string
  write: string
  /** Further keys of its section. */
  more?: Readonly<Record<string, string>>
}

/** Users that every server under test knows, a simulator included. */
export const users = {
  admin: { name: 'admin', secret: 'admin-secret', read: 'all', write: 'all' },
  readonly: { name: 'readonly', secret: 'readonly-secret', read: 'all', write: '' },
  callonly: { name: 'callonly', secret: 'callonly-secret', read: 'call', write: 'call' },
  systemonly: { name: 'systemonly', secret: 'systemonly-secret', read: 'system', write: 'system' },
  /** Logs in and may do nothing that needs a class. */
  nobody: { name: 'nobody', secret: 'nobody-secret', read: '', write: '' },
  /** Receives no UserEvent: its own filter takes them away. */
  filtered: {
    name: 'filtered',
    secret: 'filtered-secret',
    read: 'all',
    write: 'all',
    more: { eventfilter: '!Event: UserEvent' },
  },
  /** One session at a time (R29). */
  single: { name: 'single', secret: 'single-secret', read: 'all', write: 'all', more: { allowmultiplelogin: 'no' } },
  /** Right secret, wrong address (R27). */
  elsewhere: {
    name: 'elsewhere',
    secret: 'elsewhere-secret',
    read: 'all',
    write: 'all',
    more: { deny: '0.0.0.0/0.0.0.0', permit: '192.0.2.1/255.255.255.255' },
  },
} as const satisfies Record<string, User>

/** manager.conf: `general` holds ports and certificate, where there are any; `more` is sections of further users. */
export function managerConf(general: Readonly<Record<string, string | number>>, more = ''): string {
  const sections = Object.values<User>(users).map(({ name, secret, read, write, more = {} }) =>
    section(name, { secret, read, write, ...more }),
  )
  return [section('general', { enabled: 'yes', webenabled: 'no', ...general }), ...sections, more].join('\n')
}

function section(name: string, keys: Readonly<Record<string, string | number>>): string {
  return [`[${name}]`, ...Object.entries(keys).map(([key, value]) => `${key} = ${value}`), ''].join('\n')
}
