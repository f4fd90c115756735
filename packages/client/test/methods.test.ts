import { actionContract, actionNames } from '@openami/bindings'
import { expect, it } from 'vitest'
import { AmiClient } from '../src/client.ts'
import { attachMethods } from '../src/methods.ts'
import { ServerClient } from '../src/servers/server.ts'

it('every action is a method, and none hides what a client has by itself', () => {
  const methods = actionNames.map((action) => actionContract(action)?.method ?? '')
  // In front of `attachMethods`: these are the client's own.
  for (const { prototype } of [AmiClient, ServerClient])
    expect(methods.filter((method) => method in prototype || method === '')).toEqual([])
  attachMethods()
  expect(methods.filter((method) => !(method in AmiClient.prototype))).toEqual([])
})
