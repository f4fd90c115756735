import { element } from './dom.ts'

interface Tab {
  readonly name: string
  readonly content: readonly HTMLElement[]
}

/** Tabs by the keyboard: arrows move between them. */
export class Tabs {
  readonly element: HTMLElement
  readonly #tabs: HTMLButtonElement[]
  readonly #panels: HTMLElement[]

  /** `group` begins the ids of its elements. */
  constructor(group: string, label: string, tabs: readonly Tab[]) {
    const id = (at: number, part: string): string => `console-${group}-${part}-${at}`
    this.#tabs = tabs.map(({ name }, at) => {
      const tab = element(
        'button',
        { type: 'button', role: 'tab', id: id(at, 'tab'), 'aria-controls': id(at, 'panel') },
        name,
      )
      tab.addEventListener('click', () => this.show(at))
      tab.addEventListener('keydown', ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
        if (step === undefined) return
        const next = (at + step + tabs.length) % tabs.length
        this.show(next)
        this.#tabs[next]?.focus()
      })
      return tab
    })
    this.#panels = tabs.map(({ content }, at) =>
      element('div', { role: 'tabpanel', id: id(at, 'panel'), 'aria-labelledby': id(at, 'tab') }, ...content),
    )
    const list = element('div', { role: 'tablist', 'aria-label': label }, ...this.#tabs)
    this.element = element('div', { class: 'console-tabs' }, list, ...this.#panels)
    this.show(0)
  }

  show(chosen: number): void {
    for (const [at, tab] of this.#tabs.entries()) {
      tab.setAttribute('aria-selected', String(at === chosen))
      tab.tabIndex = at === chosen ? 0 : -1
    }
    for (const [at, panel] of this.#panels.entries()) panel.hidden = at !== chosen
  }

  /** Puts the focus into the field of the tab that is shown. */
  focus(): void {
    this.#panels
      .find((panel) => !panel.hidden)
      ?.querySelector('textarea')
      ?.focus()
  }
}
