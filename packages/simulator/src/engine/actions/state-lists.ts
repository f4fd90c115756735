import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** States of devices, extensions and presence, as lists. */
export const stateListActions: Readonly<Record<string, Handler>> = {
  DeviceStateList(request) {
    const items = request.pbx.states.known.map(
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
    if (!/^CustomPresence:/i.test(provider))
      return request.error(`Invalid provider ${provider} or provider in invalid state`)
    request.respond('Success', [
      ['Message', 'Presence State'],
      ['State', 'not_set'],
    ])
  },

  PresenceStateList(request) {
    request.list('Presence State Changes will follow', [], 'PresenceStateListComplete')
  },
}
