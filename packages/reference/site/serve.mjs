// A static server for what was built, on loopback, which compresses as those of the web do. `node serve.mjs [port]`
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('dist/', import.meta.url))
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
}

/** Resolves to the server once it listens; port 0 takes any free one. */
export function serve(port = 0) {
  const server = createServer(async (request, response) => {
    const file = await fileOf(request.url ?? '/')
    const found = file ?? join(root, '404.html')
    const type = types[extname(found)] ?? 'application/octet-stream'
    const zipped = type !== 'image/png' && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const body = await readFile(found)
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': type,
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    })
    if (request.method === 'HEAD') response.end()
    else response.end(zipped ? gzipSync(body) : body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function fileOf(url) {
  let path
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
  } catch {
    return undefined
  }
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(root)) return undefined
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? file : undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.argv[2] ?? 4321))
  console.log(`The reference is at http://localhost:${server.address().port}/ until Ctrl-C.`)
}
