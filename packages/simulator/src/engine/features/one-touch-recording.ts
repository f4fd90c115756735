import type { Channel } from '../pbx/channel.ts'
import { startMixMonitor, stopMixMonitor } from '../pbx/mix-monitors.ts'
import { startMonitor, stopMonitor } from '../pbx/monitors.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'

/** A party begins to record the other one of its call, or ends that (bridge_builtin_features.c, 22.10.1). */
export function toggleRecording(pbx: PbxCore, channel: Channel): void {
  const peer = peerOf(channel)
  if (peer === undefined || stopMixMonitor(pbx, peer, '')) return
  const { name, format } = fileName(pbx, channel, peer, 'TOUCH_MIXMONITOR')
  const file = `${name}.${format || 'wav'}`
  channel.bridge?.namePeers()
  startMixMonitor(pbx, peer, { file, options: new Map([['b', '']]) })
  for (const party of [channel, peer]) pbx.setVariable(party, 'TOUCH_MIXMONITOR_OUTPUT', file)
}

/** The same by Monitor (bridge_builtin_features.c, 16.28.0). */
export function toggleMonitor(pbx: PbxCore, channel: Channel): void {
  const peer = peerOf(channel)
  if (peer === undefined) return
  if (peer.monitor !== undefined) {
    stopMonitor(pbx, peer)
    return
  }
  const { name } = fileName(pbx, channel, peer, 'TOUCH_MONITOR')
  startMonitor(pbx, peer, name)
  for (const party of [channel, peer]) pbx.setVariable(party, 'TOUCH_MONITOR_OUTPUT', name)
}

/** The other one, where there are two. */
function peerOf(channel: Channel): Channel | undefined {
  const others = (channel.bridge?.channels ?? []).filter((other) => other !== channel)
  return others.length === 1 ? others[0] : undefined
}

/** `auto-seconds-caller-called`; the variable and its kind, of one or the other, say otherwise. */
function fileName({ host }: PbxCore, channel: Channel, peer: Channel, variable: string) {
  const settings = [channel, peer].map(({ variables }) => ({
    name: variables.get(variable),
    prefix: variables.get(`${variable}_PREFIX`),
    format: variables.get(`${variable}_FORMAT`),
  }))
  const { name, prefix, format } =
    settings.find((given) => Object.values(given).some((value) => value !== undefined)) ?? {}
  const seconds = Math.floor(host.clock.now() / 1000)
  const parties = [channel, peer].map((party) => party.callerId.num || party.name).join('-')
  const plain = (text: string): string => text.replaceAll('/', '-')
  return { name: plain(`${prefix || 'auto'}-${seconds}-${name || parties}`), format: plain(format ?? '') }
}
