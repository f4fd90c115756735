import type { Action, Event, Model } from '@openami/model-tool'
import { byArea, compareNames, fileName, sorted } from '../names.ts'
import type { Outputs } from '../outputs.ts'
import { actionSchema, eventSchema, type Schema } from '../schema.ts'
import { availabilityText, capital, privilegesText } from '../tsdoc.ts'
import { headerPage, headerUses, standardPage } from './headers.ts'
import { code, link, page, slug, table, text } from './markdown.ts'
import { actionPage, eventPage } from './messages.ts'

/** Markdown pages, the resolved model with its schema, and a JSON Schema a message. */
export function emitReference(model: Model, modelSchema: string, folder: string, outputs: Outputs): void {
  const put = (path: string, body: string): unknown => outputs.set(`${folder}/${path}`, body)
  const json = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`
  const withId = (id: string, schema: Schema): Schema => ({ $id: `schemas/${id}.json`, ...schema })
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  for (const action of actions) {
    put(`actions/${fileName(action)}.md`, actionPage(action, model))
    put(
      `schemas/actions/${fileName(action)}.json`,
      json(withId(`actions/${fileName(action)}`, actionSchema(action, true))),
    )
  }
  for (const event of events) {
    put(`events/${fileName(event)}.md`, eventPage(event, model))
    put(`schemas/events/${fileName(event)}.json`, json(withId(`events/${fileName(event)}`, eventSchema(event, true))))
  }
  const uses = headerUses(model)
  const names = [...new Set([...Object.keys(model.headers), ...uses.keys()])].sort(compareNames)
  for (const name of names)
    put(`headers/${slug(name)}.md`, headerPage(name, model.headers[name], uses.get(name), model))
  put('index.md', front(model, names.length))
  put('actions.md', messageIndex('Actions', 'actions', actions, 'or'))
  put('events.md', messageIndex('Events', 'events', events, 'and'))
  put(
    'headers.md',
    page('Headers', 'spec/headers', [names.map((name) => link(name, `headers/${slug(name)}.md`)).join(', ')]),
  )
  put('standard-headers.md', standardPage(model))
  put('releases.md', releases(model))
  put('privileges.md', privileges(model))
  put('model.json', json(model))
  put('model.schema.json', modelSchema)
}

function front(model: Model, headers: number): string {
  const count = (things: object): number => Object.keys(things).length
  return page('Asterisk Manager Interface', 'spec', [
    table(
      ['', 'number'],
      [
        ['[Actions](actions.md)', String(count(model.actions))],
        ['[Events](events.md)', String(count(model.events))],
        ['[Headers](headers.md)', String(headers)],
        ['[Standard headers of 1.4](standard-headers.md)', ''],
        ['[Privileges](privileges.md)', String(model.privileges.length)],
        ['[Releases](releases.md)', String(model.releases.length)],
      ],
    ),
    `Ports: ${model.protocol.ports.plain} (plain), ${model.protocol.ports.tls} (TLS). Everything here as data: [model.json](model.json).`,
  ])
}

function messageIndex(
  title: string,
  folder: string,
  messages: ReadonlyArray<Action | Event>,
  joint: 'or' | 'and',
): string {
  const parts = [...byArea(messages)].flatMap(([area, members]) => [
    `## ${capital(area)}`,
    table(
      ['name', 'summary', 'privileges', 'when'],
      members.map((message) => [
        link(message.name, `${folder}/${fileName(message)}.md`),
        text(message.summary),
        privilegesText(message.privileges, joint),
        availabilityText(message),
      ]),
    ),
  ])
  return page(title, `spec/${folder}`, parts)
}

function releases(model: Model): string {
  const rows = model.releases.map(({ branch, first, last, ami }) => {
    const came = (things: Record<string, Action | Event>): string =>
      String(Object.values(things).filter((thing) => thing.since[0] === branch).length)
    return [branch, first, last, ami, came(model.actions), came(model.events)]
  })
  return page('Releases', 'spec/releases.yaml', [
    table(['branch', 'first release', 'last release', 'AMI version', 'actions it brought', 'events it brought'], rows),
  ])
}

function privileges(model: Model): string {
  const rows = model.privileges.map(({ name, summary, read, write, ...when }) => [
    code(name),
    text(summary),
    text(read ?? ''),
    text(write ?? ''),
    availabilityText(when),
  ])
  return page('Privileges', 'spec/privileges.yaml', [table(['class', 'meaning', 'read', 'write', 'when'], rows)])
}
