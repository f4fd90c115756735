import { type Simulator, type SimulatorOptions, startSimulator } from '@openami/simulator'

/**
 * A simulated PBX with a trunk and a queue of ten agents. Four customers in ten answer, and talk for `talkTime` seconds; the
 * others are busy or do not answer.
 */
export async function simulate(talkTime = 0.3, options: SimulatorOptions = {}): Promise<Simulator> {
  const agents = Array.from({ length: 10 }, (_, i) => ({ interface: `PJSIP/agent${i}`, name: `Agent ${i}` }))
  const pbx = await startSimulator({
    phones: [
      ...agents.map((agent) => ({ device: agent.interface, ringTime: 10 })),
      { device: 'PJSIP/trunk', ringTime: 20 },
    ],
    queues: [{ name: 'sales', strategy: 'rrmemory', members: agents }],
    extensions: `[default]\nexten => 300,1,Set(TIMEOUT(absolute)=${talkTime})\n same => n,Queue(sales)\n`,
    ...options,
  })
  const trunk = pbx.phone('PJSIP/trunk')
  trunk.number(/[12478]$/).busy()
  trunk.number(/5$/).rings()
  return pbx
}

export async function startCustomers(): Promise<string> {
  const pbx = await simulate()
  const { host, port, username, secret } = pbx.connection
  return `ami://${username}:${secret}@${host}:${port}`
}
