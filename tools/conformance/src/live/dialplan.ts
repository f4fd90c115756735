import type { Target } from '../target.ts'

type Branch = Target['branch']
type Extensions = Readonly<Record<string, readonly string[]>>

/** Where the phones are: other halves of Local channels, and on real servers an endpoint that calls the server itself. */
const phone = (exten: string, options = '/n'): string => `Local/${exten}@storm-phones${options}`
const phones = (extens: readonly string[], options?: string): string =>
  extens.map((exten) => phone(exten, options)).join('&')

/** What the storm's callers reach. `sip`: dial string of the endpoint, with `%` for the number. */
function callers(branch: Branch, sip: string | undefined): Extensions {
  const old = isOld(branch)
  const conference = (name: string, user = ''): string =>
    branch === '1.4' || branch === '1.8' ? `MeetMe(${name},d)` : `ConfBridge(${name}${user && `,,${user}`})`
  const lot = (name: string): string => (old ? 'Park()' : `Park(${name})`)
  return {
    _1XX: [`Dial(${phone(`\${EXTEN}`)},60,tTkK)`],
    _2XX: [`Dial(${phone(`\${EXTEN}`, '')},60,tTkK)`],
    300: ['Answer()', 'Queue(storm,tT,,,120)'],
    301: ['Queue(storm-all,,,,60)'],
    302: ['Answer()', 'Queue(storm-outer,,,,60)'],
    303: ['Queue(storm-short,,,,6)', `Dial(${phone('105')},60)`],
    304: ['Answer()', 'Queue(storm-linear,,,,60)'],
    305: ['Answer()', 'Queue(storm-dynamic,,,,30)'],
    400: ['Answer()', conference('storm400')],
    401: ['Answer()', conference('storm401')],
    402: ['Answer()', conference('storm402', 'storm_waits')],
    403: ['Answer()', conference('storm402', 'storm_marked')],
    404: ['Answer()', conference('storm402', 'storm_admin')],
    500: ['Answer()', 'Park()'],
    501: ['Answer()', lot('storm-brief')],
    510: [old ? 'ParkedCall(701)' : 'ParkedCall(default,701)'],
    511: [old ? 'ParkedCall(702)' : 'ParkedCall(storm-brief)'],
    600: ['Answer()', 'Wait(3600)'],
    601: ['Ringing()', 'Wait(3600)'],
    602: ['Busy(2)'],
    603: ['Congestion(2)'],
    605: ['Answer()', 'Wait(1)'],
    610: ['Answer()', 'BridgeWait()'],
    700: ['AGI(agi:async,first,second)', 'Wait(60)'],
    710: ['Answer()', 'AgentLogin(1001,s)'],
    711: ['Answer()', 'AgentRequest(1001)'],
    800: [`Dial(${phones(['101', '102', 'ring'])},60)`],
    801: [`Dial(${phones(['201', '202', 'late'], '')},60)`],
    _81X: [`Dial(${phone('ring')},60)`],
    _82X: [`Pickup(81\${EXTEN:2}@storm-callers)`],
    _83X: [`Set(__PICKUPMARK=m\${EXTEN:2})`, `Dial(${phone('ring', '')},60)`],
    _84X: [`Pickup(m\${EXTEN:2}@PICKUPMARK)`],
    850: [`Dial(${phone('ring2')},60)`],
    851: [`PickupChan(${phone('ring2', '')})`],
    852: ['PickupChan(Local/ri,p)'],
    860: [`Page(${phones(['101', '102'])},,5)`],
    861: [`Page(${phones(['201', 'late'], '')},d)`],
    900: [`Dial(${phone('busy')},60)`, 'Busy(2)'],
    901: ['Dial(Local/none@storm-phones,60)', 'Congestion(2)'],
    902: [`Dial(${phone('ring')},2)`, `Dial(${phone('106')},60)`],
    910: [branch === '1.4' ? 'Monitor(wav,storm)' : 'MixMonitor(storm.wav)', `Dial(${phone('107')},60)`],
    920: ['Dial(Local/201@storm-callers,60)'],
    921: ['Dial(Local/108@storm-callers/n,60)'],
    ...(sip !== undefined && {
      870: [`Dial(${sip.replace('%', 'answers')},60,tT)`],
      871: [`Dial(${sip.replace('%', 'forwards')},60,tT)`],
      872: [`Dial(${sip.replace('%', 'busy')}&${sip.replace('%', 'late')},60)`],
      873: [`Dial(${sip.replace('%', 'holds')},60,tT)`],
    }),
  }
}

const phonesThat: Extensions = {
  '_[12]XX': ['Ringing()', 'Wait(0.2)', 'Answer()', 'Wait(3600)'],
  late: ['Ringing()', 'Wait(2)', 'Answer()', 'Wait(3600)'],
  ring: ['Ringing()', 'Wait(3600)'],
  ring2: ['Ringing()', 'Wait(3600)'],
  busy: ['Busy(2)'],
}

/** Calls of the endpoint to the server itself. */
const sipPhones: Extensions = {
  answers: ['Answer()', 'Wait(3600)'],
  late: ['Ringing()', 'Wait(1)', 'Answer()', 'Wait(3600)'],
  busy: ['Busy(2)'],
  forwards: ['Ringing()', 'Wait(0.5)', 'Transfer(109)'],
  // Music is passed through as hold of the device.
  holds: ['Answer()', 'Wait(1)', 'MusicOnHold(default,4)', 'Wait(2)', 'MusicOnHold(default,3600)'],
}

/** Hints of every kind: of devices, conferences, queues and parking spaces. */
const hints: Readonly<Record<string, string>> = {
  101: 'Local/101@storm-phones',
  102: 'Local/102@storm-phones&Local/ring@storm-phones',
  201: 'Local/201@storm-phones&Custom:storm',
}
const hintsFrom12: Readonly<Record<string, string>> = {
  400: 'confbridge:storm400',
  402: 'confbridge:storm402',
  710: 'Agent:1001',
}

/** Contexts of the storm. Up to 1.4 a bar separates arguments, and `same` is unknown before 1.6.2. */
export function stormDialplan(branch: Branch, sip?: string): string {
  const bar = branch === '1.4'
  const lines = (name: string, extensions: Extensions): string[] => [
    `[${name}]`,
    ...Object.entries(extensions).flatMap(([exten, steps]) =>
      [...steps, 'Hangup()'].map(
        (step, index) => `exten => ${exten},${index === 0 ? 1 : 'n'},${bar ? step.replaceAll(',', '|') : step}`,
      ),
    ),
  ]
  const hinted = { ...hints, ...(!isOld(branch) && hintsFrom12) }
  return [
    ...lines('storm-callers', callers(branch, sip)),
    ...Object.entries(hinted).map(([exten, device]) => `exten => ${exten},hint,${device}`),
    ...lines('storm-phones', phonesThat),
    ...lines('storm-sip', sipPhones),
    // Where a forwarded call continues.
    'include => storm-callers',
    ...lines('storm-back', { _X: ['Wait(3600)'], '_X.': ['Wait(3600)'], s: ['Wait(3600)'] }),
    '',
  ].join('\n')
}

/** Before the core, bridges and parking lots of Asterisk 12. */
export function isOld(branch: Branch): boolean {
  return branch === '1.4' || branch === '1.8' || branch === '11'
}
