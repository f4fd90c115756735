import { availableIn } from '@openami/bindings/release'
import type { Action, Event, Example, Field, Parameter, Protocol, ReplySpan } from '@openami/spec'
import { newestRelease } from './messages.ts'
import { findField } from './names.ts'
import { type Context, isRelease } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import { choice, instead } from './suggest.ts'
import { isTextLine } from './text-rows.ts'
import { misfit } from './values.ts'
import { type Block, splitBlocks } from './wire-text.ts'

export interface World {
  context: Context
  protocol: Protocol | undefined
  actions: Record<string, Action>
  events: Record<string, Event>
}

/** One example of one message in one release. */
interface Scene extends World {
  source: SpecFile
  path: Path
  release: string
}

/** Every example is a fixture: it fits its message in its release. */
export function checkExamples(world: World, actions: readonly SpecFile[], events: readonly SpecFile[]): void {
  for (const source of actions) {
    const action = world.actions[String((source.data as { action: unknown }).action)]
    if (action === undefined || isMisnamed(source)) continue
    for (const [example, scene] of scenes(world, source, action)) {
      if (example.send !== undefined) checkSend(scene, action, example, example.send)
      if (example.receive !== undefined) checkAnswer(scene, action, example.receive)
    }
  }
  for (const source of events) {
    const event = world.events[String((source.data as { event: unknown }).event)]
    if (event === undefined || isMisnamed(source)) continue
    for (const [example, scene] of scenes(world, source, event)) {
      if (example.receive !== undefined) checkEventText(scene, event, splitBlocks(example.receive))
    }
  }
}

/** Its examples are of another name: one mistake, reported already. */
function isMisnamed(source: SpecFile): boolean {
  return source.findings.some(({ rule }) => rule === 'name-mismatch')
}

function* scenes(world: World, source: SpecFile, message: Action | Event): Generator<[Example, Scene]> {
  for (const [i, example] of message.examples.entries()) {
    const release = example.release ?? newestRelease(world.context, message)
    if (release === undefined || !isRelease(world.context, release)) continue
    const path = ['examples', i]
    if (availableIn(message, release)) yield [example, { ...world, source, path, release }]
    else {
      const words = `${message.name} does not exist in ${release}; write a release that has it, or remove \`release\``
      source.report([...path, 'release'], 'example-misfit', words, 'value')
    }
  }
}

function checkSend(scene: Scene, action: Action, example: Example, send: Record<string, unknown>): void {
  const { source, release, protocol } = scene
  const path = [...scene.path, 'send']
  const known: Parameter[] = [...action.request, ...(protocol?.common.action ?? [])].filter((one) =>
    availableIn(one, release),
  )
  const names = [...new Set(known.map((one) => one.name))]
  const sent = new Set<string>()
  for (const [name, value] of Object.entries(send)) {
    if (name.toLowerCase() === 'action') continue
    const parameter = findExact(known, name)
    if (parameter === undefined) {
      if (action.dynamic) continue
      const hint = instead(name, names, `write ${choice(names)}`)
      source.report([...path, name], 'example-misfit', `${action.name} has no parameter ${name} in ${release}${hint}`)
      continue
    }
    sent.add(parameter.name)
    if (!isSpelt(parameter, name))
      source.report([...path, name], 'example-misfit', `the spec spells this ${parameter.name}; write it so`)
    const problem = misfit(parameter, value)
    if (problem !== undefined)
      source.report([...path, name], 'example-misfit', `${name}: ${JSON.stringify(value)} ${problem}`, 'value')
  }
  // What is refused may lack anything, and the old document's own examples stay as they were, with a note.
  if (
    /^Response:\s?Error\b/m.test(example.receive ?? '') ||
    (example.standard !== undefined && example.note !== undefined)
  )
    return
  for (const parameter of action.request) {
    if (!parameter.required || sent.has(parameter.name) || !availableIn(parameter, release)) continue
    source.report(path, 'example-misfit', `${action.name} requires ${parameter.name}; send it, or show the refusal`)
  }
  for (const condition of action.conditions) {
    const [kind, all] = Object.entries(condition)[0] as [keyof typeof CONDITIONS, string[]]
    const existing = all.filter((name) => names.includes(name))
    const count = existing.filter((name) => sent.has(name)).length
    const broken =
      (kind === 'together' && count > 0 && count < existing.length) ||
      (kind === 'oneOf' && count === 0 && existing.length > 0) ||
      (kind === 'exclusive' && count > 1)
    if (broken) source.report(path, 'example-misfit', CONDITIONS[kind](existing))
  }
}

