import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { useSite } from './browser.ts'

const folder = fileURLToPath(new URL('../dist/calls/', import.meta.url))
const shots = fileURLToPath(new URL('../coverage/screenshots/', import.meta.url))
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
const html = (name: string): string => readFileSync(`${folder}${name}/index.html`, 'utf8')
const site = useSite()

it('has a page for each of more than 25 calls, of at most 130 KB', () => {
  expect(names.length).toBeGreaterThan(25)
  const large = names.filter((name) => html(name).length > 130 * 1024).map((name) => `${name}: ${html(name).length}`)
  expect(large).toEqual([])
})

it('names each diagram and says in words how much it shows', () => {
  for (const name of names) {
    for (const [, label = '', svg = ''] of html(name).matchAll(
      /<svg role="img" aria-labelledby="([^"]*)"[^>]*>(.*?)<\/svg>/g,
    )) {
      for (const id of label.split(' ')) expect(svg).toContain(`id="${id}"`)
      const said = Number(/<desc[^>]*>(\d+) messages/.exec(svg)?.[1])
      expect(svg.match(/class="d-number"/g)).toHaveLength(said)
    }
  }
})

describe.each([
  { size: 'desktop', viewport: { width: 1360, height: 900 } },
  { size: 'phone', viewport: { width: 390, height: 844 } },
])('on a $size', ({ size, viewport }) => {
  it.each(['light', 'dark'] as const)(
    'shows the diagram in its own box, with readable words, in %s',
    async (colorScheme) => {
      mkdirSync(shots, { recursive: true })
      const context = await site().browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await page.goto(`${site().url}/calls/queue-answered/`)
      await page.screenshot({ path: `${shots}call-${size}-${colorScheme}.png`, fullPage: true })
      const found = await page.evaluate(() => {
        const box = document.querySelector('.diagram') as Element
        const word = box.querySelector('text:not(.d-name)') as Element
        const lights = [getComputedStyle(word).fill, getComputedStyle(box).backgroundColor].map((colour) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
            const share = Number(part) / 255
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        })
        const [high = 0, low = 0] = lights.sort((a, b) => b - a)
        return {
          tooWide: document.documentElement.scrollWidth - innerWidth,
          scrolls: box.scrollWidth > box.clientWidth,
          width: box.querySelector('svg')?.getBoundingClientRect().width ?? 0,
          contrast: (high + 0.05) / (low + 0.05),
        }
      })
      expect(found.tooWide).toBeLessThanOrEqual(0)
      // Not shrunk: the words keep their size, and the box scrolls where it has to.
      expect(found.width).toBeGreaterThan(500)
      if (size === 'phone') expect(found.scrolls).toBe(true)
      expect(found.contrast).toBeGreaterThan(4.5)
      await context.close()
    },
  )
})
