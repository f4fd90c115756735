import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import type { Response } from 'playwright-core'
import { expect, it } from 'vitest'
import { useSite } from './browser.ts'

const site = useSite()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const shots = fileURLToPath(new URL('../coverage/screenshots/', import.meta.url))
const desktop = { width: 1360, height: 900 }
const phone = { width: 390, height: 844 }
/** One page of each kind. */
const paths = [
  '/',
  '/actions/',
  '/actions/Originate/',
  '/events/Hangup/',
  '/headers/status/',
  '/privileges/call/',
  '/releases/13/',
  '/calls/',
  '/calls/attended-transfer/',
  '/upgrade/',
  '/upgrade/16-to-22/',
  '/standard-headers/',
  '/hangup-causes/',
  '/permissions/',
  '/wire-rules/',
  '/guides/originate/',
  '/cookbook/click-to-call/',
]

/** Pages whose styles no other page has. */
const ownStyles = ['/', '/actions/Originate/', '/calls/attended-transfer/', '/permissions/', '/guides/originate/']

// Each page in both sizes and both themes; each of the four together where styles are.
it.each([
  ['a desktop in light', desktop, 'light', paths],
  ['a phone in dark', phone, 'dark', paths],
  ['a desktop in dark', desktop, 'dark', ownStyles],
  ['a phone in light', phone, 'light', ownStyles],
] as const)('has no serious accessibility finding of axe on %s', async (name, viewport, colorScheme, shown) => {
  mkdirSync(shots, { recursive: true })
  const context = await site().browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const findings: string[] = []
  for (const path of shown) {
    await page.goto(site().url + path)
    await page.screenshot({ path: `${shots}${path.replace(/\W+/g, '_')}${name.replaceAll(' ', '-')}.png` })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) findings.push(`${path}: ${wide} px too wide`)
    const text = (await page.locator('main .sl-markdown-content').boundingBox())?.width ?? 0
    if (text < Math.min(600, viewport.width * 0.85)) findings.push(`${path}: ${text} px for the text`)
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
    for (const { id, impact, nodes } of violations) {
      if (impact === 'serious' || impact === 'critical')
        findings.push(`${path}: ${id} ${nodes.length}× ${nodes[0]?.html.slice(0, 160)}`)
    }
  }
  expect(findings).toEqual([])
  await context.close()
})

it.each(['/actions/Originate/', '/events/AttendedTransfer/'])(
  'loads %s in nine requests and 130 KB at most, 12 KB of them script, as a server that compresses sends it',
  async (path) => {
    const context = await site().browser.newContext()
    const page = await context.newPage()
    let [requests, all, script] = [0, 0, 0]
    const bodies: Promise<void>[] = []
    const weigh = async (response: Response): Promise<void> => {
      const size = gzipSync(await response.body()).length
      all += size
      if (/javascript/.test(response.headers()['content-type'] ?? '')) script += size
    }
    page.on('response', (response) => {
      requests++
      bodies.push(weigh(response))
    })
    await page.goto(site().url + path, { waitUntil: 'networkidle' })
    const inline = await page.locator('script:not([src])').allTextContents()
    await Promise.all(bodies)
    script += gzipSync(inline.join('\n')).length
    console.log(`${path}: ${requests} requests, ${all} bytes gzip, ${script} of them script`)
    expect(requests).toBeLessThanOrEqual(9)
    expect(all).toBeLessThanOrEqual(130 * 1024)
    expect(script).toBeLessThanOrEqual(12 * 1024)
    await context.close()
  },
)
