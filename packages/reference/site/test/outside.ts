/** Ends of `rel` by which a browser fetches at once what a `<link>` names; others, such as `canonical`, only say something. */
const FETCHED =
  /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/i
const ELSEWHERE = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i

/** Addresses on other hosts that a browser would ask while it shows the page. */
export function outsideOfHtml(html: string): string[] {
  const found: string[] = []
  for (const [, name = '', attributes = ''] of html.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi,
  )) {
    const values = attributesOf(attributes)
    for (const one of ['src', 'poster', 'data', 'background']) found.push(values.get(one) ?? '')
    for (const one of (values.get('srcset') ?? '').split(',')) found.push(one.trim().split(' ')[0] ?? '')
    if (/^(use|image)$/i.test(name)) found.push(values.get('href') ?? '', values.get('xlink:href') ?? '')
    if (/^link$/i.test(name) && FETCHED.test(values.get('rel') ?? '')) found.push(values.get('href') ?? '')
    found.push(...addressesOfCss(values.get('style') ?? ''))
  }
  for (const [, css = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)) found.push(...addressesOfCss(css))
  for (const [, script = ''] of html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi))
    found.push(...addressesOfScript(script))
  return found.filter((address) => ELSEWHERE.test(address))
}

export function outsideOfCss(css: string): string[] {
  return addressesOfCss(css).filter((address) => ELSEWHERE.test(address))
}

export function outsideOfScript(script: string): string[] {
  return addressesOfScript(script).filter((address) => ELSEWHERE.test(address))
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)]
  return new Map(
    pairs.map(([, name = '', a, b, c]) => [name.toLowerCase(), (a ?? b ?? c ?? '').replaceAll('&amp;', '&')]),
  )
}

function addressesOfCss(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  )
}

/** Of scripts what they import, fetch or connect to by a literal. */
function addressesOfScript(script: string): string[] {
  const calls =
    /(?:\b(?:import|fetch|importScripts|Worker|SharedWorker|WebSocket|EventSource|sendBeacon)\s*\(?|\bfrom)\s*["'`]([^"'`]*)["'`]/g
  return [...script.matchAll(calls)].map(([, address = '']) => address)
}
