import type { IncomingAction } from '../engine/incoming-action.ts'
import type { Recording } from './recording.ts'

/** Answers that a server of this recording gives to actions which the recording does not have. */
export class BuiltInAnswers {
  readonly #legacy: boolean

  constructor({ greeting }: Recording) {
    this.#legacy = /^Asterisk Call Manager\/1\.0\s/.test(greeting)
  }

  /** Actions that a client sends at any moment, wherever in the recording it is. */
  has(name: string): boolean {
    return ['challenge', 'logoff', 'ping'].includes(name)
  }

  /** Lines of the answer, as the release writes it. */
  to(action: IncomingAction): string {
    const id = action.actionId
    const [response, ...more] = this.#lines(action.action)
    const lines = [`Response: ${response}`, ...(id === undefined || id === '' ? [] : [`ActionID: ${id}`]), ...more]
    return `${lines.join('\r\n')}\r\n\r\n`
  }

  #lines(action: string): readonly [response: string, ...headers: string[]] {
    switch (action.toLowerCase()) {
      case '':
        return ['Error', 'Message: Missing action in request']
      case 'challenge':
        return ['Success', 'Challenge: 123456789']
      case 'login':
        return ['Success', 'Message: Authentication accepted']
      case 'logoff':
        return ['Goodbye', 'Message: Thanks for all the fish.']
      case 'ping':
        return this.#legacy ? ['Pong'] : ['Success', 'Ping: Pong']
      default:
        return ['Error', `Message: Invalid/unknown command${this.#legacy ? '' : `: ${action}. ${hint}`}`]
    }
  }
}

const hint = 'Use Action: ListCommands to show available commands.'
