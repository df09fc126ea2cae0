// Pages a book through foliate-js: node readers.mjs BOOK.epub FOLDER-WITH-NODE_MODULES
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, extname, join, normalize } from 'node:path'

const [book, tool] = process.argv.slice(2)
const puppeteer = createRequire(join(tool, 'package.json'))('puppeteer-core')
const types = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css', '.epub': 'application/epub+zip' }
const page = `<!DOCTYPE html><meta charset="utf-8"><style>html, body { height: 100%; margin: 0 }</style><script type="module">
import '/foliate-js/view.js'
const view = document.createElement('foliate-view')
document.body.append(view)
view.style.height = '100%'
view.style.display = 'block'
const file = new File([await (await fetch('/book.epub')).blob()], 'book.epub', { type: 'application/epub+zip' })
await view.open(file)
const seen = { relocated: 0 }
view.addEventListener('relocate', e => { seen.relocated++; seen.at = e.detail })
await view.init({ showTextStart: false })
window.next = async () => { await view.next(); return { relocated: seen.relocated, fraction: seen.at?.fraction ?? 0,
  entry: seen.at?.tocItem?.label ?? '', page: seen.at?.pageItem?.label ?? '' } }
window.facts = () => ({ title: view.book.metadata.title, sections: view.book.sections.length,
  contents: view.book.toc?.length ?? 0, pages: view.book.pageList?.length ?? 0 })
window.ready = true
</script>`
const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
  try {
    const body = path === '/' ? page
      : await readFile(path === '/book.epub' ? book : join(tool, 'node_modules', path))
    response.writeHead(200, { 'content-type': path === '/' ? 'text/html' : types[extname(path)] ?? 'application/octet-stream' })
    response.end(body)
  } catch { response.writeHead(404).end() }
}).listen(0, '127.0.0.1')
await new Promise(done => server.once('listening', done))
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, headless: true, args: ['--no-sandbox'], protocolTimeout: 300000 })
let code = 1
try {
  const tab = await browser.newPage()
  const errors = []
  tab.on('pageerror', e => errors.push(String(e)))
  await tab.setViewport({ width: 600, height: 800 })
  await tab.goto(`http://127.0.0.1:${server.address().port}/`)
  await tab.waitForFunction('window.ready', { timeout: 120000 })
  const facts = await tab.evaluate('facts()')
  const name = basename(book, '.epub')
  const shots = new Set([1, 4])
  let turned = 0, last = {}, still = 0
  const entries = new Set(), pages = new Set()
  while (turned < 2000 && still < 3) {
    const now = await tab.evaluate('next()')
    turned++
    still = now.relocated === last.relocated ? still + 1 : 0
    last = now
    if (now.entry) entries.add(now.entry)
    if (now.page) pages.add(now.page)
    if (shots.has(turned)) await tab.screenshot({ path: join(tool, `${name}-${turned}.png`) })
  }
  console.log(`foliate-js: "${typeof facts.title === 'string' ? facts.title : Object.values(facts.title)[0]}", ${facts.sections} files, `
    + `${facts.contents} entries, ${facts.pages} printed pages; ${turned} turns to ${Math.round(last.fraction * 100)} %, `
    + `${entries.size} headings and ${pages.size} printed pages met, ${errors.length} errors`)
  errors.forEach(e => console.log('  ' + e))
  code = errors.length === 0 && last.fraction > 0.95 ? 0 : 1
} finally {
  await browser.close()
  server.close()
}
process.exit(code)
