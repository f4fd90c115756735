import { describe, expect, it } from 'vitest'
import { checkRole } from '../src/actions/roles.ts'

describe('without roles', () => {
  it('every action is permitted but those with a risk', () => {
    expect(() => checkRole({}, undefined, 'QueueStatus')).not.toThrow()
    expect(() => checkRole({}, undefined, 'Command')).toThrow(/^Command: not permitted, as it /)
    expect(() => checkRole({}, undefined, 'Originate', { Channel: 'x', Exten: '1' })).not.toThrow()
    expect(() => checkRole({}, undefined, 'Originate', { Channel: 'x', application: 'System' })).toThrow(
      /not permitted/,
    )
  })
})

describe('with roles', () => {
  const roles = { reader: { actions: ['queuestatus'] }, all: { actions: ['*'], allowRisks: ['stops-server'] as const } }

  it('names are compared without case, as Asterisk does', () => {
    expect(() => checkRole(roles, 'reader', 'QueueStatus')).not.toThrow()
    expect(() => checkRole(roles, 'reader', 'QueueSummary')).toThrow('QueueSummary: not permitted to reader')
  })

  it('a risk is permitted to those who have it in allowRisks', () => {
    expect(() => checkRole(roles, 'all', 'Ping')).not.toThrow()
    expect(() => checkRole(roles, 'all', 'Command', { Command: 'x' })).toThrow(/allowRisks of a role permits it$/)
  })

  it('is not one that an object has of itself', () => {
    expect(() => checkRole(roles, 'constructor', 'Ping')).toThrow('Ping: there is no role "constructor"')
  })
})
