import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { ownMessages } from '../own/load.ts'
import { actionSchema, eventSchema, type Schema } from '../schema.ts'
import { keyText } from '../typescript/names.ts'
import type { Emitter } from './emitter.ts'

/** A module that adds checks of the messages to `@openami/validators`. */
export const validators: Emitter = (model, { spec }) => {
  const own = ownMessages(model)
  const schemas = new Map<string, Schema>()
  const add = (kind: string, name: string, schema: Schema): string => {
    const id = `${kind}${schemas.size}`
    schemas.set(id, schema)
    return `    ${keyText(name)}: ${id},\n`
  }
  const actions = own.actions.map((action) => add('action', action.name, actionSchema(action, false)))
  const events = own.events.map((event) => add('event', event.name, eventSchema(event, false)))
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    meta: false,
    validateSchema: false,
    schemas: Object.fromEntries(schemas),
    code: { source: true, esm: true, optimize: 1 },
  })
  // Ajv types its CommonJS default export as the module.
  const code = standalone.default(ajv, Object.fromEntries([...schemas.keys()].map((id) => [id, id])))
  const body = code.replace(/^"use strict";/, '').replaceAll('export const ', 'const ')
  return [
    `// Generated from ${spec ?? 'spec'} by \`openami generate\`. Edit the YAML, not this file.\n`,
    '// @ts-nocheck: compiled code\n',
    "import { addChecks } from '@openami/validators'\n\n",
    `${body.trim()}\n\n`,
    `addChecks({\n  actions: {\n${actions.join('')}  },\n  events: {\n${events.join('')}  },\n})\n`,
  ].join('')
}
