import { startSimulator } from '@openami/simulator'

/** A simulator with calls of two channels each, in a process of its own. */
const channels = Number(process.argv[2])
const simulator = await startSimulator({
  clock: 'virtual',
  phones: [{ device: 'PJSIP/trunk' }, { device: 'PJSIP/agent' }],
  extensions: '[default]\nexten => 100,1,Dial(PJSIP/agent,30)\n',
})
for (let made = 0; made < channels; made += 2) {
  simulator.incoming({ from: `55501${made}`, to: '100' })
  if (made % 500 === 0) await simulator.advance('10s')
}
await simulator.advance('10s')
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1_000)
})
process.on('disconnect', () => process.exit())
process.send?.(simulator.connection)
