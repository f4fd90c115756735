/** The permissions builder: what is ticked becomes a section of manager.conf, by the code of `openami permissions`. */
import { leastPrivilege } from '../../../../client/src/privileges/least-privilege.ts'

class PermissionsTool extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement
    const release = form.elements.namedItem('release') as HTMLSelectElement
    const chosen = document.documentElement.dataset.release
    if ([...release.options].some(({ value }) => value === chosen)) release.value = chosen ?? ''
    for (const name of new URLSearchParams(location.search).getAll('use')) this.#tick(name)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => this.#show(form))
    this.#show(form)
  }

  #tick(name: string): void {
    for (const box of this.querySelectorAll<HTMLInputElement>(`input[value="${CSS.escape(name)}"]`)) box.checked = true
  }

  #show(form: HTMLFormElement): void {
    const value = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement).value
    const release = value('release')
    const find = value('find').trim().toLowerCase()
    for (const label of this.querySelectorAll<HTMLLabelElement>('.area label')) {
      const box = label.querySelector('input') as HTMLInputElement
      const lacks = label.dataset.branches !== undefined && !label.dataset.branches.split(' ').includes(release)
      box.disabled = lacks
      label.hidden = lacks || (find !== '' && !box.checked && !box.value.toLowerCase().includes(find))
    }
    for (const area of this.querySelectorAll<HTMLElement>('.area'))
      area.hidden = area.querySelector('label:not([hidden])') === null
    const ticked = (name: string): string[] =>
      [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked:enabled`)].map((box) => box.value)
    const uses = { actions: ticked('actions'), events: ticked('events') }
    if (uses.actions.length + uses.events.length === 0) {
      this.#write('; Tick what the application uses.', [])
      return
    }
    try {
      const { managerConf, notes } = leastPrivilege({ release, username: value('user').trim(), ...uses })
      this.#write(managerConf.trimEnd(), notes)
    } catch (error) {
      this.#write(`; ${(error as Error).message}`, [])
    }
  }

  #write(conf: string, notes: readonly string[]): void {
    ;(this.querySelector('.conf') as HTMLElement).textContent = conf
    const items = notes.map((note) => Object.assign(document.createElement('li'), { textContent: note }))
    this.querySelector('.notes')?.replaceChildren(...items)
  }
}

customElements.define('permissions-tool', PermissionsTool)
