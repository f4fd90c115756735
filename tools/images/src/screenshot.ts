// Takes docs/images/site.png of the built site: `npm run site -- --build`, then `npm run screenshot -w @openami/images`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '../../../packages/reference/site/serve.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const page = 'actions/QueueStatus/'
const file = `${root}docs/images/site.png`
const maxBytes = 200 * 1024

if (!existsSync(`${root}packages/reference/site/dist/${page}index.html`))
  throw new Error('the site is not built: npm run site -- --build')

const server = await serve()
const { port } = server.address() as AddressInfo
const options = '--headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --virtual-time-budget=5000'
try {
  const chromium = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [...options.split(' '), '--window-size=1440,860', `--screenshot=${file}`, `http://127.0.0.1:${port}/${page}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const [code] = await once(chromium, 'exit')
  if (code !== 0) throw new Error(`chromium ended with exit code ${code}`)
} finally {
  server.close()
  server.closeAllConnections()
}
const { size } = statSync(file)
if (size > maxBytes) throw new Error(`${file} has ${size} bytes; at most ${maxBytes}`)
console.log(`${file}: ${size} bytes`)
