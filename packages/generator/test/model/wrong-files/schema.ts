import type { WrongFile } from './wrong-file.ts'

/** Files that do not have the keys and values that their kind has. */
export const schema: readonly WrongFile[] = [
  [
    'an empty file',
    { 'events/ParkDone.yaml': '' },
    ['events/ParkDone.yaml:1:1 schema the file is empty; write a spec file into it, or remove it'],
  ],
  [
    'a file with a comment alone',
    { 'events/ParkDone.yaml': '# soon\n' },
    ['events/ParkDone.yaml:1:1 schema the file is empty; write a spec file into it, or remove it'],
  ],
  [
    'a file that is a text',
    { 'events/ParkDone.yaml': 'ParkDone' },
    ['events/ParkDone.yaml:1:1 schema the file holds a text and must be a map; begin it with `key: value`'],
  ],
  [
    'a file that is a list',
    { 'events/ParkDone.yaml': '- event: ParkDone' },
    ['events/ParkDone.yaml:1:1 schema the file holds a list and must be a map; begin it with `key: value`'],
  ],
  [
    'a key misspelt',
    { 'actions/Park.yaml': ['area:', 'aera:'] },
    ['actions/Park.yaml:2:1 schema there is no key `aera` here; did you mean area?'],
  ],
  [
    'an unknown key',
    { 'actions/Park.yaml': ['area:', 'colour: red\narea:'] },
    ['actions/Park.yaml:2:1 schema there is no key `colour` here; see spec/README.md for the keys, or remove it'],
  ],
  [
    'a kind misspelt',
    { 'actions/Park.yaml': ['kind: list', 'kind: lst'] },
    ['actions/Park.yaml:13:16 schema `lst` is not known here; did you mean list?'],
  ],
  [
    'an unknown kind',
    { 'actions/Park.yaml': ['kind: list', 'kind: something'] },
    [
      'actions/Park.yaml:13:16 schema `something` is not known here; write ack, fields, list, output, text, event, goodbye or none',
    ],
  ],
  [
    'no since',
    { 'events/ParkDone.yaml': ["since: '1.0'\n", ''] },
    ["events/ParkDone.yaml:1:1 schema `since` is missing; write it, as in `since: '22'`"],
  ],
  [
    'no area',
    { 'events/ParkDone.yaml': ['area: parking\n', ''] },
    ['events/ParkDone.yaml:1:1 schema `area` is missing; write it, as in `area: system`'],
  ],
  [
    'no summary',
    { 'events/ParkDone.yaml': ['summary: The list has ended.\n', ''] },
    ['events/ParkDone.yaml:1:1 missing-summary `summary` is missing; write in one sentence what it is'],
  ],
  [
    'an empty summary',
    { 'headers/all.yaml': ['How long.', "''"] },
    ['headers/all.yaml:9:21 missing-summary `summary` is empty; write one sentence, in quotes where it begins with #'],
  ],
  [
    'a summary that is a comment',
    { 'events/ParkDone.yaml': ['The list has ended.', '#1 list'] },
    [
      'events/ParkDone.yaml:4:10 missing-summary `summary` is empty; write one sentence, in quotes where it begins with #',
    ],
  ],
  [
    'an empty module',
    { 'events/ParkDone.yaml': ['res_parking', "''"] },
    ['events/ParkDone.yaml:3:9 schema `module` is empty; write it, as in `module: app_queue`, or remove the key'],
  ],
  [
    'a number for a name',
    { 'actions/Park.yaml': ['action: Park', 'action: 1.0'] },
    ["actions/Park.yaml:1:9 schema `1.0` is a number; write '1.0', in quotes"],
  ],
  [
    'a boolean for a text',
    { 'events/ParkDone.yaml': ['The list has ended.', 'true'] },
    ["events/ParkDone.yaml:4:10 schema `true` is not a text to YAML; write 'true', in quotes"],
  ],
  [
    'a number for a text',
    { 'events/ParkDone.yaml': ['res_parking', '5'] },
    ["events/ParkDone.yaml:3:9 schema `5` is a number; write '5', in quotes"],
  ],
  [
    'nothing for a map',
    { 'events/ParkDone.yaml': ['{ meaning: peer }', ''] },
    ['events/ParkDone.yaml:8:11 schema `Status` has no value; write `{}`, or a map below it'],
  ],
  [
    'a text for a map',
    { 'events/ParkDone.yaml': ['{ meaning: peer }', 'peer'] },
    ['events/ParkDone.yaml:8:11 schema `peer` is a text; write a map, as in `{ key: value }`'],
  ],
  [
    'a map for a text',
    { 'events/ParkDone.yaml': ['res_parking', '{ a: b }'] },
    ['events/ParkDone.yaml:3:9 schema `module` is a map; write a text'],
  ],
  [
    'a text for a list',
    { 'events/ParkDone.yaml': ['[call]', 'call'] },
    ['events/ParkDone.yaml:6:13 schema `call` is a text; write a list: [call]'],
  ],
  [
    'a list for a text',
    { 'events/ParkDone.yaml': ['res_parking', '[a]'] },
    ['events/ParkDone.yaml:3:9 schema `module` is a list; write a text'],
  ],
  [
    'yes for true',
    { 'actions/Park.yaml': ['optional: true', 'optional: yes'] },
    ['actions/Park.yaml:10:21 schema `optional` can only be true; write that, or remove the key'],
  ],
  [
    'a text for a number',
    { 'protocol.yaml': ['plain: 5038', "plain: '5038'"] },
    ["protocol.yaml:1:17 schema '5038' is a text; write 5038, without quotes"],
  ],
  [
    'a number above the largest',
    { 'protocol.yaml': ['plain: 5038', 'plain: 70000'] },
    ['protocol.yaml:1:17 schema `70000` is too large; write 65535 or less'],
  ],
  [
    'a number below the smallest',
    { 'protocol.yaml': ['plain: 5038', 'plain: 0'] },
    ['protocol.yaml:1:17 schema `0` is too small; write 1 or more'],
  ],
  [
    'a broken regular expression',
    { 'types.yaml': ['kind: string', "kind: string, pattern: '('"] },
    [
      'types.yaml:1:32 schema `(` is not a regular expression (Unterminated group); correct it, or write `\\` before a character that is meant literally',
    ],
  ],
  [
    'an area with a capital letter',
    { 'events/ParkDone.yaml': ['area: parking', 'area: Parking'] },
    ['events/ParkDone.yaml:2:7 schema `Parking` is not a name of this kind; write small letters, digits and hyphens'],
  ],
  [
    'privileges and a history of them',
    { 'actions/Park.yaml': ["[{ from: '1.0', any: [call] }", "[call, { from: '1.0', any: [call] }"] },
    [
      'actions/Park.yaml:6:1 schema classes and a history are mixed; write one list of classes, or `{ from: …, any: […] }` alone',
    ],
  ],
  [
    'a condition on one parameter',
    { 'actions/Park.yaml': ['[Timeout, Flag]', '[Timeout]'] },
    ['actions/Park.yaml:12:27 schema `exclusive` has 1 entry; write at least 2, or remove the key'],
  ],
  [
    'a draft',
    { 'actions/Park.yaml': ['summary: Parks a channel.', 'summary: DRAFT'] },
    ['actions/Park.yaml:4:10 draft `summary` is a draft of a tool; write it in your own words'],
  ],
  [
    'an answer of text without rows',
    { 'actions/Park.yaml': ['reply: { kind: list, items: [ParkItem], ends: ParkDone }', 'reply: { kind: text }'] },
    [
      'actions/Park.yaml:13:1 schema `kind: text` needs `rows`, regular expressions that its lines fit, or `headers`; write either of them',
      'actions/Park.yaml:28:7 example-misfit ParkDone has no header EventList in 18; remove it, or add it to the spec',
    ],
  ],
  [
    'rows that are not a regular expression',
    {
      'actions/Park.yaml': [
        'reply: { kind: list, items: [ParkItem], ends: ParkDone }',
        "reply: { kind: text, rows: ['('] }",
      ],
    },
    [
      'actions/Park.yaml:13:29 schema `(` is not a regular expression (Unterminated group); correct it, or write `\\` before a character that is meant literally',
      'actions/Park.yaml:28:7 example-misfit ParkDone has no header EventList in 18; remove it, or add it to the spec',
    ],
  ],
  [
    'an entry twice',
    { 'headers/all.yaml': ["absent: ['<none>']", "absent: ['<none>', '<none>']"] },
    ['headers/all.yaml:7:11 schema entries 1 and 2 of `absent` are the same; remove one of them'],
  ],
  [
    'an empty list',
    { 'headers/all.yaml': ["absent: ['<none>']", 'absent: []'] },
    ['headers/all.yaml:7:11 schema `absent` has 0 entries; write at least 1, or remove the key'],
  ],
  [
    'two conditions in one',
    {
      'actions/Park.yaml': ['{ exclusive: [Timeout, Flag] }', '{ exclusive: [Timeout, Flag], oneOf: [Timeout, Flag] }'],
    },
    ['actions/Park.yaml:12:14 schema `conditions` has 2 keys; write 1, and the others in entries of their own'],
  ],
  [
    'a verdict without a note',
    { 'headers/all.yaml': ['{ row: 1, verdict: ok }', '{ row: 1, verdict: wrong }'] },
    ['headers/all.yaml:8:14 schema `note` is missing; write it, as in `note: What the document said.`'],
  ],
]
