import type { PbxEvent, TestMark } from '../pbx/pbx-events.ts'
import type { AmiEvent } from './personality.ts'

/**
 * Debian's packages are built with the marks that Asterisk's own tests look for, of which a call sets off one at each change
 * of its log id. `AppLine` is a place in the source of the release.
 */
export function callIdEvent(
  { channel, prior }: Extract<PbxEvent, { type: 'call-id-changed' }>,
  since: (release: string) => boolean,
): AmiEvent {
  return {
    name: 'TestEvent',
    classes: ['reporting'],
    headers: [
      ['Type', 'StateChange'],
      ['State', 'CallIDChange'],
      ['AppFile', 'channel_internal_api.c'],
      ['AppFunction', 'ast_channel_callid_set'],
      ['AppLine', since('22') ? 677 : since('16.30') ? 800 : 793],
      ['State', 'CallIDChange'],
      ['Channel', channel.name],
      ['CallID', channel.callId],
      ['PriorCallID', prior],
    ],
  }
}

interface Place {
  readonly file: string
  readonly function: string
  /** Line in 16.28 and before, up to 20, and from 22 on. */
  readonly lines: readonly [number | undefined, number | undefined, number]
}

/** Where the source of a release sets off a mark. */
const places: Readonly<Record<TestMark, Place>> = {
  AUDIOHOOK_GROUP_MUTE_TOGGLE: {
    file: 'audiohook.c',
    function: 'ast_audiohook_set_mute_all',
    lines: [undefined, undefined, 1455],
  },
  CONF_CHANGE_STATE: { file: 'confbridge/conf_state.c', function: 'conf_change_state', lines: [83, 80, 80] },
  CONF_LOCK: { file: 'app_confbridge.c', function: 'generic_lock_unlock_helper', lines: [3579, 3610, 3657] },
  CONF_MUTE: { file: 'app_confbridge.c', function: 'generic_mute_unmute_user', lines: [1378, 1409, 1456] },
  CONF_MUTE_UPDATE: { file: 'app_confbridge.c', function: 'conf_update_user_mute', lines: [1359, 1390, 1437] },
  CONF_START_RECORD: { file: 'app_confbridge.c', function: 'conf_start_record', lines: [963, 994, 1041] },
  CONF_STOP_RECORD: { file: 'app_confbridge.c', function: 'conf_stop_record', lines: [891, 922, 969] },
  MIXMONITOR_END: { file: 'app_mixmonitor.c', function: 'mixmonitor_thread', lines: [838, 838, 971] },
  MODULE_LOAD: { file: 'loader.c', function: 'ast_load_resource', lines: [1830, 1830, 2004] },
  MODULE_UNLOAD: { file: 'loader.c', function: 'ast_unload_resource', lines: [1291, 1291, 1408] },
  MSG_ENDPOINT_URI_FAIL: { file: 'res_pjsip_messaging.c', function: 'msg_send', lines: [1263, 1261, 930] },
  MSG_FROMTO_URI: { file: 'res_pjsip_messaging.c', function: 'msg_send', lines: [1325, 1323, 1000] },
  RINGING_INBAND: { file: 'channel.c', function: 'indicate_data_internal', lines: [4685, 4685, 4659] },
  SAYNUM: { file: 'say.c', function: 'say_number_full', lines: [854, 854, 880] },
}

/** Any other mark. */
export function markEvents(
  { mark, headers }: Extract<PbxEvent, { type: 'test-marked' }>,
  since: (release: string) => boolean,
): AmiEvent[] {
  const { file, function: name, lines } = places[mark]
  const line = lines[since('22') ? 2 : since('16.30') ? 1 : 0]
  if (line === undefined) return []
  return [
    {
      name: 'TestEvent',
      classes: ['reporting'],
      headers: [
        ['Type', 'StateChange'],
        ['State', mark],
        ['AppFile', file],
        ['AppFunction', name],
        ['AppLine', line],
        ...headers,
      ],
    },
  ]
}
