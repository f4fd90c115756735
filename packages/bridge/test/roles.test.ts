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

it.each(['Logoff', 'events', 'Filter', 'WaitEvent', 'Login'])(
  '%s is refused, as it is about the session of the bridge',
  (action) => {
    const roles = { all: { actions: ['*'], allowRisks: ['runs-programs', 'stops-server'] as const } }
    expect(() => checkRole(roles, { node: 'berlin', role: 'all', action, parameters: {} })).toThrow(
      `${action}: not permitted, as it would change the session that the bridge has with berlin`,
    )
  },
)

it.each([
  [{ Application: 'Wait', Data: '1' }, false],
  [{ Application: 'Playback', Data: 'hello' }, false],
  [{ Application: 'TrySystem', Data: 'x' }, true],
  [{ Application: 'Set', Data: 'A=SHELL(x)' }, true],
  [{ Application: 'Queue', Data: 'support,,,,,script.agi' }, true],
])('an Originate to %j has the risk of running programs: %j', (parameters, risky) => {
  const check = () => checkRole({}, { node: 'berlin', role: undefined, action: 'Originate', parameters })
  if (risky) expect(check).toThrow(/runs-programs/)
  else expect(check).not.toThrow()
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
