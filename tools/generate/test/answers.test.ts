import { anchorsOf, type Page, plainText, type Row } from '@openami/generator/internal'
import { describe, expect, it } from 'vitest'
import { pages, spec } from './pages.ts'

const byPath = new Map(pages.map((page) => [page.path, page]))

function rowsOf(path: string): Row[] {
  return (byPath.get(path) as Page).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
}

function words(path: string, id: string): string {
  const row = rowsOf(path).find((one) => one.id === id)
  if (row === undefined) throw new Error(`${path} has no row ${id}`)
  return plainText(row.cells.join(' | '))
}

describe('pages that answer', () => {
  it('say what cause 21 is: its name, text and SIP response, and what sets it', () => {
    const row = words('hangup-causes', 'cause-21')
    for (const part of ['CALL_REJECTED', 'Call Rejected', '403', 'declined']) expect(row).toContain(part)
    expect(words('hangup-causes', 'sip-603')).toContain('21 CALL_REJECTED')
  })

  it('have a row for every value that a type with a page of its own has', () => {
    for (const [type, path, anchor] of [
      ['hangup-cause', 'hangup-causes', 'cause'],
      ['originate-reason', 'originate-reasons', 'reason'],
      ['presence-state', 'states', 'presence'],
    ] as const) {
      const ids = rowsOf(path).map(({ id }) => id)
      for (const value of Object.keys(spec.types[type]?.values ?? {})) expect(ids).toContain(`${anchor}-${value}`)
    }
  })

  it('spell a state in all its ways in one row', () => {
    expect(words('states', 'device-ringinuse')).toMatch(/^RINGINUSE \| 7 \| Ring\+Inuse \| 9 \|/)
    expect(words('states', 'extension-9')).toContain('InUse&Ringing')
    expect(words('states', 'channel-ringing')).toMatch(/^Ringing \| 5 \| RINGING \|/)
    expect(words('states', 'extension-minus-1')).toMatch(/^-1 \|/)
  })

  it('have a row for every error text, with its releases, its actions and links to those that the advice names', () => {
    expect(rowsOf('errors')).toHaveLength(spec.errors.length)
    const row = rowsOf('errors').find(({ id }) => id === 'error-requested-parking-lot-could-not-be-found')
    expect(row?.cells[1]).toContain('Since 12. Answered to [`ParkedCalls`](page:actions/ParkedCalls).')
    expect(row?.cells[2]).toMatch(
      /^See \[`Parkinglots`\]\(page:actions\/Parkinglots\)\. \(res\/parking\/\S+@22\.10\.1\)$/,
    )
    expect(row?.on).not.toContain('11')
  })

  it('explain every type that a table of headers names, and link to it from there', () => {
    const anchors = new Set(anchorsOf(byPath.get('types') as Page))
    const missing = pages.flatMap(({ path, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap(({ cells }) =>
              [...cells.join(' ').matchAll(/page:types#([\w-]+)/g)].flatMap(([, anchor = '']) =>
                anchors.has(anchor) ? [] : `${path}: ${anchor}`,
              ),
            )
          : [],
      ),
    )
    expect(missing).toEqual([])
    expect(JSON.stringify(byPath.get('actions/Originate'))).toContain('page:types#type-milliseconds')
  })

  it('lead from a value on the page of a message to the row that explains it', () => {
    const broken = pages.flatMap(({ path, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap(({ values = [] }) =>
              values.flatMap(({ to }) => {
                if (to === undefined) return []
                const [page = '', anchor = ''] = to.split('#')
                return anchorsOf(byPath.get(page) as Page).includes(anchor) ? [] : `${path}: ${to}`
              }),
            )
          : [],
      ),
    )
    expect(broken).toEqual([])
    const cause = rowsOf('events/Hangup').find(({ id }) => id === 'header-cause')
    expect(cause?.values?.find(({ value }) => value === '21')?.to).toBe('hangup-causes#cause-21')
  })

  it('draw each branch of a message that came or went, and no other', () => {
    const row = rowsOf('release-matrix').find(({ cells }) => cells[0]?.includes('(page:actions/SIPpeers)'))
    const branches = spec.releases.map(({ branch }) => branch)
    expect(branches.filter((_, at) => row?.marks?.[at])).toEqual(branches.slice(1, branches.indexOf('21')))
  })
})
