import type { HeaderDescriptor, ParameterDescriptor, TypeDescriptor } from './descriptor.ts'

type Rest<D> = Omit<D, 'name' | 'type'>

/** A header of the generated tables. */
export function h(name: string, type: TypeDescriptor, rest?: Rest<HeaderDescriptor>): HeaderDescriptor {
  return { name, type, ...rest }
}

/** A parameter of the generated tables. */
export function p(name: string, type: TypeDescriptor, rest?: Rest<ParameterDescriptor>): ParameterDescriptor {
  return { name, type, ...rest }
}
