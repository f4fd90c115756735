import type { AmiClient } from '@openami/client'
import type { LivePbx } from '@openami/live'
import { type MeterProvider, metrics, type TracerProvider, trace } from '@opentelemetry/api'
import { reportActions } from './actions.ts'
import { serverAttributes } from './attributes.ts'
import { reportCalls } from './calls.ts'
import { reportCounters } from './counters.ts'

export interface InstrumentOptions {
  /** The state of the same PBX, as `follow` returns it: each call that ends becomes a span. Default: no spans of calls. */
  readonly pbx?: LivePbx | undefined
  /** Whether spans of calls carry the numbers of both sides. They are personal data in many places. Default false. */
  readonly numbers?: boolean | undefined
  /** Default: the one that the application registered with `@opentelemetry/api`. */
  readonly tracerProvider?: TracerProvider | undefined
  /** Default: the one that the application registered with `@opentelemetry/api`. */
  readonly meterProvider?: MeterProvider | undefined
}

const scope = 'openami'

/**
 * Reports a client to OpenTelemetry: a span of kind client for each action, a child of the span that is active where the
 * action is sent; metrics of its counters; with `pbx` a span for each call. No parameter of an action and no reply is part
 * of it.
 *
 * @returns a function that ends the reports; they end with the client as well
 */
export function instrument(client: AmiClient, options: InstrumentOptions = {}): () => void {
  const { pbx, numbers = false, tracerProvider = trace, meterProvider = metrics } = options
  const [tracer, meter] = [tracerProvider.getTracer(scope), meterProvider.getMeter(scope)]
  const ends = [reportActions(client, tracer, meter), reportCounters(client, meter)]
  if (pbx !== undefined) ends.push(reportCalls(pbx, serverAttributes(client), tracer, numbers))
  const stop = (): void => {
    for (const end of ends.splice(0)) end()
  }
  client.lifecycle.on('close', stop)
  return stop
}
