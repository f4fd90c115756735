import type { Message } from '@openami/bindings'
import { inflate, readMessages } from '@openami/capture-tool'
import type { Survey, SurveyedField, SurveyedMessage } from '../survey.ts'
import { UnreadableSource } from '../survey.ts'
import { readClasses } from './syntax-text.ts'

interface Seen {
  first: Message
  /** Header in lower case → as the server spelt it, and in how many messages it stood. */
  headers: Map<string, { name: string; count: number }>
  privileges: Set<string>
  /** Messages, and those of them that named classes. */
  count: number
  classified: number
}

/**
 * Reads what one client received, byte by byte, gzip or not, with or without the greeting. It tells which events there
 * were with which headers; of actions it tells nothing, as an answer does not name its action.
 *
 * @throws UnreadableSource where it is no recording of AMI
 */
export function readCapture(file: string, bytes: Uint8Array, release: string): Survey {
  const seen = new Map<string, Seen>()
  const notes: string[] = []
  const { messages, beginTorn, endTorn } = readMessages(content(file, bytes), {
    message(message) {
      if (message.kind === 'event') take(seen, message)
    },
  })
  if (beginTorn) notes.push('the recording begins within a message, which was left out')
  if (endTorn) notes.push('the recording ends within a message, which was left out')
  if (messages === 0) throw new UnreadableSource(`${file}: no message of AMI in it`)
  return {
    source: 'capture',
    from: file,
    release,
    actions: new Map(),
    events: new Map([...seen].map(([name, one]) => [name, summed(name, one)])),
    wouldKnow: () => false,
    notes,
  }
}

function content(file: string, bytes: Uint8Array): Uint8Array {
  try {
    return inflate(bytes)
  } catch (error) {
    throw new UnreadableSource(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function take(seen: Map<string, Seen>, message: Message): void {
  const { name } = message
  let one = seen.get(name)
  if (one === undefined) {
    one = { first: message, headers: new Map(), privileges: new Set(), count: 0, classified: 0 }
    seen.set(name, one)
  }
  one.count++
  const here = new Set<string>()
  for (const [header, value] of message.headers().slice(1)) {
    const key = header.toLowerCase()
    if (key === 'privilege') {
      one.classified++
      for (const each of readClasses(value)) one.privileges.add(each)
    }
    if (here.has(key)) continue
    here.add(key)
    const before = one.headers.get(key)
    one.headers.set(key, { name: before?.name ?? header, count: (before?.count ?? 0) + 1 })
  }
}

function summed(name: string, { first, headers, privileges, count, classified }: Seen): SurveyedMessage {
  const fields = [...headers.values()]
    .filter((header) => header.name.toLowerCase() !== 'privilege')
    .map((header): SurveyedField => ({ name: header.name, required: header.count === count }))
  return {
    name,
    fields,
    complete: false,
    // Where only some messages name classes, the class is not what decides.
    ...((classified === count || classified === 0) && { privileges: [...privileges] }),
    example: `${first.raw.replaceAll('\r\n', '\n').trimEnd()}\n`,
  }
}
