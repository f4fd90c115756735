import { expect, it } from 'vitest'
import { Framer } from '../src/codec/index.ts'
import { feedOverwritten } from './support/overwritten.ts'

const pieces = [
  'Event: Newchannel\r\nChannel: SIP/1\r\n',
  'Event: Hangup\r\nChannel: SIP/2\r\n\r\n',
  'Event: Newchannel\r\nChannel: SIP/3\r\n\r\n',
  'Event: Newchannel\r\nChannel: SIP/4\r\nResponse: Success\r\nActionID: a\r\n\r\n',
  'Response: Success\r\nActionID: b\r\n\r\n',
  'Event: Hangup\r\nChannel: SIP/5\r\n\r\n\r\n',
  'event: Newstate\r\nChannel: SIP/6\r\n\r\n',
  'EVENT: hangup\r\nChannel: SIP/7\r\n\r\n',
  'Event:Newchannel\r\nChannel: SIP/8\r\n\n',
  'Event: Newchannel\nChannel: SIP/9\r\nevent: y\nresponse: z\n\n',
  'Event: Newchannel\r\nChannel: SIP/10\r\nAppData: Event: x\r\nExten: Response: y\r\n\r\n',
]
const stream = Buffer.from(pieces.join(''), 'latin1')
/** Newchannel, which has no listener, unless it has swallowed another message (R35). */
const wanted = [
  'Newchannel SIP/1,SIP/2',
  'Newchannel SIP/4',
  'Success ',
  'Hangup SIP/5',
  'Newstate SIP/6',
  'hangup SIP/7',
]

function run(chunks: readonly Uint8Array[]): { handed: string[]; asked: Set<string> } {
  const handed: string[] = []
  const asked = new Set<string>()
  const framer = new Framer({
    greeting: false,
    wants: (name) => {
      asked.add(name)
      // An answer is handed on, whatever it says.
      return name !== 'Newchannel' && name !== 'Success'
    },
    onFrame: (frame) => {
      if (frame.type === 'message') handed.push(`${frame.message.name} ${frame.message.getAll('Channel').join()}`)
    },
  })
  for (const chunk of chunks) feedOverwritten(framer, chunk)
  framer.end()
  return { handed, asked }
}

it('R35 skips an unwanted event at every split, unless it contains another event', () => {
  for (let at = 0; at <= stream.length; at++) {
    const { handed, asked } = run([stream.subarray(0, at), stream.subarray(at)])
    expect(handed, `split at ${at}`).toEqual(wanted)
    expect(asked).toContain('Newchannel')
  }
})

it('R35 skips unwanted events in chunks of any size', () => {
  for (let size = 1; size < stream.length; size++) {
    const chunks = Array.from({ length: Math.ceil(stream.length / size) }, (_, n) =>
      stream.subarray(n * size, (n + 1) * size),
    )
    expect(run(chunks).handed, `chunks of ${size}`).toEqual(wanted)
  }
})
