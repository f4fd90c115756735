import type { ConfigFiles } from '../config/config-files.ts'
import { isTrue, type Section } from '../config/ini.ts'

/** What a user of a conference may and hears. */
export interface UserProfile {
  readonly name: string
  readonly admin: boolean
  readonly marked: boolean
  readonly startMuted: boolean
  readonly waitMarked: boolean
  readonly endMarked: boolean
  readonly endMarkedAny: boolean
  readonly music: boolean
  readonly musicClass: string
  readonly quiet: boolean
  readonly pin: string
  readonly dtmfPassthrough: boolean
  readonly answers: boolean
  /** Seconds after which the user is thrown out; 0 for never. */
  readonly timeout: number
  readonly announcement: string
  /** Says how many there are to the one that comes. */
  readonly announcesCount: boolean
}

export interface BridgeProfile {
  readonly name: string
  /** 0 for any number. */
  readonly maxMembers: number
  readonly records: boolean
  readonly recordFile: string
}

/** Keys, each with the actions that it does one after the other. */
export interface Menu {
  readonly name: string
  readonly keys: ReadonlyMap<string, readonly string[]>
}

/** Settings that a call has made for itself with CONFBRIDGE(). */
export type Overrides = ReadonlyMap<string, string>

/** Profiles of confbridge.conf; the defaults are there without it. */
export class ConferenceProfiles {
  readonly sections: readonly Section[]

  constructor(files: ConfigFiles) {
    this.sections = files.sections('confbridge.conf', () => undefined)
  }

  names(type: 'user' | 'bridge' | 'menu'): string[] {
    const found = this.sections.filter((section) => typeOf(section) === type).map(({ name }) => name)
    const usual = `default_${type}`
    return found.includes(usual) ? found : [...found, usual]
  }

  /** Undefined where there is no profile of this name. */
  user(name: string, overrides: Overrides = new Map()): UserProfile | undefined {
    const values = this.settings('user', name, overrides)
    if (values === undefined) return undefined
    const text = (key: string): string => values.get(key) ?? ''
    const yes = (key: string): boolean => isTrue(text(key))
    return {
      name,
      admin: yes('admin'),
      marked: yes('marked'),
      startMuted: yes('startmuted'),
      waitMarked: yes('wait_marked'),
      endMarked: yes('end_marked'),
      endMarkedAny: yes('end_marked_any'),
      music: yes('music_on_hold_when_empty'),
      musicClass: text('music_on_hold_class'),
      quiet: yes('quiet'),
      pin: text('pin'),
      dtmfPassthrough: yes('dtmf_passthrough'),
      answers: !values.has('answer_channel') || yes('answer_channel'),
      timeout: Math.max(0, Number.parseInt(text('timeout'), 10)) || 0,
      announcement: text('announcement'),
      announcesCount: yes('announce_user_count'),
    }
  }

  bridge(name: string, overrides: Overrides = new Map()): BridgeProfile | undefined {
    const values = this.settings('bridge', name, overrides)
    if (values === undefined) return undefined
    return {
      name,
      maxMembers: Math.max(0, Number.parseInt(values.get('max_members') ?? '', 10)) || 0,
      records: isTrue(values.get('record_conference') ?? ''),
      recordFile: values.get('record_file') ?? '',
    }
  }

  menu(name: string, overrides: Overrides = new Map()): Menu | undefined {
    const values = this.settings('menu', name, overrides)
    if (values === undefined) return undefined
    const keys = [...values].filter(([key]) => /^[\d*#A-D]+$/i.test(key))
    return { name, keys: new Map(keys.map(([key, actions]) => [key.toUpperCase(), splitActions(actions)])) }
  }

  /** What is set in a profile, with what a call has set for itself. */
  settings(type: string, name: string, overrides: Overrides = new Map()): Map<string, string> | undefined {
    const section = this.sections.find((each) => each.name === name && typeOf(each) === type)
    if (section === undefined && name !== `default_${type}`) return undefined
    return new Map([...(section?.settings ?? []).map(({ key, value }) => [key, value] as const), ...overrides])
  }
}

function typeOf({ settings }: Section): string | undefined {
  return settings.find(({ key }) => key === 'type')?.value.toLowerCase()
}

/** `playback(beep),toggle_mute`; a comma within parentheses belongs to its action. */
function splitActions(text: string): string[] {
  return [...text.matchAll(/[^,(]+(?:\([^)]*\))?/g)].map(([action]) => action.trim()).filter((action) => action !== '')
}
