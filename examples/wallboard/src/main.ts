import { connect } from 'openami'
import { startWallboard } from './wallboard.ts'

// A server or a port that cannot be used is one sentence, without a stack.
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})

// A real server, or a simulated one with calls.
const url = process.env.AMI_URL ?? (await (await import('./simulated-office.ts')).startOffice())
const ami = await connect({ url })
const wallboard = await startWallboard(ami, Number(process.env.PORT ?? 8080))
console.log(`The wallboard is at ${wallboard.url}. Ctrl-C ends it.`)
process.once('SIGINT', () => {
  void Promise.all([wallboard.close(), ami.close()]).finally(() => process.exit(0))
})
