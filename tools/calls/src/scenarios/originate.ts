import type { Lab } from '../lab/lab.ts'
import { hangsUpAfter, type Scenario } from './scenario.ts'

const group = 'Originate'
const to = { Context: 'default', Exten: '102', Priority: '1' }

async function originate(lab: Lab, headers: Readonly<Record<string, string>>): Promise<void> {
  await lab.send('Originate', { Channel: lab.device('bob'), CallerID: 'Desk <500>', ...headers })
}

export const originates: readonly Scenario[] = [
  {
    name: 'originate',
    title: 'Originate, waiting for the answer',
    text: 'The program sends `Originate` without `Async`. Asterisk calls Bob first and answers the action only when he has answered; then it runs extension 102, which calls Carol. Until the response comes, the session carries out no other action.',
    group,
    order: ['Newchannel', 'DialBegin', 'DialEnd', 'BridgeEnter', 'Hangup'],
    async play(lab) {
      await originate(lab, { ...to, Timeout: '10000' })
      await hangsUpAfter(lab, 5, 'bob')
    },
  },
  {
    name: 'originate-async',
    title: 'Originate with Async',
    text: 'The same call with `Async: true`: the response comes at once and only says that the call was begun. Whether Bob answered comes later, in `OriginateResponse`, which has the ActionID of the action.',
    group,
    order: ['Newchannel', 'DialBegin', 'OriginateResponse', 'BridgeLeave', 'Hangup'],
    async play(lab) {
      await originate(lab, { ...to, Timeout: '10000', Async: 'true' })
      await hangsUpAfter(lab, 5, 'bob')
    },
  },
  {
    name: 'originate-refused',
    title: 'Originate that is refused',
    text: 'Bob’s phone is busy. The response to the action has said Success by then; `OriginateResponse` says Failure, and its `Reason` says why.',
    group,
    order: ['Newchannel', 'DialBegin', 'OriginateResponse'],
    async play(lab) {
      await lab.phone('bob').does('busy')
      await originate(lab, { ...to, Timeout: '10000', Async: 'true' })
      await lab.pass(2)
    },
  },
  {
    name: 'originate-unanswered',
    title: 'Originate that no one answers',
    text: 'Bob’s phone rings until the `Timeout` of the action, here three seconds, is over.',
    group,
    order: ['Newchannel', 'DialBegin', 'OriginateResponse'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await originate(lab, { ...to, Timeout: '3000', Async: 'true' })
      await lab.pass(5)
    },
  },
  {
    name: 'originate-application',
    title: 'Originate to an application',
    text: 'With `Application` in place of `Exten`, Bob’s channel runs one application when he has answered, here `Wait` for two seconds, and is hung up after it. There is one channel and no bridge.',
    group,
    order: ['Newchannel', 'DialBegin', 'OriginateResponse', 'Hangup'],
    async play(lab) {
      await originate(lab, { Application: 'Wait', Data: '2', Timeout: '10000', Async: 'true' })
      await lab.pass(5)
    },
  },
]
