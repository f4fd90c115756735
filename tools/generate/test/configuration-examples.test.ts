import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { connect } from '@openami/client'
import { lint } from '@openami/generator'
import { startSimulator } from '@openami/simulator'
import { afterAll, expect, it } from 'vitest'
import { workspace } from './compiler.ts'

const guides = 'packages/reference/site/src/content/docs/guides'
const folder = mkdtempSync(join(tmpdir(), 'openami-configuration-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Blocks of one kind, without the indentation that a list gives them. */
function blocksIn(path: string, kind: string): string[] {
  const text = readFileSync(join(workspace, path), 'utf8')
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${kind}\\n(.*?)^ *\`\`\``, 'gms'))].map(
    ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )
}

it('the spec files of the guide on own spec files, and that of CONTRIBUTING.md, have no mistake', () => {
  const own = blocksIn(`${guides}/own-spec.md`, 'yaml').map((text) => [/^# ami\/(\S+)/.exec(text)?.[1], text] as const)
  const [coffee = ''] = blocksIn('CONTRIBUTING.md', 'yaml')
  const files = [...own, ['actions/MakeCoffee.yaml', coffee] as const]
  expect(files.map(([name]) => name)).toEqual([
    'events/DongleCEND.yaml',
    'actions/DongleReset.yaml',
    'events/AgentLoggedOn.yaml',
    'actions/MakeCoffee.yaml',
  ])
  for (const [name = '', text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  expect(lint(folder)).toEqual([])
})

it.each(['packages/openami/README.md', `${guides}/first-steps.md`, `${guides}/security.md`])(
  'the manager.conf of %s lets its user log in',
  async (path) => {
    const [text = ''] = blocksIn(path, 'ini')
    const [, username = ''] = /^\[(?!general)(.+)\]$/m.exec(text) ?? []
    const [, secret = ''] = /^secret = (.*)$/m.exec(text) ?? []
    expect([username, secret]).not.toContain('')
    const head = text.includes('[general]') ? '' : '[general]\nenabled = yes\n'
    // The user of the guide on security comes from an address that this test does not have.
    const managerConf = head + text.replace('permit = 10.1.2.3/255.255.255.255', 'permit = 127.0.0.1/255.255.255.255')
    await using pbx = await startSimulator({ managerConf })
    await using ami = await connect({ port: pbx.port, username, secret })
    expect(ami.state).toBe('connected')
  },
)
