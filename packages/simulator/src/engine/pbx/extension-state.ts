export interface ExtensionState {
  readonly exten: string
  readonly context: string
  readonly hint: string
  /** 0 idle, 1 in use, 4 unavailable, 8 ringing; −1 where there is no hint. */
  readonly status: number
  readonly text: string
}
