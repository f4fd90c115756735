import { readFileSync } from 'node:fs'
import { connect } from 'openami'
import { dial } from './dialler.ts'
import { Journal } from './journal.ts'

// A server or a port that cannot be used is one sentence, without a stack.
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})

const { AMI_URL, NUMBERS, QUEUE = 'sales', TRUNK = 'trunk', EXTEN = '300' } = process.env
if (AMI_URL !== undefined && NUMBERS === undefined) {
  console.error('Set NUMBERS to a file with one number a line: a real server dials them.')
  process.exit(1)
}

// A real server, or a simulated one whose customers answer, are busy or do not answer.
const url = AMI_URL ?? (await (await import('./simulated-customers.ts')).startCustomers())
const numbers = NUMBERS === undefined ? Array.from({ length: 500 }, (_, i) => `${5_550_000 + i}`) : linesOf(NUMBERS)
const journal = new Journal(process.env.JOURNAL ?? 'dialler-journal.jsonl')
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

await using ami = await connect({ url })
const progress = setInterval(() => console.log(journal.counts()), 1_000)
await dial(ami, journal, {
  numbers,
  channel: (number) => `PJSIP/${number}@${TRUNK}`,
  queue: QUEUE,
  to: { Context: 'default', Exten: EXTEN, Priority: 1 },
  signal: stop.signal,
})
clearInterval(progress)
console.log(journal.counts())
journal.close()
if (AMI_URL === undefined) process.exit(0)

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
