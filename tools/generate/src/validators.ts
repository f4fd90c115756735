import {
  type Action,
  actionSchema,
  type Event,
  eventSchema,
  fileName,
  keyText,
  type Model,
  preamble,
  type Schema,
  sorted,
  stringText,
} from '@openami/generator/internal'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { Memo } from './memo.ts'
import type { Outputs } from './outputs.ts'

type Kind = 'actions' | 'events'
type Message = Action | Event

/** One module a message, so that a program loads what it uses: all of them together are megabytes. */
export function emitValidators(model: Model, folder: string, outputs: Outputs, memo: Memo): void {
  const compile = compiler(memo)
  const names: Record<Kind, Message[]> = { actions: [], events: [] }
  for (const action of sorted(model.actions)) {
    outputs.set(
      `${folder}/actions/${fileName(action)}.ts`,
      compile(`spec/${action.source.file}`, actionSchema(action, false)),
    )
    names.actions.push(action)
  }
  for (const event of sorted(model.events)) {
    outputs.set(
      `${folder}/events/${fileName(event)}.ts`,
      compile(`spec/${event.source.file}`, eventSchema(event, false)),
    )
    names.events.push(event)
  }
  outputs.set(`${folder}/index.ts`, index(names))
}

function compiler(memo: Memo): (source: string, schema: Schema) => string {
  const make = (): Ajv2020 =>
    new Ajv2020({
      allErrors: true,
      strict: false,
      messages: true,
      addUsedSchema: false,
      meta: false,
      validateSchema: false,
      code: { source: true, esm: true, optimize: 1 },
    })
  const compile = (source: string, schema: Schema): string => {
    const ajv = make()
    // Ajv types its CommonJS default export as the module.
    const code = standalone.default(ajv, ajv.compile(schema))
    if (code.includes('require(')) throw new Error(`${source}: compiled check needs a runtime of Ajv`)
    const body = code
      .replace(/^"use strict";/, '')
      .replace(/export const validate = (\w+);export default \1;/, 'export const validate: Check = $1;')
    return `${preamble(source)}// @ts-nocheck: compiled code\nimport type { Check } from '../../issues.ts'\n\n${body.trim()}\n`
  }
  return (source, schema) => memo.get(`validator ${source} ${JSON.stringify(schema)}`, () => compile(source, schema))
}

function index(names: Record<Kind, Message[]>): string {
  const map = (kind: Kind): string => {
    const lines = names[kind].map(
      (message) => `  ${keyText(message.name)}: () => import(${stringText(`./${kind}/${fileName(message)}.ts`)}),\n`,
    )
    return `export const ${kind}: Loaders = {\n${lines.join('')}}\n`
  }
  return `${preamble('spec')}import type { Loaders } from '../issues.ts'\n\n${map('actions')}\n${map('events')}`
}
