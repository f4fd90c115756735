/** Puts the server's name in front of the error's text, and beside it as `server`; leaves its class and its place. */
export function named<E>(error: E, server: string): E {
  if (!(error instanceof Error) || 'server' in error) return error
  const { message, stack } = error
  error.message = `${server}: ${message}`
  // The stack holds the text as it was when the error was made.
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message)
  return Object.assign(error, { server })
}

/** Name of the server that an error of `connectServers` or of one of its actions is about. */
export function serverOf(error: unknown): string | undefined {
  return error instanceof Error && 'server' in error && typeof error.server === 'string' ? error.server : undefined
}
