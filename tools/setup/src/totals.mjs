import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { root } from './install.mjs'

/** Suites that a task of their own runs. */
const apart = ['tools/conformance', 'tools/package-checks']

/** Every workspace whose tests need nothing but Node. */
export function unitTested() {
  return ['packages', 'tools', 'examples']
    .flatMap((parent) => readdirSync(`${root}${parent}`).map((name) => `${parent}/${name}`))
    .filter((folder) => !apart.includes(folder))
}

/** Removes what an earlier run counted, so that a runner that dies counts as no tests. */
export function forget(folders) {
  for (const file of folders.flatMap(resultsOf)) rmSync(file, { force: true })
}

/** Adds up what the runners counted, prints one line, and returns 1 where a test failed or none ran. */
export function printTotals(folders) {
  const totals = { passed: 0, failed: 0, skipped: 0 }
  for (const file of folders.flatMap(resultsOf)) {
    const results = JSON.parse(readFileSync(file, 'utf8'))
    totals.passed += results.numPassedTests
    totals.failed += results.numFailedTests + results.testResults.filter(brokeBeforeTests).length
    totals.skipped += results.numPendingTests + results.numTodoTests
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0
}

function brokeBeforeTests(suite) {
  return suite.status === 'failed' && suite.assertionResults.length === 0
}

/** One file a run: some suites run twice, with a part turned off. */
function resultsOf(folder) {
  const reports = `${root}${folder}/coverage`
  const names = existsSync(reports) ? readdirSync(reports) : []
  return names.filter((name) => /^test-results.*\.json$/.test(name)).map((name) => `${reports}/${name}`)
}
