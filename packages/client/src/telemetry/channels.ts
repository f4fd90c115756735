import { type Channel, channel, type TracingChannel, tracingChannel } from 'node:diagnostics_channel'
import { type ActionTrace, diagnosticsChannels } from './diagnostics-messages.ts'

export const actionChannel: TracingChannel<ActionTrace, ActionTrace> = tracingChannel(diagnosticsChannels.action)
export const eventChannel: Channel = channel(diagnosticsChannels.event)
export const lifecycleChannel: Channel = channel(diagnosticsChannels.lifecycle)

/** Runs an action, step by step told to the channel. */
export async function traced(trace: ActionTrace, run: () => Promise<unknown>): Promise<unknown> {
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
