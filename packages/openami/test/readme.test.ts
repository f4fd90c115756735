import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leastPrivilege } from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('shows the section that its example prints, apart from the comments', () => {
  const shown = /```ini\n(.*?)```/s.exec(readme)?.[1]
  const { managerConf } = leastPrivilege({
    release: '22',
    actions: ['Originate', 'Hangup'],
    events: ['OriginateResponse', 'Hangup'],
    username: 'click-to-call',
  })
  expect(managerConf.replace(/^;.*\n/gm, '')).toBe(shown)
})
