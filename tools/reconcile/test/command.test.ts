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

  it('says the same as JSON', async () => {
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

  it('is content where both agree', async () => {
    const source = file('/*** DOCUMENTATION\n<manager name="Ping"><syntax/></manager>\n***/', 'manager.c')
    const { code, out } = await run(['xml', source, '--release', '22', '--accepted', file('[]')])
    expect(out).toMatch(/: 0 missing, 0 gone, 0 different; 0 accepted, 0 stale\n$/)
    expect(code).toBe(0)
  })
})

describe('what is wrong is said, with exit code 2', () => {
  it.each([
    [[], /^no source given\nusage:/],
    [['tape', 'x'], /^unknown source tape: xml, live or capture\nusage:/],
    [['xml'], /^xml needs a file\nusage:/],
    [['xml', 'a', 'b', '--release', '22'], /^one file at a time/],
    [['xml', 'a'], /^xml needs --release/],
    [['xml', '/nosuch/file.xml', '--release', '22'], /^ENOENT.*\/nosuch\/file\.xml/],
    [['xml', 'a', '--release', 'new'], /^unknown release new; known: 1\.0/],
    [['xml', 'a', '--release', '0.9'], /^unknown release 0\.9/],
    [['xml', 'a', '--odd'], /^Unknown option '--odd'/],
    [['capture', 'a', '--url', 'x', '--release', '22'], /^--url is for live/],
    [['live'], /^live needs --url/],
    [['live', 'a', '--url', 'ami://a@b'], /^live takes no file/],
    [['live', '--url', 'ami://a@b'], /^live needs the secret, in AMI_SECRET/],
    [['live', '--url', 'ami://a:x@hidden/y@b'], /^--url has an @ after the host; (?!.*hidden)/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('a broken spec', async () => {
    const spec = specCopy()
    writeFileSync(join(spec, 'actions/Ping.yaml'), 'action: [')
    const { code, err } = await run(['xml', file(DOC), '--release', '22', '--spec', spec])
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^the spec has \d+ mistakes; see npm run -s model -- --check\n/),
    ])
  })

  it('a list of differences that is none', async () => {
    const list = join(scratch(), 'nosuch.yaml')
    const { code, err } = await run(['xml', file(DOC), '--release', '22', '--accepted', list])
    expect([code, err]).toEqual([2, expect.stringContaining('nosuch.yaml')])
  })
})

it('explains itself', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('usage: npm run -s reconcile') })
})
