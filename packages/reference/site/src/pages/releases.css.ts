import { releases } from '../lib/pages.ts'

/** What the release switch hides and shows: a rule for each branch. */
export function GET(): Response {
  const rules = releases.flatMap(({ branch }) => {
    const chosen = `:root[data-release="${branch}"]`
    return [
      `${chosen} [data-on]:not([data-on~="${branch}"]){display:none!important}`,
      `${chosen} [data-in~="${branch}"]{display:block}`,
    ]
  })
  return new Response(`[data-in]{display:none}\n${rules.join('\n')}\n`, { headers: { 'Content-Type': 'text/css' } })
}
