import { dial } from '../pbx/dial.ts'
import type { Applications } from './application.ts'

/** Calling, queues, parking, conferences. */
export const coreApplications: Applications = {
  MeetMe: ({ pbx, channel, data, finish }) => pbx.conferences.join(channel, data, () => finish('next')),
  ConfBridge: ({ pbx, channel, data, finish }) => pbx.conferences.join(channel, data, () => finish('next')),
  Park({ pbx, channel }) {
    pbx.parking.park(channel, undefined)
    return () => undefined
  },
  Dial: dial,
}
