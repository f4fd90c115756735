import { docsFolder, toPage } from '../src/lib/repository-docs.ts'

/** Takes a document's title out of its text, where the page shows it already, and links to pages instead of YAML. */
export function repositoryDocs() {
  return (tree, file) => {
    if (!file.path?.startsWith(docsFolder())) return
    tree.children = tree.children.filter(({ type, depth }) => type !== 'heading' || depth !== 1)
    visit(tree)
  }
}

function visit(node) {
  if (node.type === 'link') node.url = toPage(node.url)
  for (const child of node.children ?? []) visit(child)
}
