import { HeaderIndex } from './accessors.ts'
import type { ActionContract, ConditionDescriptor, ParameterDescriptor } from './descriptor.ts'
import { InvalidActionError } from './errors.ts'
import { escapeVariable } from './escapes.ts'
import { numberSteps, stepsKey } from './numbered-steps.ts'
import { isRecord, writePlain, writeValue } from './scalars.ts'
import { checkSteps } from './steps.ts'
import { didYouMean } from './suggest.ts'
import { actionContract } from './tables/actions.ts'
import { encodeText } from './text.ts'
import { checkVariableName } from './variable-name.ts'

/** Longest line that a server accepts, in bytes without the line end (R5). */
export const MAX_LINE_BYTES = 1022
/** Most headers of one action, `Action` included (R6). */
export const MAX_HEADERS = 128

export interface WriteOptions {
  /** Becomes the `ActionID` header. */
  readonly actionId?: string | undefined
  /** Headers beyond the spec, sent unchanged after the others. */
  readonly headers?: { readonly [header: string]: unknown } | undefined
  /** Releases that the server may be of: what none of them reads is refused; default: any release. */
  readonly releases?: readonly string[] | undefined
}

type Lines = Array<[name: string, value: string]>

/** What is worked out once an action. */
interface Prepared {
  readonly index: HeaderIndex
  /** Whether some parameter must be there, or some must be there together. */
  readonly demands: boolean
}

const prepared = new WeakMap<ActionContract, Prepared>()
/** Names that were checked, and whether each may be repeated; applications use few. */
const fitNames = new Map<string, 'once' | 'often'>()
const maxFitNames = 1024

/**
 * The header lines of an action, `Action` and `ActionID` first, then its parameters in the spec's order, then
 * `options.headers`. Keys match without regard to case. An action that takes any header (UserEvent), or that the spec
 * does not know, takes other keys as they are.
 *
 * @throws InvalidActionError, naming the header, before anything could reach a server: the action has no such parameter, a
 * required one is missing, a condition is unmet, a value cannot be written or holds CR, LF or NUL, a line is too long (R5), or there are too many
 * (R6). Values are never quoted.
 */
export function writeAction(
  name: string,
  request: object = {},
  options: WriteOptions = {},
): Array<[name: string, value: string]> {
  const descriptor = actionContract(name)
  const action = descriptor?.name ?? name
  const lines: Lines = [['Action', action]]
  if (options.actionId !== undefined) lines.push(['ActionID', options.actionId])
  if (descriptor === undefined) append(lines, action, Object.entries(request))
  else {
    const prepared = prepare(descriptor)
    const own = typedLines(descriptor, prepared.index, numberSteps(descriptor, request))
    if (prepared.demands) checkPresence(descriptor, own)
    checkSteps(descriptor, own, options.releases)
    for (const line of own) lines.push(line)
  }
  if (options.headers !== undefined) append(lines, action, Object.entries(options.headers))
  checkLines(action, lines)
  return lines
}

function typedLines(descriptor: ActionContract, index: HeaderIndex, request: object): Lines {
  const entries = Object.entries(request)
  if (entries.length === 0) return []
  const known = new Map<ParameterDescriptor, Array<[string, unknown]>>()
  const rest: Array<[string, unknown]> = []
  for (const [key, value] of entries) {
    if (value === undefined) continue
    const parameter = index.find(key)
    if (parameter === undefined) rest.push([key, value])
    else known.set(parameter, [...(known.get(parameter) ?? []), [key, value]])
  }
  const lines: Lines = []
  for (const parameter of descriptor.request) {
    const given = known.get(parameter) ?? []
    const numbered = parameter.pattern !== undefined
    if (given.length > 1 && !numbered) throw new InvalidActionError(descriptor.name, parameter.name, 'is given twice')
    for (const [key, value] of given) {
      const header = numbered ? key : parameter.name
      for (const text of texts(descriptor.name, header, parameter, value)) lines.push([header, text])
    }
  }
  if (descriptor.dynamic !== true) for (const [key] of rest) refuseUnknown(descriptor, key)
  append(lines, descriptor.name, rest)
  return lines
}

/** A server ignores what it does not know without a word. Action and ActionID are left to `checkLines`. */
function refuseUnknown(descriptor: ActionContract, key: string): void {
  if (/^action(?:id)?$/i.test(key)) return
  const number = /-(\d{6})$/.exec(key)?.[1] ?? '000000'
  const known = descriptor.request.map(({ name }) => name.replace('000000', number))
  if (descriptor.steps !== undefined) known.push(stepsKey)
  const hint = didYouMean(key, known) || '; options.headers sends headers beyond the spec'
  const text = `${descriptor.name} has no parameter ${key}${hint}`
  throw new InvalidActionError(descriptor.name, key, 'is not one of its parameters', text)
}

function prepare(descriptor: ActionContract): Prepared {
  let found = prepared.get(descriptor)
  if (found === undefined) {
    const demands = descriptor.request.some(({ required }) => required) || (descriptor.conditions?.length ?? 0) > 0
    found = { index: new HeaderIndex(descriptor.request), demands }
    prepared.set(descriptor, found)
  }
  return found
}

