import { type Model, type Page, preambleComment } from '@openami/generator/internal'

/** The front of the Markdown: what there is, and where. */
export function indexPage(model: Model, pages: readonly Page[]): string {
  const count = (kind: Page['kind']): number => pages.filter((page) => page.kind === kind).length
  const lines = [
    `[Actions](actions.md): ${count('action')}`,
    `[Events](events.md): ${count('event')}`,
    `[Headers](headers.md): ${count('header')}`,
    '[Standard headers of 1.4](standard-headers.md), each row with its truth',
    `[Privileges](privileges.md): ${count('privilege')}`,
    `[Releases](releases.md): ${count('release')}`,
    `[Areas](areas.md): ${count('area')}`,
    ...(count('call') === 0 ? [] : [`[Calls from start to end](calls.md): ${count('call')}`]),
    'Everything as data: [model.json](model.json)',
  ]
  const { plain, tls } = model.protocol.ports
  return `${preambleComment('spec')}# Asterisk Manager Interface\n\nPorts: ${plain} (plain), ${tls} (TLS).\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
}
