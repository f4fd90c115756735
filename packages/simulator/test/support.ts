import { createHash } from 'node:crypto'
import type { ConfigStore } from '../src/engine/config/config-store.ts'
import type { Connection } from '../src/engine/connection.ts'
import {
  Engine,
  type ModuleOptions,
  type PbxOptions,
  type Session,
  type SimulatedRelease,
  VirtualClock,
} from '../src/engine/index.ts'

export const managerConf = `
[general]
enabled = yes
authlimit = 3
authtimeout = 10

[admin]
secret = admin-secret
read = all
write = all

[caller]
secret = caller-secret
read = call
write = call

[nobody]
secret = nobody-secret

[filtered]
secret = filtered-secret
read = all
write = all
eventfilter = !Event: UserEvent

[single]
secret = single-secret
read = all
write = all
allowmultiplelogin = no

[elsewhere]
secret = elsewhere-secret
read = all
write = all
deny = 0.0.0.0/0.0.0.0
permit = 192.0.2.0/255.255.255.0
`

/** What a client at the other end of a made-up connection sees. */
export class Client implements Connection {
  readonly remoteAddress = '127.0.0.1'
  readonly remotePort = 40_000
  readonly localAddress = '127.0.0.1'
  readonly localPort = 5038
  readonly engine: Engine
  received = ''
  ended = false
  paused = false
  writeTimeout: number | undefined
  session: Session | undefined

  constructor(engine: Engine) {
    this.engine = engine
  }

  write(latin1: string): void {
    if (this.ended) throw new Error('written after the end')
    this.received += latin1
  }

  end(): void {
    this.ended = true
  }

  destroy(): void {
    this.ended = true
    this.session?.closed()
  }

  pause(paused: boolean): void {
    this.paused = paused
  }

  setWriteTimeout(milliseconds: number): void {
    this.writeTimeout = milliseconds
  }

  /** Sends blocks of lines, each ended by a blank line; returns what came back at once, without CRs. */
  send(...blocks: string[]): string {
    for (const block of blocks) this.raw(`${block.trim().split('\n').join('\r\n')}\r\n\r\n`)
    return this.take()
  }

  raw(latin1: string): void {
    this.session?.receive(Buffer.from(latin1, 'latin1'))
  }

  take(): string {
    const text = this.received.replaceAll('\r\n', '\n')
    this.received = ''
    return text
  }

  /** Names of the events that have come, and of nothing else. */
  events(): string[] {
    return [...this.take().matchAll(/^Event: (.*)$/gm)].map((match) => match[1] ?? '')
  }
}

export interface Server {
  engine: Engine
  clock: VirtualClock
  connect(): Client
  /** Logged in, with events on unless said otherwise; nothing of the login is left to read. */
  login(user?: string, events?: string): Client
}

/** A server on a clock that only the test moves, with the same random numbers each time. */
export function server(
  release: SimulatedRelease = '22',
  options: { pbx?: PbxOptions; managerConf?: string; modules?: ModuleOptions; configStore?: ConfigStore } = {},
): Server {
  const clock = new VirtualClock()
  let seed = 1
  const random = (): number => {
    seed = (seed * 48_271) % 0x7fffffff
    return seed / 0x7fffffff
  }
  const md5 = (latin1: string): string => createHash('md5').update(latin1, 'latin1').digest('hex')
  const engine = new Engine({
    host: { clock, random, md5 },
    release,
    managerConf: options.managerConf ?? managerConf,
    ...(options.pbx === undefined ? {} : { pbx: options.pbx }),
    modules: options.modules,
    configStore: options.configStore,
  })
  const connect = (): Client => {
    const client = new Client(engine)
    client.session = engine.accept(client)
    return client
  }
  const login = (user = 'admin', events = 'on'): Client => {
    const client = connect()
    client.send(`Action: Login\nUsername: ${user}\nSecret: ${user}-secret\nEvents: ${events}`)
    return client
  }
  return { engine, clock, connect, login }
}

export const originate = (channel: string, more = ''): string =>
  `Action: Originate\nActionID: o\nChannel: ${channel}\nContext: default\nExten: 200\nPriority: 1\nAsync: true${more}`

/** Events of calls one by one: name, half of the channel, and the headers that are asked for; no states of devices. */
export function story(client: Client, ...headers: string[]): string[] {
  return client
    .take()
    .split('\n\n')
    .filter((block) => /^Event: (?!DeviceStateChange|TestEvent)/.test(block))
    .map((block) => {
      const get = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      const channel = /;([12])$/.exec(get('Channel') ?? get('DestChannel') ?? '')?.[1] ?? ''
      return [get('Event'), channel, ...headers.map(get)].filter((part) => part).join(' ')
    })
}
