import { expect, it } from 'vitest'
import { defaultPbx, withDefaults } from '../src/engine/pbx/options.ts'

it('has the default of an option that is undefined', () => {
  const settings = withDefaults({ extensions: undefined, phones: undefined, queues: [], latency: undefined })
  expect(settings).toEqual({ ...defaultPbx, queues: [] })
})
