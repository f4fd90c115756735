import { availableIn } from '@openami/bindings/release'
import { expect, it } from 'vitest'
import { model } from './own-spec.ts'

if (model === undefined) throw new Error('the spec has mistakes')
const { actions, events, headers } = model

/** Every sentence of one action, event or header, on one line. */
function sentences(kind: 'action' | 'event' | 'header', name: string): string {
  const found = { action: actions, event: events, header: headers }[kind][name]
  if (found === undefined) throw new Error(`there is no ${kind} ${name}`)
  return JSON.stringify(found, (key, value) => (key === 'examples' || key === 'source' ? undefined : value))
}

/** What servers do, where a sentence was once wrong or said nothing: it says so now. */
it.each<['action' | 'event' | 'header', string, RegExp]>([
  ['event', 'CEL', /cel\.conf has `enable = yes` in its section general and `enabled = yes` in its section manager/],
  ['event', 'AgentCalled', /Up to 11 .* `eventwhencalled`/],
  ['event', 'AgentConnect', /Up to 11 .* `eventwhencalled`/],
  ['event', 'AgentComplete', /Up to 11 .* `eventwhencalled`/],
  ['event', 'AgentDump', /Up to 11 .* `eventwhencalled`/],
  ['event', 'AgentRingNoAnswer', /Up to 11 .* `eventwhencalled`/],
  ['event', 'QueueMemberStatus', /Up to 11 .* `eventmemberstatus = no`/],
  ['event', 'AgentComplete', /Up to 11 `Channel` is that of the member, from 12 on that of the caller/],
  ['action', 'PJSIPShowContacts', /in pjsip\.conf are not; PJSIPShowEndpoint and PJSIPShowAors list/],
  ['event', 'QueueMemberPause', /`Reason` up to 17, nowhere in 18\.0 to 18\.20, 19, 20\.0 to 20\.5 and 21\.0,/],
  ['event', 'QueueMemberPause', /`PausedReason` from 18\.21, 20\.6, 21\.1 and 22 on/],
  ['header', 'ActiveChannels', /Their number from 20\.15, 21\.10 and 22\.5 on; before, their names/],
  ['event', 'EndpointList', /Before 20\.15, 21\.10 and 22\.5 ActiveChannels is empty while there is no channel/],
  ['header', 'TalkingStatus', /no `off` comes when a user leaves while talking/],
  ['action', 'WaitEvent', /sent in the same packet as WaitEvent does not/],
  ['event', 'FailedACL', /invalid contacts, with more contacts than an AOR takes, and to an endpoint without AORs/],
  ['event', 'FailedACL', /`ACLName` then says which/],
  ['event', 'RequestNotSupported', /`registrar_requested_aor_not_found`/],
  ['event', 'RequestNotSupported', /`registrar_attempt_without_registration_permitted`/],
  ['action', 'JabberSend', /answered twice; the first answer is always Success.* Error where the account is unknown/],
  ['event', 'AsyncAGIExec', /Text that the AGI action gave in CommandID/],
  ['action', 'UpdateConfig', /"EmptyCat":"Deletes all lines of a category; from 1\.6\.2 on\."/],
  ['action', 'UpdateConfig', /"Insert":"[^"]*; from 1\.6\.2 on\."/],
  ['action', 'PJSIPNotify', /Required unless Option is given, in releases that have Option/],
  ['event', 'MemoryLimit', /Asterisk 13\.10 and later still document the event and never send it/],
  ['event', 'InvalidTransport', /Asterisk 21 and later still document the event and never send it/],
  ['event', 'IdentifyDetail', /"summary":"Addresses and headers by which requests are recognised/],
  ['header', 'MConnectedIDSubaddr', /Subaddress of the called party who asked for the trace/],
  ['header', 'MCallerIDSubaddrOdd', /Whether the subaddress of the caller .* has an odd number of digits/],
  ['header', 'ChannelPrefix', /Beginning of the name of the channel/],
  ['action', 'Atxfer', /"summary":"Starts an attended transfer/],
  ['action', 'BlindTransfer', /"summary":"Makes a blind transfer/],
  ['action', 'PJSIPShowRegistrationsInbound', /"summary":"Lists what has registered here/],
  ['action', 'PJSIPRegister', /"summary":"Sends an outbound registration .* by which this server registers at another/],
])('the %s %s says %s', (kind, name, words) => expect(sentences(kind, name)).toMatch(words))

it('the event CEL mentions no file that its module does not read', () =>
  expect(sentences('event', 'CEL')).not.toContain('cel_manager.conf'))

it.each([
  ['UnexpectedAddress', [], []],
  ['LoadAverageLimit', [], []],
  ['AuthMethodNotAllowed', [], []],
  ['MemoryLimit', ['12', '13.9'], ['13.10', '16', '22']],
  ['InvalidTransport', ['12', '16', '20'], ['21', '22', '23']],
])('%s is sent only in %j, and has examples of those releases only', (name, there, missing) => {
  const event = events[name]
  if (event === undefined) throw new Error(`there is no event ${name}`)
  expect(event.neverSent !== undefined).toBe(there.length === 0)
  if (event.neverSent !== undefined) return expect(event.examples).toEqual([])
  expect(there.filter((release) => !availableIn(event, release))).toEqual([])
  expect(missing.filter((release) => availableIn(event, release))).toEqual([])
})

it('items and ends of lists that the server sends unchecked need no class', () => {
  const prefixes = /^(?:Agents|Aor|Auth|Contact|Endpoint|MWIGet|QueueParams|QueueEntry|CoreShowChannel|Status)/
  const answers = Object.values(events).filter(
    ({ name, answers, byItself }) => answers && !byItself && prefixes.test(name),
  )
  expect(answers.length).toBeGreaterThan(15)
  const classes = answers.flatMap(({ name, privileges }) =>
    privileges.flatMap((span) => span.privileges.map(() => name)),
  )
  expect(classes).toEqual([])
})

it('ParkedCall of 11 has an optional Duration', () =>
  expect(events.ParkedCall?.headers.find(({ name }) => name === 'Duration')?.optional).toBe(true))
