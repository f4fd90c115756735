/** "Upgrading": what differs between two releases for an application, by the code of `openami diff`. */
import type { Action, Event, Model } from '../../../../../spec/src/model.ts'
import type { Change, Weight } from '../../../../generator/src/model/diff/change.ts'
import { diffReleases } from '../../../../generator/src/model/diff/diff.ts'
import { messages } from '../../../../generator/src/model/diff/print.ts'
import { type NamesFound, namesInPaste } from '../../../../generator/src/model/diff/used-names.ts'
import { diffForUses } from '../../../../generator/src/model/diff/uses.ts'
import { text } from '../../../../generator/src/reference/inline.ts'
import { escapeHtml } from '../lib/highlight.ts'
import { inline } from '../lib/inline.ts'

const TITLES: Record<Weight, string> = { must: 'Must change', may: 'May be noticed', new: 'New' }
let model: Promise<Model> | undefined

class UpgradeTool extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement
    const given = new URLSearchParams(location.search)
    for (const name of ['from', 'to', 'uses']) {
      const field = form.elements.namedItem(name) as HTMLInputElement
      const value = given.get(name)
      if (value !== null) field.value = value
    }
    let last = 0
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => {
      clearTimeout(last)
      last = window.setTimeout(() => this.#show(form), 150)
    })
    if (given.size > 0) this.#show(form)
  }

  async #show(form: HTMLFormElement): Promise<void> {
    const value = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement).value
    const result = this.querySelector('.result') as HTMLElement
    const found = this.querySelector('.found') as HTMLElement
    if (value('from') === value('to')) {
      found.textContent = 'Choose two different releases.'
      result.replaceChildren()
      return
    }
    model ??= fetch('/api/model.json').then((response) => response.json())
    const spec = await model
    const all = diffReleases(spec, value('from'), value('to'))
    const paste = value('uses')
    if (paste.trim() === '') {
      found.textContent = `Everything that differs between ${all.from} and ${all.to}.`
      result.innerHTML = sectionsHtml(all.changes, spec)
      return
    }
    const names = namesInPaste(paste, {
      actions: new Map(Object.values(spec.actions).map(({ name, method }) => [name, method])),
      events: new Set(Object.keys(spec.events)),
    })
    found.textContent = foundText(names)
    result.innerHTML =
      sectionsHtml(diffForUses(spec, all, [names]).changes, spec) ||
      `<p>Nothing of these differs between ${all.from} and ${all.to}.</p>`
  }
}

function foundText({ actions, events, unknown }: NamesFound & { unknown: string[] }): string {
  const list = (kind: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${kind}: ${names.join(', ')}.`
  const parts = [list('Actions', actions), list('Events', events), list('Neither', unknown)].filter(Boolean)
  return parts.length === 0 ? 'No name of an action or event was recognised.' : parts.join(' ')
}

/** A section for each weight; its count is that of its rows. */
function sectionsHtml(changes: readonly Change[], spec: Model): string {
  return (['must', 'may', 'new'] as const)
    .map((weight) => {
      const rows = messages(changes.filter((one) => one.weight === weight))
      if (rows.length === 0) return ''
      const body = rows.map(([label, sentences]) => rowHtml(label, sentences, spec)).join('')
      return `<section data-weight="${weight}"><h3>${TITLES[weight]} (${rows.length})</h3><div class="rows"><table><thead><tr><th scope="col">Message</th><th scope="col">What changes</th></tr></thead><tbody>${body}</tbody></table></div></section>`
    })
    .join('')
}

function rowHtml(label: string, sentences: readonly string[], spec: Model): string {
  const [kind = '', ...words] = label.split(' ')
  const name = words.join(' ')
  const message: Action | Event | undefined = kind === 'action' ? spec.actions[name] : spec.events[name]
  const code = `<code>${escapeHtml(name)}</code>`
  const file = message?.source.file.replace(/\.yaml$/, '')
  const shown =
    kind === 'wire'
      ? `<a href="/wire-rules/">${escapeHtml(name)}</a>`
      : file === undefined
        ? code
        : `<a href="/${file}/">${code}</a>`
  const linked = sentences.map((one) => linkNames(inline(text(one)), spec)).join('; ')
  return `<tr><td data-label="Message">${shown} ${kind}</td><td data-label="What changes">${linked}</td></tr>`
}

/** After "use", the name of what takes the place of a message leads to its page. */
function linkNames(sentence: string, spec: Model): string {
  return sentence.replace(/; use (\w+)/, (all, name: string) => {
    const folder = name in spec.events ? 'events' : name in spec.actions ? 'actions' : undefined
    return folder === undefined ? all : `; use <a href="/${folder}/${name}/"><code>${name}</code></a>`
  })
}

customElements.define('upgrade-tool', UpgradeTool)
