import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { outFile } from './small-site.ts';

export interface ServedSite {
  /** Ends in `/`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
  avif: 'image/avif',
  webp: 'image/webp',
  yaml: 'text/plain; charset=utf-8',
};

/** Serves a site on 127.0.0.1 below `/some/where/`, with pictures of `out/` in every size and form that it asks for. */
export async function serveSite(files: ReadonlyMap<string, string>): Promise<ServedSite> {
  const pictures = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
      '/some/where/',
      '',
    );
    const shown = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    read(shown, files, pictures).then(
      (body) => {
        response.writeHead(200, { 'content-type': TYPES[shown.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
        response.end(body);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}/some/where/`, stop: () => stop(server) };
}

async function read(path: string, files: ReadonlyMap<string, string>, pictures: Map<string, Promise<Buffer>>) {
  const text = files.get(path);
  if (text !== undefined) return text;
  if (path === 'assets/minisearch.js') return readFileSync(fileURLToPath(import.meta.resolve('minisearch')));
  const { name, width, kind } =
    /^pictures\/(?<folder>[^/]+)\/(?<name>.+?)(?:-(?<width>\d+|social))?\.(?<kind>\w+)$/.exec(path)?.groups ?? {};
  const known = pictures.get(path) ?? makePicture(name ?? '', width, kind ?? '');
  pictures.set(path, known);
  return known;
}

async function makePicture(name: string, width: string | undefined, kind: string): Promise<Buffer> {
  const picture = sharp(outFile(`${name}.png`));
  if (width !== undefined && width !== 'social') picture.resize(Number(width));
  if (kind === 'avif') return picture.avif({ effort: 0, quality: 60 }).toBuffer();
  if (kind === 'webp') return picture.webp().toBuffer();
  return picture.png().toBuffer();
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('no port'));
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
