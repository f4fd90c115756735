import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { complaintsOf, useSite } from './browser.ts'
import { outsideOfCss, outsideOfHtml, outsideOfScript } from './outside.ts'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const files = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length).replace(/^\/+/, '')),
)
const pages = [...files].filter((file) => file.endsWith('index.html')).sort()
const site = useSite()

it('has more than 1,800 pages', () => {
  expect(pages.length).toBeGreaterThan(1800)
})

it('keeps every address that was ever published', () => {
  const lock = readFileSync(new URL('../../anchors/lock.txt', import.meta.url), 'utf8')
  const lost: string[] = []
  for (const line of lock.split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
    const [path = '', anchors = ''] = line.split(/: ?/)
    const file = `${path}/index.html`
    if (!files.has(file)) {
      lost.push(path)
      continue
    }
    const html = readFileSync(dist + file, 'utf8')
    for (const anchor of anchors.split(' ').filter(Boolean)) {
      if (!html.includes(` id="${anchor}"`)) lost.push(`${path}#${anchor}`)
    }
  }
  expect(lost).toEqual([])
})

it('has no broken link', () => {
  const texts = new Map(pages.map((file) => [file, readFileSync(dist + file, 'utf8')]))
  const anchors = new Map(
    [...texts].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  )
  const broken = new Set<string>()
  for (const [file, html] of texts) {
    for (const [, target = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const url = new URL(target.replaceAll('&amp;', '&'), `http://site/${file}`)
      if (url.host !== 'site') continue
      const path = decodeURIComponent(url.pathname).slice(1)
      const found = path === '' || path.endsWith('/') ? `${path}index.html` : path
      const anchor = decodeURIComponent(url.hash.slice(1))
      if (!files.has(found)) broken.add(`${file}: ${target}`)
      else if (anchor !== '' && texts.has(found) && !anchors.get(found)?.has(anchor)) broken.add(`${file}: ${target}`)
    }
  }
  expect([...broken].slice(0, 20)).toEqual([])
})

it('names another host in nothing that a browser fetches by itself: HTML, styles and scripts', () => {
  const wrong: string[] = []
  const check = (file: string, outside: readonly string[]): void => {
    wrong.push(...outside.map((address) => `${file}: ${address}`))
  }
  for (const file of files) {
    if (file.endsWith('.html')) check(file, outsideOfHtml(readFileSync(dist + file, 'utf8')))
    if (file.endsWith('.css')) check(file, outsideOfCss(readFileSync(dist + file, 'utf8')))
    if (file.endsWith('.js')) check(file, outsideOfScript(readFileSync(dist + file, 'utf8')))
  }
  expect(wrong.slice(0, 20)).toEqual([])
})

it.each([
  ['an image', '<img alt="" src="https://other.example/a.png">', 'https://other.example/a.png'],
  ['an image without quotes', '<img src=//other.example/a.png>', '//other.example/a.png'],
  [
    'one of several images',
    '<img src="/a.png" srcset="/a.png 1x, http://other.example/b.png 2x">',
    'http://other.example/b.png',
  ],
  ['a script', '<script type="module" src="https://other.example/a.js"></script>', 'https://other.example/a.js'],
  ['an import in a script', '<script>import "https://other.example/a.js"</script>', 'https://other.example/a.js'],
  ['a request of a script', "<script>void fetch('https://other.example/a')</script>", 'https://other.example/a'],
  ['a style sheet', '<link href="https://other.example/a.css" rel="stylesheet">', 'https://other.example/a.css'],
  ['a preload', '<link rel="preload" as="font" href="//other.example/a.woff2">', '//other.example/a.woff2'],
  ['a style', '<p style="background:url(https://other.example/a.png)">', 'https://other.example/a.png'],
  ['an imported style', '<style>@import "https://other.example/a.css";</style>', 'https://other.example/a.css'],
  ['a frame', '<iframe src="https://other.example/"></iframe>', 'https://other.example/'],
])('reports %s on another host', (_, html, address) => {
  expect(outsideOfHtml(`<html><body>${html}</body></html>`)).toEqual([address])
})

it('has a title and a heading on every page, and no two pages have the same title', () => {
  const titles = new Map<string, string>()
  const wrong: string[] = []
  for (const file of pages) {
    const html = readFileSync(dist + file, 'utf8')
    const [, title = '', ...more] = /<title>([^<]+)<\/title>/.exec(html) ?? []
    if (title === '' || more.length > 0 || !/<h1[ >]/.test(html))
      wrong.push(`${file}: ${title === '' ? 'no title' : 'no heading'}`)
    const other = titles.get(title)
    if (other !== undefined) wrong.push(`${file} and ${other}: ${title}`)
    titles.set(title, file)
  }
  expect(wrong.slice(0, 20)).toEqual([])
})

/** Pages of every kind: the front, every guide and overview, and of each folder the shortest, the longest and two between. */
function sample(): string[] {
  const folders = new Map<string, string[]>()
  for (const file of pages) {
    const folder = file.split('/').slice(0, -2).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders].flatMap(([folder, all]) => {
    if (folder === '' || folder === 'guides') return all
    const bySize = all.toSorted((a, b) => statSync(dist + a).size - statSync(dist + b).size)
    const at = (share: number) => bySize[Math.round(share * (bySize.length - 1))] as string
    return [...new Set([0, 0.4, 0.8, 1].map(at))]
  })
}

it('opens pages of every kind without an error and without a request to another host', async () => {
  const { url, browser } = site()
  const wrong: string[] = []
  const page = await browser.newPage()
  const complaints = complaintsOf(page, url)
  const opened = sample()
  for (const file of opened) {
    await page.goto(`${url}/${encodeURI(file.replace(/index\.html$/, ''))}`, { waitUntil: 'load' })
    if ((await page.locator('h1').count()) === 0) wrong.push(`${file}: no heading`)
    wrong.push(...complaints.splice(0).map((complaint) => `${file}: ${complaint}`))
  }
  await page.close()
  expect(opened.length).toBeGreaterThanOrEqual(40)
  expect(wrong.slice(0, 20)).toEqual([])
})

it('reports what is wrong with a page that is broken', async () => {
  const { url, browser } = site()
  const page = await browser.newPage()
  const complaints = complaintsOf(page, url)
  await page.route(`${url}/broken/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script>console.error("one")</script><script>throw new Error("two")</script><img src="/none.png"><img src="http://127.0.0.1:9/">',
    }),
  )
  await page.goto(`${url}/broken/`, { waitUntil: 'load' })
  await page.close()
  expect(complaints.map((one) => one.replace(url, '')).sort()).toEqual(
    expect.arrayContaining(['404: /none.png', 'asks another host: http://127.0.0.1:9/', 'console: one', 'error: two']),
  )
})
