import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connect } from '@openami/client'
import { startSimulator } from '@openami/simulator'

/** Memory of many idle clients in one process, logged in to a simulator in another. */
export interface Connections {
  readonly connections: number
  /** Bytes of resident memory a connection. */
  readonly rss: number
  /** Bytes of JavaScript's heap and of buffers a connection. */
  readonly heap: number
}

const managerConf =
  '[general]\nenabled = yes\nport = 5038\nauthlimit = 2000\n[bench]\nsecret = bench\nread = all\nwrite = all\n'

/** Runs in a process of its own, so that what it counts is the clients'. */
export function measureConnections(count: number): Promise<Connections> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['clients', String(count)])
    child.once('message', (message: Connections) => resolve(message))
    child.once('exit', (code) => reject(new Error(`The process with the clients ended with ${code}`)))
  })
}

async function server(): Promise<void> {
  const { port } = await startSimulator({ managerConf, port: 0 })
  process.send?.(port)
  process.on('disconnect', () => process.exit())
}

async function clients(count: number): Promise<void> {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const simulator = fork(fileURLToPath(import.meta.url), ['server'])
  const port = await new Promise<number>((resolve) => simulator.once('message', resolve))
  const open = () => connect({ host: '127.0.0.1', port, username: 'bench', secret: 'bench', events: 'off' })
  // What the first ones load does not belong to a connection.
  const kept = [await open(), await open()]
  collect()
  const before = process.memoryUsage()
  while (kept.length < count + 2) kept.push(...(await Promise.all(Array.from({ length: 10 }, open))))
  await new Promise((resolve) => setTimeout(resolve, 500))
  collect()
  const after = process.memoryUsage()
  const heap = after.heapUsed + after.external - before.heapUsed - before.external
  const made = kept.length - 2
  const found: Connections = { connections: made, rss: (after.rss - before.rss) / made, heap: heap / made }
  process.send?.(found, () => {
    simulator.kill()
    process.exit()
  })
}

const [role, count] = process.argv.slice(2)
if (role === 'server') await server()
else if (role === 'clients') await clients(Number(count))
