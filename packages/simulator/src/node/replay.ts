import { gunzipSync } from 'node:zlib'
import { parseRecording } from '../replay/recording.ts'
import { type ReplayedAction, ReplayServer } from '../replay/server.ts'
import { nodeHost } from './host.ts'
import { listen } from './listen.ts'

export interface ReplayOptions {
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Default 0: any free port. */
  readonly port?: number | undefined
  /**
   * How fast a recording that has times is replayed: 1 as it was recorded, 10 ten times as fast. Default: each answer at
   * once.
   */
  readonly speed?: number | undefined
}

export interface Replay extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** What clients have sent so far, and what of the recording answered it. */
  readonly received: readonly ReplayedAction[]
  close(): Promise<void>
}

/**
 * Starts a manager server that says what a recorded one said: each action of a client is answered by what the recording
 * has for an action of that name, byte for byte, with the events that came with it; only ActionIDs are the client's.
 *
 * - Of several exchanges with one name, those whose recorded headers the client sends too go first; of these the next in
 *   the recording. When all are used, the last is said again.
 * - Any name and secret may log in. Challenge, Ping and Logoff are answered even where the recording has them elsewhere.
 * - An action that the recording does not have is answered as unknown, and listed in `received`.
 *
 * The recording is text as `parseRecording` reads it, gzip or not.
 *
 * @throws RecordingError, or the error of the system where it cannot listen
 */
export async function startReplay(
  recording: string | Uint8Array,
  { host = '127.0.0.1', port = 0, speed }: ReplayOptions = {},
): Promise<Replay> {
  if (speed !== undefined && !(speed > 0)) throw new TypeError(`speed must be a positive number, not ${speed}`)
  const server = new ReplayServer(parseRecording(latin1Of(recording)), { speed, clock: nodeHost.clock })
  const listening = await listen(server, { host, port, backlog: 10 })
  return {
    host,
    port: listening.port,
    received: server.received,
    close: listening.close,
    [Symbol.asyncDispose]: listening.close,
  }
}

/** A recording holds bytes of any kind: text is of one character a byte. */
function latin1Of(recording: string | Uint8Array): string {
  if (typeof recording === 'string') return recording
  const zipped = recording[0] === 0x1f && recording[1] === 0x8b
  return Buffer.from(zipped ? gunzipSync(recording) : recording).toString('latin1')
}
