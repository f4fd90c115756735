import type { Logger } from '../../src/index.ts'

export interface Line {
  readonly level: string
  readonly text: string
  readonly details: Record<string, unknown>
}

/** A logger that keeps its records. */
export class Recorder implements Logger {
  readonly lines: Line[] = []
  debug(details: object, text: string): void {
    this.#write('debug', details, text)
  }
  info(details: object, text: string): void {
    this.#write('info', details, text)
  }
  warn(details: object, text: string): void {
    this.#write('warn', details, text)
  }
  error(details: object, text: string): void {
    this.#write('error', details, text)
  }
  at(level: string): string[] {
    return this.lines.filter((line) => line.level === level).map(({ text }) => text)
  }
  #write(level: string, details: object, text: string): void {
    this.lines.push({ level, text, details: details as Record<string, unknown> })
  }
}
