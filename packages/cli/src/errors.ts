/** Exit codes, as `openami --help` lists them. */
export const exitCodes = {
  /** The server refused, or what was checked is not in order. */
  refused: 1,
  usage: 2,
  connection: 3,
  unknown: 4,
  interrupted: 130,
} as const

/** An end that is not a success, with its exit code and a sentence for standard error. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  readonly exitCode: number

  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The command line, or a file that it names, cannot be used. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError'

  constructor(message: string) {
    super(exitCodes.usage, message)
  }
}

const codes: Readonly<Record<string, number>> = {
  ABORT_ERR: exitCodes.interrupted,
  AMI_INVALID_ACTION: exitCodes.usage,
  AMI_UNUSABLE_NAMES: exitCodes.usage,
  AMI_CONNECT_FAILED: exitCodes.connection,
  AMI_LOGIN_FAILED: exitCodes.connection,
  AMI_CONNECTION_LOST: exitCodes.connection,
  AMI_NOT_SENT: exitCodes.connection,
  AMI_PROTOCOL: exitCodes.connection,
  AMI_ACTION_TIMEOUT: exitCodes.unknown,
  AMI_OUTCOME_UNKNOWN: exitCodes.unknown,
}

/** Exit code and sentence of whatever was thrown. */
export function explainError(error: unknown): { exitCode: number; message: string } {
  if (!(error instanceof Error)) return { exitCode: exitCodes.refused, message: String(error) }
  if (error instanceof CommandError) return { exitCode: error.exitCode, message: error.message }
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && code.startsWith('commander.'))
    return { exitCode: exitCodes.usage, message: sentence(error.message) }
  if (code === 'EADDRINUSE' || code === 'EACCES') {
    const [, place = 'the port'] = /(\S+)$/.exec(error.message) ?? []
    const why = code === 'EACCES' ? 'may not be used' : 'is in use'
    return { exitCode: exitCodes.usage, message: `${place} ${why}; --port names another port` }
  }
  const known = typeof code === 'string' ? codes[code] : undefined
  if (known !== undefined) return { exitCode: known, message: error.message }
  // Options of the client that cannot be used.
  if (error instanceof TypeError && /^connect: /.test(error.message))
    return { exitCode: exitCodes.usage, message: error.message.replace(/^connect: /, '') }
  return { exitCode: exitCodes.refused, message: error.message }
}

/** Of the argument parser: `error: unknown option '--jsn'\n(Did you mean --json?)`. */
function sentence(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/^too many arguments.*Expected (\d+) .*got (\d+)\./, 'too many arguments: $2 in place of $1')
    .replace(/\s*\(Did you mean (.*)\?\)/s, '; did you mean $1?')
}
