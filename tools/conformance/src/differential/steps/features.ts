import { step } from '../step.ts'

/** A caller that has answered goes to an extension of the context `features`. */
const call = (exten: string, callerId = '"Ada" <5550100>'): string =>
  `Originate | Channel: Local/talk@features | Context: features | Exten: ${exten} | Priority: 1 | CallerID: ${callerId} | Async: true | wait 600`
/** The same from another extension. */
const talk = (exten: string): string => call(exten).replace('Local/talk@', 'Local/s@')
/** Its caller hangs up. */
const hangUp = 'Hangup | Channel: /^Local.s@.*;2$/ | wait 1500'
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
  'Originate | Channel: Local/handlers@features | Application: Wait | Data: 20 | Async: true | wait 500',
  'Command | Command: core show hanguphandlers all',
  'Ping | wait 1000',
  'Originate | Channel: Local/handlerswiped@features | Application: Wait | Data: 20 | Async: true | wait 700',
  'PlayMF | Channel: none | Digit: 1',
  'PlayMF',
  'SendFlash | Channel: none',
  'SendFlash',
  'Originate | Channel: Local/talk@features | Context: features | Exten: s | Priority: 1 | Async: true | ChannelId: mf1 | OtherChannelId: mf2 | wait 500',
  'PlayMF | Channel: mf1',
  'PlayMF | Channel: mf1 | Digit: 5 | Duration: x',
  'PlayMF | Channel: mf1 | Digit: 5 | wait 300',
  'PlayMF | Channel: mf1 | Digit: x | wait 300',
  'SendFlash | Channel: mf1 | wait 300',
  'SendFlash | Channel: mf1 | Receive: yes | wait 300',
  'SendFlash | Channel: mf2 | Receive: yes | wait 300',
  'Hangup | Channel: mf1 | wait 500',
  call('bridgewait'),
  'BridgeList',
  'Ping | wait 2000',
  call('bridgewaits'),
  call('bridgeannounce'),
  end,
  call('bridgewaitbad'),
  call('calltalk'),
  call('bridgeadd'),
  'BridgeList',
  end,
  call('bridgeaddnone'),
  end,
  'Originate | Channel: Local/s@features | Context: features | Exten: page | Priority: 1 | CallerID: "Ada" <5550100> | Async: true | wait 3000',
  'Hangup | Channel: /^Local.s@/ | wait 900',
  'Originate | Channel: Local/s@features | Context: features | Exten: pageduplex | Priority: 1 | Async: true | wait 900',
  'Hangup | Channel: /^Local.s@/ | wait 900',
  ...['dialb', 'dialB', 'dialU'].flatMap((exten) => [talk(exten), hangUp]),
  ...['dialUbusy', 'dialUcontinue', 'dialUabort', 'dialUgoto'].map(talk),
  ...['dialF', 'dialFnext', 'diale', 'dialA'].flatMap((exten) => [talk(exten), hangUp]),
  talk('dialD'),
  'Ping | wait 1500',
  hangUp,
])
