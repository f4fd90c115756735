import {
  type Action,
  actionPage,
  actionSchema,
  type Event,
  eventPage,
  eventSchema,
  fileName,
  linksOf,
  type Model,
  markdown,
  type Page,
  type Schema,
  sorted,
} from '@openami/generator/internal'
import type { Outputs } from '../outputs.ts'
import { type Anchors, formerPages, withFormerAnchors } from './anchors.ts'
import { answerPages } from './answers/index.ts'
import { occurrences, withCalls } from './calls/in-calls.ts'
import { callPages } from './calls/pages.ts'
import { recordedCalls } from './calls/recorded.ts'
import { asyncApiFiles } from './machine/asyncapi.ts'
import { indexPage } from './machine/front.ts'
import { llmsFullText, llmsText } from './machine/llms.ts'
import { actionWireSchema, eventWireSchema } from './machine/wire-schema.ts'
import { headerPages } from './pages/header.ts'
import { areaPages, overviewPages } from './pages/overview.ts'
import { privilegePages } from './pages/privilege.ts'
import { releasePages } from './pages/release.ts'
import { standardPage } from './pages/standard.ts'

/** Every page that is made of the model. */
export function referencePages(model: Model): Page[] {
  const links = linksOf(model)
  const headers = headerPages(model)
  const calls = recordedCalls(model)
  const around = occurrences(calls, model)
  const inCalls = (page: Page, message: Action | Event): Page =>
    withCalls(page, around.get(message), calls.length, model)
  return [
    ...sorted(model.actions).map((action) => inCalls(actionPage(action, model, links), action)),
    ...sorted(model.events).map((event) => inCalls(eventPage(event, model, links), event)),
    ...callPages(calls, model),
    ...headers,
    ...areaPages(model),
    ...privilegePages(model),
    ...releasePages(model),
    ...overviewPages(model, headers),
    standardPage(model),
    ...answerPages(model),
  ]
}

/**
 * Below `folder`: Markdown of every page; `site/`, what the site shows them from; `model.json` with its schema, and a
 * JSON Schema and the resolved definition of each message. `made`: the pages of the model.
 */
export function emitReference(
  model: Model,
  made: readonly Page[],
  modelSchema: string,
  locked: Anchors,
  folder: string,
  outputs: Outputs,
): void {
  const put = (path: string, body: string): unknown => outputs.set(`${folder}/${path}`, body)
  const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
  const withId = (id: string, schema: Schema): Schema => ({ $id: `schemas/${id}.json`, ...schema })
  const pages = withFormerAnchors(made, locked)
  const former = formerPages(pages, locked)
  for (const page of [...pages, ...former]) put(`${page.path}.md`, markdown(page))
  put('index.md', indexPage(model, pages))
  for (const kind of new Set(pages.map((page) => page.kind)))
    put(`site/${kind}.json`, `${JSON.stringify(pages.filter((page) => page.kind === kind))}\n`)
  for (const { scenario, recorded } of recordedCalls(model))
    for (const { server, text } of recorded) put(`calls/${scenario.name}-${server}.txt`, text)
  put('site/former.json', `${JSON.stringify(former)}\n`)
  put('site/releases.json', `${JSON.stringify(model.releases)}\n`)
  const message = (path: string, definition: Action | Event, typed: Schema, wire: Schema): void => {
    put(`schemas/${path}.json`, json(withId(path, typed)))
    put(`schemas/wire/${path}.json`, json(withId(`wire/${path}`, wire)))
    put(`api/${path}.json`, json(definition))
  }
  for (const action of sorted(model.actions))
    message(`actions/${fileName(action)}`, action, actionSchema(action, true), actionWireSchema(action))
  for (const event of sorted(model.events))
    message(`events/${fileName(event)}`, event, eventSchema(event, true), eventWireSchema(event))
  for (const [file, document] of asyncApiFiles(model)) put(`api/${file}`, `${JSON.stringify(document)}\n`)
  put('llms.txt', llmsText(pages))
  put('llms-full.txt', llmsFullText(pages))
  put('model.json', json(model))
  put('model.schema.json', modelSchema)
}
