import { expect, it, vi } from 'vitest'

it('every action is a method, and none replaces a member of the client', async () => {
  // Another file of this process may have attached them already, and added actions of its own.
  vi.resetModules()
  const { actionContract, actionNames } = await import('@openami/bindings')
  const { AmiClient } = await import('../src/client.ts')
  const { attachMethods } = await import('../src/methods.ts')
  const { ServerClient } = await import('../src/servers/server.ts')
  const methods = actionNames.map((action) => actionContract(action)?.method ?? '')
  // Before `attachMethods`: these are the client's own.
  for (const { prototype } of [AmiClient, ServerClient])
    expect(methods.filter((method) => method in prototype || method === '')).toEqual([])
  attachMethods()
  expect(methods.filter((method) => !(method in AmiClient.prototype))).toEqual([])
})
