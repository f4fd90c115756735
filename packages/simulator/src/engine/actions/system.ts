import { isTrue } from '../config/ini.ts'
import type { Handler, Request } from '../request.ts'

/** The server as a whole. */
export const systemActions: Readonly<Record<string, Handler>> = {
  CoreStatus(request) {
    const { engine, pbx } = request
    const [startDate, startTime] = dateAndTime(engine.startedAt)
    const [reloadDate, reloadTime] = dateAndTime(engine.reloadedAt)
    request.respond('Success', [
      ['CoreStartupDate', startDate],
      ['CoreStartupTime', startTime],
      ['CoreReloadDate', reloadDate],
      ['CoreReloadTime', reloadTime],
      ['CoreCurrentCalls', pbx.activeCalls],
      ['CoreProcessedCalls', pbx.processedCalls],
    ])
  },

  CoreSettings(request) {
    const { personality } = request
    request.respond('Success', [
      ['AMIversion', personality.ami],
      ['AsteriskVersion', personality.version],
      ['SystemName', ''],
      ['CoreMaxCalls', 0],
      ['CoreMaxLoadAvg', '0.000000'],
      ['CoreRunUser', ''],
      ['CoreRunGroup', ''],
      ['CoreMaxFilehandles', 0],
      ['CoreRealTimeEnabled', 'No'],
      ['CoreCDRenabled', settingOf(request, 'cdr.conf', 'enable') ?? 'Yes'],
      ['CoreHTTPenabled', settingOf(request, 'http.conf', 'enabled') ?? 'No'],
      ['SoundsSearchCustomDir', 'No'],
    ])
  },

  Reload(request) {
    const result = request.engine.reload(request.get('Module') || undefined)
    if (result === 'reloaded' || !request.personality.since('1.6')) return request.ack('Module Reloaded')
    request.error(result === 'unknown' ? 'No such module' : 'Module does not support reload')
  },
}

function dateAndTime(milliseconds: number): [date: string, time: string] {
  const text = new Date(milliseconds).toISOString()
  return [text.slice(0, 10), text.slice(11, 19)]
}

/** `Yes` or `No`, where the file has the setting in [general]. */
function settingOf({ pbx }: Request, file: string, key: string): string | undefined {
  const general = pbx.files.sectionsNow(file).filter(({ name }) => name === 'general')
  const setting = general.flatMap(({ settings }) => settings).findLast((each) => each.key === key)
  return setting === undefined ? undefined : isTrue(setting.value) ? 'Yes' : 'No'
}
