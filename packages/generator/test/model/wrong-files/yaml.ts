import type { WrongFile } from './wrong-file.ts'

/** What YAML takes otherwise than its writer meant. */
export const yaml: readonly WrongFile[] = [
  [
    'a key twice',
    { 'actions/Park.yaml': ['  Flag: {', '  Channel: {}\n  Flag: {'] },
    ['actions/Park.yaml:10:3 duplicate-key `Channel` is in this map already, in line 8; remove one of the two'],
  ],
  [
    'a header named __proto__',
    { 'events/ParkDone.yaml': ['  Status', '  __proto__: {}\n  Status'] },
    ['events/ParkDone.yaml:8:3 syntax `__proto__` cannot be a name; write another, or remove it'],
  ],
  [
    'too many brackets within each other',
    {
      'events/ParkDone.yaml': [
        '{ meaning: peer }',
        '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
      ],
    },
    ['events/ParkDone.yaml:8:74 syntax more than 64 lists and maps within each other; write fewer'],
  ],
  [
    'a quote inside of single quotes',
    { 'events/ParkDone.yaml': ['The list has ended.', "'Alice's cups'"] },
    [
      "events/ParkDone.yaml:4:16 syntax `'` ends the text here; inside of such quotes it is written twice: 'Alice''s cups'",
    ],
  ],
  [
    'a quote inside of double quotes',
    { 'events/ParkDone.yaml': ['The list has ended.', '"a "b" c"'] },
    [
      'events/ParkDone.yaml:4:13 syntax `"` ends the text here; inside of such quotes it is written as `\\"`: "a \\"b\\" c"',
    ],
  ],
  [
    'a quote that is not closed',
    { 'events/ParkDone.yaml': ["since: '1.0'", "since: '1.0"] },
    ["events/ParkDone.yaml:5:8 syntax the `'` that opens here is not closed; write `'` where the text ends"],
  ],
  [
    'a double quote that is not closed',
    { 'events/ParkDone.yaml': ['The list has ended.', '"The list has ended.'] },
    ['events/ParkDone.yaml:4:10 syntax the `"` that opens here is not closed; write `"` where the text ends'],
  ],
  [
    'a quote that another one closes lines below',
    { 'actions/Park.yaml': ["since: '1.0'", "since: '1.0"] },
    ["actions/Park.yaml:5:8 syntax the `'` that opens here is not closed; write `'` where the text ends"],
  ],
  [
    'a quote that is not closed, in an example',
    { 'events/ParkDone.yaml': ['title: End', "title: 'End"] },
    ["events/ParkDone.yaml:11:12 syntax the `'` that opens here is not closed; write `'` where the text ends"],
  ],
  [
    'a line indented too little',
    {
      'events/ParkDone.yaml': [
        'headers:\n  Status: { meaning: peer }',
        'headers:\n  Flag: {}\n Status: { meaning: peer }',
      ],
    },
    [
      'events/ParkDone.yaml:9:2 syntax this line begins in column 2; begin it in column 3, under `Flag:`, or in column 1, under `headers:`',
    ],
  ],
  [
    'a line indented too much',
    {
      'events/ParkDone.yaml': [
        'headers:\n  Status: { meaning: peer }',
        'headers:\n  Flag: {}\n   Status: { meaning: peer }',
      ],
    },
    [
      'events/ParkDone.yaml:9:4 syntax this line begins in column 4; begin it in column 3, under `Flag:`, or in column 1, under `headers:`',
    ],
  ],
  [
    'a first line indented too much',
    { 'events/ParkDone.yaml': ['area:', ' area:'] },
    [
      'events/ParkDone.yaml:2:2 syntax this line is indented more than `event:` above it, which has its value already; begin it in column 1',
    ],
  ],
  [
    'a key of a list item out of line',
    { 'events/ParkDone.yaml': ['    receive', '   receive'] },
    [
      'events/ParkDone.yaml:12:4 syntax this line begins in column 4; begin it in column 5, under `title:`, or in column 1, under `examples:`',
    ],
  ],
  [
    'a key in the column of its list',
    { 'events/ParkDone.yaml': ['    receive', '  receive'] },
    [
      'events/ParkDone.yaml:12:3 syntax this line begins in column 3; begin it in column 5, under `title:`, or in column 1, under `examples:`',
    ],
  ],
  [
    'a colon in a text',
    { 'events/ParkDone.yaml': ['The list has', 'The list: has'] },
    ["events/ParkDone.yaml:4:10 syntax `: ` inside of a text; put it in quotes: 'The list: has ended.'"],
  ],
  [
    'a text that ends in a colon',
    { 'events/ParkDone.yaml': ['res_parking', 'res_parking:'] },
    ["events/ParkDone.yaml:3:9 syntax `: ` inside of a text; put it in quotes: 'res_parking:'"],
  ],
  [
    'no blank after a colon',
    { 'events/ParkDone.yaml': ['area: p', 'area:p'] },
    ['events/ParkDone.yaml:2:1 syntax no blank after the colon; write `area: parking`'],
  ],
  [
    'no colon',
    { 'events/ParkDone.yaml': ['area: parking', 'area parking'] },
    [
      'events/ParkDone.yaml:2:1 syntax a line without `: `; write `key: value`, or put a text of several lines in quotes',
    ],
  ],
  [
    'a comma in a map in braces',
    { 'headers/all.yaml': ['summary: How long.', 'summary: How long, in seconds.'] },
    ["headers/all.yaml:9:21 syntax a comma ends a text inside of { }; put it in quotes: 'How long, in seconds.'"],
  ],
  [
    'a name without value in braces',
    { 'events/ParkDone.yaml': ['{ meaning: peer }', '{\n    meaning: peer,\n    optional }'] },
    ['events/ParkDone.yaml:10:5 syntax `optional` has no value; write `optional: …`, or remove it'],
  ],
  [
    'a brace that is not closed',
    { 'events/ParkDone.yaml': ['{ meaning: peer }', '{ meaning: peer'] },
    ['events/ParkDone.yaml:8:11 syntax `{` is not closed; write `}` where the map ends'],
  ],
  [
    'a bracket that is not closed',
    { 'events/ParkDone.yaml': ['[call]', '[call'] },
    ['events/ParkDone.yaml:6:13 syntax `[` is not closed; write `]` where the list ends'],
  ],
  [
    'a bracket that is not closed in a brace',
    { 'events/ParkDone.yaml': ['{ meaning: peer }', '{ meaning: [peer'] },
    ['events/ParkDone.yaml:8:22 syntax `[` is not closed; write `]` where the list ends'],
  ],
  [
    'a brace too many',
    { 'events/ParkDone.yaml': ['{ meaning: peer }', '{ meaning: peer }}'] },
    ['events/ParkDone.yaml:8:28 syntax `}` closes nothing; remove it'],
  ],
  [
    'a bracket too many',
    { 'events/ParkDone.yaml': ['[call]', '[call]]'] },
    ['events/ParkDone.yaml:6:19 syntax `]` closes nothing; remove it'],
  ],
  [
    'no comma between two keys',
    { 'events/ParkDone.yaml': ['{ meaning: peer }', '{ meaning: peer optional: true }'] },
    [
      'events/ParkDone.yaml:8:22 syntax a key or list item inside of brackets without a comma before it; write the comma, or quotes',
    ],
  ],
  [
    'a merge of maps',
    { 'events/ParkDone.yaml': ['headers:', 'headers:\n  <<: { A: {} }'] },
    ['events/ParkDone.yaml:8:3 syntax `<<` does not merge maps in the spec; write the keys out, or use a group'],
  ],
  [
    'a text that begins with %',
    { 'events/ParkDone.yaml': ['The list', '%The list'] },
    ["events/ParkDone.yaml:4:10 syntax a text cannot begin with `%`; put it in quotes: '%The list has ended.'"],
  ],
  [
    'a text that begins with @',
    { 'events/ParkDone.yaml': ['The list', '@The list'] },
    ["events/ParkDone.yaml:4:10 syntax a text cannot begin with `@`; put it in quotes: '@The list has ended.'"],
  ],
  [
    'a text that begins with `',
    { 'events/ParkDone.yaml': ['The list', '`The list'] },
    ["events/ParkDone.yaml:4:10 syntax a text cannot begin with a backquote; put it in quotes: '`The list has ended.'"],
  ],
  [
    'a text that begins with *',
    { 'events/ParkDone.yaml': ['The list', '*The list'] },
    ["events/ParkDone.yaml:4:10 syntax a text cannot begin with `*`; put it in quotes: '*The list has ended.'"],
  ],
  [
    'a text that begins with !',
    { 'events/ParkDone.yaml': ['The list', '!The list'] },
    ["events/ParkDone.yaml:4:10 syntax a text cannot begin with `!`; put it in quotes: '!The list has ended.'"],
  ],
  [
    'a text that begins with - ',
    { 'events/ParkDone.yaml': ['The list', '- The list'] },
    ["events/ParkDone.yaml:4:10 syntax a text cannot begin with `- `; put it in quotes: '- The list has ended.'"],
  ],
  [
    'a text that begins with ? ',
    { 'events/ParkDone.yaml': ['The list', '? The list'] },
    ["events/ParkDone.yaml:4:10 syntax a text cannot begin with `? `; put it in quotes: '? The list has ended.'"],
  ],
  [
    'an anchor',
    { 'events/ParkDone.yaml': ['The list', '&The list'] },
    [
      'events/ParkDone.yaml:4:15 syntax `&The` is an anchor to YAML; remove it, or put a text that begins with `&` in quotes',
    ],
  ],
  [
    'an alias',
    { 'events/ParkDone.yaml': ['area: parking', 'area: &a parking\ndeprecated: *a'] },
    [
      'events/ParkDone.yaml:2:10 syntax `&a` is an anchor to YAML; remove it, or put a text that begins with `&` in quotes',
      'events/ParkDone.yaml:3:13 syntax `*a` repeats something by an alias; write it out, or use a group or a named type',
    ],
  ],
  [
    'a comment that cuts a text',
    { 'events/ParkDone.yaml': ['The list has ended.', 'The list #1 has ended.'] },
    [
      "events/ParkDone.yaml:4:19 syntax `#` begins a comment; put the text in quotes: 'The list #1 has ended.', or write two blanks before the `#`",
    ],
  ],
  [
    'a text in the line of a bar',
    { 'events/ParkDone.yaml': ['receive: |', 'receive: | Event'] },
    ['events/ParkDone.yaml:12:16 syntax text in the line of `|`; begin it in the next line, indented'],
  ],
  [
    'a tab that indents',
    { 'events/ParkDone.yaml': ['  Status', '\tStatus'] },
    ['events/ParkDone.yaml:8:1 syntax a tab at the beginning of a line; indent with blanks'],
  ],
  [
    'a tab after blanks',
    { 'events/ParkDone.yaml': ['{ meaning', '\n  \t{ meaning'] },
    ['events/ParkDone.yaml:9:3 syntax a tab at the beginning of a line; indent with blanks'],
  ],
  [
    'two documents',
    { 'events/ParkDone.yaml': ['area:', '---\narea:'] },
    [
      'events/ParkDone.yaml:2:1 syntax a second document begins; remove the line of `---` or `...`, for a spec file holds one',
    ],
  ],
  [
    'a document that ends',
    { 'events/ParkDone.yaml': ['area:', '...\narea:'] },
    [
      'events/ParkDone.yaml:3:1 syntax a second document begins; remove the line of `---` or `...`, for a spec file holds one',
    ],
  ],
  [
    'an escape that is not one',
    { 'events/ParkDone.yaml': ['The list has ended.', '"\\q"'] },
    ['events/ParkDone.yaml:4:11 syntax `\\q` is not an escape; write `\\\\` for `\\`, or use single quotes'],
  ],
  [
    'a key that is a list',
    { 'events/ParkDone.yaml': ['headers:', '? [a, b]\n: c\nheaders:'] },
    ['events/ParkDone.yaml:7:3 syntax a list or map where a key belongs; write a name and a colon'],
  ],
  [
    'a list item among keys',
    { 'events/ParkDone.yaml': ['  Status: { meaning: peer }', '  - Status'] },
    ['events/ParkDone.yaml:8:3 schema `headers` is a list; write a map, as in `{ key: value }`'],
  ],
  [
    'no name before a colon',
    { 'events/ParkDone.yaml': ['  Status: { meaning: peer }', '  : {}'] },
    ['events/ParkDone.yaml:8:3 syntax nothing before the colon; write a name there'],
  ],
  [
    'a second line for a value',
    { 'events/ParkDone.yaml': ['module: res_parking', 'module: res_parking\n  extra: 1'] },
    [
      'events/ParkDone.yaml:4:3 syntax this line is indented more than `module:` above it, which has its value already; begin it in column 1',
    ],
  ],
  [
    'text after a value',
    { 'events/ParkDone.yaml': ['module: res_parking', 'module: res_parking\nand more'] },
    [
      'events/ParkDone.yaml:4:1 syntax a line without `: `; write `key: value`, or put a text of several lines in quotes',
    ],
  ],
  [
    'a header named constructor',
    { 'events/ParkDone.yaml': ['  Status', '  constructor: {}\n  Status'] },
    [
      'events/ParkDone.yaml:8:3 unknown-header headers/ has no constructor; describe it in headers/, in the file of its area',
    ],
  ],
  [
    'a group named toString',
    { 'events/ParkItem.yaml': ['[{ group: snapshot }', '[{ group: toString }'] },
    ['events/ParkItem.yaml:8:14 unknown-group there is no group toString; write its file groups/toString.yaml'],
  ],
]
