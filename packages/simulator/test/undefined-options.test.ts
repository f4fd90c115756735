import { expect, it } from 'vitest'
import { defaultPbx, withDefaults } from '../src/engine/pbx/options.ts'

it('uses the default for an undefined option', () => {
  const settings = withDefaults({ extensions: undefined, phones: undefined, queues: [], latency: undefined })
  expect(settings).toEqual({ ...defaultPbx, queues: [] })
})
