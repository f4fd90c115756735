import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = 'dist/others.js'

/**
 * esbuild puts whatever an index exports of modules that are used into the first chunk of an application, and what `connect`
 * loads later would be among it. Its search ends at a module that is not used; so the names of `others.js`, which the
 * index exports with a star, become declarations of its own.
 */
export function declareOthers() {
  if (!existsSync(file)) return
  const code = readFileSync(file, 'utf8').replace(/^export \{([^}]*)\} from (.*);$/gm, (_, list, from) => {
    const names = list.match(/\w+/g)
    const imports = names.map((name) => `${name} as ${name}_`)
    const values = names.map((name) => `${name} = ${name}_`)
    return `import { ${imports.join(', ')} } from ${from};\nexport const ${values.join(', ')};`
  })
  writeFileSync(file, code)
}
