import { type ParseArgsConfig, parseArgs } from 'node:util'
import { choice, instead } from '@openami/generator/internal'

/** A command cannot do what was requested. The message is one sentence that says what to write instead. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

type Parsed<T extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>

/** What `parseArgs` of Node gives; what is wrong with the options is a {@link Misuse}. */
export function parseCommand<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new Misuse(problem(error as NodeJS.ErrnoException, Object.keys(options)))
  }
}

function problem({ code, message }: NodeJS.ErrnoException, names: readonly string[]): string {
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? 'the option'
  const known = names.map((name) => `--${name}`)
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `there is no option ${option}${instead(option, known, `write ${choice(known)}`)}`
  if (message.includes('does not take an argument')) return `${option} takes no value; write ${option} alone`
  return `${option} needs a value; write ${option} VALUE, or ${option}=VALUE where it begins with a hyphen`
}
