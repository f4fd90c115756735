import { step } from '../step.ts'

/** A caller that has answered goes to an extension of the context `features`. */
const call = (exten: string, callerId = '"Ada" <5550100>'): string =>
  `Originate | Channel: Local/talk@features | Context: features | Exten: ${exten} | Priority: 1 | CallerID: ${callerId} | Async: true | wait 600`
const end = 'Hangup | Channel: /^Local/ | wait 700'

/** Calls that are picked up, transferred, parked and paged. */
export const featuresSteps = step('features', [
  call('callring'),
  call('pickup', '"Bert" <5550200>'),
  end,
  call('pickup'),
  end,
  call('callmarked'),
  'Originate | Channel: Local/pickupmark@features | Application: Wait | Data: 20 | Async: true | wait 700',
  end,
  call('callring'),
  call('pickupchan'),
  end,
  call('callring'),
  call('pickuppart'),
  end,
  call('pickupgroup'),
  end,
])
