import { fileURLToPath } from 'node:url'
import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import { consoleBundle } from './integrations/console.mjs'
import { contentFiles } from './integrations/content-files.mjs'
import { highlightCode } from './integrations/highlight-code.mjs'
import { repositoryDocs } from './integrations/repository-docs.mjs'

process.env.OPENAMI_REFERENCE = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
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
      pagefind: false,
      pagination: false,
      expressiveCode: false,
      markdown: { processedDirs: ['../../../docs'] },
      credits: false,
      disable404Route: false,
      customCss: ['./src/styles/reference.css', './src/styles/answers.css', './src/styles/diagram.css'],
      components: {
        Head: './src/components/Head.astro',
        Hero: './src/components/FirstPage.astro',
        Search: './src/components/Search.astro',
        ThemeSelect: './src/components/Switches.astro',
        Sidebar: './src/components/Sidebar.astro',
      },
    }),
    contentFiles(),
    consoleBundle(),
  ],
})
