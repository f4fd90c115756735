import type { ConfigFiles } from '../config/config-files.ts'
import { isFalse, isTrue, type Section } from '../config/ini.ts'
import { splitArguments } from '../dialplan/arguments.ts'
import type { NewMember } from './queue.ts'
import type { GeneralSettings, QueueDefinition } from './queue-definition.ts'
import { type QueueRule, readPenaltyChange } from './queue-rules.ts'
import { defaultSettings, integer, type QueueSettings, readSetting } from './queue-settings.ts'

type Warn = (warning: string) => void

export interface QueuesConfig {
  readonly general: GeneralSettings
  readonly queues: readonly QueueDefinition[]
}

const none: GeneralSettings = {
  autoFill: false,
  persistentMembers: false,
  sharedLastCall: false,
  forceLongestWaitingCaller: 'no',
}

/** Reads queues.conf. `warn` is told what Asterisk would warn about, with file and line. */
export function readQueuesConf(files: ConfigFiles, warn: Warn): QueuesConfig {
  const sections = files.sections('queues.conf', ({ message }) => warn(message))
  const general = sections.find(({ name }) => name.toLowerCase() === 'general')
  const settings = general === undefined ? none : readGeneral(general)
  const seen = new Set<string>()
  const queues: QueueDefinition[] = []
  for (const section of sections) {
    const key = section.name.toLowerCase()
    if (key === 'general') continue
    if (seen.has(key))
      warn(`queues.conf:${section.line}: queue ${section.name} is defined already; this one is skipped`)
    else queues.push(readQueue(section, settings.autoFill, warn))
    seen.add(key)
  }
  return { general: settings, queues }
}

function readGeneral({ settings }: Section): GeneralSettings {
  const value = (key: string): string => settings.findLast((setting) => setting.key === key)?.value ?? ''
  const force = value('force_longest_waiting_caller').toLowerCase()
  return {
    autoFill: isTrue(value('autofill')),
    persistentMembers: isTrue(value('persistentmembers')),
    sharedLastCall: isTrue(value('shared_lastcall')),
    forceLongestWaitingCaller: force === 'prio' ? 'prio' : isTrue(force) ? 'yes' : 'no',
  }
}

function readQueue({ name, settings: lines }: Section, autoFill: boolean, warn: Warn): QueueDefinition {
  const settings: QueueSettings = { ...defaultSettings(), autoFill }
  const members: NewMember[] = []
  // A member has what the queue has, wherever that is written.
  for (const { key, name: written, value, line } of lines) {
    if (key !== 'member')
      readSetting(settings, key, value, (reason) => warn(`queues.conf:${line}: ${written}: ${reason}`))
  }
  for (const { key, value, line } of lines) {
    if (key !== 'member') continue
    const member = readMember(value, (reason) => warn(`queues.conf:${line}: member: ${reason}`))
    if (member !== undefined) members.push(member)
  }
  return { name, settings, members }
}

/** `interface[,penalty[,name[,state interface[,ringinuse[,wrapuptime[,paused]]]]]]` */
export function readMember(text: string, warn: Warn): NewMember | undefined {
  const [address = '', penalty = '', name = '', stateInterface = '', ringInUse = '', wrapUp = '', paused = ''] =
    splitArguments(text).map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
  if (address === '') {
    warn('an interface is missing; write member => PJSIP/100')
    return undefined
  }
  if (!address.includes('/')) warn(`'${address}' has no technology; write PJSIP/${address}`)
  const yesOrNo = (value: string, key: string): boolean | undefined => {
    if (value !== '' && !isTrue(value) && !isFalse(value)) warn(`'${value}' is not a valid ${key}; write yes or no`)
    return isTrue(value) ? true : isFalse(value) ? false : undefined
  }
  return {
    interface: address,
    penalty: Math.max(0, integer(penalty)),
    name,
    stateInterface,
    ringInUse: yesOrNo(ringInUse, 'ringinuse'),
    wrapUpTime: Math.max(0, integer(wrapUp)),
    paused: yesOrNo(paused, 'paused'),
  }
}

/** Reads queuerules.conf. */
export function readQueueRules(files: ConfigFiles, warn: Warn): QueueRule[] {
  const rules: QueueRule[] = []
  for (const { name, settings } of files.sections('queuerules.conf', ({ message }) => warn(message))) {
    if (name.toLowerCase() === 'general') continue
    const rule: QueueRule = { name, changes: [] }
    rules.push(rule)
    for (const { key, name: written, value, line } of settings) {
      const where = `queuerules.conf:${line}: ${written}`
      if (key !== 'penaltychange') {
        warn(`${where}: not a rule; write penaltychange`)
        continue
      }
      const change = readPenaltyChange(value, (reason) => warn(`${where}: ${reason}`))
      if (change === undefined) continue
      const at = rule.changes.findIndex(({ time }) => change.time < time)
      rule.changes.splice(at === -1 ? rule.changes.length : at, 0, change)
    }
  }
  return rules
}
