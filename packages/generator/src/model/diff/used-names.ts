/** What a text can mention: the spec's names. */
export interface KnownNames {
  /** Name of an action → method of the client. */
  actions: ReadonlyMap<string, string>
  events: ReadonlySet<string>
}

export interface NamesFound {
  actions: string[]
  events: string[]
}

/** Methods that are common words of any program. */
const COMMON = /^(?:events|filter|queues|status|command|redirect|reload|ping|park|getvar|setvar|agents)$/

/** The names that a source mentions: in quotes, as methods of the client, and in lines of AMI (`Action: Ping`). */
export function namesInSource(text: string, known: KnownNames): NamesFound {
  const methods = new Map([...known.actions].map(([name, method]) => [method, name]))
  const actions = new Set<string>()
  const events = new Set<string>()
  for (const [, method = ''] of text.matchAll(/\.([a-z]\w+)\s*\(/g)) {
    const action = methods.get(method)
    if (action !== undefined && !COMMON.test(method)) actions.add(action)
  }
  for (const { 0: quoted, 1: name = '', index } of text.matchAll(
    /(?:["'`]|(?<=Action:\s*)|(?<=Event:\s*))([A-Z][A-Za-z]+)\b(?=["'`\\\r\n])/g,
  )) {
    const before = text.slice(Math.max(0, index - 40), index + (quoted.length - name.length))
    const asAction = /(?:\baction\w*\W*|\bsend\w*\W*)$/i.test(before)
    const asEvent = /(?:\bevents?\w*\W*|\bon\w*\W*)$/i.test(before)
    if (known.actions.has(name) && (asAction || !known.events.has(name))) actions.add(name)
    if (known.events.has(name) && (asEvent || !asAction)) events.add(name)
  }
  return { actions: [...actions].sort(), events: [...events].sort() }
}

/**
 * Names from what was pasted: JSON of `client.uses`, bare names between commas, blanks or lines, or source code. A bare
 * name counts as an action and as an event, whichever there is; `unknown` are bare names that are neither.
 */
export function namesInPaste(text: string, known: KnownNames): NamesFound & { unknown: string[] } {
  const json = usesOf(text)
  if (json === undefined && !/^[\s\w,;-]*$/.test(text)) return { ...namesInSource(`${text}\n`, known), unknown: [] }
  const lower = (names: Iterable<string>): Map<string, string> =>
    new Map([...names].map((name) => [name.toLowerCase(), name]))
  const [actions, events] = [lower(known.actions.keys()), lower(known.events)]
  const bare = text.split(/[\s,;]+/).filter(Boolean)
  const asked = json ?? { actions: bare, events: bare }
  const found = (names: readonly string[], all: ReadonlyMap<string, string>): string[] => [
    ...new Set(names.flatMap((name) => all.get(name.toLowerCase()) ?? [])),
  ]
  const nowhere = (name: string): boolean => !actions.has(name.toLowerCase()) && !events.has(name.toLowerCase())
  return {
    actions: found(asked.actions, actions).sort(),
    events: found(asked.events, events).sort(),
    unknown: [...new Set([...asked.actions, ...asked.events].filter(nowhere))],
  }
}

function usesOf(text: string): NamesFound | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    const { actions = [], events = [] } = JSON.parse(text)
    const names = (list: unknown): string[] =>
      Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
    return { actions: names(actions), events: names(events) }
  } catch {
    return undefined
  }
}
