import { connect } from '@openami/client'
import { type CallRecord, follow, type LiveChange } from '@openami/live'
import { startSimulator } from '@openami/simulator'
import { expect, test } from 'vitest'
import { differences } from '../src/differences.ts'

const pbxOptions = {
  clock: 'virtual',
  phones: [{ device: 'SIP/anna' }, { device: 'SIP/ben' }],
  queues: [{ name: 'support', members: [{ interface: 'SIP/anna', name: 'Anna' }] }],
  extensions:
    '[default]\nexten => 100,hint,SIP/anna\nexten => 100,1,Dial(SIP/anna)\nexten => 200,1,Dial(SIP/ben)\nexten => 300,1,Answer\n' +
    'exten => 300,n,Queue(support)\nexten => 600,1,ConfBridge(600)\nexten => 700,1,Answer\nexten => 700,n,Park()\n',
} as const

for (const release of ['1.4', '1.8', '11', '13', '16', '18', '20', '22', '23'] as const) {
  test(`equals the lists of ${release} through calls, queue calls and parked calls`, async () => {
    await using simulator = await startSimulator({ ...pbxOptions, release })
    await using client = await connect(simulator.connection)
    await using pbx = await follow(client)
    const surprises: LiveChange[] = []
    pbx.on('surprise', (change) => surprises.push(change))
    const records: CallRecord[] = []
    pbx.on('call:ended', ({ record }) => records.push(record))
    const check = async (when: string): Promise<void> => {
      // What the server does not say in events is read again after a second.
      await expect.poll(() => differences(client, pbx), { timeout: 5_000, message: when }).toEqual([])
    }
    await check('at the start')
    simulator.phone('SIP/anna').answersAfter('3s')
    const first = simulator.incoming({ from: 'Ada <5550100>', to: '100' })
    await simulator.advance('1s')
    await check('while it rings')
    await simulator.advance('3s')
    await check('while they speak')
    const second = simulator.incoming({ from: '5550101', to: '300' })
    await simulator.advance('1s')
    await check('while one waits')
    first.hangUp()
    await simulator.advance('10s')
    await check('while the agent speaks')
    second.hangUp()
    await simulator.advance('1s')
    await check('after all have hung up')
    const third = simulator.incoming({ from: '5550102', to: '700' })
    await simulator.advance('1s')
    await check('while one is parked')
    third.hangUp()
    await simulator.advance('1s')
    await check('at the end')
    expect(surprises).toEqual([])
    expect(records).toMatchObject([
      { from: { number: '5550100' }, to: '100', result: 'answered', answeredBy: { device: 'SIP/anna' } },
      { from: { number: '5550101' }, to: '300', queues: [{ queue: 'support', outcome: 'answered', member: 'Anna' }] },
      { from: { number: '5550102' }, to: '700', parked: [expect.stringMatching(/^default\/\d+$/)] },
    ])
  })
}
