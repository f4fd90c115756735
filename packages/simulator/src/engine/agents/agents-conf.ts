import type { ConfigFiles } from '../config/config-files.ts'
import { isTrue, type Section } from '../config/ini.ts'
import type { AgentSettings } from './agent.ts'

const defaults = {
  ackCall: false,
  acceptDigit: '#',
  autoLogoff: 0,
  wrapUpTime: 0,
  beep: 'beep',
  musicClass: 'default',
  recordsCalls: false,
} as const

/** An agent of the options, or one with a name only. */
export function agentOf(id: string, name: string): AgentSettings {
  return { id, name, ...defaults }
}

const keys = [
  'fullname',
  'ackcall',
  'acceptdtmf',
  'autologoff',
  'wrapuptime',
  'custom_beep',
  'musiconhold',
  'recordagentcalls',
]

/** Reads agents.conf: a section an agent, or, as before 12, lines `agent => 1001,secret,name`. */
export function readAgentsConf(files: ConfigFiles, warn: (warning: string) => void): AgentSettings[] {
  return files
    .sections('agents.conf', ({ message }) => warn(message))
    .flatMap((section) => {
      const name = section.name.toLowerCase()
      if (name === 'general') return []
      return name === 'agents' ? olderAgents(section) : [agent(section, warn)]
    })
}

function olderAgents({ settings }: Section): AgentSettings[] {
  return settings
    .filter(({ key }) => key === 'agent')
    .map(({ value }) => {
      const [id = '', , name = ''] = value.split(',').map((part) => part.trim())
      return agentOf(id, name)
    })
}

function agent({ name: id, settings }: Section, warn: (warning: string) => void): AgentSettings {
  const value = (key: string): string | undefined => settings.findLast((setting) => setting.key === key)?.value
  const number = (key: string): number => Math.max(0, Number.parseInt(value(key) ?? '', 10) || 0)
  for (const { key, name, line } of settings)
    if (!keys.includes(key)) warn(`agents.conf:${line}: ${name}: not an option of an agent; write ${keys.join(', ')}`)
  return {
    id,
    name: value('fullname') ?? '',
    ackCall: isTrue(value('ackcall') ?? ''),
    acceptDigit: value('acceptdtmf') ?? defaults.acceptDigit,
    autoLogoff: number('autologoff'),
    wrapUpTime: number('wrapuptime'),
    beep: value('custom_beep') ?? defaults.beep,
    musicClass: value('musiconhold') ?? defaults.musicClass,
    recordsCalls: isTrue(value('recordagentcalls') ?? ''),
  }
}
