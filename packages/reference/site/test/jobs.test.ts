import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useSite } from './browser.ts'

// What readers come for, from the first page to the answer. Upgrading, schemas and AsyncAPI have files of their own.
const site = useSite()

it('answers what Asterisk sends at a hang-up, and what cause 21 means', async () => {
  const page = await search('hangup event', 'events/Hangup/')
  expect(await page.locator('.rows').first().innerText()).toMatch(/\bCause\b[\s\S]*\bCause-txt\b/)
  await page.locator('.sl-markdown-content a[href="/calls/answered/"]').first().click()
  await page
    .locator('.sl-markdown-content a', { hasText: /^Hangup$/ })
    .first()
    .waitFor()
  await page.close()

  const cause = await search('cause 21', 'hangup-causes/#cause-21')
  const row = cause.locator('#cause-21').locator('xpath=ancestor-or-self::tr')
  expect(await row.innerText()).toMatch(/21[\s\S]*CALL_REJECTED[\s\S]*403[\s\S]*rejected/)
  await cause.close()
})

it('says which class QueuePause needs, and which one receives QueueMemberPause', async () => {
  const page = await search('QueuePause', 'actions/QueuePause/')
  expect(await facts(page)).toContain('write = agent')
  await page.goto(`${site().url}/events/QueueMemberPause/`)
  expect(await facts(page)).toContain('read = agent')
  await page.close()
})

it('shows Originate with three variables and how its outcome comes', async () => {
  const page = await search('originate with variables', 'actions/Originate/')
  const example = page.locator('section.example').first()
  const text = await example.innerText()
  expect(text.match(/^Variable: \w.*=/gm)).toHaveLength(3)
  expect(text).toMatch(/Event: OriginateResponse[\s\S]*Reason: 4/)
  await page.locator('.sl-markdown-content a', { hasText: 'OriginateResponse' }).first().click()
  await page.waitForURL('**/events/OriginateResponse/')
  await page.close()
})

it('tells Uniqueid from Linkedid', async () => {
  const page = await search('uniqueid vs linkedid', 'uniqueid-and-linkedid/')
  expect(await page.locator('.sl-markdown-content').innerText()).toMatch(/Uniqueid[\s\S]*Linkedid/)
  await page.close()
})

it('leads from MonitorMute, which no release has, to MixMonitorMute and its history', async () => {
  const page = await search('MonitorMute', 'actions/MixMonitorMute/')
  await page.locator('#history').waitFor()
  await page.close()
})

it.each(['/', '/actions/Originate/', '/events/Hangup/', '/calls/answered/', '/hangup-causes/', '/guides/lists/'])(
  'has an outline for screen readers on %s: one title, no level omitted, named landmarks',
  async (path) => {
    const page = await site().browser.newPage()
    await page.goto(site().url + path)
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
    expect(jumps, levels.join(' ')).toEqual([])
    expect(await page.getByRole('main').count()).toBe(1)
    const unnamed = await page.locator('nav:not([aria-label], [aria-labelledby])').count()
    expect(unnamed).toBe(0)
    await page.close()
  },
)

/** What a reader types, and the first hit, opened by Enter. */
async function search(query: string, first: string): Promise<Page> {
  const page = await site().browser.newPage()
  await page.goto(`${site().url}/`)
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  await page.locator('[role=option]').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site().url}/${first}`)
  return page
}

const facts = (page: Page) => page.locator('dl.facts').innerText()
