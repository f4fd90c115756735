import type { WrongFile } from './wrong-file.ts'

/** An example of Park, refused with this. */
const refused = (message: string): [find: string, put: string] => [
  '      EventList: Complete\n',
  `      EventList: Complete\n  - title: Two\n    receive: |\n      Response: Error\n      Message: ${message}\n`,
]

/** Mistakes in errors.yaml, and refusals of examples that it does not explain. */
export const errors: readonly WrongFile[] = [
  [
    'an error text of an action that there is not',
    { 'errors.yaml': ['[Park]', '[Parkk]'] },
    ['errors.yaml:13:15 unknown-action actions/ has no Parkk; did you mean Park?'],
  ],
  [
    'an error text from a release that there is not',
    { 'errors.yaml': ["'1.4'", "'1.5'"] },
    ['errors.yaml:12:12 unknown-release there is no release 1.5; 1.4 and 18 are next to it, so write one of these'],
  ],
  [
    'a source in a release that there is not',
    { 'errors.yaml': ['@1.4.44', '@1.4.45'] },
    ["errors.yaml:14:43 unknown-release there is no release 1.4.45; 1.4 ends with 1.4.44, so write '1.4.44' or '1.4'"],
  ],
  [
    'a source without its release',
    { 'errors.yaml': ['@1.4.44', ''] },
    [
      'errors.yaml:14:43 schema `res/res_parking.c:7` is not a line of Asterisk; write its file, line and release, as in main/manager.c:3488@22.10.1',
    ],
  ],
  [
    'an error text in no section',
    { 'errors.yaml': ['calls:', 'call:'] },
    ['errors.yaml:7:1 schema there is no key `call` here; did you mean calls?'],
  ],
  [
    'an error text without advice',
    { 'errors.yaml': ['    advice: Give it the class.\n', ''] },
    ['errors.yaml:2:3 schema `advice` is missing; write it, as in `advice: What to do about it.`'],
  ],
  [
    'an error text that blanks surround',
    { 'errors.yaml': ['No such channel:', "'No such channel ':"] },
    ['errors.yaml:8:3 schema `No such channel ` is not a text of a server; write it without blanks around it'],
  ],
  [
    'one text with two meanings',
    { 'errors.yaml': ["'Channel does not exist: …'", 'Permission denied'] },
    [
      'errors.yaml:9:12 duplicate-key "Permission denied" is explained under "Permission denied" already; remove one of the two',
    ],
  ],
  [
    'a refusal with a text that is nearly right',
    { 'actions/Park.yaml': refused('No such chanel') },
    ['actions/Park.yaml:32:7 unknown-error errors.yaml has no text "No such chanel"; did you mean No such channel?'],
  ],
  [
    'a refusal with a text that nothing explains',
    { 'actions/Park.yaml': refused('All lots are full') },
    [
      'actions/Park.yaml:32:7 unknown-error errors.yaml has no text "All lots are full"; explain it there, with Park among its `actions`',
    ],
  ],
  [
    'a refusal without a name in the place of `…`',
    { 'actions/Park.yaml': refused('Channel does not exist:') },
    [
      'actions/Park.yaml:32:7 unknown-error errors.yaml has no text "Channel does not exist:"; did you mean Channel does not exist: …?',
    ],
  ],
  [
    'a refusal of an action that the text is not of',
    {
      'actions/Park.yaml': refused('Channel does not exist: SIP/1'),
      'errors.yaml': ['actions: [Park]', 'actions: [Find]'],
      'actions/Find.yaml':
        "action: Find\narea: parking\nmodule: m\nsummary: S.\nsince: '1.0'\nprivileges: []\nreply: { kind: ack }\nexamples: [{ title: T, send: {} }]\n",
    },
    ['actions/Park.yaml:32:7 unknown-error errors.yaml gives "No such channel" to other actions; add Park to them'],
  ],
  [
    'a refusal in a release that does not know the text',
    {
      'actions/Park.yaml': refused('No such channel'),
      'errors.yaml': ["since: '1.4'", "since: '1.4'\n    until: '18'"],
    },
    [
      'actions/Park.yaml:32:7 unknown-error errors.yaml has "No such channel" in other releases than 21; correct its `since` or `until`',
    ],
  ],
]