const CONDITIONS = {
  together: (names: readonly string[]) => `${names.join(', ')} go together; send all of them or none`,
  oneOf: (names: readonly string[]) => `one of ${names.join(', ')} is needed; send it`,
  exclusive: (names: readonly string[]) => `${names.join(', ')} exclude each other; send one of them`,
}

/** The field of a name, the one in just this spelling first. */
function findExact<F extends Pick<Field, 'name' | 'keyed' | 'pattern'>>(fields: readonly F[], name: string) {
  return fields.find((field) => field.name === name) ?? findField(fields, name)
}

/** Whether a name on the wire is in the letter case of its field; the part for a key or number is free. */
function isSpelt({ name: right, keyed, pattern }: Pick<Field, 'name' | 'keyed' | 'pattern'>, name: string): boolean {
  const plain = name.trimEnd()
  if (keyed) return plain.startsWith(right.replace(/\(.*$/, ''))
  return plain === right || (pattern !== undefined && plain.startsWith(right.slice(0, right.indexOf(pattern))))
}

function checkAnswer(scene: Scene, action: Action, example: string): void {
  const { source, release } = scene
  const blocks = splitBlocks(example)
  const path = [...scene.path, 'receive']
  const reply = action.replies.find((one) => availableIn(one, release))
  if (reply === undefined) return
  const response = blocks.find((block) => firstIs(block, 'response'))
  const answersOtherwise = reply.kind === 'text' || reply.kind === 'none' || reply.withoutResponse === true
  if (response === undefined && !answersOtherwise) {
    source.reportLine(
      path,
      blocks[0]?.line ?? 0,
      'example-misfit',
      'an answer begins with `Response:`; write that line first',
    )
    return
  }
  for (const received of blocks) {
    const block = reply.actionIdFirst ? withEventFirst(received) : received
    const first = block.headers[0]
    if (firstIs(block, 'response')) checkResponse(scene, action, reply, block)
    else if (first !== undefined && firstIs(block, 'event')) checkAnyEvent(scene, first.value, block, reply)
    else if (reply.withoutResponse) checkBareBlock(scene, action, reply, block)
    else if (reply.kind === 'text') checkText(scene, example, reply, block)
    else
      source.reportLine(
        path,
        block.line,
        'example-misfit',
        'a message begins with `Response:` or `Event:`; write one of these first, or remove the blank line before',
      )
  }
  const refused = response !== undefined && response.headers[0]?.value !== 'Success'
  if (reply.kind !== 'list' || refused || reply.sometimes !== undefined || reply.ends === undefined) return
  if (blocks.some((block) => firstIs(block, 'event') && block.headers[0]?.value === reply.ends)) return
  source.report(
    path,
    'list-without-terminator',
    `the list of the example has no end; write \`Event: ${reply.ends}\` as its last message`,
  )
}

/** Each line of an answer without frame is a header of it or fits its rows. */
function checkText(scene: Scene, example: string, reply: ReplySpan, block: Block): void {
  const headers = reply.headers?.filter((field) => availableIn(field, scene.release)) ?? []
  const lines = example.split('\n')
  for (let at = block.line; lines[at]?.trim(); at++) {
    if (isTextLine({ ...reply, headers }, lines[at] as string)) continue
    const message =
      'neither a header nor one of `rows` of the reply fits this line; correct it, or write a row that does'
    scene.source.reportLine([...scene.path, 'receive'], at, 'example-misfit', message)
  }
}

function checkResponse(scene: Scene, action: Action, reply: ReplySpan, block: Block): void {
  const common = scene.protocol?.common.response ?? []
  const extra =
    reply.kind === 'output' ? ['Privilege', 'Output'] : reply.kind === 'list' ? ['EventList', 'ListItems'] : []
  checkHeaders(scene, [...(reply.headers ?? []), ...common], block, `the answer to ${action.name}`, extra)
}

/** Its first header is as much part of the answer as the others. */
function checkBareBlock(scene: Scene, action: Action, reply: ReplySpan, block: Block): void {
  const line = { name: 'Response', value: 'Success', line: block.line }
  checkResponse(scene, action, reply, { ...block, headers: [line, ...block.headers] })
}

/** Items of a few releases begin with their ActionID (R10). */
function withEventFirst(block: Block): Block {
  const [first, second, ...rest] = block.headers
  if (first?.name.toLowerCase() !== 'actionid' || second?.name.toLowerCase() !== 'event') return block
  return { ...block, headers: [second, first, ...rest] }
}

function checkAnyEvent(scene: Scene, name: string, block: Block, reply: ReplySpan): void {
  const event = scene.events[name]
  // An event whose file is being mended is not a second mistake.
  if (event === undefined) {
    if (scene.context.eventNames.has(name)) return
    const message = `events/ has no ${name}${instead(name, scene.context.eventNames, 'write its file, or another event')}`
    scene.source.reportLine([...scene.path, 'receive'], block.line, 'example-misfit', message)
    return
  }
  if (!availableIn(event, scene.release)) {
    const message = `${name} does not exist in ${scene.release}; write an event that does, or another \`release\``
    scene.source.reportLine([...scene.path, 'receive'], block.line, 'example-misfit', message)
    return
  }
  checkEventHeaders(scene, event, block, reply.ends === name ? ['EventList', 'ListItems'] : [])
}

function checkEventText(scene: Scene, event: Event, blocks: readonly Block[]): void {
  const block = blocks[0]
  const first = block?.headers[0]
  const sent = event.userEvent === undefined ? event.name : 'UserEvent'
  if (block === undefined || first === undefined || !firstIs(block, 'event') || first.value !== sent) {
    const message = `an example of the event begins with \`Event: ${sent}\`; write that line first`
    scene.source.reportLine([...scene.path, 'receive'], block?.line ?? 0, 'example-misfit', message)
    return
  }
  for (const one of blocks) {
    if (one.headers[0]?.value === sent) {
      checkUserEvent(scene, event, one)
      checkEventHeaders(scene, event, one, event.answers === undefined ? [] : ['EventList', 'ListItems'])
    }
  }
}

function checkUserEvent(scene: Scene, { userEvent }: Event, block: Block): void {
  if (userEvent === undefined || block.headers.some(({ name, value }) => name === 'UserEvent' && value === userEvent))
    return
  const message = `the example does not say \`UserEvent: ${userEvent}\`; write that line`
  scene.source.reportLine([...scene.path, 'receive'], block.line, 'example-misfit', message)
}

function checkEventHeaders(scene: Scene, event: Event, block: Block, extra: readonly string[]): void {
  const fields = [...event.headers, ...(scene.protocol?.common.event ?? [])]
  checkHeaders(scene, fields, block, event.name, event.dynamic ? undefined : ['ActionID', ...extra])
}

/** `extra`: names that belong to the frame; undefined where any name may follow. */
function checkHeaders(
  scene: Scene,
  fields: readonly Field[],
  block: Block,
  what: string,
  extra?: readonly string[],
): void {
  const { source, release } = scene
  const path = [...scene.path, 'receive']
  const known = fields.filter((field) => availableIn(field, release))
  const names = known.map((one) => one.name)
  for (const [i, { name, value, line }] of block.headers.entries()) {
    const report = (message: string) => source.reportLine(path, line, 'example-misfit', message)
    if (i === 0) {
      const right = FIRST.find((one) => one.toLowerCase() === name.toLowerCase())
      if (right !== undefined && right !== name) report(`a server spells this ${right}; write it so`)
      const answer = right === 'Response' && ANSWERS.find((one) => one.toLowerCase() === value.toLowerCase())
      if (answer && answer !== value) report(`a server spells this ${answer}; write it so`)
      continue
    }
    const field = findExact(known, name)
    if (field === undefined) {
      const common = extra?.find((one) => one.toLowerCase() === name.toLowerCase())
      if (common !== undefined && common !== name) report(`a server spells this ${common}; write it so`)
      if (extra === undefined || common !== undefined) continue
      report(`${what} has no header ${name} in ${release}${instead(name, names, 'remove it, or add it to the spec')}`)
      continue
    }
    if (!isSpelt(field, name)) report(`the spec spells this ${field.name}; write it so`)
    const problem = misfit(field, value)
    if (problem !== undefined) report(`${name}: ${JSON.stringify(value)} ${problem}`)
  }
}

const FIRST = ['Event', 'Response']
const ANSWERS = ['Success', 'Error', 'Follows', 'Goodbye', 'Pong']

function firstIs(block: Block, name: 'response' | 'event'): boolean {
  return block.headers[0]?.name.toLowerCase() === name
}
