import { startSimulator } from '@openami/simulator'
import { type Attributes, context, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { connect, follow } from 'openami'
import { instrument } from 'openami/opentelemetry'
import { afterAll, beforeAll, expect, test } from 'vitest'

const spans = new InMemorySpanExporter()
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
const reader = new PeriodicExportingMetricReader({ exporter: measured })
const meterProvider = new MeterProvider({ readers: [reader] })
const providers = { tracerProvider, meterProvider }

beforeAll(() => context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()))
afterAll(() => context.disable())

/** Data points of a metric, as it was collected last. */
async function pointsOf(name: string): Promise<Array<{ attributes: Attributes; value: unknown }>> {
  measured.reset()
  await reader.forceFlush()
  const scopes = measured.getMetrics().at(-1)?.scopeMetrics ?? []
  const metric = scopes.flatMap(({ metrics }) => metrics).find(({ descriptor }) => descriptor.name === name)
  return metric?.dataPoints.map(({ attributes, value }) => ({ attributes, value })) ?? []
}

function addressOf({ host, port }: { host: string; port: number }): Attributes {
  return { 'server.address': host, 'server.port': port }
}

test('each action is a span below the span that is active where it was sent, with the code of its error', async () => {
  spans.reset()
  await using simulator = await startSimulator({ release: '22' })
  await using ami = await connect(simulator.connection)
  await using other = await connect(simulator.connection)
  instrument(ami, providers)
  await tracerProvider.getTracer('application').startActiveSpan('job', async (job) => {
    await ami.ping()
    await ami.hangup({ Channel: 'PJSIP/gone-00000001' }).catch(() => undefined)
    await other.ping()
    job.end()
  })
  const [ping, hangup, job] = spans.getFinishedSpans()
  const server = addressOf(simulator.connection)
  expect(ping).toMatchObject({
    name: 'AMI Ping',
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
    attributes: { 'rpc.system': 'asterisk-ami', 'rpc.method': 'Ping', ...server },
    parentSpanContext: { spanId: job?.spanContext().spanId },
  })
  expect(hangup).toMatchObject({
    name: 'AMI Hangup',
    status: { code: SpanStatusCode.ERROR, message: expect.stringContaining('No such channel') },
    attributes: { 'error.type': 'AMI_ACTION_FAILED' },
    parentSpanContext: { spanId: job?.spanContext().spanId },
  })
  expect(spans.getFinishedSpans()).toHaveLength(3)
})

test('the client’s counters are metrics: actions by name and outcome, events, bytes, connections', async () => {
  await using simulator = await startSimulator({ release: '22' })
  await using ami = await connect(simulator.connection)
  const server = addressOf(simulator.connection)
  instrument(ami, providers)
  await ami.ping()
  await ami.ping()
  await ami.hangup({ Channel: 'PJSIP/gone-00000001' }).catch(() => undefined)
  const actions = await pointsOf('openami.actions')
  expect(actions).toContainEqual({ attributes: { action: 'Ping', outcome: 'answered', ...server }, value: 2 })
  expect(actions).toContainEqual({ attributes: { action: 'Hangup', outcome: 'failed', ...server }, value: 1 })
  expect(await pointsOf('openami.actions.in_flight')).toEqual([{ attributes: server, value: 0 }])
  expect(await pointsOf('openami.connections')).toContainEqual({
    attributes: { outcome: 'opened', ...server },
    value: 1,
  })
  expect(await pointsOf('openami.io')).toContainEqual({
    attributes: { 'network.io.direction': 'transmit', ...server },
    value: ami.counters.bytes.sent,
  })
  const durations = await pointsOf('openami.action.duration')
  expect(durations).toContainEqual({
    attributes: { 'rpc.method': 'Ping', ...server },
    value: expect.objectContaining({ count: 2 }),
  })
})

test('a call that ended is a span of its own times, and carries numbers only where they are asked for', async () => {
  for (const numbers of [false, true]) {
    spans.reset()
    await using simulator = await startSimulator({
      release: '22',
      extensions: '[default]\nexten => 100,1,Dial(PJSIP/anna)\n',
      phones: [{ device: 'PJSIP/anna' }],
    })
    await using ami = await connect(simulator.connection)
    await using pbx = await follow(ami)
    const stop = instrument(ami, { ...providers, pbx, numbers })
    const incoming = simulator.incoming({ from: '5550100', to: '100' })
    await pbx.until(({ calls }) => [...calls.values()].some(({ state }) => state === 'answered'))
    incoming.hangUp()
    await pbx.until(({ calls }) => calls.size === 0)
    stop()
    const call = spans.getFinishedSpans().find(({ name }) => name === 'call')
    expect(call).toMatchObject({ attributes: { 'asterisk.call.result': 'answered', 'asterisk.hangup.cause': 16 } })
    expect(call?.parentSpanContext).toBeUndefined()
    expect(call?.events.map(({ name }) => name)).toEqual(['answered'])
    expect(call?.attributes['asterisk.call.from']).toBe(numbers ? '5550100' : undefined)
    expect(call?.attributes['asterisk.call.to']).toBe(numbers ? '100' : undefined)
  }
})

test('nothing is reported once it was ended, or the client is closed', async () => {
  spans.reset()
  await using simulator = await startSimulator({ release: '22' })
  const ami = await connect(simulator.connection)
  const stop = instrument(ami, providers)
  stop()
  stop()
  await ami.ping()
  const closed = await connect(simulator.connection)
  instrument(closed, providers)
  await closed.close()
  expect(spans.getFinishedSpans().map(({ name }) => name)).toEqual(['AMI Logoff'])
  const { port } = simulator.connection
  const points = await pointsOf('openami.actions')
  expect(points.filter(({ attributes }) => attributes['server.port'] === port)).toEqual([])
  await ami.close()
})
