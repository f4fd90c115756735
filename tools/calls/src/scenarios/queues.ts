import { hangsUpAfter, type Scenario } from './scenario.ts'

const group = 'Queues'

export const queues: readonly Scenario[] = [
  {
    name: 'queue-answered',
    title: 'Queue: an agent answers',
    text: 'Alice calls the queue `support`. Its one member, Bob, is called and answers after a second; they talk for three seconds and Bob hangs up.',
    group,
    order: ['QueueCallerJoin', 'AgentCalled', 'AgentConnect', 'AgentComplete'],
    async play(lab) {
      await lab.phone('alice').calls('300')
      await lab.pass(5)
      await lab.phone('bob').hangsUp()
      await lab.pass(2)
    },
  },
  {
    name: 'queue-unanswered',
    title: 'Queue: it rings out',
    text: 'The member’s phone rings and is never answered. After five seconds, the time limit of the application, the queue gives the caller back to the dialplan, which hangs up.',
    group,
    order: ['QueueCallerJoin', 'AgentCalled', 'QueueCallerLeave', 'Hangup'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await lab.phone('alice').calls('301')
      await lab.pass(8)
    },
  },
  {
    name: 'queue-abandoned',
    title: 'Queue: the caller gives up',
    text: 'Alice waits while Bob’s phone rings, and hangs up before he answers.',
    group,
    order: ['QueueCallerJoin', 'AgentCalled', 'QueueCallerAbandon', 'QueueCallerLeave', 'Hangup'],
    async play(lab) {
      await lab.phone('bob').does('rings')
      await lab.phone('alice').calls('300')
      await hangsUpAfter(lab, 4, 'alice')
    },
  },
]
