import type { Channel } from '../pbx/channel.ts'
import { startMixMonitor, stopMixMonitor } from '../pbx/mix-monitors.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'

/** A party begins to record the other one of its call, or ends that (bridge_builtin_features.c, 22.10.1). */
export function toggleRecording(pbx: PbxCore, channel: Channel): void {
  const others = (channel.bridge?.channels ?? []).filter((other) => other !== channel)
  const [peer] = others
  if (peer === undefined || others.length > 1) return
  if (stopMixMonitor(pbx, peer, '')) return
  const file = fileName(pbx, channel, peer)
  channel.bridge?.namePeers()
  startMixMonitor(pbx, peer, { file, options: new Map([['b', '']]) })
  for (const party of [channel, peer]) pbx.setVariable(party, 'TOUCH_MIXMONITOR_OUTPUT', file)
}

/** `auto-seconds-caller-called.wav`; TOUCH_MIXMONITOR and its kind, of one or the other, say otherwise. */
function fileName({ host }: PbxCore, channel: Channel, peer: Channel): string {
  const settings = [channel, peer].map(({ variables }) => ({
    name: variables.get('TOUCH_MIXMONITOR'),
    prefix: variables.get('TOUCH_MIXMONITOR_PREFIX'),
    format: variables.get('TOUCH_MIXMONITOR_FORMAT'),
  }))
  const { name, prefix, format } =
    settings.find((given) => Object.values(given).some((value) => value !== undefined)) ?? {}
  const seconds = Math.floor(host.clock.now() / 1000)
  const parties = [channel, peer].map((party) => party.callerId.num || party.name).join('-')
  return `${prefix || 'auto'}-${seconds}-${name || parties}.${format || 'wav'}`.replaceAll('/', '-')
}
