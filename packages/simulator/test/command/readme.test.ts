import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { connect } from '@openami/client'
import { expect, onTestFinished, test } from 'vitest'
import { command } from './support.ts'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const [, section = ''] = readme.split('## The command, and tests in other languages\n')
const [own = ''] = section.split('\n## ')
const blocks = [...own.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, kind, text = '']) => ({ kind, text }))
const linesOf = (start: string): string[] =>
  blocks.flatMap(({ kind, text }) => (kind === 'sh' ? text.split('\n') : [])).filter((line) => line.startsWith(start))

const curl = /^curl -X (\w+) "(.*)" -H '(.*)' -d '(.*)'$/

test('the configuration, the command and the requests of the README work as they are written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openami-readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const yaml = blocks.find(({ kind }) => kind === 'yaml')?.text ?? ''
  expect(yaml).toContain('# pbx.yaml')
  writeFileSync(join(folder, 'pbx.yaml'), yaml)
  const [line = ''] = linesOf('npx openami-simulator ')
  const [program = '', ...before] = command
  const child = spawn(program, [...before, ...line.split(' ').slice(2)], { cwd: folder })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [ports] = await once(createInterface(child.stdout), 'line')
  const { port, controlPort } = JSON.parse(ports) as { port: number; controlPort: number }

  await using client = await connect({ port, username: 'admin', secret: 'secret' })
  const call = client.once('Newchannel')
  const requests = linesOf('curl ')
  expect(requests).toHaveLength(2)
  // Not by curl, which a machine may not have.
  for (const request of requests) {
    const [, method = '', url = '', header = '', body = ''] = curl.exec(request) ?? []
    const [name = '', value = ''] = header.split(': ')
    const answer = await fetch(`http://${url.replace('$CONTROL', `${controlPort}`)}`, {
      method,
      body,
      headers: { [name]: value },
    })
    expect([request, answer.ok]).toEqual([request, true])
  }
  expect((await call).get('CallerIDNum')).toBe('5550100')
  expect(readFileSync(join(folder, 'traffic.log'), 'utf8')).toContain('Newchannel')
}, 60_000)
