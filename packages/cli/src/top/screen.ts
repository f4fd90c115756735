import type { LivePbx } from '@openami/live'
import type { Paint } from '../output/colors.ts'
import { columns, rowsOf, type TopRow, type View, views } from './rows.ts'

/** What the keys have chosen. */
export interface Choice {
  view: View
  /** Id of the selected row. */
  selected: string | undefined
  filter: string
  /** The filter is being typed. */
  typing: boolean
  /** In the last line: what happened, or the question that `y` answers. */
  note: string
}

export interface Rates {
  readonly server: string
  readonly eventsPerSecond: number
  readonly answered: number
  readonly ended: number
}

export interface Drawn {
  readonly lines: string[]
  readonly rows: readonly TopRow[]
  readonly selected: TopRow | undefined
}

/** The whole screen as lines, none wider or more than the terminal. */
export function draw(
  pbx: LivePbx,
  choice: Choice,
  rates: Rates,
  size: { columns: number; rows: number },
  paint: Paint,
  now: number,
): Drawn {
  const rows = rowsOf(pbx, choice.view, choice.filter, now)
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === choice.selected),
  )
  const room = Math.max(1, size.rows - 5)
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), rows.length - room))
  const shown = rows.slice(first, first + room)
  const names = columns[choice.view]
  const widths = names.map((name, i) => Math.max(name.length, ...shown.map(({ cells }) => cells[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    fit(cells.map((one, i) => one.padEnd(widths[i] as number)).join('  '), size.columns)
  const lines = [
    paint('bold', fit(summary(pbx, rates), size.columns)),
    fit(
      views.map((view, i) => `${i + 1} ${view === choice.view ? view.toUpperCase() : view}`).join('   ') +
        filterText(choice),
      size.columns,
    ),
    paint('cyan', line(names)),
    ...shown.map((row, i) => (first + i === at ? paint('inverse', line(row.cells)) : line(row.cells).trimEnd())),
  ]
  while (lines.length < size.rows - 1) lines.push('')
  lines.push(paint('dim', fit(choice.note || keys, size.columns)))
  return { lines, rows, selected: rows[at] }
}

const keys = '1-4 view   up/down select   h hang up   p pause or unpause   / filter   q quit'

function summary(pbx: LivePbx, { server, eventsPerSecond, answered, ended }: Rates): string {
  let waiting = 0
  for (const { callers } of pbx.queues.values()) waiting += callers.length
  const state = pbx.synced ? '' : '   NOT CONNECTED: as it was'
  return `${server}   ${pbx.channels.size} channels   ${pbx.calls.size} calls   ${waiting} waiting   ${eventsPerSecond.toFixed(0)} events/s   ${answered} answered   ${ended} ended${state}`
}

function filterText({ filter, typing }: Choice): string {
  return typing ? `   filter: ${filter}_` : filter === '' ? '' : `   filter: ${filter} (Esc clears it)`
}

function fit(text: string, width: number): string {
  return text.length > width ? text.slice(0, width) : text
}
