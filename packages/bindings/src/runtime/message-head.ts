/** What the first header of a message makes it (R10). */
export type MessageKind = 'event' | 'response' | 'action' | 'text'

/** The first line of a message, read. */
export interface MessageHead {
  readonly kind: MessageKind
  readonly name: string
}
