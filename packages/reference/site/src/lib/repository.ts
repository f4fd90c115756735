const REPOSITORY = 'https://github.com/openami/openami'

/** Where a file or folder of the repository is edited or shown. */
export function editAddress(path: string): string {
  return `${REPOSITORY}/${/\.[a-z]+$/.test(path) ? 'edit' : 'tree'}/main/${path}`
}
