/** The release switch: what the chosen release lacks is hidden, and the choice is remembered. */
const KEY = 'openami-release'
const switches = document.querySelectorAll<HTMLSelectElement>('[data-release-switch]')

function show(release: string): void {
  for (const one of switches) one.value = release
  if (release === '') delete document.documentElement.dataset.release
  else document.documentElement.dataset.release = release
  // The table of contents names no section that is hidden.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('starlight-toc a, mobile-starlight-toc a')) {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    const item = link.closest('li')
    if (section !== null && item !== null) item.hidden = getComputedStyle(section).display === 'none'
  }
}

for (const one of switches) {
  one.addEventListener('change', () => {
    show(one.value)
    try {
      if (one.value === '') localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, one.value)
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
  })
}
show(document.documentElement.dataset.release ?? '')
addEventListener('storage', ({ key, newValue }) => {
  if (key === KEY) show(newValue ?? '')
})
