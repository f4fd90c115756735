import { loadEventSpec } from '../src/events/spec.ts'

// As `connect` does; tests of the parts have no connection.
await loadEventSpec()
