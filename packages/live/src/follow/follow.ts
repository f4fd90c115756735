import type { AmiClient } from '@openami/client'
import { AbortError } from '@openami/client'
import { parts } from '../lists/parts.ts'
import { type FollowOptions, LivePbx } from './live-pbx.ts'

/**
 * Follows the state of the PBX that the client is connected with: reads its lists, and keeps the state by its events. Reads the
 * lists again after each gap.
 *
 * @throws AbortError when the signal fires or the client is closed before the lists have been read; TypeError for options that cannot be
 * used
 */
export async function follow(client: AmiClient, options: FollowOptions = {}): Promise<LivePbx> {
  const { signal } = options
  for (const part of options.parts ?? [])
    if (!parts.includes(part)) throw new TypeError(`follow: parts has "${part}"; there are ${parts.join(', ')}`)
  const pbx = new LivePbx(client, options)
  const stop = (): void => pbx.close()
  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  else await pbx.start()
  signal?.removeEventListener('abort', stop)
  if (!pbx.synced) {
    pbx.close()
    throw new AbortError('Following was aborted before the lists were read', false, { cause: signal?.reason })
  }
  return pbx
}
