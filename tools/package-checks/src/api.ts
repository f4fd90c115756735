import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { type PublicPackage, root } from './workspace.ts'

export interface ApiReport {
  readonly package: PublicPackage
  /** Its declarations, below `dist`. */
  readonly entry: string
  /** File name of the report below `tools/package-checks/api`. */
  readonly report: string
}

/**
 * Of bindings what is written by hand: their main entry is the spec, and its thousands of generated types would hide
 * the rest.
 */
export const apiReports: readonly ApiReport[] = [
  { package: 'openami', entry: 'index.d.ts', report: 'openami.api.md' },
  { package: 'bindings', entry: 'events.d.ts', report: 'bindings-events.api.md' },
  { package: 'bindings', entry: 'runtime/release.d.ts', report: 'bindings-release.api.md' },
  { package: 'validators', entry: 'index.d.ts', report: 'validators.api.md' },
  { package: 'transport', entry: 'index.d.ts', report: 'transport.api.md' },
  { package: 'transport', entry: 'codec/index.d.ts', report: 'transport-codec.api.md' },
  { package: 'client', entry: 'index.d.ts', report: 'client.api.md' },
  { package: 'simulator', entry: 'index.d.ts', report: 'simulator.api.md' },
  { package: 'simulator', entry: 'engine/index.d.ts', report: 'simulator-engine.api.md' },
]

export function reportFile({ report }: ApiReport): string {
  return `${root}tools/package-checks/api/${report}`
}

/** The report as it is committed; empty if it does not exist yet. */
export function committedReport(api: ApiReport): string {
  return existsSync(reportFile(api)) ? readFileSync(reportFile(api), 'utf8') : ''
}

export function writeReport(api: ApiReport): void {
  writeFileSync(reportFile(api), extractReport(api))
}

/** Rewrites the report from what was built last. */
export function extractReport({ package: name, entry, report }: ApiReport): string {
  const folder = mkdtempSync(join(tmpdir(), 'openami-api-'))
  try {
    const projectFolder = `${root}packages/${name}`
    const mainEntryPointFilePath = `${projectFolder}/dist/${entry}`
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: `${projectFolder}/package.json`,
      configObjectFullPath: undefined,
      configObject: {
        projectFolder,
        mainEntryPointFilePath,
        compiler: {
          overrideTsconfig: {
            extends: `${root}tsconfig.base.json`,
            compilerOptions: { customConditions: [], types: ['node'], typeRoots: [`${root}node_modules/@types`] },
            files: [mainEntryPointFilePath],
          },
        },
        apiReport: { enabled: true, reportFolder: folder, reportTempFolder: `${folder}/temp`, reportFileName: report },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: 'lf',
        messages: {
          compilerMessageReporting: { default: { logLevel: 'error' as never } },
          // Their ids would make noise in the report; style is the linter's to judge.
          extractorMessageReporting: { default: { logLevel: 'none' as never } },
          tsdocMessageReporting: { default: { logLevel: 'none' as never } },
        },
      },
    })
    const problems: string[] = []
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback(message) {
        if (message.logLevel === 'error') problems.push(message.formatMessageWithLocation(projectFolder))
        message.handled = true
      },
    })
    if (problems.length > 0) throw new Error(`${report}:\n${problems.join('\n')}`)
    return readFileSync(`${folder}/${report}`, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
