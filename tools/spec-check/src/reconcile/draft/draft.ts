import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { branchOf, compareReleases } from '@openami/bindings/release'
import { DRAFT, fileProblem, Misuse } from '@openami/generator/internal'
import { Document, isMap, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Difference } from '../difference.ts'
import type { Spec } from '../spec.ts'
import type { Kind, Survey, SurveyedField, SurveyedMessage } from '../survey.ts'
import { guessArea, guessGroups, guessMeaning, guessType } from './guess.ts'

/** A stub: where it goes below the folder, and its text. */
export interface Draft {
  file: string
  text: string
}

/** What a server names a message may become a path: nothing but a plain name does. */
const PLAIN = /^\w[\w-]*$/

/** Stubs of the actions and events that the spec has in no release, and of the headers that they bring. */
export function makeDrafts(spec: Spec, survey: Survey, open: readonly Difference[]): Draft[] {
  const headers: Record<string, unknown> = {}
  const drafts: Draft[] = []
  for (const { verdict, subject, kind, name, spec: place } of open) {
    if (verdict !== 'missing' || subject !== kind || place !== undefined) continue
    const message = (kind === 'action' ? survey.actions : survey.events).get(name)
    if (message === undefined || !PLAIN.test(name)) continue
    const data = kind === 'action' ? action(spec, survey, message, headers) : event(spec, survey, message, headers)
    drafts.push({ file: `${kind}s/${name}.yaml`, text: yaml(data) })
  }
  // The area of a header is its file: a person moves it.
  if (Object.keys(headers).length > 0)
    drafts.push({ file: `headers/draft-${survey.release}.yaml`, text: yaml(headers) })
  return drafts
}

/** Writes the stubs below `folder`, never over a file; returns a line on each. */
export function writeDrafts(folder: string, drafts: readonly Draft[]): string[] {
  return drafts.map(({ file, text }) => {
    const path = join(folder, file)
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag: 'wx' })
      return `wrote ${path}`
    } catch (error) {
      if (!existsSync(path))
        throw new Misuse(`${dirname(path)} ${fileProblem(error)}; name another folder after --draft`)
      return `kept ${path}, which is there already`
    }
  })
}

function action(spec: Spec, survey: Survey, message: SurveyedMessage, headers: Record<string, unknown>): object {
  const area = guessArea(spec.model, message)
  const fields = (message.fields ?? []).filter((field) => field.name !== 'ActionID')
  const request = described(spec, fields, area, 'action', message, headers)
  return {
    action: message.name,
    ...head(spec, survey, message, area),
    ...(fields.length > 0 && { request }),
    reply: { kind: 'ack' },
  }
}

function event(spec: Spec, survey: Survey, message: SurveyedMessage, headers: Record<string, unknown>): object {
  const area = guessArea(spec.model, message)
  const { groups, rest } = guessGroups(spec, message.fields ?? [])
  const shared = new Set(spec.model.protocol.common.event.map((field) => field.name))
  const own = rest.filter((field) => !shared.has(field.name))
  const known = spec.model.releases.some(({ branch, last }) => {
    return branch === branchOf(survey.release) && compareReleases(survey.release, last) <= 0
  })
  return {
    event: message.name,
    ...head(spec, survey, message, area),
    headers: {
      ...(groups.length > 0 && { $include: groups }),
      ...described(spec, own, area, 'event', message, headers),
    },
    ...(message.example !== undefined && {
      examples: [{ title: DRAFT, ...(known && { release: survey.release }), receive: message.example }],
    }),
  }
}

function head(spec: Spec, survey: Survey, message: SurveyedMessage, area: string): object {
  const module = message.module === 'builtin' ? undefined : message.module
  return {
    area,
    module: module ?? DRAFT,
    summary: DRAFT,
    since: since(message.since ?? [survey.release]),
    privileges: [...(message.privileges ?? [])].filter((name) =>
      spec.model.privileges.some((one) => one.name === name),
    ),
  }
}

/** `24.0.0` → `'24'`, `22.7.0` → `'22.7'`; one entry as text. */
function since(releases: readonly string[]): string | string[] {
  const entries = releases
    .filter((release) => /^\d+(\.\d+)*$/.test(release))
    .sort(compareReleases)
    .map((release) => {
      const branch = branchOf(release)
      const [minor = '0'] = release.slice(branch.length + 1).split('.')
      return minor === '0' || minor === '' ? branch : `${branch}.${minor}`
    })
  return entries.length === 1 ? (entries[0] as string) : entries
}

function described(
  spec: Spec,
  fields: readonly SurveyedField[],
  area: string,
  kind: Kind,
  message: SurveyedMessage,
  headers: Record<string, unknown>,
): Record<string, object> {
  const { model } = spec
  return Object.fromEntries(
    fields.map((field) => {
      const header = model.headers[field.name]
      if (header === undefined) {
        headers[field.name] ??= { summary: DRAFT, type: guessType(model, field, valueIn(message.example, field.name)) }
      }
      const meaning = header !== undefined && header.meanings.length > 1 && guessMeaning(model, header, area, kind)
      return [
        field.name,
        {
          ...(meaning && { meaning }),
          ...(kind === 'action' && field.required && { required: true }),
          // In a recording: not in every message.
          ...(kind === 'event' && field.required === false && { optional: true }),
        },
      ]
    }),
  )
}

function valueIn(example: string | undefined, name: string): string | undefined {
  const line = example?.split('\n').find((one) => one.startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim()
}

/** As the files of the spec are written: a header on one line. */
function yaml(data: object): string {
  const document = new Document(data)
  const flow = (pair: Pair) => {
    if (isMap(pair.value) || (pair.key as Scalar).value === '$include') (pair.value as YAMLMap).flow = true
  }
  const root = document.contents
  if (isMap(root)) {
    for (const pair of root.items) {
      const key = (pair.key as Scalar<string>).value
      if (key === 'headers' || key === 'request')
        for (const each of isMap(pair.value) ? pair.value.items : []) flow(each)
      else flow(pair)
      if (key === 'privileges' || key === 'since') (pair.value as YAMLMap).flow = true
    }
  }
  return document.toString({ lineWidth: 120, singleQuote: true, flowCollectionPadding: true })
}