/** One text a line of this parameter. */
function texts(action: string, header: string, parameter: ParameterDescriptor, value: unknown): string[] {
  const { type } = parameter
  if (type.kind === 'pairs' && isRecord(value)) {
    const pairs = assignments(action, header, value)
    return parameter.repeated || pairs.length === 0 ? pairs : [pairs.join(type.separator ?? ',')]
  }
  const whole = type.kind === 'list' || !Array.isArray(value)
  if (!whole && !parameter.repeated && type.kind !== 'pairs') {
    throw new InvalidActionError(action, header, 'may be given only once')
  }
  const values: readonly unknown[] = whole ? [value] : (value as readonly unknown[])
  const written = values.map((one) => {
    const text = writeValue(type, one)
    if (text === undefined)
      throw new InvalidActionError(action, header, `does not take ${describe(one)}: it is of kind ${type.kind}`)
    return text
  })
  return parameter.repeated || written.length < 2 ? written : [written.join(type.separator ?? ',')]
}

function assignments(action: string, header: string, pairs: Record<string, unknown>): string[] {
  const found: string[] = []
  for (const [key, value] of Object.entries(pairs)) {
    if (value === undefined) continue
    const text = writePlain(value)
    if (text === undefined)
      throw new InvalidActionError(action, header, `does not take ${describe(value)} as a variable's value`)
    checkVariableName(action, header, key)
    found.push(`${key}=${escapeVariable(text)}`)
  }
  return found
}

/** Headers without a type: as they are. */
function append(lines: Lines, action: string, entries: ReadonlyArray<readonly [string, unknown]>): void {
  for (const [header, value] of entries) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) {
      const text = writePlain(one)
      if (text === undefined) throw new InvalidActionError(action, header, `does not take ${describe(one)}`)
      lines.push([header, text])
    }
  }
}

function checkPresence(descriptor: ActionContract, lines: Lines): void {
  const given = new Set(lines.map(([header]) => header.toLowerCase()))
  const has = (header: string): boolean => given.has(header.toLowerCase())
  for (const parameter of descriptor.request) {
    // What is only required in some releases is left to the server.
    if (
      parameter.required &&
      parameter.availability === undefined &&
      parameter.pattern === undefined &&
      !has(parameter.name)
    ) {
      throw new InvalidActionError(descriptor.name, parameter.name, 'is required')
    }
  }
  for (const condition of descriptor.conditions ?? []) checkCondition(descriptor.name, condition, has)
}

function checkCondition(action: string, condition: ConditionDescriptor, has: (header: string) => boolean): void {
  if ('together' in condition) {
    const missing = condition.together.filter((header) => !has(header))
    if (missing.length > 0 && missing.length < condition.together.length) {
      const others = condition.together.filter(has).join(', ')
      throw new InvalidActionError(action, missing[0], `is required together with ${others}`)
    }
  } else if ('oneOf' in condition) {
    if (!condition.oneOf.some(has))
      throw new InvalidActionError(
        action,
        condition.oneOf[0],
        `or ${condition.oneOf.length > 2 ? 'one of ' : ''}${condition.oneOf.slice(1).join(', ')} is required`,
      )
  } else {
    const [first, second] = condition.exclusive.filter(has)
    if (second !== undefined) throw new InvalidActionError(action, second, `excludes ${first}`)
  }
}

/** What no line may contain, whatever wrote it: this is the last gate before the wire. */
export function checkLines(action: string, lines: ReadonlyArray<readonly [name: string, value: string]>): void {
  let actions = 0
  let ids = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as readonly [string, string]
    const header = line[0]
    const use = fitNames.get(header) ?? checkName(action, header)
    if (use === 'once') {
      const again = header.length === 'Action'.length ? ++actions > 1 : ++ids > 1
      if (again) throw new InvalidActionError(shown(action), header, 'is given twice')
    }
    checkValue(action, header, line[1])
  }
  if (lines[0]?.[1].trim() === '') throw new InvalidActionError('(unnamed)', 'Action', 'is empty')
  const over = lines[MAX_HEADERS]
  if (over !== undefined) {
    throw new InvalidActionError(shown(action), over[0], `is beyond the ${MAX_HEADERS} headers that a server takes`)
  }
}

function checkValue(action: string, header: string, value: string): void {
  if (isHarmless(value) && header.length + 2 + value.length <= MAX_LINE_BYTES) return
  if (/[\r\n\0]/.test(value)) throw new InvalidActionError(shown(action), header, 'must not contain CR, LF or NUL')
  if (/\p{Surrogate}/u.test(value))
    throw new InvalidActionError(shown(action), header, 'contains an unpaired surrogate')
  const bytes = header.length + 2 + encodeText(value).length
  if (bytes > MAX_LINE_BYTES) {
    throw new InvalidActionError(
      shown(action),
      header,
      `makes a line of ${bytes} bytes; a server takes ${MAX_LINE_BYTES}`,
    )
  }
}

/** The action's name as an error may show it. */
function shown(action: string): string {
  return /^[!-~]+$/.test(action) ? action : 'Action'
}

/** Only what is printable ASCII and no colon reaches the server as a name (R8). */
function checkName(action: string, header: string): 'once' | 'often' {
  if (!/^[!-9;-~]+$/.test(header))
    throw new InvalidActionError(shown(action), JSON.stringify(header), 'is not a valid header name')
  const use = /^action(?:id)?$/i.test(header) ? 'once' : 'often'
  if (fitNames.size < maxFitNames) fitNames.set(header, use)
  return use
}

/** Printable ASCII and tabs: needs no further look. */
function isHarmless(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if ((code < 32 && code !== 9) || code > 126) return false
  }
  return true
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return typeof value === 'object' ? 'an object' : `this ${typeof value}`
}
