import { hangsUpAfter, type Scenario } from './scenario.ts'

const group = 'A call between two phones'

export const twoPhones: readonly Scenario[] = [
  {
    name: 'answered',
    title: 'Answered call',
    text: 'Alice dials 101, Bob’s phone rings for a second and he answers. They talk for three seconds, then Bob hangs up.',
    group,
    order: ['Newchannel', 'DialBegin', 'DialEnd', 'BridgeCreate', 'BridgeEnter', 'BridgeLeave', 'Hangup'],
    async play(lab) {
      await lab.phone('alice').calls('101')
      await hangsUpAfter(lab, 4, 'bob')
    },
  },
  {
    name: 'busy',
    title: 'Busy',
    text: 'Alice dials Bob, whose phone refuses the call as busy (SIP 486). Alice’s call ends with cause 17.',
    group,
    order: ['Newchannel', 'DialBegin', 'DialEnd', 'Hangup'],
    async play(lab) {
      await lab.phone('bob').does('busy')
      await lab.phone('alice').calls('101')
      await lab.pass(2)
    },
  },
  {
    name: 'no-answer',
    title: 'No answer',
    text: 'Bob’s phone rings until the time limit of `Dial`, here six seconds, is over. The two are never connected.',
    group,
    order: ['Newchannel', 'DialBegin', 'DialEnd', 'Hangup'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await lab.phone('alice').calls('101')
      await lab.pass(8)
    },
  },
  {
    name: 'cancelled',
    title: 'Cancelled by the caller',
    text: 'Alice hangs up while Bob’s phone still rings.',
    group,
    order: ['Newchannel', 'DialBegin', 'Hangup'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await lab.phone('alice').calls('101')
      await hangsUpAfter(lab, 3, 'alice')
    },
  },
  {
    name: 'unregistered',
    title: 'Phone not registered',
    text: 'Alice dials 103. Dave’s phone is not registered, so there is no address to call: no second channel comes into being and no dial begins. What is left to see is the end of Alice’s own channel.',
    group,
    order: ['Newchannel', 'Hangup'],
    async play(lab) {
      await lab.phone('alice').calls('103')
      await lab.pass(2)
    },
  },
  {
    name: 'forked',
    title: 'Forked dial: two phones ring',
    text: 'One `Dial` rings Bob and Carol at once. Carol answers first, and Bob’s phone stops ringing.',
    group,
    order: ['Newchannel', 'DialBegin', 'DialBegin', 'DialEnd', 'BridgeEnter', 'Hangup'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await lab.phone('alice').calls('110')
      await hangsUpAfter(lab, 4, 'carol')
    },
  },
  {
    name: 'hold',
    title: 'Hold',
    text: 'Alice and Bob talk. Bob puts Alice on hold for two seconds, takes her back, and hangs up.',
    group,
    order: ['BridgeEnter', 'Hold', 'Unhold', 'BridgeLeave', 'Hangup'],
    async play(lab) {
      await lab.phone('alice').calls('101')
      await lab.pass(3)
      await lab.phone('bob').holds()
      await lab.pass(2)
      await lab.phone('bob').unholds()
      await hangsUpAfter(lab, 1, 'bob')
    },
  },
  {
    name: 'voicemail',
    title: 'Voicemail',
    text: 'Bob does not answer within two seconds, and the dialplan sends Alice to his mailbox. She speaks for three seconds and hangs up; then the mailbox has a new message.',
    group,
    order: ['DialBegin', 'DialEnd', 'MessageWaiting'],
    orderOn14: ['Dial', 'Newcallerid', 'Hangup', 'Newexten', 'Newstate', 'MessageWaiting', 'Hangup'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await lab.phone('alice').calls('130')
      await lab.pass(7)
      await lab.phone('alice').hangsUp()
      await lab.pass(2)
    },
  },
]
