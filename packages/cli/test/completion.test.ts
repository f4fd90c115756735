import { execFile, execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folder } from './build.ts'
import { file, openami } from './support.ts'

const complete = async (...words: string[]) =>
  (await openami(['__complete', ...words])).out.split('\n').map((line) => line.split('\t')[0])

test('knows every command, action, parameter, enum value, event, header and release', async () => {
  expect(await complete('se')).toEqual(['send', ''])
  expect(await complete('send', 'queuep')).toEqual(['QueuePause', 'QueuePenalty', ''])
  expect(await complete('send', 'QueuePause', 'Interface=a', '')).toEqual(['Paused=', 'Queue=', 'Reason=', ''])
  expect(await complete('send', 'QueuePause', 'Paused=t')).toEqual(['Paused=true', ''])
  expect(await complete('send', 'AOCMessage', 'ChargeType=F')).toContain('ChargeType=Free')
  expect(await complete('listen', 'QueueCallerJ')).toEqual(['QueueCallerJoin', ''])
  expect(await complete('listen', 'Hangup', '--where', 'Cau')).toEqual(['Cause=', 'Cause-txt=', ''])
  expect(await complete('diff', '1.')).toContain('1.8')
  expect(await complete('permissions', '--actions', 'Ping,Hang')).toEqual(['Ping,Hangup', ''])
  expect(await complete('protocol', '--rel')).toEqual(['--release', ''])
  expect(await complete('explain', 'Cause-')).toEqual(['Cause-txt', ''])
})

test('completes nothing for a word that it does not know, without an error', async () => {
  expect(await openami(['__complete', 'sned', 'x'])).toEqual({ code: 0, out: '', err: '' })
  expect(await openami(['__complete', 'send', 'Nothing', 'A=b'])).toEqual({ code: 0, out: '', err: '' })
})

test('completes in bash, where a = divides words', async () => {
  const program = file('openami', `#!/bin/sh\nexec '${process.execPath}' '${folder}/main.cjs' "$@"\n`)
  execFileSync('chmod', ['+x', program])
  const script = file('script', (await openami(['completion', 'bash'])).out)
  const run = async (line: string): Promise<string[]> => {
    const commands = `source '${script}'; COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _openami; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', commands], {
      env: { PATH: `${dirname(program)}:${process.env.PATH}`, HOME: dirname(program) },
    })
    return stdout.trim().split('\n')
  }
  expect(await run('openami send QueuePa')).toEqual(['QueuePause'])
  expect(await run('openami send QueuePause Paus')).toEqual(['Paused='])
  expect(await run('openami send QueuePause Paused=t')).toEqual(['true'])
})

test('refuses another shell in one sentence', async () => {
  expect(await openami(['completion', 'bsh'])).toEqual({
    code: 2,
    out: '',
    err: 'openami: there is no completion for "bsh"; did you mean bash?\n',
  })
})
