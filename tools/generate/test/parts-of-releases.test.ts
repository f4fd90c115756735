import type { Block, ExampleBlock, Page } from '@openami/generator/internal'
import { expect, it } from 'vitest'
import { pages } from './pages.ts'

const blocksOf = <K extends Block['kind']>(path: string, kind: K): Array<Extract<Block, { kind: K }>> =>
  (pages.find((page) => page.path === path) as Page).blocks.filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  )
const exampleOf = (path: string, title: string): ExampleBlock =>
  blocksOf(path, 'example').find((example) => example.title.includes(title)) as ExampleBlock
/** The branches of the line of what is received that begins so; undefined where all have it. */
const branchesOfLine = ({ received = '', receivedOn = {} }: ExampleBlock, begin: string): string[] | undefined =>
  receivedOn[received.split('\n').findIndex((line) => line.startsWith(begin))]

it('says of each line that an example receives which releases lack it', () => {
  const parked = exampleOf('events/ParkedCall', 'caller waits in space 701')
  expect(branchesOfLine(parked, 'CallerID: ')).toEqual(['1.0', '1.2', '1.4'])
  expect(branchesOfLine(parked, 'Exten: ')).not.toContain('12')
  expect(branchesOfLine(parked, 'Event: ')).toBeUndefined()
  const [hangup] = blocksOf('events/Hangup', 'example')
  expect(branchesOfLine(hangup as ExampleBlock, 'Linkedid: ')?.[0]).toBe('13')
})

it('says of each line of a request which releases lack the parameter', () => {
  const [example] = blocksOf('actions/Redirect', 'example')
  const line = example?.skeleton?.find(({ text }) => text.includes('ExtraExten'))
  expect(line?.on?.slice(0, 2)).toEqual(['1.8', '10'])
  expect(example?.skeleton?.[0]).toEqual({ text: 'Action: Redirect' })
})

it('says of each condition among parameters in which releases it holds', () => {
  const items = blocksOf('actions/Redirect', 'list').flatMap((block) => block.items)
  expect(items.find(({ text }) => text.includes('ExtraPriority'))?.on?.[0]).toBe('1.8')
  const notify = blocksOf('actions/PJSIPNotify', 'list').flatMap((block) => block.items)
  expect(notify.find(({ text }) => text === '`Endpoint`: required (12).')?.on).toEqual(['12'])
})

it('says of a value that some releases lack which ones have it', () => {
  const [table] = blocksOf('events/CEL', 'table')
  const values = table?.rows.flatMap((row) => row.values ?? []) ?? []
  expect(values.find(({ value }) => value === 'BRIDGE_START')?.on?.at(-1)).toBe('11')
  expect(values.find(({ value }) => value === 'CHAN_START')).not.toHaveProperty('on')
})

it('shows what comes around a message in calls to releases that have all of it', () => {
  const around = blocksOf('events/ParkedCall', 'table').find(({ head }) => head[0] === 'Call')
  expect(around?.rows.map(({ on }) => on?.[0])).toEqual(around?.rows.map(() => '12'))
})

it('prints the headers of an item that its own release has', () => {
  const code = exampleOf('events/ParkedCall', 'caller waits in space 701').typescript ?? ''
  expect(code).toContain('item.Exten')
  expect(code).not.toContain('Parkee')
})
