import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Connection, type Driver, everyValue, type Untyped } from './driver.ts'

const host = '127.0.0.1'
const username = 'bench'
const secret = 'bench'

function load(peers: string, name: string): Untyped {
  return createRequire(join(peers, 'package.json'))(name)
}

/** Those whose events are plain objects; `lower`: with names in lower case. */
function plain(lower: boolean): Pick<Connection, 'name' | 'header' | 'all'> {
  return lower
    ? {
        name: (event: Untyped) => event.event,
        header: (event: Untyped, name) => event[name.toLowerCase()],
        all: (event: Untyped) => everyValue(event),
      }
    : {
        name: (event: Untyped) => event.Event,
        header: (event: Untyped, name) => event[name],
        all: (event: Untyped) => everyValue(event),
      }
}

/** An emitter that has one event for all and one a kind. */
function emitter(client: Untyped, all: string, one: (name: string) => string): Pick<Connection, 'listen'> {
  return {
    listen(names, onEvent) {
      if (names === undefined) client.on(all, onEvent)
      else for (const name of names) client.on(one(name), onEvent)
    },
  }
}

/** An emitter that has one event for all: its users look at the name. */
function sieve(client: Untyped, all: string, nameOf: (event: Untyped) => string): Pick<Connection, 'listen'> {
  return {
    listen(names, onEvent) {
      const wanted = names === undefined ? undefined : new Set(names)
      client.on(all, (event: Untyped) => {
        if (wanted === undefined || wanted.has(nameOf(event))) onEvent(event as never)
      })
    },
  }
}

function once(client: Untyped, event: string): Promise<unknown> {
  return new Promise((resolve) => client.once(event, resolve))
}

export const peers: Readonly<Record<string, Driver>> = {
  'asterisk-manager': {
    async connect(port, folder) {
      const client = load(folder, 'asterisk-manager')(port, host, username, secret, true)
      await new Promise((resolve) => client.action({ action: 'ping' }, resolve))
      return {
        ...plain(true),
        ...emitter(client, 'managerevent', (name) => name.toLowerCase()),
        send: (action, headers, onAnswer) =>
          client.action({ action, ...headers }, (error: unknown, answer: unknown) => onAnswer(error ?? answer)),
      }
    },
  },
  'asterisk-ami-client': {
    async connect(port, folder) {
      const client = new (load(folder, 'asterisk-ami-client'))()
      await client.connect(username, secret, { host, port })
      return {
        ...plain(false),
        ...emitter(client, 'event', (name) => name),
        send: (action, headers, onAnswer) => client.action({ Action: action, ...headers }, true).then(onAnswer),
      }
    },
  },
  'asterisk.io': {
    async connect(port, folder) {
      const client = load(folder, 'asterisk.io').ami(host, port, username, secret)
      await once(client, 'ready')
      return {
        ...plain(false),
        ...emitter(client, 'eventAny', (name) => `event${name}`),
        send: (action, headers, onAnswer) => client.action(action, { ...headers }, onAnswer),
      }
    },
  },
  yana: {
    async connect(port, folder) {
      const client = new (load(folder, 'yana'))({ host, port, login: username, password: secret })
      await new Promise((resolve) => client.connect(resolve))
      return {
        ...plain(false),
        ...emitter(client, 'event', (name) => name),
        send: (action, headers, onAnswer) => client.send({ Action: action, ...headers }, onAnswer),
      }
    },
  },
  nami: {
    async connect(port, folder) {
      const { Nami, Actions } = load(folder, 'nami')
      const quiet = (): void => undefined
      const logger = { error: quiet, warn: quiet, info: quiet, debug: quiet }
      const client = new Nami({ host, port, username, secret, logger })
      client.open()
      await once(client, 'namiConnected')
      return {
        ...plain(true),
        ...emitter(client, 'namiEvent', (name) => `namiEvent${name}`),
        send(action, headers, onAnswer) {
          const message = new Actions[action](headers[action])
          for (const [name, value] of Object.entries(headers)) message.set(name, value)
          client.send(message, onAnswer)
        },
      }
    },
  },
  'ami-io': {
    async connect(port, folder) {
      const { Client, Action, SilentLogger } = load(folder, 'ami-io')
      const client = new Client({ host, port, login: username, password: secret, logger: new SilentLogger() })
      client.connect()
      await once(client, 'connected')
      return {
        ...plain(true),
        ...emitter(client, 'event', (name) => `rawEvent.${name}`),
        send(action, headers, onAnswer) {
          const message = new Action.Action(action)
          for (const [name, value] of Object.entries(headers)) message.set(name, value)
          client.send(message, (error: unknown, answer: unknown) => onAnswer(error ?? answer))
        },
      }
    },
  },
  'asterisk-ami': {
    async connect(port, folder) {
      const client = new (load(folder, 'asterisk-ami'))({ host, port, username, password: secret })
      // It leaves it to its user which answer belongs to which action.
      const waiting = new Map<string, (answer: unknown) => void>()
      let count = 0
      client.on('ami_data', (message: Untyped) => {
        const onAnswer = waiting.get(message.actionid)
        if (onAnswer === undefined) return
        waiting.delete(message.actionid)
        onAnswer(message)
      })
      client.connect()
      await once(client, 'ami_login')
      return {
        ...plain(true),
        ...sieve(client, 'ami_data', (event) => event.event),
        listen(names, onEvent) {
          sieve(client, 'ami_data', (event) => event.event).listen(names, ((event: Untyped) => {
            if (event.event !== undefined) onEvent(event as never)
          }) as (event: never) => void)
        },
        send(action, headers, onAnswer) {
          const id = `b${++count}`
          waiting.set(id, onAnswer)
          client.send({ Action: action, ActionID: id, ...headers })
        },
      }
    },
  },
  ami: {
    async connect(port, folder) {
      const file = createRequire(join(folder, 'package.json')).resolve('ami')
      const { default: Socket } = (await import(pathToFileURL(file).href)) as Untyped
      const client = new Socket({ connect: { host, port }, credentials: { username, secret } })
      await client.connect()
      return {
        name: (packet: Untyped) => packet.asObject.event,
        header: (packet: Untyped, name) => packet.asObject[name.toLowerCase()],
        all: (packet: Untyped) => everyValue(packet.asObject),
        ...sieve(client, 'event', (packet) => packet.asObject.event),
        send: (action, headers, onAnswer) => client.send({ action, ...headers }).then(onAnswer),
      }
    },
  },
  '@ipcom/asterisk-ami': {
    async connect(port, folder) {
      const { eAmi } = load(folder, '@ipcom/asterisk-ami')
      const additionalOptions = { emitAllEvents: true, reconnect: false, heartbeatInterval: 3600 }
      const client = new eAmi({ host, port, userName: username, password: secret, additionalOptions })
      await client.connect()
      // Its own ids are the time in milliseconds, so that actions of one millisecond get each other's answers.
      let count = 0
      return {
        ...plain(false),
        ...emitter(client.events, 'events', (name) => name),
        send: (action, headers, onAnswer) =>
          client.action({ Action: action, ...headers, ActionID: ++count }).then(onAnswer),
      }
    },
  },
}
