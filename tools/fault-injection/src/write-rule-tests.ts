// Writes docs/rule-tests.md: `npm run rule-tests -w @openami/fault-injection`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesPage } from './rules.ts'

writeFileSync(join(import.meta.dirname, '../../../docs/rule-tests.md'), rulesPage())
