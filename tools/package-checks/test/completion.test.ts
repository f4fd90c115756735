import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { root } from '../src/workspace.ts'

// Completion in bash is tested in `packages/cli`: bash is everywhere.
for (const shell of ['zsh', 'fish'])
  if (spawnSync(shell, ['--version']).error !== undefined)
    throw new Error(`this test needs ${shell}: apt-get install zsh fish`)

const home = mkdtempSync(join(tmpdir(), 'openami-completion-'))
afterAll(() => rmSync(home, { recursive: true }))

const command = `${root}packages/cli/dist/main.cjs`
const env = { PATH: `${home}/bin:${process.env.PATH}`, HOME: home, TERM: 'xterm', ZDOTDIR: home, LANG: 'C.UTF-8' }
const script = (shell: string): string =>
  execFileSync(process.execPath, [command, 'completion', shell], { encoding: 'utf8' })

mkdirSync(`${home}/bin`)
mkdirSync(`${home}/functions`)
// It completes as the command does, and prints what would be run.
writeFileSync(
  `${home}/bin/openami`,
  `#!/bin/sh\n[ "$1" = __complete ] && exec '${process.execPath}' '${command}' "$@"\necho "run: $*."\n`,
  { mode: 0o755 },
)
writeFileSync(`${home}/functions/_openami`, script('zsh'))
writeFileSync(`${home}/openami.zsh`, script('zsh'))
writeFileSync(`${home}/openami.fish`, script('fish'))
// Without `-u` it asks about folders that others may write.
writeFileSync(`${home}/.zshrc`, "PS1='ready> '\nfpath+=~/functions\nautoload -Uz compinit\ncompinit -u -D\n")

describe('in zsh', () => {
  /** Types into a zsh with a terminal; what it has printed. */
  function zsh() {
    const child = spawn('script', ['-qfec', 'stty cols 120 rows 60; exec zsh -i', '/dev/null'], { env, stdio: 'pipe' })
    onTestFinished(() => void child.kill('SIGKILL'))
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    const prints = (text: string | RegExp) => expect.poll(() => out, { timeout: 20_000 }).toMatch(text)
    return {
      prints,
      async types(text: string): Promise<void> {
        await prints(/ready> [^\n]*$/)
        out = ''
        child.stdin.write(text)
      },
    }
  }

  it.each([
    ['an action', 'openami send QueuePau\t', 'send QueuePause'],
    ['a parameter, after which its value follows', 'openami send QueuePause Paus\ttrue', 'send QueuePause Paused=true'],
    ['the value of an enum', 'openami send AOCMessage ChargeType=Fr\t', 'send AOCMessage ChargeType=Free'],
    ['an event', 'openami listen QueueCallerJ\t', 'listen QueueCallerJoin'],
    ['a header', 'openami listen Hangup --where Cause-\t16', 'listen Hangup --where Cause-txt=16'],
    ['a release', 'openami diff 1.6\t', 'diff 1.6.2'],
    ['a command', 'openami anon\t', 'anonymise'],
  ])('the first Tab completes %s', async (_what, typed, run) => {
    const shell = zsh()
    await shell.types(`${typed}\r`)
    await shell.prints(`run: ${run}.`)
  })

  it('a second Tab lists what fits, with what it means', async () => {
    const shell = zsh()
    await shell.types('openami send QueueP\t\t')
    await shell.prints(/QueuePause +-- Pauses a queue member/)
    await shell.prints(/QueuePenalty +-- /)
  })

  it('the script can be read with source', async () => {
    const shell = zsh()
    await shell.types('source ~/openami.zsh\r')
    await shell.types('openami send QueuePau\t\r')
    await shell.prints('run: send QueuePause.')
  })
})

describe('in fish', () => {
  const complete = (line: string): string[] => {
    const commands = `source ~/openami.fish; complete -C '${line}'`
    return execFileSync('fish', ['--no-config', '-c', commands], { env, encoding: 'utf8' }).trim().split('\n')
  }

  it.each([
    ['actions', 'openami send QueueP', ['QueuePause\tPauses a queue member or lets it take calls again.']],
    ['parameters', 'openami send QueuePause Interface=a P', ['Paused=\tYes to pause and no to end the pause.']],
    ['values of an enum', 'openami send AOCMessage ChargeType=Fr', ['ChargeType=Free\tThe call is free.']],
    ['events', 'openami listen QueueCallerJ', ['QueueCallerJoin']],
    ['headers', 'openami listen Hangup --where Cause-', ['Cause-txt=']],
    ['releases', 'openami diff 1.6', ['1.6.2\t1.6.2.24']],
    ['options', 'openami protocol --rel', [expect.stringMatching(/^--release\t/)]],
    ['files, where no name can be', `openami check ${home}/openami.f`, [`${home}/openami.fish`]],
  ])('completes %s', (_what, line, expected) => {
    expect(complete(line)).toEqual(expect.arrayContaining(expected))
  })
})
