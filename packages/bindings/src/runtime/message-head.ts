/** The kind of a message, which its first header decides (R10). */
export type MessageKind = 'event' | 'response' | 'action' | 'text'

/** The parsed first line of a message. */
export interface MessageHead {
  readonly kind: MessageKind
  readonly name: string
}
