import { type Action, type Condition, needsRequest, typedConditions } from '@openami/generator/internal'
import { describe, expect, it } from 'vitest'
import { BINDINGS, generateCommitted } from '../src/generate.ts'
import { action, fixture, parameter } from './fixture.ts'

const names = ['A', 'B', 'C', 'D', 'E', 'F']

function conditional(conditions: Condition[], rest: Partial<Action> = {}): Action {
  return action('Odd', 'odd', { request: names.map((name) => parameter(name)), conditions, ...rest })
}

function alternatives(...conditions: Condition[]): string[] {
  return typedConditions(conditional(conditions)).alternatives.map(({ given, omitted }) =>
    [...given, ...omitted.map((name) => `!${name}`)].join(' '),
  )
}

describe('conditions of an action', () => {
  it('become alternatives: parameters to give and to omit', () => {
    expect(alternatives({ oneOf: ['A', 'B'] })).toEqual(['A', 'B'])
    expect(alternatives({ together: ['A', 'B'] })).toEqual(['A B', '!A !B'])
    expect(alternatives({ exclusive: ['A', 'B', 'C'] })).toEqual(['!B !C', '!A !C', '!A !B'])
    expect(alternatives({ oneOf: ['A', 'B'] }, { exclusive: ['A', 'B'] })).toEqual(['A !B', 'B !A'])
    expect(alternatives({ together: ['A', 'B'] }, { oneOf: ['A', 'C'] }, { exclusive: ['A', 'C'] })).toEqual([
      'A B !C',
      'C !A !B',
    ])
    expect(alternatives({ oneOf: ['A', 'B'] }, { oneOf: ['C', 'D'] })).toEqual(['A C', 'A D', 'B C', 'B D'])
    expect(alternatives({ oneOf: ['A', 'B'] }, { oneOf: ['A', 'B'] })).toEqual(['A', 'B'])
    expect(alternatives()).toEqual([])
  })

  it('are left to run time where they would take more than four alternatives', () => {
    const three: Condition = { oneOf: ['A', 'B', 'C'] }
    const two: Condition = { oneOf: ['D', 'E'] }
    const one: Condition = { oneOf: ['F'] }
    expect(alternatives(three, two, one)).toEqual(['A F', 'B F', 'C F'])
    expect(typedConditions(conditional([three, two, one])).conditions).toEqual([three, one])
    expect(alternatives({ oneOf: ['A', 'B', 'C', 'D', 'E'] })).toEqual([])
  })

  it('are left to run time where the name of a parameter varies', () => {
    const request = [parameter('A'), parameter('B(X)', undefined, { pattern: 'X' })]
    expect(typedConditions(conditional([{ oneOf: ['A', 'B(X)'] }], { request })).alternatives).toEqual([])
  })

  it('never forbid a parameter that is always required', () => {
    const request = names.map((name) => parameter(name, undefined, { required: name === 'A' }))
    const { alternatives: found } = typedConditions(conditional([{ together: ['A', 'B'] }], { request }))
    expect(found).toEqual([{ given: ['B'], omitted: [] }])
  })

  it('make a request needed where no alternative does without a parameter', () => {
    expect(needsRequest(conditional([]))).toBe(false)
    expect(needsRequest(conditional([{ together: ['A', 'B'] }]))).toBe(false)
    expect(needsRequest(conditional([{ exclusive: ['A', 'B'] }]))).toBe(false)
    expect(needsRequest(conditional([{ oneOf: ['A', 'B'] }]))).toBe(true)
  })
})

describe('types of alternatives', () => {
  function text(...conditions: Condition[]): string {
    const model = fixture()
    model.actions.Odd = conditional(conditions)
    return generateCommitted(model).get(`${BINDINGS.path}/actions/manager.ts`) ?? ''
  }

  it('are named after the first parameter that they need, or else forbid', () => {
    expect(text({ together: ['A', 'B'] })).toContain('export type OddRequest = OddWithA | OddWithoutA\n')
    expect(text({ together: ['A', 'B'] })).toContain(
      '/** Parameters of Odd with A and B. */\nexport interface OddWithA extends OddParameters {\n  A: string | number\n  B: string | number\n}\n',
    )
    expect(text({ oneOf: ['A', 'B'] }, { exclusive: ['A', 'B', 'C'] })).toContain(
      '/** Parameters of Odd with A, without B or C. */\nexport interface OddWithA extends OddParameters {\n  A: string | number\n  B?: undefined\n  C?: undefined\n}\n',
    )
  })

  it('are named after all parameters where the first one does not tell them apart', () => {
    expect(text({ oneOf: ['A', 'B'] }, { oneOf: ['C', 'D'] })).toContain(
      'export type OddRequest = OddWithAAndC | OddWithAAndD | OddWithBAndC | OddWithBAndD\n',
    )
    expect(text({ oneOf: ['A'] }, { exclusive: ['C', 'D'] })).toContain(
      'export type OddRequest = OddWithAWithoutD | OddWithAWithoutC\n',
    )
  })
})
