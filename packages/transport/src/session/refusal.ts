import type { Message } from '@openami/bindings'
import { LoginError, type LoginProblem } from '../errors.ts'

/** A server does not say which of user, secret and address it refused (R27). */
const alike =
  "the user may be unknown, the secret wrong, or this address not permitted by the user's ACL, which Asterisk answers alike"

/** By the text of the server's answer. */
export function loginRefused(username: string, reason: string, response: Message): LoginError {
  const problem = problemOf(reason)
  return failure(problem, username, `: ${reason}${problem === 'credentials' ? ` (${alike})` : ''}`, response)
}

/** By the status of a web server that asks for a digest: 401 again, or 403. */
export function digestRefused(username: string, status: number): LoginError {
  const why =
    status === 403 ? "this address is not permitted by the user's ACL" : 'the user is unknown or the secret wrong'
  return failure('credentials', username, ` by digest: ${why}`)
}

function failure(problem: LoginProblem, username: string, how: string, response?: Message): LoginError {
  return new LoginError(problem, `The server refused the login of ${JSON.stringify(username)}${how}`, response)
}

function problemOf(reason: string): LoginProblem {
  if (/already in use/i.test(reason)) return 'in-use'
  return /authentication failed|access denied|permission denied/i.test(reason) ? 'credentials' : 'refused'
}
