// Generated from spec/types.yaml by `npm run generate`. Edit the source, not this file.

import type { TypeDescriptor } from '../../runtime/descriptor.ts'

export const boolean10: TypeDescriptor = { kind: 'boolean', true: ['1'], false: ['0'] }
export const booleanTrueFalse: TypeDescriptor = { kind: 'boolean', true: ['true', 'yes'], false: ['false', 'no'] }
export const enumType: TypeDescriptor = { kind: 'enum' }
export const integerType: TypeDescriptor = { kind: 'integer' }
export const numberType: TypeDescriptor = { kind: 'number' }
export const pairsType: TypeDescriptor = { kind: 'pairs' }
export const secretType: TypeDescriptor = { kind: 'secret' }
export const stringType: TypeDescriptor = { kind: 'string' }
export const stringTypeList: TypeDescriptor = { kind: 'list', separator: ',', items: stringType }
