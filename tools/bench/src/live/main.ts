import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { applyEvent, PbxState } from '@openami/live'
import { encodeLatin1, Framer } from '@openami/transport/codec'
import { callEvents, storm, talking } from './storm.ts'

const rounds = 10
const chunk = 64 * 1024
const channels = 10_000

/** `tsx src/live/main.ts [FILE]`: the live model with a generated storm of calls, or with a recorded one. */
const [file] = process.argv.slice(2)
const bytes = file === undefined ? storm(49_000) : read(file)

let best = { all: 0, reducer: 0 }
for (let round = 0; round < rounds; round++) {
  const parsed = measure(() => undefined)
  const state = new PbxState(() => undefined)
  const reduced = measure((event) => applyEvent(state, event, 1))
  const all = reduced.events / reduced.seconds
  if (all > best.all) best = { all, reducer: reduced.events / Math.max(reduced.seconds - parsed.seconds, 1e-9) }
}
console.log(`from bytes to the model: ${rate(best.all)} events/s; the reducer alone: ${rate(best.reducer)} events/s`)
console.log(`${channels.toLocaleString('en')} channels in calls of two: ${Math.round(bytesOfChannel())} bytes each`)

function measure(take: (event: Parameters<typeof applyEvent>[1]) => void): { events: number; seconds: number } {
  let events = 0
  const framer = new Framer({
    onFrame: (frame) => {
      if (frame.type !== 'message' || frame.message.kind !== 'event') return
      events += 1
      take(frame.message)
    },
  })
  const before = process.cpuUsage()
  for (let at = 0; at < bytes.length; at += chunk) framer.feed(bytes.subarray(at, at + chunk))
  const { user, system } = process.cpuUsage(before)
  return { events, seconds: (user + system) / 1e6 }
}

/** What the heap grows by, for each channel that is there, its call included. */
function bytesOfChannel(): number {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('start it with --expose-gc')
  const state = new PbxState(() => undefined)
  collect()
  const before = process.memoryUsage().heapUsed
  let events = 0
  const framer = new Framer({
    greeting: false,
    onFrame: (frame) => {
      if (frame.type !== 'message') return
      events += 1
      applyEvent(state, frame.message, events)
    },
  })
  for (let call = 0; call < channels / 2; call++) framer.feed(encodeLatin1(callEvents(call).slice(0, talking).join('')))
  collect()
  const size = process.memoryUsage().heapUsed - before
  if (state.channels.map.size !== channels) throw new Error(`${state.channels.map.size} channels`)
  return size / channels
}

function read(path: string): Uint8Array {
  const content = readFileSync(path)
  return content[0] === 0x1f ? gunzipSync(content) : content
}

function rate(perSecond: number): string {
  return `${Math.round(perSecond / 1_000).toLocaleString('en')},000`
}
