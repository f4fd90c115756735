/**
 * Faults of all that a bridge depends on, and a ledger of what every server sent: `npm run bridge:faults -- --rounds 200`.
 * Ends with code 1 if anything is lost outside of gaps, doubled, out of order or carried out twice.
 */
import { parseArgs } from 'node:util'
import { type Counts, runFaults } from './run-faults.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    nodes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    // Real servers in addition to the simulators: 16,22.
    asterisk: { type: 'string', default: '' },
    // The disk of NATS is full at times; needs root.
    'full-disk': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const counts = await runFaults({
  rounds: Number(values.rounds),
  nodes: Number(values.nodes),
  seed: Number(values.seed),
  asterisks: values.asterisk.split(',').filter((name) => name !== ''),
  fullDisk: values['full-disk'],
  onRound: (round, fault) => {
    if (!values.json) console.error(`${round}: ${fault}`)
  },
})
if (values.json) console.log(JSON.stringify(counts))
else console.table(counts)
process.exit(isGood(counts) ? 0 : 1)

function isGood({ delivered, actions, lost, doubled, outOfOrder, doublyExecuted }: Counts): boolean {
  return delivered > 0 && actions > 0 && lost + doubled + outOfOrder + doublyExecuted === 0
}
