import type { LivePbx } from 'openami'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Metrics of a PBX: what is there now is read when Prometheus asks, what has happened is counted as it happens. */
export function metricsOf(pbx: LivePbx): Registry {
  const registry = new Registry()
  const registers = [registry]

  new Gauge({
    name: 'asterisk_up',
    help: 'Whether the state is that of the server.',
    registers,
    collect() {
      this.set(pbx.synced ? 1 : 0)
    },
  })
  new Gauge({
    name: 'asterisk_calls',
    help: 'Calls that are there now.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const state of ['setup', 'ringing', 'answered'])
        this.set({ state }, [...pbx.calls.values()].filter((call) => call.state === state).length)
    },
  })
  for (const [name, help, read] of queueGauges) {
    new Gauge({
      name: `asterisk_queue_${name}`,
      help,
      labelNames: ['queue'],
      registers,
      collect() {
        this.reset()
        for (const queue of pbx.queues.values()) this.set({ queue: queue.name }, read(queue))
      },
    })
  }
  new Gauge({
    name: 'asterisk_agents',
    help: 'Agents of app_agent_pool, by state.',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset()
      for (const { state } of pbx.agents.values()) this.inc({ state })
    },
  })
  new Gauge({
    name: 'asterisk_reachable',
    help: 'Whether a contact answers, or an account is registered at another server.',
    labelNames: ['kind', 'device'],
    registers,
    collect() {
      this.reset()
      for (const { kind, device, reachable } of pbx.registrations.values())
        if (reachable !== undefined) this.set({ kind, device }, reachable ? 1 : 0)
    },
  })

  const ended = new Counter({
    name: 'asterisk_calls_ended_total',
    help: 'Calls that ended, by result and cause.',
    labelNames: ['result', 'cause'],
    registers,
  })
  const talked = new Histogram({
    name: 'asterisk_call_talk_seconds',
    help: 'How long calls that were answered lasted.',
    buckets: [10, 30, 60, 120, 300, 600, 1_800, 3_600],
    registers,
  })
  const waited = new Histogram({
    name: 'asterisk_queue_wait_seconds',
    help: 'How long callers waited in a queue, by how it ended.',
    labelNames: ['queue', 'outcome'],
    buckets: [5, 10, 20, 30, 60, 120, 300, 600],
    registers,
  })
  pbx.on('call:ended', ({ record }) => {
    ended.inc({ result: record.result, cause: record.cause?.code ?? '' })
    if (record.answeredAt !== undefined) talked.observe(record.talkTime)
    for (const { queue, outcome, waited: seconds } of record.queues)
      if (seconds !== undefined) waited.observe({ queue, outcome }, seconds)
  })
  return registry
}

type LiveQueue = LivePbx['queues'] extends ReadonlyMap<string, infer Q> ? Q : never

const queueGauges: ReadonlyArray<readonly [name: string, help: string, read: (queue: LiveQueue) => number]> = [
  ['callers', 'Callers who wait.', ({ callers }) => callers.length],
  ['members_available', 'Members who could take a call now.', ({ available }) => available],
  ['members_logged_in', 'Members who can be reached.', ({ loggedIn }) => loggedIn],
  ['members_paused', 'Members who are paused.', ({ members }) => members.filter(({ paused }) => paused).length],
]
