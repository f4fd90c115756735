import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use, once all garbage is collected. */
export function heap(): number {
  collect()
  return process.memoryUsage().heapUsed
}
