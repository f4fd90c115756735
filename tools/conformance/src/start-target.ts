import { type Files, managerConf, type Ports, pbxFiles, startAsterisk, users } from '@openami/asterisk-tool'
import { type Target, type TargetName, targetNames } from './target.ts'

export interface StartedTarget {
  target: Target
  stop(): Promise<void>
}

export function isTargetName(name: string): name is TargetName {
  return targetNames.some((known) => known === name)
}

export interface TargetOptions {
  /** Sections of manager.conf for users in addition to the target's own. */
  readonly more?: string
  /** Configuration files, given those of the tests' PBX; the same for a real server and the simulator, which has no ports. */
  readonly configure?: (files: Files, ports?: Ports) => Files
  /** The simulator has every sound; default: none, as the real servers have none in their language. */
  readonly hasSounds?: boolean
}

export function startTarget(name: TargetName, options: TargetOptions = {}): Promise<StartedTarget> {
  switch (name) {
    case 'asterisk-16':
      return startReal(name, '16', '5.0.4', options)
    case 'asterisk-22':
      return startReal(name, '22', '11.0.0', options)
    case 'simulator-23':
    case 'simulator-22':
    case 'simulator-20':
    case 'simulator-18':
    case 'simulator-16':
    case 'simulator-13':
    case 'simulator-11':
    case 'simulator-1.8':
    case 'simulator-1.4':
      return startSimulated(name, branchOf(name), options)
  }
}

export function branchOf(name: TargetName): Target['branch'] {
  return name.slice(name.indexOf('-') + 1) as Target['branch']
}

const pbx: Target['pbx'] = {
  context: 'default',
  answers: 'Local/s@default',
  busy: 'Local/busy@default',
  rings: 'Local/ring@default',
  missing: 'Local/nosuch@default',
  exten: '200',
  room: '680',
  mailbox: '100@default',
  queue: 'support',
}

async function startReal(
  name: TargetName,
  branch: '16' | '22',
  ami: string,
  { more = '', configure }: TargetOptions,
): Promise<StartedTarget> {
  const asterisk = await startAsterisk(branch, {
    managerUsers: more,
    say: (line) => console.error(line),
    ...(configure === undefined ? {} : { configure: ({ files, ports }) => configure(files, ports) }),
  })
  const { host, port, tlsPort, httpPort, ca, release } = asterisk
  const tls = { port: tlsPort, ca }
  const target: Target = { name, real: true, release, branch, ami, host, port, tls, http: httpPort, users, pbx }
  return { target, stop: () => asterisk.stop() }
}

/** The simulator under the same manager.conf as the real servers. */
async function startSimulated(
  name: TargetName,
  branch: Target['branch'],
  { more = '', configure, hasSounds = false }: TargetOptions,
): Promise<StartedTarget> {
  const { startSimulator } = await import('@openami/simulator')
  const files = configure?.(pbxFiles)
  const simulator = await startSimulator({
    release: branch === '16' ? '16.28.0' : branch,
    managerConf: managerConf({}, more),
    files,
    ...(!hasSounds && { sounds: 'none' }),
    http: {},
  })
  const { port, httpPort } = simulator
  const { ami } = simulator.engine.personality
  const target: Target = {
    name,
    real: false,
    release: simulator.engine.personality.release,
    branch,
    ami,
    host: '127.0.0.1',
    port,
    tls: undefined,
    http: httpPort,
    users,
    pbx,
  }
  return { target, stop: () => simulator.close() }
}
