import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ask, type RunningPreview, sendRaw, startPreview, until } from './preview.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, start } from './whiteprint.ts';

let cwd = '';
let preview: RunningPreview;
let id = '';

const SECRET = 'title: top secret\n';

beforeEach(async () => {
  cwd = newFolder();
  writeFiles(cwd, {
    'show/a.yaml': smallSpec('A'),
    'secret.yaml': SECRET,
    'secrets/s.yaml': SECRET,
  });
  symlinkSync('../secret.yaml', join(cwd, 'show/link.yaml'));
  symlinkSync('../secrets', join(cwd, 'show/folder'));
  symlinkSync('.', join(cwd, 'show/loop'));
  symlinkSync('a.yaml', join(cwd, 'show/same.yaml'));
  preview = await startPreview(['show'], cwd);
  ({ id } = await preview.entry('a.yaml'));
});

/** The server is there, and answers as it should. */
const isWell = async (): Promise<boolean> => (await preview.get('/api/state')).status === 200;

describe('who is answered', () => {
  test('a foreign Host is not, whatever it asks for: no name can be pointed here', async () => {
    const { port } = preview;
    const hosts = ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`, `localhost.:${port}`];
    const more = [
      `localhost:${port}.evil.example`,
      `127.0.0.1:${port}@evil.example`,
      `0.0.0.0:${port}`,
      '',
      `127.1:${port}`,
    ];
    for (const Host of [...hosts, ...more])
      for (const target of ['/', '/api/state', `/api/specs/${id}/source`, '/events', '/assets/app.js']) {
        const { status, body } = await ask(port, target, { Host });
        expect({ Host, target, status, body }).toEqual({
          Host,
          target,
          status: 421,
          body: 'this server goes by another name\n',
        });
      }
    expect(await sendRaw(port, `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nHost: evil.example\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400 /,
    );
    expect(await sendRaw(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    expect(await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 4\d\d /);
    for (const Host of [`localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`])
      expect((await ask(port, '/api/state', { Host })).status).toBe(200);
  });

  test('a foreign Origin and another site are not, and nobody is told that they may', async () => {
    const { port } = preview;
    for (const Origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port}.evil.example`,
      `http://127.0.0.1:${port + 1}`,
    ])
      for (const method of ['GET', 'PUT', 'OPTIONS', 'POST']) {
        const { status, head } = await ask(port, `/api/specs/${id}/source`, { Origin }, { method });
        expect({ Origin, method, status }).toEqual({ Origin, method, status: 403 });
        expect(head).not.toMatch(/access-control/i);
      }
    for (const site of ['cross-site', 'same-site', 'what'])
      expect((await ask(port, '/', { 'Sec-Fetch-Site': site })).status).toBe(403);
    const ours = { Origin: `http://127.0.0.1:${port}`, 'Sec-Fetch-Site': 'same-origin' };
    const { status, head } = await ask(port, '/api/state', ours);
    expect(status).toBe(200);
    expect(head).not.toMatch(/access-control/i);
    expect((await ask(port, '/api/state', { 'Sec-Fetch-Site': 'none' })).status).toBe(200);
  });

  test('other machines are not: it listens at loopback alone', async () => {
    const child = start(['preview', 'show', '--port', '0', '--host', '0.0.0.0', '--read-only'], { cwd });
    onTestFinished(() => void child.kill('SIGKILL'));
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    await until(() => told.includes('WARNING'));
    expect(told).toContain('WARNING: --host 0.0.0.0 lets other machines in');
    // 127.0.0.2 is another address of this machine, as that of its network is.
    const reaches = (port: number): Promise<boolean> =>
      new Promise((done) => {
        const socket = connect(port, '127.0.0.2', () => done(true));
        socket.on('error', () => done(false));
        onTestFinished(() => void socket.destroy());
      });
    expect(await reaches(preview.port)).toBe(false);
  });
});

