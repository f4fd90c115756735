import { confBridge, confKick } from '../conferences/confbridge.ts'
import { meetmeApplications } from '../conferences/meetme.ts'
import { dial } from '../pbx/dial.ts'
import type { Applications } from './application.ts'
import { parkingApplications } from './parking.ts'

/** Calling, queues, parking, conferences. */
export const coreApplications: Applications = {
  ConfBridge: confBridge,
  ConfKick: confKick,
  ...meetmeApplications,
  ...parkingApplications,
  Dial: dial,
}
