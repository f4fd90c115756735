// Draws packages/reference/site/public/og.png, which other sites show next to a link: `npm run social-card -w @openami/images`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../packages/reference/site/public/', import.meta.url))
const file = `${folder}og.png`
const maxBytes = 100 * 1024
const logo = readFileSync(`${folder}favicon.svg`, 'utf8')
const html = `<!doctype html><style>
  body { margin: 0; width: 1200px; height: 630px; background: #14181d; color: #eef1f4; font: 34px "DejaVu Sans", sans-serif }
  main { padding: 70px 80px; display: grid; gap: 34px }
  h1 { margin: 0; font-size: 64px; display: flex; gap: 28px; align-items: center } svg { width: 84px; height: 84px }
  p { margin: 0; line-height: 1.45; color: #c3cad2 }
  pre { margin: 0; padding: 28px 34px; border-radius: 14px; background: #1e242b; font: 28px "DejaVu Sans Mono", monospace; line-height: 1.5 }
  b { font-weight: 400; color: #7fd8c2 } i { font-style: normal; color: #ffb27d }
</style><main><h1>${logo}OpenAMI</h1>
<p>Every action, event and header of the Asterisk Manager Interface, release by release.</p>
<pre><b>Event:</b> <i>Hangup</i>
<b>Channel:</b> PJSIP/100-00000037
<b>Linkedid:</b> 1795375501.115
<b>Cause:</b> 16
<b>Cause-txt:</b> Normal Clearing</pre></main>`

const work = mkdtempSync(join(tmpdir(), 'social-card-'))
try {
  writeFileSync(join(work, 'card.html'), html)
  const options = '--headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --window-size=1200,630'
  const chromium = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [...options.split(' '), `--screenshot=${file}`, `file://${join(work, 'card.html')}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const [code] = await once(chromium, 'exit')
  if (code !== 0) throw new Error(`chromium ended with exit code ${code}`)
} finally {
  rmSync(work, { recursive: true })
}
const { size } = statSync(file)
if (size > maxBytes) throw new Error(`${file} has ${size} bytes; at most ${maxBytes}`)
console.log(`${file}: ${size} bytes`)
