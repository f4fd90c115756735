import { loadEventSpec } from '../../../../packages/transport/src/event-spec.ts'
import { long } from '../../../../packages/transport/test/support/scale.ts'
import { type Case, cases } from './cases.ts'
import { closeWeb } from './kinds.ts'
import { type Figures, hopelessRatio, type Making, measure } from './work.ts'

// A process of its own: `linear.test.ts` starts it with flags that keep the garbage collector out of the figures.
// One line a case; arguments choose among them by a part of the name.
const parts = process.argv.slice(2)
const amount = parts.length > 0 ? 'all' : long ? 'long' : 'short'
const chosen = cases(amount).filter(({ name }) => parts.every((part) => name.includes(part)))
await loadEventSpec()
// What failed is tried again, for the machine may have been busy; work that grows with the square fails each time.
const attempts = 5
const earlier = new Map<Case, Figures>()
const run = async (some: readonly Case[], attempt: number): Promise<Case[]> => {
  const left: Case[] = []
  for (const one of some) {
    const { kind, shape, cut } = one
    const make: Making = (kibibytes, count) =>
      shape.texts(kibibytes * 1024, count).map((lines) => kind.takes({ lines, unterminated: shape.unterminated }, cut))
    const figures = await measure(make, earlier.get(one))
    earlier.set(one, figures)
    const again = attempt < (figures.times > hopelessRatio ? 2 : attempts)
    if (!figures.linear && again) left.push(one)
    else console.log(JSON.stringify({ name: one.name, ...figures, attempt }))
  }
  return left
}
let left: readonly Case[] = chosen
for (let attempt = 1; attempt <= attempts; attempt++) left = await run(left, attempt)
await closeWeb()
