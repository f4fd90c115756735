/** What the page and its worker say to each other. */

/** Whose connection: that of the terminal for text, or that of the program in TypeScript. */
export type Owner = 'terminal' | 'program'

export type ToWorker =
  /** A fresh server of this release; what there was before is gone. */
  | { readonly kind: 'start'; readonly release: string }
  /** Logs the terminal in. */
  | { readonly kind: 'login' }
  /** One action, a header a line. `begin`: where it names a channel that is not there, a call is begun first. */
  | { readonly kind: 'send'; readonly text: string; readonly begin?: boolean }
  /** The server sends this event to everyone who is logged in. */
  | { readonly kind: 'emit'; readonly text: string }
  /** Runs a program in TypeScript. */
  | { readonly kind: 'run'; readonly code: string }
  /** What may follow the text before the caret. */
  | { readonly kind: 'complete'; readonly id: number; readonly owner: Owner; readonly before: string }

/** One message on the wire. */
export interface WireMessage {
  readonly kind: 'message'
  readonly owner: Owner
  readonly from: 'client' | 'server'
  /** Lines as they are sent, secrets masked. */
  readonly text: string
  /** Milliseconds since the server was started. */
  readonly at: number
}

export interface Completion {
  /** What is put in. */
  readonly text: string
  /** A few words that explain it. */
  readonly note: string
}

export type FromWorker =
  | { readonly kind: 'started'; readonly release: string; readonly phones: readonly string[] }
  | WireMessage
  /** What the program printed. */
  | { readonly kind: 'printed'; readonly text: string }
  /** Something for the reader to know: `problem` where an input was wrong. */
  | { readonly kind: 'note' | 'problem'; readonly text: string }
  /** The program has ended. */
  | { readonly kind: 'ran' }
  | { readonly kind: 'completions'; readonly id: number; readonly typed: string; readonly items: readonly Completion[] }
