import { type SimulatedCall, startSimulator } from '@openami/simulator'

/** A simulator with calls of two channels each, in a process of its own; so many of them end each second, and as many begin. */
const [channels = 0, ending = 0] = process.argv.slice(2).map(Number)
const simulator = await startSimulator({
  clock: 'virtual',
  phones: [{ device: 'PJSIP/trunk' }, { device: 'PJSIP/agent' }],
  extensions: '[default]\nexten => 100,1,Dial(PJSIP/agent,30)\n',
})
const call = (number: number) => simulator.incoming({ from: `55501${number}`, to: '100' })
const calls: SimulatedCall[] = []
for (let made = 0; made < channels; made += 2) {
  calls.push(call(made))
  if (made % 500 === 0) await simulator.advance('10s')
}
await simulator.advance('10s')
if (ending > 0)
  setInterval(async () => {
    for (const old of calls.splice(0, ending)) old.hangUp()
    for (let made = 0; made < ending; made++) calls.push(call(made))
    await simulator.advance('1s')
  }, 1_000)
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1_000)
})
process.on('disconnect', () => process.exit())
process.send?.(simulator.connection)
