import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from '../src/workspace.ts'

/** What an editor shows over `call` in a program that uses the built package. */
function hover(text: string, word: string): { readonly documentation: string; readonly signature: string } {
  const file = fileURLToPath(new URL('../consumers/hover.mts', import.meta.url))
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, strict: true, skipLibCheck: true, noEmit: true }
  const service = ts.createLanguageService({
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path, encoding) => (path === file ? text : ts.sys.readFile(path, encoding)),
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(path) {
      const content = path === file ? text : ts.sys.readFile(path)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
  })
  const info = service.getQuickInfoAtPosition(file, text.indexOf(word) + 1)
  return {
    documentation: ts.displayPartsToString(info?.documentation),
    signature: ts.displayPartsToString(info?.displayParts),
  }
}

const program = `import { connect } from 'openami'
const client = await connect({ username: 'u', secret: 's' })
await client.originate({ Channel: 'PJSIP/100', Application: 'Wait', Data: '1' })
client.on('Hangup', (event) => event.Cause)
`

it('an editor shows the documentation of a method', () => {
  const { documentation, signature } = hover(program, 'originate')
  expect(signature).toContain('OriginateRequest')
  expect(documentation).toMatch(/\w+ \w+ \w+/)
})

it("an editor shows the documentation of an event's header", () => {
  const { documentation, signature } = hover(program, 'Cause')
  expect(signature).toContain('number | undefined')
  expect(documentation).toMatch(/\w+ \w+/)
})

it('an editor shows the documentation and the named values of a header that comes from a group', () => {
  const { documentation, signature } = hover(
    `${program}client.on('DialBegin', (event) => event.DestChannelStateDesc)`,
    'DestChannelStateDesc',
  )
  expect(signature).toMatch(/: .*\bChannelState\b.* \| undefined/)
  expect(documentation).toContain('State of the channel in words.')
})

it('an editor shows the documentation of a header that an event only narrows', () => {
  const { documentation, signature } = hover(
    `${program}client.on('DialState', (event) => event.DestLanguage)`,
    'DestLanguage',
  )
  expect(signature).toContain('DestLanguage: string | undefined')
  expect(documentation).toContain('Language of prompts')
})
