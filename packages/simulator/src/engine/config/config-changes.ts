import { posixPattern } from '../posix/pattern.ts'
import type { ConfigCategory, ConfigDocument, ConfigVariable } from './config-document.ts'

/** One step of UpdateConfig. */
export interface ConfigChange {
  readonly action: string
  readonly category: string
  readonly variable: string
  readonly value: string
  readonly match: string
  readonly line: string
  readonly options: string
}

/** Whether a category has the name, where there is one, and fits the filter: `name=pattern`, `TEMPLATES=include`. */
export function fitsCategory(category: ConfigCategory, name: string, filter: string): boolean {
  if (name !== '' && category.name.toLowerCase() !== name.toLowerCase()) return false
  if (filter === '') return !category.isTemplate
  let templatesToo = false
  for (const part of filter.split(',').map((each) => each.trim())) {
    const [key = '', value] = part.split('=').map((each) => each.trim())
    if (value === undefined) return false
    if (key === 'TEMPLATES') {
      const wanted = value.toLowerCase()
      if (wanted === 'restrict' && !category.isTemplate) return false
      if (wanted === 'include' || wanted === 'restrict') templatesToo = true
      continue
    }
    const [names, values] = [posixPattern(key), posixPattern(value)]
    if (!category.variables.some((one) => names?.test(one.name) === true && values?.test(one.value) === true))
      return false
  }
  return !category.isTemplate || templatesToo
}

/** Changes the document; a text says why a step was refused. Steps before it are done. */
export function applyChange(document: ConfigDocument, change: ConfigChange, file: string): string | undefined {
  const { action, category: name, variable, value } = change
  const options = readOptions(change.options)
  if (action === 'newcat') return newCategory(document, change, options, file)
  const found = document.categories.filter((one) => fitsCategory(one, name, options.filter))
  const lacks = {
    renamecat: value === '',
    update: variable === '',
    delete: variable === '' && change.line === '',
    append: variable === '',
    insert: variable === '' || change.line === '',
    delcat: false,
    emptycat: false,
  }[action]
  if (lacks === undefined) return 'Unknown action command'
  if (lacks) return 'Problem with category, value, or line (if required)'
  if (found.length === 0 && !(action === 'delcat' && options.ignoresErrors)) return 'Given category does not exist'
  switch (action) {
    case 'renamecat':
      for (const each of found) each.name = value
      return undefined
    case 'delcat':
      document.categories = document.categories.filter((each) => !found.includes(each))
      return undefined
    case 'emptycat':
      for (const each of found) each.variables = []
      return undefined
    case 'update': {
      const changed = found.filter((each) => update(each, change))
      return changed.length > 0 ? undefined : 'Update did not complete successfully'
    }
    case 'delete': {
      const changed = found.filter((each) => remove(each, change))
      return changed.length > 0 || options.ignoresErrors ? undefined : 'Update did not complete successfully'
    }
    default: {
      for (const each of found) add(each, change, file)
      return undefined
    }
  }
}

interface ChangeOptions {
  readonly allowsDuplicates: boolean
  readonly isTemplate: boolean
  readonly ignoresErrors: boolean
  readonly inherits: readonly string[]
  readonly filter: string
}

/** Words between commas; a value in quotes may have commas of its own. */
function readOptions(text: string): ChangeOptions {
  const words = [...text.matchAll(/\s*((?:"[^"]*"|[^,"])+)/g)].map((match) => (match[1] ?? '').trim())
  const has = (word: string): boolean => words.some((each) => each.toLowerCase() === word)
  const optionOf = (word: string): string => {
    const found = words.find((each) => each.startsWith(`${word}=`))
    return found === undefined ? '' : found.slice(word.length + 1).replace(/^"(.*)"$/, '$1')
  }
  const inherits = optionOf('inherit')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return {
    allowsDuplicates: has('allowdups'),
    isTemplate: has('template'),
    ignoresErrors: has('ignoreerror'),
    inherits,
    filter: optionOf('catfilter'),
  }
}

function newCategory(
  document: ConfigDocument,
  { category: name, match }: ConfigChange,
  { allowsDuplicates, ignoresErrors, isTemplate, inherits }: ChangeOptions,
  file: string,
): string | undefined {
  const refused = 'Create category did not complete successfully'
  if (!allowsDuplicates && document.categories.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    return ignoresErrors ? undefined : refused
  const category: ConfigCategory = { name, isTemplate, templates: [], file, before: [], comment: '', variables: [] }
  for (const base of inherits) if (!document.inherit(category, base, true)) return 'Template category not found'
  if (match === '') {
    document.categories.push(category)
    return undefined
  }
  const at = document.categories.findIndex((one) => one.name.toLowerCase() === match.toLowerCase())
  if (at === -1) return refused
  document.categories.splice(at, 0, category)
  return undefined
}

/** Changes the first variable of the name, and of the value `match` where there is one. */
function update({ variables }: ConfigCategory, change: ConfigChange): boolean {
  const at = variables.findIndex((one) => fits(one, change))
  const found = variables[at]
  if (found === undefined) return false
  const [object, value] = newValue(change)
  variables[at] = { ...found, name: change.variable, value, object: found.object || object, inherited: false }
  return true
}

function remove(category: ConfigCategory, change: ConfigChange): boolean {
  const number = change.line === '' ? -1 : Number.parseInt(change.line, 10)
  if (change.line !== '' && !(number >= 0)) return false
  const kept = category.variables.filter((one, index) => (number >= 0 ? index !== number : !fits(one, change)))
  const removed = kept.length < category.variables.length
  category.variables = kept
  return removed
}

/** Appends, or inserts at a line. */
function add({ variables }: ConfigCategory, change: ConfigChange, file: string): void {
  const [object, value] = newValue(change)
  const variable: ConfigVariable = {
    name: change.variable,
    value,
    object: object || change.match.toLowerCase() === 'object',
    inherited: false,
    file,
    before: [],
    comment: '',
  }
  const line = change.action === 'insert' ? Number.parseInt(change.line, 10) : variables.length
  if (!Number.isNaN(line)) variables.splice(Math.min(Math.max(line, 0), variables.length), 0, variable)
}

function fits({ name, value }: ConfigVariable, { variable, match }: ConfigChange): boolean {
  if (name.toLowerCase() !== variable.toLowerCase()) return false
  return match === '' || value.toLowerCase() === match.toLowerCase()
}

/** A value that begins with `>` is written with `=>`. */
function newValue({ value }: ConfigChange): readonly [object: boolean, value: string] {
  return value.startsWith('>') ? [true, value.slice(1)] : [false, value]
}
