import { type Block, code, text } from '@openami/generator/internal'

/** Where the facts of a page can be read: file and line of Asterisk, tag, and what is there. */
export function sourceList(sources: ReadonlyArray<[place: string, tag: string, what: string]>): Block[] {
  return [
    { kind: 'heading', level: 2, id: 'sources', text: 'Where this was read' },
    {
      kind: 'list',
      items: sources.map(([place, tag, what]) => ({
        text: `${text(place)} (Asterisk ${code(tag)}): ${text(what)}`,
      })),
    },
  ]
}
