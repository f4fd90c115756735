/** The part of JSON Schema that the command and its control API are described in. */
export interface Schema {
  readonly description?: string
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly oneOf?: readonly Schema[]
  readonly default?: string | number | boolean
}

/** A value that does not fit its schema. */
export interface SchemaIssue {
  /** Keys and positions that lead to it. */
  readonly path: readonly (string | number)[]
  /** What is wrong, and what to write. */
  readonly message: string
}

export function object(
  properties: Readonly<Record<string, Schema>>,
  { required, description }: { readonly required?: readonly string[]; readonly description?: string } = {},
): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties,
    ...(required === undefined ? {} : { required }),
    additionalProperties: false,
  }
}

export function list(items: Schema, description?: string): Schema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) }
}

export function text(description: string, more: Partial<Schema> = {}): Schema {
  return { type: 'string', description, ...more }
}

export function integer(description: string, minimum = 0, maximum?: number): Schema {
  return { type: 'integer', description, minimum, ...(maximum === undefined ? {} : { maximum }) }
}

export function flag(description: string): Schema {
  return { type: 'boolean', description }
}

/** Milliseconds, or text such as `3s`. */
export function duration(description: string): Schema {
  return {
    description: `${description} Milliseconds, or text with a unit: 250ms, 3s, 2m, 1h.`,
    oneOf: [
      { type: 'number', minimum: 0 },
      { type: 'string', pattern: '^\\d+(\\.\\d+)?(ms|s|m|h|d)?$' },
    ],
  }
}
