import { withoutFastPath } from '../../vitest.shared.ts'
import own from './vitest.config.ts'

/** What an object of all headers holds. */
export default withoutFastPath(import.meta.dirname, own, ['test/{accessors,bytes,event,sensitive}.test.ts'])
