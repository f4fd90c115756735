import type { WrongFile } from './wrong-file.ts'

/** Names that nothing has, and files where none belongs. */
export const names: readonly WrongFile[] = [
  [
    'a file in a folder that a spec does not have',
    { 'odd/x.yaml': 'a: 1' },
    ['odd/x.yaml:1:1 syntax there is no folder odd/ in a spec; move the file to headers, groups, actions or events'],
  ],
  [
    'a file in a folder misspelt',
    { 'action/Park2.yaml': 'a: 1' },
    ['action/Park2.yaml:1:1 syntax there is no folder action/ in a spec; did you mean actions?'],
  ],
  [
    'a file in a folder within a folder',
    { 'actions/a/Park2.yaml': 'a: 1' },
    ['actions/a/Park2.yaml:1:1 syntax spec files are in actions/ itself; move it to actions/Park2.yaml'],
  ],
  [
    'a file beside the folders, misspelt',
    { 'type.yaml': 'a: 1' },
    [
      'type.yaml:1:1 syntax the spec folder itself has releases.yaml, privileges.yaml, types.yaml, protocol.yaml or errors.yaml only; did you mean types.yaml?',
    ],
  ],
  [
    'a message beside the folders',
    { 'Hangup.yaml': 'a: 1' },
    [
      'Hangup.yaml:1:1 syntax the spec folder itself has releases.yaml, privileges.yaml, types.yaml, protocol.yaml or errors.yaml only; move it to headers, groups, actions or events',
    ],
  ],
  [
    'a file in .yml',
    {
      'events/Other.yml':
        "event: ParkDone\narea: parking\nmodule: res_parking\nsummary: The list has ended.\nsince: '1.0'\nprivileges: [call]\nheaders:\n  Status: { meaning: peer }\nbyItself: true\nexamples:\n  - title: End\n    receive: |\n      Event: ParkDone\n      Status: x\n",
    },
    ['events/Other.yml:1:1 syntax spec files end with .yaml; rename it to events/Other.yaml'],
  ],
  [
    'a file that every spec has is missing',
    { 'privileges.yaml': null },
    ['privileges.yaml:1:1 schema the spec has no privileges.yaml; add it, or name the right folder with --spec'],
  ],
  [
    'another name than the file',
    { 'events/ParkDone.yaml': ['event: ParkDone', 'event: ParkEnd'] },
    [
      'events/ParkDone.yaml:1:8 name-mismatch the file is named for ParkDone; write `event: ParkDone`, or rename the file to events/ParkEnd.yaml',
    ],
  ],
  [
    'a newer name that differs in case only',
    {
      'events/Parkdone.yaml':
        "event: Parkdone\narea: parking\nmodule: res_parking\nsummary: The list has ended.\nsince: '18'\nprivileges: [call]\nheaders:\n  Status: { meaning: peer }\nbyItself: true\nexamples:\n  - title: End\n    receive: |\n      Event: ParkDone\n      Status: x\n",
    },
    [
      'events/Parkdone.yaml:1:1 name-mismatch many systems take this file and events/ParkDone.yaml for one, for their names differ in case only; rename it to events/Parkdone@18.yaml',
    ],
  ],
  [
    'the same, of a file that sorts first',
    {
      'events/PARKDONE.yaml':
        "event: PARKDONE\narea: parking\nmodule: res_parking\nsummary: The list has ended.\nsince: '18'\nprivileges: [call]\nheaders:\n  Status: { meaning: peer }\nbyItself: true\nexamples:\n  - title: End\n    receive: |\n      Event: ParkDone\n      Status: x\n",
    },
    [
      'events/PARKDONE.yaml:1:1 name-mismatch many systems take this file and events/ParkDone.yaml for one, for their names differ in case only; rename it to events/PARKDONE@18.yaml',
    ],
  ],
  [
    'a header in two files',
    { 'headers/two.yaml': 'Flag: { summary: Again., type: text }' },
    [
      'headers/all.yaml:14:1 duplicate-key Flag is described in headers/two.yaml:1 too; remove one of the two, or make them two `meanings`',
      'headers/two.yaml:1:1 duplicate-key Flag is described in headers/all.yaml:14 too; remove one of the two, or make them two `meanings`',
    ],
  ],
  [
    'a header misspelt',
    { 'actions/Park.yaml': ['  Flag:', '  Flags:'] },
    [
      'actions/Park.yaml:10:3 unknown-header headers/ has no Flags; did you mean Flag?',
      'actions/Park.yaml:12:37 condition-unknown-parameter the action has no parameter Flag; did you mean Flags?',
    ],
  ],
  [
    'an unknown header',
    { 'actions/Park.yaml': ['  Flag:', '  Colour: {}\n  Flag:'] },
    ['actions/Park.yaml:10:3 unknown-header headers/ has no Colour; describe it in headers/, in the file of its area'],
  ],
  [
    'a meaning misspelt',
    { 'events/ParkDone.yaml': ['peer', 'pear'] },
    ['events/ParkDone.yaml:8:22 unknown-meaning Status has no meaning pear; did you mean peer?'],
  ],
  [
    'an unknown meaning',
    { 'events/ParkDone.yaml': ['peer', 'nothing'] },
    ['events/ParkDone.yaml:8:22 unknown-meaning Status has no meaning nothing; write peer or member'],
  ],
  [
    'no meaning where there are several',
    { 'events/ParkItem.yaml': ['{ meaning: member }', '{}'] },
    [
      'events/ParkItem.yaml:9:3 ambiguous-meaning Status has several meanings; write `meaning: peer`, or member',
      'headers/all.yaml:13:5 unused-header no message uses Status with `meaning: member`; remove it, or use it in a message',
    ],
  ],
  [
    'a type misspelt',
    { 'headers/all.yaml': ['type: seconds }\nStatus', 'type: second }\nStatus'] },
    ['headers/all.yaml:9:38 unknown-type types.yaml has no second; did you mean seconds?'],
  ],
  [
    'an unknown type',
    { 'headers/all.yaml': ['type: seconds }\nStatus', 'type: colour }\nStatus'] },
    ['headers/all.yaml:9:38 unknown-type types.yaml has no colour; add it there, or write a type in place'],
  ],
  [
    'a type within itself',
    { 'types.yaml': ['items: text', 'items: names'] },
    ['types.yaml:4:45 unknown-type the type names would contain itself; write another type as its items'],
  ],
  [
    'a type named constructor',
    { 'headers/all.yaml': ['type: seconds }\nStatus', 'type: constructor }\nStatus'] },
    ['headers/all.yaml:9:38 unknown-type types.yaml has no constructor; add it there, or write a type in place'],
  ],
  [
    'an area misspelt',
    { 'events/ParkDone.yaml': ['area: parking', 'area: parkin'] },
    ['events/ParkDone.yaml:2:7 unknown-area no other message is in the area parkin; did you mean parking?'],
  ],
  [
    'a group misspelt',
    { 'events/ParkItem.yaml': ['[{ group: snapshot }', '[{ group: snapshots }'] },
    ['events/ParkItem.yaml:8:14 unknown-group there is no group snapshots; did you mean snapshot?'],
  ],
  [
    'an unknown group',
    { 'events/ParkItem.yaml': ['[{ group: snapshot }', '[{ group: wholly }'] },
    ['events/ParkItem.yaml:8:14 unknown-group there is no group wholly; write its file groups/wholly.yaml'],
  ],
  [
    'a group within itself',
    { 'groups/snapshot.yaml': ['  Channel: {}', '  Channel: {}\n  $include: [snapshot]'] },
    ['groups/snapshot.yaml:5:14 unknown-group the group snapshot would include itself; remove this'],
  ],
  [
    'a privilege misspelt',
    { 'events/ParkDone.yaml': ['[call]', '[cal]'] },
    ['events/ParkDone.yaml:6:14 unknown-privilege privileges.yaml has no cal; did you mean call?'],
  ],
  [
    'two privileges without a comma',
    { 'events/ParkDone.yaml': ['[call]', '[call system]'] },
    [
      'events/ParkDone.yaml:6:14 unknown-privilege privileges.yaml has no call system; write commas between the classes: [call, system]',
    ],
  ],
  [
    'an unknown privilege',
    { 'events/ParkDone.yaml': ['[call]', '[everything]'] },
    ['events/ParkDone.yaml:6:14 unknown-privilege privileges.yaml has no everything; write call or system'],
  ],
  [
    'a list without an end',
    { 'actions/Park.yaml': [', ends: ParkDone', ''] },
    [
      'actions/Park.yaml:13:1 list-without-terminator `ends` must name the event that ends the list; write `withoutEnd: true` where none does',
      'actions/Park.yaml:28:7 example-misfit ParkDone has no header EventList in 18; remove it, or add it to the spec',
    ],
  ],
  [
    'an item misspelt',
    { 'actions/Park.yaml': ['[ParkItem]', '[ParkItme]'] },
    ['actions/Park.yaml:13:30 unknown-event events/ has no ParkItme; did you mean ParkItem?'],
  ],
  [
    'an unknown item',
    { 'actions/Park.yaml': ['[ParkItem]', '[Nothing]'] },
    ['actions/Park.yaml:13:30 unknown-event events/ has no Nothing; name an event that is there, or write its file'],
  ],
  [
    'an unknown replacement',
    { 'actions/Park.yaml': ['outcome:', "replacedBy: { to: Unpark, since: '20' }\noutcome:"] },
    ['actions/Park.yaml:14:19 unknown-action actions/ has no Unpark; did you mean Park?'],
  ],
  [
    'a header replaced by one that is misspelt',
    { 'events/ParkItem.yaml': ['{ meaning: member }', '{ meaning: member, replacedBy: { to: Flga } }'] },
    ['events/ParkItem.yaml:9:48 header-successor the message has no header Flga; did you mean Flag?'],
  ],
  [
    'a header replaced by one that is always there with it',
    { 'events/ParkItem.yaml': ['{ meaning: member }', '{ meaning: member, replacedBy: { to: Channel } }'] },
    [
      'events/ParkItem.yaml:9:48 header-successor Status is in every release that has Channel; end it with `until`, or write in `since` when Channel begins to say what it said',
    ],
  ],
  [
    'a header replaced before the other one is there',
    {
      'events/ParkItem.yaml': [
        '{ meaning: member }',
        "{ meaning: member, replacedBy: { to: DestChannel, since: '18' } }",
      ],
    },
    [
      'events/ParkItem.yaml:9:68 header-successor DestChannel is not there in 18; write the first release in which it says what Status said',
    ],
  ],
  [
    'a method that the client has',
    {
      'actions/Events.yaml':
        "action: Events\narea: parking\nmodule: m\nsummary: S.\nsince: '1.0'\nprivileges: []\nreply: { kind: ack }\nexamples: [{ title: T, send: {} }]\n",
    },
    [
      'actions/Events.yaml:1:1 duplicate-method the client has a method `events` of its own; write another, as in `method: eventsAction`',
    ],
  ],
  [
    'a method that another action has',
    {
      'actions/Alpha.yaml':
        "action: Alpha\nmethod: park\narea: parking\nmodule: m\nsummary: S.\nsince: '1.0'\nprivileges: []\nreply: { kind: ack }\nexamples: [{ title: T, send: {} }]\n",
    },
    [
      'actions/Alpha.yaml:2:1 duplicate-method the action Park has the method `park` already; write another, as in `method: park2`',
    ],
  ],
  [
    'a row of the old document without header',
    { 'headers/all.yaml': ['{ row: 77, verdict: ok }, ', ''] },
    [
      'headers/all.yaml:1:1 standard-row no header has row 77 of the old document; write it as `standard` of the header that it was about',
    ],
  ],
  [
    'a row of the old document twice',
    { 'headers/other.yaml': 'Other: { summary: Other., type: text, standard: { row: 5, verdict: ok } }' },
    [
      'headers/other.yaml:1:39 standard-row row 5 is given to Channel in headers/all.yaml:8 already; write the row of Other',
    ],
  ],
  [
    'a header that no message uses',
    { 'headers/other.yaml': 'Other: { summary: Other., type: text }\nLonely: { summary: Alone., type: text }' },
    ['headers/other.yaml:2:1 unused-header no message uses Lonely; remove it, or use it in a message'],
  ],
  [
    'a condition on a parameter misspelt',
    { 'actions/Park.yaml': ['[Timeout, Flag]', '[Timeout, Flagg]'] },
    ['actions/Park.yaml:12:37 condition-unknown-parameter the action has no parameter Flagg; did you mean Flag?'],
  ],
  [
    'a step and what it reads, both misspelt',
    {
      'actions/Park.yaml': [
        '{ pattern: numbered }\n',
        '{ pattern: numbered, type: { enum: { Move: Moves. } } }\nsteps: [{ step: Mov, reads: [Varr], needs: [Var] }]\n',
      ],
    },
    [
      'actions/Park.yaml:12:17 condition-unknown-parameter the action has no step Mov; did you mean Move?',
      'actions/Park.yaml:12:30 condition-unknown-parameter the action has no numbered parameter Varr-000000; did you mean Var?',
      'actions/Park.yaml:12:45 condition-unknown-parameter the step does not read Var, so it cannot need it; did you mean Varr?',
    ],
  ],
  [
    'a file that cannot be read',
    { 'events/ParkDone.yaml': { problem: 'this is a pipe; put a file in its place' } },
    ['events/ParkDone.yaml:1:1 file this is a pipe; put a file in its place'],
  ],
  [
    'a file of more lines than allowed',
    { 'events/ParkDone.yaml': 'x: 1\n'.repeat(10_001) },
    [
      'events/ParkDone.yaml:1:1 file the file has 10001 lines, and 262144 bytes and 10000 lines are the most that a spec file may have; split it',
    ],
  ],
]
