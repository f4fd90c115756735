import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { root } from './install.mjs'

/** Adds up what each package's runner counted, prints one line, and returns 1 where a test failed or none ran. */
export function printTotals() {
  let passed = 0
  let failed = 0
  let skipped = 0
  for (const folder of workspaces()) {
    const file = `${folder}/coverage/test-results.json`
    if (!existsSync(file)) continue
    const results = JSON.parse(readFileSync(file, 'utf8'))
    passed += results.numPassedTests
    failed += results.numFailedTests + results.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length
    skipped += results.numPendingTests + results.numTodoTests
  }
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 || passed === 0 ? 1 : 0
}

function workspaces() {
  return ['packages', 'tools'].flatMap((parent) =>
    readdirSync(`${root}${parent}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'conformance')
      .map((entry) => `${root}${parent}/${entry.name}`),
  )
}
