import { expect, it } from 'vitest'
import { defaultPbx, withDefaults } from '../src/engine/pbx/options.ts'

it('uses the default for an undefined option', () => {
  const settings = withDefaults({ extensions: undefined, phones: undefined, queues: [], latency: undefined })
  const { extensions, ...others } = defaultPbx
  expect(settings).toEqual({ ...others, queues: [], files: settings.files })
  expect(settings.files.text('extensions.conf')).toBe(extensions)
})
