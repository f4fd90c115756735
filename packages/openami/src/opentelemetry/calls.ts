import type { CallRecord, LivePbx } from '@openami/live'
import { type Attributes, type Span, SpanStatusCode, type Tracer } from '@opentelemetry/api'

/** A span for each call that ended, with the times that the record has. */
export function reportCalls(pbx: LivePbx, server: Attributes, tracer: Tracer, numbers: boolean): () => void {
  return pbx.on('call:ended', ({ record }) => {
    const { since, endedAt, result } = record
    const startTime = since === 'unknown' ? (record.answeredAt ?? endedAt) : since
    const attributes = { ...attributesOf(record, numbers), ...server }
    const span = tracer.startSpan('call', { startTime, attributes, root: true })
    addSteps(span, record, numbers)
    if (result === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(endedAt)
  })
}

function attributesOf(record: CallRecord, numbers: boolean): Attributes {
  const { id, result, talkTime, holdTime, cause, queues, trunk, recorded, from, to } = record
  return {
    'asterisk.call.id': id,
    'asterisk.call.result': result,
    'asterisk.call.talk_time': talkTime,
    'asterisk.call.hold_time': holdTime,
    'asterisk.call.recorded': recorded,
    'asterisk.call.queues': queues.map(({ queue }) => queue),
    ...(cause === undefined ? {} : { 'asterisk.hangup.cause': cause.code }),
    ...(trunk === undefined ? {} : { 'asterisk.call.trunk': trunk }),
    ...(numbers && from?.number !== undefined ? { 'asterisk.call.from': from.number } : {}),
    ...(numbers && to !== undefined ? { 'asterisk.call.to': to } : {}),
  }
}

function addSteps(span: Span, { queues, answeredAt, holds, transfers }: CallRecord, numbers: boolean): void {
  for (const { queue, from, to, outcome } of queues) {
    if (from !== 'unknown') span.addEvent('queue joined', { 'asterisk.queue': queue }, from)
    if (to !== undefined)
      span.addEvent('queue left', { 'asterisk.queue': queue, 'asterisk.queue.outcome': outcome }, to)
  }
  if (answeredAt !== undefined) span.addEvent('answered', answeredAt)
  for (const { from, to } of holds) {
    span.addEvent('held', from)
    if (to !== undefined) span.addEvent('resumed', to)
  }
  for (const { kind, to, at } of transfers)
    span.addEvent(`${kind} transfer`, numbers && to !== undefined ? { 'asterisk.transfer.to': to } : {}, at)
}
