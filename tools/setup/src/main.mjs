// Runs before anything is installed: Node's own modules only.
import { install } from './install.mjs'
import { tasks } from './tasks.mjs'

const [task = '', ...rest] = process.argv.slice(2)
const run = tasks[task]
if (run === undefined) {
  console.error(`setup: no task "${task}"; there are: ${Object.keys(tasks).join(', ')}`)
  process.exit(2)
}
install()
process.exitCode = await run(rest)
