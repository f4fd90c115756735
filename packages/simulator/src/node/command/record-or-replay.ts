import { writeFile } from 'node:fs/promises'
import { startRecorder } from '../recorder.ts'
import { startReplay } from '../replay.ts'
import { readNamedBytes } from './files.ts'

export interface RecordOrReplay {
  readonly replay?: string | undefined
  readonly speed?: string | undefined
  readonly record?: string | undefined
  readonly into?: string | undefined
  readonly host?: string | undefined
  readonly port?: string | undefined
  readonly json?: boolean | undefined
}

/** `--replay` serves a recording, `--record` makes one, until Ctrl-C. */
export async function recordOrReplay(values: RecordOrReplay): Promise<void> {
  const { host = '127.0.0.1', port: portText = '5038', json } = values
  const port = Number(portText)
  if (values.replay !== undefined) {
    const speed = values.speed === undefined ? undefined : Number(values.speed)
    const replay = await startReplay(readNamedBytes('--replay', values.replay), { host, port, speed })
    announce(json, replay, `${values.replay} is replayed`)
    atSignal(() => replay.close())
    return
  }
  const { into } = values
  if (into === undefined) throw new Error('--record needs --into FILE, where the recording is written')
  const [, targetHost, targetPort] = /^(?:\[?([^[\]]*)\]?:)?(\d+)$/.exec(values.record ?? '') ?? []
  if (targetPort === undefined) throw new Error(`--record needs HOST:PORT of a server, not '${values.record}'`)
  const target = { host: targetHost ?? '127.0.0.1', port: Number(targetPort) }
  const recorder = await startRecorder({ target, host, port })
  announce(json, recorder, `${target.host}:${target.port} is recorded: connect one client`)
  atSignal(async () => {
    const [recording = '', ...others] = recorder.recordings()
    await writeFile(into, recording, 'latin1')
    for (const [index, text] of others.entries()) await writeFile(`${into}.${index + 2}`, text, 'latin1')
    await recorder.close()
  })
}

function announce(json: boolean | undefined, { host, port }: { host: string; port: number }, what: string): void {
  if (json) console.log(JSON.stringify({ host, port }))
  else console.log(`${what} at ${host}:${port}. Ctrl-C stops it.`)
}

function atSignal(work: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void work())
}
