import { type Entry, search } from './search.ts'

/** The search dialog, by keyboard all the way: `/` or Ctrl+K, type, arrows, Enter. */
class SiteSearch extends HTMLElement {
  readonly #dialog = this.querySelector('dialog') as HTMLDialogElement
  readonly #input = this.querySelector('input') as HTMLInputElement
  readonly #list = this.querySelector('ul') as HTMLUListElement
  readonly #note = this.querySelector('.search-note') as HTMLElement
  #entries: Promise<Entry[]> | undefined
  #chosen = 0

  connectedCallback(): void {
    this.querySelector('[data-open]')?.addEventListener('click', () => this.#open())
    addEventListener('keydown', (event) => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea')
      const asked = event.key === '/' ? !typing : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!asked || this.#dialog.open) return
      event.preventDefault()
      this.#open()
    })
    this.#input.addEventListener('input', () => void this.#find())
    this.#input.addEventListener('keydown', (event) => this.#steer(event))
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close()
    })
  }

  #open(): void {
    this.#entries ??= fetch('/search.json').then((response) => response.json() as Promise<Entry[]>)
    this.#dialog.showModal()
    this.#input.select()
    void this.#find()
  }

  async #find(): Promise<void> {
    const typed = this.#input.value
    let entries: Entry[]
    try {
      entries = await (this.#entries as Promise<Entry[]>)
    } catch {
      this.#entries = undefined
      this.#note.textContent = 'The index could not be loaded.'
      return
    }
    if (typed !== this.#input.value) return
    const hits = search(entries, typed, document.documentElement.dataset.release ?? '')
    this.#list.replaceChildren(...hits.map(hitElement))
    this.#input.setAttribute('aria-expanded', String(hits.length > 0))
    this.#note.textContent = typed.trim() === '' || hits.length > 0 ? '' : 'Nothing has such a name.'
    this.#choose(0)
  }

  #choose(at: number): void {
    const hits = [...this.#list.children]
    this.#chosen = hits.length === 0 ? 0 : (at + hits.length) % hits.length
    for (const [i, hit] of hits.entries()) hit.setAttribute('aria-selected', String(i === this.#chosen))
    const hit = hits[this.#chosen]
    hit?.scrollIntoView({ block: 'nearest' })
    if (hit === undefined) this.#input.removeAttribute('aria-activedescendant')
    else this.#input.setAttribute('aria-activedescendant', hit.id)
  }

  #steer(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) this.#choose(this.#chosen + step)
    else if (event.key === 'Enter') this.#list.children[this.#chosen]?.querySelector('a')?.click()
    else return
    event.preventDefault()
  }
}

function hitElement([title, kind, path, summary]: Entry, at: number): HTMLLIElement {
  const hit = document.createElement('li')
  hit.id = `search-hit-${at}`
  hit.setAttribute('role', 'option')
  const link = document.createElement('a')
  link.href = `/${path}/`
  link.tabIndex = -1
  const parts: Array<[string, string]> = [
    ['hit-title', title],
    ['hit-kind', kind],
    ['hit-summary', summary],
  ]
  for (const [name, text] of parts) {
    const span = document.createElement('span')
    span.className = name
    span.textContent = text
    link.append(span, ' ')
  }
  hit.append(link)
  return hit
}

customElements.define('site-search', SiteSearch)
