import { parseArgs } from 'node:util'
import type { ConnectionOptions } from '@nats-io/transport-node'
import { startBridge } from '../bridge.ts'
import { BridgeError } from '../errors.ts'
import { gatewayMetrics } from '../gateway/figures.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { readConfig } from './config.ts'
import { serveGateway } from './gateway.ts'
import { type Health, serveHealth } from './http.ts'
import { natsAccounts, natsPermissions } from './permissions.ts'
import { configSchema } from './schema.ts'

const usage = `openami-bridge: many Asterisk servers on NATS JetStream

  --config FILE    nodes, NATS, roles and more, as YAML
  --check          check the file and end
  --permissions    print the users of NATS for the roles of the file, as a part of nats-server's configuration
  --accounts       the same as an account for each role, which sees nothing of the others
  --schema         print the JSON Schema of the file

SIGHUP reads the file again: nodes that are as before keep their links. SIGTERM stores what waits and ends.
Exit codes: 0 ended by a signal, 1 NATS is not reached, 2 wrong options or a wrong file.
`

/** Runs the command until a signal ends it; the result is the exit code. */
export async function bridgeCommand(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    console.error((error as Error).message)
    const { code } = error as { code?: unknown }
    const wrong =
      (error instanceof BridgeError && code === 'BRIDGE_CONFIG') || String(code).startsWith('ERR_PARSE_ARGS')
    return wrong ? 2 : 1
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      config: { type: 'string' },
      check: { type: 'boolean' },
      permissions: { type: 'boolean' },
      accounts: { type: 'boolean' },
      schema: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.schema) {
    console.log(JSON.stringify(configSchema, null, 2))
    return 0
  }
  const file = values.config
  if (values.help || file === undefined) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const { options, http, gateway: wanted, passwords } = await readConfig(file)
  if (values.check) {
    const { length } = Object.keys(options.nodes)
    console.log(`${file}: ${length} ${length === 1 ? 'node' : 'nodes'}, no mistakes`)
    return 0
  }
  if (values.accounts) {
    process.stdout.write(natsAccounts(options.roles ?? {}, passwords))
    return 0
  }
  if (values.permissions) {
    process.stdout.write(natsPermissions(options.roles ?? {}, passwords))
    return 0
  }
  const bridge = await startBridge({ ...options, log })
  let gateway: Gateway | undefined
  let health: Health | undefined
  try {
    const moreMetrics = () => (gateway ? gatewayMetrics(gateway.figures) : [])
    health = http && (await serveHealth(bridge, http, moreMetrics).catch(cannotListen(file, 'http')))
    const nats = options.nats as ConnectionOptions
    gateway = wanted && (await serveGateway(nats, wanted, log).catch(cannotListen(file, 'gateway')))
  } catch (error) {
    health?.close()
    await bridge.close()
    throw error
  }
  log('info', 'started', {
    bridge: bridge.name,
    nodes: Object.keys(options.nodes),
    ...(health && { http: health.port }),
    ...(gateway && { gateway: gateway.port }),
  })
  process.on('SIGHUP', async () => {
    try {
      const changed = await readConfig(file)
      bridge.reload(changed.options)
      if (changed.gateway) gateway?.reload(changed.gateway.options)
      log('info', 'reloaded', {})
    } catch (error) {
      if (error instanceof BridgeError) bridge.count(error)
      log('error', 'reload-refused', { code: 'BRIDGE_CONFIG', reason: (error as Error).message })
    }
  })
  const ended = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0))
    void bridge.closed.then(() => resolve(1))
  })
  const code = await ended
  await Promise.all([gateway?.close(), bridge.close()])
  health?.close()
  return code
}

/** Names the part of the file whose host or port is the reason, if it is. */
function cannotListen(file: string, part: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') throw error
    throw new BridgeError('BRIDGE_CONFIG', `${file}: ${part}: ${error.message}; write another host or port`)
  }
}

/** One line of JSON for each thing that happens. */
function log(level: string, event: string, details: Record<string, unknown>): void {
  console.error(JSON.stringify({ time: new Date().toISOString(), level, event, ...details }))
}
