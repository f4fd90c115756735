import { loadEventSpec } from '../src/event-spec.ts'

// As `connect` does; tests of the parts have no connection.
await loadEventSpec()
