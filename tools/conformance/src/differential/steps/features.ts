import { step } from '../step.ts'

/** A caller that has answered goes to an extension of the context `features`. */
const call = (exten: string, callerId = '"Ada" <5550100>'): string =>
  `Originate | Channel: Local/talk@features | Context: features | Exten: ${exten} | Priority: 1 | CallerID: ${callerId} | Async: true | wait 600`
/** The same from another extension. */
const talk = (exten: string): string => call(exten).replace('Local/talk@', 'Local/s@')
/** Its caller hangs up. */
const hangUp = 'Hangup | Channel: /^Local.s@.*;2$/ | wait 1500'
/** A call whose caller may transfer and park it, and what follows. */
const withFeatures = (id: string, ...others: string[]): string[] => [
  talk('dialT').replace('| wait', `| ChannelId: ${id} | OtherChannelId: ${id}b | wait`),
  ...others,
  end,
]
/** The caller asks another one first. */
const transfer = (id: string, exten: string, ...others: string[]): string[] =>
  withFeatures(id, `Atxfer | Channel: ${id} | Exten: ${exten} | Context: features | wait 2500`, ...others)
/** A key that a party presses. */
const code = (id: string, digit: string): string =>
  `PlayDTMF | Channel: ${id} | Digit: ${digit} | Receive: yes | wait ${/[*#]/.test(digit) ? 100 : 1200}`
/** A call that rings until the caller presses something. */
const ringing = (exten: string): string => talk(exten).replace('| wait', '| ChannelId: d1 | OtherChannelId: d1b | wait')
const press = (digit: string): string => `PlayDTMF | Channel: d1 | Digit: ${digit} | Receive: yes | wait 900`
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
  ...transfer('at1', '5501', 'Hangup | Channel: at1 | wait 1200'),
  ...transfer('at2', '5501', 'CancelAtxfer | Channel: at2 | wait 1200'),
  ...transfer('at3', '5501', code('at3', '*'), code('at3', '3')),
  ...transfer('at4', '5501', code('at4', '*'), code('at4', '4'), code('at4', '*'), code('at4', '2')),
  ...transfer(
    'at5',
    '5601',
    'Hangup | Channel: at5 | wait 700',
    'Hangup | Channel: /^Local.5601@features.*;2/ | wait 1500',
  ),
  ...transfer('at6', '5701', 'Hangup | Channel: at6 | wait 2000'),
  ...transfer(
    'at7',
    '5601',
    'Hangup | Channel: at7 | wait 700',
    'Hangup | Channel: /^Local.talk@features.*;1/ | wait 1500',
  ),
  ...transfer('at8', '5601', 'Hangup | Channel: at8 | wait 13000').map((line) => line.replace('/s@', '/once@')),
  ...withFeatures('park1', code('park1', '#'), code('park1', '7'), code('park1', '2'), 'ParkedCalls'),
  ...withFeatures(
    'blind1',
    code('blind1', '#'),
    code('blind1', '1'),
    ...['5', '5', '0', '1'].map((digit) => code('blind1', digit)),
  ),
  ...['diala', 'dialQ', 'dialQnone', 'dialI', 'dialm'].flatMap((exten) => [
    talk(exten).replace('wait 600', 'wait 2000'),
    hangUp,
  ]),
  ...['diald', 'dialdexit'].flatMap((exten) => [ringing(exten), press('4'), end]),
  ...[ringing('dialH'), press('1'), press('*'), end],
  ...['dialp', 'dialpN'].flatMap((exten) => [talk(exten), end]),
  ...['deny', 'kill', 'torture', 'allow'].flatMap((kept) => [
    talk('dialP').replace('| Async', `| Variable: KEPT=${kept} | Async`),
    end,
  ]),
  ...['dialM', 'dialMbusy', 'macro'].flatMap((exten) => [talk(exten), hangUp]),
  ...['queueF', 'queuemX'].flatMap((exten) => [talk(exten).replace('wait 600', 'wait 3500'), end]),
  talk('dialx').replace('| wait', '| ChannelId: x1 | OtherChannelId: x1b | wait'),
  code('x1', '*'),
  code('x1', '9'),
  code('x1', '*'),
  code('x1', '9'),
  end,
  talk('dialdynamic').replace('| wait', '| ChannelId: y1 | OtherChannelId: y1b | wait'),
  ...['5', '6', '8'].flatMap((digit) => [code('y1', '*'), code('y1', digit)]),
  end,
  ...['bridge', 'bridgex'].flatMap((exten) => [call('s'), talk(exten), hangUp, end]),
  talk('bridgenone'),
  talk('avail'),
  talk('retry').replace('wait 600', 'wait 4500'),
  end,
  talk('retryd').replace('| wait', '| ChannelId: d1 | OtherChannelId: d1b | wait'),
  press('4'),
  end,
  talk('broadcast'),
  talk('broadcastbad'),
  end,
  'Originate | Channel: Local/ring@features | Context: features | Exten: s | Priority: 1 | Async: true | wait 600',
  call('pickuporig'),
  end,
  talk('meeting').replace('| wait', '| ChannelId: m1 | OtherChannelId: m1b | wait'),
  talk('meeting'),
  'BlindTransfer | Channel: m1 | Context: features | Exten: 5501 | wait 700',
  end,
  talk('redirlabel'),
  end,
  talk('talk').replace('| wait', '| ChannelId: r1 | OtherChannelId: r1b | wait'),
  'Redirect | Channel: r1 | Context: features | Exten: talk | Priority: nolabel | wait 300',
  'Redirect | Channel: r1 | Context: features | Exten: talk | Priority: 0 | wait 300',
  'BlindTransfer | Channel: r1 | Context: features | Exten: 5501 | wait 300',
  end,
  'Command | Command: features show',
])
