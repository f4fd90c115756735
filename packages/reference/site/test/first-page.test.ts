import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startSimulator } from '@openami/simulator'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { complaintsOf, useSite } from './browser.ts'

const site = useSite()
const code = (name: string): string => fileURLToPath(new URL(`../src/first-page/${name}`, import.meta.url))
const shown = (page: Page) => page.locator('.first-code pre').filter({ visible: true })

it('shows the same in four ways, by tabs that work by keyboard', async () => {
  const page = await site().browser.newPage()
  await page.goto(`${site().url}/`)
  expect(await shown(page).getAttribute('aria-label')).toBe('TypeScript')
  await page.getByRole('tab', { name: 'TypeScript' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await shown(page).getAttribute('aria-label')).toBe('JavaScript')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await shown(page).getAttribute('aria-label')).toBe('Raw wire')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Raw wire')
  await page.close()
})

it('shows all code, a recorded call and no dead button without JavaScript', async () => {
  const context = await site().browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site().url}/`)
  expect(await shown(page).count()).toBe(4)
  expect(await page.locator('.first-drawing svg').count()).toBe(1)
  expect(await page.locator('.first button').filter({ visible: true }).allTextContents()).toEqual([])
  await context.close()
})

it('has the simulator play a call once it is in sight, on the chosen release, and asks no other host', async () => {
  const context = await site().browser.newContext({ viewport: { width: 1360, height: 900 } })
  await context.addInitScript(() => localStorage.setItem('openami-release', '11'))
  const page = await context.newPage()
  const complaints = complaintsOf(page, site().url)
  await page.goto(`${site().url}/`)
  await page.locator('[data-live-call]').scrollIntoViewIfNeeded()
  await page.getByText('The simulator plays it in this page, as release 11').waitFor()
  await page.locator('.first-drawing text', { hasText: 'Hangup' }).first().waitFor()
  await page.getByRole('button', { name: 'Play again' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

it('plays the call only when it is asked to where the reader prefers no motion', async () => {
  const context = await site().browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${site().url}/`, { waitUntil: 'networkidle' })
  await page.locator('[data-live-call]').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.filter((name) => name.includes('/console/'))).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await page.getByText('The simulator plays it in this page').waitFor()
  await context.close()
})

it('counts what there is in the model', async () => {
  const model = JSON.parse(readFileSync(new URL('../dist/api/model.json', import.meta.url), 'utf8'))
  const page = await site().browser.newPage()
  await page.goto(`${site().url}/`)
  const figure = (link: string) => page.locator(`.first-figures a[href="${link}"] strong`).textContent()
  expect(await figure('/actions/')).toBe(String(Object.keys(model.actions).length))
  expect(await figure('/events/')).toBe(String(Object.keys(model.events).length))
  expect(await figure('/releases/')).toBe(String(model.releases.length))
  await page.close()
})

for (const name of ['call.ts', 'call.mjs']) {
  it(`${name} of the first page runs as it is`, async () => {
    await using pbx = await startSimulator({
      phones: [{ device: 'PJSIP/100' }],
      queues: [{ name: 'support', members: [{ interface: 'PJSIP/100', name: 'Anna' }] }],
    })
    const { host, port, username, secret } = pbx.connection
    const child = spawn(process.execPath, ['--conditions=@openami/source', '--import=tsx', code(name)], {
      env: { ...process.env, AMI_URL: `ami://${username}:${secret}@${host}:${port}` },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    await new Promise((resolve) => child.on('close', resolve))
    expect(output).toMatch(/^Anna PJSIP\/100\nPJSIP\/100-\w+ answered\nPJSIP\/100-\w+ Unknown\n$/)
  })
}
