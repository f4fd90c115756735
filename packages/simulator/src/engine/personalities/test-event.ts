import type { PbxEvent } from '../pbx/pbx-events.ts'
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
