export const text = { type: 'string', minLength: 1 }

export const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})

export const risks = ['runs-programs', 'reads-files', 'writes-files', 'stops-server']
