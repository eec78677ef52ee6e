import { createServer } from 'node:http';

const here = /^(127\.0\.0\.1|localhost|\[::1\])$/;

/**
 * The services that browsers ask of their makers by themselves, as they were seen to: blocked like
 * the rest, but no page's doing. Host by host: what an extension asks of the same makers counts.
 */
const services: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'aus5.mozilla.org',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'edgedl.me.gvt1.com',
  'firefox.settings.services.mozilla.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
]);

/** The host of what a proxy is asked for: an address, or `host:443`. */
const hostOf = (asked: string): string => /^(?:\w+:\/\/)?([^/:]*)/.exec(asked)?.[1] ?? '';

/** What the drive does with a request of a page. */
export type Passage = 'serve' | 'let' | 'block';

/**
 * Keeps every request in the machine, and remembers those that wanted out. Requests of pages are
 * judged one by one by `passage`; whatever else the browser does (service workers, sockets,
 * preconnections) meets a proxy that lets nothing through.
 */
export interface Outside {
  /** The proxy's port on 127.0.0.1. */
  port: number;
  passage(url: string, served: Record<string, unknown>): Passage;
  requests(): string[];
  close(): void;
}

/** The address under which a page is served: its fragment never travels. */
export function address(url: string): string {
  return url.replace(/#.*/s, '');
}

export async function keepInside(): Promise<Outside> {
  const requests: string[] = [];
  const note = (url = '') => {
    if (!services.has(hostOf(url))) requests.push(url);
  };
  const proxy = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const at = proxy.address();
  if (at === null || typeof at === 'string') throw new Error('the proxy has no port');
  return {
    port: at.port,
    passage(url, served) {
      if (address(url) in served) return 'serve';
      const { protocol, hostname } = new URL(url);
      if (!/^(https?|wss?):$/.test(protocol) || here.test(hostname)) return 'let';
      requests.push(url);
      return 'block';
    },
    requests: () => [...requests],
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
