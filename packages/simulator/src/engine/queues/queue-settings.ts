import { isTrue } from '../config/ini.ts'
import { type EmptyCondition, emptyConditions } from './empty-conditions.ts'

export const strategies = [
  'ringall',
  'leastrecent',
  'fewestcalls',
  'random',
  'rrmemory',
  'linear',
  'wrandom',
  'rrordered',
] as const
export type QueueStrategy = (typeof strategies)[number]

/** What a section of queues.conf says about one queue. Times are seconds. */
export interface QueueSettings {
  strategy: QueueStrategy
  musicClass: string
  announce: string
  /** Context that a digit of the caller may leave to. */
  context: string
  /** That a member rings; 0 for no limit. */
  timeout: number
  retry: number
  /** Of its own, or of the queue; which of the two timeouts counts. */
  timeoutPriority: 'app' | 'conf'
  timeoutRestart: boolean
  wrapUpTime: number
  ringInUse: boolean
  setInterfaceVar: boolean
  setQueueVar: boolean
  setQueueEntryVar: boolean
  memberGosub: string
  memberMacro: string
  memberDelay: number
  reportHoldTime: boolean
  announceFrequency: number
  minAnnounceFrequency: number
  announceToFirstUser: boolean
  announceHoldTime: 'no' | 'yes' | 'once'
  announcePosition: 'no' | 'yes' | 'limit' | 'more'
  announcePositionOnlyUp: boolean
  announcePositionLimit: number
  announceRoundSeconds: number
  periodicAnnounce: readonly string[]
  periodicAnnounceFrequency: number
  periodicAnnounceStartDelay: number
  relativePeriodicAnnounce: boolean
  randomPeriodicAnnounce: boolean
  penaltyMembersLimit: number
  autoFill: boolean
  autoPause: 'no' | 'yes' | 'all'
  autoPauseDelay: number
  autoPauseBusy: boolean
  autoPauseUnavail: boolean
  maxLength: number
  serviceLevel: number
  weight: number
  joinEmpty: readonly EmptyCondition[]
  leaveWhenEmpty: readonly EmptyCondition[]
  defaultRule: string
  /** Files that calls are recorded in; empty for none. */
  monitorFormat: string
  /** `MixMonitor`, or Monitor before Asterisk 21. */
  monitorType: string
  /** Before Asterisk 12: whether AgentCalled, AgentConnect and the like are sent, and with the caller's variables. */
  eventWhenCalled: 'no' | 'yes' | 'vars'
  /** Before Asterisk 12: whether QueueMemberStatus is sent. */
  eventMemberStatus: boolean
  /** By the name of the option: `queue-youarenext`. */
  sounds: Readonly<Record<string, string>>
}

const sounds = {
  'queue-youarenext': 'queue-youarenext',
  'queue-thereare': 'queue-thereare',
  'queue-callswaiting': 'queue-callswaiting',
  'queue-quantity1': 'queue-quantity1',
  'queue-quantity2': 'queue-quantity2',
  'queue-holdtime': 'queue-holdtime',
  'queue-minutes': 'queue-minutes',
  'queue-minute': 'queue-minute',
  'queue-seconds': 'queue-seconds',
  'queue-thankyou': 'queue-thankyou',
  'queue-callerannounce': '',
  'queue-reporthold': 'queue-reporthold',
} as const

export function defaultSettings(): QueueSettings {
  return {
    strategy: 'ringall',
    musicClass: '',
    announce: '',
    context: '',
    timeout: 15,
    retry: 5,
    timeoutPriority: 'app',
    timeoutRestart: false,
    wrapUpTime: 0,
    ringInUse: true,
    setInterfaceVar: false,
    setQueueVar: false,
    setQueueEntryVar: false,
    memberGosub: '',
    memberMacro: '',
    memberDelay: 0,
    reportHoldTime: false,
    announceFrequency: 0,
    minAnnounceFrequency: 15,
    announceToFirstUser: false,
    announceHoldTime: 'yes',
    announcePosition: 'yes',
    announcePositionOnlyUp: false,
    announcePositionLimit: 10,
    announceRoundSeconds: 0,
    periodicAnnounce: ['queue-periodic-announce'],
    periodicAnnounceFrequency: 0,
    periodicAnnounceStartDelay: -1,
    relativePeriodicAnnounce: false,
    randomPeriodicAnnounce: false,
    penaltyMembersLimit: 0,
    autoFill: false,
    autoPause: 'no',
    autoPauseDelay: 0,
    autoPauseBusy: false,
    autoPauseUnavail: false,
    maxLength: 0,
    serviceLevel: 0,
    weight: 0,
    joinEmpty: [],
    leaveWhenEmpty: [],
    defaultRule: '',
    monitorFormat: '',
    monitorType: '',
    eventWhenCalled: 'no',
    eventMemberStatus: true,
    sounds,
  }
}

type Warn = (reason: string) => void
type Read = (settings: QueueSettings, value: string, warn: Warn) => void
/** Names of the settings that have values of one type. */
type KeysOf<Type> = {
  [Key in keyof QueueSettings]: [Type, QueueSettings[Key]] extends [QueueSettings[Key], Type] ? Key : never
}[keyof QueueSettings]

const text =
  (key: KeysOf<string>): Read =>
  (settings, value) => {
    settings[key] = value
  }
