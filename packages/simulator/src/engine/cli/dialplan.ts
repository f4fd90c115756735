import type { Context } from '../dialplan/dialplan.ts'
import type { Server } from '../server.ts'
import type { Commands } from './command.ts'

/** `dialplan …`, hints and custom device states. */
export const dialplanCommands: Commands = {
  'dialplan show': (engine, [wanted = '']) => showDialplan(engine, wanted),
  'dialplan reload': () => ['Dialplan reloaded.'],
  'dialplan add extension': ({ pbx }, words) => {
    const [, exten = '', place = '', call = '', context = ''] =
      /^([^,]+),([^,]+),(.+?)\s+into\s+(\S+)/.exec(words.join(' ')) ?? []
    const priority = Number.parseInt(place, 10)
    if (exten === '' || !(priority >= 1 || place === 'hint'))
      return ['Usage: dialplan add extension <exten>,<priority>,<app> into <context>']
    const [, application = call, data = ''] = /^(\w+)\((.*)\)$/s.exec(call) ?? []
    if (place === 'hint') pbx.dialplan.addContext(context).setHint(exten, call)
    else if (
      !pbx.dialplan
        .addContext(context)
        .add(exten, { priority, label: undefined, application, data, callerId: undefined })
    )
      return [`Extension '${exten}' with priority ${priority} already exists in '${context}' context`]
    return [`Extension '${exten},${place},${application}(${data})' added into '${context}' context`]
  },
  'dialplan remove extension': ({ pbx }, [place = '', priority]) => {
    const [exten = '', name = ''] = place.split('@')
    const context = pbx.dialplan.context(name)
    const removed = context?.remove(exten, priority === undefined ? undefined : Number.parseInt(priority, 10)) === true
    if (!removed) return [`Failed to remove extension ${place}`]
    return [
      priority === undefined
        ? `Whole extension ${place} removed`
        : `Extension ${place} with priority ${priority} removed`,
    ]
  },
  'core show hints': ({ pbx }) => {
    const rows = pbx.dialplan.contexts.flatMap((context) =>
      [...context.hints].map(([exten, hint]) => hintRow(pbx, context, exten, hint)),
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
  'core show hint': ({ pbx }, [wanted = '']) => {
    const rows = pbx.dialplan.contexts.flatMap((context) =>
      [...context.hints]
        .filter(([exten]) => exten.toLowerCase().startsWith(wanted.toLowerCase()))
        .map(([exten, hint]) => hintRow(pbx, context, exten, hint)),
    )
    if (rows.length === 0) return [`No hints matching extension ${wanted}`]
    return [...rows, `${rows.length} hint${rows.length === 1 ? '' : 's'} matching extension ${wanted}`]
  },
  'devstate change': ({ pbx }, [device = '', state = '']) => {
    if (!/^Custom:/i.test(device)) return ['The only devices that can be changed are custom ones, such as Custom:desk']
    pbx.states.setCustom(device, state.toUpperCase())
    return [`Changing ${device.slice('Custom:'.length)} to ${state}`]
  },
  'devstate list': ({ pbx }) => {
    const line = '-'.repeat(69)
    const rows = pbx.states.custom.map(([device, state]) => `--- Name: '${device}'  State: '${state}'`)
    return [
      '',
      line,
      '--- Custom Device States --------------------------------------------',
      line,
      '---',
      ...rows.flatMap((row) => [row, '---']),
      line,
      line,
      '',
    ]
  },
}

function hintRow(pbx: Server['pbx'], context: Context, exten: string, hint: string): string {
  const { text } = pbx.states.extension(exten, context.name)
  return `${`${exten}@${context.name}`.padEnd(30)}: ${hint.padEnd(60)}  State:${text.padEnd(15)} Presence:${'not_set'.padEnd(15)} Watchers ${'0'.padStart(2)}`
}

function showDialplan({ pbx }: Server, wanted: string): string[] {
  const [first = '', second] = wanted.split('@')
  const [exten, name] = second === undefined ? ['', first] : [first, second]
  const contexts = pbx.dialplan.contexts.filter((context) => name === '' || context.name === name)
  const shown = contexts
    .map((context) => ({ context, extens: context.extensions.filter((each) => exten === '' || each === exten) }))
    .filter(({ extens }) => exten === '' || extens.length > 0)
  if (contexts.length === 0)
    return [`There is no existence of '${wanted}' context`, `Command 'dialplan show ${wanted}' failed.`]
  if (shown.length === 0)
    return [`There is no existence of ${exten}@${name} extension`, `Command 'dialplan show ${wanted}' failed.`]
  const steps = shown.map(({ context, extens }) => extens.flatMap((each) => rows(context, each)))
  const extensions = shown.reduce((sum, { extens }) => sum + extens.length, 0)
  const priorities = steps.flat().length
  return [
    ...shown.flatMap(({ context }, index) => [
      `[ Context '${context.name}' created by 'pbx_config' ]`,
      ...(steps[index] ?? []),
      '',
    ]),
    `-= ${count(extensions, 'extension', 'extensions')} (${count(priorities, 'priority', 'priorities')}) in ${count(shown.length, 'context', 'contexts')}. =-`,
  ]
}

function rows(context: Context, exten: string): string[] {
  return context.steps(exten).map(({ priority, label, application, data }, index) => {
    const head = index === 0 ? `'${exten}' =>` : label === undefined ? '' : `[${label}]`
    return `  ${head.padEnd(17)} ${`${priority}. ${application}(${data})`.padEnd(45)} [pbx_config]`
  })
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
