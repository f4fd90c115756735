import type { Example } from './example.ts'
import { ConsolePanel } from './panel.ts'

let panel: ConsolePanel | undefined

/** Opens the console; with an example, tries it. `opener` gets the focus back when it is closed. */
export function openConsole(opener: HTMLElement, example?: Example): void {
  if (panel === undefined) {
    const style = document.createElement('link')
    style.rel = 'stylesheet'
    style.href = new URL('./style.css', import.meta.url).href
    document.head.append(style)
    panel = new ConsolePanel()
    document.body.append(panel.element)
  }
  panel.open(opener)
  if (example !== undefined) panel.try(example)
}
