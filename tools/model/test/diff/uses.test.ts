import { changesByMessage, diffForUses, diffReleases, namesInPaste, namesInSource } from '@openami/generator/internal'
import { expect, it } from 'vitest'
import { model as own } from '../../../../packages/generator/test/model/own-spec.ts'

if (own === undefined) throw new Error('the spec has mistakes')
const spec = own
const known = {
  actions: new Map(Object.values(spec.actions).map(({ name, method }) => [name, method])),
  events: new Set(Object.keys(spec.events)),
}

/** `action SIPpeers: gone in 21; …`, a line for each message that must change. */
function mustChange(from: string, to: string, paste: string): string[] {
  const { changes } = diffForUses(spec, diffReleases(spec, from, to), [namesInPaste(paste, known)])
  const must = changes.filter(({ weight }) => weight === 'must')
  return changesByMessage(must).map(([label, sentences]) => `${label}: ${sentences.join('; ')}`)
}

it('from 13 to 22 tells an application with Bridge, Dial, SIPpeers and Originate what to change, and nothing else', () => {
  expect(mustChange('13', '22', 'Bridge, Dial, SIPpeers, Originate')).toEqual([
    'event Bridge: gone in 12, before 13.38.3; use BridgeEnter',
    'event Dial: gone in 12, before 13.38.3; use DialBegin (DialEnd took the place of `SubEvent: End`.)',
    'action SIPpeers: gone in 21; use PJSIPShowEndpoints (It lists the endpoints of the newer SIP channel.)',
  ])
})

it('from 11 to 22 says in which release a message left', () => {
  expect(mustChange('11', '22', 'Dial')).toEqual([
    'event Dial: gone in 12; use DialBegin (DialEnd took the place of `SubEvent: End`.)',
  ])
})

it('tells who uses Command that its output is in other lines from 14 on, and of what concerns every session', () => {
  expect(mustChange('13', '14', 'Command').join('\n')).toContain(
    'Response: Follows, bare lines of output, --END COMMAND-- → Response: Success or Error, each line of output in a header Output in 14',
  )
  expect(mustChange('14', '22', 'Command')).toEqual([])
  const { changes } = diffForUses(spec, diffReleases(spec, '1.4', '22'), [{ actions: ['Ping'] }])
  expect(changes.filter(({ on }) => on === 'wire').map(({ name }) => name)).toEqual(['lists', 'names'])
})

it('names the header that took the place of another', () => {
  expect(mustChange('17', '22', 'QueueMemberPause').join()).toContain('header gone: Reason; use PausedReason')
  expect(mustChange('1.4', '1.8', 'Newstate').join()).toContain(
    'header gone: State; use ChannelStateDesc (`ChannelState` says it as a number)',
  )
})

it('reads names from a list, from JSON of client.uses and from source code', () => {
  expect(namesInPaste('originate dial\nNoSuch', known)).toEqual({
    actions: ['Originate'],
    events: ['Dial'],
    unknown: ['NoSuch'],
  })
  expect(namesInPaste('{ "actions": ["Ping"], "events": ["Hangup"] }', known)).toEqual({
    actions: ['Ping'],
    events: ['Hangup'],
    unknown: [],
  })
  const php = `fputs($socket, "Action: SIPpeers\\r\\n\\r\\n"); $ami->on('Dial', $f);`
  expect(namesInSource(php, known)).toEqual({ actions: ['SIPpeers'], events: ['Dial'] })
  expect(namesInSource("await ami.queueStatus({ Queue: 'a' }); ami.on('Hangup', f)", known)).toEqual({
    actions: ['QueueStatus'],
    events: ['Hangup'],
  })
})
