// Generated from spec/types.yaml by `npm run generate`. Edit the source, not this file.

import type { TypeDescriptor } from '../../runtime/descriptor.ts'

export const bigIntegerType: TypeDescriptor = { kind: 'big-integer' }
export const boolean10: TypeDescriptor = { kind: 'boolean', true: ['1'], false: ['0'] }
export const booleanEnabledDisabled: TypeDescriptor = { kind: 'boolean', true: ['enabled', 'Enabled', 'ENABLED'], false: ['disabled', 'Disabled', 'DISABLED'] }
export const booleanOnOff: TypeDescriptor = { kind: 'boolean', true: ['on', 'On', 'ON'], false: ['off', 'Off', 'OFF'] }
export const booleanOnOff2: TypeDescriptor = { kind: 'boolean', true: ['On', 'on', 'ON'], false: ['Off', 'off', 'OFF'] }
export const booleanTrueFalse: TypeDescriptor = { kind: 'boolean', true: ['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'y', 'Y', 't', 'T', '1', 'on', 'On', 'ON'], false: ['false', 'False', 'FALSE', 'no', 'No', 'NO', 'n', 'N', 'f', 'F', '0', 'off', 'Off', 'OFF'] }
export const booleanTrueFalse2: TypeDescriptor = { kind: 'boolean', true: ['True', 'true', 'TRUE'], false: ['False', 'false', 'FALSE'] }
export const booleanYesNo: TypeDescriptor = { kind: 'boolean', true: ['Yes', 'yes', 'YES', 'Y', 'y'], false: ['No', 'no', 'NO', 'N', 'n'] }
export const booleanYesNo2: TypeDescriptor = { kind: 'boolean', true: ['yes', 'Yes', 'YES', 'y', 'Y'], false: ['no', 'No', 'NO', 'n', 'N'] }
export const booleanYN: TypeDescriptor = { kind: 'boolean', true: ['Y', 'y', 'Yes', 'yes', 'YES'], false: ['N', 'n', 'No', 'no', 'NO'] }
export const enumType: TypeDescriptor = { kind: 'enum' }
export const escapedType: TypeDescriptor = { kind: 'escaped' }
export const integerType: TypeDescriptor = { kind: 'integer' }
export const numberType: TypeDescriptor = { kind: 'number' }
export const pairsType: TypeDescriptor = { kind: 'pairs' }
export const pairsType2: TypeDescriptor = { kind: 'pairs', separator: ',' }
export const secretType: TypeDescriptor = { kind: 'secret' }
export const stringType: TypeDescriptor = { kind: 'string' }
export const stringTypeList: TypeDescriptor = { kind: 'list', separator: ',', items: stringType }
