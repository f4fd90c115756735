import { element } from './dom.ts'

/** The page's release switch once more, at hand in the console. */
export function releaseSelect(): HTMLElement {
  const ofPage = document.querySelector<HTMLSelectElement>('[data-release-switch]')
  const select = element('select', { 'aria-label': 'Asterisk release of the simulator' })
  select.append(...[...(ofPage?.options ?? [])].map((option) => option.cloneNode(true)))
  const [all] = select.options
  if (all !== undefined) all.textContent = 'newest'
  const follow = (): void => {
    select.value = document.documentElement.dataset.release ?? ''
  }
  follow()
  new MutationObserver(follow).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-release'],
  })
  select.addEventListener('change', () => {
    if (ofPage === null) return
    ofPage.value = select.value
    ofPage.dispatchEvent(new Event('change', { bubbles: true }))
  })
  return element('label', { class: 'console-release' }, 'Asterisk ', select)
}
