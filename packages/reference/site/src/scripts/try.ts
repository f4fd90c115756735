import type * as Console from '../console/page/console.ts'

// Buttons that open the console, which is loaded with the first click. Without JavaScript none is shown.

/** A file of the site that the build of the pages does not touch. */
const place = '/console/console.js'

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-console-open]')) button.hidden = false

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-console-open]') : null
  if (button === null) return
  const { openConsole } = (await import(/* @vite-ignore */ place)) as typeof Console
  const example = button.closest('.example')
  const code = (label: string): string | undefined =>
    example?.querySelector(`pre[aria-label="${label}"] code`)?.textContent ?? undefined
  const sent = code('Sent')
  const event = sent === undefined ? code('Received') : undefined
  openConsole(button, example === null ? undefined : { sent, event, typescript: code('TypeScript') })
})
