import { code, type Model, type Page, type Row, text } from '@openami/generator/internal'
import { sourceList } from './sources.ts'

interface Cause {
  /** The constant of include/asterisk/causes.h, without `AST_CAUSE_`; 22.10.1, lines 98 to 147. */
  name: string
  /** `Cause-txt` on the wire: main/channel.c, lines 138 to 186, 22.10.1. */
  text: string
  /** First branch whose causes.h has it; absent where 1.0 does. */
  since?: string
  /** What makes Asterisk itself set it, besides a far end that sent it. */
  by?: string
}

/** Every cause that Asterisk names, by its number. */
const CAUSES: Record<string, Cause> = {
  '0': {
    name: 'NOTDEFINED',
    text: 'Unknown',
    by: 'A channel that ended before anything set a cause.',
  },
  '1': { name: 'UNALLOCATED', text: 'Unallocated (unassigned) number', by: 'SIP 404, 485 or 604 came.' },
  '2': { name: 'NO_ROUTE_TRANSIT_NET', text: 'No route to specified transmit network' },
  '3': {
    name: 'NO_ROUTE_DESTINATION',
    text: 'No route to destination',
    by: 'chan_pjsip: no such endpoint, or no contact to call; chan_iax2: the caller asked for an extension that the context lacks; SIP 420 came.',
  },
  '5': { name: 'MISDIALLED_TRUNK_PREFIX', text: 'Misdialed trunk prefix', since: '1.6.2' },
  '6': {
    name: 'CHANNEL_UNACCEPTABLE',
    text: 'Channel unacceptable',
    by: 'chan_pjsip: a dial string without an endpoint.',
  },
  '7': { name: 'CALL_AWARDED_DELIVERED', text: 'Call awarded and being delivered in an established channel' },
  '8': { name: 'PRE_EMPTED', text: 'Pre-empted', since: '1.6.2' },
  '14': { name: 'NUMBER_PORTED_NOT_HERE', text: 'Number ported elsewhere', since: '1.6.2' },
  '16': {
    name: 'NORMAL_CLEARING',
    text: 'Normal Clearing',
    by: 'A party of an answered call hung up, or a bridge ended the other channel.',
  },
  '17': { name: 'USER_BUSY', text: 'User busy', by: 'SIP 486 or 600 came; IAX2 said busy.' },
  '18': { name: 'NO_USER_RESPONSE', text: 'No user responding', by: 'SIP 408 came, or no answer at all to an INVITE.' },
  '19': {
    name: 'NO_ANSWER',
    text: 'User alerting, no answer',
    by: 'It rang until the time limit of the dial or of Originate; SIP 480 or 483 came.',
  },
  '20': {
    name: 'SUBSCRIBER_ABSENT',
    text: 'Subscriber absent',
    since: '1.4',
    by: 'chan_iax2: the peer has no address, for it is not registered.',
  },
  '21': {
    name: 'CALL_REJECTED',
    text: 'Call Rejected',
    by: 'SIP 401, 403, 407 or 603 came: the phone declined, or the provider refused the credentials or the number; chan_pjsip: a pickup that found no call.',
  },
  '22': { name: 'NUMBER_CHANGED', text: 'Number changed', by: 'SIP 410 came.' },
  '23': {
    name: 'REDIRECTED_TO_NEW_DESTINATION',
    text: 'Redirected to new destination',
    since: '1.6.2',
    by: 'SIP 302 came (from 20.19, 22.9 and 23.3 on).',
  },
  '26': {
    name: 'ANSWERED_ELSEWHERE',
    text: 'Answered elsewhere',
    since: '1.6.2',
    by: 'Dial or Queue rang several phones and another one answered, or another phone picked the call up. Not a missed call.',
  },
  '27': {
    name: 'DESTINATION_OUT_OF_ORDER',
    text: 'Destination out of order',
    by: 'SIP 502 came; chan_iax2: the far end no longer answers frames.',
  },
  '28': { name: 'INVALID_NUMBER_FORMAT', text: 'Invalid number format', by: 'SIP 484 came.' },
  '29': { name: 'FACILITY_REJECTED', text: 'Facility rejected', by: 'SIP 501 came.' },
  '30': { name: 'RESPONSE_TO_STATUS_ENQUIRY', text: 'Response to STATus ENQuiry' },
  '31': { name: 'NORMAL_UNSPECIFIED', text: 'Normal, unspecified' },
  '34': {
    name: 'NORMAL_CIRCUIT_CONGESTION',
    text: 'Circuit/channel congestion',
    by: 'SIP 503, or another 5xx without an entry of its own, came; IAX2 said congestion.',
  },
  '38': { name: 'NETWORK_OUT_OF_ORDER', text: 'Network out of order', by: 'SIP 500 came.' },
  '41': { name: 'NORMAL_TEMPORARY_FAILURE', text: 'Temporary failure', by: 'SIP 409 came.' },
  '42': { name: 'SWITCH_CONGESTION', text: 'Switching equipment congestion' },
  '43': { name: 'ACCESS_INFO_DISCARDED', text: 'Access information discarded' },
  '44': { name: 'REQUESTED_CHAN_UNAVAIL', text: 'Requested channel not available' },
  '50': { name: 'FACILITY_NOT_SUBSCRIBED', text: 'Facility not subscribed' },
  '52': { name: 'OUTGOING_CALL_BARRED', text: 'Outgoing call barred' },
  '54': { name: 'INCOMING_CALL_BARRED', text: 'Incoming call barred' },
  '57': { name: 'BEARERCAPABILITY_NOTAUTH', text: 'Bearer capability not authorized' },
  '58': {
    name: 'BEARERCAPABILITY_NOTAVAIL',
    text: 'Bearer capability not available',
    by: 'No codec that both sides have: SIP 488 or 606 came, or the core found no way to translate.',
  },
  '65': { name: 'BEARERCAPABILITY_NOTIMPL', text: 'Bearer capability not implemented' },
  '66': {
    name: 'CHAN_NOT_IMPLEMENTED',
    text: 'Channel not implemented',
    by: 'The dial string names a technology that no loaded module has.',
  },
  '69': { name: 'FACILITY_NOT_IMPLEMENTED', text: 'Facility not implemented' },
  '81': { name: 'INVALID_CALL_REFERENCE', text: 'Invalid call reference value' },
  '88': { name: 'INCOMPATIBLE_DESTINATION', text: 'Incompatible destination' },
  '95': { name: 'INVALID_MSG_UNSPECIFIED', text: 'Invalid message unspecified' },
  '96': { name: 'MANDATORY_IE_MISSING', text: 'Mandatory information element is missing' },
  '97': { name: 'MESSAGE_TYPE_NONEXIST', text: 'Message type nonexist.' },
  '98': { name: 'WRONG_MESSAGE', text: 'Wrong message' },
  '99': { name: 'IE_NONEXIST', text: 'Info. element nonexist or not implemented' },
  '100': { name: 'INVALID_IE_CONTENTS', text: 'Invalid information element contents' },
  '101': { name: 'WRONG_CALL_STATE', text: 'Message not compatible with call state' },
  '102': { name: 'RECOVERY_ON_TIMER_EXPIRE', text: 'Recover on timer expiry', by: 'SIP 504 came.' },
  '103': { name: 'MANDATORY_IE_LENGTH_ERROR', text: 'Mandatory IE length error' },
  '111': { name: 'PROTOCOL_ERROR', text: 'Protocol error, unspecified' },
  '127': {
    name: 'INTERWORKING',
    text: 'Interworking, unspecified',
    by: 'A SIP failure that has no entry of its own came: most 4xx and 6xx.',
  },
}

