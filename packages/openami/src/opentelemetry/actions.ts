import { tracingChannel } from 'node:diagnostics_channel'
import { AmiError } from '@openami/bindings'
import { type ActionTrace, type AmiClient, diagnosticsChannels } from '@openami/client'
import { type Meter, type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api'
import { serverAttributes } from './attributes.ts'

/** A span for each action of the client, from its sending to its answer, and a histogram of how long they take. */
export function reportActions(client: AmiClient, tracer: Tracer, meter: Meter): () => void {
  const spans = new WeakMap<ActionTrace, Span>()
  const server = serverAttributes(client)
  const duration = meter.createHistogram('openami.action.duration', {
    description: 'Time from sending an action to its answer.',
    unit: 's',
    advice: { explicitBucketBoundaries: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] },
  })
  const channel = tracingChannel<ActionTrace, ActionTrace>(diagnosticsChannels.action)
  const start = (action: ActionTrace): void => {
    if (action.client !== client) return
    const attributes = { 'rpc.system': 'asterisk-ami', 'rpc.method': action.action, ...server }
    spans.set(action, tracer.startSpan(`AMI ${action.action}`, { kind: SpanKind.CLIENT, attributes }))
  }
  const end = (action: ActionTrace): void => {
    const span = spans.get(action)
    if (span === undefined) return
    const { error } = action
    const failure = error === undefined ? {} : { 'error.type': error instanceof AmiError ? error.code : error.name }
    if (error !== undefined)
      span.setAttributes(failure).setStatus({ code: SpanStatusCode.ERROR, message: error.message })
    span.end()
    duration.record((action.ms ?? 0) / 1000, { 'rpc.method': action.action, ...server, ...failure })
  }
  const { start: started, asyncEnd: ended } = channel
  started.subscribe(start as (message: unknown) => void)
  ended.subscribe(end as (message: unknown) => void)
  return () => {
    started.unsubscribe(start as (message: unknown) => void)
    ended.unsubscribe(end as (message: unknown) => void)
  }
}
