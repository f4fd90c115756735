import type { Context } from '../dialplan/dialplan.ts'
import { fitsExtension } from '../dialplan/pattern.ts'
import type { Headers } from '../message.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** The dialplan as a list, and changes of it until the next start. */
export const dialplanActions: Readonly<Record<string, Handler>> = {
  ShowDialPlan(request) {
    const { dialplan } = request.pbx
    const [wantedContext, wantedExten] = [request.get('Context'), request.get('Extension')]
    const contexts = dialplan.listed.filter(({ name }) => wantedContext === '' || name === wantedContext)
    if (wantedContext !== '' && contexts.length === 0) return request.error(`Did not find context ${wantedContext}`)
    const shown = contexts.map((context) => ({ context, extens: extensionsOf(context, wantedExten) }))
    const items = shown.flatMap(({ context, extens }) => [
      ...extens.flatMap((exten) => stepsOf(context, exten)),
      ...(wantedExten === '' ? includesOf(context) : []),
    ])
    if (wantedExten !== '' && items.length === 0)
      return request.error(
        `Did not find extension ${wantedExten}${wantedContext === '' ? ' in any context' : `@${wantedContext}`}`,
      )
    const extra: Headers = [
      ['ListExtensions', shown.reduce((sum, { extens }) => sum + extens.length, 0)],
      ['ListPriorities', items.filter(({ headers }) => headers.some(([name]) => name === 'Priority')).length],
      ['ListContexts', shown.length],
    ]
    request.list('DialPlan list will follow', items, 'ShowDialPlanComplete', extra)
  },

  DialplanExtensionAdd(request) {
    const [context, exten, priority] = [request.get('Context'), request.get('Extension'), request.get('Priority')]
    const application = request.get('Application')
    if ([context, exten, priority, application].includes(''))
      return request.error('Context, Extension, Priority, and Application must be defined for DialplanExtensionAdd.')
    const { dialplan } = request.pbx
    if (priority === 'hint') {
      dialplan.addContext(context).setHint(exten, application)
      request.pbx.emit({ type: 'extension-changed', state: request.pbx.states.extension(exten, context) })
    } else {
      const number = Number.parseInt(priority, 10)
      if (!(number >= 0)) return request.error('The priority specified was invalid.')
      const [place = '', callerId] = exten.split(/\/(.*)/s)
      const step = {
        priority: number,
        label: undefined,
        application,
        data: request.get('ApplicationData'),
        callerId,
      }
      const known = dialplan.addContext(context)
      const replace = /^(?:yes|true|y|t|1|on)$/i.test(request.get('Replace'))
      if (replace) known.remove(place, number)
      if (!known.add(place, step)) return request.error('That extension and priority already exist at that context')
    }
    request.ack('Added requested extension')
  },

  DialplanExtensionRemove(request) {
    const [name, exten, priority] = [request.get('Context'), request.get('Extension'), request.get('Priority')]
    if (name === '' || exten === '')
      return request.error('Context and Extension must be provided for DialplanExtensionRemove')
    const context = request.pbx.dialplan.context(name)
    if (priority === '') {
      const removed = context?.remove(exten) === true
      if (context?.removeHint(exten) !== true && !removed) return request.error('Failed to remove requested extension')
      return request.ack('Removed the requested extension')
    }
    const number = Number.parseInt(priority, 10)
    if (!(number >= 1)) return request.error('The priority specified was invalid.')
    if (context?.remove(exten, number) !== true) return request.error('Failed to remove requested extension')
    request.ack('Removed the requested priority from the extension')
  },
}

function extensionsOf(context: Context, wanted: string): string[] {
  return context.names.filter((name) => wanted === '' || name === wanted || fits(name, wanted))
}

/** Whether a pattern matches the extension. */
function fits(name: string, wanted: string): boolean {
  return name.startsWith('_') && fitsExtension(name, wanted)
}

function stepsOf(context: Context, exten: string): ListItem[] {
  const place: Headers = [
    ['Context', context.name],
    ['Extension', exten],
  ]
  const hint = context.hints.get(exten)
  const hints: ListItem[] =
    hint === undefined
      ? []
      : [entry([...place, ['Priority', 'hint'], ['Application', hint], ['Registrar', 'pbx_config']])]
  const steps = context
    .steps(exten)
    .map(({ priority, label, application, data, registrar = 'pbx_config' }) =>
      entry([
        ...place,
        ...(label === undefined ? [] : [['ExtensionLabel', label] as const]),
        ['Priority', priority],
        ['Application', application],
        ['AppData', data],
        ['Registrar', registrar],
      ]),
    )
  return [...hints, ...steps]
}

function includesOf({ name, includes, ignorePatterns }: Context): ListItem[] {
  return [
    ...includes.map(({ context, times }) =>
      entry([
        ['Context', name],
        ['IncludeContext', times === '' ? context : `${context},${times}`],
        ['Registrar', 'pbx_config'],
      ]),
    ),
    ...ignorePatterns.map((pattern) =>
      entry([
        ['Context', name],
        ['IgnorePattern', pattern],
        ['Registrar', 'pbx_config'],
      ]),
    ),
  ]
}

function entry(headers: Headers): ListItem {
  return { event: 'ListDialplan', headers, id: 'first' }
}
