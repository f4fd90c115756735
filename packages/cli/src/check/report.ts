import { type Checked, type Fault, type Found, faults, visible } from '@openami/generator/internal/capture'

/** One thing that differs from the spec. */
export interface Difference {
  readonly kind: string
  readonly name: string
  readonly line: number
  readonly count: number
  readonly found?: string
}

const words: Readonly<Record<Fault, readonly [kind: string, text: (name: string, release: string) => string]>> = {
  strayBlocks: ['stray-block', (name) => `no message, and no text that the release sends: ${name}`],
  unknownEvents: ['unknown-event', (name, release) => `Asterisk ${release} has no event ${name}`],
  unknownHeaders: [
    'unknown-header',
    (name, release) =>
      `${name.replace(/\/.*/s, '')} has no header ${name.replace(/^.*?\//s, '')} in Asterisk ${release}`,
  ],
  outOfType: ['value', (name) => `${name.replace('/', ': ')} has a value outside its type`],
  brokenLists: ['broken-list', (name) => `the list of ${name} is broken`],
}

export function differences(checked: Checked, lineOf: (line: number) => number): Difference[] {
  return faults
    .flatMap((fault) =>
      [...checked[fault]].map(([name, found]) => ({
        kind: words[fault][0],
        name: visible(name),
        line: lineOf(found.line),
        count: found.count,
        ...shown(fault, found),
      })),
    )
    .sort((a, b) => a.line - b.line)
}

/** `pbx.recording:12: …` */
export function lineFor(place: string, release: string, { kind, name, line, count, found }: Difference): string {
  const [, text] = Object.values(words).find(([one]) => one === kind) ?? words.strayBlocks
  const times = count > 1 ? ` (${count} times)` : ''
  return `${place}:${line}: ${text(name, release)}${found === undefined ? '' : `: ${found}`}${times}\n`
}

/** The header that it is about, secrets masked, or what is wrong. */
function shown(fault: Fault, { why, sample }: Found): { found?: string } {
  if (why !== undefined) return { found: visible(why) }
  const [first] = sample
  return first === undefined || fault === 'unknownEvents' ? {} : { found: first }
}
