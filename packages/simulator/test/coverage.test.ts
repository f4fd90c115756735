import { actionDescriptor } from '@openami/bindings'
import { expect, test } from 'vitest'
import { type Coverage, coverage } from '../src/engine/coverage.ts'
import { partly } from '../src/engine/partly.ts'
import { server } from './support.ts'

const kinds = { action: 'Actions', application: 'Applications', function: 'Functions', command: 'Console commands' }

/** COVERAGE.md: what the simulator does of release 22, and what not. */
function page(all: readonly Coverage[]): string {
  const count = (list: readonly Coverage[], state: Coverage['state']): number =>
    list.filter((each) => each.state === state).length
  const sections = Object.entries(kinds).map(([kind, title]) => {
    const list = all.filter((each) => each.kind === kind)
    const rows = list.map(
      ({ name, state, missing }) => `| \`${name.replaceAll('|', '\\|')}\` | ${state} | ${missing ?? ''} |`,
    )
    const totals = `${list.length}: ${count(list, 'real')} real, ${count(list, 'partly')} partly, ${count(list, 'no')} no`
    return `## ${title}\n\n${totals}.\n\n| name | simulated | missing |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# What the simulator does of Asterisk 22

Of the modules that Debian's package loads. \`no\` is answered \`Not simulated: NAME\` and reported (\`onUnhandled\`).
Written by \`npx vitest run packages/simulator/test/coverage.test.ts -u\`.

${sections.join('\n')}`
}

test('COVERAGE.md lists what is simulated of release 22', async () => {
  await expect(page(coverage('22'))).toMatchFileSnapshot('../COVERAGE.md')
})

test('what the page calls missing in part is simulated at all', () => {
  const all = [...coverage('22'), ...coverage('1.4')]
  for (const [kind, names] of Object.entries(partly))
    for (const name of Object.keys(names))
      expect(
        all.some((each) => each.kind === kind && each.name === name && each.state === 'partly'),
        `${kind} ${name}`,
      ).toBe(true)
})

test.each(['22', '1.4'] as const)(
  'of %s, exactly the actions that the page calls no are answered as not simulated',
  async (name) => {
    const { login } = server(name)
    for (const { kind, name: action, state } of coverage(name)) {
      if (kind !== 'action' || ['Login', 'Logoff', 'WaitEvent', 'PauseMonitor', 'UnpauseMonitor'].includes(action))
        continue
      const client = login('admin', 'off')
      client.take()
      // Every parameter has a value, so that none is missed before the action would act.
      const parameters = actionDescriptor(action)?.request.map(({ name: each }) => `\n${each}: 1`) ?? []
      const answer = client.send(`Action: ${action}${parameters.join('')}`)
      expect(answer.includes(`Not simulated: ${action}`), action).toBe(state === 'no')
      client.session?.end()
    }
  },
)

test('exactly the functions and commands that the page calls no are reported', () => {
  for (const { kind, name, state } of coverage('22')) {
    if (kind !== 'function' && kind !== 'command') continue
    const { engine, login } = server()
    const client = login('admin', 'off')
    if (kind === 'function') client.send(`Action: Getvar\nVariable: ${name}(x,y)`)
    else client.send(`Action: Command\nCommand: ${name.replace(/\s*\[.*$/, '').replace(/\{([^|}]*)[^}]*\}/g, '$1')}`)
    // Refused before it is looked up.
    if (/^module (?:load|unload)$/.test(name)) continue
    const reported = engine.unhandled.list().some((each) => each.kind === kind)
    expect(reported, name).toBe(state === 'no')
    engine.shutdown()
  }
})
