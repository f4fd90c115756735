import type { Completion } from '../protocol.ts'
import { element } from './dom.ts'

export interface EditorOptions {
  readonly label: string
  readonly placeholder: string
  readonly complete: (before: string) => Promise<{ readonly typed: string; readonly items: readonly Completion[] }>
  readonly onSubmit: (text: string) => void
  /** Whether Enter on an empty line at the end submits, as an empty line ends an action. */
  readonly endsWithEmptyLine: boolean
}

let count = 0

/** A field for text with completion, by keyboard all the way. */
export class Editor {
  readonly field: HTMLTextAreaElement
  readonly list: HTMLUListElement
  readonly element: HTMLDivElement
  readonly #options: EditorOptions
  #items: readonly Completion[] = []
  /** The text before the caret that the list completes; once more is typed, it waits for another list. */
  #completed = ''
  #typed = ''
  #chosen = 0
  #history: string[] = []

  constructor(options: EditorOptions) {
    this.#options = options
    const id = `console-completions-${++count}`
    this.field = element('textarea', {
      'aria-label': options.label,
      'aria-autocomplete': 'list',
      'aria-controls': id,
      placeholder: options.placeholder,
      rows: '6',
      spellcheck: 'false',
      autocomplete: 'off',
      autocapitalize: 'off',
    })
    this.list = element('ul', { id, role: 'listbox', 'aria-label': 'Completions', tabindex: '0', hidden: true })
    this.element = element('div', { class: 'console-editor' }, this.field, this.list)
    this.field.addEventListener('input', () => void this.#ask(false))
    this.field.addEventListener('keydown', (event) => this.#onKey(event))
    this.field.addEventListener('blur', () => setTimeout(() => this.#close(), 150))
  }

  get text(): string {
    return this.field.value
  }

  set text(text: string) {
    this.field.value = text
    this.#close()
  }

  submit(): void {
    const { text } = this
    if (text.trim() !== '') this.#history.push(text.trimEnd())
    this.#close()
    this.#options.onSubmit(text)
  }

  get #before(): string {
    return this.field.value.slice(0, this.field.selectionStart)
  }

  async #ask(anything: boolean): Promise<void> {
    const before = this.#before
    const { typed, items } = await this.#options.complete(before)
    if (before !== this.#before || document.activeElement !== this.field) return
    const line = before.slice(before.lastIndexOf('\n') + 1)
    if (items.length === 0 || (!anything && line === '')) this.#close()
    else this.#show(before, typed, items)
  }

  #show(before: string, typed: string, items: readonly Completion[]): void {
    this.#completed = before
    this.#typed = typed
    this.#items = items
    this.list.replaceChildren(
      ...items.map(({ text, note }, at) => {
        const option = element(
          'li',
          { id: `${this.list.id}-${at}`, role: 'option' },
          element('span', { class: 'text' }, text.trim()),
          ' ',
          element('span', { class: 'note' }, note),
        )
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault()
          this.#accept(at)
        })
        return option
      }),
    )
    this.list.hidden = false
    this.#choose(0)
  }

  #close(): void {
    this.list.hidden = true
    this.field.removeAttribute('aria-activedescendant')
  }

  #choose(at: number): void {
    this.#chosen = (at + this.#items.length) % this.#items.length
    for (const [i, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(i === this.#chosen))
    const option = this.list.children[this.#chosen]
    if (option === undefined) return
    this.field.setAttribute('aria-activedescendant', option.id)
    // Within the list alone: the page stays where it is.
    const { offsetTop, offsetHeight } = option as HTMLElement
    if (offsetTop < this.list.scrollTop) this.list.scrollTop = offsetTop
    else if (offsetTop + offsetHeight > this.list.scrollTop + this.list.clientHeight)
      this.list.scrollTop = offsetTop + offsetHeight - this.list.clientHeight
  }

  #accept(at: number): void {
    const item = this.#items[at]
    if (item === undefined) return
    const { field } = this
    const end = field.selectionStart
    field.setRangeText(item.text, end - this.#typed.length, end, 'end')
    this.#close()
    // A header's name is followed by its value.
    if (item.text.endsWith(': ')) void this.#ask(false)
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#steer(event) || this.#command(event)) event.preventDefault()
  }

  /** Whether the key was one for the list. */
  #steer({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (this.list.hidden || ctrlKey || metaKey) return false
    if (key !== 'Escape' && this.#completed !== this.#before) return false
    if (key === 'ArrowDown') this.#choose(this.#chosen + 1)
    else if (key === 'ArrowUp') this.#choose(this.#chosen - 1)
    else if (key === 'Escape') this.#close()
    else if ((key === 'Tab' && !shiftKey) || (key === 'Enter' && !this.#isComplete)) this.#accept(this.#chosen)
    else return false
    return true
  }

  /** Whether Enter ends the line: nothing is typed yet, or all of what is chosen. */
  get #isComplete(): boolean {
    return this.#typed === '' || this.#items[this.#chosen]?.text === this.#typed
  }

  #command({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (key === 'Enter' && (ctrlKey || metaKey || this.#endsHere())) this.submit()
    else if (key === ' ' && ctrlKey) void this.#ask(true)
    else if (key === 'ArrowUp' && this.text === '' && this.#history.length > 0)
      this.text = this.#history.at(-1) as string
    else return false
    return true
  }

  #endsHere(): boolean {
    const { field, text } = this
    return (
      this.#options.endsWithEmptyLine &&
      text.trim() !== '' &&
      text.endsWith('\n') &&
      field.selectionStart === text.length
    )
  }
}
