import { splitArguments } from '../dialplan/arguments.ts'
import { isBefore12 } from '../pbx/parking-lot.ts'
import type { Applications } from './application.ts'

/** Parking, and taking a call from where it is parked. */
export const parkingApplications: Applications = {
  /** `Park([lot[,options]])`: the caller itself is parked. */
  Park({ pbx, channel, data, finish }) {
    const [name = ''] = splitArguments(data, pbx.legacy)
    const lot = pbx.parking.lot(name) ?? pbx.parking.lot('')
    if (channel.state !== 6) pbx.answer(channel)
    const call = lot?.park(channel)
    if (call === undefined) {
      finish('next')
      return undefined
    }
    channel.onBridgeLeft = () => {
      channel.onBridgeLeft = undefined
      finish(channel.ending ? 'hangup' : 'next')
    }
    return () => {
      channel.onBridgeLeft = undefined
      channel.bridge?.leave(channel)
    }
  },

  /** `ParkedCall([lot[,space]])`, before 12 `ParkedCall([space[,lot]])`: takes the call from there. */
  ParkedCall({ pbx, channel, data, finish }) {
    const parts = splitArguments(data, pbx.legacy)
    const [name = '', space = ''] = isBefore12(pbx.release) ? [parts[1], parts[0]] : parts
    const call = pbx.parking.lot(name)?.find(space === '' ? undefined : Number(space))
    // Before 12 the caller is answered when the call has left its space (res/res_features.c, line 3088, 1.4.44).
    if (channel.state !== 6 && (call === undefined || !isBefore12(pbx.release))) pbx.answer(channel)
    if (call === undefined) {
      // The caller hears that no call is parked there.
      const timer = pbx.host.clock.after(pbx.soundLength('pbx-invalidpark') ?? 0, () => finish('hangup'))
      return () => timer.cancel()
    }
    pbx.parking.lot(name)?.retrieve(call, channel, () => finish('hangup'))
    return () => {
      channel.onBridgeLeft = undefined
      channel.bridge?.leave(channel)
    }
  },
}
