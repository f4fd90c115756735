import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'inverse' | 'red' | 'green' | 'yellow' | 'cyan'

/** Whether a stream takes colours: a terminal, unless NO_COLOR or TERM=dumb says otherwise. */
export function hasColors(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false
  return Boolean(process.env.FORCE_COLOR) || (stream.isTTY && process.env.TERM !== 'dumb')
}

export type Paint = (style: Style, text: string) => string

export function painter(stream: NodeJS.WriteStream = process.stdout): Paint {
  const colors = hasColors(stream)
  // The stream was looked at already, and it may be another than standard output.
  return (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text)
}
