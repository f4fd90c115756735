import { runDemo } from './demo.ts'
import { paint } from './paint.ts'
import { chooseTarget } from './target.ts'

try {
  const target = await chooseTarget(process.env)
  try {
    await runDemo(target)
  } finally {
    await target.stop()
  }
} catch (error) {
  console.error(paint('red', error instanceof Error ? `${error.name}: ${error.message}` : String(error)))
  process.exitCode = 1
}
