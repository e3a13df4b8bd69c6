/**
 * Serves a built site on loopback, with the headers that docs/deploying.md asks of a host. Used by `npm start` and by the
 * tests, so that both see what a visitor of a good host would see.
 */
import { createServer, type Server } from 'node:http';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export type ServedSite = { readonly address: string; readonly close: () => Promise<void> };

/** What a host should send with every answer; the policy itself stands in each page. */
const safetyHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Hashed assets never change; pages and everything else are asked for again each time. */
const cacheHeader = (path: string): string =>
  path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Serves `folder` under `base` on 127.0.0.1.
 *
 * @param port wanted port; 0 lets the system choose. Where it is taken, the next twenty are tried.
 * @throws when none of these ports is free
 */
export const serveSite = async (folder: string, { base = '/', port = 0 } = {}): Promise<ServedSite> => {
  const prefix = base.replace(/\/+$/u, '');
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheHeader(path));
    },
  });
  const compress = compression();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    const notFound = (): void => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(join(folder, '404.html')).pipe(response);
    };
    if (!`${request.url ?? '/'}/`.startsWith(`${prefix}/`)) return notFound();
    request.url = (request.url ?? '/').slice(prefix.length) || '/';
    // @ts-expect-error compression is typed for Express; plain requests and responses are all that it uses.
    return compress(request, response, () => files(request, response, notFound));
  });
  for (let wanted = port; ; wanted += 1) {
    try {
      const actual = await listen(server, wanted);
      return {
        address: `http://127.0.0.1:${actual}${prefix}/`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (!isTaken(error) || wanted >= Math.min(port + 20, 65_535)) throw error;
    }
  }
};
