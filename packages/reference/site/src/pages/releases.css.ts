import { releases } from '../lib/pages.ts'

/** What the release switch hides and shows: a rule for each branch. */
export function GET(): Response {
  const rules = releases.flatMap(({ branch }) => {
    const chosen = `:root[data-release="${branch}"]`
    return [
      `${chosen} [data-on]:not([data-on~="${branch}"]){display:none!important}`,
      // A line of an example of another release.
      `${chosen} [data-has]:not([data-has~="${branch}"]){opacity:.6;text-decoration:line-through}`,
      `${chosen} .code:has([data-has]:not([data-has~="${branch}"])) .lacking{display:inline}`,
      `${chosen} [data-in~="${branch}"]{display:block}`,
      // A group of the sidebar that has nothing left.
      `${chosen} #starlight__sidebar li:has(>details):not(:has(a:not([data-on]),a[data-on~="${branch}"])){display:none}`,
    ]
  })
  return new Response(`[data-in],.lacking{display:none}\n${rules.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/css' },
  })
}