/** SIP response that chan_pjsip and chan_sip refuse a call with, by cause: the others become 603. */
const TO_SIP: Record<string, number> = {
  '1': 404,
  '2': 404,
  '3': 404,
  '17': 486,
  '18': 408,
  '19': 480,
  '20': 480,
  '21': 403,
  '22': 410,
  '23': 302,
  '27': 502,
  '28': 484,
  '29': 501,
  '31': 480,
  '34': 503,
  '38': 500,
  '42': 503,
  '58': 488,
  '66': 503,
  '127': 500,
}

/** Cause of a call that a SIP response ended. */
const FROM_SIP: Record<string, string> = {
  '302': '23',
  '401': '21',
  '403': '21',
  '404': '1',
  '405': '127',
  '407': '21',
  '408': '18',
  '409': '41',
  '410': '22',
  '411': '127',
  '413': '127',
  '414': '127',
  '415': '127',
  '420': '3',
  '480': '19',
  '481': '127',
  '482': '127',
  '483': '19',
  '484': '28',
  '485': '1',
  '486': '17',
  '487': '127',
  '488': '58',
  '491': '127',
  '493': '127',
  '500': '38',
  '501': '29',
  '502': '27',
  '503': '34',
  '504': '102',
  '505': '127',
  '600': '17',
  '603': '21',
  '604': '1',
  '606': '58',
}

