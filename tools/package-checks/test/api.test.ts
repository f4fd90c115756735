import { describe, expect, it } from 'vitest'
import { apiReports, committedReport, extractReport } from '../src/api.ts'

/** Fails where the surface of a package has changed: `npm run write-api -w @openami/package-checks` rewrites it. */
describe('the committed API report', () => {
  it.each(apiReports)('$report agrees with the built types', (api) => {
    expect(extractReport(api)).toBe(committedReport(api))
  })
})
