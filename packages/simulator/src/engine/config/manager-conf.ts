import { type AclRule, parseAclRule } from './acl.ts'
import type { ConfigFiles } from './config-files.ts'
import { ConfigError, isFalse, isTrue, parseConfig, type Section, type Setting } from './ini.ts'

export interface ManagerUser {
  readonly name: string
  readonly secret: string
  /** Class lists as written; what they grant depends on the release (R32). */
  readonly read: string
  readonly write: string
  readonly acl: readonly AclRule[]
  readonly filters: readonly EventFilter[]
  readonly allowMultipleLogin: boolean
  /** Milliseconds that one write may take (R35). */
  readonly writeTimeout: number
}

/** An `eventfilter` line: its criteria (`action(exclude),name(Newexten)`) and its text. */
export interface EventFilter {
  readonly criteria: string | undefined
  readonly text: string
}

export interface ManagerConfig {
  readonly enabled: boolean
  readonly port: number
  readonly bindaddr: string
  readonly tlsPort: number
  /** Sessions that may be open without a login (R3). */
  readonly authLimit: number
  /** Milliseconds until a session without a login is closed (R3). */
  readonly authTimeout: number
  readonly timestampEvents: boolean
  readonly brokenEventsAction: boolean
  /** Variables shown with every channel. */
  readonly channelVars: readonly string[]
  readonly users: ReadonlyMap<string, ManagerUser>
}

const ignoredGeneral = new Set([
  'displayconnects',
  'webenabled',
  'httptimeout',
  'debug',
  'block-sockets',
  'disabledevents',
  'tlsenable',
  'tlscertfile',
  'tlsprivatekey',
  'tlscipher',
  'tlscafile',
  'tlscapath',
])
const ignoredUser = new Set(['displayconnects', 'displaysystemname', 'setvar', 'hasmanager', 'fullname', 'acl'])

/** Reads a manager.conf, and what it includes of `files`; a mistake is a {@link ConfigError} with its line and key. */
export function parseManagerConf(text: string, files?: Pick<ConfigFiles, 'matching'>): ManagerConfig {
  const sections = parseConfig(text, 'manager.conf', {
    include: files === undefined ? undefined : (pattern) => files.matching(pattern),
  })
  const general = sections.filter(({ name }) => name.toLowerCase() === 'general').flatMap(({ settings }) => settings)
  const users = sections
    .filter(({ name }) => name.toLowerCase() !== 'general')
    .map((section) => readUser(section, general))
  return { ...readGeneral(general), users: new Map(users.map((user) => [user.name, user])) }
}

function readGeneral(settings: readonly Setting[]): Omit<ManagerConfig, 'users'> {
  const config = {
    enabled: false,
    port: 5038,
    bindaddr: '127.0.0.1',
    tlsPort: 5039,
    authLimit: 50,
    authTimeout: 30_000,
    timestampEvents: false,
    brokenEventsAction: false,
    channelVars: [] as string[],
  }
  for (const setting of settings) {
    const { key, value } = setting
    if (key === 'enabled') config.enabled = flag(setting)
    else if (key === 'port') config.port = number(setting, 0, 65_535)
    else if (key === 'bindaddr') config.bindaddr = value
    else if (key === 'tlsbindaddr') config.tlsPort = portOf(setting) ?? config.tlsPort
    else if (key === 'tlsbindport') config.tlsPort = number(setting, 0, 65_535)
    else if (key === 'authlimit') config.authLimit = number(setting, 1)
    else if (key === 'authtimeout') config.authTimeout = number(setting, 1) * 1000
    else if (key === 'timestampevents') config.timestampEvents = flag(setting)
    else if (key === 'channelvars') config.channelVars = value.split(',').filter((name) => name !== '')
    else if (key === 'brokeneventsaction') config.brokenEventsAction = flag(setting)
    else if (key !== 'allowmultiplelogin' && !ignoredGeneral.has(key)) unknown(setting)
  }
  return config
}

function readUser({ name, file, line, settings }: Section, general: readonly Setting[]): ManagerUser {
  const shared = general.findLast(({ key }) => key === 'allowmultiplelogin')
  const acl: AclRule[] = []
  const filters: EventFilter[] = []
  let secret: string | undefined
  let read = ''
  let write = ''
  let allowMultipleLogin = shared === undefined ? true : flag(shared)
  let writeTimeout = 100
  for (const setting of settings) {
    const { key, value } = setting
    if (key === 'secret') secret = value
    else if (key === 'read') read = value
    else if (key === 'write') write = value
    else if (key === 'allowmultiplelogin') allowMultipleLogin = flag(setting)
    else if (key === 'writetimeout') writeTimeout = number(setting, 100)
    else if (key === 'deny' || key === 'permit') acl.push(aclRule(setting))
    else if (key.startsWith('eventfilter')) filters.push(filterOf(setting))
    else if (!ignoredUser.has(key)) unknown(setting)
  }
  if (secret === undefined)
    throw new ConfigError(file, line, 'secret', `[${name}] has no secret, so no client can log in as this user`)
  return { name, secret, read, write, acl, filters, allowMultipleLogin, writeTimeout }
}

function aclRule(setting: Setting): AclRule {
  const rule = parseAclRule(setting.key === 'permit', setting.value)
  if (rule === undefined)
    throw new ConfigError(setting.file, setting.line, setting.key, `'${setting.value}' is not an IPv4 network`)
  return rule
}

function filterOf({ file, line, key, name, value }: Setting): EventFilter {
  const criteria = /^eventfilter\((.*)\)$/i.exec(name)?.[1]
  if (key !== 'eventfilter' && criteria === undefined)
    throw new ConfigError(file, line, key, 'is not a setting of a user')
  return { criteria, text: value }
}

function flag({ file, line, key, value }: Setting): boolean {
  if (!isTrue(value) && !isFalse(value)) throw new ConfigError(file, line, key, `'${value}' must be yes or no`)
  return isTrue(value)
}

function number({ file, line, key, value }: Setting, least: number, most = 0x7fffffff): number {
  const result = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (!(result >= least && result <= most)) {
    throw new ConfigError(file, line, key, `'${value}' must be an integer between ${least} and ${most}`)
  }
  return result
}

function portOf(setting: Setting): number | undefined {
  const port = /:(\d+)$/.exec(setting.value)?.[1]
  return port === undefined ? undefined : number({ ...setting, value: port }, 0, 65_535)
}

function unknown({ file, line, key }: Setting): never {
  throw new ConfigError(file, line, key, 'is not a supported setting')
}
