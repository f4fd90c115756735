import type { Channel } from '../pbx/channel.ts'
import type { Move } from '../pbx/pbx.ts'
import type { Handler, Request } from '../request.ts'

/** Sends one or both legs of a call elsewhere. Success does not mean that the extension exists (R24). */
export const redirectActions: Readonly<Record<string, Handler>> = {
  Redirect(request) {
    const { pbx, personality } = request
    const name = request.get('Channel')
    if (name === '') return request.error('Channel not specified')
    const problem = personality.answers.checksRedirect ? missingPlace(request) : undefined
    if (problem !== undefined) return request.error(problem)
    const place = placeOf(request, '')
    if (place === undefined)
      return request.error(!personality.since('1.6') ? 'Invalid priority' : 'Priority is invalid')
    const channel = pbx.channel(name)
    if (channel === undefined) return request.error(`Channel does not exist: ${name}`)
    const extraName = request.get('ExtraChannel')
    if (extraName === '') {
      pbx.redirect([{ channel, ...place }])
      return request.ack('Redirect successful')
    }
    const extra = pbx.channel(extraName)
    if (extra === undefined) return withoutExtra(request, channel, place, extraName)
    const extraPlace = request.get('ExtraContext') === '' ? place : placeOf(request, 'Extra')
    if (extraPlace === undefined) return request.error('ExtraPriority is invalid')
    pbx.redirect([
      { channel, ...place },
      { channel: extra, ...extraPlace },
    ])
    request.ack('Dual Redirect successful')
  },
}

/** Older releases moved the first leg before they checked the second. */
function withoutExtra(request: Request, channel: Channel, place: Omit<Move, 'channel'>, name: string): void {
  const { checksRedirect } = request.personality.answers
  if (!checksRedirect) request.pbx.redirect([{ channel, ...place }])
  request.error(checksRedirect ? `ExtraChannel does not exist: ${name}` : 'Secondary redirect failed')
}

function missingPlace(request: Request): string | undefined {
  if (request.get('Context') === '') return 'Context not specified'
  if (request.get('Exten') === '') return 'Exten not specified'
  if (request.get('Priority') === '') return 'Priority not specified'
  return undefined
}

function placeOf(request: Request, prefix: '' | 'Extra'): Omit<Move, 'channel'> | undefined {
  const context = request.get(`${prefix}Context`)
  const exten = request.get(`${prefix}Exten`)
  const text = request.get(`${prefix}Priority`)
  const priority = text === '' ? 0 : request.pbx.dialplan.priority(context, exten, text)
  const isWrong = priority === undefined || (priority < 1 && request.personality.answers.checksRedirect)
  return isWrong ? undefined : { context, exten, priority }
}
