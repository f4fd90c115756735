import type * as Bridge from '@openami/bridge/command'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { loadInstalled } from '../installed.ts'

interface BridgeOptions {
  readonly config?: string
  readonly check?: boolean
  readonly permissions?: boolean
  readonly accounts?: boolean
  readonly schema?: boolean
}

/** In a variable, so that it stays out of the command, and with it the client of NATS. */
const name = '@openami/bridge'

const more = `
SIGHUP reads the file again: nodes that are as before keep their links. SIGTERM stores what waits and ends.
It needs the package ${name}.`

export function define(command: Command): void {
  command
    .option('--config <file>', 'nodes, NATS, roles and more, as YAML')
    .option('--check', 'check the file and end')
    .option(
      '--permissions',
      "print the users of NATS for the roles of the file, as a part of nats-server's configuration",
    )
    .option('--accounts', 'the same as an account for each role, which sees nothing of the others')
    .option('--schema', 'print the JSON Schema of the file')
    .addHelpText('after', more)
    .action(runBridge)
}

async function runBridge({ config, ...flags }: BridgeOptions): Promise<void> {
  if (config === undefined && !flags.schema)
    throw new UsageError('--config FILE is missing: nodes, NATS and roles; --schema prints what it can have')
  const { bridgeCommand } = await loadInstalled<typeof Bridge>(`${name}/command`, name, `npm install ${name}`)
  const file = config === undefined ? [] : ['--config', config]
  const set = Object.keys(flags).map((flag) => `--${flag}`)
  // Signals are the bridge's: after one it has ended in order, which is a success.
  process.exit(await bridgeCommand([...file, ...set]))
}
