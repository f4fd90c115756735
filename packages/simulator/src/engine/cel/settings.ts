import type { ConfigFiles } from '../config/config-files.ts'
import { isTrue } from '../config/ini.ts'

/** Names of what can be tracked, in the order of the console. */
export const eventNames = [
  'CHAN_START',
  'CHAN_END',
  'HANGUP',
  'ANSWER',
  'APP_START',
  'APP_END',
  'BRIDGE_ENTER',
  'BRIDGE_EXIT',
  'PARK_START',
  'PARK_END',
  'BLINDTRANSFER',
  'ATTENDEDTRANSFER',
  'USER_DEFINED',
  'LINKEDID_END',
  'PICKUP',
  'FORWARD',
  'LOCAL_OPTIMIZE',
  'LOCAL_OPTIMIZE_BEGIN',
  'STREAM_BEGIN',
  'STREAM_END',
  'DTMF',
] as const
export type CelName = (typeof eventNames)[number]

/** What cel.conf wants of channel event logging. */
export interface CelSettings {
  /** Events are tracked, and sent to clients. */
  readonly isEnabled: boolean
  readonly events: ReadonlySet<CelName>
  /** All that are known. */
  readonly all: boolean
  /** Applications in lower case whose beginning and end are tracked. */
  readonly applications: ReadonlySet<string>
  /** Events of CELGenUserEvent are called USER_DEFINED; else by their own names. */
  readonly showsUserDefined: boolean
}

export function readCelSettings(files: ConfigFiles): CelSettings {
  const sections = files.sectionsNow('cel.conf')
  const values = (section: string, key: string): string[] =>
    sections
      .filter(({ name }) => name.toLowerCase() === section)
      .flatMap(({ settings }) => settings)
      .flatMap((setting) => (setting.key.toLowerCase() === key ? [setting.value] : []))
  const list = (key: string): string[] =>
    values('general', key).flatMap((value) => value.split(',').map((part) => part.trim()))
  const wanted = list('events').map((name) => name.toUpperCase())
  const all = wanted.includes('ALL')
  return {
    isEnabled:
      isTrue(values('general', 'enable').at(-1) ?? 'no') && isTrue(values('manager', 'enabled').at(-1) ?? 'no'),
    all,
    events: new Set(eventNames.filter((name) => all || wanted.includes(name))),
    applications: new Set(list('apps').map((name) => name.toLowerCase())),
    showsUserDefined: isTrue(values('manager', 'show_user_defined').at(-1) ?? 'no'),
  }
}
