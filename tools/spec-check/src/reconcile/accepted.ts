import { readFileSync } from 'node:fs'
import { branchOf } from '@openami/bindings/release'
import { fileProblem } from '@openami/generator/internal'
import { LineCounter, parseDocument } from 'yaml'
import type { Difference } from './difference.ts'
import type { SourceName, Survey } from './survey.ts'

/** Differences with a known reason, so that a run shows the others. */
export interface Acceptance {
  sources: readonly SourceName[]
  /** `missing header`, `different privileges`: verdict and subject. */
  what: string
  name: string
  /** Branches on which it was seen; on these it is stale once it is no longer there. It holds on all. */
  seen: readonly string[]
  reason: string
  /** Line in the file. */
  line: number
}

/** The list is not as it should be. The message names the place. */
export class BadAcceptance extends Error {
  override readonly name = 'BadAcceptance'
}

const SOURCES: readonly string[] = ['xml', 'live', 'capture']
const WHAT = /^(missing|gone|different) (action|event|parameter|header|name|required|privileges|values)$/

/** Reads the list. @throws BadAcceptance with file:line where an entry is not whole */
export function readAccepted(file: string, text = readText(file)): Acceptance[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problem = document.errors[0]
  if (problem !== undefined)
    throw new BadAcceptance(
      `${file}:${lines.linePos(problem.pos[0]).line} is not YAML (${problem.message}); correct it`,
    )
  const entries: unknown = document.toJS()
  if (entries === null) return []
  if (!Array.isArray(entries))
    throw new BadAcceptance(`${file}:1 is not a list; write entries that begin with \`- source: xml\``)
  return entries.flatMap((entry: unknown, i) => {
    const place = (...path: Array<string | number>) => {
      const node = document.getIn([i, ...path], true) as { range?: [number, number, number] } | undefined
      return lines.linePos(node?.range?.[0] ?? 0).line
    }
    const { source, what, names, seen, reason } = (entry ?? {}) as Record<string, unknown>
    const sources = [source].flat()
    const fail = (message: string) => new BadAcceptance(`${file}:${place()} ${message}`)
    if (sources.length === 0 || !sources.every((one) => SOURCES.includes(String(one))))
      throw fail('`source` is not known; write xml, live or capture')
    if (typeof what !== 'string' || !WHAT.test(what))
      throw fail('`what` is not a verdict and a subject; write it, as in `what: missing header`')
    if (!isTexts(names) || names.length === 0)
      throw fail('`names` is not a list of names; write it, as in `names: [Hangup/Cause]`')
    if (seen !== undefined && !isTexts(seen))
      throw fail("`seen` is not a list of branches; write it, as in `seen: ['22']`")
    if (typeof reason !== 'string' || reason.trim() === '')
      throw fail('`reason` is missing; write why the difference is accepted')
    return names.map((name, k) => ({
      sources: sources as SourceName[],
      what,
      name,
      seen: seen ?? [],
      reason,
      line: place('names', k),
    }))
  })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new BadAcceptance(`${file} ${fileProblem(error)}; name another list after --accepted`)
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

export interface Judged {
  open: Difference[]
  accepted: Array<Difference & { reason: string }>
  /** Entries that are no longer needed. */
  stale: Acceptance[]
}

/** Separates accepted differences from others, and lists entries that are no longer needed on this branch. */
export function judge(differences: readonly Difference[], list: readonly Acceptance[], survey: Survey): Judged {
  const here = list.filter(({ sources }) => sources.includes(survey.source))
  const used = new Set<Acceptance>()
  const judged: Judged = { open: [], accepted: [], stale: [] }
  for (const difference of differences) {
    const what = `${difference.verdict} ${difference.subject}`
    const entry = here.find((one) => one.what === what && matches(one.name, difference.name))
    if (entry === undefined) judged.open.push(difference)
    else {
      used.add(entry)
      judged.accepted.push({ ...difference, reason: entry.reason })
    }
  }
  const branch = branchOf(survey.release)
  judged.stale = here.filter((one) => !used.has(one) && one.seen.includes(branch) && wasExamined(one, survey))
  return judged
}

/** A recording shows what happened to happen, and a server what is loaded: silence about a message proves nothing. */
function wasExamined({ name }: Acceptance, survey: Survey): boolean {
  if (survey.source === 'xml') return true
  const message = name.split('/')[0] as string
  const told = [...survey.actions.values(), ...survey.events.values()].filter((one) => one.fields !== undefined)
  return survey.source === 'live' && told.some((one) => matches(message, one.name))
}

/** `*` matches any text. */
function matches(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name
  const literal = pattern.split('*').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('.*')}$`).test(name)
}
