import type { WrongFile } from './wrong-file.ts'

/** Releases that there are not, and that contradict each other. */
export const releases: readonly WrongFile[] = [
  [
    'a release with a v',
    { 'events/ParkDone.yaml': ["'1.0'", 'v1.4'] },
    ["events/ParkDone.yaml:5:8 schema `v1.4` is not a release; write '1.4'"],
  ],
  [
    'a word for a release',
    { 'events/ParkDone.yaml': ["'1.0'", 'soon'] },
    ["events/ParkDone.yaml:5:8 schema `soon` is not a release; write '22' or '22.3'"],
  ],
  [
    'a release after the newest',
    { 'events/ParkDone.yaml': ["since: '1.0'\n", "since: '1.0'\nuntil: '30'\n"] },
    ["events/ParkDone.yaml:6:8 unknown-release there is no release 30; the newest that is known is 21, so write '21'"],
  ],
  [
    'a release before the oldest',
    { 'events/ParkDone.yaml': ["since: '1.0'\n", "since: '0.9'\n"] },
    [
      "events/ParkDone.yaml:5:8 unknown-release there is no release 0.9; the oldest that is known is 1.0, so write '1.0'",
    ],
  ],
  [
    'another spelling of a release',
    { 'events/ParkDone.yaml': ["'1.0'", "'1.00'"] },
    ['events/ParkDone.yaml:5:8 unknown-release there is no release 1.00; did you mean 1.0?'],
  ],
  [
    'a release between two branches',
    { 'events/ParkDone.yaml': ["'1.0'", "'1.1'"] },
    [
      'events/ParkDone.yaml:5:8 unknown-release there is no release 1.1; 1.0 and 1.4 are next to it, so write one of these',
    ],
  ],
  [
    'a release after the last of its branch',
    { 'actions/Park.yaml': ['18.19', '18.99'] },
    [
      "actions/Park.yaml:9:21 unknown-release there is no release 18.99; 18 ends with 18.26.4, so write '18.26.4' or '18'",
    ],
  ],
  [
    'a release without quotes',
    { 'events/ParkItem.yaml': ["'1.4'", '1.4'] },
    ["events/ParkItem.yaml:5:8 unquoted-release a release without quotes is a number; write '1.4', in quotes"],
  ],
  [
    'a branch without quotes',
    { 'releases.yaml': ["'1.4'", '1.4'] },
    ["releases.yaml:2:1 unquoted-release a release without quotes is a number; write '1.4', in quotes"],
  ],
  [
    'a word for an AMI version',
    { 'releases.yaml': ["ami: '7.0.3'", 'ami: seven'] },
    ["releases.yaml:3:48 schema `seven` is not an AMI version; write '11.0.0'"],
  ],
  [
    'a branch with a v',
    { 'releases.yaml': ["'21':", 'v21:'] },
    ["releases.yaml:6:1 schema `v21` is not a branch; write '21'"],
  ],
  [
    'until before since',
    { 'events/ParkDone.yaml': ["since: '1.0'\n", "since: '20'\nuntil: '18'\n"] },
    [
      'actions/Park.yaml:27:7 example-misfit ParkDone does not exist in 18; write an event that does, or another `release`',
      'events/ParkDone.yaml:6:8 availability `until` 18 is before `since` 20; write a release from 20 on, or leave `until` out',
    ],
  ],
  [
    'two entries of one branch',
    { 'events/ParkDone.yaml': ["since: '1.0'\n", "since: ['18','18.3']\n"] },
    ["events/ParkDone.yaml:5:14 availability `since` has two entries of branch 18, '18' and '18.3'; keep one of them"],
  ],
  [
    'absentIn of the only branch',
    { 'events/ParkDone.yaml': ["since: '1.0'\n", "since: '21'\nabsentIn: ['21']\n"] },
    [
      'actions/Park.yaml:27:7 example-misfit ParkDone does not exist in 18; write an event that does, or another `release`',
      'events/ParkDone.yaml:6:12 availability `absentIn` leaves no branch that has it; remove the branches that do have it',
    ],
  ],
  [
    'a minor release in absentIn',
    { 'groups/snapshot.yaml': ["absentIn: ['19']", "absentIn: ['19.3']"] },
    [
      "groups/snapshot.yaml:5:57 availability `absentIn` takes whole branches; write '19', or say it with `since` and `until`",
    ],
  ],
  [
    'absentIn of a branch outside of since and until',
    { 'events/ParkDone.yaml': ["since: '1.0'\n", "since: '20'\nabsentIn: ['18']\n"] },
    [
      'actions/Park.yaml:27:7 example-misfit ParkDone does not exist in 18; write an event that does, or another `release`',
      'events/ParkDone.yaml:6:12 availability `absentIn` 18 says nothing, for it is not there by `since` and `until`; remove it',
    ],
  ],
  [
    'a header before its message',
    { 'events/ParkItem.yaml': ['meaning: member', "meaning: member, since: '1.0'"] },
    [
      'events/ParkItem.yaml:9:37 availability-outside-message `since` 1.0 is outside of its message, which exists since 1.4; write a release of these, or leave `since` out',
    ],
  ],
  [
    'a header that never exists',
    { 'actions/Park.yaml': ["since: '18.19'", "since: '20', until: '19'"] },
    [
      'actions/Park.yaml:9:3 availability-outside-message Timeout would exist in no release that has its message; write releases of the message, or remove the header',
      'actions/Park.yaml:9:34 availability `until` 19 is before `since` 20; write a release from 20 on, or leave `until` out',
    ],
  ],
  [
    'two replies for one release',
    {
      'actions/Park.yaml': [
        'reply: { kind: list, items: [ParkItem], ends: ParkDone }',
        "reply: [{ kind: ack, until: '18.5' }, { kind: list, since: '18.5', items: [ParkItem], ends: ParkDone }]",
      ],
    },
    [
      'actions/Park.yaml:13:39 overlapping-replies this reply and reply 1 of the list both hold in 18.5; write `since` and `until` so that one of them does',
    ],
  ],
  [
    'no reply for a release',
    {
      'actions/Park.yaml': [
        'reply: { kind: list, items: [ParkItem], ends: ParkDone }',
        "reply: [{ kind: ack, until: '1.4' }, { kind: list, since: '18.5', items: [ParkItem], ends: ParkDone }]",
      ],
    },
    [
      'actions/Park.yaml:13:1 missing-reply no reply holds in 18.0.0, which has the action; write one, or change `since` and `until` of the others',
    ],
  ],
]
