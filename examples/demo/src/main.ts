import { CallLeft } from './call.ts'
import { runDemo } from './demo.ts'
import { paint } from './paint.ts'
import { chooseTarget } from './target.ts'

/** As a shell counts a process that a signal ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Milliseconds for which a signal is the same one: the shell, npm and every process between send it on. */
const same = 1_000

const controller = new AbortController()
let asked = Number.POSITIVE_INFINITY
for (const [signal, code] of Object.entries(exitCodes)) {
  process.on(signal, () => {
    if (Date.now() - asked > same) process.exit(code)
    asked = Math.min(asked, Date.now())
    process.exitCode = code
    controller.abort(new Error(`Stopped by ${signal}; no call is left.`))
  })
}
try {
  const target = await chooseTarget(process.env)
  try {
    await runDemo(target, { signal: controller.signal })
  } finally {
    await target.stop()
  }
} catch (error) {
  const stopped = controller.signal.aborted && !(error instanceof CallLeft)
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  console.error(paint('red', stopped ? controller.signal.reason.message : text))
  process.exitCode ??= 1
}
