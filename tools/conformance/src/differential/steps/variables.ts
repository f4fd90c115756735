import { step } from '../step.ts'

export const variablesSteps = step('variables', [
  'Setvar | Variable: G1 | Value: one',
  'Getvar | Variable: G1',
  'Getvar | Variable: NOTHING',
  'Setvar | Variable: GLOBAL(G2) | Value: two',
  'Getvar | Variable: GLOBAL(G2)',
  'Getvar | Variable: LEN(four)',
  'Getvar | Variable: NO_SUCH_FUNCTION(x)',
  'Setvar | Variable: NO_SUCH_FUNCTION(x) | Value: 1',
  'Setvar | Variable: DEVICE_STATE(Custom:desk) | Value: INUSE',
  'Getvar | Variable: DEVICE_STATE(Custom:desk)',
  'Setvar | Variable: DEVICE_STATE(Custom:desk) | Value: NOT_INUSE',
  'Getvar | Channel: none | Variable: X',
  'Setvar | Channel: none | Variable: X | Value: 1',
  'Setvar | Variable: G1 | Value:',
  'Getvar | Variable: G1',
])
