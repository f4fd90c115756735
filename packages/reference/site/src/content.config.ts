import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { glob, type Loader, type LoaderContext } from 'astro/loaders'
import { recipes } from './lib/cookbook.ts'
import { editAddress } from './lib/repository.ts'
import { docsFolder, repositoryDoc, repositoryDocs } from './lib/repository-docs.ts'

/** Pages of `content/docs`, those whose text is a document of the repository, and those of examples. */
const loader: Loader = {
  name: 'guides-and-repository-docs',
  async load(context) {
    await docsLoader().load(only(context, (id) => !repositoryDocs.has(id) && !id.startsWith('cookbook/')))
    const pattern = [...repositoryDocs.keys()].map((name) => `${name}.md`)
    await glob({ base: docsFolder(), pattern }).load({
      ...only(context, (id) => repositoryDocs.has(id)),
      parseData: ({ id, filePath }) => context.parseData({ id, filePath, data: frontMatter(id) }) as never,
    })
    for (const { path: id, title, summary, text } of recipes()) {
      const data = await context.parseData({
        id,
        data: { title, description: summary, editUrl: editAddress(`examples/${id.split('/')[1]}/README.md`) },
      })
      context.store.set({ id, data, body: text, rendered: await context.renderMarkdown(text) })
    }
  },
}

/** A loader removes the entries that it did not load itself: each sees its own only. */
function only(context: LoaderContext, own: (id: string) => boolean): LoaderContext {
  return { ...context, store: { ...context.store, keys: () => context.store.keys().filter(own) } }
}

function frontMatter(id: string) {
  return {
    title: repositoryDoc(id).title,
    description: repositoryDocs.get(id),
    editUrl: editAddress(`docs/${id}.md`),
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
  }
}

export const collections = { docs: defineCollection({ loader, schema: docsSchema() }) }
