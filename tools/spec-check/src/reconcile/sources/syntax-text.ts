import type { SurveyedField } from '../survey.ts'

/**
 * Fields in what `manager show command` and `manager show event` print: between `[Syntax]` and the next empty line, one
 * a line, `[Name:] <value>` where it may be omitted. An event of several modules has several such parts. Undefined
 * if there is no documentation: before 1.8, or in a build without documentation.
 */
export function readSyntaxText(lines: readonly string[], isAction: boolean): SurveyedField[] | undefined {
  let fields: SurveyedField[] | undefined
  let within = false
  for (const line of lines) {
    const text = line.trim()
    // What follows are the events of the answer, each with a part of its own.
    if (text === '[List Responses]') break
    if (text === '[Syntax]') {
      fields ??= []
      within = true
    } else if (text === '' || /^\[[\w ]+\]$/.test(text)) within = false
    else if (within && fields !== undefined) {
      const found = /^(\[?)([^:[\]]+(?:\[[^\]]*\])?):\]? *<value>/.exec(text)
      const name = found?.[2]
      if (name === undefined || fields.some((field) => field.name === name)) continue
      fields.push({ name, ...(isAction && { required: found?.[1] === '' }) })
    }
  }
  return fields
}

/** What follows a heading in square brackets, up to the next heading: `[Privilege]`. */
export function readSection(lines: readonly string[], heading: string): string[] {
  const start = lines.findIndex((line) => line.trim() === `[${heading}]`)
  if (start === -1) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^\[[A-Z][\w ]*\]$/.test(line.trim()))
  return rest.slice(0, end === -1 ? undefined : end).filter((line) => line.trim() !== '')
}

/** What `manager show events` prints: names in columns below a ruled line, as wide as the longest name may be. */
export function readEventNames(lines: readonly string[]): { names: string[]; width: number } {
  const at = lines.findIndex((line) => /^\s*-{4,}/.test(line))
  if (at === -1) return { names: [], width: 0 }
  const width = (/-+/.exec(lines[at] as string) as RegExpExecArray)[0].length
  const rows = lines.slice(at + 1)
  const end = rows.findIndex((line) => line.trim() === '')
  const names = rows.slice(0, end === -1 ? undefined : end).flatMap((line) => line.split(/\s+/))
  return { names: names.filter((name) => name !== ''), width }
}

/** Names of loaded modules in what `module show` prints, without their ending. */
export function readModules(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => /^(\w+)\.so\s/.exec(line)?.[1] ?? []))
}

/** Classes as the server writes them: `call,reporting,all`, `<none>`. */
export function readClasses(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'all' && one !== '<none>')
}
