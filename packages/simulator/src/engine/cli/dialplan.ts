import { reloadQuietly } from '../reload.ts'
import type { Server } from '../server.ts'
import { type CommandFailure, type Commands, failed, usage, withArguments } from './command.ts'

/** Commands that change the dialplan until it is read again. */
export const dialplanCommands: Commands = {
  'dialplan reload': (engine) => {
    reloadQuietly(engine, 'pbx_config')
    return ['Dialplan reloaded.']
  },
  'dialplan add extension': addExtension,
  'dialplan remove extension': withArguments(
    1,
    2,
    'dialplan remove extension exten[/cid]@context [priority]',
    ({ pbx }, [place = '', priority]) => {
      const [exten = '', name = ''] = place.split('@')
      if (exten === '' || name === '') return failed(`Missing extension or context name in third argument '${place}'`)
      const context = pbx.dialplan.context(name)
      if (priority === 'hint' && context?.removeHint(exten) === true)
        return [`Extension ${place} with priority -1 removed`]
      const number = priority === undefined ? undefined : Number.parseInt(priority, 10)
      const removed = context?.remove(exten, number) === true
      const hint = priority === undefined && context?.removeHint(exten) === true
      if (!removed && !hint) return failed(`Failed to remove extension ${place}`)
      return [
        priority === undefined
          ? `Whole extension ${place} removed`
          : `Extension ${place} with priority ${priority} removed`,
      ]
    },
  ),
  'dialplan add include': intoContext('include', ({ pbx }, included, name) => {
    const created = pbx.dialplan.context(name) === undefined
    const context = pbx.dialplan.addContext(name)
    if (context.includes.some((one) => one.context === included))
      return failed(`Context '${included}' already included in '${name}' context`)
    context.includes.push({ context: included, times: '', file: '', line: 0 })
    return [
      ...(created ? [`Context '${name}' did not exist prior to add include - the context will be created.`] : []),
      `Context '${included}' included in '${name}' context`,
    ]
  }),
  'dialplan remove include': fromContext('include', ({ pbx }, included, name) => {
    const includes = pbx.dialplan.context(name)?.includes ?? []
    const at = includes.findIndex((one) => one.context === included)
    if (at === -1) return failed(`Failed to remove '${included}' include from '${name}' context`)
    includes.splice(at, 1)
    return [`We are not including '${included}' into '${name}' now`]
  }),
  'dialplan add ignorepat': intoContext('ignorepat', ({ pbx }, pattern, name) => {
    const created = pbx.dialplan.context(name) === undefined
    const { ignorePatterns } = pbx.dialplan.addContext(name)
    if (ignorePatterns.includes(pattern))
      return failed(`Ignore pattern '${pattern}' already included in '${name}' context`)
    ignorePatterns.push(pattern)
    return [
      ...(created ? [`Context '${name}' did not exist prior to add include - the context will be created.`] : []),
      `Ignore pattern '${pattern}' added into '${name}' context`,
    ]
  }),
  'dialplan remove ignorepat': fromContext('ignorepat', ({ pbx }, pattern, name) => {
    const patterns = pbx.dialplan.context(name)?.ignorePatterns ?? []
    const at = patterns.indexOf(pattern)
    if (at === -1) return failed(`There is no existence of '${pattern}' ignore pattern in '${name}' context`)
    patterns.splice(at, 1)
    return [`Ignore pattern '${pattern}' removed from '${name}' context`]
  }),
  'dialplan remove context': withArguments(1, 1, 'dialplan remove context <context>', ({ pbx }, [name = '']) => [
    pbx.dialplan.removeContext(name) ? `Removed context '${name}'` : `There is no such context as '${name}'`,
  ]),
}

type Change = (engine: Server, what: string, context: string) => readonly string[] | CommandFailure

function intoContext(what: string, change: Change): Commands[string] {
  return (engine, [name = '', word, context = '', ...rest]) =>
    word !== 'into' || context === '' || rest.length > 0
      ? usage(`dialplan add ${what} <${what}> into <context>`)
      : change(engine, name, context)
}

function fromContext(what: string, change: Change): Commands[string] {
  return (engine, [name = '', word, context = '', ...rest]) =>
    word !== 'from' || context === '' || rest.length > 0
      ? usage(`dialplan remove ${what} <${what}> from <context>`)
      : change(engine, name, context)
}

function addExtension({ pbx }: Server, words: readonly string[]): readonly string[] | CommandFailure {
  const use = usage(
    'dialplan add extension <exten>,<priority>,<app> into <context> [replace]',
    '',
    'app can be either:',
    '  app-name',
    '  app-name(app-data)',
    '  app-name,<app-data>',
  )
  const [call = '', word, name = '', replaces, ...rest] = words
  if (word !== 'into' || name === '' || rest.length > 0 || (replaces !== undefined && replaces !== 'replace'))
    return use
  const [, exten = '', place = '', text = ''] = /^([^,]*),([^,]*),?(.*)$/s.exec(call) ?? []
  const isHint = place === 'hint'
  const priority = Number.parseInt(place, 10)
  if (!isHint && !(priority >= 1))
    return { failure: 'usage', lines: [`'${place}' is not a valid priority`, ...use.lines] }
  const [, before = text, inside = ''] = /^([^(,]*)\((.*)\)$/s.exec(text) ?? []
  const comma = before === text ? text.indexOf(',') : -1
  const application = comma === -1 ? before : text.slice(0, comma)
  const data = comma === -1 ? inside : text.slice(comma + 1)
  if (application === '') return use
  const created = pbx.dialplan.context(name) === undefined
  const context = pbx.dialplan.addContext(name)
  const shown = `${exten},${place},${application}(${data})`
  if (isHint) context.setHint(exten, application)
  else {
    if (replaces === 'replace') context.remove(exten, priority)
    if (!context.add(exten, { priority, label: undefined, application, data, callerId: undefined }))
      return failed(`Extension ${exten}@${name} with priority ${place} already exists`)
  }
  if (replaces === 'replace') return [`Extension ${exten}@${name} (${place}) replace by '${shown}'`]
  return [
    ...(created ? [`Context '${name}' did not exist prior to add extension - the context will be created.`] : []),
    `Extension '${shown}' added into '${name}' context`,
  ]
}
