/** Copy buttons of examples. Without JavaScript none is shown. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) button.hidden = false

document.addEventListener('click', async ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || !target.classList.contains('copy')) return
  // As it is shown: lines that the chosen release lacks are hidden.
  const text = target.closest('figure')?.querySelector('code')?.innerText ?? ''
  try {
    await navigator.clipboard.writeText(text)
    target.textContent = 'Copied'
  } catch {
    target.textContent = 'Not allowed'
  }
  setTimeout(() => {
    target.textContent = 'Copy'
  }, 1500)
})

export {}
