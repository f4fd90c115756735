import { parseArgs } from 'node:util'
import { didYouMean } from '@openami/bindings/suggest'
import { isSimulatedRelease, parseManagerConf, simulatedReleases } from '../../engine/index.ts'
import type { SimulatorOptions } from '../options.ts'
import { startSimulator } from '../simulator.ts'
import type { CommandConfig } from './config-file.ts'
import { appendTo, readNamedFile } from './files.ts'
import { formatTraffic } from './traffic-log.ts'

const usage = (name: string): string => `${name}: an Asterisk Manager Interface server with a small PBX

  --config FILE        phones, queues, users, ports and more as YAML (or JSON)
  --conf FILE          a manager.conf, in place of users of --config
  --extensions FILE    an extensions.conf, in place of the built-in dialplan
  --spec FOLDER        spec files of your own, whose messages the simulator then has; needs @openami/generator
  --release RELEASE    ${simulatedReleases.join(', ')}; default 22
  --port NUMBER        port of AMI; 0 for any free port; default: that of the file, else 5038
  --host ADDRESS       default: that of the file, else 127.0.0.1
  --control NUMBER     port of the HTTP/JSON control API; 0 for any free port
  --backlog NUMBER     connections that may wait to be accepted; default 10
  --log [FILE]         log what clients send and receive, secrets masked; without a file: to standard error
  --replay FILE        serve a recorded session in place of a PBX; with --speed 1 at the times of the recording
  --record HOST:PORT   pass everything on to a real server, and write a recording for --replay to --into FILE
  --json               print the ports as one line of JSON
  --schema             print the JSON Schema of the configuration
  --openapi            print the OpenAPI description of the control API
`

const options = {
  config: { type: 'string' },
  conf: { type: 'string' },
  extensions: { type: 'string' },
  spec: { type: 'string' },
  release: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  control: { type: 'string' },
  backlog: { type: 'string' },
  log: { type: 'string' },
  replay: { type: 'string' },
  speed: { type: 'string' },
  record: { type: 'string' },
  into: { type: 'string' },
  json: { type: 'boolean' },
  schema: { type: 'boolean' },
  openapi: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Starts what the arguments say; `standard` is what is simulated where no file says it, `name` how the command is called. */
export async function simulatorCommand(
  args: readonly string[],
  standard?: SimulatorOptions,
  name = 'openami-simulator',
): Promise<void> {
  const { values } = parse(args)
  if (values.schema) return printJson((await import('../../schema/config-schema.ts')).configSchema)
  if (values.openapi) return printJson(await describeControl())
  if (values.replay !== undefined || values.record !== undefined) {
    const { recordOrReplay } = await import('./record-or-replay.ts')
    return recordOrReplay(values)
  }
  if (values.help || (values.config === undefined && values.conf === undefined && standard === undefined)) {
    console.log(usage(name))
    if (!values.help) process.exitCode = 2
    return
  }
  const {
    options: configured,
    control,
    spec,
  } = await readOptions(values.config, values.conf === undefined ? standard : undefined)
  const ownSpec = values.spec ?? spec
  if (ownSpec !== undefined) await (await import('./own-spec.ts')).addOwnMessages(ownSpec)
  const controlPort = values.control === undefined ? control?.port : numberOf('control', values.control, 0, 65_535)
  const simulator = await startSimulator({
    ...configured,
    ...fromArguments(values),
    onTraffic: values.log === undefined ? undefined : logTo(values.log),
  })
  const { startControl } =
    control === undefined && values.control === undefined
      ? { startControl: undefined }
      : await import('../control/control-server.ts')
  const server = await startControl?.(simulator, simulator.host, controlPort ?? 0)
  const close = async (): Promise<void> => {
    await server?.close()
    await simulator.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
  const { host, port, tlsPort, httpPort } = simulator
  const release = simulator.engine.personality.name
  if (values.json) console.log(JSON.stringify({ release, host, port, tlsPort, httpPort, controlPort: server?.port }))
  else {
    const also = server === undefined ? '' : ` Control API: http://${host}:${server.port}/openapi.json.`
    console.log(`Asterisk ${release} is simulated at ${host}:${port}.${also} Ctrl-C stops it.`)
  }
  for (const warning of simulator.engine.pbx.warnings) console.error(`warning: ${warning}`)
}

type Values = ReturnType<typeof parse>['values']

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: withLogFile(args), options })
  } catch (error) {
    const { message } = error as Error
    const [, name] = /^Unknown option '(-[^' ]+)/.exec(message) ?? []
    const known = Object.keys(options).map((option) => `--${option}`)
    throw new Error(
      name === undefined
        ? message.replace(/\. .*/s, '')
        : `there is no option ${name}${didYouMean(name, known) || '; --help lists them'}`,
    )
  }
}

/** Arguments of the command override the configuration file. */
function fromArguments(values: Values): SimulatorOptions {
  const { release } = values
  if (release !== undefined && !isSimulatedRelease(release))
    throw new Error(`Unknown release ${release}; known: ${simulatedReleases.join(', ')}`)
  const managerConf = values.conf === undefined ? undefined : readNamedFile('--conf', values.conf)
  const manager = managerConf === undefined ? undefined : parseManagerConf(managerConf)
  const port = values.port === undefined ? manager?.port : numberOf('port', values.port, 0, 65_535)
  const host = values.host ?? manager?.bindaddr
  const given = {
    release,
    managerConf,
    port,
    host,
    backlog: values.backlog === undefined ? undefined : numberOf('backlog', values.backlog, 1),
    extensions: values.extensions === undefined ? undefined : readNamedFile('--extensions', values.extensions),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

async function readOptions(file: string | undefined, standard: SimulatorOptions = {}): Promise<CommandConfig> {
  if (file === undefined) return { options: standard, control: undefined }
  // The reader of YAML is loaded only where there is a file.
  const { readCommandConfig } = await import('./config-file.ts')
  return readCommandConfig(file)
}

async function describeControl(): Promise<object> {
  const [{ openApi }, { operations }, { controlVersion }] = await Promise.all([
    import('../control/openapi.ts'),
    import('../control/operations.ts'),
    import('../control/control-server.ts'),
  ])
  return openApi(operations, controlVersion)
}

/** `--log` may stand alone. */
function withLogFile(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1]
    return arg === '--log' && (next === undefined || next.startsWith('-')) ? '--log=-' : arg
  })
}

function logTo(file: string): SimulatorOptions['onTraffic'] {
  const stream = file === '-' ? process.stderr : appendTo('--log', file)
  return (traffic) => void stream.write(formatTraffic(traffic))
}

function numberOf(name: string, text: string, least: number, most = 0x7fffffff): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Error(`${name} must be an integer between ${least} and ${most}, not ${text}`)
}

function printJson(value: object): void {
  console.log(JSON.stringify(value, null, 2))
}
