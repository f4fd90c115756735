/** `berlin:17,paris:4` */
export function writePositions(positions: Iterable<readonly [string, number]>): string {
  return Array.from(positions, ([node, position]) => `${node}:${position}`).join()
}

/** What `writePositions` writes; undefined for another text. */
export function readPositions(text: string): ReadonlyMap<string, number> | undefined {
  if (!/^(?:[\w-]+:\d{1,16}(?:,(?=.)|$))+$/.test(text)) return undefined
  return new Map(
    text.split(',').map((one) => {
      const [node = '', position] = one.split(':')
      return [node, Number(position)]
    }),
  )
}
