import { request } from 'node:http';
import { expect, it } from 'vitest';
import { keepInside } from './drive/outside.ts';

/** Asks the proxy for a tunnel, as a browser does for https. */
const connect = (port: number, path: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request({ port, method: 'CONNECT', path }).on('connect', resolve).on('error', reject).end();
  });

it('counts what is asked of the makers of browsers, their own services aside', async () => {
  const outside = await keepInside();
  try {
    await connect(outside.port, 'aus5.mozilla.org:443');
    await connect(outside.port, 'www.mozilla.org:443');
    await connect(outside.port, 'www.google.com:443');
    expect(outside.requests()).toEqual(['www.mozilla.org:443', 'www.google.com:443']);
  } finally {
    outside.close();
  }
});
