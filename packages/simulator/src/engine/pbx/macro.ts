import type { ApplicationPbx, StepResult } from '../applications/application.ts'
import type { Channel, Place } from './channel.ts'
import { takeMacroExit } from './macro-exit.ts'
import { NestedDialplan } from './nested-dialplan.ts'

/** Macros within macros, where MACRO_RECURSION says nothing (app_macro.c, 16.28.0). */
const maxDepth = 7
/** Most arguments of one. */
const maxArguments = 80
/** Variables that say where a macro was called. */
const placeNames = ['MACRO_EXTEN', 'MACRO_CONTEXT', 'MACRO_PRIORITY'] as const

/**
 * Runs `name,argument,…`: the context macro-name from `s,1` on, until its end, MacroExit, or a jump to another context. `done`
 * is called with where the channel continues. Gives back what stops it.
 */
export function runMacro(
  pbx: ApplicationPbx,
  channel: Channel,
  text: string,
  done: (result: StepResult) => void,
): () => void {
  const [name = '', ...given] = text.split(pbx.legacy ? '|' : ',')
  const context = `macro-${name}`
  const depth = number(channel, 'MACRO_DEPTH', 0)
  if (text === '') done('hangup')
  else if (depth >= number(channel, 'MACRO_RECURSION', maxDepth) || !pbx.dialplan.has(context, 's')) done('next')
  else {
    const macro = new Macro(pbx, channel, depth, context, done)
    macro.begin(given.slice(0, maxArguments))
    return () => macro.stop()
  }
  return () => undefined
}

function number(channel: Channel, name: string, usual: number): number {
  const value = Number.parseInt(channel.variables.get(name) ?? '', 10)
  return Number.isNaN(value) ? usual : value
}

class Macro extends NestedDialplan {
  readonly #context: string
  readonly #depth: number
  readonly #frames: number
  readonly #before: Place
  readonly #shown: { readonly application: string; readonly appData: string }
  /** Variables that its own hide. */
  readonly #hidden = new Map<string, string | undefined>()
  #offset: string | undefined
  #result: StepResult = 'next'

  constructor(
    pbx: ApplicationPbx,
    channel: Channel,
    depth: number,
    context: string,
    done: (result: StepResult) => void,
  ) {
    super(pbx, channel, () => done(this.#result))
    this.#context = context
    this.#depth = depth
    this.#frames = channel.frames.length
    const { exten, priority, application, appData } = channel
    this.#before = { context: channel.context, exten, priority }
    this.#shown = { application, appData }
  }

  begin(given: readonly string[]): void {
    const { pbx, channel } = this
    const { context, exten, priority } = this.#before
    if (exten === 'h') pbx.setVariable(channel, 'MACRO_IN_HANGUP', '1')
    for (const [at, value] of [exten, context, String(priority)].entries()) this.#hide(placeNames[at] ?? '', value)
    this.#offset = channel.variables.get('MACRO_OFFSET')
    pbx.unsetVariable(channel, 'MACRO_OFFSET')
    this.prepare()
    for (const [at, value] of given.entries()) this.#hide(`ARG${at + 1}`, value)
    channel.run ??= this
    this.goto(this.#context, 's', 1)
  }

  protected override prepare(): void {
    this.pbx.setVariable(this.channel, 'MACRO_DEPTH', String(this.#depth + 1))
  }

  protected next(result: StepResult, { context, exten, priority }: Place): Place | undefined {
    const { channel } = this
    if (takeMacroExit(channel)) return undefined
    if (result === 'next') return { context, exten, priority: priority + 1 }
    if (typeof result === 'string' || 'digits' in result) {
      this.#result = result
      return undefined
    }
    const place = { context: result.context ?? context, exten: result.exten ?? exten, priority: result.priority }
    const isInside =
      channel.frames.length !== this.#frames || place.context.toLowerCase() === this.#context.toLowerCase()
    if (isInside) return place
    this.#result = place
    return undefined
  }

  protected restore(): void {
    const { pbx, channel } = this
    pbx.setVariable(channel, 'MACRO_DEPTH', String(this.#depth))
    const names = [...this.#hidden.keys()]
    for (const name of names.slice(placeNames.length)) this.#show(name)
    for (const name of placeNames) this.#show(name)
    if (channel.moving === undefined) Object.assign(channel, this.#shown, this.#before)
    if (this.#result === 'next') this.#applyOffset()
    if (this.#offset === undefined) pbx.unsetVariable(channel, 'MACRO_OFFSET')
    else pbx.setVariable(channel, 'MACRO_OFFSET', this.#offset)
  }

  /** MACRO_OFFSET: so many steps are skipped, where there is one after them. */
  #applyOffset(): void {
    const { pbx, channel } = this
    const { context, exten, priority } = this.#before
    const next = priority + 1 + number(channel, 'MACRO_OFFSET', 0)
    if (next !== priority + 1 && pbx.dialplan.step(context, exten, next, channel.callerId.num) !== undefined)
      this.#result = { context, exten, priority: next }
  }

  #hide(name: string, value: string): void {
    this.#hidden.set(name, this.channel.variables.get(name))
    this.pbx.setVariable(this.channel, name, value)
  }

  #show(name: string): void {
    const value = this.#hidden.get(name)
    if (value === undefined) this.pbx.unsetVariable(this.channel, name)
    else this.pbx.setVariable(this.channel, name, value)
  }
}
