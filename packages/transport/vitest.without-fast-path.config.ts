import { withoutFastPath } from '../../vitest.shared.ts'
import own from './vitest.config.ts'

/** What the codec and the correlation do. */
export default withoutFastPath(import.meta.dirname, own, [
  'test/{framer,follows,unwanted,correlator}.test.ts',
  'test/{correlation,session}/*.test.ts',
])
