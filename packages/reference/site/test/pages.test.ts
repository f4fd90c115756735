import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { complaintsOf, useSite } from './browser.ts'

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

it('opens every page without an error and without a request to another host', async () => {
  const { url, browser } = site()
  const wrong: string[] = []
  const waiting = [...pages]
  const work = async (): Promise<void> => {
    const page = await browser.newPage()
    const complaints = complaintsOf(page, url)
    // What a page does wrong it does without being drawn large.
    await page.setViewportSize({ width: 400, height: 200 })
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await page.goto(`${url}/${encodeURI(file.replace(/index\.html$/, ''))}`, { waitUntil: 'load' })
      if ((await page.locator('h1').count()) === 0) wrong.push(`${file}: no title`)
      wrong.push(...complaints.splice(0).map((complaint) => `${file}: ${complaint}`))
    }
    await page.close()
  }
  await Promise.all([work(), work(), work()])
  expect(wrong.slice(0, 20)).toEqual([])
})
