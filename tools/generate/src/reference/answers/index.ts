import type { Model, Page } from '@openami/generator/internal'
import { errorsPage } from './errors.ts'
import { glossaryPage } from './glossary.ts'
import { hangupCausesPage } from './hangup-causes.ts'
import { matrixPage } from './matrix.ts'
import { originateReasonsPage } from './originate-reasons.ts'
import { permissionsPage } from './permissions.ts'
import { statesPage } from './states.ts'
import { typesPage } from './types.ts'
import { uniqueIdsPage } from './unique-ids.ts'

/** Pages that answer a question about values and words; each fact names its place in Asterisk's sources. */
export function answerPages(model: Model): Page[] {
  const pages = [
    hangupCausesPage(model),
    originateReasonsPage(model),
    statesPage(model),
    errorsPage(model),
    typesPage(model),
    uniqueIdsPage(model),
    glossaryPage(model),
    matrixPage(model),
    permissionsPage(),
  ]
  return JSON.parse(withoutDeadLinks(JSON.stringify(pages), model))
}

/** Their sentences link to messages of Asterisk, and a smaller spec lacks some of them. */
function withoutDeadLinks(text: string, { actions, events, headers }: Model): string {
  const known: Record<string, object> = { actions, events, headers: lowerCase(headers) }
  return text.replace(
    /\[([^\][]*)\]\(page:(actions|events|headers)\/([\w-]+)(?:#[\w-]*)?\)/g,
    (link, words: string, folder: string, name: string) => (name in (known[folder] ?? {}) ? link : words),
  )
}

function lowerCase(headers: Model['headers']): object {
  return Object.fromEntries(Object.keys(headers).map((name) => [name.toLowerCase(), true]))
}