const flag =
  (key: KeysOf<boolean>): Read =>
  (settings, value) => {
    settings[key] = isTrue(value)
  }
const number =
  (key: KeysOf<number>, valid = (_: number): boolean => true, other = 0): Read =>
  (settings, value) => {
    const parsed = integer(value)
    settings[key] = valid(parsed) ? parsed : other
  }

/** By the option of queues.conf, in lower case. */
const readers: Readonly<Record<string, Read>> = {
  musicclass: text('musicClass'),
  music: text('musicClass'),
  musiconhold: text('musicClass'),
  announce: text('announce'),
  context: text('context'),
  timeout: number('timeout', (value) => value >= 0, 15),
  retry: number('retry', (value) => value > 0, 5),
  ringinuse: flag('ringInUse'),
  setinterfacevar: flag('setInterfaceVar'),
  setqueuevar: flag('setQueueVar'),
  setqueueentryvar: flag('setQueueEntryVar'),
  'monitor-format': text('monitorFormat'),
  'monitor-type': text('monitorType'),
  membergosub: text('memberGosub'),
  membermacro: text('memberMacro'),
  'announce-frequency': number('announceFrequency'),
  'announce-to-first-user': flag('announceToFirstUser'),
  'min-announce-frequency': number('minAnnounceFrequency'),
  'announce-round-seconds': (settings, value, warn) => {
    const seconds = integer(value)
    const valid = [0, 5, 10, 15, 20, 30].includes(seconds)
    if (!valid) warn(`'${value}' is not a valid value, 0 is used; write 0, 5, 10, 15, 20 or 30`)
    settings.announceRoundSeconds = valid ? seconds : 0
  },
  'announce-holdtime': (settings, value) => {
    settings.announceHoldTime = value.toLowerCase() === 'once' ? 'once' : isTrue(value) ? 'yes' : 'no'
  },
  'announce-position': (settings, value) => {
    const word = value.toLowerCase()
    settings.announcePosition = word === 'limit' || word === 'more' ? word : isTrue(value) ? 'yes' : 'no'
  },
  'announce-position-only-up': flag('announcePositionOnlyUp'),
  'announce-position-limit': number('announcePositionLimit'),
  'periodic-announce': (settings, value) => {
    settings.periodicAnnounce = (value.includes(',') ? value.split(/[,|]/) : [value]).slice(0, 10)
  },
  'periodic-announce-startdelay': number('periodicAnnounceStartDelay'),
  'periodic-announce-frequency': number('periodicAnnounceFrequency'),
  'relative-periodic-announce': flag('relativePeriodicAnnounce'),
  'random-periodic-announce': flag('randomPeriodicAnnounce'),
  wrapuptime: number('wrapUpTime'),
  penaltymemberslimit: number('penaltyMembersLimit'),
  autofill: flag('autoFill'),
  autopause: (settings, value) => {
    settings.autoPause = value.toLowerCase() === 'all' ? 'all' : isTrue(value) ? 'yes' : 'no'
  },
  autopausedelay: number('autoPauseDelay'),
  autopausebusy: flag('autoPauseBusy'),
  autopauseunavail: flag('autoPauseUnavail'),
  maxlen: number('maxLength', (value) => value >= 0),
  servicelevel: number('serviceLevel'),
  strategy: (settings, value, warn) => {
    const strategy = strategyOf(value)
    if (strategy === undefined) warn(`'${value}' is not a strategy, ringall is used; write ${strategies.join(', ')}`)
    settings.strategy = strategy ?? 'ringall'
  },
  joinempty: (settings, value, warn) => {
    settings.joinEmpty = emptyConditions(settings.joinEmpty, value, true, warn)
  },
  leavewhenempty: (settings, value, warn) => {
    settings.leaveWhenEmpty = emptyConditions(settings.leaveWhenEmpty, value, false, warn)
  },
  reportholdtime: flag('reportHoldTime'),
  memberdelay: number('memberDelay'),
  weight: number('weight'),
  timeoutrestart: flag('timeoutRestart'),
  defaultrule: text('defaultRule'),
  timeoutpriority: (settings, value) => {
    settings.timeoutPriority = value.toLowerCase() === 'conf' ? 'conf' : 'app'
  },
  eventwhencalled: (settings, value) => {
    settings.eventWhenCalled = value.toLowerCase() === 'vars' ? 'vars' : isTrue(value) ? 'yes' : 'no'
  },
  eventmemberstatus: flag('eventMemberStatus'),
  'log-restricted-caller-id': () => undefined,
}

/** Applies one line of a queue's section. `warn` is told what Asterisk would warn about. */
export function readSetting(settings: QueueSettings, key: string, value: string, warn: Warn): void {
  const name = key.toLowerCase()
  const read = readers[name]
  if (read !== undefined) read(settings, value, warn)
  else if (Object.hasOwn(sounds, name)) settings.sounds = { ...settings.sounds, [name]: value }
  else warn('not an option of a queue')
}

export function strategyOf(name: string): QueueStrategy | undefined {
  const word = name.toLowerCase()
  return word === 'roundrobin' ? 'rrmemory' : strategies.find((strategy) => strategy === word)
}

/** As C's atoi: leading digits, or 0. */
export function integer(value: string): number {
  return Number.parseInt(value, 10) || 0
}
