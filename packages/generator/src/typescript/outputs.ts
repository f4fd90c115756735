/** Files to be, by path below the root of the workspace, with `/` between folders. */
export type Outputs = Map<string, string>
