import { it } from 'vitest'
import { endlessAnswers, refuseEndless } from '../support/endless-answers.ts'

it.each(endlessAnswers)(
  "an endless %s fails its action with the limit's name, and later messages are read",
  (_, endless) => refuseEndless(endless),
)
