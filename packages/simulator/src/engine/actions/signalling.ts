import { isTrue } from '../config/ini.ts'
import type { Handler } from '../request.ts'

/** Signals of old telephone lines, which a client sends on a channel. */
export const signallingActions: Readonly<Record<string, Handler>> = {
  /** Tones of more than one frequency: nothing tells of them. */
  PlayMF(request) {
    if (request.pbx.channel(request.get('Channel')) === undefined) return request.error('Channel not found')
    if (request.get('Digit') === '') return request.error('No digit specified')
    const duration = request.get('Duration')
    if (duration !== '' && !/^\s*[+-]?\d/.test(duration)) return request.error('Could not convert Duration parameter')
    request.ack('MF successfully queued')
  },

  /** The channel hears it from its far end, or passes it on to the other half of a Local channel. */
  SendFlash(request) {
    const { pbx } = request
    const channel = pbx.channel(request.get('Channel'))
    if (channel === undefined) return request.error('Channel not found')
    request.ack('Flash successfully queued')
    const heard = isTrue(request.get('Receive')) ? channel : channel.half
    if (heard === undefined || heard.gone) return
    pbx.emit({ type: 'channel-announced', name: 'Flash', classes: ['call'], channel: heard, headers: [] })
  },
}
