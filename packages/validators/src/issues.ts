/** What is wrong with a header; `header` is undefined where the message as a whole is wrong. Never quotes a value. */
export interface ValidationIssue {
  readonly header: string | undefined
  readonly message: string
}

/** An error as compiled code reports it. */
export interface CheckError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: { readonly [name: string]: unknown }
  readonly message?: string
}

/** A compiled check; its `errors` belong to the last call. */
export interface Check {
  (data: unknown): boolean
  errors?: readonly CheckError[] | null
}

export type Loaders = Readonly<Record<string, () => Promise<{ readonly validate: Check }>>>

/** One issue a header and mistake, in the order found. */
export function issuesOf(check: Check, data: unknown): ValidationIssue[] {
  if (check(data)) return []
  const errors = check.errors ?? []
  const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.schemaPath)
  // The branches of a failed choice say less together than the choice itself.
  const told = errors.filter(
    (error) => error.keyword !== 'if' && !choices.some((path) => error.schemaPath.startsWith(`${path}/`)),
  )
  return told.map((error) => ({ header: headerOf(error), message: messageOf(error, errors) }))
}

function headerOf({ keyword, instancePath, params }: CheckError): string | undefined {
  const [, first, at, member] = instancePath.split('/')
  const absent = keyword === 'additionalProperties' ? params.additionalProperty : params.missingProperty
  if (first === 'steps' && at !== undefined) {
    const name = member ?? absent
    return `steps[${at}]${typeof name === 'string' ? `.${name}` : ''}`
  }
  if (first !== undefined) return first.replaceAll('~1', '/').replaceAll('~0', '~')
  return typeof absent === 'string' ? absent : undefined
}

function messageOf(error: CheckError, all: readonly CheckError[]): string {
  const { keyword, params } = error
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'dependentRequired':
      return `is required together with ${params.property}`
    case 'additionalProperties':
      return 'is not a header of this action'
    case 'false schema':
      if (error.instancePath.startsWith('/steps/')) return 'is not read by this step'
      return `is excluded by ${error.schemaPath.split('/')[2] ?? 'another header'}`
    case 'enum':
      return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
    case 'pattern':
      return 'contains characters that are not allowed'
    case 'anyOf':
      return choiceMessage(error, all)
    default:
      return error.message ?? `fails ${keyword}`
  }
}

function choiceMessage(error: CheckError, all: readonly CheckError[]): string {
  const branches = all.filter(
    (other) => other.schemaPath.startsWith(`${error.schemaPath}/`) && other.instancePath === error.instancePath,
  )
  const missing = branches
    .filter((branch) => branch.keyword === 'required')
    .map((branch) => branch.params.missingProperty)
  if (error.instancePath === '' && missing.length > 0) return `needs one of ${missing.join(', ')}`
  const types = branches.filter((branch) => branch.keyword === 'type').map((branch) => String(branch.params.type))
  return types.length > 0 ? `must be ${[...new Set(types)].join(' or ')}` : 'contains characters that are not allowed'
}
