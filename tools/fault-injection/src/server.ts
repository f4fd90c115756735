import type { ConnectOptions } from '@openami/client'
import { type SimulatedRelease, type Simulator, startSimulator } from '@openami/simulator'

export const secret = 'canary-secret'

/** The smallest PBX that still sends events. */
export function startServer(release: SimulatedRelease = '22', general = ''): Promise<Simulator> {
  return startSimulator({
    release,
    managerConf: `[general]\nenabled = yes\n${general}\n[admin]\nsecret = ${secret}\nread = all\nwrite = all\n`,
    phones: [{ device: 'SIP/alice' }],
    queues: [{ name: 'support', members: [{ interface: 'SIP/alice' }] }],
    mailboxes: [{ mailbox: '100@default', newMessages: 1 }],
    agents: [],
  })
}

export function clientOptions(port: number, more: ConnectOptions = {}): ConnectOptions {
  return { port, username: 'admin', secret, allowRisks: ['runs-programs', 'writes-files', 'stops-server'], ...more }
}
