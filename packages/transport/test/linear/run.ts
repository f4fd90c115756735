import { loadEventSpec } from '../../src/events/spec.ts'
import { long } from '../support/scale.ts'
import { type Case, cases } from './cases.ts'
import { closeWeb } from './kinds.ts'
import { measure } from './work.ts'

// A process of its own: `linear.test.ts` starts it with flags that keep the garbage collector out of the figures.
// One line a case; arguments choose among them by a part of the name.
const parts = process.argv.slice(2)
const chosen = cases(long || parts.length > 0).filter(({ name }) => parts.every((part) => name.includes(part)))
await loadEventSpec()
const run = async (some: readonly Case[], last: boolean): Promise<Case[]> => {
  const left: Case[] = []
  for (const one of some) {
    const figures = await measure((kibibytes) => one.kind.takes(one.shape, kibibytes * 1024, one.cut))
    if (!figures.linear && !last) left.push(one)
    else console.log(JSON.stringify({ name: one.name, ...figures }))
  }
  return left
}
// What failed is tried again, for the machine may have been busy; work that grows with the square fails each time.
const attempts = 5
let left: readonly Case[] = chosen
for (let attempt = 1; attempt <= attempts; attempt++) left = await run(left, attempt === attempts)
await closeWeb()
