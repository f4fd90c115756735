import { loadEventSpec } from '@openami/transport/internal'

await loadEventSpec()
