import { compareReleases } from '@openami/bindings'
import type { Channel } from '../pbx/channel.ts'
import { startMixMonitor } from '../pbx/mix-monitors.ts'
import { startMonitor } from '../pbx/monitors.ts'
import type { QueueCaller } from './queue-caller.ts'

/** Begins the recording that `monitor-format` of the queue asks for (app_queue.c, try_calling, 16.28.0 and 22.10.1). */
export function recordCall({ pbx, channel, queue }: QueueCaller, agent: Channel): void {
  const { monitorFormat, monitorType } = queue.settings
  if (monitorFormat === '') return
  const has = (name: string): boolean => channel.variables.has(name)
  const file = channel.variables.get('MONITOR_FILENAME') || channel.uniqueid
  if (compareReleases(pbx.release, '21') < 0 && monitorType.toLowerCase() !== 'mixmonitor') {
    // What mixes the two files reads its program from the channel that is recorded.
    startMonitor(pbx, has('MONITOR_EXEC') || has('MONITOR_EXEC_ARGS') ? channel : agent, file)
    return
  }
  const [format = ''] = monitorFormat.split('|')
  startMixMonitor(pbx, channel, { file: `${file}.${format}`, options: new Map([['b', '']]) })
}
