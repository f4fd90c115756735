import type { AgiAnswer } from './answer.ts'

/** The server did not carry the command out: there is no such command, or it was called wrongly. */
export class AgiCommandError extends Error {
  override readonly name = 'AgiCommandError'
  /** `510 Invalid or unknown command` and the like. */
  readonly answer: AgiAnswer

  constructor(command: string, answer: AgiAnswer) {
    super(`AGI ${command}: ${answer.text}`)
    this.answer = answer
  }
}

/** The channel is no longer in AGI: it hung up, or the dialplan goes on. A command that was queued may not have been carried out. */
export class AgiEndedError extends Error {
  override readonly name = 'AgiEndedError'
}
