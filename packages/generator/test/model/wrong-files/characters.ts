import type { WrongFile } from './wrong-file.ts'

/** Characters that a reader cannot see or takes for others, and links that lead astray. */
export const characters: readonly WrongFile[] = [
  [
    'an escape sequence for terminals',
    { 'events/ParkDone.yaml': ['The list has ended.', '"The \\e[31mlist"'] },
    ['events/ParkDone.yaml:4:10 character a control character (U+001B); remove it'],
  ],
  [
    'a character that turns the direction of the text',
    { 'events/ParkDone.yaml': ['The list', 'The \u202elist'] },
    ['events/ParkDone.yaml:4:14 character a character that turns the direction of the text (U+202E); remove it'],
  ],
  [
    'the same, written as an escape',
    { 'events/ParkDone.yaml': ['The list has ended.', '"The \\u202elist"'] },
    ['events/ParkDone.yaml:4:10 character a character that turns the direction of the text (U+202E); remove it'],
  ],
  [
    'a no-break space',
    { 'events/ParkDone.yaml': ['area: p', 'area:\u00a0p'] },
    ['events/ParkDone.yaml:2:6 character a no-break space (U+00A0); write a plain blank'],
  ],
  [
    'a Cyrillic letter in a text',
    { 'events/ParkDone.yaml': ['The list', 'The l\u0456st'] },
    ['events/ParkDone.yaml:4:10 character a Cyrillic letter (U+0456) that looks like `i`; write `i`'],
  ],
  [
    'a Cyrillic letter in a key',
    { 'events/ParkDone.yaml': ['summary', 's\u0443mmary'] },
    ['events/ParkDone.yaml:4:1 character a Cyrillic letter (U+0443) that looks like `y`; write `y`'],
  ],
  [
    'a wide colon',
    { 'events/ParkDone.yaml': ['area: parking', 'area\uff1a parking'] },
    ['events/ParkDone.yaml:2:5 character a wide character (U+FF1A); write `:`'],
  ],
  [
    'a blank without width',
    { 'events/ParkDone.yaml': ['parking', 'park\u200bing'] },
    ['events/ParkDone.yaml:2:11 character an invisible character (U+200B); remove it'],
  ],
  [
    'a link that runs a script',
    { 'events/ParkDone.yaml': ['The list has ended.', "'See [here](javascript:alert(1)).'"] },
    [
      'events/ParkDone.yaml:4:10 link a link to `javascript:alert(1`; write an address that begins with https://, or words without a link',
    ],
  ],
  [
    'a link to data',
    { 'events/ParkDone.yaml': ['The list has ended.', "'See <data:text/html,x>.'"] },
    [
      'events/ParkDone.yaml:4:10 link a link to `data:text/html,x`; write an address that begins with https://, or words without a link',
    ],
  ],
  [
    'a link to a page is right',
    { 'events/ParkDone.yaml': ['The list has ended.', "'See [here](https://example.com/).'"] },
    [],
  ],
  [
    'a no-break space that indents',
    { 'events/ParkDone.yaml': ['  Status', '\u00a0 Status'] },
    ['events/ParkDone.yaml:8:1 character a no-break space (U+00A0); write a plain blank'],
  ],
  [
    'a control character',
    { 'events/ParkDone.yaml': ['list', 'li\u0000st'] },
    ['events/ParkDone.yaml:4:16 character a control character (U+0000); remove it'],
  ],
  [
    'line ends of old',
    {
      'events/ParkDone.yaml':
        "event: ParkDone\rarea: parking\rmodule: res_parking\rsummary: The list has ended.\rsince: '1.0'\rprivileges: [call]\rheaders:\r  Status: { meaning: peer }\rbyItself: true\rexamples:\r  - title: End\r    receive: |\r      Event: ParkDone\r      Status: x\r",
    },
    [
      'events/ParkDone.yaml:1:16 character a carriage return without a line feed (U+000D); write line ends as LF or CRLF',
    ],
  ],
  [
    'Latin-1 read as UTF-8',
    { 'events/ParkDone.yaml': ['list', 'l\ufffdst'] },
    ['events/ParkDone.yaml:4:15 character the file is not UTF-8 from here on; save it as UTF-8'],
  ],
]
