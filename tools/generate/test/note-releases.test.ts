import { branchesOfNote } from '@openami/generator/internal'
import { expect, it } from 'vitest'

const all = '1.0 1.2 1.4 1.6.2 1.8 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24'.split(' ')
const to = (last: string): string[] => all.slice(0, all.indexOf(last) + 1)
const from = (first: string, last = '24'): string[] => all.slice(all.indexOf(first), all.indexOf(last) + 1)

it.each([
  ['From 18.16 on a Granularity is answered with an Error.', from('18')],
  ['Up to Asterisk 1.4 the answer is `Pong`.', to('1.4')],
  ['Up to 16.29, 18.15, 19.7 and 20.0 ListItems is always 1.', to('20')],
  ['Before Asterisk 14 the answer says Follows.', to('13')],
  ['Before 20.15, 21.10 and 22.5 ActiveChannels is empty.', to('22')],
  ['In 1.8 and 10 a stray blank line follows Success.', from('1.8', '10')],
  ['In 18.19 to 18.23, 20.4 to 20.8 and 21.0 to 21.3 the last line ends in CR LF LF.', from('18', '21')],
  ['In 1.6.2, up to 1.8.14 and up to 10.6 the server closes the session.', from('1.6.2', '10')],
  ['Asterisk 1.0 and 1.2 send OriginateSuccess.', ['1.0', '1.2']],
])('takes a note for one about the releases that it begins with: %s', (note, branches) => {
  expect(branchesOfNote(note, all)).toEqual(branches)
})

it.each([
  'Without Async the session answers nothing else.',
  'Up to 11 `Channel` is that of the member, from 12 on that of the caller.',
  'Asterisk 1.4 skips a step that it cannot do; later ones refuse the whole.',
  'Variables are separated by a bar up to Asterisk 1.4 and by commas later.',
])('takes a note that says something of other releases, too, for one about all: %s', (note) => {
  expect(branchesOfNote(note, all)).toBeUndefined()
})
