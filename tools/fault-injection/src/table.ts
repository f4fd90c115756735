import { cpus } from 'node:os'
import type { Finding } from '../../../packages/transport/test/support/scale.ts'

/** What each campaign is about, in the order of the table. */
const titles: Readonly<Record<string, string>> = {
  kill: 'Connection killed',
  split: 'Bytes split',
  'half-open': 'Half-open link',
  deadline: 'Silent server',
  storm: 'Connect storm',
  slow: 'Slow listener',
  reconnect: 'Reconnect',
  torn: 'Torn messages',
  forgery: 'Forgery',
  outbound: 'Outbound',
  servers: 'Many servers',
  secrets: 'Secrets',
  soak: 'Soak',
}

export function table(findings: readonly Finding[]): string {
  const order = Object.keys(titles)
  const sorted = [...findings].sort((a, b) => place(order, a) - place(order, b))
  const rows = sorted.map(
    ({ campaign, what, count, result }) =>
      `| ${titles[campaign] ?? campaign} | ${what} | ${count.toLocaleString('en-US')} | ${result} |`,
  )
  return ['| campaign | what | runs | result |', '|---|---|---:|---|', ...rows, ''].join('\n')
}

function place(order: readonly string[], { campaign }: Finding): number {
  const at = order.indexOf(campaign)
  return at === -1 ? order.length : at
}

/** The page with a new table; sections below the table of the page before stay, because no campaign makes them. */
export function page(findings: readonly Finding[], minutes: number, before: string): string {
  const section = before.indexOf('\n## ')
  const kept = section === -1 ? '' : before.slice(section)
  return `# Robustness tests

Made by \`npm run harden -- --write\`: ${minutes.toFixed(0)} minutes on ${cpus().length} cores, Node ${process.version}. \`npm test\` and \`npm run test:measured\` run the
same tests for a short time; where chance is involved, the seed is fixed. Each test describes what it checks, in
[\`tools/fault-injection\`](../tools/fault-injection) and [\`packages/client/test/faults\`](../packages/client/test/faults).

${table(findings)}${kept}`
}
