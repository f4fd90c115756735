#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isSimulatedRelease, parseManagerConf, simulatedReleases } from '../engine/index.ts'
import { startSimulator } from './simulator.ts'

const usage = `openami-simulator: an Asterisk Manager Interface server with a small PBX

  --conf FILE             a manager.conf (required)
  --port NUMBER           default: the file's own
  --host ADDRESS          default: the file's own
  --release RELEASE       ${simulatedReleases.join(', ')}; default 22
  --backlog NUMBER        connections that may wait to be accepted; default 10
  --extensions FILE       an extensions.conf, in place of the built-in dialplan
`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      conf: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      release: { type: 'string', default: '22' },
      backlog: { type: 'string', default: '10' },
      extensions: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help || values.conf === undefined) {
    console.log(usage)
    if (!values.help) process.exitCode = 2
    return
  }
  const { release } = values
  if (!isSimulatedRelease(release))
    throw new Error(`Unknown release ${release}; known: ${simulatedReleases.join(', ')}`)
  const managerConf = await readFile(values.conf, 'utf8')
  const config = parseManagerConf(managerConf)
  const port = values.port === undefined ? config.port : Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`port must be an integer between 0 and 65535, not ${values.port}`)
  const backlog = Number(values.backlog)
  if (!Number.isInteger(backlog) || backlog < 1)
    throw new Error(`backlog must be a positive integer, not ${values.backlog}`)
  const simulator = await startSimulator({
    managerConf,
    release,
    port,
    backlog,
    host: values.host ?? config.bindaddr,
    ...(values.extensions === undefined ? {} : { extensions: await readFile(values.extensions, 'utf8') }),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close())
  console.log(`Asterisk ${release} is simulated at ${simulator.host}:${simulator.port}. Ctrl-C stops it.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
