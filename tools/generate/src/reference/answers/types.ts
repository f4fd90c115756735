import {
  type Block,
  boundsText,
  code,
  joined,
  type Model,
  type Page,
  type ResolvedType,
  text,
  typeAnchor,
  valuePageOf,
} from '@openami/generator/internal'

/** Every named type of a header: what is on the wire, and what a program has of it. */
export function typesPage(model: Model): Page {
  const groups = new Map<string, Array<[string, ResolvedType]>>()
  for (const one of Object.entries(model.types).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const group = GROUPS[one[1].kind]
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  return {
    path: 'types',
    kind: 'answer',
    title: 'Header types',
    summary:
      'What the text of a header means: every type that the tables of headers name, with unit, range, spelling and the value that a program gets.',
    source: 'spec/types.yaml',
    badges: [],
    facts: [],
    blocks: [
      {
        kind: 'text',
        text: 'On the wire every value is text. The typed client converts it as the last column says; a text that does not fit its type is left as it is, never refused. An empty value means none.',
      },
      ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([title, types]) => groupBlocks(title, types)),
    ],
  }
}

const GROUPS: Record<ResolvedType['kind'], string> = {
  string: 'Text',
  escaped: 'Text',
  secret: 'Text',
  integer: 'Numbers',
  number: 'Numbers',
  'big-integer': 'Numbers',
  boolean: 'Switches',
  enum: 'Words from a list',
  list: 'Lists and pairs',
  pairs: 'Lists and pairs',
}

function groupBlocks(title: string, types: ReadonlyArray<[string, ResolvedType]>): Block[] {
  return [
    { kind: 'heading', level: 2, id: title.toLowerCase().replaceAll(' ', '-'), text: title },
    {
      kind: 'table',
      head: ['Type', 'In TypeScript', 'Meaning'],
      rows: types.map(([name, type]) => ({
        id: typeAnchor(name),
        cells: [code(name), code(valueType(type)), meaning(name, type)],
        ...(type.values && {
          values: Object.entries(type.values).map(([value, words]) => ({
            value,
            meaning: text(words),
          })),
        }),
      })),
    },
  ]
}

function meaning(name: string, type: ResolvedType): string {
  const page = valuePageOf(name)
  return joined([
    text(type.summary ?? ''),
    type.unit === undefined ? '' : `Unit: ${text(type.unit)}.`,
    ...(type.values === undefined ? boundsText(type) : []),
    type.kind === 'boolean'
      ? `Written ${code(type.true?.[0] ?? '')} and ${code(type.false?.[0] ?? '')}${(type.true?.length ?? 0) > 1 ? '; other spellings are read, too' : ''}.`
      : '',
    page === undefined ? '' : `[All values](page:${page}).`,
  ])
}

/** What the client makes of it. */
function valueType(type: ResolvedType): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'list':
      return `${type.items === undefined ? 'string' : valueType(type.items)}[]`
    case 'pairs':
      return 'Record<string, string>'
    default:
      return 'string'
  }
}
