import type { ParkingLot } from '../pbx/parking.ts'
import { type Commands, withArguments } from './command.ts'

/** `parking show`. */
export const parkingCommands: Commands = {
  'parking show': withArguments(0, 1, 'parking show [name]', ({ pbx }, [name]) => {
    if (name === undefined) {
      const general = ['', 'Parking General Options', '-----------------------', 'Dynamic Parking     :  no', '']
      return [...general, ...pbx.parking.lots.flatMap((lot) => [...describe(lot), ''])]
    }
    const lot = pbx.parking.lot(name)
    if (lot === undefined) return ['', `Could not find parking lot '${name}'`, '']
    const calls = lot.calls.flatMap(({ space, channel, parker }) => [
      `  Space               :  ${space}`,
      `  Channel             :  ${channel.name}`,
      `  Parker Dial String  :  ${parker}`,
      '',
    ])
    return ['', ...describe(lot), 'Parked Calls', '------------', ...(calls.length > 0 ? calls : ['  (none)', '']), '']
  }),
}

function describe({ settings }: ParkingLot): string[] {
  const { name, extension, context, first, last, time, returns, returnContext, returnTime } = settings
  return [
    `Parking Lot: ${name}`,
    '-'.repeat(74),
    `Parking Extension   :  ${extension}`,
    `Parking Context     :  ${context}`,
    `Parking Spaces      :  ${first}-${last}`,
    `Parking Time        :  ${time} sec`,
    `Comeback to Origin  :  ${returns ? 'yes' : 'no'}`,
    `Comeback Context    :  ${returnContext}${returns ? ' (comebacktoorigin=yes, not used)' : ''}`,
    `Comeback Dial Time  :  ${returnTime} sec`,
    'MusicOnHold Class   :  ',
    'Enabled             :  yes',
    'Dynamic             :  no',
    '',
  ]
}
