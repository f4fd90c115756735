import { InvalidActionError } from './errors.ts'

/**
 * A server splits a header of variables outside parentheses (R9), and a name ends at the first `=`: `HASH(list,key)` and
 * `PJSIP_HEADER(add,Alert-Info)` arrive whole.
 *
 * @throws InvalidActionError for a name that would not arrive whole
 */
export function checkVariableName(action: string, header: string, name: string): void {
  const shownName = `contains an invalid variable name, ${JSON.stringify(name)}`
  if (name.trim() === '') throw new InvalidActionError(action, header, `${shownName}: a name cannot be empty`)
  const mark = /[="\\]/.exec(name)?.[0]
  if (mark !== undefined)
    throw new InvalidActionError(
      action,
      header,
      `${shownName}: a name cannot hold ${mark}; write the value after the name`,
    )
  let depth = 0
  for (const char of name) {
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (depth === 0 && (char === ',' || char === '|'))
      throw new InvalidActionError(
        action,
        header,
        `${shownName}: ${char} may be used only within parentheses, as in HASH(list,key)`,
      )
    if (depth < 0) break
  }
  if (depth !== 0)
    throw new InvalidActionError(
      action,
      header,
      `${shownName}: its parentheses do not match, as they do in HASH(list,key)`,
    )
}
