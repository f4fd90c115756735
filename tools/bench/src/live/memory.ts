import { Message } from '@openami/bindings'
import { applyEvent, PbxState } from '@openami/live'
import { callEvents } from './storm.ts'

/** Calls that are there at the same time. */
const overlapping = 300
const eventsOfCall = 27
const steps = 10

/** `node --expose-gc … src/live/memory.ts [CALLS]`: the heap while calls come and go, each as 27 events; default a million. */
const calls = Number(process.argv[2] ?? 1_000_000)
const collect = globalThis.gc
if (collect === undefined) throw new Error('start it with --expose-gc')

let records = 0
const state = new PbxState((change) => {
  if (change.type === 'call:ended') records += 1
})
applyEvent(
  state,
  new Message('Event: QueueMemberAdded\r\nQueue: support\r\nInterface: PJSIP/agent\r\nStatus: 1\r\n'),
  0,
)
const running: string[][] = []
let begun = 0
let printed = 0
for (let turn = 0; records < calls; turn++) {
  const place = turn % overlapping
  // They begin one after the other, so that at any time some are at each event.
  if (turn / overlapping < place % eventsOfCall) continue
  const call = running[place]
  if (call === undefined || call.length === 0) running[place] = callEvents(begun++)
  // Without the empty line that ends it.
  const event = running[place]?.shift()?.slice(0, -2)
  if (event !== undefined) applyEvent(state, new Message(event), begun * 100)
  if (records < Math.ceil((calls * (printed + 1)) / steps)) continue
  printed += 1
  collect()
  const heap = (process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)
  const { channels, notes, merged, memberCalls, ended } = state
  const kept = [channels.map, notes, merged, memberCalls].map(({ size }) => size).join(' ')
  console.log(
    `${records} calls: heap ${heap} MB after collection; channels, notes, merged, answers: ${kept}; ids of ended channels: ${[...ended].length}`,
  )
}
