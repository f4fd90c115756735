import type { Lab } from '../lab/lab.ts'
import { hangsUpAfter, type Scenario } from './scenario.ts'

const group = 'Features'

/** Alice, who talks with Bob, is parked. */
async function park(lab: Lab): Promise<void> {
  await lab.phone('alice').calls('101')
  await lab.pass(4)
  const bob = lab.channel('bob')
  const timeout = lab.server === '1.4' ? { Channel2: bob } : { TimeoutChannel: bob }
  await lab.send('Park', { Channel: lab.channel('alice'), ...timeout })
  await lab.pass(3)
}

export const features: readonly Scenario[] = [
  {
    name: 'pickup',
    title: 'Pickup',
    text: 'Alice calls Bob, whose phone rings. Carol, in the same pickup group, dials 800, which runs `Pickup`, and has the call. On 1.4 her channel takes the place of Bob’s: `Rename` says so, and from then on it has the `Uniqueid` of his.',
    group,
    order: ['DialBegin', 'Pickup', 'BridgeEnter', 'Hangup'],
    orderOn14: ['Dial', 'Rename', 'Rename', 'Rename', 'Newcallerid', 'Hangup', 'Link', 'Unlink'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await lab.phone('alice').calls('101')
      await lab.pass(2)
      await lab.phone('carol').calls('800')
      await hangsUpAfter(lab, 4, 'carol')
    },
  },
  {
    name: 'park-retrieved',
    title: 'Parked and retrieved',
    text: 'Alice and Bob talk, and `Park` parks Alice at 701. Carol dials 701 and has her. On 1.4 a channel `Parked/…` takes the place of Alice’s: `Rename` says so, and her `Uniqueid` is another one from then on.',
    group,
    order: ['BridgeEnter', 'ParkedCall', 'UnParkedCall', 'Hangup'],
    orderOn14: ['Link', 'Rename', 'ParkedCall', 'Unlink', 'UnParkedCall', 'Newstate', 'Link', 'Unlink', 'Hangup'],
    async play(lab) {
      await park(lab)
      await lab.phone('carol').calls('701')
      await hangsUpAfter(lab, 3, 'carol')
    },
  },
  {
    name: 'park-comes-back',
    title: 'Parked, and back after the time limit',
    text: 'Alice is parked and not taken. After the parking time, here five seconds, Asterisk calls Bob, who parked her, and they talk again.',
    group,
    order: ['ParkedCall', 'ParkedCallTimeOut', 'DialBegin', 'BridgeEnter', 'Hangup'],
    orderOn14: ['Rename', 'ParkedCall', 'ParkedCallTimeOut', 'Newexten', 'Dial', 'Link', 'Unlink', 'Hangup'],
    async play(lab) {
      await park(lab)
      await hangsUpAfter(lab, 7, 'bob')
    },
  },
  {
    name: 'park-given-up',
    title: 'Parked, and the caller gives up',
    text: 'Alice is parked and hangs up before anyone takes her.',
    group,
    order: ['ParkedCall', 'ParkedCallGiveUp', 'Hangup'],
    orderOn14: ['Rename', 'ParkedCall', 'ParkedCallGiveUp', 'Hangup'],
    async play(lab) {
      await park(lab)
      await lab.phone('alice').hangsUp()
      await lab.pass(2)
    },
  },
  {
    name: 'conference',
    title: 'Conference',
    text: 'Alice, Bob and Carol dial into conference 500, one after the other, and leave it again. The conference begins with the first and ends with the last of them. On 1.4 the application is `MeetMe`, which tells who comes and goes and no more.',
    group,
    order: ['ConfbridgeStart', 'ConfbridgeJoin', 'ConfbridgeLeave', 'ConfbridgeEnd'],
    orderOn14: ['MeetmeJoin', 'MeetmeJoin', 'MeetmeJoin', 'MeetmeLeave', 'MeetmeLeave', 'MeetmeLeave', 'Hangup'],
    async play(lab) {
      for (const name of ['alice', 'bob', 'carol'] as const) {
        await lab.phone(name).calls('500')
        await lab.pass(2)
      }
      for (const name of ['alice', 'bob', 'carol'] as const) {
        await lab.phone(name).hangsUp()
        await lab.pass(1)
      }
    },
  },
  {
    name: 'local-optimised',
    title: 'Local channel, optimised away',
    text: 'Extension 120 dials Bob through `Local/101@default`. The two halves of the Local channel are channels like others, until both ends are answered: then Asterisk joins Alice with Bob directly, and the halves hang up in the middle of the call.',
    group: 'Local channels',
    order: ['LocalBridge', 'DialBegin', 'BridgeEnter', 'LocalOptimizationBegin', 'LocalOptimizationEnd', 'Hangup'],
    async play(lab) {
      await lab.phone('alice').calls('120')
      await hangsUpAfter(lab, 5, 'bob')
    },
  },
  {
    name: 'local-kept',
    title: 'Local channel, kept',
    text: 'With `/n` after its name the Local channel stays until the end: four channels and two bridges make one call.',
    group: 'Local channels',
    order: ['LocalBridge', 'DialBegin', 'BridgeEnter', 'BridgeLeave', 'Hangup'],
    async play(lab) {
      await lab.phone('alice').calls('121')
      await hangsUpAfter(lab, 5, 'bob')
    },
  },
]
