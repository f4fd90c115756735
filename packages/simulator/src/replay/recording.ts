import { IncomingAction } from '../engine/incoming-action.ts'

/** An action that a client sent, and everything that it received from then until it sent the next one. */
export interface Exchange {
  readonly action: IncomingAction
  /** Latin1, one character a byte: the answer, and the events that came with it. */
  readonly answer: string
  /** The answer in the parts in which it came; undefined where the recording has no times. */
  readonly parts?: readonly AnswerPart[] | undefined
}

/** Text that came at one time. */
export interface AnswerPart {
  /** Milliseconds after the part before; of the first, after the action. */
  readonly after: number
  readonly text: string
}

/** What one client received on one connection, and which actions it sent in between. */
export interface Recording {
  /** Latin1, one character a byte: everything before the first action. */
  readonly greeting: string
  readonly exchanges: readonly Exchange[]
}

/** A recording that cannot be read. Names the line. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
  readonly line: number

  constructor(line: number, reason: string) {
    super(`recording:${line}: ${reason}`)
    this.line = line
  }
}

interface Building {
  readonly headers: string[]
  answer: string
  readonly parts: Array<{ readonly after: number; text: string }>
}

/**
 * Reads a recording. Its lines are what the server sent, byte for byte, except those that begin with `#`:
 *
 * - `# Action: Name` is an action that was sent here, and each `# Header: value` line right after it a header of it;
 * - `#+ 250` means that what follows came 250 milliseconds after what is before it, or after the action;
 * - `##` means one `#` of the server.
 *
 * Text is latin1, one character a byte.
 *
 * @throws RecordingError
 */
export function parseRecording(latin1: string): Recording {
  let greeting = ''
  let current: Building | undefined
  const all: Building[] = []
  const take = (text: string): void => {
    if (current === undefined) greeting += text
    else {
      current.answer += text
      const part = current.parts.at(-1)
      if (part === undefined) current.parts.push({ after: 0, text })
      else part.text += text
    }
  }
  for (let start = 0, line = 1; start < latin1.length; line++) {
    const feed = latin1.indexOf('\n', start)
    const end = feed === -1 ? latin1.length : feed + 1
    const text = latin1.slice(start, end)
    start = end
    if (!text.startsWith('#')) take(text)
    else if (text.startsWith('##')) take(text.slice(1))
    else if (text.startsWith('#+')) {
      const after = timeOf(text, line)
      // Only the times of answers are kept: a greeting comes when the client connects.
      current?.parts.push({ after, text: '' })
    } else {
      const header = headerOf(text, line)
      if (/^action:/i.test(header)) {
        current = { headers: [header], answer: '', parts: [] }
        all.push(current)
      } else if (current === undefined || current.answer !== '')
        throw new RecordingError(line, `'# ${header}' has no '# Action: Name' before it`)
      else current.headers.push(header)
    }
  }
  return {
    greeting,
    exchanges: all.map(({ headers, answer, parts }) => ({
      action: new IncomingAction(headers, undefined),
      answer,
      ...(parts.some(({ after }) => after > 0) ? { parts } : {}),
    })),
  }
}

function timeOf(text: string, line: number): number {
  const [, milliseconds] = /^#\+ ?(\d+)\s*$/.exec(text) ?? []
  if (milliseconds !== undefined) return Number(milliseconds)
  throw new RecordingError(line, "write '#+ 250' for a pause of 250 milliseconds")
}

function headerOf(text: string, line: number): string {
  const header = text.slice(2).replace(/\r?\n$/, '')
  if (text.startsWith('# ') && /^[^:\s]+:/.test(header)) return header
  throw new RecordingError(line, "write '# Header: value' for what was sent, and '##' for a # that the server sent")
}

/** The text that {@link parseRecording} reads; latin1. */
export function formatRecording({ greeting, exchanges }: Recording): string {
  const parts = [quoted(greeting)]
  for (const [index, { action, answer, parts: timed }] of exchanges.entries()) {
    const before = index === 0 ? greeting : (exchanges[index - 1]?.answer ?? '')
    if (before !== '' && !before.endsWith('\n'))
      throw new TypeError(
        `The action ${action.action} was sent in the middle of a line: move that line to one side of it`,
      )
    const written = timed?.map(({ after, text }) => `${after > 0 ? `#+ ${after}\n` : ''}${quoted(text)}`).join('')
    parts.push(action.lines.map((line) => `# ${line}\n`).join(''), written ?? quoted(answer))
  }
  return parts.join('')
}

function quoted(latin1: string): string {
  return latin1.replace(/(?<![^\n])#/g, '##')
}