export function hangupCausesPage(model: Model): Page {
  const meanings = model.types['hangup-cause']?.values ?? {}
  const redirect = ' (from 20.19, 22.9 and 23.3 on)'
  const rows = Object.entries(meanings).map(([number, meaning]): Row => {
    const cause = CAUSES[number]
    if (cause === undefined) throw new Error(`hangup-causes.ts does not describe cause ${number} of types.yaml`)
    const sip = TO_SIP[number]
    return {
      id: `cause-${number}`,
      cells: [
        code(number),
        `${code(cause.name)} ${code(cause.text)}${cause.since === undefined ? '' : ` since ${cause.since}`}`,
        sip === undefined ? '' : `${code(String(sip))}${number === '23' ? redirect : ''}`,
        `${text(meaning)}${cause.by === undefined ? '' : ` ${text(`Set when: ${cause.by}`)}`}`,
      ],
    }
  })
  return {
    path: 'hangup-causes',
    kind: 'answer',
    title: 'Hang-up causes',
    summary:
      'Why a call ended: every number in Cause, its name, its text in Cause-txt, the SIP response that it becomes, and what sets it.',
    source: 'spec/types.yaml',
    badges: [],
    facts: [
      { label: 'Sent in', text: '`Cause` and `Cause-txt` of [`Hangup`](page:events/Hangup#header-cause)' },
      {
        label: 'Sent by a client',
        text: '`Cause` of the action [`Hangup`](page:actions/Hangup), a number from 1 to 127',
      },
      { label: 'Where they come from', text: 'ITU-T Q.850; a SIP response is translated to the cause nearest to it' },
    ],
    blocks: [
      {
        kind: 'text',
        text: 'Which to watch: 16 is a call that ended as usual, 17 busy, 19 not answered, 21 declined, 26 answered on another phone, 3 and 20 nothing to call, 34 and 38 trouble of the provider.',
      },
      { kind: 'heading', level: 2, id: 'causes', text: 'By number' },
      { kind: 'table', head: ['Cause', 'Name and Cause-txt', 'To SIP', 'Meaning'], rows },
      { kind: 'heading', level: 2, id: 'from-sip', text: 'From a SIP response' },
      {
        kind: 'text',
        text: 'Of a response without a row, 4xx and 6xx become 127, and 5xx 34. `TechCause` of [`Hangup`](page:events/Hangup#header-techcause) has the response itself, where the release sends it.',
      },
      {
        kind: 'table',
        head: ['SIP', 'Cause', 'Meaning'],
        rows: Object.entries(FROM_SIP).map(([sip, number]) => ({
          id: `sip-${sip}`,
          cells: [
            code(sip),
            `[${code(number)}](page:hangup-causes#cause-${number}) ${code(CAUSES[number]?.name ?? '')}${sip === '302' ? redirect : ''}`,
            text(meanings[number] ?? ''),
          ],
        })),
      },
      { kind: 'heading', level: 2, id: 'to-sip', text: 'To a SIP response' },
      {
        kind: 'text',
        text: 'A call that Asterisk refuses before it is answered ends with the response in the column "To SIP"; a cause without one becomes 603. A call that was answered ends with BYE, whatever the cause.',
      },
      ...sourceList([
        [
          'include/asterisk/causes.h, lines 98 to 156',
          '22.10.1',
          'the numbers; compared with each branch from 1.0.10 on',
        ],
        ['main/channel.c, lines 138 to 186 and 6246 to 6314', '22.10.1', 'the texts, and what the core sets'],
        ['res/res_pjsip.c, line 3521', '22.10.1', 'from SIP; chan_sip of 16.28.0, line 6997, has the same'],
        ['channels/chan_pjsip.c, line 2453', '22.10.1', 'to SIP; chan_sip of 16.28.0, line 7119, has the same'],
        ['res/res_pjsip_session.c, line 3388', '22.10.1', '603 for a cause without a response'],
        ['apps/app_dial.c, line 3060; apps/app_queue.c, line 4700; main/pickup.c, line 358', '22.10.1', 'cause 26'],
        ['channels/chan_iax2.c, lines 3668, 10986, 12119 and 12731', '22.10.1', 'what chan_iax2 sets'],
      ]),
    ],
  }
}
