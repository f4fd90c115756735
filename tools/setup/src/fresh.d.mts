export declare function filesOf(root: string, task: string): { inputs: string[]; outputs: string[] }
export declare function makeUnlessFresh(
  root: string,
  task: string,
  stampFile: string,
  make: () => number | Promise<number>,
  say: (files: number) => void,
): Promise<number>
