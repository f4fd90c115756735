import { describe, expect, it } from 'vitest'
import { EventFilters } from '../src/engine/filters.ts'

const hangup = 'Event: Hangup\r\nPrivilege: call,all\r\nChannel: PJSIP/100-1\r\nCause: 16\r\nEmpty: \r\n\r\n'
const request = 'Event: HangupRequest\r\nPrivilege: call,all\r\nChannel: Local/1@M\xc3\xbcller\r\n\r\n'

function outcome(text: string, criteria?: string): boolean[] | string {
  const filters = new EventFilters()
  const added = filters.add(text, criteria)
  return added === 'added' ? [filters.allow('Hangup', hangup), filters.allow('HangupRequest', request)] : added
}

describe('R34 filters', () => {
  it.each([
    ['Event: Hangup', undefined, [true, true]],
    ['!Event: HangupRequest', undefined, [true, false]],
    ['^Event: Hangup[[:cntrl:]]', undefined, [true, false]],
    ['Event: Hangup.*Channel: PJSIP/', undefined, [true, false]],
    ['Cause: [0-9]+', undefined, [true, false]],
    ['Event: [', undefined, 'no-pattern'],
    ['', undefined, 'bad-criteria'],
    ['', 'name(Hangup)', [true, false]],
    ['', 'action(include),name(Hangup)', [true, false]],
    ['', 'name(Hangup) , action(exclude)', [false, true]],
    ['', 'name(hangup)', [false, false]],
    ['', 'header(Cause)', [true, false]],
    ['', 'header(Cause:)', [true, false]],
    ['', 'header(Empty)', [false, false]],
    ['Local/', 'header(Channel),method(starts_with)', [false, true]],
    ['Local/', 'header(Channel),action(exclude),method(starts_with)', [true, false]],
    ['!Local/', 'header(Channel),method(starts_with)', [true, false]],
    ['^PJSIP/[[:digit:]]+-', 'header(Channel),method(regex)', [true, false]],
    ['Local/', 'header(Channel)', 'bad-criteria'],
    ['', 'header(Channel),method(exact)', 'bad-criteria'],
    ['', 'action(exclude)', 'bad-criteria'],
    ['x', 'bogus', 'bad-criteria'],
    ['[', 'method(regex)', 'no-pattern'],
    ['Müller', undefined, [false, true]],
    ['M[^l]*ller', undefined, [false, true]],
    ['Local/1@Mü', 'header(Channel),method(starts_with)', [false, true]],
  ])('%s with criteria %s allows the right events, or is refused', (text, criteria, expected) => {
    expect(outcome(text, criteria)).toEqual(expected)
  })
})
