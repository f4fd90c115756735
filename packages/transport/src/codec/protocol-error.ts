import { AmiError } from '@openami/bindings'

/** Why bytes from the server could not be read as AMI. */
export type ProtocolProblem = 'not-ami' | 'line-too-long' | 'message-too-long' | 'torn'

/** The other side did not speak AMI, or stopped in the middle of a message. The connection is no longer usable. */
export class ProtocolError extends AmiError {
  override readonly name = 'ProtocolError'
  override readonly code = 'AMI_PROTOCOL'
  override readonly retryable = false
  readonly problem: ProtocolProblem

  constructor(problem: ProtocolProblem, message: string) {
    super(message)
    this.problem = problem
  }
}

export function tornAtEnd(): ProtocolError {
  return new ProtocolError('torn', 'The connection ended in the middle of a message')
}

const shown = 40

/** The beginning of an unexpected line (latin1), quoted and safe to print. */
export function excerpt(latin1: string): string {
  const cut = latin1.slice(0, shown).replace(/[^\x20-\x7e]/g, (char) => {
    if (char === '\r') return '\\r'
    return `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
  return `"${cut}${latin1.length > shown ? '…' : ''}"`
}
