import { hashtabHash, inBucketOrder } from '../hash-order.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

const cacheBuckets = 563

/** States of devices, extensions and presence, as lists. */
export const stateListActions: Readonly<Record<string, Handler>> = {
  DeviceStateList(request) {
    const items = inCacheOrder(request.pbx.states.known, 'ast_device_state_message_type').map(
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
    const items = [...request.pbx.presence.custom].map(
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

/** Asterisk lists what its cache of messages has: by a hash of the type and the name. */
function inCacheOrder<Item>(
  items: ReadonlyArray<readonly [name: string, Item]>,
  type: string,
): Array<readonly [string, Item]> {
  const bucket = ([name]: readonly [string, Item]): number =>
    Math.abs(((hashtabHash(type) + hashtabHash(name)) | 0) % cacheBuckets)
  return inBucketOrder(items, bucket, cacheBuckets)
}
