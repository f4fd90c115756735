import type { ActionCounters, AmiClient } from '@openami/client'
import type { BatchObservableCallback, Meter, Observable } from '@opentelemetry/api'
import { serverAttributes } from './attributes.ts'

type Outcome = keyof Pick<
  ActionCounters,
  'answered' | 'failed' | 'timedOut' | 'aborted' | 'notSent' | 'outcomeUnknown' | 'answerTooLong'
>

/** How an action can end, as the attribute `outcome` says it. */
const outcomes: Readonly<Record<Outcome, string>> = {
  answered: 'answered',
  failed: 'failed',
  timedOut: 'timed_out',
  aborted: 'aborted',
  notSent: 'not_sent',
  outcomeUnknown: 'outcome_unknown',
  answerTooLong: 'answer_too_long',
}

/** The client's counters, read when metrics are collected. */
export function reportCounters(client: AmiClient, meter: Meter): () => void {
  const counter = (name: string, description: string, unit: string): Observable =>
    meter.createObservableCounter(`openami.${name}`, { description, unit })
  const actions = counter('actions', 'Actions that ended, by name and outcome.', '{action}')
  const inFlight = meter.createObservableUpDownCounter('openami.actions.in_flight', {
    description: 'Actions that wait for their answer.',
    unit: '{action}',
  })
  const events = counter('events', 'Events: received, delivered to a listener, dropped by slow iterators.', '{event}')
  const bytes = counter('io', 'Bytes of AMI, without TLS and HTTP.', 'By')
  const connections = counter('connections', 'Connections: opened, reconnected, lost, failed.', '{connection}')
  const diagnostics = counter('diagnostics', 'Diagnostics by kind.', '{diagnostic}')
  const observables = [actions, inFlight, events, bytes, connections, diagnostics]

  const server = serverAttributes(client)
  const read: BatchObservableCallback = (result) => {
    const {
      actions: all,
      byAction,
      events: ofEvents,
      bytes: traffic,
      connections: links,
      diagnostics: kinds,
    } = client.counters
    for (const [action, tally] of Object.entries(byAction)) {
      for (const [key, outcome] of Object.entries(outcomes)) {
        const count = tally[key as Outcome]
        if (count > 0) result.observe(actions, count, { action, outcome, ...server })
      }
    }
    result.observe(inFlight, all.inFlight, server)
    for (const [outcome, count] of Object.entries(ofEvents)) result.observe(events, count, { outcome, ...server })
    result.observe(bytes, traffic.received, { 'network.io.direction': 'receive', ...server })
    result.observe(bytes, traffic.sent, { 'network.io.direction': 'transmit', ...server })
    for (const [outcome, count] of Object.entries(links)) result.observe(connections, count, { outcome, ...server })
    for (const [kind, count] of Object.entries(kinds)) result.observe(diagnostics, count ?? 0, { kind, ...server })
  }
  meter.addBatchObservableCallback(read, observables)
  return () => meter.removeBatchObservableCallback(read, observables)
}
