import { type Block, code, type Model } from '@openami/generator/internal'
import { align, nameOf, serverName, type Telling } from './entries.ts'
import { nameLink } from './names.ts'

/** What happened, where two releases may say it differently. */
const SAYING = ['ChannelStateDesc', 'DialStatus', 'Cause', 'Cause-txt', 'Reason', 'Response', 'Result', 'Message']

/** What is different between the releases, read from the recordings. */
export function differences(tellings: readonly Telling[], model: Model): Block[] {
  const counts = tellings.map(countsOf)
  const names = [...new Set(counts.flatMap((one) => [...one.keys()]))].sort()
  const differing = names.filter((name) => new Set(counts.map((one) => one.get(name) ?? 0)).size > 1)
  const [newest, second] = tellings
  const items =
    newest === undefined || second === undefined ? [] : [...headerItems(newest, second), ...valueItems(newest, second)]
  return [
    ...(differing.length === 0
      ? []
      : [
          { kind: 'text' as const, text: 'How often each message comes, where that is not the same everywhere:' },
          {
            kind: 'table' as const,
            head: ['Message', ...tellings.map(({ recorded }) => serverName(recorded))],
            rows: differing.map((name) => ({
              cells: [nameLink(name, model), ...counts.map((one) => String(one.get(name) ?? '—'))],
            })),
          },
        ]),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items: items.map((text) => ({ text })) }]),
    ...(differing.length + items.length === 0
      ? [{ kind: 'text' as const, text: 'The releases that were recorded do not differ in this call.' }]
      : []),
  ]
}

function countsOf({ recorded }: Telling): Map<string, number> {
  const counts = new Map<string, number>()
  for (const message of recorded.messages) counts.set(nameOf(message), (counts.get(nameOf(message)) ?? 0) + 1)
  return counts
}

/** Headers that one release sends and the other does not, in a message that both have. */
function headerItems(newest: Telling, second: Telling): string[] {
  const [a, b] = [newest, second].map(namesOf)
  const added = new Map<string, string[]>()
  for (const [name, headers] of a ?? []) {
    const before = b?.get(name)
    if (before === undefined) continue
    const more = [...headers].filter((header) => !before.has(header)).sort()
    const gone = [...before].filter((header) => !headers.has(header)).sort()
    const text = [
      more.length === 0
        ? ''
        : `${more.map(code).join(', ')} ${more.length === 1 ? 'is' : 'are'} in ${newest.recorded.release} only`,
      gone.length === 0
        ? ''
        : `${gone.map(code).join(', ')} ${gone.length === 1 ? 'is' : 'are'} in ${second.recorded.release} only`,
    ].filter(Boolean)
    if (text.length > 0) added.set(text.join('; '), [...(added.get(text.join('; ')) ?? []), name])
  }
  return [...added].map(([text, names]) => `${names.map(code).join(', ')}: ${text}.`)
}

function namesOf({ recorded }: Telling): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const message of recorded.messages) {
    // Variables and applications differ from step to step, not from release to release.
    if (message.kind !== 'event') continue
    const headers = found.get(message.name) ?? new Set()
    for (const [name] of message.headers) headers.add(name)
    found.set(message.name, headers)
  }
  return found
}

function valueItems(newest: Telling, second: Telling): string[] {
  const found: string[] = []
  for (const { entries } of align([newest, second])) {
    const [a, b] = entries.map((entry) => entry?.messages[0])
    if (a === undefined || b === undefined || a.kind === 'action') continue
    for (const header of SAYING) {
      const [one, other] = [a, b].map(({ headers }) => headers.find(([name]) => name === header)?.[1])
      if (one === undefined || other === undefined || one === other || a.name === 'DeviceStateChange') continue
      // Where only the order of two threads differs, a state that is reached anyway is seen earlier or later.
      if (header === 'ChannelStateDesc' && !/^(Newchannel|Newstate|Hangup)$/.test(a.name)) continue
      const who = entries[0]?.about.map(code).join(', ') ?? ''
      found.push(
        `${code(nameOf(a))}${who === '' ? '' : ` of ${who}`}: ${code(`${header}: ${one}`)} in ${newest.recorded.release}, ${code(`${header}: ${other}`)} in ${second.recorded.release}.`,
      )
    }
  }
  return [...new Set(found)]
}
