import type { Handler } from '../request.ts'

/** The parking lot. */
export const parkingActions: Readonly<Record<string, Handler>> = {
  ParkedCalls(request) {
    const { pbx, personality } = request
    const lot = request.get('ParkingLot')
    if (lot !== '' && lot !== pbx.parking.name) return request.error('Requested parking lot could not be found.')
    const items = pbx.parking.calls.map((call) => personality.answers.parkedCall(call))
    const total = personality.framesLists ? ([['Total', items.length]] as const) : []
    request.list('Parked calls will follow', items, 'ParkedCallsComplete', total)
  },

  Parkinglots(request) {
    const { name, first, last, seconds } = request.pbx.parking
    const headers = [
      ['Name', name],
      ['StartSpace', first],
      ['StopSpace', last],
      ['Timeout', seconds],
    ] as const
    request.list('Parking lots will follow', [{ event: 'Parkinglot', headers }], 'ParkinglotsComplete')
  },

  Park(request) {
    const { pbx, personality } = request
    const name = request.get('Channel')
    if (name === '') return request.error('Channel not specified')
    const announced = request.get('Channel2') || request.get('TimeoutChannel') || request.get('AnnounceChannel')
    if (personality.name === '1.4' && announced === '') return request.error('Channel2 not specified')
    const channel = pbx.channel(name)
    if (channel === undefined) return request.error(`Channel does not exist: ${name}`)
    channel.run?.stop()
    channel.run = undefined
    const timeout = Number.parseInt(request.get('Timeout'), 10)
    const call = pbx.parking.park(channel, timeout > 0 ? timeout : undefined, announced || undefined)
    if (call === undefined) return request.error('Park failure')
    request.ack(personality.answers.park)
  },
}