describe('what is answered', () => {
  test('is nothing outside of the folder, by whatever path or link', async () => {
    expect((await preview.entries()).map(({ path }) => path)).toEqual(['a.yaml', 'same.yaml']);
    const paths = [
      '/../secret.yaml',
      '/assets/../../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/..\\..\\package.json',
      '/assets/%00',
      '/assets/app.js%00.css',
      '/assets/server.js',
      '/assets/index.html',
      '/assets//etc/passwd',
      '//etc/passwd',
      '/etc/passwd',
      `/${cwd}/secret.yaml`,
      'secret.yaml',
      'http://evil.example/',
      `http://127.0.0.1:${preview.port}/api/state`,
      '*',
      '/api/specs/../secret.yaml/source',
      '/api/specs/..%2fsecret.yaml/source',
      '/api/specs/a.yaml/source',
      '/api/specs/link.yaml/source',
      `/api/specs/${id}/../source`,
      `/api/specs/${id}/source/`,
      `/api/specs/${id}/picture.json`,
      '/api/specs/__proto__/source',
      '/api/specs/constructor',
      `/api/specs/${id}?theme=../secret.yaml`,
      `/api/specs/${id}?theme=..%2fsecret.yaml`,
      `/api/specs/${id}?theme=%2fetc%2fpasswd`,
      `/api/specs/${id}?size=9999x9999`,
      `/api/specs/${id}/picture.png?v=../secret`,
    ];
    for (const path of paths) {
      const { status, body } = await ask(preview.port, path);
      expect({ path, isRefused: status >= 400 && status < 500, secret: /secret|root:|"version"/.test(body) }).toEqual({
        path,
        isRefused: true,
        secret: false,
      });
    }
    // A link that is put in the place of a spec later is not followed either.
    expect((await preview.get(`/api/specs/${id}/source`)).status).toBe(200);
  });

  test('a spec that becomes a link out of the folder is gone', async () => {
    writeFileSync(join(cwd, 'show/b.yaml'), smallSpec('B'));
    const b = (await until(() => preview.entry('b.yaml').catch(() => undefined)))?.id;
    unlinkSync(join(cwd, 'show/b.yaml'));
    symlinkSync('../secret.yaml', join(cwd, 'show/b.yaml'));
    const response = await preview.get(`/api/specs/${b}/source`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('top secret');
    await until(async () => (await preview.entries()).every(({ path }) => path !== 'b.yaml'));
  });

  test('bears the headers that keep other pages and guesses out; the page runs what bears a new nonce', async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const response = await preview.get('/');
      const policy = response.headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /script-src 'nonce-([\w-]{22})'/.exec(policy) ?? [];
      nonces.add(nonce);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src 'nonce-${nonce}'`);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      const html = await response.text();
      for (const [tag] of html.matchAll(/<(?:script|style|link rel="stylesheet")\b[^>]*>/g))
        expect(tag).toContain(nonce);
      expect(html).not.toMatch(/\son\w+=|\sstyle=|\{\{/);
    }
    expect(nonces.size).toBe(3);
    const { version } = await preview.view('a.yaml');
    for (const path of [
      '/',
      '/api/state',
      `/api/specs/${id}`,
      `/api/specs/${id}/source`,
      `/api/specs/${id}/picture.png`,
      '/nothing',
      `/api/specs/${id}/picture.svg?v=${version}`,
    ]) {
      const { headers } = await preview.get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('access-control-allow-origin')).toBe(null);
    }
    const svg = await preview.get(`/api/specs/${id}/picture.svg`);
    expect(svg.headers.get('content-type')).toContain('image/svg+xml');
    expect(svg.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
  });
});

describe('what is malformed', () => {
  test('is answered with 4xx and harms nothing', async () => {
    const { port } = preview;
    const targets = [
      '/%',
      '/api/state?x=%',
      '/api/state?x=%zz',
      `/${'a'.repeat(65_536)}`,
      `/?${'a'.repeat(10_000)}`,
      '/a b',
      '/\u0001',
      '/api/specs/',
      '/api/specs//source',
      '/%c0%ae',
      '/é',
    ];
    for (const target of targets) {
      const { status } = await ask(port, target);
      expect({ target: target.slice(0, 20), status: Math.floor(status / 100) }).toEqual({
        target: target.slice(0, 20),
        status: 4,
      });
    }
    for (const method of ['POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PUT']) {
      const { status, head } = await ask(port, '/api/state', {}, { method });
      expect({ method, status }).toEqual({ method, status: 405 });
      expect(head).toContain('Allow: GET, HEAD');
    }
    const head = await ask(port, '/', {}, { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
    const raw = [
      '\r\n\r\n',
      'nonsense',
      'GET\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'y'.repeat(70_000)}\r\n\r\n`,
      `GET / HTTP/9.9\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
      'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    ];
    for (const bytes of raw) expect(await sendRaw(port, `${bytes}\r\n\r\n`, 2000)).toMatch(/^$|^HTTP\/1\.1 4\d\d /);
    expect(await isWell()).toBe(true);
  });

  test('five thousand random requests are answered or cut off, and it goes on', async () => {
    const random = numbers(7);
    const pieces = [
      '/',
      '..',
      '%2e',
      '%00',
      '\\',
      '//',
      'api',
      'specs',
      id,
      'source',
      'picture.png',
      '?',
      'v=',
      '&',
      '%',
      '\u00ff',
      'assets',
      'app.js',
      '#',
      '*',
      ';',
      'theme=',
      '~',
      '\t',
    ];
    for (let i = 0; i < 100; i++) {
      const batch = Array.from({ length: 50 }, () => {
        const path = Array.from({ length: random(9) }, () => pieces[random(pieces.length)]).join('');
        const method = ['GET', 'PUT', 'HEAD', 'POST', 'G\u00cbT'][random(5)];
        return `${method} /${path} HTTP/1.1\r\nHost: 127.0.0.1:${preview.port}\r\n\r\n`;
      });
      await sendRaw(
        preview.port,
        Buffer.from(`${batch.join('')}GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'),
      );
    }
    expect(await isWell()).toBe(true);
    expect(preview.said.stderr).not.toContain('fault');
  });
});

describe('many and slow', () => {
  test('two hundred pages that only listen, half a request, and one that never reads keep nobody waiting', async () => {
    const { port } = preview;
    const sockets = Array.from({ length: 201 }, () => connect(port, '127.0.0.1'));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    const [slow, ...idle] = sockets;
    let opened = 0;
    for (const socket of idle) {
      socket.once('data', () => {
        opened += 1;
      });
      socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    }
    slow?.write('GET / HTTP/1.1\r\nHost: 127');
    const lazy = request({ port, path: `/api/specs/${id}/picture.png`, host: '127.0.0.1' }, (response) =>
      response.pause(),
    );
    onTestFinished(() => void lazy.destroy());
    lazy.end();
    await until(() => opened === 200);
    const begin = performance.now();
    expect(await isWell()).toBe(true);
    expect(performance.now() - begin).toBeLessThan(500);
    writeFileSync(join(cwd, 'show/a.yaml'), smallSpec('Changed'));
    await until(async () => (await preview.entry('a.yaml')).title === 'Changed');
    let told = 0;
    for (const socket of idle)
      socket.once('data', () => {
        told += 1;
      });
    mkdirSync(join(cwd, 'show/more'));
    writeFileSync(join(cwd, 'show/more/b.yaml'), smallSpec('B'));
    await until(() => told === 200);
  });
});

/** The same whole numbers below a bound, every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
