import type { Channel } from '../pbx/channel.ts'
import type { Request } from '../request.ts'

/** The channel that `Channel` names; undefined if the request was answered with an error. */
export function targetChannel(request: Request): Channel | undefined {
  const name = request.get('Channel')
  if (name === '') {
    request.error('No channel specified')
    return undefined
  }
  const channel = request.pbx.channel(name)
  if (channel === undefined) request.error('No such channel')
  return channel
}
