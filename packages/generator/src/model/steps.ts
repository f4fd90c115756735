import type { Availability, Parameter, StepForm } from '@openami/spec'
import { intersect, pick } from './availability.ts'
import { checkWithin } from './availability-checks.ts'
import { availabilityOf, type Context } from './resolver-context.ts'
import type { SpecFile } from './spec-file.ts'
import type { RawStepForm } from './spec-types.ts'
import { choice, instead } from './suggest.ts'

const number = '-000000'

/** What the steps of an action read, each with the releases for which that holds. */
export function resolveSteps(
  context: Context,
  source: SpecFile,
  raw: readonly RawStepForm[],
  request: readonly Parameter[],
  whole: Availability,
): StepForm[] {
  const numbered = request.filter(({ name }) => name.endsWith(number))
  const names = numbered.map(({ name }) => name.slice(0, -number.length))
  const kinds = Object.keys(numbered[0]?.type.values ?? {})
  return raw.map((form, i) => {
    const path = ['steps', i]
    if (!kinds.includes(form.step)) {
      const hint = instead(form.step, kinds, `write ${choice(kinds)}`)
      source.report(
        [...path, 'step'],
        'condition-unknown-parameter',
        `the action has no step ${form.step}${hint}`,
        'value',
      )
    }
    for (const [j, name] of form.reads.entries()) {
      if (names.includes(name)) continue
      const hint = instead(name, names, `write ${choice(names)}`)
      const message = `the action has no numbered parameter ${name}${number}${hint}`
      source.report([...path, 'reads', j], 'condition-unknown-parameter', message, 'value')
    }
    for (const [j, name] of form.needs?.entries() ?? []) {
      if (form.reads.includes(name)) continue
      const hint = instead(name, form.reads, `write ${choice(form.reads)}`)
      const message = `the step does not read ${name}, so it cannot need it${hint}`
      source.report([...path, 'needs', j], 'condition-unknown-parameter', message, 'value')
    }
    checkWithin(context, source, path, form, whole)
    const own = availabilityOf(form, whole.since)
    const { step, reads, needs } = form
    return { step, reads, ...(needs && { needs }), ...pick(intersect(own, whole, context.releases) ?? own) }
  })
}
