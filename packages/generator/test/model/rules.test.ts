import { describe, expect, it } from 'vitest'
import { RULES, type Rule } from '../../src/internal.ts'
import { findings, GOOD, load } from './small-spec.ts'

type Changes = Parameters<typeof load>[0]

const [EXAMPLES] = /examples:\n.*$/s.exec(String(GOOD['events/ParkDone.yaml'])) as unknown as [string]

const REFUSED: [string, string] = [
  '      EventList: Complete\n',
  '      EventList: Complete\n  - title: Two\n    receive: |\n      Response: Error\n      Message: No such lot\n',
]

/** Rule → what is wrong, the change that makes it so, and every finding that comes of it: `file:line:column rule`. */
const CASES: Record<Rule, Array<[what: string, changes: Changes, expected: string[]]>> = {
  syntax: [
    ['an open bracket', { 'types.yaml': ["['no']", "['no'"] }, ['types.yaml:3:48 syntax']],
    ['a file in no folder', { 'odd/x.yaml': 'a: 1' }, ['odd/x.yaml:1:1 syntax']],
    [
      'an alias',
      { 'events/ParkDone.yaml': ['area: parking', 'area: &a parking\ndeprecated: *a'] },
      ['events/ParkDone.yaml:2:10 syntax', 'events/ParkDone.yaml:3:13 syntax'],
    ],
  ],
  file: [['a pipe', { 'events/ParkDone.yaml': { problem: 'a pipe; remove it' } }, ['events/ParkDone.yaml:1:1 file']]],
  character: [
    ['a no-break space', { 'types.yaml': ['summary: Text.', 'summary:\u00a0Text.'] }, ['types.yaml:1:31 character']],
  ],
  link: [['a script', { 'types.yaml': ['summary: Text.', "summary: '[a](javascript:b)'"] }, ['types.yaml:1:32 link']]],
  availability: [
    [
      'two entries of a branch',
      { 'events/ParkItem.yaml': ["'1.4'", "['1.4', '1.4.2']"] },
      ['events/ParkItem.yaml:5:16 availability'],
    ],
  ],
  'missing-example': [
    [
      'an event without an example',
      { 'events/ParkDone.yaml': [EXAMPLES, ''] },
      ['events/ParkDone.yaml:1:1 missing-example'],
    ],
  ],
  'duplicate-key': [
    [
      'a repeated key',
      { 'actions/Park.yaml': ['  Flag: {', '  Channel: {}\n  Flag: {'] },
      ['actions/Park.yaml:10:3 duplicate-key'],
    ],
    [
      'a header defined in two files',
      { 'headers/two.yaml': 'Flag: { summary: Again., type: text }' },
      ['headers/all.yaml:14:1 duplicate-key', 'headers/two.yaml:1:1 duplicate-key'],
    ],
  ],
  schema: [
    ['an unknown key', { 'actions/Park.yaml': ['area:', 'aera:'] }, ['actions/Park.yaml:2:1 schema']],
    ['a wrong kind', { 'actions/Park.yaml': ['kind: list', 'kind: lst'] }, ['actions/Park.yaml:13:16 schema']],
    [
      '`byItself` where no action is answered',
      {
        'events/Odd.yaml':
          "event: Odd\narea: parking\nmodule: x\nsummary: Odd.\nsince: '1.0'\nprivileges: [call]\nbyItself: true\nexamples: [{ title: T, receive: 'Event: Odd' }]\n",
      },
      ['events/Odd.yaml:7:1 schema'],
    ],
    ['a bad pattern', { 'types.yaml': ['kind: string', "kind: string, pattern: '('"] }, ['types.yaml:1:32 schema']],
    ['a missing file', { 'privileges.yaml': null }, ['privileges.yaml:1:1 schema']],
  ],
  'class-on-answer': [
    [
      'an item of a list that needs a class',
      { 'events/ParkItem.yaml': ['privileges: []', 'privileges: [call]'] },
      ['events/ParkItem.yaml:6:1 class-on-answer'],
    ],
    [
      'an end of a list that needs a class in some releases',
      {
        'events/ParkDone.yaml': [
          'privileges: [call]\nheaders:\n  Status: { meaning: peer }\nbyItself: true',
          "privileges: [{ from: '1.0', all: [] }, { from: '18', all: [call] }]\nheaders:\n  Status: { meaning: peer }",
        ],
      },
      ['events/ParkDone.yaml:6:1 class-on-answer'],
    ],
  ],
  'never-sent': [
    [
      'an example of what nothing sends',
      {
        'events/Odd.yaml': `event: Odd
area: parking
module: x
summary: Documented and no more.
since: '1.0'
privileges: [call]
neverSent: Only the documentation has it.
examples: [{ title: Invented, receive: 'Event: Odd' }]
`,
      },
      ['events/Odd.yaml:8:1 never-sent'],
    ],
    [
      'a part of an answer that nothing sends',
      { 'events/ParkDone.yaml': [`byItself: true\n${EXAMPLES}`, 'byItself: true\nneverSent: No code sends it.\n'] },
      ['events/ParkDone.yaml:10:1 never-sent'],
    ],
  ],
  draft: [
    [
      'texts that a tool has left to be written',
      {
        'actions/Park.yaml': ['summary: Parks a channel.', 'summary: DRAFT'],
        'headers/all.yaml': ['summary: How long.', 'summary: DRAFT of a summary'],
      },
      ['actions/Park.yaml:4:10 draft', 'headers/all.yaml:9:21 draft'],
    ],
  ],
  'name-mismatch': [
    [
      'a file name that is not the message name',
      { 'events/ParkDone.yaml': ['event: ParkDone', 'event: ParkEnd'] },
      ['events/ParkDone.yaml:1:8 name-mismatch'],
    ],
    [
      'names that differ in case only',
      {
        'events/Parkdone.yaml':
          "event: Parkdone\narea: parking\nmodule: x\nsummary: Old.\nsince: '18'\nprivileges: []\nexamples: [{ title: T, receive: 'Event: Parkdone' }]\n",
      },
      ['events/Parkdone.yaml:1:1 name-mismatch'],
    ],
  ],
  'unknown-header': [
    [
      'a header without a description',
      { 'actions/Park.yaml': ['  Flag:', '  Flags:'] },
      ['actions/Park.yaml:10:3 unknown-header', 'actions/Park.yaml:12:37 condition-unknown-parameter'],
    ],
  ],
  'unknown-meaning': [
    ['an unknown meaning', { 'events/ParkDone.yaml': ['peer', 'pear'] }, ['events/ParkDone.yaml:8:22 unknown-meaning']],
  ],
  'ambiguous-meaning': [
    [
      'a header without one of its meanings',
      { 'events/ParkItem.yaml': ['{ meaning: member }', '{}'] },
      ['events/ParkItem.yaml:9:3 ambiguous-meaning', 'headers/all.yaml:13:5 unused-header'],
    ],
  ],
  'unknown-type': [
    [
      'an unknown type',
      { 'headers/all.yaml': ['type: seconds }\nStatus', 'type: second }\nStatus'] },
      ['headers/all.yaml:9:38 unknown-type'],
    ],
    ['a type within itself', { 'types.yaml': ['items: text', 'items: names'] }, ['types.yaml:4:45 unknown-type']],
  ],
  'unknown-device-state': [
    [
      'an unknown value and an unknown word',
      {
        'types.yaml': [
          'names:',
          `device-state: { kind: enum, values: { INUSE: Used. }, summary: A state. }
code: { kind: integer, values: { '1': Used. }, deviceState: { '1': IN_USE, '2': INUSE }, summary: A code. }
names:`,
        ],
      },
      ['types.yaml:5:68 unknown-device-state', 'types.yaml:5:76 unknown-device-state'],
    ],
  ],
  'unknown-area': [
    [
      'a misspelt area',
      { 'events/ParkDone.yaml': ['area: parking', 'area: parkin'] },
      ['events/ParkDone.yaml:2:7 unknown-area'],
    ],
  ],
  'unknown-group': [
    [
      'an unknown group',
      { 'events/ParkItem.yaml': ['[{ group: snapshot }', '[{ group: snapshots }'] },
      ['events/ParkItem.yaml:8:14 unknown-group'],
    ],
    [
      'a group within itself',
      { 'groups/snapshot.yaml': ['  Channel: {}', '  Channel: {}\n  $include: [snapshot]'] },
      ['groups/snapshot.yaml:5:14 unknown-group'],
    ],
  ],
  'unclear-owner': [
    [
      'a prefix without its owner',
      {
        'groups/snapshot.yaml': [
          'headers:\n  Channel: {}\n  Flag: {',
          'of: the channel\nheaders:\n  Channel: { summary: Name of the channel. }\n  Flag: { summary: Of the channel., ',
        ],
      },
      ['events/ParkItem.yaml:8:35 unclear-owner'],
    ],
    [
      'an owner that the group does not know',
      { 'events/ParkItem.yaml': ['prefix: Dest', 'prefix: Dest, of: the other'] },
      ['events/ParkItem.yaml:8:35 unclear-owner'],
    ],
    [
      'a header of the group that says nothing of it',
      { 'groups/snapshot.yaml': ['headers:', 'of: the line\nheaders:'] },
      [
        'events/ParkItem.yaml:8:35 unclear-owner',
        'groups/snapshot.yaml:5:3 unclear-owner',
        'groups/snapshot.yaml:6:3 unclear-owner',
      ],
    ],
  ],
  'unknown-release': [
    [
      'an unknown branch',
      { 'actions/Park.yaml': ["since: '1.0'", "since: '1.1'"] },
      ['actions/Park.yaml:5:8 unknown-release'],
    ],
    [
      'a release after the last one',
      { 'actions/Park.yaml': ['18.19', '18.99'] },
      ['actions/Park.yaml:9:21 unknown-release'],
    ],
    [
      'an unknown release in an example',
      { 'actions/Park.yaml': ["release: '18'", "release: '17'"] },
      ['actions/Park.yaml:17:14 unknown-release'],
    ],
  ],
  'unknown-privilege': [
    [
      'an unknown class',
      { 'events/ParkDone.yaml': ['[call]', '[cal]'] },
      ['events/ParkDone.yaml:6:14 unknown-privilege'],
    ],
    [
      'an unknown class within a history',
      { 'actions/Park.yaml': ['[call, system]', '[call, sytem]'] },
      ['actions/Park.yaml:6:70 unknown-privilege'],
    ],
  ],
  'unquoted-release': [
    [
      'a release that is a number',
      { 'events/ParkItem.yaml': ["'1.4'", '1.4'] },
      ['events/ParkItem.yaml:5:8 unquoted-release'],
    ],
    [
      'a number in a list of releases',
      { 'groups/snapshot.yaml': ["'21.5'", '21.5'] },
      ['groups/snapshot.yaml:5:37 unquoted-release'],
    ],
    ['a branch that is a number', { 'releases.yaml': ["'1.4'", '1.4'] }, ['releases.yaml:2:1 unquoted-release']],
  ],
  'list-without-terminator': [
    [
      'a list without an end',
      { 'actions/Park.yaml': [', ends: ParkDone', ''] },
      ['actions/Park.yaml:13:1 list-without-terminator', 'actions/Park.yaml:28:7 example-misfit'],
    ],
    [
      'an example without the end of the list',
      { 'actions/Park.yaml': ['\n      Event: ParkDone\n      EventList: Complete\n', ''] },
      ['actions/Park.yaml:19:5 list-without-terminator'],
    ],
  ],
  'unknown-event': [
    [
      'an unknown item',
      { 'actions/Park.yaml': ['[ParkItem]', '[ParkItme]'] },
      ['actions/Park.yaml:13:30 unknown-event'],
    ],
    [
      'an unknown outcome',
      { 'actions/Park.yaml': ['outcome: ParkDone', 'outcome: Parked'] },
      ['actions/Park.yaml:14:10 unknown-event'],
    ],
    [
      'an unknown name in the old document',
      { 'protocol.yaml': ['event: ParkItem', 'event: Parked'] },
      ['protocol.yaml:14:39 unknown-event'],
    ],
  ],
  'unknown-action': [
    [
      'an unknown replacement',
      { 'actions/Park.yaml': ['outcome:', "replacedBy: { to: Parking, since: '20' }\noutcome:"] },
      ['actions/Park.yaml:14:19 unknown-action'],
    ],
    [
      'an unknown name in the old document',
      { 'protocol.yaml': ['action: Park }', 'action: Parc }'] },
      ['protocol.yaml:12:36 unknown-action'],
    ],
  ],
  'header-successor': [
    [
      'a header that the message lacks',
      { 'events/ParkItem.yaml': ['{ meaning: member }', '{ meaning: member, replacedBy: { to: Flga } }'] },
      ['events/ParkItem.yaml:9:48 header-successor'],
    ],
    [
      'a header that never takes its place',
      { 'events/ParkItem.yaml': ['{ meaning: member }', '{ meaning: member, replacedBy: { to: Channel } }'] },
      ['events/ParkItem.yaml:9:48 header-successor'],
    ],
    [
      'a `since` in which the other header is not there yet',
      {
        'events/ParkItem.yaml': [
          '{ meaning: member }',
          "{ meaning: member, replacedBy: { to: DestChannel, since: '18' } }",
        ],
      },
      ['events/ParkItem.yaml:9:68 header-successor'],
    ],
    [
      'a `since` of a header that has ended',
      { 'actions/Park.yaml': ['{ optional: true }', "{ until: '18', replacedBy: { to: Timeout, since: '19' } }"] },
      ['actions/Park.yaml:10:58 header-successor'],
    ],
  ],
  'availability-outside-message': [
    [
      'a header that is older than its message',
      { 'events/ParkItem.yaml': ['meaning: member', "meaning: member, since: '1.0'"] },
      ['events/ParkItem.yaml:9:37 availability-outside-message'],
    ],
    [
      'a header that outlives its message',
      {
        'events/ParkDone.yaml': [
          "since: '1.0'\nprivileges: [call]\nheaders:\n  Status: { meaning: peer }",
          "since: '1.0'\nuntil: '18.3'\nprivileges: [call]\nheaders:\n  Status: { meaning: peer, until: '18.4' }",
        ],
        'actions/Park.yaml': ["since: '1.0'", "since: '1.0'\nuntil: '18.3'"],
      },
      [
        'actions/Park.yaml:10:21 availability-outside-message',
        'actions/Park.yaml:18:14 example-misfit',
        'events/ParkDone.yaml:9:35 availability-outside-message',
      ],
    ],
    [
      'never',
      { 'actions/Park.yaml': ["since: '18.19'", "since: '20', until: '19'"] },
      ['actions/Park.yaml:9:3 availability-outside-message', 'actions/Park.yaml:9:34 availability'],
    ],
    [
      'a group before its message',
      { 'events/ParkItem.yaml': ['[{ group: snapshot }', "[{ group: snapshot, since: '1.0' }"] },
      ['events/ParkItem.yaml:8:40 availability-outside-message'],
    ],
  ],
  'overlapping-replies': [
    [
      'two headers of a name in one release',
      {
        'actions/Park.yaml': [
          'reply: { kind: list, items: [ParkItem], ends: ParkDone }',
          "reply: [{ kind: ack, until: '18.5' }, { kind: list, since: '18.5', items: [ParkItem], ends: ParkDone }]",
        ],
      },
      ['actions/Park.yaml:13:39 overlapping-replies'],
    ],
  ],
  'missing-reply': [
    [
      'a gap between releases',
      {
        'actions/Park.yaml': [
          'reply: { kind: list, items: [ParkItem], ends: ParkDone }',
          "reply: [{ kind: ack, until: '1.4' }, { kind: list, since: '18.5', items: [ParkItem], ends: ParkDone }]",
        ],
      },
      ['actions/Park.yaml:13:1 missing-reply'],
    ],
  ],
  'duplicate-method': [
    [
      'the same method',
      {
        'actions/park.yaml': null,
        'actions/Parking.yaml':
          "action: Parking\nmethod: park\narea: a\nmodule: m\nsummary: S.\nsince: '1.0'\nprivileges: []\nreply: { kind: ack }\nexamples: [{ title: T, send: {} }]\n",
      },
      ['actions/Parking.yaml:2:1 duplicate-method'],
    ],
    [
      "the client's own",
      {
        'actions/Events.yaml':
          "action: Events\narea: a\nmodule: m\nsummary: S.\nsince: '1.0'\nprivileges: []\nreply: { kind: ack }\nexamples: [{ title: T, send: {} }]\n",
      },
      ['actions/Events.yaml:1:1 duplicate-method'],
    ],
  ],
  'standard-row': [
    [
      'a missing row',
      { 'headers/all.yaml': ['{ row: 77, verdict: ok }, ', ''] },
      ['headers/all.yaml:1:1 standard-row'],
    ],
    [
      'a repeated row',
      { 'headers/other.yaml': 'Other: { summary: Other., type: text, standard: { row: 5, verdict: ok } }' },
      ['headers/other.yaml:1:39 standard-row'],
    ],
  ],
  'unused-header': [
    [
      'a header',
      { 'headers/other.yaml': 'Other: { summary: Other., type: text }\nLonely: { summary: Alone., type: text }' },
      ['headers/other.yaml:2:1 unused-header'],
    ],
  ],
  'example-misfit': [
    [
      'an unknown parameter in an example',
      { 'actions/Park.yaml': ['send: { Channel: SIP/1,', 'send: { Channel: SIP/1, Chanel: 2,'] },
      ['actions/Park.yaml:18:29 example-misfit'],
    ],
    [
      'a parameter in an example before its release',
      { 'actions/Park.yaml': ["release: '18'", "release: '18.3'"] },
      ['actions/Park.yaml:18:29 example-misfit'],
    ],
    [
      'a value outside its type',
      { 'actions/Park.yaml': ['Timeout: 5', 'Timeout: soon'] },
      ['actions/Park.yaml:18:38 example-misfit'],
    ],
    [
      'a missing required parameter',
      { 'actions/Park.yaml': ['send: { Channel: SIP/1, ', 'send: { '] },
      ['actions/Park.yaml:18:5 example-misfit'],
    ],
    [
      'a violated condition',
      { 'actions/Park.yaml': ['Timeout: 5', "Timeout: 5, Flag: 'yes'"] },
      ['actions/Park.yaml:18:5 example-misfit'],
    ],
    [
      'a wrong first header',
      { 'actions/Park.yaml': ['      Response: Success\n', ''] },
      ['actions/Park.yaml:20:7 example-misfit'],
    ],
    [
      'an unknown header in a received message',
      { 'actions/Park.yaml': ['Message: will', 'Massage: will'] },
      ['actions/Park.yaml:21:7 example-misfit'],
    ],
    [
      'a value outside its type in a received message',
      { 'actions/Park.yaml': ['Status: 7', 'Status: seven'] },
      ['actions/Park.yaml:25:7 example-misfit'],
    ],
    [
      'an unknown event in an example',
      { 'actions/Park.yaml': ['Event: ParkItem', 'Event: ParkItems'] },
      ['actions/Park.yaml:23:7 example-misfit'],
    ],
    [
      'an event under another name',
      { 'events/ParkDone.yaml': [EXAMPLES, 'examples: [{ title: T, receive: "Event: ParkItem" }]\n'] },
      ['events/ParkDone.yaml:10:33 example-misfit'],
    ],
    [
      'a release without its message',
      {
        'actions/Park.yaml': ["since: '1.0'\n", "since: '18.5'\n"],
        'events/ParkItem.yaml': ['title: Item', "title: Item\n    release: '1.0'"],
      },
      ['events/ParkItem.yaml:13:14 example-misfit'],
    ],
  ],
  'unknown-error': [
    [
      'an example that is refused in words that errors.yaml lacks',
      { 'actions/Park.yaml': REFUSED },
      ['actions/Park.yaml:32:7 unknown-error'],
    ],
  ],
  'condition-unknown-parameter': [
    [
      'a name that is not a parameter',
      { 'actions/Park.yaml': ['[Timeout, Flag]', '[Timeout, Flagg]'] },
      ['actions/Park.yaml:12:37 condition-unknown-parameter'],
    ],
  ],
  'missing-summary': [
    [
      'none',
      { 'events/ParkDone.yaml': ['summary: The list has ended.\n', ''] },
      ['events/ParkDone.yaml:1:1 missing-summary'],
    ],
    ['an empty summary', { 'headers/all.yaml': ['How long.', "''"] }, ['headers/all.yaml:9:21 missing-summary']],
  ],
}

