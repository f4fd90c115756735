import { availableIn } from '@openami/bindings'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Releases in which PJSIPNotify takes an `Option`. */
const notifyOptions = { since: ['18.16', '19.8', '20.1'] }

/** What is done to endpoints and registrations of PJSIP. Nothing is sent over any network. */
export const pjsipControlActions: Readonly<Record<string, Handler>> = {
  PJSIPQualify(request) {
    const name = request.get('Endpoint')
    if (name === '') return request.error('Endpoint parameter missing.')
    if (request.pbx.pjsip.find('endpoint', name) === undefined) return request.error('Unable to retrieve endpoint')
    request.ack('Endpoint found, will qualify')
  },

  PJSIPRegister: (request) => register(request, true),
  PJSIPUnregister: (request) => register(request, false),

  PJSIPNotify(request) {
    const { pjsip } = request.pbx
    const endpoint = request.get('Endpoint').replace(/^(?:sip\/)?(?:pjsip\/)?/i, '')
    const [uri, channel] = [request.get('URI'), request.get('Channel')]
    const takesOption = availableIn(notifyOptions, request.personality.release)
    const option = request.get('Option')
    const variables = request.getAll('Variable').filter((text) => text !== '')
    if (takesOption && (option === '') === (variables.length === 0))
      return request.error('PJSIPNotify requires either an Option or Variable(s).You must use only one of them.')
    const targets = [request.get('Endpoint'), uri, channel].filter((text) => text !== '')
    if (targets.length === 0)
      return request.error('PJSIPNotify requires either an endpoint name, a SIP URI, or a channel.')
    if (targets.length > 1)
      return request.error(
        'PJSIPNotify requires either an endpoint name, a SIP URI, or a channel.  You must use only one of them.',
      )
    // No type of notification is configured.
    if (takesOption && option !== '') return request.error(`Unable to find notify type '${option}'`)
    if (channel !== '' && request.pbx.channel(channel)?.technology !== 'PJSIP')
      return request.error('Channel not found')
    if (endpoint !== '' && pjsip.find('endpoint', endpoint) === undefined)
      return request.error(`Unable to retrieve endpoint ${endpoint}`)
    request.ack('NOTIFY sent')
  },

  PJSIPHangup(request) {
    const name = request.get('Channel')
    if (name === '') return request.error('No channel specified')
    const channel = request.pbx.channel(name)
    if (channel === undefined) return request.error('No such channel')
    request.ack('Channel Hungup')
    if (channel.technology === 'PJSIP') request.pbx.hangUp(channel, 21)
  },

  PJSIPShowMaintenance(request) {
    const wanted = request.get('Endpoint')
    const { maintenance } = request.pbx.pjsip
    const items = (wanted === '' ? [...maintenance] : [wanted]).map(
      (name): ListItem => ({
        event: 'PJSIPMaintenanceStatus',
        headers: [
          ['Endpoint', name],
          ['Status', maintenance.has(name) ? 'enabled' : 'disabled'],
        ],
      }),
    )
    request.list('Maintenance status events follow', items, 'PJSIPMaintenanceStatusComplete')
  },

  PJSIPSetMaintenance(request) {
    const [name, state] = [request.get('Endpoint'), request.get('State').toLowerCase()]
    const { pjsip } = request.pbx
    if (name === '') return request.error('Endpoint parameter missing')
    if (state === '') return request.error('State parameter missing')
    if (state !== 'on' && state !== 'off') return request.error("State must be 'on' or 'off'")
    const isAll = name.toLowerCase() === 'all'
    if (!isAll && pjsip.find('endpoint', name) === undefined) return request.error(`Endpoint '${name}' not found`)
    const names = isAll ? pjsip.all('endpoint').map((endpoint) => endpoint.name) : [name]
    for (const each of names) {
      if (pjsip.maintenance.has(each) === (state === 'on')) continue
      if (state === 'on') pjsip.maintenance.add(each)
      else pjsip.maintenance.delete(each)
      request.engine.publish({
        name: 'PJSIPMaintenanceStatus',
        classes: ['system'],
        headers: [
          ['Endpoint', each],
          ['Status', state === 'on' ? 'enabled' : 'disabled'],
        ],
      })
    }
    request.ack(`Maintenance mode ${state === 'on' ? 'enabled' : 'disabled'}${isAll ? ' for all endpoints' : ''}`)
  },
}

function register(request: Request, registers: boolean): void {
  const name = request.get('Registration')
  const { pjsip } = request.pbx
  if (name === '') request.error('Registration parameter missing.')
  else if (name === '*all') {
    for (const each of pjsip.all('registration')) pjsip.requestRegistration(each.name, registers)
    request.ack(registers ? 'Reregistrations queued.' : 'Unregistrations queued.')
  } else if (pjsip.find('registration', name) === undefined) request.error('Unable to retrieve registration entry')
  else {
    pjsip.requestRegistration(name, registers)
    request.ack(registers ? 'Reregistration sent' : 'Unregistration sent')
  }
}
