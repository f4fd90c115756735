import {
  type Action,
  actionDoc,
  byArea,
  comment,
  Imports,
  keyText,
  literal,
  type Model,
  needsRequest,
  preamble,
  sorted,
  typeName,
} from '@openami/generator/internal'
import type { Outputs } from './outputs.ts'

/** From names to types, and the client's methods. */
export function emitMaps(model: Model, folder: string, outputs: Outputs): void {
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  outputs.set(`${folder}/maps.ts`, preamble('spec') + maps(model))
  outputs.set(`${folder}/methods.ts`, preamble('spec/actions') + methods(actions))
  outputs.set(`${folder}/actions/index.ts`, reexports('spec/actions', [...byArea(actions).keys()]))
  outputs.set(`${folder}/events/index.ts`, reexports('spec/events', [...byArea(events).keys()]))
  const modules = ['actions/index', 'common', 'events/index', 'groups', 'maps', 'releases', 'values']
  const methodsToo = "export { type ActionMethods, methods } from './methods.ts'\n"
  outputs.set(`${folder}/index.ts`, reexports('spec', modules) + methodsToo)
}

function reexports(source: string, modules: readonly string[]): string {
  return `${preamble(source)}${modules.map((module) => `export type * from './${module}.ts'\n`).join('')}`
}

function maps(model: Model): string {
  const imports = new Imports()
  const actions = sorted(model.actions).map((action) => {
    const { request, reply } = typesOf(action, imports)
    return `  ${keyText(action.name)}: { request: ${request}; reply: ${reply} }\n`
  })
  const events = sorted(model.events).map((event) => {
    return `  ${keyText(event.name)}: ${imports.namespace('./events/index.ts', 'events')}.${typeName(event.name)}Event\n`
  })
  const optional = sorted(model.actions)
    .filter((action) => !needsRequest(action))
    .map((action) => literal(action.name))
  return [
    `${imports}\n`,
    `/** Request and reply of every action. */\nexport interface Actions {\n${actions.join('')}}\n\n`,
    `/** Type of every event. */\nexport interface Events {\n${events.join('')}}\n\n`,
    'export type ActionName = keyof Actions\nexport type EventName = keyof Events\n\n',
    '/** Actions that may be sent without a request. */\n',
    `export type BareActionName =${optional.length === 0 ? ' never' : optional.map((name) => `\n  | ${name}`).join('')}\n`,
  ].join('')
}

function methods(actions: readonly Action[]): string {
  const imports = new Imports()
  const options = imports.type('../runtime/call.ts', 'CallOptions')
  const signatures = actions.map((action) => {
    const { request, reply } = typesOf(action, imports)
    const mark = needsRequest(action) ? '' : '?'
    const isList = action.replies.some(({ kind }) => kind === 'list')
    const taken = isList ? `${options}<${imports.type('../runtime/reply.ts', 'ItemOf')}<${reply}>>` : options
    return `${comment(actionDoc(action), '  ')}  ${keyText(action.method)}(request${mark}: ${request}, options?: ${taken}): Promise<${reply}>\n`
  })
  const names = actions.map((action) => `  ${keyText(action.method)}: ${literal(action.name)},\n`)
  return [
    `${imports}\n`,
    `/** One method an action. */\nexport interface ActionMethods {\n${signatures.join('\n')}}\n\n`,
    '/** Which action each method sends. */\n',
    `export const methods: Readonly<Record<keyof ActionMethods, string>> = {\n${names.join('')}}\n`,
  ].join('')
}

/** With thousands of names, a line of import for each would be as long as the maps themselves. */
function typesOf({ name }: Action, imports: Imports): { request: string; reply: string } {
  const actions = imports.namespace('./actions/index.ts', 'actions')
  return { request: `${actions}.${typeName(name)}Request`, reply: `${actions}.${typeName(name)}Reply` }
}
