import type { Handler } from '../request.ts'

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
      ['CoreCurrentCalls', pbx.channels.size],
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
      ['CoreCDRenabled', 'No'],
      ['CoreHTTPenabled', 'No'],
      ['SoundsSearchCustomDir', 'No'],
    ])
  },

  /** Nothing is read again: the configuration was passed as text. */
  Reload(request) {
    const { engine, personality } = request
    const module = request.get('Module')
    engine.reloadedAt = engine.host.clock.now()
    request.ack('Module Reloaded')
    if (personality.name === '1.4') return
    engine.publish({
      name: 'Reload',
      classes: ['system'],
      headers: [
        ['Module', module || 'All'],
        ['Status', 0],
      ],
    })
  },
}

function dateAndTime(milliseconds: number): [date: string, time: string] {
  const text = new Date(milliseconds).toISOString()
  return [text.slice(0, 10), text.slice(11, 19)]
}
