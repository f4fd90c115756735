import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { complaintsOf, useSite } from './browser.ts'

const site = useSite()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Opened extends AsyncDisposable {
  readonly page: Page
  readonly complaints: readonly string[]
}

/** A page of the site in a context of its own, for a release. */
async function open(path: string, release = '', viewport = { width: 1360, height: 900 }): Promise<Opened> {
  const context = await site().browser.newContext({ viewport })
  await context.addInitScript((chosen) => {
    if (localStorage.getItem('openami-release') === null && chosen !== '')
      localStorage.setItem('openami-release', chosen)
  }, release)
  const page = await context.newPage()
  const complaints = complaintsOf(page, site().url)
  await page.goto(site().url + path)
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() }
}

/** The entries of the log that have the text in their first line. */
const entries = (page: Page, text: string | RegExp) =>
  page.locator('.console-log li', { has: page.locator('summary', { hasText: text }) })
const editor = (page: Page) => page.locator('.console textarea:visible')

async function openTerminal(page: Page): Promise<void> {
  await page.locator('header [data-console-open]').click()
  await entries(page, 'Authentication accepted').first().waitFor()
}

async function openProgram(page: Page, code: string): Promise<void> {
  await openTerminal(page)
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  await editor(page).fill(code)
  await page.keyboard.press('Control+Enter')
}

it('sends the example of an action and shows what Asterisk 22 and Asterisk 1.4 answer', async () => {
  await using opened = await open('/actions/QueueStatus/', '22')
  const { page, complaints } = opened
  await page.getByRole('button', { name: 'Try it' }).first().click()
  await entries(page, 'QueueStatusComplete').waitFor()
  expect(await entries(page, 'Queue status will follow').locator('pre').textContent()).toContain('EventList: start')
  expect(await entries(page, 'QueueMember').count()).toBe(2)

  await page.getByLabel('Asterisk release of the simulator').selectOption('1.4')
  await entries(page, 'Asterisk Call Manager/1.0').waitFor()
  expect(await page.locator('header [data-release-switch]').inputValue()).toBe('1.4')
  await page.getByRole('button', { name: 'Try it' }).first().click()
  await entries(page, 'QueueStatusComplete').waitFor()
  expect(await entries(page, 'Queue status will follow').locator('pre').textContent()).not.toContain('EventList')
  expect(complaints).toEqual([])
})

it('begins a call where an example names a channel, and hangs it up', async () => {
  await using opened = await open('/actions/Hangup/', '16')
  const { page } = opened
  await page.getByRole('button', { name: 'Try it' }).first().click()
  await page.getByText(/takes the place of/).waitFor()
  await entries(page, 'Channel Hungup').waitFor()
})

it('has the server send the example of an event, and says where the release does not have it', async () => {
  await using opened = await open('/events/DialBegin/', '20')
  const { page } = opened
  await page.getByRole('button', { name: 'Try it' }).first().click()
  await entries(page, 'DialBegin').waitFor()
  await page.getByLabel('Asterisk release of the simulator').selectOption('11')
  await entries(page, 'Authentication accepted').waitFor()
  await page.evaluate(() => document.querySelector<HTMLElement>('main [data-console-open]')?.click())
  await page.getByText('Asterisk 11 does not have the event DialBegin: choose another release.').waitFor()
})

