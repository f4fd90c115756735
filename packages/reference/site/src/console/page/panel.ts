import type { FromWorker } from '../protocol.ts'
import { Backend } from './backend.ts'
import { button, element } from './dom.ts'
import { Editor } from './editor.ts'
import type { Example } from './example.ts'
import { Log } from './log.ts'
import { releaseSelect } from './release-select.ts'
import { Sequence } from './sequence.ts'
import { Tabs } from './tabs.ts'

const welcome = `const { items } = await ami.queueStatus({ Queue: 'support' })
console.log(items)`

/** The console at the foot of the page: a server of the chosen release, and two terminals for it. */
export class ConsolePanel {
  readonly element: HTMLElement
  readonly #log = new Log()
  readonly #drawing = element('div', { class: 'console-drawing' })
  readonly #sequence = new Sequence(this.#drawing, 'what was sent and received')
  readonly #backend = new Backend((message) => this.#onMessage(message))
  readonly #status = element('p', { class: 'console-status', role: 'status' })
  readonly #raw: Editor
  readonly #program: Editor
  readonly #tabs: Tabs
  #opener: HTMLElement | undefined
  #release: string | undefined

  constructor() {
    this.#raw = new Editor({
      label: 'An action, a header a line',
      placeholder: 'Action: QueueStatus\nQueue: support',
      endsWithEmptyLine: true,
      complete: (before) => this.#backend.complete('terminal', before),
      onSubmit: (text) => {
        this.#backend.send({ kind: 'send', text })
        this.#raw.text = ''
      },
    })
    this.#program = new Editor({
      label: 'A program in TypeScript; ami is a client that is logged in',
      placeholder: welcome,
      endsWithEmptyLine: false,
      complete: (before) => this.#backend.complete('program', before),
      onSubmit: (code) => {
        this.#say('Running …')
        this.#backend.send({ kind: 'run', code })
      },
    })
    this.#program.text = welcome
    const send = button('Send', () => this.#raw.submit(), { class: 'primary' })
    const run = button('Run', () => this.#program.submit(), { class: 'primary' })
    const hint = (text: string) => element('span', { class: 'hint' }, text)
    this.#tabs = new Tabs('in', 'Terminals', [
      {
        name: 'Raw AMI',
        content: [
          this.#raw.element,
          element('div', { class: 'console-buttons' }, send, hint('Ctrl+Enter, or an empty line')),
        ],
      },
      {
        name: 'TypeScript',
        content: [
          this.#program.element,
          element('div', { class: 'console-buttons' }, run, hint('Ctrl+Enter; ami is connected')),
        ],
      },
    ])
    const head = element(
      'header',
      {},
      element('h2', { id: 'console-title' }, 'Console'),
      releaseSelect(),
      element('span', { class: 'spring' }),
      button('Clear', () => this.#clear()),
      button('Restart', () => this.#restart()),
      button('Close', () => this.close(), { 'aria-keyshortcuts': 'Escape' }),
    )
    const note = element(
      'p',
      { class: 'console-note' },
      'The server is a simulator in this page; nothing leaves your browser.',
    )
    const left = element('div', { class: 'console-input' }, this.#tabs.element, this.#status, note)
    const views = new Tabs('out', 'Views', [
      { name: 'Messages', content: [this.#log.element] },
      { name: 'Sequence diagram', content: [this.#drawing] },
    ])
    views.element.classList.add('console-views')
    this.element = element(
      'section',
      { class: 'console', 'aria-labelledby': 'console-title' },
      head,
      left,
      views.element,
    )
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.close()
    })
    const follow = new MutationObserver(() => {
      if (!this.element.hidden && this.#release !== chosenRelease()) this.#restart()
    })
    follow.observe(document.documentElement, { attributes: true, attributeFilter: ['data-release'] })
  }

  open(opener: HTMLElement): void {
    this.#opener = opener
    this.element.hidden = false
    document.documentElement.dataset.console = 'open'
    if (this.#release !== chosenRelease()) this.#restart()
    this.#tabs.focus()
  }

  close(): void {
    this.element.hidden = true
    delete document.documentElement.dataset.console
    this.#opener?.focus()
  }

  /** Sends what an example has, and has its program at hand. */
  try({ sent, event, typescript }: Example): void {
    if (typescript !== undefined) this.#program.text = typescript
    this.#tabs.show(0)
    if (sent !== undefined) {
      this.#raw.text = sent
      this.#backend.send({ kind: 'send', text: sent, begin: true })
    } else if (event !== undefined) this.#backend.send({ kind: 'emit', text: event })
  }

  #restart(): void {
    this.#release = chosenRelease()
    this.#clear()
    this.#say('Loading the simulator …')
    this.#backend.restart(this.#release)
  }

  #clear(): void {
    this.#log.clear()
    this.#sequence.clear()
  }

  #say(text: string): void {
    this.#status.textContent = text
  }

  #onMessage(message: Exclude<FromWorker, { kind: 'completions' }>): void {
    switch (message.kind) {
      case 'started':
        this.#say(startedText(message.release, this.#release ?? '', message.phones))
        break
      case 'message':
        this.#log.message(message)
        this.#sequence.add(message)
        break
      case 'ran':
        this.#say('The program has ended; its listeners remain until the next one.')
        break
      case 'problem':
        this.#say('')
        this.#log.line('problem', message.text)
        break
      default:
        this.#log.line(message.kind, message.text)
    }
  }
}

/** Empty where the switch says all. */
function chosenRelease(): string {
  return document.documentElement.dataset.release ?? ''
}

function startedText(release: string, wanted: string, phones: readonly string[]): string {
  const what =
    wanted === '' || wanted === release
      ? `Asterisk ${release}`
      : `Asterisk ${release}, which is simulated in place of ${wanted}`
  return `${what}, with the phones ${phones.join(', ')}.`
}
