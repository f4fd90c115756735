import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serve } from '../serve.mjs'

/** What Chromium would ask of other hosts is off: the site needs none, and the tests prove it. */
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export interface Site {
  readonly url: string
  readonly browser: Browser
}

/** A browser, which ends with the tests of the file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
    browser = await chromium.launch({ executablePath, args: args.split(' ') })
  })
  afterAll(() => browser?.close())
  return () => {
    if (browser === undefined) throw new Error('the browser is not up yet')
    return browser
  }
}

/** The built site on a server of its own, and a browser; both end with the tests of the file. */
export function useSite(): () => Site {
  const browser = useBrowser()
  let server: Server
  beforeAll(async () => {
    server = await serve()
  })
  afterAll(() => void server?.close())
  return () => ({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, browser: browser() })
}

/** Everything that a page does wrong by itself: errors, console errors, requests that fail or leave the site. */
export function complaintsOf(page: Page, url: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const target = request.url()
    if (!target.startsWith(url) && !target.startsWith('data:')) complaints.push(`asks another host: ${target}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}