it('takes raw AMI by keyboard alone: completes it, sends it with an empty line, shows a call to its end', async () => {
  await using opened = await open('/actions/Ping/', '22')
  const { page, complaints } = opened
  await openTerminal(page)
  // At once: a list for the letters before the last one is no longer to be chosen from.
  await page.keyboard.insertText('Action: Origi')
  await page.getByRole('option', { name: /^Originate/ }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Chan')
  await page.getByRole('option', { name: 'Channel: required' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('PJSIP/103')
  await page.keyboard.type('\nApplication: Wait\nData: 1\nAsync: true\n')
  await page.keyboard.press('Enter')
  await entries(page, 'OriginateResponse').waitFor()
  await entries(page, /^←received Hangup/).waitFor()
  expect(await entries(page, 'Newchannel').count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await page.locator('.console').isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Console')
  expect(complaints).toEqual([])
})

it('draws a sequence diagram that grows with each message', async () => {
  await using opened = await open('/actions/Ping/', '22')
  const { page } = opened
  await openTerminal(page)
  await page.getByRole('tab', { name: 'Sequence diagram' }).click()
  const drawn = (text: string) => page.locator('.console-drawing svg text', { hasText: text })
  const send = async (text: string): Promise<void> => {
    await editor(page).fill(text)
    await page.keyboard.press('Control+Enter')
  }
  await send('Action: Ping')
  await drawn('Response: Success').waitFor()
  await send('Action: Originate\nChannel: PJSIP/100\nContext: default\nExten: 200\nPriority: 1\nAsync: true')
  await drawn('BridgeEnter').nth(1).waitFor()
  expect(await drawn('PJSIP/103').count()).toBe(1)
  expect(await drawn('Login').count()).toBe(0)
})

it('says in one sentence what is wrong with an action', async () => {
  await using opened = await open('/actions/Ping/', '22')
  const { page } = opened
  await openTerminal(page)
  const said = async (text: string, sentence: string): Promise<void> => {
    await editor(page).fill(text)
    await page.keyboard.press('Control+Enter')
    await page.locator('.console-log .problem', { hasText: sentence }).waitFor()
  }
  await said('', 'Nothing to send: write a line such as "Action: Ping".')
  await said('Ping', 'Line 1, "Ping", is not a header: write a name, a colon and a value, such as "Action: Ping".')
  await said('Queue: support', 'There is no "Action:" line')
  await said('Action: Orignate', 'No release of Asterisk has the action Orignate; did you mean Originate?')
})

it('masks the secret of a login that is typed', async () => {
  await using opened = await open('/actions/Login/', '22')
  const { page } = opened
  await openTerminal(page)
  await editor(page).fill('Action: Login\nUsername: admin\nSecret: topsecret')
  await page.keyboard.press('Control+Enter')
  await entries(page, 'Already authenticated').waitFor()
  const log = (await page.locator('.console-log').textContent()) ?? ''
  expect(log).toContain('Secret: ***')
  expect(log).not.toContain('topsecret')
})

it('loads the rest of the engine for a console command, a function and a rare application', async () => {
  await using opened = await open('/actions/Command/', '22')
  const { page, complaints } = opened
  await openTerminal(page)
  const send = async (text: string): Promise<void> => {
    await editor(page).fill(text)
    await page.keyboard.press('Control+Enter')
  }
  await send('Action: Command\nCommand: core show version')
  expect(await entries(page, 'Command output follows').locator('pre').textContent()).toMatch(/Output: Asterisk 22/)
  await send('Action: Getvar\nVariable: TOUPPER(abc)')
  await page.locator('.console-log pre', { hasText: 'Value: ABC' }).waitFor()
  await send('Action: Originate\nChannel: PJSIP/103\nApplication: Milliwatt\nAsync: true')
  await page.locator('.console-log pre', { hasText: 'Application: Milliwatt' }).first().waitFor({ state: 'attached' })
  expect(await page.locator('.console-log .note').count()).toBe(0)
  expect(complaints).toEqual([])
})

it('runs a program in TypeScript with a client that is logged in', async () => {
  await using opened = await open('/actions/Ping/', '22')
  const { page, complaints } = opened
  await openProgram(
    page,
    `import { originateCall, type OriginatedCall } from 'openami'
const call: OriginatedCall = await originateCall(ami, { Channel: 'PJSIP/103', Application: 'Wait', Data: '1' })
const outcome = await call.outcome
console.log(outcome.answered ? \`\${outcome.channel} answered\` : outcome.meaning)
await call.ended
console.log('the call is over')`,
  )
  await page.locator('.console-log .printed', { hasText: /^PJSIP\/103-\w+ answered$/ }).waitFor()
  await page.locator('.console-log .printed', { hasText: 'the call is over' }).waitFor()
  expect(complaints).toEqual([])
})

it('says what is wrong with a program, and stops one that never ends', async () => {
  await using opened = await open('/actions/Ping/', '22')
  const { page } = opened
  await openProgram(page, 'const a: number = ')
  await page.locator('.console-log .problem', { hasText: /^This is not TypeScript: .*1:/ }).waitFor()
  await editor(page).fill("await ami.queuePause({ Interface: 'PJSIP/none', Paused: true })")
  await page.keyboard.press('Control+Enter')
  await page.locator('.console-log .problem', { hasText: /^ActionFailedError: .*Interface not found/ }).waitFor()
  await editor(page).fill("import { connect } from 'node:net'\nconnect(80)")
  await page.keyboard.press('Control+Enter')
  await page.locator('.console-log .problem', { hasText: 'There is no module node:net here' }).waitFor()
  await editor(page).fill('while (true);')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Restart' }).click()
  await entries(page, 'Authentication accepted').waitFor()
})

it('completes methods, parameters, events and headers of events in TypeScript', async () => {
  await using opened = await open('/actions/Ping/', '22')
  const { page } = opened
  await openTerminal(page)
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  const completes = async (code: string, name: RegExp): Promise<void> => {
    await editor(page).fill('')
    await page.keyboard.type(code)
    await page.getByRole('option', { name }).waitFor()
    await page.keyboard.press('Escape')
  }
  await completes('await ami.queueSt', /^queueStatus\( /)
  await completes('await ami.originate({ Ch', /^Channel: required$/)
  await completes("ami.on('Hang", /^HangupRequest$/)
  await completes("ami.on('Hangup', (event) => event.Cau", /^Cause$/)
})

it('loads nothing of the console before it is opened, and at most 150 KB gzip then', async () => {
  await using opened = await open('/actions/Originate/', '22')
  const { page, complaints } = opened
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.startsWith('/console/')) bodies.set(pathname, response.body())
  })
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(before.filter((name) => name.includes('/console/'))).toEqual([])
  await openTerminal(page)
  await editor(page).fill('Action: Originate\nChannel: PJSIP/100\nContext: default\nExten: 200\nPriority: 1')
  await page.keyboard.press('Control+Enter')
  await entries(page, 'BridgeEnter').nth(1).waitFor()
  const sizes = (await Promise.all(bodies.values())).map((body) => gzipSync(body).length)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`console: ${all} bytes gzip`)
  expect(all).toBeLessThanOrEqual(150 * 1024)
  expect(complaints).toEqual([])
})

for (const [size, viewport] of Object.entries({
  desktop: { width: 1360, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  it(`has no finding of axe with the console open on a ${size}`, async () => {
    await using opened = await open('/actions/QueueStatus/', '22', viewport)
    const { page } = opened
    await page.getByRole('button', { name: 'Try it' }).first().click()
    await entries(page, 'QueueStatusComplete').waitFor()
    await editor(page).fill('')
    await page.keyboard.type('Action: Que')
    await page.locator('.console [role=option]').first().waitFor()
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}
