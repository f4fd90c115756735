import type { Group } from '@openami/generator/internal'
import { mergeMessages, type Survey, type SurveyedField, type SurveyedMessage, UnreadableSource } from '../survey.ts'
import { blankOut, childrenNamed, descendants, type Element, parseXml } from './xml-tree.ts'
import { follow } from './xpointer.ts'

/** Members of the spec's groups in the release: the documentation only says that there is a snapshot. */
export type GroupMembers = (group: string) => ReadonlyArray<Pick<Group['headers'][number], 'name'>>

interface Reader {
  file: string
  root: Element
  members: GroupMembers
}

const SNAPSHOTS: Readonly<Record<string, string>> = {
  channel_snapshot: 'channel-snapshot',
  bridge_snapshot: 'bridge-snapshot',
}
/** Deep enough for every include of an include; a circle of them ends here. */
const DEEPEST = 16

/**
 * Reads Asterisk's documentation: the XML file that it installs (`core-en_US.xml`), a file that is only `<docs>`, or a
 * source file with `/*** DOCUMENTATION` blocks. Names, flags and values only.
 *
 * @throws UnreadableSource with file:line:column where it is not such a file
 */
export function readDocumentation(file: string, text: string, release: string, members: GroupMembers): Survey {
  const blocks = documentationBlocks(text)
  const root = parseXml(file, blocks ?? text, blocks !== undefined)
  const reader: Reader = { file, root, members }
  const actions = new Map<string, SurveyedMessage>()
  const events = new Map<string, SurveyedMessage>()
  for (const element of descendants(root)) {
    const { name } = element.attributes
    if (element.name !== 'manager' && element.name !== 'managerEvent') continue
    if (name === undefined || name === '')
      throw new UnreadableSource(`${at(file, element)} <${element.name}> has no name; write it, as in name="Ping"`)
    const target = element.name === 'manager' ? actions : events
    const found = element.name === 'manager' ? readAction(reader, element, name) : readEvent(reader, element, name)
    for (const message of found) target.set(name, mergeMessages(target.get(name), message))
  }
  if (actions.size + events.size === 0) {
    throw new UnreadableSource(
      `${file}:1:1 no <manager> and no <managerEvent> in it; name a file with documentation of AMI`,
    )
  }
  return {
    source: 'xml',
    from: file,
    release,
    actions,
    events,
    // Blocks of one source file describe one module.
    wouldKnow: () => blocks === undefined,
    notes: [],
  }
}

/** The documentation blocks of a source file in their places, all else blank; undefined if there are no blocks. */
function documentationBlocks(text: string): string | undefined {
  const blocks = [...text.matchAll(/\/\*\*\* DOCUMENTATION\b([\s\S]*?)\*\*\*\//g)]
  if (blocks.length === 0) return undefined
  const blank = (part: string) => blankOut(part, /[\s\S]+/)
  let result = ''
  for (const block of blocks) {
    const content = block[1] as string
    const start = block.index + block[0].length - '***/'.length - content.length
    result += blank(text.slice(result.length, start)) + content
  }
  return result + blank(text.slice(result.length))
}

function readAction(reader: Reader, element: Element, name: string): SurveyedMessage[] {
  const fields = childrenNamed(element, 'syntax').flatMap((syntax) => readSyntax(reader, syntax, true))
  return [{ name, fields, complete: true, place: at(reader.file, element), ...origin(element) }]
}

/** An event may be documented by several modules, each with headers of its own. */
function readEvent(reader: Reader, element: Element, name: string): SurveyedMessage[] {
  return childrenNamed(element, 'managerEventInstance').map((instance) => {
    const flags = (instance.attributes.class ?? '').split('|').map((flag) => flag.trim())
    const privileges = flags.flatMap((flag) => /^EVENT_FLAG_(\w+)$/.exec(flag)?.[1]?.toLowerCase() ?? [])
    return {
      name,
      fields: childrenNamed(instance, 'syntax').flatMap((syntax) => readSyntax(reader, syntax, false)),
      complete: true,
      place: at(reader.file, element),
      ...(privileges.length > 0 && { privileges }),
      ...origin(instance, element),
    }
  })
}

function origin(...elements: Element[]): Pick<SurveyedMessage, 'since' | 'module'> {
  const since = elements.flatMap((element) => element.children).find((child) => child.name === 'since')
  const versions = since === undefined ? [] : childrenNamed(since, 'version').map(({ text }) => text.trim())
  const module = elements.find((element) => element.attributes.module !== undefined)?.attributes.module
  return {
    ...(versions.length > 0 && { since: versions }),
    ...(module !== undefined && { module }),
  }
}

function readSyntax(reader: Reader, syntax: Element, isAction: boolean, depth = 0): SurveyedField[] {
  if (depth > DEEPEST)
    throw new UnreadableSource(`${at(reader.file, syntax)} xi:include leads back to itself; remove one of the includes`)
  return syntax.children.flatMap((child): SurveyedField[] => {
    const group = SNAPSHOTS[child.name]
    if (group !== undefined) {
      const prefix = child.attributes.prefix ?? ''
      return reader.members(group).map(({ name }) => ({ name: prefix + name, from: { group, prefix } }))
    }
    if (child.name === 'xi:include') {
      const children = follow(reader.file, reader.root, child)
      return readSyntax(reader, { ...child, name: 'syntax', children }, isAction, depth + 1)
    }
    const { name, required } = child.attributes
    if (child.name !== 'parameter' || name === undefined || name === '') return []
    const values = childrenNamed(child, 'enumlist')
      .flatMap((list) => childrenNamed(list, 'enum'))
      .flatMap((one) => one.attributes.name ?? [])
    return [
      {
        name,
        place: at(reader.file, child),
        // Headers of events are marked now and then only.
        ...(isAction && { required: required === 'true' || required === 'yes' }),
        ...(values.length > 0 && { values }),
      },
    ]
  })
}

function at(file: string, { line, column }: Element): string {
  return `${file}:${line}:${column}`
}
