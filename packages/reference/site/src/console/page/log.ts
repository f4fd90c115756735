import { highlight } from '../../lib/highlight.ts'
import type { WireMessage } from '../protocol.ts'
import { element } from './dom.ts'

/** Entries that are kept. */
const most = 500
/** Headers that say most about a message, in the order of their weight. */
const telling = [
  'Message',
  'Channel',
  'Queue',
  'DestChannel',
  'Exten',
  'Response',
  'ChannelStateDesc',
  'Cause-txt',
  'DialStatus',
]

/** What was sent, what came back, and what programs printed; screen readers hear each line as it comes. */
export class Log {
  readonly #list = element('ol')
  readonly element = element(
    'div',
    { class: 'console-log', role: 'log', 'aria-label': 'Messages', tabindex: '0' },
    this.#list,
  )

  clear(): void {
    this.#list.replaceChildren()
  }

  message({ from, text, at, owner }: WireMessage): void {
    const [first = '', ...rest] = text.split('\n')
    const [, kind = '', name = first] = /^(\w+): *(.*)$/.exec(first) ?? []
    const open = kind === 'Response' || (from === 'server' && kind === '')
    const summary = element(
      'summary',
      {},
      element('span', { class: 'way', 'aria-hidden': 'true' }, from === 'client' ? '→' : '←'),
      element('span', { class: 'sr-only' }, from === 'client' ? 'sent ' : 'received '),
      element('strong', {}, kind === 'Response' ? `Response: ${name}` : name),
      ' ',
      element('span', { class: 'gist' }, kind === '' ? '' : gistOf(rest)),
      element('span', { class: 'at' }, `${(at / 1000).toFixed(2)} s`),
    )
    const code = element('code')
    code.innerHTML = highlight(text, 'text')
    const details = element(
      'details',
      { open: open && kind !== '' },
      summary,
      element('pre', { tabindex: '0', 'aria-label': `${name} in full` }, code),
    )
    this.#add(element('li', { class: `wire ${from} ${owner}` }, details))
  }

  line(kind: 'printed' | 'note' | 'problem', text: string): void {
    this.#add(element('li', { class: kind }, text))
  }

  #add(item: HTMLLIElement): void {
    const { element } = this
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 40
    this.#list.append(item)
    while (this.#list.children.length > most) this.#list.firstElementChild?.remove()
    if (atEnd) element.scrollTop = element.scrollHeight
  }
}

function gistOf(lines: readonly string[]): string {
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return telling
    .flatMap((name) => headers.get(name) || [])
    .slice(0, 2)
    .join(' · ')
}
