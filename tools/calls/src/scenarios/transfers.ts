import type { Lab } from '../lab/lab.ts'
import { hangsUpAfter, type Scenario } from './scenario.ts'

const group = 'Transfers'
const carol = { Context: 'default', Exten: '102' }
const without = {
  '1.4': 'It has no action that transfers; the party who transfers presses keys, and no event says so.',
}

/** Alice talks with Bob. */
async function talk(lab: Lab): Promise<void> {
  await lab.phone('alice').calls('101')
  await lab.pass(4)
}

/** Bob asks for Carol. */
async function ask(lab: Lab, seconds: number): Promise<void> {
  await talk(lab)
  await lab.send('Atxfer', { Channel: lab.channel('bob'), ...carol, Priority: '1' })
  await lab.pass(seconds)
}

export const transfers: readonly Scenario[] = [
  {
    name: 'blind-transfer',
    title: 'Blind transfer',
    text: 'Alice and Bob talk. `BlindTransfer` sends Alice to extension 102 and Bob is out of the call at once; Carol’s phone rings and she answers.',
    group,
    without,
    order: ['BridgeEnter', 'BlindTransfer', 'DialBegin', 'DialEnd', 'BridgeEnter', 'Hangup'],
    async play(lab) {
      await talk(lab)
      await lab.send('BlindTransfer', { Channel: lab.channel('bob'), ...carol })
      await hangsUpAfter(lab, 4, 'carol')
    },
  },
  {
    name: 'blind-transfer-busy',
    title: 'Blind transfer to a busy phone',
    text: 'Carol’s phone is busy. `BlindTransfer` has said Success by then, because it means that Alice was sent off: she does not come back to Bob, and her call ends.',
    group,
    without,
    order: ['BridgeEnter', 'BlindTransfer', 'DialBegin', 'DialEnd', 'Hangup'],
    async play(lab) {
      await lab.phone('carol').does('busy')
      await talk(lab)
      await lab.send('BlindTransfer', { Channel: lab.channel('bob'), ...carol })
      await lab.pass(3)
    },
  },
  {
    name: 'attended-transfer',
    title: 'Attended transfer',
    text: 'Alice and Bob talk. `Atxfer` puts Alice on hold and calls Carol for Bob, who speaks with her and hangs up: that completes the transfer, and Alice talks with Carol.',
    group,
    without,
    order: ['BridgeEnter', 'DialBegin', 'DialEnd', 'AttendedTransfer', 'Hangup'],
    async play(lab) {
      await ask(lab, 7)
      await lab.phone('bob').hangsUp()
      await hangsUpAfter(lab, 2, 'carol')
    },
  },
  {
    name: 'attended-transfer-early',
    title: 'Attended transfer, completed while it rings',
    text: 'Bob hangs up while Carol’s phone still rings, and `AttendedTransfer` comes at once. Carol never answers: after `atxfernoanswertimeout`, here six seconds, Asterisk gives her up and calls Bob back, who talks with Alice again.',
    group,
    without,
    order: ['BridgeEnter', 'DialBegin', 'AttendedTransfer', 'DialEnd', 'DialBegin', 'BridgeEnter', 'Hangup'],
    async play(lab) {
      await lab.phone('carol').does('rings')
      await ask(lab, 5)
      await lab.phone('bob').hangsUp()
      await lab.pass(9)
    },
  },
  {
    name: 'attended-transfer-refused',
    title: 'Attended transfer to a busy phone',
    text: 'Carol’s phone is busy. The transfer fails, and Bob talks with Alice again.',
    group,
    without,
    order: ['BridgeEnter', 'DialBegin', 'DialEnd', 'Hangup'],
    async play(lab) {
      await lab.phone('carol').does('busy')
      await ask(lab, 8)
      await lab.phone('bob').hangsUp()
      await lab.pass(1)
    },
  },
  {
    name: 'attended-transfer-cancelled',
    title: 'Attended transfer, taken back',
    text: 'While Carol’s phone rings, `CancelAtxfer` ends the attempt, and Bob talks with Alice again.',
    group,
    without,
    order: ['BridgeEnter', 'DialBegin', 'Hangup'],
    async play(lab) {
      await lab.phone('carol').does('rings')
      await ask(lab, 5)
      await lab.send('CancelAtxfer', { Channel: lab.channel('bob') })
      await hangsUpAfter(lab, 3, 'bob')
    },
  },
]
