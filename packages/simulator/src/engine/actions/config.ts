import { availableIn } from '@openami/bindings'
import { applyChange, type ConfigChange, fitsCategory } from '../config/config-changes.ts'
import { type ConfigCategory, ConfigDocument, InvalidConfigError } from '../config/config-document.ts'
import { configPath, newFileProblem, relativeFileProblem } from '../config/config-path.ts'
import { isFalse, isTrue } from '../config/ini.ts'
import { type Headers, headerLine } from '../message.ts'
import type { Handler, Request } from '../request.ts'

/** Releases that spell the refusal of a file right. */
const spelled = { since: ['20.12', '21.7', '22.2'] }
/** Releases that refuse to create files outside the folder of the configuration, and to list the categories of those. */
const createsInside = { since: ['20.13', '21.8', '22.3'] }
const listsInside = { since: ['18.26.2', '20.13', '21.8', '22.3'], absentIn: ['19'] }

function escalated({ personality }: Request): string {
  return `File requires escalated ${availableIn(spelled, personality.release) ? 'privileges' : 'priveledges'}`
}

const maxChanges = 100_000

/** Configuration files: read, list, change and create them. */
export const configActions: Readonly<Record<string, Handler>> = {
  GetConfig(request) {
    const document = open(request, request.get('Filename'))
    if (document === undefined) return
    const wanted = request.get('Category')
    const found = document.categories.filter((one) => fitsCategory(one, wanted, request.get('Filter')))
    const lines = found.flatMap((category, index) => categoryHeaders(category, number(index)))
    const none = wanted !== '' && found.length === 0 ? 'No categories found\r\n' : ''
    request.send(answer(request, lines) + none)
  },

  GetConfigJSON(request) {
    const document = open(request, request.get('Filename'), { missing: escalated(request) })
    if (document === undefined) return
    const found = document.categories.filter((one) => fitsCategory(one, request.get('Category'), request.get('Filter')))
    const members = found.map(({ name, isTemplate, templates, variables }) => {
      const values = [
        ...(isTemplate ? ['"istemplate":1'] : []),
        ...(templates.length > 0
          ? [`"templates":${JSON.stringify(templates.map((base) => base.name).join(','))}`]
          : []),
        ...variables.map((one) => `${JSON.stringify(one.name)}:${JSON.stringify(one.value)}`),
      ]
      return `${JSON.stringify(name)}:{${values.join(',')}}`
    })
    request.respond('Success', [['JSON', `{${members.join(',')}}`]])
  },

  ListCategories(request) {
    const document = open(request, request.get('Filename'), {
      outside: availableIn(listsInside, request.personality.release)
        ? escalated(request)
        : 'Config file has invalid format',
    })
    if (document === undefined) return
    const found = document.categories.filter((one) => fitsCategory(one, '', request.get('Match')))
    const names = found.map(({ name }, index): Headers[number] => [`Category-${number(index)}`, name])
    request.respond('Success', names.length > 0 ? names : [['Error', 'no categories found']])
  },

  CreateConfig(request) {
    const name = request.get('Filename')
    const { files } = request.pbx
    const isRestricted = availableIn(createsInside, request.personality.release)
    if (name === '') return request.error(isRestricted ? 'Filename not specified' : 'Is a directory')
    const makeFile = isRestricted ? newFileProblem : relativeFileProblem
    const problem = makeFile(name, (file) => files.create(file))
    if (problem !== undefined) return request.error(problem)
    request.ack('New configuration file created successfully')
  },

  UpdateConfig(request) {
    const [source, target] = [request.get('SrcFilename'), request.get('DstFilename')]
    if (source === '' || target === '') return request.error('Filename not specified')
    const from = configPath(source)
    const to = configPath(target)
    const { files } = request.pbx
    if (from.kind !== 'inside' || to.kind !== 'inside' || !files.has(from.file) || !files.has(to.file))
      return request.error(escalated(request))
    const document = open(request, source)
    if (document === undefined) return
    for (const change of changesOf(request)) {
      if (change.category === '') return request.error('Category not specified')
      const problem = applyChange(document, change, from.file)
      if (problem !== undefined) return request.error(problem)
    }
    const preserves = request.get('PreserveEffectiveContext')
    const now = request.pbx.host.clock.now()
    const texts = document.texts(to.file, from.file, preserves === '' || isTrue(preserves), now)
    for (const [file, text] of texts)
      if (files.write(file, text) !== undefined) return request.error('Save of config failed')
    request.ack()
    const reload = request.get('Reload')
    if (reload !== '' && !isFalse(reload)) request.engine.reload(isTrue(reload) ? undefined : reload)
  },
}

/** The file that a name leads to; undefined where the request was answered with an error. */
function open(
  request: Request,
  name: string,
  {
    missing = 'Config file not found',
    outside = escalated(request),
  }: { readonly missing?: string; readonly outside?: string } = {},
): ConfigDocument | undefined {
  const { files } = request.pbx
  if (name === '') {
    request.error('Filename not specified')
    return undefined
  }
  const path = configPath(name)
  if (path.kind !== 'inside' || !files.has(path.file)) {
    const isOutside = path.kind === 'outside' || (path.kind === 'inside' && files.leadsOutside(path.file))
    request.error(isOutside ? outside : missing)
    return undefined
  }
  try {
    return new ConfigDocument(files, path.file)
  } catch (error) {
    if (!(error instanceof InvalidConfigError)) throw error
    request.error('Config file has invalid format')
    return undefined
  }
}

function number(index: number): string {
  return String(index).padStart(6, '0')
}

function categoryHeaders({ name, isTemplate, templates, variables }: ConfigCategory, at: string): Headers {
  return [
    [`Category-${at}`, name],
    ...(isTemplate ? [[`IsTemplate-${at}`, 1] as const] : []),
    ...(templates.length > 0 ? [[`Templates-${at}`, templates.map((base) => base.name).join(',')] as const] : []),
    ...variables.map((one, line) => [`Line-${at}-${number(line)}`, `${one.name}=${one.value}`] as const),
  ]
}

function answer(request: Request, headers: Headers): string {
  const all: Headers = [['Response', 'Success'], ...request.id, ...headers]
  return all.map(([name, value]) => headerLine(name, value)).join('')
}

/** Steps are numbered from zero, without a gap. */
function* changesOf(request: Request): IterableIterator<ConfigChange> {
  for (let index = 0; index < maxChanges; index++) {
    const get = (name: string): string => request.get(`${name}-${number(index)}`)
    const action = get('Action')
    if (action === '') return
    yield {
      action: action.toLowerCase(),
      category: get('Cat'),
      variable: get('Var'),
      value: get('Value'),
      match: get('Match'),
      line: get('Line'),
      options: get('Options'),
    }
  }
}
