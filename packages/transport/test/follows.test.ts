import { describe, expect, it } from 'vitest'
import { type Frame, Framer, ProtocolError } from '../src/codec/index.ts'
import { feedOverwritten } from './support/overwritten.ts'

interface Seen {
  readonly frames: unknown[]
  doubts: number
}

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** An answer to `LATER…` can only come after all others. */
function run(text: string, size = text.length): Seen {
  const seen: Seen = { frames: [], doubts: 0 }
  const framer = new Framer({
    greeting: false,
    isLater: (id, own) => id.startsWith('LATER') && own !== 'UNRELATED',
    onDoubt: () => seen.doubts++,
    onFrame: (frame) => seen.frames.push(shown(frame)),
  })
  try {
    const all = bytes(text)
    for (let at = 0; at < all.length; at += size) feedOverwritten(framer, all.subarray(at, at + size))
    framer.end()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    seen.frames.push(error.problem)
  }
  return seen
}

function shown(frame: Frame): unknown {
  if (frame.type === 'torn') return ['torn', frame.message.raw]
  if (frame.type === 'message') return [frame.message.name, frame.message.body ?? frame.message.raw]
  return frame
}

const head = 'Response: Follows\r\nPrivilege: Command\r\nActionID: OWN\r\n'
const end = '--END COMMAND--\r\n\r\n'
const first = 'Event: First\r\nX: 1\r\n\r\n'
const second = 'Event: Second\r\nX: 2\r\n\r\n'
const proof = 'Response: Success\r\nActionID: LATER\r\nPing: Pong\r\n\r\n'

const event = (name: string, x: number) => [name, `Event: ${name}\r\nX: ${x}\r\n`]
const answer = ['Success', proof.slice(0, -2)]
/** What a caller may have put into rows: whole messages, with the server's own line ends. */
const forged = `one\n\r\n\r\n${first}Response: Success\r\nActionID: GUESS\r\n\r\n`

