import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { type Simulator, startSimulator } from '@openami/simulator'
import { Aedes } from 'aedes'
import { connectAsync } from 'mqtt'
import { connect } from 'openami'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishDevices } from '../src/publish.ts'

/** A broker; what is retained is lost with it. */
class Broker implements AsyncDisposable {
  readonly #aedes: Aedes
  readonly #server: Server

  private constructor(aedes: Aedes) {
    this.#aedes = aedes
    this.#server = createServer(aedes.handle)
  }

  static async start(port = 0): Promise<Broker> {
    const broker = new Broker(await Aedes.createBroker())
    broker.#server.listen(port, '127.0.0.1')
    await once(broker.#server, 'listening')
    return broker
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get url(): string {
    return `mqtt://127.0.0.1:${this.port}`
  }

  /** Ends the connections of all clients without a word. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close()
    await new Promise<void>((resolve) => this.#aedes.close(resolve))
  }
}

/** What a client gets that subscribes now: only what is retained. */
async function retained(broker: Broker): Promise<Record<string, string>> {
  const client = await connectAsync(broker.url)
  const topics: Record<string, string> = {}
  client.on('message', (topic, payload) => {
    topics[topic] = payload.toString()
  })
  await client.subscribeAsync('#')
  // The answer to a message of its own comes after what is retained.
  await client.publishAsync('last', '')
  await expect.poll(() => topics).toHaveProperty('last')
  await client.endAsync()
  return topics
}

/** Waits until these topics are retained. */
const shows = (broker: Broker, topics: Record<string, unknown>): Promise<void> =>
  expect.poll(() => retained(broker)).toMatchObject(topics)

const availability = 'asterisk/availability'
const state = 'asterisk/device/PJSIP_anna/state'
const config = 'homeassistant/sensor/asterisk_PJSIP_anna/config'

let broker: Broker
let pbx: Simulator
beforeEach(async () => {
  broker = await Broker.start()
  pbx = await startSimulator({ phones: [{ device: 'PJSIP/anna', behaviour: 'rings' }] })
})
afterEach(async () => {
  await pbx.close()
  await broker[Symbol.asyncDispose]()
})

async function publishing() {
  const ami = await connect({ ...pbx.connection, reconnect: { initialDelay: 5, maxDelay: 50 } })
  const options = { reconnectPeriod: 20 }
  const stop = await publishDevices(ami, { broker: broker.url, mqtt: options })
  return {
    async [Symbol.asyncDispose]() {
      await stop()
      await ami.close()
    },
  }
}

test('a device is announced to Home Assistant and its state follows its calls, all retained', async () => {
  const running = await publishing()
  await shows(broker, { [availability]: 'online', [state]: 'not_inuse' })
  expect(JSON.parse((await retained(broker))[config] ?? '')).toMatchObject({
    name: 'PJSIP/anna',
    unique_id: 'asterisk_PJSIP_anna',
    state_topic: state,
    availability_topic: availability,
  })
  await using ami = await connect(pbx.connection)
  await ami.originate({ Channel: 'PJSIP/anna', Application: 'Wait', Data: '60', Async: true })
  await shows(broker, { [state]: 'ringing' })
  pbx.phone('PJSIP/anna').call?.answer()
  await shows(broker, { [state]: 'inuse' })
  pbx.phone('PJSIP/anna').hangUp()
  await shows(broker, { [state]: 'not_inuse' })
  await running[Symbol.asyncDispose]()
  await shows(broker, { [availability]: 'offline' })
})

test('while the PBX is gone it is offline, and after its restart online with the states of then', async () => {
  await using _running = await publishing()
  await shows(broker, { [availability]: 'online' })
  await pbx.crash()
  await shows(broker, { [availability]: 'offline' })
  pbx.phone('PJSIP/anna').unregister()
  await pbx.restart()
  await shows(broker, { [availability]: 'online', [state]: 'unavailable' })
})

test('a broker that has forgotten everything gets it again', async () => {
  await using _running = await publishing()
  await shows(broker, { [state]: 'not_inuse' })
  const { port } = broker
  await broker[Symbol.asyncDispose]()
  broker = await Broker.start(port)
  await shows(broker, { [availability]: 'online', [state]: 'not_inuse', [config]: expect.stringContaining(state) })
})

test('Home Assistant gets everything again when it says that it has started', async () => {
  await using _running = await publishing()
  await shows(broker, { [state]: 'not_inuse' })
  const home = await connectAsync(broker.url)
  await home.publishAsync(config, '', { retain: true })
  expect(await retained(broker)).not.toHaveProperty(config)
  await home.publishAsync('homeassistant/status', 'online')
  await shows(broker, { [config]: expect.stringContaining(state) })
  await home.endAsync()
})
