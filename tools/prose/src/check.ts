import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { TextlintKernel, type TextlintPluginCreator } from '@textlint/kernel'
import * as markdown from '@textlint/textlint-plugin-markdown'
import terminology from 'textlint-rule-terminology'
import { typescriptPlugin } from './typescript.ts'
import { yamlPlugin } from './yaml.ts'

const words = JSON.parse(readFileSync(new URL('../words.json', import.meta.url), 'utf8')) as Array<[string, string]>

/** Between two words of a phrase: a blank, or a line break with the signs that begin a line of a comment. */
const gap = String.raw`(?:\s+(?:(?:\*|\/\/|#|>)\s+)?)`
const terms = words.map(([pattern, instead]) => [
  pattern.startsWith('(?<') ? pattern : String.raw`(?<![\w-])${pattern.replaceAll(' ', gap)}(?![\w-])`,
  instead,
])

/** CommonJS with a default export: how many defaults lie in one another depends on what loads it. */
function unwrapped(module: object): TextlintPluginCreator {
  const inner = (module as { default?: object }).default
  return inner === undefined ? (module as TextlintPluginCreator) : unwrapped(inner)
}

const kernel = new TextlintKernel()
const plugins = [
  { pluginId: 'markdown', plugin: unwrapped(markdown) },
  { pluginId: 'typescript', plugin: typescriptPlugin },
  { pluginId: 'yaml', plugin: yamlPlugin },
]
const rules = [
  {
    ruleId: 'terminology',
    rule: terminology,
    options: { terms, defaultTerms: false, skip: [] },
  },
]

/** One line for each listed word: `file:line:column message`. */
export async function checkProse(file: string, text: string): Promise<string[]> {
  const ext = extname(file) === '.mdx' ? '.md' : extname(file)
  const { messages } = await kernel.lintText(text, { ext, filePath: file, plugins, rules })
  return messages.map(({ loc, message }) => `${file}:${loc.start.line}:${loc.start.column} ${message}`)
}
