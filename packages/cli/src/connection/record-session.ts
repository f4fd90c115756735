import { type Client, connect } from '@openami/client'
import { UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { startRecorder } from '../simulator.ts'
import type { ConnectionOptions } from './options.ts'
import { endpointOf, targetOf } from './target.ts'

export interface Session {
  readonly host: string
  readonly port: number
  /** What has come so far, in the form of `startRecorder`. */
  recording(): string
}

/** A recorder before the server: what connects to it in place of the server, without TLS, is recorded. */
export async function recorderFor(
  target: Awaited<ReturnType<typeof targetOf>>,
  command: string,
  port = 0,
): ReturnType<typeof startRecorder> {
  const { host, port: serverPort, tls, http } = endpointOf(target)
  if (http)
    throw new UsageError(
      `${command} needs a connection that stays open, which AMI over HTTP is not; use ami:// or amis://`,
    )
  // `targetOf` sets no other option of TLS.
  const { ca } = (target.tls ?? {}) as { readonly ca?: string }
  return startRecorder({ target: { host, port: serverPort, ...(tls && { tls: { ca } }) }, port })
}

/** Runs `work` with a connection that is recorded; returns the recording. */
export async function recordSession(
  options: ConnectionOptions,
  command: string,
  work: (client: Client, session: Session) => Promise<void>,
): Promise<string> {
  const target = { ...(await targetOf(options)), signal: interrupt.signal }
  const { url: _, tls: _tls, ...login } = target
  const recorder = await recorderFor(target, command)
  const recording = (): string => recorder.recordings()[0] ?? ''
  try {
    // What is wrong with the server would look like a break of the recorder's connection.
    await (await connect({ ...target, events: 'off' })).close()
    const client = await connect({ ...login, port: recorder.port })
    try {
      const { host, port } = endpointOf(target)
      await work(client, { host, port, recording })
    } finally {
      await client.close({ signal: AbortSignal.timeout(1_000) })
    }
    return recording()
  } finally {
    await recorder.close()
  }
}
