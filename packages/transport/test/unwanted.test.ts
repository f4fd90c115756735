import { expect, it } from 'vitest'
import { Framer } from '../src/codec/index.ts'

const stream = [
  'Event: Newchannel\r\nChannel: SIP/1\r\n',
  'Event: Hangup\r\nChannel: SIP/2\r\n\r\n',
  'Event: Newchannel\r\nChannel: SIP/3\r\n\r\n',
  'Event: Newchannel\r\nChannel: SIP/4\r\nResponse: Success\r\nActionID: a\r\n\r\n',
].join('')

it.each([1, 7, stream.length])('R35 an unwanted event that swallowed another is handed on, in chunks of %i', (size) => {
  const names: string[] = []
  const framer = new Framer({
    greeting: false,
    wants: (name) => name === 'Hangup',
    onFrame: (frame) => {
      if (frame.type === 'message') names.push(`${frame.message.name} ${frame.message.getAll('Channel').join()}`)
    },
  })
  const bytes = Buffer.from(stream, 'latin1')
  for (let at = 0; at < bytes.length; at += size) framer.feed(bytes.subarray(at, at + size))
  expect(names).toEqual(['Newchannel SIP/1,SIP/2', 'Newchannel SIP/4'])
})
