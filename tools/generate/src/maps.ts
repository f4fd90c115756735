import type { Action, Model } from '@openami/model-tool'
import { isRequired } from './interfaces.ts'
import { byArea, keyText, sorted, typeName } from './names.ts'
import type { Outputs } from './outputs.ts'
import { Imports, literal, preamble } from './printer.ts'
import { actionDoc } from './tsdoc.ts'

/** From names to types, and the client's methods. */
export function emitMaps(model: Model, folder: string, outputs: Outputs): void {
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  outputs.set(`${folder}/maps.ts`, preamble('spec') + maps(model))
  outputs.set(`${folder}/methods.ts`, preamble('spec/actions') + methods(actions))
  const areas = [
    ...[...byArea(actions).keys()].map((area) => `./actions/${area}.ts`),
    ...[...byArea(events).keys()].map((area) => `./events/${area}.ts`),
  ]
  outputs.set(`${folder}/device-state.ts`, preamble('spec/types.yaml') + deviceStates(model))
  const types = ['./common.ts', './device-state.ts', ...areas, './maps.ts', './releases.ts']
    .map((module) => `export type * from '${module}'\n`)
    .join('')
  outputs.set(
    `${folder}/index.ts`,
    `${preamble('spec')}${types}export { type ActionMethods, methods } from './methods.ts'\n`,
  )
}

/** The one vocabulary of device states, as a type. */
function deviceStates({ types }: Model): string {
  const { summary = '', values = {} } = types['device-state'] ?? {}
  const lines = Object.entries(values).map(([word, meaning]) => ` * - \`${word}\`: ${meaning}\n`)
  const words = Object.keys(values).map((word) => literal(word))
  return `/**\n * ${summary}\n *\n${lines.join('')} */\nexport type DeviceState = ${words.join(' | ') || 'never'}\n`
}

function maps(model: Model): string {
  const imports = new Imports()
  const actions = sorted(model.actions).map((action) => {
    const module = `./actions/${action.area}.ts`
    const request = imports.type(module, `${typeName(action.name)}Request`)
    const reply = imports.type(module, `${typeName(action.name)}Reply`)
    return `  ${keyText(action.name)}: { request: ${request}; reply: ${reply} }\n`
  })
  const events = sorted(model.events).map((event) => {
    return `  ${keyText(event.name)}: ${imports.type(`./events/${event.area}.ts`, `${typeName(event.name)}Event`)}\n`
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
    const module = `./actions/${action.area}.ts`
    const request = imports.type(module, `${typeName(action.name)}Request`)
    const reply = imports.type(module, `${typeName(action.name)}Reply`)
    const mark = needsRequest(action) ? '' : '?'
    const isList = action.replies.some(({ kind }) => kind === 'list')
    const taken = isList ? `${options}<${imports.type('../runtime/reply.ts', 'ItemOf')}<${reply}>>` : options
    const doc = actionDoc(action)
      .split('\n')
      .map((line) => `   * ${line}`.trimEnd())
      .join('\n')
    return `  /**\n${doc}\n   */\n  ${keyText(action.method)}(request${mark}: ${request}, options?: ${taken}): Promise<${reply}>\n`
  })
  const names = actions.map((action) => `  ${keyText(action.method)}: ${literal(action.name)},\n`)
  return [
    `${imports}\n`,
    `/** One method an action. */\nexport interface ActionMethods {\n${signatures.join('\n')}}\n\n`,
    '/** Which action each method sends. */\n',
    `export const methods: Readonly<Record<keyof ActionMethods, string>> = {\n${names.join('')}}\n`,
  ].join('')
}

function needsRequest(action: Action): boolean {
  return action.request.some((parameter) => isRequired(parameter, action))
}
