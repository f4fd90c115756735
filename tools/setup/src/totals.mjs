import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { root } from './install.mjs'

/** Removes what an earlier run counted, so that a runner that dies counts as no tests. */
export function forget(folders) {
  for (const file of folders.flatMap(resultsOf)) rmSync(file, { force: true })
}

/** Adds up what the runners counted, prints one line, and returns 1 where a test failed or none ran. */
export function printTotals(folders) {
  const totals = { passed: 0, failed: 0, skipped: 0 }
  const failures = []
  for (const file of folders.flatMap(resultsOf)) {
    const results = JSON.parse(readFileSync(file, 'utf8'))
    totals.passed += results.numPassedTests
    totals.failed += results.numFailedTests + results.testResults.filter(brokeBeforeTests).length
    totals.skipped += results.numPendingTests + results.numTodoTests
    failures.push(...results.testResults.flatMap(failuresOf))
  }
  // What follows a failure in the log of a whole run is long.
  for (const failure of failures) console.log(failure)
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0
}

function brokeBeforeTests(suite) {
  return suite.status === 'failed' && suite.assertionResults.length === 0
}

/** A line for each test that failed: its file, its name, and the first line of its error. */
function failuresOf(suite) {
  const file = suite.name.replace(root, '')
  if (brokeBeforeTests(suite)) return [`\nFAILED ${file}\n  ${firstLine(suite.message)}`]
  return suite.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `\nFAILED ${file}: ${fullName}\n  ${firstLine(failureMessages[0])}`)
}

function firstLine(text = 'no message') {
  return text.split('\n', 1)[0].slice(0, 500)
}

/** One file a run: some suites run twice, with a part turned off. */
function resultsOf(folder) {
  const reports = `${root}${folder}/coverage`
  const names = existsSync(reports) ? readdirSync(reports) : []
  return names.filter((name) => /^test-results.*\.json$/.test(name)).map((name) => `${reports}/${name}`)
}
