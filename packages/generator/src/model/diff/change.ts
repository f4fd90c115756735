/** What a change means for a program written for the older release. */
export type Weight = 'must' | 'may' | 'new'

export type ChangeKind =
  | 'gone'
  | 'gone-before'
  | 'wire'
  | 'renamed'
  | 'new'
  | 'deprecated'
  | 'privileges'
  | 'reply'
  | 'list'
  | 'outcome'
  | 'condition'
  | 'header-gone'
  | 'header-moved'
  | 'header-respelt'
  | 'header-new'
  | 'header-type'
  | 'header-presence'
  | 'header-default'

/** One difference between two releases. `before` and `after` are short texts, ready to be shown. */
export interface Change {
  weight: Weight
  kind: ChangeKind
  on: 'action' | 'event' | 'wire'
  /** Message as the first release names it, or as the second does where it is new. */
  name: string
  /** Parameter, header of a reply, or header of an event. */
  header?: string
  /** Whether `header` is sent, or received in the reply. */
  part?: 'request' | 'reply'
  before?: string
  after?: string
  /** The first branch without the message, or with the change of the wire. */
  in?: string
  note?: string
}

export type Detail = Omit<Change, 'on' | 'name'>
