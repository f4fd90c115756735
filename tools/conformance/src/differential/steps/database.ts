import { step } from '../step.ts'

export const databaseSteps = step('database', [
  'DBPut | Family: fam | Key: one | Val: 1',
  'DBPut | Family: fam | Key: two | Val: 2',
  'DBPut | Family: fam | Key: sub/three | Val: 3',
  'DBGet | Family: fam | Key: one',
  'DBGet | Family: fam | Key: nothing',
  'DBGet | Family: fam',
  'DBGet | Key: one',
  'DBGetTree | Family: fam',
  'DBGetTree | Family: fam | Key: sub',
  'DBGetTree | Family: nothing',
  'DBDel | Family: fam | Key: one',
  'DBDel | Family: fam | Key: one',
  'DBDel | Family: fam',
  'DBDelTree | Family: fam | Key: sub',
  'DBDelTree | Family: fam',
  'DBDelTree | Family: fam',
  'DBPut | Family: fam | Key: one',
  'DBPut | Family: fam | Key: empty | Val:',
  'DBDelTree | Family: fam',
])
