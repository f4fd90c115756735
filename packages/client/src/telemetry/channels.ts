import { type Channel, channel, type TracingChannel, tracingChannel } from 'node:diagnostics_channel'
import { diagnosticsChannels } from './channel-names.ts'

/** An `ActionTrace`, by a file that need not know what a client is. */
interface Trace {
  readonly client: object
  readonly server: string
  readonly action: string
  readonly actionId: string
  ms?: number
  error?: Error
}

export const actionChannel: TracingChannel<Trace, Trace> = tracingChannel(diagnosticsChannels.action)
export const eventChannel: Channel = channel(diagnosticsChannels.event)
export const lifecycleChannel: Channel = channel(diagnosticsChannels.lifecycle)

/** Runs an action and publishes its steps to the channel. */
export async function traced(trace: Trace, run: () => Promise<unknown>): Promise<unknown> {
  const { start, end, asyncStart, asyncEnd, error: failed } = actionChannel
  const begun = performance.now()
  const running = start.runStores(trace, () => {
    try {
      return run()
    } finally {
      end.publish(trace)
    }
  })
  try {
    return await running
  } catch (error) {
    trace.error = error as Error
    failed.publish(trace)
    throw error
  } finally {
    trace.ms = performance.now() - begun
    asyncStart.publish(trace)
    asyncEnd.publish(trace)
  }
}
