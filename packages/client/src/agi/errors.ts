import { AmiError } from '@openami/bindings'
import type { AgiAnswer } from './answer.ts'

/** The server did not carry the command out: there is no such command, or it was called wrongly. */
export class AgiCommandError extends AmiError {
  override readonly name = 'AgiCommandError'
  override readonly code = 'AMI_AGI_COMMAND'
  override readonly retryable = false
  /** `510 Invalid or unknown command` and the like. */
  readonly answer: AgiAnswer

  constructor(command: string, answer: AgiAnswer) {
    super(`AGI ${command}: ${answer.text}`)
    this.answer = answer
  }
}

/** The channel is no longer in AGI: it hung up, or the dialplan continues. A command that was queued may not have been carried out. */
export class AgiEndedError extends AmiError {
  override readonly name = 'AgiEndedError'
  override readonly code = 'AMI_AGI_ENDED'
  override readonly retryable = false
}
