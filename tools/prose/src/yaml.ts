import { type Piece, prosePlugin } from './plugin.ts'

/** Every line as it stands: values of the spec's keys are sentences or AMI's own names, and both may not hold a listed word. */
export const yamlPlugin = prosePlugin(['.yaml', '.yml', '.json'], (text) => {
  const pieces: Piece[] = []
  for (const { index, 0: paragraph } of text.matchAll(/(?:.+\n?)+/g)) pieces.push([index, index + paragraph.length])
  return pieces
})
