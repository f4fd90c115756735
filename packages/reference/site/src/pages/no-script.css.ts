import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// A bundle has no file path: astro.config.mjs passes the package's folder.
const site = join(process.env.OPENAMI_REFERENCE ?? '..', 'site')
/** What needs a script to do anything. */
const DEAD = 'site-search, .release-switch, starlight-theme-select, starlight-menu-button, .copy, [data-console-open]'

/** Without scripts: the colours of the system, no dead buttons, and on a phone the sidebar after the page. */
export function GET(): Response {
  const own = readdirSync(join(site, 'src/styles')).map((name) => join('src/styles', name))
  const files = ['node_modules/@astrojs/starlight/style/props.css', ...own]
  const light = files.flatMap((file) => lightRules(readFileSync(join(site, file), 'utf8'))).join('\n')
  const css = `@media screen and (prefers-color-scheme: light){:root:root{color-scheme:light;${light}}}
${DEAD}{display:none!important}
@media screen and (max-width: 50rem){.page{flex-direction:column}nav.sidebar{order:1}.sidebar-pane{--sl-sidebar-visibility:visible;position:static;border-top:1px solid var(--sl-color-hairline)}}
`
  return new Response(css, { headers: { 'Content-Type': 'text/css' } })
}

/** The variables of the light theme, which a script chooses otherwise. */
function lightRules(css: string): string[] {
  return [...css.matchAll(/:root\[data-theme=["']light["']\][^{}]*\{([^}]*)\}/g)].map(([, rules = '']) => rules.trim())
}
