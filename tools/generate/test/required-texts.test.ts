import { Message, toEvent } from '@openami/bindings'
import { availableIn, branchOf, compareReleases } from '@openami/bindings/release'
import { type Model, Spans } from '@openami/generator/internal'
import { expect, test } from 'vitest'
import { model as loaded } from '../../../packages/generator/test/model/own-spec.ts'
import { requiredTexts } from '../src/required-texts.ts'

const model = loaded as Model
const spans = new Spans(model)
const texts = requiredTexts(model, spans)
const everywhere = new Set(texts.everywhere)
const byMessage = new Map(texts.byMessage)
const bySpan = new Map(texts.spans.map(([name, headers]) => [name, new Map(headers)]))
const outside = new Map(spans.outside())

/** Headers that the type of the event in this release gives as `string`. */
function requiredIn(name: string, release: string): string[] {
  const event = model.events[name]
  return (event?.headers ?? []).flatMap((header) => {
    const required = everywhere.has(header.name) || byMessage.get(name)?.includes(header.name)
    const span = bySpan.get(name)?.get(header.name)
    const branch = branchOf(release)
    if (!required || !availableIn(header, branch)) return []
    return span === undefined || !outside.get(branch)?.includes(span) ? [header.name] : []
  })
}

function newest(since: { since: string[]; until?: string[]; absentIn?: string[] }): string {
  const all = model.releases.map(({ branch }) => branch).filter((branch) => availableIn(since, branch))
  return all.sort(compareReleases).at(-1) ?? ''
}

test('each event in an example of the spec has the texts that its type requires', () => {
  const wrong = new Set<string>()
  let count = 0
  for (const message of [...Object.values(model.events), ...Object.values(model.actions)])
    for (const { receive = '', release = newest(message) } of message.examples)
      for (const block of receive.split(/\n\s*\n/)) {
        const lines = block.split('\n').filter((line) => line.trim() !== '')
        const at = lines.findIndex((line) => line.startsWith('Event:'))
        if (at === -1) continue
        const raw = [lines[at], ...lines.filter((_, i) => i !== at)].map((line) => `${line}\r\n`).join('')
        const event = toEvent(new Message(Buffer.from(raw).toString('latin1')))
        for (const header of requiredIn(event.name, release)) {
          count++
          if (typeof (event as unknown as Record<string, unknown>)[header] !== 'string')
            wrong.add(`${event.name}.${header} in ${release} (${message.source.file})`)
        }
      }
  expect(count).toBeGreaterThan(1000)
  expect([...wrong].sort()).toEqual([])
})
