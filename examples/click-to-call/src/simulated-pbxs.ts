import { type Simulator, type SimulatorOptions, startSimulator } from '@openami/simulator'

/** A PBX with the phone of one agent, and a trunk that every number is reached by. */
export function startPbx(agent: string, options: SimulatorOptions = {}): Promise<Simulator> {
  return startSimulator({
    phones: [{ device: agent, ringTime: 1_000 }, { device: 'PJSIP/trunk' }],
    extensions: '[default]\nexten => _X.,1,Dial(PJSIP/${EXTEN}@trunk,30)\n',
    ...options,
  })
}

export async function startPbxs(): Promise<string[]> {
  const pbxs = await Promise.all([startPbx('PJSIP/anna'), startPbx('PJSIP/ben', { release: '16' })])
  for (const pbx of pbxs) pbx.phone('PJSIP/trunk').answersAfter('3s')
  return pbxs.map(({ connection: { host, port, username, secret } }) => `ami://${username}:${secret}@${host}:${port}`)
}
