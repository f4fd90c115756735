import { inCacheOrder } from '../hash-order.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** States of devices, extensions and presence, as lists. */
export const stateListActions: Readonly<Record<string, Handler>> = {
  DeviceStateList(request) {
    const items = inCacheOrder(request.pbx.states.known, ([name]) => name, 'ast_device_state_message_type').map(
      ([device, state]): ListItem => ({
        event: 'DeviceStateChange',
        headers: [
          ['Device', device],
          ['State', state],
        ],
      }),
    )
    request.list('Device State Changes will follow', items, 'DeviceStateListComplete')
  },

  ExtensionStateList(request) {
    const { pbx, personality } = request
    const items = pbx.dialplan.contexts.flatMap((context) =>
      [...context.hints.keys()]
        .filter((exten) => !exten.startsWith('_'))
        .map(
          (exten): ListItem => ({
            event: 'ExtensionStatus',
            headers: personality.answers.extensionState(pbx.states.extension(exten, context.name)),
          }),
        ),
    )
    request.list('Extension Statuses will follow', items, 'ExtensionStateListComplete')
  },

  PresenceState(request) {
    const provider = request.get('Provider')
    if (provider === '') return request.error('No provider specified')
    const presence = request.pbx.presence.get(provider)
    if (presence === undefined) return request.error(`Invalid provider ${provider} or provider in invalid state`)
    const { state, subtype, message } = presence
    request.respond('Success', [
      ['Message', 'Presence State'],
      ['State', state],
      ...(subtype === '' ? [] : [['Subtype', subtype] as const]),
      ...(message === '' ? [] : [['Message', message] as const, ['PresenceMessage', message] as const]),
    ])
  },

  PresenceStateList(request) {
    const cached = inCacheOrder(
      request.pbx.presence.custom,
      ([name]) => `CustomPresence:${name}`,
      'ast_presence_state_message_type',
    )
    const items = cached.map(
      ([name, { state, subtype, message }]): ListItem => ({
        event: 'PresenceStateChange',
        headers: [
          ['Presentity', `CustomPresence:${name}`],
          ['Status', state],
          ['Subtype', subtype],
          ['Message', message],
        ],
      }),
    )
    request.list('Presence State Changes will follow', items, 'PresenceStateListComplete')
  },
}
