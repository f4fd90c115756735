import type { Message } from '@openami/bindings'
import { maskHeader, maskText } from '@openami/bindings/internal'
import type { Model } from '@openami/generator/internal'
import { framingOf, RecordingReader, recordingBytes, UnreadableRecording } from '@openami/generator/internal/capture'
import type { Survey, SurveyedField, SurveyedMessage } from '../survey.ts'
import { UnreadableSource } from '../survey.ts'
import { readClasses } from './syntax-text.ts'

interface Seen {
  first: Message
  /** Header in lower case → as the server spelt it, and the number of messages that had it. */
  headers: Map<string, { name: string; count: number }>
  privileges: Set<string>
  /** Messages, and those of them that named classes. */
  count: number
  classified: number
}

/** What a recording is read with: its release, and how that frames what it sends. */
export interface CaptureOptions {
  release: string
  model: Model
}

/**
 * Reads what one client received, byte by byte, gzip or not, with or without the greeting. It reports which events there
 * were with which headers; but no actions, as an answer does not name its action.
 *
 * @throws UnreadableSource where it is not a recording of AMI
 */
export async function readCapture(file: string, { release, model }: CaptureOptions): Promise<Survey> {
  const seen = new Map<string, Seen>()
  const notes: string[] = []
  let strays = 0
  const reader = new RecordingReader(
    {
      message(message) {
        if (message.kind === 'event') take(seen, message)
      },
      stray: () => {
        strays++
      },
    },
    { framing: framingOf(model, release) },
  )
  try {
    for await (const chunk of recordingBytes(file)) reader.push(chunk)
  } catch (error) {
    throw error instanceof UnreadableRecording ? new UnreadableSource(error.message) : error
  }
  const { messages, begin, end } = reader.end()
  if (messages === 0) throw new UnreadableSource(`${file}: no AMI message in it; name a file of what a client received`)
  if (begin !== undefined) notes.push('the recording begins within a message, which was skipped')
  if (end !== undefined) notes.push('the recording ends within a message, which was skipped')
  if (strays > 0) {
    const blocks = strays === 1 ? '1 block that is not a message was' : `${strays} blocks that are not messages were`
    notes.push(`${blocks} skipped; npm run -s check-capture shows where`)
  }
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
    example: exampleOf(first),
  }
}

/** The text of a message for a file of the spec, so without secrets. */
function exampleOf({ raw, kind, name }: Message): string {
  const lines = raw.replaceAll('\r\n', '\n').trimEnd().split('\n')
  const shown = lines.map((line) => {
    const [, header, text] = /^([^:]+): ?(.*)$/s.exec(line) ?? []
    return header === undefined || text === undefined
      ? maskText(line)
      : `${header}: ${maskHeader(header, text, kind, name)}`
  })
  return `${shown.join('\n')}\n`
}
