import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { folderOf, type PublicPackage, root } from './workspace.ts'

export interface ApiReport {
  readonly package: PublicPackage
  /** Its declarations, below `dist`. */
  readonly entry: string
  /** File name of the report below `tools/package-checks/api`. */
  readonly report: string
  /** Folder below `dist` of whose declarations only the names are reported. */
  readonly generated?: string
}

/** Of the main entry of bindings the signatures of what is written by hand, and the names alone of what is generated. */
export const apiReports: readonly ApiReport[] = [
  { package: 'openami', entry: 'index.d.ts', report: 'openami.api.md' },
  { package: 'openami', entry: 'opentelemetry/index.d.ts', report: 'openami-opentelemetry.api.md' },
  { package: 'bindings', entry: 'index.d.ts', report: 'bindings.api.md', generated: 'generated' },
  { package: 'bindings', entry: 'events.d.ts', report: 'bindings-events.api.md' },
  { package: 'bindings', entry: 'runtime/release.d.ts', report: 'bindings-release.api.md' },
  { package: 'validators', entry: 'index.d.ts', report: 'validators.api.md' },
  { package: 'spec', entry: 'index.d.ts', report: 'spec.api.md' },
  { package: 'generator', entry: 'index.d.ts', report: 'generator.api.md' },
  { package: 'transport', entry: 'index.d.ts', report: 'transport.api.md' },
  { package: 'transport', entry: 'errors.d.ts', report: 'transport-errors.api.md' },
  { package: 'transport', entry: 'codec/index.d.ts', report: 'transport-codec.api.md' },
  { package: 'client', entry: 'index.d.ts', report: 'client.api.md' },
  { package: 'live', entry: 'index.d.ts', report: 'live.api.md' },
  { package: 'bridge', entry: 'index.d.ts', report: 'bridge.api.md' },
  { package: 'bridge', entry: 'gateway/index.d.ts', report: 'bridge-gateway.api.md' },
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

/** The report of what was built last. */
export function extractReport(api: ApiReport): string {
  if (api.generated === undefined) return extract(api)
  const dist = `${root}${folderOf(api.package)}/dist`
  const entry = api.entry.replace('.d.ts', '.by-hand.d.ts')
  const whole = readFileSync(`${dist}/${api.entry}`, 'utf8')
  writeFileSync(`${dist}/${entry}`, whole.replace(`export * from './${api.generated}/index.ts';\n`, ''))
  try {
    return `${extract({ ...api, entry })}\n${namesIn(`${dist}/${api.generated}`)}`
  } finally {
    rmSync(`${dist}/${entry}`)
  }
}

/** Names that the index of a folder exports, by the file that declares them. */
function namesIn(folder: string): string {
  const names = (file: string): string[] => {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const own = [...text.matchAll(/^export (?:declare )?(?:interface|type|const|class|function) (\w+)/gm)].map(
      ([, name]) => name,
    )
    const listed = own.length === 0 ? [] : [`- ${file.replace(/\.d\.ts$/, '')}: ${own.join(', ')}`]
    const others = [...text.matchAll(/^export (?:type )?(?:\*|\{[^}]*\}) from '\.\/(.*)\.ts'/gm)]
    return [...listed, ...others.flatMap(([, other = '']) => names(join(dirname(file), `${other}.d.ts`)))]
  }
  return `## Names of generated declarations\n\n${[...new Set(names('index.d.ts'))].join('\n')}\n`
}

function extract({ package: name, entry, report }: ApiReport): string {
  const folder = mkdtempSync(join(tmpdir(), 'openami-api-'))
  try {
    const projectFolder = `${root}${folderOf(name)}`
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
