import type { Exchange } from '../../src/index.ts'

/** What an answer says, found by other means than the client's: blank lines, and lines compared as text. */
export interface Expected {
  /** `Message` of an answer that is an Error. */
  readonly error: string | undefined
  readonly message: string | undefined
  /** Lines of each list item; undefined where the answer has no end of a list. */
  readonly items: string[][] | undefined
  /** Responses after the first. */
  readonly further: string[]
  /** Rows outside of messages. */
  readonly rows: string[]
}

/** Items that have no ActionID in some releases, by the event that ends their list. */
const namedItems: Readonly<Record<string, string>> = {
  ParkinglotsComplete: 'Parkinglot',
  PeerlistComplete: 'PeerEntry',
}

export function expected({ action, answer }: Exchange): Expected {
  const blocks = answer.split(/(?<=^|\n)\r?\n/).map((block) => block.split(/\r?\n/).filter((line) => line !== ''))
  const own = blocks.filter((lines) => lines.includes(`ActionID: ${action.actionId}`))
  const [response = [], ...further] = own.filter(([first]) => first?.startsWith('Response: '))
  const events = own.filter((lines) => lines.some((line) => line.startsWith('Event: ')) && lines !== response)
  const end = events.find((lines) => nameOf(lines).endsWith('Complete'))
  const byName = end === undefined ? undefined : namedItems[nameOf(end)]
  const items = events.filter((lines) => lines !== end)
  const message = value(response, 'Message')
  return {
    error: response[0] === 'Response: Error' ? message : undefined,
    message,
    items:
      end === undefined ? undefined : byName === undefined ? items : blocks.filter((one) => nameOf(one) === byName),
    further: further.map(([first = '']) => first.slice('Response: '.length)),
    rows: blocks.flatMap(rowsOf),
  }
}

/** Lines of what is not a message; of its frame the ActionID may be left. */
function rowsOf(lines: readonly string[]): readonly string[] {
  const [first = '', second = ''] = lines
  if (first.startsWith('ActionID: ')) return second.startsWith('Event: ') ? [] : lines.slice(1)
  return /^[\w-]+:/.test(first) ? [] : lines
}

function nameOf(lines: readonly string[]): string {
  return value(lines, 'Event') ?? ''
}

function value(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
}
