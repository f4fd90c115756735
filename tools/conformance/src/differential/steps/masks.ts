import { step } from '../step.ts'

const masks = [
  'on',
  'off',
  'call',
  'CALL',
  'user',
  'user,call',
  'user, call',
  'use',
  'us,call',
  ',user',
  'user,',
  'all',
  'none',
  'nonsense',
  'yes',
  'no',
  '0',
  '1',
  '64',
  '-1',
  '',
  ' user',
  'system,user',
]

/** What each event mask lets through: a user event and a change of a queue. */
export const masksSteps = step('masks', [
  '@m open',
  '@m Login | Username: admin | Secret: admin-secret | Events: off',
  'UserEvent | UserEvent: Masked',
  ...masks.flatMap((mask) => [
    `@m Events | EventMask: ${mask}`,
    'UserEvent | UserEvent: Masked',
    'Setvar | Variable: MASKED | Value: 1',
  ]),
  '@m Events',
  '@m close',
  ...['on', 'off', 'user', 'nonsense', 'call,user'].flatMap((mask) => [
    '@n open',
    `@n Login | Username: admin | Secret: admin-secret | Events: ${mask}`,
    'UserEvent | UserEvent: Masked',
    '@n close',
  ]),
])
