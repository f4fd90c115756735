import { detach } from '../pbx/call-bridge.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'
import { isFixed } from './transfers.ts'

/** Parking lots. */
export const parkingActions: Readonly<Record<string, Handler>> = {
  ParkedCalls(request) {
    const { pbx, personality } = request
    const name = request.get('ParkingLot')
    const lots = name === '' ? pbx.parking.lots : [pbx.parking.lot(name)]
    const items: ListItem[] = []
    for (const lot of lots) {
      if (lot === undefined) return request.error('Requested parking lot could not be found.')
      for (const call of lot.calls) items.push(personality.answers.parkedCall(call))
    }
    const total = personality.framesLists ? ([['Total', items.length]] as const) : []
    request.list('Parked calls will follow', items, 'ParkedCallsComplete', total)
  },

  Parkinglots(request) {
    const items = request.pbx.parking.lots.map(
      ({ settings }): ListItem => ({
        event: 'Parkinglot',
        headers: [
          ['Name', settings.name],
          ['StartSpace', settings.first],
          ['StopSpace', settings.last],
          ['Timeout', settings.time],
        ],
      }),
    )
    request.list('Parking lots will follow', items, 'ParkinglotsComplete')
  },

  Park(request) {
    const { pbx, personality } = request
    const name = request.get('Channel')
    if (name === '') return request.error('Channel not specified')
    const parker = request.get('Channel2') || request.get('TimeoutChannel') || request.get('AnnounceChannel')
    if (!personality.since('1.6') && parker === '') return request.error('Channel2 not specified')
    const given = request.get('Timeout')
    const timeout = Number.parseInt(given, 10)
    if (given !== '' && !(timeout >= 0)) return request.error('Invalid Timeout value.')
    const channel = pbx.channel(name)
    if (channel === undefined) return request.error(`Channel does not exist: ${name}`)
    const wanted = pbx.parking.lot(request.get('Parkinglot'))
    // Before 12 a lot that there is not is the default one.
    const lot = wanted ?? (personality.since('12') ? undefined : pbx.parking.lot(''))
    if (lot === undefined || lot.isFull)
      return request.error(personality.since('12') ? 'Park action failed' : 'Park failure')
    if (isFixed(channel)) return request.error('Park action failed')
    request.ack(personality.answers.park)
    if (channel.bridge === undefined) detach(pbx, channel)
    lot.park(channel, { timeout: timeout > 0 ? timeout : undefined, parker: parker || undefined })
  },
}
