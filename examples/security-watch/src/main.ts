import { execFile } from 'node:child_process'
import { connect } from 'openami'
import { watch } from './watch.ts'

// A server or a port that cannot be used is one sentence, without a stack.
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})

const { AMI_URL, BAN_COMMAND, TRUSTED = '' } = process.env
const url = AMI_URL ?? (await (await import('./simulated-attack.ts')).startAttack())
const ami = await connect({ url })
watch(ami, {
  trusted: TRUSTED.split(',').filter((address) => address !== ''),
  ban(address, reason) {
    console.log(`${address}: ${reason}`)
    // The address is an argument of its own: no shell reads it.
    if (BAN_COMMAND !== undefined) execFile(BAN_COMMAND, [address], (error) => error && console.error(error.message))
  },
})
console.log('Watching for failed logins. Ctrl-C ends it.')
process.once('SIGINT', () => void ami.close().finally(() => process.exit(0)))
