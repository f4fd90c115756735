/** Prefixes the error's message with the server's name and sets `server`; its class and its stack are kept. */
export function named<E>(error: E, server: string): E {
  if (!(error instanceof Error) || 'server' in error) return error
  const { message, stack } = error
  error.message = `${server}: ${message}`
  // The stack holds the text as it was when the error was made.
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message)
  return Object.assign(error, { server })
}
