import type { Context } from '../dialplan/dialplan.ts'
import { fitsExtension } from '../dialplan/pattern.ts'
import type { Server } from '../server.ts'
import { type CommandFailure, type Commands, failed, withArguments } from './command.ts'

/** `dialplan show` and hints. */
export const dialplanShowCommands: Commands = {
  'dialplan show': withArguments(0, 1, 'dialplan show [[exten@]context]', (engine, [wanted = '']) =>
    showDialplan(engine, wanted),
  ),
  'dialplan show globals': ({ pbx }) => [
    ...[...pbx.globals].reverse().map(([name, value]) => `   ${name}=${value}`),
    '',
    `    -- ${pbx.globals.size} variable(s)`,
  ],
  'dialplan set global': withArguments(
    2,
    2,
    'dialplan set global <name> <value>',
    ({ pbx }, [name = '', value = '']) => {
      pbx.setVariable(undefined, name, value)
      return ['', `    -- Global variable '${name}' set to '${value}'`]
    },
  ),
  'dialplan eval function': withArguments(
    1,
    1,
    'dialplan eval function <name(args)>',
    ({ pbx, modules, personality }, [call = '']) => {
      const name = call.replace(/\(.*$/s, '')
      const known = modules.function(name) !== undefined
      // A channel of its own, gone before the answer; up to 19 clients do not hear of it.
      const channel = personality.since('20')
        ? pbx.createChannel({
            name: pbx.ids.evaluation(),
            linkedid: undefined,
            state: 0,
            context: 'default',
            exten: 's',
          })
        : undefined
      const value = known ? pbx.read(channel, call.includes('(') ? call : `${call}()`) : ''
      if (channel !== undefined) pbx.end(channel)
      return [`Return Value: ${known ? 'Success (0)' : 'Failure (-1)'}`, `Result: ${value}`]
    },
  ),
  'dialplan set extenpatternmatchnew true': () => matching('NEW'),
  'dialplan set extenpatternmatchnew false': () => matching('OLD'),
  'dialplan locks show': () => ['func_lock locks:', `${'Name'.padEnd(40)} Requesters Owner`, '0 total locks listed.'],
  'core show hints': ({ pbx, personality }) => {
    const rows = pbx.dialplan.contexts.flatMap((context) =>
      [...context.hints].map(([exten, hint]) => hintRow(pbx, context, exten, hint, personality.since('18'))),
    )
    if (rows.length === 0) return ['There are no registered dialplan hints']
    return [
      '',
      '    -= Registered Asterisk Dial Plan Hints =-',
      ...rows,
      '----------------',
      `- ${rows.length} hints registered`,
    ]
  },
  'core show hint': withArguments(1, 1, 'core show hint <exten>', ({ pbx, personality }, [wanted = '']) => {
    const [number = '', name] = wanted.split('@')
    const rows = pbx.dialplan.contexts.flatMap((context) =>
      name !== undefined && context.name !== name
        ? []
        : [...context.hints]
            .filter(([exten]) => exten.toLowerCase().startsWith(number.toLowerCase()))
            .map(([exten, hint]) => hintRow(pbx, context, exten, hint, personality.since('18'))),
    )
    if (rows.length === 0) return [`No hints matching extension ${wanted}`]
    return [...rows, `${rows.length} hint${rows.length === 1 ? '' : 's'} matching extension ${wanted}`]
  }),
}

function matching(algorithm: string): string[] {
  return ['', `    -- Switched to using the ${algorithm} pattern match algorithm for extension names in the dialplan.`]
}

function hintRow(pbx: Server['pbx'], context: Context, exten: string, hint: string, isWide: boolean): string {
  const [left, right] = isWide ? [30, 60] : [20, 20]
  const { text } = pbx.states.extension(exten, context.name)
  const presence = pbx.presence.get(hint.split(',')[1] ?? '')?.state ?? 'not_set'
  return `${`${exten}@${context.name}`.slice(0, left).padEnd(left)}: ${hint.slice(0, right).padEnd(right)}  State:${text.padEnd(15)} Presence:${presence.padEnd(15)} Watchers ${'0'.padStart(2)}`
}

interface Shown {
  readonly context: Context
  readonly extens: readonly string[]
  readonly isWhole: boolean
}

function showDialplan({ pbx }: Server, wanted: string): readonly string[] | CommandFailure {
  const [first = '', second] = wanted.split('@')
  const [exten, name] = second === undefined ? ['', first] : [first, second]
  const contexts = pbx.dialplan.listed.filter((context) => name === '' || context.name === name)
  if (contexts.length === 0) return failed(`There is no existence of '${name}' context`)
  const shown = contexts.flatMap((context) => withIncluded(pbx.dialplan, context, exten, name !== '' && exten !== ''))
  if (shown.length === 0)
    return failed(
      name === ''
        ? `There is no existence of '${exten}' extension in all contexts`
        : `There is no existence of ${exten}@${name} extension`,
    )
  const found = shown.map((each) => ({ ...each, rows: each.extens.flatMap((one) => extensionRows(each.context, one)) }))
  const extensions = shown.reduce((sum, { extens }) => sum + extens.length, 0)
  const priorities = found.reduce((sum, { rows }) => sum + rows.length, 0)
  return [
    ...found.flatMap(({ context, rows, isWhole }) => [
      `[ Context '${context.name}' created by '${context.registrar}' ]`,
      ...rows,
      ...(isWhole ? otherRows(context) : []),
      '',
    ]),
    `-= ${count(extensions, 'extension', 'extensions')} (${count(priorities, 'priority', 'priorities')}) in ${count(found.length, 'context', 'contexts')}. =-`,
  ]
}

/** The context where it has the extension, and those of its includes that have it. */
function withIncluded(
  dialplan: Server['pbx']['dialplan'],
  context: Context,
  exten: string,
  follows: boolean,
  seen = new Set<string>(),
): Shown[] {
  if (seen.has(context.name)) return []
  seen.add(context.name)
  const { names } = context
  const extens = names.filter(
    (one) => exten === '' || one === exten || (one.startsWith('_') && fitsExtension(one, exten)),
  )
  const own: Shown[] = exten === '' || extens.length > 0 ? [{ context, extens, isWhole: exten === '' }] : []
  if (!follows) return own
  const included = context.includes.flatMap((include) => dialplan.context(include.context) ?? [])
  return [...own, ...included.flatMap((each) => withIncluded(dialplan, each, exten, follows, seen))]
}

function extensionRows(context: Context, exten: string): string[] {
  const hint = context.hints.get(exten)
  const hints =
    hint === undefined
      ? []
      : [{ text: `hint: ${hint}`, label: undefined, callerId: undefined, at: context.hintPlaces.get(exten) }]
  const steps = context.steps(exten).map(({ priority, label, application, data, callerId, at, registrar }) => ({
    text: `${priority}. ${application}(${data})`,
    label,
    callerId,
    at: at ?? registrar,
  }))
  return [...hints, ...steps].map(({ text, label, callerId, at }, index, all) => {
    const isFirst = index === 0 || callerId !== all[index - 1]?.callerId
    const title = callerId === undefined ? `'${exten}' =>` : `'${exten}' (CID match '${callerId}') => `
    const head = isFirst ? title : label === undefined ? '' : `   [${label}]`
    return `  ${head.padEnd(17)} ${text.padEnd(45)} [${at ?? 'pbx_config'}]`
  })
}

function otherRows({ includes, ignorePatterns }: Context): string[] {
  const row = (kind: string, text: string, at: string): string => `  ${kind.padEnd(17)} ${text.padEnd(45)} [${at}]`
  return [
    ...includes.map(({ context, times, file, line }) =>
      row(
        'Include =>',
        `'${times === '' ? context : `${context},${times}`}'`,
        line > 0 ? `${file}:${line}` : 'pbx_config',
      ),
    ),
    ...ignorePatterns.map((pattern) => row('Ignore pattern =>', `'${pattern}'`, 'pbx_config')),
  ]
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
