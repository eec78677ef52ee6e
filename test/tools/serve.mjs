import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
};

/** As strict as a careful publisher's: what works here works anywhere. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * The file that an address names, or nothing outside of the folder.
 * @param {string} folder
 * @param {string} address
 */
async function fileAt(folder, address) {
  try {
    const asked = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const path = normalize(join(folder, asked));
    if (asked.includes('\0') || !(path + sep).startsWith(normalize(folder + sep))) return undefined;
    const at = await stat(path);
    if (at.isFile()) return path;
    const index = join(path, 'index.html');
    return at.isDirectory() && asked.endsWith('/') && (await stat(index)).isFile()
      ? index
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder on 127.0.0.1, at the next free port when the one asked for is taken (0: any).
 * @param {string} folder
 * @param {{ port?: number, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export async function serve(folder, options = {}) {
  const server = createServer(async (request, response) => {
    const known = request.method === 'GET' || request.method === 'HEAD';
    const path = known ? await fileAt(folder, request.url ?? '/') : undefined;
    const type = path ? (types[extname(path)] ?? 'application/octet-stream') : types['.txt'];
    response.writeHead(path ? 200 : known ? 404 : 405, {
      ...headers,
      ...options.headers,
      'content-type': type,
    });
    if (path && request.method === 'GET') createReadStream(path).pipe(response);
    else response.end(path ? undefined : 'Rien à cette adresse.\n');
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @returns {Promise<number>}
 */
function listen(server, wanted) {
  return new Promise((resolve, reject) => {
    let port = wanted;
    server.on('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE' && port < wanted + 100;
      if (taken) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
    server.listen(port, '127.0.0.1');
  });
}
