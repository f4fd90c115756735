import type { Action, Parameter, StepForm } from '@openami/spec'
import { aliasText, interfaceText, type Member } from './declarations.ts'
import { stringText, typeName } from './names.ts'
import type { Imports } from './printer.ts'

const number = '-000000'

/** Name of the type of an action's steps; undefined where it has none. */
function stepType(action: Action): string | undefined {
  return action.steps === undefined ? undefined : `${typeName(action.name)}Step`
}

/** The member of the request that takes them; none where the action has no steps. */
export function stepsMember(action: Action): Member[] {
  const type = stepType(action)
  const doc =
    'Steps in order, each numbered by its place in the list: `Action` of the third is sent as `Action-000002`. They replace the numbered parameters.'
  return type === undefined ? [] : [{ key: 'steps', type: `readonly ${type}[] | undefined`, optional: true, doc }]
}

/** Types of the steps of an action; nothing where it has none. */
export function stepTexts(action: Action, imports: Imports): string[] {
  const type = stepType(action)
  const numbered = action.request.filter(({ name }) => name.endsWith(number))
  const [leader, ...others] = numbered.map((parameter) => ({
    ...parameter,
    name: parameter.name.slice(0, -number.length),
  }))
  if (type === undefined || leader === undefined) return []
  imports.type('../../runtime/call.ts', 'Step')
  const request = `${typeName(action.name)}Request`
  const members = others.map(({ name, summary }) => ({
    key: name,
    type: `NonNullable<${request}[${stringText(`${name}${number}`)}]>`,
    doc: summary.replace(' of the same number', ''),
  }))
  const forms = widest(action.steps ?? []).map((form) => formType(type, leader.name, form, action.steps ?? []))
  return [
    interfaceText({
      name: `${type}Parameters`,
      doc: `Parameters of the steps of ${action.name}, without their numbers.`,
      members,
    }),
    aliasText(type, forms, `One step of ${action.name}: what it does, what it needs for that, and what else it reads.`),
  ]
}

function formType(type: string, leader: string, form: StepForm, all: readonly StepForm[]): string {
  const { step, reads, needs = [] } = form
  const rest = reads.filter((name) => !needs.includes(name))
  const siblings = all.filter((other) => other.step === step).flatMap((other) => other.reads)
  const never = [...new Set(siblings)].filter((name) => !reads.includes(name))
  const parts = [`${type}Parameters`, stringText(leader), stringText(step), union(needs), union(rest), union(never)]
  return `Step<${parts.join(', ').replace(/, never$/, '')}>`
}

/** The numbered parameters of an action under their names without a number; the first says what a step does. */
export function stepParameters(action: Action): Parameter[] {
  return action.request.flatMap((parameter) =>
    parameter.name.endsWith(number) ? [{ ...parameter, name: parameter.name.slice(0, -number.length) }] : [],
  )
}

/** The forms that read most of each step: what a release lacks is reported at run time. */
export function widest(forms: readonly StepForm[]): StepForm[] {
  return forms.filter(
    (form) =>
      !forms.some(
        (other) =>
          other !== form &&
          other.step === form.step &&
          other.reads.length > form.reads.length &&
          form.reads.every((name) => other.reads.includes(name)),
      ),
  )
}

function union(names: readonly string[]): string {
  return names.map(stringText).join(' | ') || 'never'
}
