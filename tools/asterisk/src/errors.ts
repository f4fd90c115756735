/** Asterisk cannot be had or started on this machine; the message says why and what to do. */
export class AsteriskUnavailable extends Error {
  override readonly name = 'AsteriskUnavailable'
}

/** Code of a failed system call: `ENOENT`, `EADDRINUSE`, … */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
