import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { last } from './stream.ts'

/**
 * What a server once sent, plain or gzipped: whole events from the first one on; greeting and answers before them
 * are omitted, because each client gets its own.
 *
 * @throws Error where the file holds no event
 */
export function capture(path: string): Buffer {
  const file = readFileSync(path)
  const bytes = path.endsWith('.gz') ? gunzipSync(file) : file
  const begin = bytes.indexOf('Event: ')
  const end = bytes.lastIndexOf('\r\n\r\n')
  if (begin === -1 || end < begin) throw new Error(`${path} holds no event`)
  const events = bytes.subarray(begin, end + 4)
  if (events.includes(`Event: ${last}\r\n`)) throw new Error(`${path} holds a ${last}, which ends the bench's streams`)
  return events
}
