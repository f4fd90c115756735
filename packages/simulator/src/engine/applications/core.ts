import { confBridge, confKick } from '../conferences/confbridge.ts'
import { dial } from '../pbx/dial.ts'
import type { Applications } from './application.ts'
import { parkingApplications } from './parking.ts'

/** Calling, queues, parking, conferences. */
export const coreApplications: Applications = {
  // MeetMe of older releases has the name first as well, and options instead of profiles.
  MeetMe: (call) => confBridge({ ...call, data: call.data.split(/[,|]/)[0] ?? '' }),
  ConfBridge: confBridge,
  ConfKick: confKick,
  ...parkingApplications,
  Dial: dial,
}
