/** Opens the search by `/`, Ctrl+K or its button; everything else that it needs is fetched then. */
class SiteSearch extends HTMLElement {
  readonly #dialog = this.querySelector('dialog') as HTMLDialogElement

  connectedCallback(): void {
    this.querySelector('[data-open]')?.addEventListener('click', () => this.#open())
    addEventListener('keydown', (event) => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea')
      const asked = event.key === '/' ? !typing : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!asked || this.#dialog.open) return
      event.preventDefault()
      this.#open()
    })
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close()
    })
  }

  #open(): void {
    this.#dialog.showModal()
    this.querySelector('input')?.select()
    import('./search-dialog.ts').then(
      ({ attend }) => attend(this),
      () => {
        const note = this.querySelector('.search-note')
        if (note !== null) note.textContent = 'The search could not be loaded.'
      },
    )
  }
}

customElements.define('site-search', SiteSearch)
