import { leastPrivilege } from '@openami/client'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { complaintsOf, useSite } from './browser.ts'

const site = useSite()

async function open(path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { browser, url } = site()
  const page = await browser.newPage()
  const complaints = complaintsOf(page, url)
  await page.goto(url + path)
  await work(page)
  expect(complaints).toEqual([])
  await page.close()
}

it('tells an application with Bridge, Dial, SIPpeers and Originate what changes from 13 to 22', async () => {
  await open('/upgrade/', async (page) => {
    await page.locator('[name=uses]').fill('Bridge, Dial, SIPpeers, Originate')
    const must = page.locator('section[data-weight=must]')
    await must.waitFor()
    expect(await must.locator('h3').textContent()).toBe('Must change (3)')
    const rows = await must.locator('tbody tr').allTextContents()
    expect(rows).toHaveLength(3)
    expect(rows.join('\n')).toMatch(
      /Bridge event.*BridgeEnter[\s\S]*Dial event.*DialBegin[\s\S]*SIPpeers action.*gone in 21/,
    )
    expect(await must.locator('a[href="/events/DialBegin/"]').count()).toBe(1)
    expect(await page.locator('.found').textContent()).toBe(
      'Actions: Bridge, Originate, SIPpeers. Events: Bridge, Dial.',
    )
    await page.locator('[name=from]').selectOption('13')
    await page.locator('[name=to]').selectOption('14')
    await page.locator('[name=uses]').fill('client.send("Action: Command\\r\\n")')
    await page.getByText('each line of output in a header Output').waitFor()
    await page.locator('[name=from]').selectOption('11')
    await page.locator('[name=to]').selectOption('12')
    await page.locator('[name=uses]').fill('ParkedCall')
    await page.getByText('header gone: Timeout; use ParkingTimeout').waitFor()
  })
})

it('prints the section of manager.conf that `openami permissions` does', async () => {
  await open('/permissions/', async (page) => {
    await page.locator('[name=find]').fill('queuepause')
    await page.locator('input[name=actions][value=QueuePause]').check()
    await page.locator('[name=find]').fill('QueueMemberPause')
    await page.locator('input[name=events][value=QueueMemberPause]').check()
    await page.locator('[name=release]').selectOption('22')
    const { managerConf } = leastPrivilege({ release: '22', actions: ['QueuePause'], events: ['QueueMemberPause'] })
    expect(await page.locator('.conf').textContent()).toBe(managerConf.trimEnd())
    expect(managerConf).toContain('read = agent')
    expect(managerConf).toContain('write = agent')
  })
})

it('offers no message that the chosen release lacks', async () => {
  await open('/permissions/?use=SIPpeers', async (page) => {
    await page.locator('[name=release]').selectOption('22')
    expect(await page.locator('input[value=SIPpeers]').isEnabled()).toBe(false)
    await page.locator('[name=release]').selectOption('16')
    expect(await page.locator('.conf').textContent()).toContain('write = ')
  })
})
