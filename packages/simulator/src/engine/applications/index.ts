import type { Application } from './application.ts'
import { coreApplications } from './core.ts'
import { flowApplications } from './flow.ts'
import { variableApplications } from './variables.ts'

/** By name in lower case. */
export const applications: ReadonlyMap<string, Application> = new Map(
  Object.entries({ ...coreApplications, ...flowApplications, ...variableApplications }).map(([name, application]) => [
    name.toLowerCase(),
    application,
  ]),
)
