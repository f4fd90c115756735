import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

const { FORCE_COLOR, NO_COLOR } = process.env
const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0'
const coloured = forced || (process.stdout.isTTY && NO_COLOR === undefined)

/** Colours for a terminal that shows them and under FORCE_COLOR; plain text elsewhere and under NO_COLOR. */
export function paint(style: Style, text: string): string {
  return coloured ? styleText(style, text, { validateStream: false }) : text
}

export function heading(text: string): void {
  console.log(`\n${paint(['bold', 'cyan'], text)}`)
}

export function fact(name: string, value: unknown): void {
  console.log(`  ${paint('dim', name.padEnd(18))} ${String(value ?? paint('dim', '—'))}`)
}

/** One event, one line: what happened, to which channel, and a few headers. */
export function eventLine(name: string, told: ReadonlyArray<readonly [string, unknown]>): void {
  const details = told
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([header, value]) => `${paint('dim', `${header}=`)}${String(value)}`)
    .join('  ')
  console.log(`  ${paint('yellow', name.padEnd(20))} ${details}`)
}
