import type { ConfigFiles } from '../config/config-files.ts'
import { isFalse, isTrue } from '../config/ini.ts'

/** How cdr.conf and cdr_manager.conf want call detail records. */
export interface CdrSettings {
  /** They are sent to clients as events. */
  readonly isEnabled: boolean
  /** Those of calls that reached no one, too. */
  readonly unanswered: boolean
  /** Further headers of the event, each with the field of CDR() that it shows. */
  readonly mappings: ReadonlyArray<readonly [header: string, field: string]>
}

export function readCdrSettings(files: ConfigFiles): CdrSettings {
  const read = (file: string, section: string): Map<string, string> => {
    const found = files.sections(file, () => undefined).find(({ name }) => name.toLowerCase() === section)
    return new Map((found?.settings ?? []).map(({ key, value }) => [key, value]))
  }
  const general = read('cdr.conf', 'general')
  return {
    isEnabled:
      isTrue(read('cdr_manager.conf', 'general').get('enabled') ?? 'no') && !isFalse(general.get('enable') ?? 'yes'),
    unanswered: isTrue(general.get('unanswered') ?? 'no'),
    mappings: [...read('cdr_manager.conf', 'mappings')].map(([field, header]) => [header, field]),
  }
}
