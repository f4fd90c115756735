import { availableIn } from '@openami/bindings/release'
import type { Availability, Model } from '@openami/spec'

interface Answers {
  all: readonly string[]
  /** One header is asked for in every place where it is shown. */
  byThing: WeakMap<Availability, string[]>
  /** Thousands of headers share some hundred availabilities. */
  byText: Map<string, string[]>
}

const answers = new WeakMap<Model, Answers>()

/** The branches whose newest release has the thing. */
export function branchesOf(availability: Availability, model: Model): string[] {
  const { all, byThing, byText } = answersOf(model)
  const known = byThing.get(availability)
  if (known !== undefined) return known
  const { since, until, absentIn } = availability
  const text = `${since.join()};${until?.join()};${absentIn?.join()}`
  const found = byText.get(text) ?? all.filter((branch) => availableIn(availability, branch))
  byText.set(text, found)
  byThing.set(availability, found)
  return found
}

export function allBranches(model: Model): readonly string[] {
  return answersOf(model).all
}

function answersOf(model: Model): Answers {
  const known = answers.get(model)
  if (known !== undefined) return known
  const fresh: Answers = { all: model.releases.map(({ branch }) => branch), byThing: new WeakMap(), byText: new Map() }
  answers.set(model, fresh)
  return fresh
}
