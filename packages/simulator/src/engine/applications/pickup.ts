import { options } from '../dialplan/option-letters.ts'
import type { Channel } from '../pbx/channel.ts'
import { find, findByGroup, pickUpCall } from '../pbx/pickup.ts'
import { type Application, type Applications, argumentsOf, type Call } from './application.ts'

/** Answering calls that ring elsewhere. */
export const pickupApplications: Applications = {
  /** `exten[@context][&…]`, `mark@PICKUPMARK`; without an argument, a call of the channel's own groups. */
  Pickup: pickup(function* (call) {
    const { pbx, channel, data } = call
    if (data === '') yield findByGroup(pbx, channel)
    for (const part of data.split('&')) {
      if (part === '') continue
      const [exten = '', context = channel.context] = part.split('@')
      if (context.toUpperCase() === 'PICKUPMARK') {
        const mark = exten.toLowerCase()
        yield find(pbx, channel, ({ variables }) => variables.get('PICKUPMARK')?.toLowerCase() === mark)
      } else {
        const isThere = (target: Channel): boolean =>
          target.exten === exten && target.context === (context || channel.context)
        yield find(pbx, channel, isThere)
      }
    }
  }),
  /** `channel[&…][,p]`: the name without its number, or with `p` its beginning; or the unique id. */
  PickupChan: pickup(function* (call) {
    const { pbx, channel } = call
    const [names = '', flags] = argumentsOf(call)
    const isPart = options(flags).has('p')
    for (const name of names.split('&')) {
      if (name === '') continue
      const beginning = (isPart || name.includes('-') ? name : `${name}-`).toLowerCase()
      yield find(pbx, channel, (target) => target.name.toLowerCase().startsWith(beginning))
      yield find(pbx, channel, ({ uniqueid }) => uniqueid === name)
    }
  }),
}

/** Takes the first call that is found; where there is none, the dialplan continues. */
function pickup(targets: (call: Call) => Iterable<Channel | undefined>): Application {
  return (call) => {
    // Up to 1.4 an argument is needed (apps/app_directed_pickup.c, line 138, 1.4.44).
    if (call.data === '' && call.pbx.legacy) {
      call.finish('hangup')
      return undefined
    }
    for (const target of targets(call)) {
      if (target === undefined) continue
      pickUpCall(call.pbx, call.channel, target)
      return undefined
    }
    call.finish('next')
    return undefined
  }
}
