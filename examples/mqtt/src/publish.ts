import { connectAsync, type IClientOptions } from 'mqtt'
import { type Client, follow } from 'openami'

export interface PublishOptions {
  /** Address of the broker: `mqtt://broker.example.com`. */
  readonly broker: string
  /** First part of every topic. Default `asterisk`. */
  readonly prefix?: string | undefined
  /** Further options of the package mqtt: user, password, certificates. */
  readonly mqtt?: IClientOptions | undefined
}

/** The prefix under which Home Assistant looks for devices. */
const discovery = 'homeassistant'

/** Publishes the state of each device of the PBX, retained. Returns what ends it. */
export async function publishDevices(ami: Client, { broker, prefix = 'asterisk', mqtt }: PublishOptions) {
  const availability = `${prefix}/availability`
  // Should this program die, the broker says offline in its place.
  const will = { topic: availability, payload: 'offline', qos: 1, retain: true } as const
  const client = await connectAsync(broker, { ...mqtt, will })
  const pbx = await follow(ami, { parts: ['channels', 'devices'] })

  const publish = (topic: string, payload: string): void => {
    // While the broker is away the package keeps messages, and sends them once it is back.
    client.publish(topic, payload, { qos: 1, retain: true }, (error) => error && console.error(error.message))
  }
  const stateTopic = (name: string): string => `${prefix}/device/${topicPart(name)}/state`
  const publishState = ({ name, state, rawState }: { name: string; state?: string | undefined; rawState: string }) => {
    publish(stateTopic(name), (state ?? rawState).toLowerCase())
  }
  const announce = (name: string): void => {
    const id = `${prefix}_${topicPart(name)}`
    const sensor = {
      name,
      unique_id: id,
      state_topic: stateTopic(name),
      availability_topic: availability,
      icon: 'mdi:phone',
      device: { identifiers: [prefix], name: 'Asterisk', manufacturer: 'Asterisk' },
    }
    publish(`${discovery}/sensor/${id}/config`, JSON.stringify(sensor))
  }
  const publishAll = (): void => {
    publish(availability, pbx.synced ? 'online' : 'offline')
    for (const device of pbx.devices.values()) {
      announce(device.name)
      publishState(device)
    }
  }

  pbx.on('device:added', ({ value }) => {
    announce(value.name)
    publishState(value)
  })
  pbx.on('device:changed', ({ value }) => publishState(value))
  // An empty retained message removes the topic, and the sensor from Home Assistant.
  pbx.on('device:removed', ({ value: { name } }) => {
    publish(`${discovery}/sensor/${prefix}_${topicPart(name)}/config`, '')
    publish(stateTopic(name), '')
  })
  pbx.on('stale', () => publish(availability, 'offline'))
  pbx.on('synced', () => publish(availability, 'online'))
  // A broker that was restarted may have forgotten everything; Home Assistant says when it was.
  client.on('connect', publishAll)
  client.on('message', (_topic, payload) => payload.toString() === 'online' && publishAll())
  await client.subscribeAsync(`${discovery}/status`)
  publishAll()

  return async (): Promise<void> => {
    pbx.close()
    if (client.connected) await client.publishAsync(availability, 'offline', { qos: 1, retain: true })
    await client.endAsync(!client.connected)
  }
}

/** `PJSIP/anna` → `PJSIP_anna`: one level of a topic, without its wildcards. */
function topicPart(name: string): string {
  return name.replace(/[^\w-]/g, '_')
}
