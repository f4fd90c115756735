import { describe, expect, it } from 'vitest'
import { checkRole } from '../src/actions/roles.ts'

describe('without roles', () => {
  it('every action is permitted but those with a risk', () => {
    expect(() =>
      checkRole({}, { node: 'berlin', role: undefined, action: 'QueueStatus', parameters: {} }),
    ).not.toThrow()
    expect(() => checkRole({}, { node: 'berlin', role: undefined, action: 'Command', parameters: {} })).toThrow(
      /^Command: not permitted, as it /,
    )
    expect(() =>
      checkRole({}, { node: 'berlin', role: undefined, action: 'Originate', parameters: { Channel: 'x', Exten: '1' } }),
    ).not.toThrow()
    expect(() =>
      checkRole(
        {},
        { node: 'berlin', role: undefined, action: 'Originate', parameters: { Channel: 'x', application: 'System' } },
      ),
    ).toThrow(/not permitted/)
  })
})

describe('with roles', () => {
  const roles = {
    reader: { actions: ['queuestatus'] },
    local: { actions: ['*'], nodes: ['paris'] },
    all: { actions: ['*'], allowRisks: ['stops-server'] as const },
  }

  it('names are compared without case, as Asterisk does', () => {
    expect(() =>
      checkRole(roles, { node: 'berlin', role: 'reader', action: 'QueueStatus', parameters: {} }),
    ).not.toThrow()
    expect(() => checkRole(roles, { node: 'berlin', role: 'reader', action: 'QueueSummary', parameters: {} })).toThrow(
      'QueueSummary: not permitted to reader',
    )
  })

  it('a risk is permitted to those who have it in allowRisks', () => {
    expect(() => checkRole(roles, { node: 'berlin', role: 'all', action: 'Ping', parameters: {} })).not.toThrow()
    expect(() =>
      checkRole(roles, { node: 'berlin', role: 'all', action: 'Command', parameters: { Command: 'x' } }),
    ).toThrow(/allowRisks of a role permits it$/)
  })

  it('an action goes to the nodes of the role alone', () => {
    expect(() => checkRole(roles, { node: 'paris', role: 'local', action: 'Ping', parameters: {} })).not.toThrow()
    expect(() => checkRole(roles, { node: 'berlin', role: 'local', action: 'Ping', parameters: {} })).toThrow(
      'Ping: not permitted to local on berlin',
    )
  })

  it('is not one that an object has of itself', () => {
    expect(() => checkRole(roles, { node: 'berlin', role: 'constructor', action: 'Ping', parameters: {} })).toThrow(
      'Ping: there is no role "constructor"',
    )
  })
})
