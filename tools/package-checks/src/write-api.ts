import { apiReports, committedReport, reportFile, writeReport } from './api.ts'

for (const api of apiReports) {
  const before = committedReport(api)
  writeReport(api)
  console.log(`${committedReport(api) === before ? 'same ' : 'wrote'} ${reportFile(api)}`)
}
