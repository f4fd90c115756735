import { it } from 'vitest'
import { expectNothingKept } from '../test/ended-calls.ts'

it('keeps nothing of calls that are over, after 20,000 of them', () => expectNothingKept(20_000))
