import type { Channel, MixMonitor } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

/** Where recordings with a relative name lie. */
const monitorFolder = '/var/spool/asterisk/monitor'

export interface MixMonitorOptions {
  readonly file: string
  /** Letters with their arguments: `i(NAME)`, `r(file)`, `t(file)`. */
  readonly options: ReadonlyMap<string, string>
}

/** Begins to record a channel; nothing is written. Undefined where no file is named. */
export function startMixMonitor(pbx: PbxCore, channel: Channel, wanted: MixMonitorOptions): MixMonitor | undefined {
  const { options } = wanted
  if (wanted.file === '' && !options.has('r') && !options.has('t')) return undefined
  const id = `0x7f${Math.floor(pbx.host.random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0')}00`
  const path = (name: string | undefined): string => (name === undefined || name === '' ? '' : absolute(name))
  const monitor = { id, file: path(wanted.file), read: path(options.get('r')), write: path(options.get('t')) }
  channel.mixMonitors.unshift(monitor)
  pbx.setVariable(channel, 'MIXMONITOR_FILENAME', monitor.file)
  const name = options.get('i') ?? ''
  if (name !== '') pbx.setVariable(channel, name, id)
  pbx.emit({ type: 'recording-started', channel, mixed: true })
  return monitor
}

/** Ends the recording with this id, or the last one; false where there is none. */
export function stopMixMonitor(pbx: PbxCore, channel: Channel, id: string): boolean {
  const at = id === '' ? 0 : channel.mixMonitors.findIndex((monitor) => monitor.id === id)
  if (channel.mixMonitors[at] === undefined) return false
  const [ended] = channel.mixMonitors.splice(at, 1)
  pbx.emit({ type: 'recording-stopped', channel, mixed: true })
  const file = ended?.file.replace(/\.[^./]*$/, '') ?? ''
  pbx.emit({ type: 'test-marked', mark: 'MIXMONITOR_END', headers: [['File', file]] })
  return true
}

function absolute(name: string): string {
  const path = name.startsWith('/') ? name : `${monitorFolder}/${name}`
  return path.replace(/\.wav49$/, '.WAV')
}
