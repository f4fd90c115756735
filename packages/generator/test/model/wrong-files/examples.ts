import type { WrongFile } from './wrong-file.ts'

/** Examples that do not fit their message. */
export const examples: readonly WrongFile[] = [
  [
    'a header in another letter case',
    { 'events/ParkDone.yaml': ['Status: x', 'status: x'] },
    ['events/ParkDone.yaml:14:7 example-misfit the spec spells this Status; write it so'],
  ],
  [
    'the name of the event in another letter case',
    { 'events/ParkDone.yaml': ['Event: ParkDone\n', 'Event: parkdone\n'] },
    [
      'events/ParkDone.yaml:13:7 example-misfit an example of the event begins with `Event: ParkDone`; write that line first',
    ],
  ],
  [
    'Event in another letter case',
    { 'events/ParkDone.yaml': ['      Event: ParkDone', '      event: ParkDone'] },
    ['events/ParkDone.yaml:13:7 example-misfit a server spells this Event; write it so'],
  ],
  [
    'Success in another letter case',
    { 'actions/Park.yaml': ['Response: Success', 'Response: success'] },
    ['actions/Park.yaml:20:7 example-misfit a server spells this Success; write it so'],
  ],
  [
    'ActionID in another letter case',
    { 'actions/Park.yaml': ['Message: will', 'ActionId: 1\n      Message: will'] },
    [
      'actions/Park.yaml:21:7 example-misfit the answer to Park has no header ActionId in 18; remove it, or add it to the spec',
    ],
  ],
  [
    'a parameter in another letter case',
    { 'actions/Park.yaml': ['Channel: SIP/1, T', 'channel: SIP/1, T'] },
    ['actions/Park.yaml:18:13 example-misfit the spec spells this Channel; write it so'],
  ],
  [
    'EventList in another letter case',
    { 'actions/Park.yaml': ['EventList', 'Eventlist'] },
    ['actions/Park.yaml:28:7 example-misfit a server spells this EventList; write it so'],
  ],
  [
    'no example',
    {
      'events/ParkDone.yaml': [
        'examples:\n  - title: End\n    receive: |\n      Event: ParkDone\n      Status: x\n',
        '',
      ],
    },
    ['events/ParkDone.yaml:1:1 missing-example the event has no example; write what a server sends under `examples`'],
  ],
  [
    'an example of a list without its end',
    { 'actions/Park.yaml': ['\n      Event: ParkDone\n      EventList: Complete\n', ''] },
    [
      'actions/Park.yaml:19:5 list-without-terminator the list of the example has no end; write `Event: ParkDone` as its last message',
    ],
  ],
  [
    'a parameter sent, misspelt',
    { 'actions/Park.yaml': ['send: { Channel: SIP/1,', 'send: { Channel: SIP/1, Chanel: 2,'] },
    ['actions/Park.yaml:18:29 example-misfit Park has no parameter Chanel in 18; did you mean Channel?'],
  ],
  [
    'a parameter sent, unknown',
    { 'actions/Park.yaml': ['send: { Channel: SIP/1,', 'send: { Channel: SIP/1, Colour: 2,'] },
    [
      'actions/Park.yaml:18:29 example-misfit Park has no parameter Colour in 18; write ActionID, Channel, Timeout, Flag or Var-000000',
    ],
  ],
  [
    'a parameter sent before its release',
    { 'actions/Park.yaml': ["release: '18'", "release: '18.3'"] },
    [
      'actions/Park.yaml:18:29 example-misfit Park has no parameter Timeout in 18.3; write ActionID, Channel, Flag or Var-000000',
    ],
  ],
  [
    'a value sent outside of its type',
    { 'actions/Park.yaml': ['Timeout: 5', 'Timeout: soon'] },
    ['actions/Park.yaml:18:38 example-misfit Timeout: "soon" is not a whole number; write one'],
  ],
  [
    'a required parameter that is not sent',
    { 'actions/Park.yaml': ['send: { Channel: SIP/1, ', 'send: { '] },
    ['actions/Park.yaml:18:5 example-misfit Park requires Channel; send it, or show the refusal'],
  ],
  [
    'two parameters sent that exclude each other',
    { 'actions/Park.yaml': ['Timeout: 5', "Timeout: 5, Flag: 'yes'"] },
    ['actions/Park.yaml:18:5 example-misfit Timeout, Flag exclude each other; send one of them'],
  ],
  [
    'an answer without Response',
    { 'actions/Park.yaml': ['      Response: Success\n', ''] },
    ['actions/Park.yaml:20:7 example-misfit an answer begins with `Response:`; write that line first'],
  ],
  [
    'a header received, misspelt',
    { 'actions/Park.yaml': ['Message: will', 'Massage: will'] },
    ['actions/Park.yaml:21:7 example-misfit the answer to Park has no header Massage in 18; did you mean Message?'],
  ],
  [
    'a value received outside of its type',
    { 'actions/Park.yaml': ['Status: 7', 'Status: seven'] },
    ['actions/Park.yaml:25:7 example-misfit Status: "seven" is not a whole number; write one'],
  ],
  [
    'an event received, misspelt',
    { 'actions/Park.yaml': ['Event: ParkItem', 'Event: ParkItems'] },
    ['actions/Park.yaml:23:7 example-misfit events/ has no ParkItems; did you mean ParkItem?'],
  ],
  [
    'an example of another event',
    { 'events/ParkDone.yaml': ['Event: ParkDone\n', 'Event: ParkItem\n'] },
    [
      'events/ParkDone.yaml:13:7 example-misfit an example of the event begins with `Event: ParkDone`; write that line first',
    ],
  ],
  [
    'an example of a release without the event',
    { 'events/ParkItem.yaml': ['title: Item', "title: Item\n    release: '1.0'"] },
    [
      'events/ParkItem.yaml:13:14 example-misfit ParkItem does not exist in 1.0; write a release that has it, or remove `release`',
    ],
  ],
]