describe.each<{ name: string; text: string; frames: unknown[]; doubts: number }>([
  {
    name: 'R22 rows that look like events raise no doubt',
    text: `${head}Event: Hangup\nChannel: <value>\n\nResponse: Success\n${end}`,
    frames: [['Follows', 'Event: Hangup\nChannel: <value>\n\nResponse: Success']],
    doubts: 0,
  },
  {
    name: 'R22, R14 whole messages in rows are rows, whatever their ActionID',
    text: `${head}${forged}two\n${end}${second}`,
    frames: [['Follows', `${forged}two`.replaceAll('\r\n', '\n')], event('Second', 2)],
    doubts: 2,
  },
  {
    name: 'R22 its own ActionID in a row proves nothing',
    text: `Response: Follows\r\nActionID: LATER\r\nEvent: x\r\nActionID: LATER\r\n${end}`,
    frames: [['Follows', 'Event: x\nActionID: LATER']],
    doubts: 1,
  },
  {
    name: 'R22 an ActionID that is not later than its own proves nothing',
    text: `Response: Follows\r\nActionID: UNRELATED\r\nActionID: LATER\r\n${end}`,
    frames: [['Follows', '']],
    doubts: 0,
  },
  {
    name: 'R22 the later ActionID in a row that ends in LF proves nothing',
    text: `${head}ActionID: LATER\n${end}`,
    frames: [['Follows', 'ActionID: LATER']],
    doubts: 0,
  },
  {
    name: 'R22 the later ActionID within a row proves nothing',
    text: `${head}xActionID: LATER\r\n${end}`,
    frames: [['Follows', 'xActionID: LATER']],
    doubts: 0,
  },
  {
    name: 'R22 an answer whose lines end in LF alone is never torn',
    text: 'Response: Follows\nPrivilege: Command\nEvent: x\r\nActionID: LATER\r\n--END COMMAND--\n\n',
    frames: [['Follows', 'Event: x\nActionID: LATER']],
    doubts: 0,
  },
  {
    name: 'R35 cut in a row: two are lost',
    text: `${head}one\ntw${first}${second}${proof}`,
    frames: [['torn', `${head}one\ntw${first}`], event('Second', 2), answer],
    doubts: 2,
  },
  {
    name: 'R35 cut after a row: two are lost',
    text: `${head}one\n${first}${second}${proof}`,
    frames: [['torn', `${head}one\n${first}`], event('Second', 2), answer],
    doubts: 2,
  },
  {
    name: 'R35 cut after a blank row: one is lost',
    text: `${head}one\n\n${first}${second}${proof}`,
    frames: [['torn', `${head}one\n\n`], event('First', 1), event('Second', 2), answer],
    doubts: 2,
  },
  {
    name: 'R35 cut in the marker',
    text: `${head}one\n--END COMM${first}${proof}`,
    frames: [['torn', `${head}one\n--END COMM${first}`], answer],
    doubts: 2,
  },
  {
    name: 'R35 cut after the marker',
    text: `${head}one\n--END COMMAND--\r\n${first}${proof}`,
    frames: [['torn', `${head}one\n--END COMMAND--\r\n${first}`], answer],
    doubts: 2,
  },
  {
    name: 'R35 cut in its own headers',
    text: `Response: Follows\r\nPrivilege: Comm${first}${second}${proof}`,
    frames: [['torn', `Response: Follows\r\nPrivilege: Comm${first}`], event('Second', 2), answer],
    doubts: 2,
  },
  {
    name: 'R35 the message after the cut is the proof, and is lost to its end',
    text: `${head}one\ntw${proof}${second}`,
    frames: [['torn', `${head}one\ntw${proof}`], event('Second', 2)],
    doubts: 1,
  },
  {
    name: 'R35 the proof is in what looks like its own headers',
    text: `Response: Follows\r\nActionID: OWNResponse: Success\r\nActionID: LATER\r\n\r\n${second}`,
    frames: [
      ['torn', 'Response: Follows\r\nActionID: OWNResponse: Success\r\nActionID: LATER\r\n\r\n'],
      event('Second', 2),
    ],
    doubts: 1,
  },
  {
    name: 'R11, R35 stray blank lines between messages',
    text: `${head}one\ntw${first}\r\n\n${second}\r\n${proof}\r\n`,
    frames: [['torn', `${head}one\ntw${first}\r\n\n`], event('Second', 2), answer],
    doubts: 2,
  },
  {
    name: 'R35 the proof is another answer of the same form',
    text: `${head}one\ntw${first}${head.replace('OWN', 'LATER')}row\n${end}${second}`,
    frames: [['torn', `${head}one\ntw${first}`], ['Follows', 'row'], event('Second', 2)],
    doubts: 2,
  },
  {
    name: 'R35 the answer after a torn one is also torn',
    text: `${head}tw${first}${head.replace('OWN', 'LATER')}ro${first}${second}${proof.replace('LATER', 'LATER.2')}`,
    frames: [
      ['torn', `${head}tw${first}`],
      ['torn', `${head.replace('OWN', 'LATER')}ro${first}`],
      event('Second', 2),
      ['Success', proof.slice(0, -2).replace('LATER', 'LATER.2')],
    ],
    doubts: 4,
  },
  {
    name: 'R14, R35 rows with whole messages before the cut are dropped with it',
    text: `${head}${forged}tw${first}${second}${proof}`,
    frames: [['torn', `${head}${forged}tw${first}`], event('Second', 2), answer],
    doubts: 3,
  },
  {
    name: 'R14, R35 a message followed by other text is not taken for whole',
    text: `${head}tw${first}${second}row\r\n\r\n${first}${proof}`,
    frames: [['torn', `${head}tw${first}${second}row\r\n\r\n`], event('First', 1), answer],
    doubts: 3,
  },
  {
    name: 'R35 nothing follows the cut',
    text: `${head}one\ntw${first}${second}`,
    frames: ['torn'],
    doubts: 2,
  },
])('$name', ({ text, frames, doubts }) => {
  it('gives its frames when it comes in one chunk', () => expect(run(text)).toEqual({ frames, doubts }))
  it('gives its frames in chunks of every size', () => {
    for (let size = 1; size < text.length; size++)
      expect(run(text, size), `chunks of ${size}`).toEqual({ frames, doubts })
  })
})

it('R35 reports doubt for long output at ever longer intervals', () => {
  for (const [rows, doubts] of [
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [1000, 10],
  ] as const)
    expect(run(`${head}${'Event: x\r\n'.repeat(rows)}${end}`).doubts).toBe(doubts)
})

it('R35 waits when nothing proves that an output was cut off, and reads the next answer from its start', () => {
  const frames: unknown[] = []
  const framer = new Framer({ greeting: false, onFrame: (frame) => frames.push(shown(frame)) })
  framer.feed(bytes(`${head}Event: x\r\n${proof}${end}${head}Event: y\n${end}`))
  expect(frames).toEqual([
    ['Follows', `Event: x\n${proof.replaceAll('\r\n', '\n')}`.slice(0, -1)],
    ['Follows', 'Event: y'],
  ])
})
