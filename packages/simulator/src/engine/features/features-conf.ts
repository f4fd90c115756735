import { availableIn, compareReleases } from '@openami/bindings'
import type { ConfigFiles } from '../config/config-files.ts'
import { isTrue } from '../config/ini.ts'
import { type DynamicFeature, readApplicationMap, readFeatureGroups } from './dynamic-features.ts'

/** Codes that a party of a call presses; empty for none. */
export interface FeatureSettings {
  readonly blindTransfer: string
  readonly attendedTransfer: string
  readonly disconnect: string
  readonly park: string
  /** Begins or ends a recording of the other party, by MixMonitor; by Monitor. */
  readonly record: string
  readonly recordByMonitor: string
  /** During an attended transfer. */
  readonly abort: string
  readonly complete: string
  readonly threeWay: string
  readonly swap: string
  /** Milliseconds between two digits of a code, and of the extension that a transfer goes to. */
  readonly codeTimeout: number
  readonly extensionTimeout: number
  /** Milliseconds that the target of an attended transfer may ring. */
  readonly ringTimeout: number
  /** A transfer is over when its party hangs up while the target rings; otherwise that party is called back. */
  readonly dropsCalls: boolean
  /** How often it is called back, and milliseconds before the target is called again. */
  readonly callBackRetries: number
  readonly loopDelay: number
  /** Sound before the extension is read; empty for none. */
  readonly announcement: string
  /** Features that DYNAMIC_FEATURES names, and groups of them. */
  readonly dynamic: readonly DynamicFeature[]
  readonly groups: ReadonlyMap<string, readonly string[]>
}

/** Releases that know the sound before a transfer; others take no file that names it. */
const knowsAnnouncement = { since: ['16.29', '18.15', '19.7', '20'], absentIn: ['17'] }

/** What features.conf says now. */
export function readFeatures(files: ConfigFiles, release: string): FeatureSettings {
  const written = files.sections('features.conf', () => undefined)
  const isRefused =
    !availableIn(knowsAnnouncement, release) &&
    written.some(({ settings }) => settings.some(({ key }) => key === 'transferannouncesound'))
  const sections = isRefused ? [] : written
  const value = (section: string, key: string, usual: string): string =>
    sections
      .filter(({ name }) => name.toLowerCase() === section)
      .flatMap(({ settings }) => settings)
      .findLast((setting) => setting.key.toLowerCase() === key)?.value ?? usual
  const number = (key: string, usual: number): number => {
    const given = Number.parseFloat(value('general', key, ''))
    return Number.isFinite(given) && given > 0 ? given : usual
  }
  const whole = (key: string, usual: number): number => {
    const given = Number.parseInt(value('general', key, ''), 10)
    return Number.isNaN(given) || given < 0 ? usual : given
  }
  // Before 12 no code works while the target is asked (main/features.c:2677 in 11.25.3).
  const during = (key: string, usual: string): string =>
    compareReleases(release, '12') >= 0 ? value('general', key, usual) : ''
  return {
    blindTransfer: value('featuremap', 'blindxfer', '#'),
    attendedTransfer: value('featuremap', 'atxfer', ''),
    disconnect: value('featuremap', 'disconnect', '*'),
    park: value('featuremap', 'parkcall', ''),
    record: value('featuremap', 'automixmon', ''),
    recordByMonitor: value('featuremap', 'automon', ''),
    abort: during('atxferabort', '*1'),
    complete: during('atxfercomplete', '*2'),
    threeWay: during('atxferthreeway', '*3'),
    swap: during('atxferswap', '*4'),
    codeTimeout: number('featuredigittimeout', 1_000),
    extensionTimeout: number('transferdigittimeout', 3) * 1_000,
    ringTimeout: number('atxfernoanswertimeout', 15) * 1_000,
    dropsCalls: isTrue(value('general', 'atxferdropcall', 'no')),
    callBackRetries: whole('atxfercallbackretries', 2),
    loopDelay: whole('atxferloopdelay', 10) * 1_000,
    announcement: value('general', 'transferannouncesound', 'pbx-transfer'),
    dynamic: isRefused ? [] : readApplicationMap(files),
    groups: readFeatureGroups(files),
  }
}
