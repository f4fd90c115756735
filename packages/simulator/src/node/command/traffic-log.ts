import { maskHeader } from '@openami/bindings/internal'

/** What went over a connection. */
export interface Traffic {
  readonly direction: 'received' | 'sent'
  /** The session, as security events name it. */
  readonly session: string
  readonly user: string | undefined
  /** Milliseconds since 1970, on the clock of the simulator. */
  readonly at: number
  /** Latin1, one character a byte. */
  readonly text: string
}

/** Lines of a log: time, session, user, direction and text, with secrets masked. */
export function formatTraffic({ direction, session, user, at, text }: Traffic): string {
  const head = `${new Date(at).toISOString()} ${session} ${user ?? '-'} ${direction === 'received' ? '<' : '>'}`
  const name = /^(?:Action|Event|Response):[ \t]*(.*?)\r?$/im.exec(text)?.[1] ?? ''
  const kind = direction === 'received' ? 'action' : 'event'
  const lines = text.replace(/(?:\r?\n)+$/, '').split(/\r?\n/)
  return lines.map((line) => `${head} ${maskLine(line, kind, name)}\n`).join('')
}

function maskLine(line: string, kind: string, message: string): string {
  const [, header, blank = '', value = ''] = /^([^:\s]+):([ \t]*)(.*)$/.exec(line) ?? []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would act on
  const clean = (shown: string): string => shown.replace(/[\x00-\x1f\x7f-\x9f]/g, '?')
  return clean(header === undefined ? line : `${header}:${blank}${maskHeader(header, value, kind, message)}`)
}