it('reports nothing for the small valid spec', () => {
  expect(findings({})).toEqual([])
})

it('every rule has an invalid spec that breaks it', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(RULES).sort())
})

for (const [rule, cases] of Object.entries(CASES)) {
  describe(rule, () => {
    it.each(cases)('reports %s', (_what, changes, expected) => {
      const found = findings(changes)
      expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected)
      expect(found.every((line) => line.split(' ').length > 3)).toBe(true)
    })
  })
}

it('reports mistakes of several files at once, in order', () => {
  const all: Changes = {
    'types.yaml': ['items: text', 'items: txt'],
    'events/ParkDone.yaml': ['[call]', '[cal]'],
    'actions/Park.yaml': ['18.19', '18.99'],
  }
  expect(findings(all)).toEqual([
    "actions/Park.yaml:9:21 unknown-release there is no release 18.99; 18 ends with 18.26.4, so write '18.26.4' or '18'",
    'events/ParkDone.yaml:6:14 unknown-privilege privileges.yaml has no cal; did you mean call?',
    'types.yaml:4:45 unknown-type types.yaml has no txt; did you mean text?',
  ])
})

it('returns no model when there is any mistake', () => {
  expect(load({ 'types.yaml': ['items: text', 'items: txt'] }).model).toBeUndefined()
})

it('never throws, whatever a file contains', () => {
  for (const text of [
    '',
    '[]',
    '- a',
    'null',
    '5',
    '"x"',
    '{',
    '? [a]: b',
    'action: [',
    'action: !x y',
    '\u0000',
    '&a [*a]',
  ]) {
    for (const file of [
      'releases.yaml',
      'types.yaml',
      'protocol.yaml',
      'headers/all.yaml',
      'groups/snapshot.yaml',
      'actions/Park.yaml',
    ]) {
      expect(load({ [file]: text }).findings.length).toBeGreaterThan(0)
    }
  }
})
