import { expect, it } from 'vitest'
import { validateAction, validateEvent } from '../src/index.ts'

const call = { Channel: 'Local/1@test', Context: 'test', Exten: '1', Priority: 1 }
const headers = async (name: string, request: object): Promise<Array<string | undefined>> =>
  (await validateAction(name, request)).map((issue) => issue.header)

it('accepts valid requests', async () => {
  expect(await validateAction('Originate', call)).toEqual([])
  expect(
    await validateAction('Originate', { ...call, Async: true, Variable: { A: 1, B: 'x' }, Data: undefined }),
  ).toEqual([])
  expect(await validateAction('Ping', {})).toEqual([])
})

it('reports every wrong header at once', async () => {
  expect(await headers('Originate', { ...call, Channel: true, Timeout: 'one', Colour: 'red' })).toEqual(
    expect.arrayContaining(['Channel', 'Timeout', 'Colour']),
  )
})

it('reports missing headers and violated conditions', async () => {
  expect(await headers('Originate', { Channel: 'a', Exten: '1', Context: 'b' })).toContain('Priority')
  expect(await validateAction('Originate', { Exten: '1', Context: 'b', Priority: 1 })).toEqual([
    { header: 'Channel', message: 'is required' },
  ])
})

it('refuses CR and LF and words outside an enum, without quoting a value', async () => {
  const issues = await validateAction('Login', {
    Username: 'me\r\nAction: Logoff',
    Secret: 'hunter2\n',
    AuthType: 'MD6',
  })
  expect(issues.map((issue) => issue.header).sort()).toEqual(['AuthType', 'Secret', 'Username'])
  expect(JSON.stringify(issues)).not.toContain('hunter2')
})

it('reports an unknown message', async () => {
  expect(await validateAction('MakeCoffee', {})).toEqual([
    { header: undefined, message: 'MakeCoffee is not a known action' },
  ])
  expect(await validateEvent('constructor', {})).toHaveLength(1)
})

it('checks events as toObject returns them, and accepts unknown headers', async () => {
  const issues = await validateEvent('Hangup', { Event: 'Hangup', Cause: 'sixteen', Newer: 'x' })
  expect(issues).toContainEqual({ header: 'Cause', message: 'must be integer' })
  expect(issues.map((issue) => issue.header)).not.toContain('Newer')
})

it('checks steps of UpdateConfig as a list', async () => {
  const files = { SrcFilename: 'a.conf', DstFilename: 'a.conf' }
  const steps = [
    { Action: 'Append', Cat: 'a', Var: 'b', Value: 'c' },
    { Action: 'Delete', Cat: 'a', Line: 0 },
  ]
  expect(await validateAction('UpdateConfig', { ...files, steps })).toEqual([])
  const wrong = [
    { Action: 'Insert', Cat: 'a', Var: 'b' },
    { Action: 'DelCat', Cat: 'a', Line: 0 },
    { Cat: 'a' },
    { Action: 'NewCat', Cat: 'a', Catt: 'b' },
  ]
  expect(await validateAction('UpdateConfig', { ...files, steps: wrong })).toEqual([
    { header: 'steps[0].Line', message: 'is required' },
    { header: 'steps[1].Line', message: 'is not read by this step' },
    { header: 'steps[2].Action', message: 'is required' },
    { header: 'steps[3].Catt', message: 'is not a header of this action' },
  ])
})
