import { actionContract } from '@openami/bindings'
import type { Client } from '@openami/client'
import { interrupt } from '../interrupt.ts'
import type { Format } from '../output/format.ts'
import { RowWriter, writeFields, writeJson } from '../output/rows.ts'
import type { WordedRequest } from './words.ts'

/** The user named the action: no further permission is asked for. */
export const anyRisk = ['runs-programs', 'writes-files', 'stops-server'] as const

/** Whether events have to be on for the answer. */
export function needsEvents(action: string): boolean {
  return actionContract(action)?.outcome !== undefined || action.toLowerCase() === 'waitevent'
}

/** Sends an action and prints its answer, and the event with its outcome. */
export async function sendAndPrint(
  client: Client,
  action: string,
  { request, headers }: WordedRequest,
  format: Format,
): Promise<void> {
  const rows = new RowWriter(format)
  const { signal } = interrupt
  const call = { signal, headers, onItem: (item: object) => rows.add(asRow(item)) }
  const reply = (await client.send(action, request, call)) as { outcome?: Promise<object | undefined> }
  const { items, complete: _, output, text, ...fields } = asRow(reply)
  if (items !== undefined) rows.end()
  else if (format === 'csv') {
    rows.add(fields)
    rows.end()
  } else if (format === 'json') writeJson(asRow(reply))
  else if (Array.isArray(output)) process.stdout.write(output.map((line) => `${line}\n`).join(''))
  else if (typeof text === 'string') process.stdout.write(text)
  else writeFields(fields)
  if (reply.outcome !== undefined) await printOutcome(reply.outcome, format)
}

async function printOutcome(outcome: Promise<object | undefined>, format: Format): Promise<void> {
  const event = await Promise.race([outcome, interrupt.pressed().then(() => undefined)])
  if (event === undefined) return
  if (format === 'json') writeJson(asRow(event))
  else {
    process.stdout.write('\n')
    writeFields(asRow(event))
  }
}

/** As it is printed: plain, secrets masked. */
function asRow(value: object): Record<string, unknown> {
  const row = JSON.parse(JSON.stringify(value)) as Record<string, unknown>
  delete row.ActionID
  return row
}
