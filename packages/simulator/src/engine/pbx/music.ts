import type { Channel } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

/** Names of the classes in musiconhold.conf; without that file there is `default` alone, as in the one of a new server. */
function classes({ files }: PbxCore): ReadonlySet<string> {
  if (!files.has('musiconhold.conf')) return new Set(['default'])
  return new Set(files.sections('musiconhold.conf', () => undefined).map(({ name }) => name))
}

/**
 * Plays music to a channel: the class that the channel has, else the one that is asked for, else `default`. False where
 * there is no such class.
 */
export function startMusic(pbx: PbxCore, channel: Channel, asked: string): boolean {
  const known = classes(pbx)
  const wanted = [channel.fields.get('musicclass') ?? '', asked, 'default']
  const name = wanted.find((each) => each !== '' && known.has(each))
  if (name === undefined) return false
  stopMusic(pbx, channel)
  channel.music = name
  pbx.emit({ type: 'music-started', channel, name })
  return true
}

export function stopMusic(pbx: PbxCore, channel: Channel): void {
  if (channel.music === undefined) return
  channel.music = undefined
  pbx.emit({ type: 'music-stopped', channel })
}
