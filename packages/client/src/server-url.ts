/** The parts of a server's url; undefined for what it omits. */
export interface ServerUrl {
  readonly tls: boolean
  /** Page of AMI over HTTP, such as `/rawman`. */
  readonly path: string | undefined
  readonly host: string | undefined
  readonly port: number | undefined
  readonly username: string | undefined
  readonly secret: string | undefined
}

/** For every error: in a misread url, any part may contain pieces of the secret. */
const advice = 'a / ? # or @ in the user or the secret must be percent-encoded, as encodeURIComponent does'

/**
 * Reads a url as `connect` does: `ami://user:secret@host:5038`, `amis://…`, `http(s)://…/rawman`.
 *
 * @throws TypeError for one that cannot be used; no part of it is quoted
 */
export function readServerUrl(given: string | URL): ServerUrl {
  const text = String(given).trim()
  // URL silently removes them.
  if (/[\t\r\n]/.test(text)) throw new TypeError('connect: url must not contain a tab or a line break')
  // The error of URL quotes its input.
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^(?:ami|http)s?:$/.test(url.protocol)) {
    throw new TypeError(
      `connect: url must have the form ami://user:secret@host:port, amis://… or http(s)://…/rawman; ${advice}`,
    )
  }
  // An `@` after the host means that a `/`, `?` or `#` in the secret ended the authority too early.
  if (/@/.test(url.pathname + url.search + url.hash))
    throw new TypeError(`connect: url contains an @ after the host; ${advice}`)
  return {
    tls: url.protocol.endsWith('s:'),
    path: url.protocol.startsWith('http') ? pageOf(url.pathname) : undefined,
    host: url.hostname === '' ? undefined : decoded(url.hostname.replace(/^\[(.*)\]$/, '$1')),
    port: portOf(url, text),
    username: url.username === '' ? undefined : decoded(url.username),
    secret: url.password === '' ? undefined : decoded(url.password),
  }
}

/** URL omits the default port of its protocol, which is not AMI's. */
function portOf(url: URL, text: string): number | undefined {
  if (url.port !== '') return Number(url.port)
  const usual = /^https?:\/\/[^/?#]*:0*(80|443)(?:[/?#]|$)/i.exec(text)?.[1]
  return usual === undefined ? undefined : Number(usual)
}

/** The page that speaks AMI's own form; the server's other two are for browsers. */
function pageOf(pathname: string): string {
  const path = pathname === '/' ? '/rawman' : pathname.replace(/\/$/, '')
  if (/\/a?rawman$/.test(path)) return path
  throw new TypeError(
    'connect: the path of url must end in /rawman or /arawman, as in http://user:secret@host:8088/rawman (Asterisk 1.4: ' +
      '/asterisk/rawman)',
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
