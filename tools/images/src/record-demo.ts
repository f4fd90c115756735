// Runs `npm run demo` with colours and writes docs/images/demo.svg: `npm run record-demo -w @openami/images`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type RecordedLine, terminalSvg } from './terminal-svg.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const { AMI_URL: _, NO_COLOR: __, ...env } = process.env

const child = spawn(process.execPath, ['tools/setup/src/main.mjs', 'demo'], {
  cwd: root,
  env: { ...env, FORCE_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const exit = once(child, 'exit')
const lines: RecordedLine[] = [{ at: 0, text: '\x1b[2m$\x1b[22m npm run demo' }]
let start: number | undefined
let begun = false
for await (const text of createInterface({ input: child.stdout })) {
  // The output of turbo before the demo begins is omitted.
  begun ||= text.includes('Connect to')
  if (!begun) continue
  start ??= performance.now() - 600
  lines.push({ at: performance.now() - start, text })
}
const [code] = await exit
if (code !== 0) throw new Error(`the demo ended with exit code ${code}; nothing was written`)

const file = `${root}docs/images/demo.svg`
writeFileSync(file, terminalSvg(lines, { title: 'npm run demo', columns: 124, rows: 26 }))
console.log(`${file}: ${lines.length} lines`)
