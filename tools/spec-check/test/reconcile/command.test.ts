import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, run, scratch, specCopy } from './support.ts'

const DOC = `<docs>
<manager name="Ping"><syntax><parameter name="ActionID"/></syntax></manager>
<manager name="PlayDTMF"><syntax><parameter name="Channel"/><parameter name="Colour"/></syntax></manager>
<manager name="Qing"><syntax/></manager>
</docs>`

describe('reconcile xml', () => {
  it('prints a line for each difference, sorted, and a summary', async () => {
    const path = file(DOC)
    const { code, out } = await run(['xml', path, '--release', '22', '--accepted', file('[]')])
    const lines = out.trim().replaceAll('../../spec/', 'spec/').split('\n')
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^spec\/actions\/PlayDTMF\.yaml:\d+ missing parameter PlayDTMF\/Colour \(.*source\.xml:3:61\)$/,
      ),
      expect.stringMatching(/^- missing action Qing: did you mean Ping\? \(.*source\.xml:4:1\)$/),
    ])
    expect(lines).toContainEqual(
      expect.stringMatching(/^spec\/actions\/PlayDTMF\.yaml:\d+ gone parameter PlayDTMF\/Digit/),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^spec\/actions\/PlayDTMF\.yaml:\d+ different action required PlayDTMF\/Channel: optional in/,
      ),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^spec\/events\/Hangup\.yaml:1 gone event Hangup$/))
    expect(lines.at(-1)).toMatch(
      /^xml 22: 3 actions and 0 events in .*: 2 missing, \d+ gone, 1 different; 0 accepted, 0 stale$/,
    )
    expect(code).toBe(1)
  })

  it('prints the same as JSON', async () => {
    const { code, out } = await run(['xml', file(DOC), '--release', '22.10.1', '--json', '--accepted', file('[]')])
    const result = JSON.parse(out)
    expect(result).toMatchObject({
      source: 'xml',
      release: '22.10.1',
      actions: 3,
      summary: { missing: 2, different: 1 },
    })
    expect(result.differences[0]).toMatchObject({
      verdict: 'missing',
      subject: 'parameter',
      name: 'PlayDTMF/Colour',
      spec: { file: expect.stringMatching(/spec\/actions\/PlayDTMF\.yaml$/) },
    })
    expect(code).toBe(1)
  })

  it('prints no difference when both agree', async () => {
    const source = file('/*** DOCUMENTATION\n<manager name="Ping"><syntax/></manager>\n***/', 'manager.c')
    const { code, out } = await run(['xml', source, '--release', '22', '--accepted', file('[]')])
    expect(out).toMatch(/: 0 missing, 0 gone, 0 different; 0 accepted, 0 stale\n$/)
    expect(code).toBe(0)
  })
})

describe('reconcile exits with code 2 and reports', () => {
  it.each([
    [[], 'no source is given; write xml, live or capture'],
    [['tape', 'x'], 'there is no source tape; write xml, live or capture'],
    [['captur', 'x'], 'there is no source captur; did you mean capture?'],
    [['xml'], 'xml needs a file; write its name after xml'],
    [['xml', 'a', 'b', '--release', '22'], 'one file is read at a time; leave b out'],
    [['xml', 'a'], 'the file does not say which release it is of; write it, as in --release 22.10.1'],
    [['xml', '/nosuch/file.xml', '--release', '22'], '/nosuch/file.xml is not there; name another file'],
    [['capture', '/nosuch/x.raw', '--release', '22'], '/nosuch/x.raw is not there; name a recording, gzip or not'],
    [['xml', '/', '--release', '22'], '/ is a folder; name another file'],
    [['xml', 'a', '--release', 'v22'], 'there is no release v22; a release is digits and dots, so write 22'],
    [['xml', 'a', '--release', '0.9'], 'there is no release 0.9; the oldest that is known is 1.0, so write 1.0'],
    [
      ['xml', 'a', '--odd'],
      'there is no option --odd; write --release, --url, --draft, --accepted, --spec, --json or --help',
    ],
    [
      ['xml', 'a', '--release'],
      '--release needs a value; write --release VALUE, or --release=VALUE where it begins with a hyphen',
    ],
    [
      ['capture', 'a', '--url', 'x', '--release', '22'],
      '--url is for live; leave it out, or write live instead of capture',
    ],
    [['live'], 'live needs a server; write it, as in --url ami://USER@HOST:5038'],
    [['live', 'a', '--url', 'ami://a@b'], 'live reads a server, not a file; leave a out'],
    [['live', '--url', 'ami://a@b'], 'live needs the secret of the user; put it into the environment as AMI_SECRET'],
    [
      ['xml', 'a', '--release', '22', '--spec', '/nosuch'],
      'the spec folder /nosuch is not there; name the folder that holds releases.yaml',
    ],
  ])('%j', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${message}\n` })
  })

  it('an invalid address, without repeating it', async () => {
    const { code, out, err } = await run(['live', '--url', 'ami://ann:secret word@ x'])
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^--url must have the form ami:\/\/.*\n$/)])
    expect(err).not.toContain('word')
  })

  it('a folder that drafts cannot be written to', async () => {
    const source = file(DOC)
    const { code, err } = await run(['xml', source, '--release', '22', '--draft', source])
    expect([code, err]).toEqual([2, expect.stringMatching(/ is not a folder; name another folder after --draft\n$/)])
  })

  it('an invalid spec', async () => {
    const spec = specCopy()
    writeFileSync(join(spec, 'actions/Ping.yaml'), 'action: [')
    const { code, err } = await run(['xml', file(DOC), '--release', '22', '--spec', spec])
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^the spec has mistakes \(\d+\); npm run -s model -- --check names them\n$/),
    ])
  })

  it('a missing list of accepted differences', async () => {
    const list = join(scratch(), 'nosuch.yaml')
    const { code, err } = await run(['xml', file(DOC), '--release', '22', '--accepted', list])
    expect([code, err]).toEqual([2, `${list} is not there; name another list after --accepted\n`])
  })
})

it('prints its usage', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('usage: npm run -s reconcile') })
})
