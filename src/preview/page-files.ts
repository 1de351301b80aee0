import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { packagePath } from '../cli/package-files.ts';
import { type Answer, refusal } from './answer.ts';

/** The page of the preview, and what it loads. */
export interface PageFiles {
  page(): Promise<Answer>;
  asset(name: string): Promise<Answer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What the page is made of; the modules of the server lie beside it. */
const ASSET = /^(?:app|chunk|icon)[\w-]*\.(?:css|js|svg|woff2)$/;

/** The page's files; `token` is what it shows when it wants to change something. */
export function openPage(token: string): PageFiles {
  const folder = packagePath('dist/preview/');
  const assets = new Set(readdirSync(folder).filter((name) => ASSET.test(name)));
  return {
    page: async () => {
      const nonce = randomBytes(16).toString('base64url');
      const page = await readFile(`${folder}index.html`, 'utf8').catch(() => PLAIN_PAGE);
      return {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: page.replaceAll('{{nonce}}', nonce).replaceAll('{{token}}', token),
        headers: { 'Content-Security-Policy': policy(nonce), 'Cross-Origin-Opener-Policy': 'same-origin' },
      };
    },
    asset: async (name) => {
      if (!assets.has(name)) return refusal(404, 'there is no such file');
      return { status: 200, type: TYPES[extname(name)] ?? '', body: await readFile(folder + name) };
    },
  };
}

/** Only what bears the nonce runs, and no text can become markup or script. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const PLAIN_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="whiteprint-token" content="{{token}}">
<title>Whiteprint preview</title>
<link rel="stylesheet" href="/assets/app.css" nonce="{{nonce}}">
<script type="module" src="/assets/app.js" nonce="{{nonce}}"></script>
`;
