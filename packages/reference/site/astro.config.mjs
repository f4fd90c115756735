import { fileURLToPath } from 'node:url'
import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import { consoleBundle } from './integrations/console.mjs'
import { contentFiles } from './integrations/content-files.mjs'
import { highlightCode } from './integrations/highlight-code.mjs'
import { repositoryDocs } from './integrations/repository-docs.mjs'

process.env.OPENAMI_REFERENCE = fileURLToPath(new URL('..', import.meta.url))

/** Where the site is published: canonical addresses, sitemap and the picture that other sites show begin with it. */
const published = process.env.OPENAMI_SITE ?? 'https://openami.github.io'
const social = {
  'og:image': new URL('/og.png', published).href,
  'og:image:width': '1200',
  'og:image:height': '630',
  'og:image:alt': 'OpenAMI: every action, event and header of the Asterisk Manager Interface',
}

export default defineConfig({
  site: published,
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false, remarkPlugins: [repositoryDocs], rehypePlugins: [highlightCode] },
  build: { concurrency: 2 },
  // Scripts of pages are made of the sources of packages; the other three are the defaults.
  vite: { resolve: { conditions: ['@openami/source', 'module', 'browser', 'development|production'] } },
  integrations: [
    starlight({
      title: 'OpenAMI',
      description: 'Reference of the Asterisk Manager Interface, release by release.',
      favicon: '/favicon.svg',
      head: Object.entries(social).map(([property, content]) => ({ tag: 'meta', attrs: { property, content } })),
      editLink: { baseUrl: 'https://github.com/openami/openami/edit/main/packages/reference/site/' },
      pagefind: false,
      pagination: false,
      expressiveCode: false,
      markdown: { processedDirs: ['../../../docs'] },
      credits: false,
      disable404Route: false,
      customCss: [
        './src/styles/reference.css',
        './src/styles/tables.css',
        './src/styles/code.css',
        './src/styles/header.css',
        './src/styles/answers.css',
        './src/styles/diagram.css',
        './src/styles/layout.css',
      ],
      components: {
        Head: './src/components/Head.astro',
        Hero: './src/components/FirstPage.astro',
        Search: './src/components/Search.astro',
        ThemeSelect: './src/components/Switches.astro',
        PageTitle: './src/components/PageTitle.astro',
        Sidebar: './src/components/Sidebar.astro',
      },
    }),
    contentFiles(),
    consoleBundle(),
  ],
})
