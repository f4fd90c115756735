import { excerpt, ProtocolError } from './protocol-error.ts'

/** Bytes of the longest greeting. */
export const greetingLimit = 256

/**
 * The AMI version in the server's first line (R1).
 *
 * @throws ProtocolError where it is not a greeting
 */
export function versionOf(line: string): string {
  const version = /^Asterisk Call Manager[^/]*\/(.*)$/.exec(line)?.[1]
  if (version === undefined) throw notAmi(line)
  return version.trim()
}

export function notAmi(line: string): ProtocolError {
  return new ProtocolError('not-ami', `The server sent ${excerpt(line)} instead of an AMI greeting`)
}

/** The connection ended after this. */
export function closedEarly(text: string): ProtocolError {
  const [problem, what] = text === '' ? (['torn', 'nothing'] as const) : (['not-ami', excerpt(text)] as const)
  return new ProtocolError(problem, `The server sent ${what} instead of an AMI greeting and closed the connection`)
}
