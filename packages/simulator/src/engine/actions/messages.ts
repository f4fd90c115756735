import { addAgiCommand } from '../agi/async-agi.ts'
import { walkedChannels } from '../pbx/channel-order.ts'
import type { Handler, Request } from '../request.ts'

/** Messages outside of calls, commands for channels in AGI(agi:async), and what controls a playback. */
export const messageActions: Readonly<Record<string, Handler>> = {
  AGI(request) {
    const [name, command] = [request.get('Channel'), request.get('Command')]
    if (name === '' || command === '') return request.error('Both, Channel and Command are *required*')
    const channel = request.pbx.channel(name)
    if (channel === undefined) return request.error(`Channel ${name} does not exist.`)
    if (!addAgiCommand(channel, command, request.get('CommandID')))
      return request.error(`Failed to add AGI command to channel ${channel.name} queue`)
    request.ack('Added AGI command to queue')
  },

  MessageSend(request) {
    const [to, destination] = [request.get('To'), request.get('Destination')]
    const address = destination || to
    if (address === '') return request.error("No 'To' address specified.")
    const [technology = '', resource] = address.split(/:(.*)/s)
    if (technology.toLowerCase() !== 'pjsip' || resource === undefined)
      return request.error('Message technology not found.')
    const isSent = isReached(request, resource)
    markMessage(request, resource, isSent)
    if (!isSent) return request.error('Message failed to send.')
    request.ack('Message successfully sent')
  },

  AOCMessage(request) {
    const [name, prefix] = [request.get('Channel'), request.get('ChannelPrefix')]
    if (name === '' && prefix === '')
      return request.error('Channel and PartialChannel are not specified. Specify at least one of these.')
    const { pbx } = request
    const begins = (each: string): boolean => each.toLowerCase().startsWith(prefix.toLowerCase())
    const channel =
      pbx.channel(name) ?? (prefix === '' ? undefined : walkedChannels(pbx).find((each) => begins(each.name)))
    if (channel === undefined) return request.error('No such channel')
    const type = request.get('MsgType').toLowerCase()
    if (!['d', 'e', 's'].includes(type)) return request.error('Invalid MsgType')
    const charge = request.get('ChargeType').toLowerCase()
    if (type !== 's' && !['na', 'free', 'currency', 'unit'].includes(charge))
      return request.error('Error encoding AOC message, could not queue onto channel')
    request.ack('AOC Message successfully queued on channel')
  },

  ControlPlayback(request) {
    const [name, control] = [request.get('Channel'), request.get('Control')]
    if (name === '') return request.error('Channel not specified')
    if (control === '') return request.error('Control not specified')
    if (request.pbx.channel(name) === undefined) return request.error('No such channel')
    if (!['stop', 'forward', 'reverse', 'pause', 'restart'].includes(control.toLowerCase()))
      return request.error('Unknown control type')
    request.ack()
  },

  ...Object.fromEntries(
    (['Expire', 'ExpireObject', 'Stale', 'StaleObject', 'Populate'] as const).map((verb) => [
      `SorceryMemoryCache${verb}`,
      (request: Request) => {
        const action = `SorceryMemoryCache${verb}`
        if (request.get('Cache') === '') return request.error(`${action} requires that a cache name be provided.\n`)
        if (verb.endsWith('Object') && request.get('Object') === '')
          return request.error(`${action} requires that an object name be provided\n`)
        // No cache is configured.
        request.error('The provided cache does not exist\n')
      },
    ]),
  ),
}

/** Where the message went from and to. */
function markMessage(request: Request, resource: string, isSent: boolean): void {
  const { pbx } = request
  const name = resource.replace(/^.*@/, '')
  const endpoint = pbx.pjsip.find('endpoint', name)
  if (isSent && endpoint === undefined) return
  const uri = endpoint === undefined ? '' : (pbx.pjsip.contactsOfEndpoint(endpoint)[0]?.uri ?? '')
  const withoutPort = uri.replace(/:\d+$/, '')
  const from = request.get('From')
  pbx.emit({
    type: 'test-marked',
    mark: isSent ? 'MSG_FROMTO_URI' : 'MSG_ENDPOINT_URI_FAIL',
    headers: [
      ['MdataFrom', from],
      ['MsgFrom', ''],
      ['MdataDestination', resource],
      ['MsgTo', ''],
      ...(isSent
        ? ([
            ['Endpoint', name],
            ['RequestURI', uri],
            ['ToURI', withoutPort],
            ['FromURI', from === '' ? withoutPort : from],
          ] as const)
        : []),
    ],
  })
}

/** Whether an endpoint, or the address of one, can be reached. */
function isReached({ pbx }: Request, resource: string): boolean {
  if (/^sips?:/i.test(resource)) return true
  const endpoint = pbx.pjsip.find('endpoint', resource.replace(/^.*@/, ''))
  return endpoint !== undefined && pbx.pjsip.contactsOfEndpoint(endpoint).length > 0
}
