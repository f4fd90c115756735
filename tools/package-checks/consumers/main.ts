import { actionDescriptor } from '@openami/bindings'
import { availableIn } from '@openami/bindings/release'
import { PbxState } from '@openami/live'
import { type Simulator, startSimulator } from '@openami/simulator'
import { VirtualClock } from '@openami/simulator/engine'
import { Framer } from '@openami/transport/codec'
import { type ValidationIssue, validateAction } from '@openami/validators'
import {
  type Client,
  connect,
  follow,
  type HangupEvent,
  InvalidActionError,
  type OriginateRequest,
  type UpdateConfigRequest,
} from 'openami'
import { instrument } from 'openami/opentelemetry'

const simulator: Simulator = await startSimulator({
  managerConf: '[general]\nenabled=yes\n[u]\nsecret=s\nread=all\nwrite=all\n',
})
const client: Client = await connect({ port: simulator.port, username: 'u', secret: 's' })
client.on('Hangup', (event: HangupEvent) => console.error(event.Channel))
// @ts-expect-error there is no such header
client.on('Hangup', (event) => event.Colour)
const uninstrument: () => void = instrument(client)
const pbx = await follow(client)
for (const { name, state } of pbx.channels.values()) console.error(name.length, state)
const calls: number = pbx.calls.size
uninstrument()
await client.ping()
const { items } = await client.coreShowChannels()
const request: OriginateRequest = { Channel: 'Local/s@default\r\nAction: Command', Application: 'Wait' }
const refused: unknown = await client.originate(request).catch((error: unknown) => error)
// @ts-expect-error what is internal is not in the published types
void client.start
// @ts-expect-error a step without what it needs
void ((steps: NonNullable<UpdateConfigRequest['steps']>) => steps)([{ Action: 'DelCat' }])
// @ts-expect-error the channel is missing
const incomplete: OriginateRequest = { Application: 'Wait' }
// @ts-expect-error neither an extension nor an application
void ((): OriginateRequest => ({ Channel: 'Local/s@default' }))
// @ts-expect-error an extension without its context
void ((): OriginateRequest => ({ Channel: 'Local/s@default', Exten: 's', Priority: 1 }))
await client.close()
await simulator.close()

const issues: ValidationIssue[] = await validateAction('Originate', { ...incomplete, Timeout: 'soon' })
const ping = actionDescriptor('Ping')
const facts = {
  ami: client.amiVersion,
  channels: items.length,
  refused: refused instanceof InvalidActionError,
  issues: issues.length > 0,
  ping: ping !== undefined && availableIn(ping.availability, '22'),
  calls,
  parts: [Framer, VirtualClock, PbxState].map((part) => typeof part),
}
console.log(JSON.stringify(facts))
