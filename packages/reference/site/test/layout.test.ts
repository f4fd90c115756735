import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useSite } from './browser.ts'

const site = useSite()

/** A page of the site in a context of its own. */
async function open(
  path: string,
  options: Parameters<ReturnType<typeof site>['browser']['newPage']>[0] = {},
): Promise<Page> {
  const page = await site().browser.newPage(options)
  await page.goto(site().url + path)
  return page
}

it('chooses the release that a link names, and keeps it', async () => {
  const page = await open('/actions/Originate/?release=16')
  expect(await page.locator('header [data-release-switch]').inputValue()).toBe('16')
  await page.goto(`${site().url}/actions/`)
  expect(await page.locator('html').getAttribute('data-release')).toBe('16')
  await page.goto(`${site().url}/actions/?release=nonsense`)
  expect(await page.locator('html').getAttribute('data-release')).toBe('16')
  await page.close()
})

it('hides examples, notes, classes and sections that the chosen release does not have', async () => {
  const page = await open('/actions/Originate/?release=22')
  const old = page.locator('.example', { hasText: 'as in the old document' }).first()
  const note = page.locator('main li', { hasText: 'Asterisk 1.0 and 1.2 send' })
  const former = page.locator('.facts dd', { hasText: /^write = call \(from 1\.0\)$/ })
  expect(await old.count()).toBe(1)
  for (const one of [old, note, former]) expect(await one.isVisible()).toBe(false)
  await page.goto(`${site().url}/actions/Originate/?release=1.2`)
  for (const one of [old, note, former]) expect(await one.isVisible()).toBe(true)

  await page.goto(`${site().url}/actions/?release=1.4`)
  expect(await page.locator('#bridges').isVisible()).toBe(false)
  expect(await page.locator('starlight-toc a[href="#bridges"]').isVisible()).toBe(false)
  expect(await page.locator('#queues').isVisible()).toBe(true)
  await page.goto(`${site().url}/areas/?release=1.4`)
  expect(await page.locator('main a[href="/areas/pjsip/"]').isVisible()).toBe(false)
  await page.goto(`${site().url}/actions/PJSIPNotify/?release=1.4`)
  expect(await page.locator('#starlight__sidebar summary', { hasText: 'Actions: pjsip' }).isVisible()).toBe(false)
  expect(await page.locator('#starlight__sidebar summary', { hasText: 'Reference' }).isVisible()).toBe(true)
  await page.close()
})

it('hides headers, conditions and values that the chosen release lacks, and crosses out such lines of an example', async () => {
  const page = await open('/events/ParkedCall/?release=11')
  const row = (name: string) => page.locator(`#header-${name}`)
  expect(await row('timeout').isVisible()).toBe(true)
  expect(await row('parkingtimeout').isVisible()).toBe(false)
  expect(await page.locator('#in-calls').isVisible()).toBe(false)
  const line = page.locator('.code:visible [data-has]', { hasText: /^CallerID:/ })
  expect(await line.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('line-through')
  expect(await page.locator('.lacking:visible').count()).toBe(1)
  await page.goto(`${site().url}/events/ParkedCall/?release=1.4`)
  expect(await line.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('none')
  expect(await page.locator('.lacking:visible').count()).toBe(0)

  await page.goto(`${site().url}/actions/Redirect/?release=1.4`)
  expect(await page.locator('main li', { hasText: 'ExtraExten' }).first().isVisible()).toBe(false)
  await page.goto(`${site().url}/events/CEL/?release=22`)
  const value = page.locator('.values li', { hasText: 'BRIDGE_START' })
  expect(await value.evaluate((one) => getComputedStyle(one).display)).toBe('none')
  await page.close()
})

it.each(['/actions/Originate/', '/events/RTCPReceived/', '/calls/park-retrieved/', '/errors/', '/upgrade/11-to-22/'])(
  'shows the whole table of contents from 1152 px on, and no table that is cut off, on %s',
  async (path) => {
    const page = await open(path)
    for (const width of [1152, 1200, 1360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const wrong = await page.evaluate(() => {
        const links = [...document.querySelectorAll('starlight-toc a')]
        const cut = links.filter((link) => link.getBoundingClientRect().right > innerWidth).length
        const tables = [...document.querySelectorAll('.rows')].filter(
          (one) => one.scrollWidth > one.clientWidth + 1,
        ).length
        return { links: links.length > 3, cut, tables }
      })
      expect(wrong, `${width} px`).toEqual({ links: true, cut: 0, tables: 0 })
    }
    await page.close()
  },
)

it('has search and release in the header of a phone', async () => {
  const page = await open('/actions/Originate/', { viewport: { width: 390, height: 844 } })
  expect(await page.locator('header [data-open]').isVisible()).toBe(true)
  await page.locator('header [data-release-switch]').selectOption('1.0')
  expect(await page.locator('html').getAttribute('data-release')).toBe('1.0')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.close()
})

it('follows the colours of the system without scripts, and shows no button that does nothing', async () => {
  const grounds: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open('/actions/Originate/', { colorScheme, javaScriptEnabled: false })
    expect(await page.locator('button:visible, select:visible').count()).toBe(0)
    grounds.push(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))
    await page.close()
  }
  expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(23, 24, 28)'])
  const phone = await open('/actions/Originate/', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  expect(await phone.locator('#starlight__sidebar a', { hasText: 'First steps' }).isVisible()).toBe(true)
  await phone.close()
})

it('prints tables as tables, with the values that are folded on the screen and without what is there to be pressed', async () => {
  const page = await open('/events/Hangup/')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 700, height: 900 })
  const [row, values] = await page.evaluate(() => {
    const folded = document.querySelector('.rows details:not([open]) li') as HTMLElement
    return [
      getComputedStyle(document.querySelector('.rows tr') as Element).display,
      folded.checkVisibility({ contentVisibilityAuto: true }),
    ]
  })
  expect(row).toBe('table-row')
  expect(values).toBe(true)
  for (const pressed of ['.copy', '.try', '.programs', '.console-open']) {
    expect(await page.locator(pressed).count(), pressed).toBeGreaterThan(0)
    expect(await page.locator(pressed).first().isVisible(), pressed).toBe(false)
  }
  await page.close()
})

it('tells other sites what a page is: canonical address, picture, map of the site', async () => {
  const page = await open('/actions/Originate/')
  const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content')
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
  expect(new URL(canonical).pathname).toBe('/actions/Originate/')
  expect(await content('og:url')).toBe(canonical)
  expect(await page.title()).toBe('Originate action | OpenAMI')
  const { origin } = new URL(canonical)
  const picture = await page.request.get(((await content('og:image')) ?? '').replace(origin, site().url))
  expect(picture.headers()['content-type']).toBe('image/png')
  const map = await (await page.request.get(`${site().url}/sitemap-0.xml`)).text()
  expect(map).toContain(`<loc>${canonical}</loc>`)
  expect(await page.locator('.breadcrumbs a').allTextContents()).toEqual(['Actions', 'Channels'])
  expect(await page.locator('a[href$="/edit/main/spec/actions/Originate.yaml"]').count()).toBe(1)
  await page.close()
})
