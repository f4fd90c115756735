import { printable } from './text.ts'

/** An action that must not leave the process. Names the header; never quotes a sensitive value. */
export class InvalidAction extends Error {
  override readonly name = 'InvalidAction'
  readonly action: string
  readonly header: string | undefined

  constructor(action: string, header: string | undefined, reason: string) {
    super(printable(header === undefined ? `${action}: ${reason}` : `${action}: header ${header} ${reason}`))
    this.action = action
    this.header = header
  }
}
