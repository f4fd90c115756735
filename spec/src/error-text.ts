import type { Availability } from './availability.ts'

/** A line of Asterisk's sources. */
export interface SourceLine {
  file: string
  line: number
  release: string
}

/** What a `Message` of a `Response: Error` means. */
export interface ErrorText extends Availability {
  /** What it is about. */
  section: 'session' | 'parameters' | 'calls' | 'queues' | 'sip' | 'server'
  /** As the server sends it; `…` is what differs, such as a name that was sent. */
  text: string
  /** The same in the words of other modules and releases. */
  also?: string[]
  summary: string
  advice: string
  /** Actions that are answered so; absent where any may be. */
  actions?: string[]
  sources: SourceLine[]
}
