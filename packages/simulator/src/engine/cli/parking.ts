import { type Commands, withArguments } from './command.ts'

/** `parking show`. */
export const parkingCommands: Commands = {
  'parking show': withArguments(0, 1, 'parking show [name]', ({ pbx }, [name]) => {
    const lot = [
      'Parking Lot: default',
      '-'.repeat(74),
      'Parking Extension   :  700',
      'Parking Context     :  parkedcalls',
      'Parking Spaces      :  701-720',
      'Parking Time        :  45 sec',
      'Comeback to Origin  :  yes',
      'Comeback Context    :  parkedcallstimeout (comebacktoorigin=yes, not used)',
      'Comeback Dial Time  :  30 sec',
      'MusicOnHold Class   :  ',
      'Enabled             :  yes',
      'Dynamic             :  no',
      '',
    ]
    if (name === undefined)
      return ['', 'Parking General Options', '-----------------------', 'Dynamic Parking     :  no', '', ...lot, '']
    if (name !== 'default') return ['', `Could not find parking lot '${name}'`, '']
    const calls = pbx.parking.calls.map((call) => `  ${call.space}: ${call.channel.name}`)
    return ['', ...lot, 'Parked Calls', '------------', ...(calls.length > 0 ? calls : ['  (none)']), '', '']
  }),
}
