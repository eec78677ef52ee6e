import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

/** An address exactly as written: fetch would tidy it up before it left. */
function ask(
  url: string,
  path: string,
  method = 'GET',
): Promise<{ status?: number; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += data;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asking.on('error', reject).end();
  });
}

describe('the static server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const site = join(folder, 'site');
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    mkdirSync(join(site, 'docs'), { recursive: true });
    mkdirSync(join(folder, 'site-secret'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site-secret', 'a.txt'), 'secret');
    writeFileSync(join(site, 'docs', 'index.html'), '<h1>é</h1>');
    writeFileSync(join(site, 'a.js'), 'export {};');
    server = await serve(site);
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives files with their type, under a strict policy, never to be kept', async () => {
    const page = await fetch(`${server.url}docs/`);
    expect(await page.text()).toBe('<h1>é</h1>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const script = await fetch(`${server.url}a.js?v=1`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/../site-secret/a.txt',
    '/a.js%00',
    '/%',
    '/docs',
    '/none',
  ])('has nothing at %s', async (path) => {
    const { status, text } = await ask(server.url, path);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });

  it('only reads', async () => {
    expect((await ask(server.url, '/a.js', 'POST')).status).toBe(405);
  });

  it('takes the next port when the wanted one is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = await serve(site, { port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect((await ask(second.url, '/a.js')).status).toBe(200);
    await second.close();
  });
});
