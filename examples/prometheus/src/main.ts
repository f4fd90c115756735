import { connect } from 'openami'
import { startExporter } from './exporter.ts'

// A server or a port that cannot be used is one sentence, without a stack.
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})

// A real server, or a simulated one with calls.
const url = process.env.AMI_URL ?? (await (await import('../../wallboard/src/simulated-office.ts')).startOffice())
const ami = await connect({ url })
const exporter = await startExporter(ami, Number(process.env.PORT ?? 9_799))
console.log(`Metrics are at ${exporter.url}. Ctrl-C ends it.`)
process.once('SIGINT', () => {
  exporter.close()
  void ami.close().finally(() => process.exit(0))
})
