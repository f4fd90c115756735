import type { AddressInfo } from 'node:net'
import { type LaunchedChrome, launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from '../serve.mjs'

/** What else the machine does makes a run slower and never faster, so the best of these says what the page does. */
const RUNS = 3

let server: Awaited<ReturnType<typeof serve>>
let chrome: LaunchedChrome
beforeAll(async () => {
  server = await serve()
  const chromePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] })
})
afterAll(() => {
  chrome?.kill()
  server?.close()
})

// As Lighthouse does it by itself: a phone, a slow network and a processor four times slower.
it.each(['/', '/actions/Originate/', '/calls/attended-transfer/', '/guides/originate/'])(
  'has 95 points of Lighthouse at least in all four categories on %s',
  async (path) => {
    const best: Record<string, number> = {}
    let lost: string[] = []
    for (let run = 0; run < RUNS && (run === 0 || below(best).length > 0); run++) {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
      const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' })
      if (result === undefined) throw new Error(`Lighthouse has no result for ${path}`)
      for (const { id, score } of Object.values(result.lhr.categories))
        best[id] = Math.max(best[id] ?? 0, Math.round((score ?? 0) * 100))
      lost = lostPoints(result.lhr)
    }
    console.log(path, best)
    expect(Object.keys(best).sort()).toEqual(['accessibility', 'best-practices', 'performance', 'seo'])
    expect(below(best), lost.join('\n')).toEqual([])
  },
)

const below = (scores: Record<string, number>) => Object.entries(scores).filter(([, score]) => score < 95)

/** The audits that cost points, for the one who reads the failure. */
function lostPoints({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ id: category, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score, displayValue = '' } = audits[id] ?? { score: null }
      return weight > 0 && score !== null && score < 0.9 ? [`${category}: ${id} ${score} ${displayValue}`] : []
    }),
  )
}
