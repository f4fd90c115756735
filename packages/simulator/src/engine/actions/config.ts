import { applyChange, type ConfigChange, fitsCategory } from '../config/config-changes.ts'
import { type ConfigCategory, ConfigDocument, InvalidConfigError } from '../config/config-document.ts'
import { configPath, newFileProblem } from '../config/config-path.ts'
import { isFalse, isTrue } from '../config/ini.ts'
import { type Headers, headerLine } from '../message.ts'
import type { Handler, Request } from '../request.ts'

/** Misspelt before 22.2. */
function escalated({ personality }: Request): string {
  return `File requires escalated ${personality.since('22.2') ? 'privileges' : 'priveledges'}`
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
    const document = open(request, request.get('Filename'))
    if (document === undefined) return
    const found = document.categories.filter((one) => fitsCategory(one, '', request.get('Match')))
    const names = found.map(({ name }, index): Headers[number] => [`Category-${number(index)}`, name])
    request.respond('Success', names.length > 0 ? names : [['Error', 'no categories found']])
  },

  CreateConfig(request) {
    const name = request.get('Filename')
    if (name === '') return request.error('Filename not specified')
    const { files } = request.pbx
    const problem = newFileProblem(name, (file) => files.has(file))
    if (problem !== undefined) return request.error(problem)
    const path = configPath(name)
    if (path.kind === 'inside') files.write(path.file, '')
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
    const texts = document.texts(to.file, from.file, preserves === '' || isTrue(preserves))
    for (const [file, text] of texts) files.write(file, text)
    request.ack()
    const reload = request.get('Reload')
    if (reload !== '' && !isFalse(reload)) request.engine.reload(isTrue(reload) ? undefined : reload)
  },
}

/** The file that a name leads to; undefined where the request was answered with an error. */
function open(
  request: Request,
  name: string,
  { missing = 'Config file not found' }: { missing?: string } = {},
): ConfigDocument | undefined {
  const { files } = request.pbx
  if (name === '') {
    request.error('Filename not specified')
    return undefined
  }
  const path = configPath(name)
  if (path.kind !== 'inside' || !files.has(path.file)) {
    request.error(path.kind === 'outside' ? escalated(request) : missing)
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
