// A project without "type": "module": TypeScript compiles each import to require.
import { actionDescriptor } from '@openami/bindings'
import { availableIn } from '@openami/bindings/release'
import { PbxState } from '@openami/live'
import { startSimulator } from '@openami/simulator'
import { VirtualClock } from '@openami/simulator/engine'
import { Framer } from '@openami/transport/codec'
import { type ValidationIssue, validateAction } from '@openami/validators'
import { type CallRecord, connect, follow, type HangupEvent, InvalidActionError } from 'openami'
import { instrument } from 'openami/opentelemetry'

async function main(): Promise<void> {
  const simulator = await startSimulator({
    managerConf: '[general]\nenabled=yes\n[u]\nsecret=s\nread=all\nwrite=all\n',
  })
  const client = await connect({ port: simulator.port, username: 'u', secret: 's' })
  instrument(client)
  client.on('Hangup', (event: HangupEvent) => console.error(event.Channel))
  const pbx = await follow(client)
  pbx.on('call:ended', ({ record }: { record: CallRecord }) => console.error(record.result))
  const { items } = await client.coreShowChannels()
  const request = { Channel: 'Local/s@default\r\nAction: Command', Application: 'Wait' }
  const refused: unknown = await client.originate(request).catch((error: unknown) => error)
  const issues: ValidationIssue[] = await validateAction('Originate', { Timeout: 'soon' })
  const ping = actionDescriptor('Ping')
  const facts = {
    ami: client.amiVersion,
    channels: items.length,
    calls: pbx.calls.size,
    refused: refused instanceof InvalidActionError,
    issues: issues.length > 0,
    ping: ping !== undefined && availableIn(ping.availability, '22'),
    parts: [Framer, VirtualClock, PbxState].map((part) => typeof part),
  }
  await client.close()
  await simulator.close()
  console.log(JSON.stringify(facts))
}

void main()
