import type { TestProject } from 'vitest/node'
import { isTargetName, startTarget } from '../src/start-target.ts'
import type { Target } from '../src/target.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    target: Target
  }
}

/** Starts the project's server before its tests and stops it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isTargetName(project.name)) throw new Error(`No target is called ${project.name}.`)
  const { target, stop } = await startTarget(project.name)
  project.provide('target', target)
  return stop
}
