import { startSimulator } from '@openami/simulator'

/** A simulated PBX that is attacked from three addresses. Returns its address. */
export async function startAttack(): Promise<string> {
  const pbx = await startSimulator()
  setInterval(() => {
    const host = 1 + Math.floor(Math.random() * 3)
    pbx.emit('InvalidPassword', {
      EventTV: new Date().toISOString(),
      Severity: 'Error',
      Service: 'PJSIP',
      EventVersion: '2',
      AccountID: '100',
      SessionID: '1',
      LocalAddress: 'IPV4/UDP/192.0.2.1/5060',
      RemoteAddress: `IPV4/UDP/203.0.113.${host}/5060`,
      Challenge: '',
      ReceivedChallenge: '',
      ReceivedHash: '',
    })
  }, 500)
  const { host, port, username, secret } = pbx.connection
  return `ami://${username}:${secret}@${host}:${port}`
}
