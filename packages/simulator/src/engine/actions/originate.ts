import { originateClasses } from '@openami/bindings/internal'
import { isTrue } from '../config/ini.ts'
import { parseCallerId } from '../pbx/caller-id.ts'
import { type Originated, type OriginateOptions, originate } from '../pbx/originate.ts'
import type { OriginateTarget } from '../pbx/pbx-events.ts'
import type { Handler, Request } from '../request.ts'

const maxUniqueidLength = 149

export const originateActions: Readonly<Record<string, Handler>> = {
  Originate(request) {
    const options = readOptions(request)
    if (typeof options === 'string') return request.error(options)
    if (isTrue(request.get('Async'))) return inBackground(request, options)
    // R18: later actions of the client wait until this call is answered or has failed.
    return new Promise<void>((resolve) => {
      originate(request.pbx, options, ({ reason }) => {
        if (reason === 4) request.ack('Originate successfully queued')
        else request.error('Originate failed')
        resolve()
      })
    })
  },
}

function inBackground(request: Request, options: OriginateOptions): void {
  const { pbx } = request
  const actionId = request.action.actionId || undefined
  const requested = `${options.technology}/${options.resource}`
  const { target, callerId } = options
  request.ack('Originate successfully queued')
  // R26: every session with the class call gets the outcome, with this ActionID.
  const settled = ({ channel, reason }: Originated): void =>
    pbx.emit({
      type: 'originated',
      outcome: { actionId, channel, requested, target, reason, callerId, uniqueid: options.ids.uniqueid },
    })
  originate(pbx, options, settled)
}

/** The requested call, or what is wrong with it. */
function readOptions(request: Request): OriginateOptions | string {
  const { answers } = request.personality
  const channel = request.get('Channel')
  const application = request.get('Application')
  if (channel === '') return 'Channel not specified'
  const context = request.get('Context')
  const exten = request.get('Exten')
  const priorityText = request.get('Priority')
  const priority = priorityText === '' ? 0 : request.pbx.dialplan.priority(context, exten, priorityText)
  if (priority === undefined) return 'Invalid priority'
  const timeout = readTimeout(request.get('Timeout'))
  if (timeout === undefined) return 'Invalid timeout'
  const ids = { uniqueid: request.get('ChannelId') || undefined, other: request.get('OtherChannelId') || undefined }
  const tooLong = [ids.uniqueid, ids.other].some((id) => id !== undefined && id.length > maxUniqueidLength)
  if (answers.takesChannelId && tooLong) return `Uniqueid length exceeds maximum of ${maxUniqueidLength}`
  const slash = channel.indexOf('/')
  if (slash === -1) return 'Invalid channel'
  const incomplete = exten === '' || context === '' || priority === 0
  // With a priority, the extension is looked up first, whatever the call is for.
  const checks = answers.checksExtension && priority > 0
  if (checks && !request.pbx.dialplan.step(context, exten, priority)) return 'Extension does not exist.'
  if (application === '' && incomplete) {
    return "Originate with 'Exten' requires 'Context' and 'Priority'"
  }
  if (application !== '' && !mayRunPrograms(request, application)) {
    return 'Originate Access Forbidden: app or data blacklisted'
  }
  const target: OriginateTarget =
    application === '' ? { context, exten, priority } : { application, data: request.get('Data') }
  return {
    technology: channel.slice(0, slash),
    resource: channel.slice(slash + 1),
    target,
    timeout,
    callerId: parseCallerId(request.get('CallerID')),
    variables: request
      .getAll('Variable')
      .flatMap((text) => splitVariables(text, !request.personality.since('1.6') ? '|' : ',')),
    account: request.get('Account'),
    ids: answers.takesChannelId ? ids : {},
  }
}

/** Milliseconds; undefined where the text is not a number. */
function readTimeout(text: string): number | undefined {
  if (text === '') return 30_000
  const timeout = Number.parseInt(text, 10)
  return Number.isNaN(timeout) ? undefined : timeout
}

/** R33: an application that can run programs or write files needs a further class. */
function mayRunPrograms(request: Request, application: string): boolean {
  const { classes, release } = request.personality
  const wanted = originateClasses(application, request.get('Data'), release)
  return wanted.length === 0 || (request.session.write & classes.setOf(wanted)) !== 0
}

/** R9: several assignments in one header; quotes and backslashes keep a separator in a value. */
export function splitVariables(text: string, separator: ',' | '|'): Array<[name: string, value: string]> {
  const parts: string[] = ['']
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\' && at + 1 < text.length) parts[parts.length - 1] += text.charAt(++at)
    else if (character === '"') quoted = !quoted
    else if (character === separator && !quoted) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
    .filter((part) => part !== '')
    .slice(0, 64)
    .flatMap((part) => {
      const equals = part.indexOf('=')
      const name = part.slice(0, equals).trim()
      // One without a value is not set.
      return equals === -1 || name === '' ? [] : [[name, part.slice(equals + 1)]]
    })
}
