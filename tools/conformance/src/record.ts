import type { Login } from './target.ts'
import { WireSession } from './wire-session.ts'

export interface Recording {
  /** In order: who said what; latin1, one character a byte. */
  exchanges: Array<{ sent: string; received: string }>
  /** The server closed the connection. */
  ended: boolean
}

/**
 * Sends each block when the answer to the one before has come to rest, and keeps both sides. Where `login` is given
 * the session is logged in first, off the record.
 */
export async function recordSession(
  server: { host: string; port: number },
  blocks: readonly string[],
  login?: Login,
): Promise<Recording> {
  await using session = login === undefined ? await WireSession.open(server) : await WireSession.loggedIn(server, login)
  const exchanges: Recording['exchanges'] = []
  if (login === undefined) exchanges.push({ sent: '', received: session.take() })
  for (const sent of blocks) {
    if (session.ended) break
    session.send(sent)
    await session.until((text) => text.length > 0)
    exchanges.push({ sent, received: await session.settle() })
  }
  return { exchanges, ended: session.ended }
}
