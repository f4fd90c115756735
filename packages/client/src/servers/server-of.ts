/** Name of the server that an error of `connectServers` or of one of its actions is about. */
export function serverOf(error: unknown): string | undefined {
  return error instanceof Error && 'server' in error && typeof error.server === 'string' ? error.server : undefined
}
