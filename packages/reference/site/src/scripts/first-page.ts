import type * as LiveCall from '../console/page/live-call.ts'

const place = '/console/live-call.js'

for (const group of document.querySelectorAll<HTMLElement>('[data-tabs]')) makeTabs(group)
const call = document.querySelector<HTMLElement>('[data-live-call]')
if (call !== null) offerCall(call)

/** Without JavaScript all of the code is shown, one below the other. */
function makeTabs(group: HTMLElement): void {
  const panels = [...group.querySelectorAll<HTMLElement>('figure')].map(panelOf)
  const list = document.createElement('div')
  list.setAttribute('role', 'tablist')
  list.setAttribute('aria-label', group.getAttribute('aria-label') ?? '')
  const tabs = panels.map((panel, at) => {
    const tab = document.createElement('button')
    tab.type = 'button'
    tab.id = `first-tab-${at}`
    panel.id = `first-panel-${at}`
    tab.textContent = panel.querySelector('pre')?.getAttribute('aria-label') ?? ''
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-controls', panel.id)
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', tab.id)
    tab.addEventListener('click', () => show(at))
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (step !== undefined) show((at + step + panels.length) % panels.length).focus()
    })
    return tab
  })
  const show = (chosen: number): HTMLElement => {
    for (const [at, panel] of panels.entries()) {
      panel.hidden = at !== chosen
      tabs[at]?.setAttribute('aria-selected', String(at === chosen))
      tabs[at]?.setAttribute('tabindex', at === chosen ? '0' : '-1')
    }
    return tabs[chosen] as HTMLElement
  }
  list.append(...tabs)
  group.prepend(list)
  show(0)
}

/** A figure cannot be a panel of tabs itself: it would be no figure to a screen reader then. */
function panelOf(figure: HTMLElement): HTMLElement {
  const panel = document.createElement('div')
  figure.replaceWith(panel)
  panel.append(figure)
  return panel
}

/** The call begins when it comes into sight, or by its button where the reader prefers no motion or saves data. */
function offerCall(section: HTMLElement): void {
  const button = section.querySelector('button')
  if (button === null) return
  button.hidden = false
  let plays = false
  const play = async (): Promise<void> => {
    if (plays) return
    plays = true
    await start(section).finally(() => {
      plays = false
      button.textContent = 'Play again'
    })
  }
  button.addEventListener('click', () => void play())
  const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
  if (quiet || saves) return
  const seen = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting !== true) return
    seen.disconnect()
    void play()
  })
  addEventListener('load', () => seen.observe(section))
}

async function start(section: HTMLElement): Promise<void> {
  const { playCall } = (await import(/* @vite-ignore */ place)) as typeof LiveCall
  await playCall(section)
}
