import type { Index } from '../search/entry.ts'
import { type Hit, Search } from '../search/search.ts'

/** Entries that are made ready at once: some ten milliseconds. */
const STEP = 100
let index: Promise<Search> | undefined
const attended = new WeakMap<Element, Dialog>()

/** What happens in the open dialog: type, arrows, Enter. */
export function attend(place: HTMLElement): void {
  const dialog = attended.get(place) ?? new Dialog(place)
  attended.set(place, dialog)
  void dialog.find()
}

class Dialog {
  readonly #input: HTMLInputElement
  readonly #list: HTMLUListElement
  readonly #note: HTMLElement
  #chosen = 0

  constructor(place: HTMLElement) {
    this.#input = place.querySelector('input') as HTMLInputElement
    this.#list = place.querySelector('ul') as HTMLUListElement
    this.#note = place.querySelector('.search-note') as HTMLElement
    this.#input.addEventListener('input', () => void this.find())
    this.#input.addEventListener('keydown', (event) => this.#steer(event))
  }

  async find(): Promise<void> {
    const typed = this.#input.value
    let search: Search
    try {
      index ??= load()
      search = await index
    } catch {
      index = undefined
      this.#note.textContent = 'The index could not be loaded.'
      return
    }
    if (typed !== this.#input.value) return
    const hits = search.find(typed, document.documentElement.dataset.release ?? '')
    this.#list.replaceChildren(...hits.map(hitElement))
    this.#input.setAttribute('aria-expanded', String(hits.length > 0))
    this.#note.textContent = typed.trim() === '' || hits.length > 0 ? '' : 'Nothing is found by these words.'
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

async function load(): Promise<Search> {
  const response = await fetch('/search.json')
  if (!response.ok) throw new Error(`search.json: ${response.status}`)
  const search = new Search((await response.json()) as Index)
  while (search.prepare(STEP)) await new Promise((resolve) => setTimeout(resolve))
  return search
}

function hitElement({ entry: { title, kind, to, summary } }: Hit, at: number): HTMLLIElement {
  const hit = document.createElement('li')
  hit.id = `search-hit-${at}`
  hit.setAttribute('role', 'option')
  const link = document.createElement('a')
  link.href = `/${to}`
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
