import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type SimulatorOptions, startSimulator } from '@openami/simulator'
import type { AxeResults } from 'axe-core'
import { connect } from 'openami'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startWallboard } from '../../../../examples/wallboard/src/wallboard.ts'
import { complaintsOf, useBrowser } from './browser.ts'

const browser = useBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const shots = fileURLToPath(new URL('../coverage/screenshots/', import.meta.url))
const office: SimulatorOptions = {
  clock: 'virtual',
  phones: [
    { device: 'PJSIP/anna', behaviour: 'rings' },
    { device: 'PJSIP/ben', behaviour: 'rings' },
  ],
  queues: [
    {
      name: 'support',
      members: [
        { interface: 'PJSIP/anna', name: 'Anna' },
        { interface: 'PJSIP/ben', name: 'Ben' },
      ],
    },
    { name: 'sales', members: [] },
  ],
  extensions: '[default]\nexten => 300,1,Queue(support)\n',
}

/** The section of a queue. */
const queue = (page: Page, name: string) => page.locator('section', { has: page.locator('h2', { hasText: name }) })
const shows = (page: Page, text: RegExp): Promise<void> => queue(page, 'support').filter({ hasText: text }).waitFor()

async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: `${shots}wallboard-${name}.png`, fullPage: true })
}

it('the wallboard shows callers, agents who talk or pause, and that the PBX or itself is gone', async () => {
  await using pbx = await startSimulator(office)
  await using ami = await connect({ ...pbx.connection, reconnect: { initialDelay: 5, maxDelay: 50 } })
  const wallboard = await startWallboard(ami)
  const page = await browser().newPage({ viewport: { width: 1280, height: 720 } })
  const complaints = complaintsOf(page, wallboard.url)
  await page.goto(wallboard.url)
  await shows(page, /^support0waiting · 2 available · 0 completed/)

  const first = pbx.incoming({ from: 'Ada Lovelace <5550100>', to: '300' })
  pbx.incoming({ from: '5550101', to: '300' })
  await pbx.advance('1s')
  pbx.phone('PJSIP/anna').call?.answer()
  await pbx.advance('1s')
  await ami.queuePause({ Interface: 'PJSIP/ben', Paused: true, Reason: 'lunch' })
  await shows(page, /^support1waiting.*5550101\d:\d\dAnna5550100 · \d:\d\dBenlunch$/)
  await shoot(page, 'desktop')
  await page.setViewportSize({ width: 390, height: 844 })
  await shoot(page, 'phone')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

  first.hangUp()
  await pbx.advance('1s')
  await shows(page, /1 completed/)

  await pbx.crash()
  await page.getByText('The PBX does not answer').waitFor()
  await pbx.restart()
  await page.getByText('The PBX does not answer').waitFor({ state: 'detached' })
  // A server that has crashed has forgotten which members of queues.conf were paused.
  await shows(page, /^support0waiting · 2 available · 0 completed/)
  expect(complaints).toEqual([])

  await wallboard.close()
  await page.getByText('The wallboard does not answer').waitFor()
  await shoot(page, 'lost')
  await page.close()
})
