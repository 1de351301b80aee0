import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SaveAnswer, SpecSource } from '../../src/preview/protocol.ts';
import { ask, type RunningPreview, startPreview, until } from './preview.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder } from './whiteprint.ts';

async function tokenOf(preview: RunningPreview): Promise<string> {
  const [, token = ''] = /name="whiteprint-token" content="([^"]+)"/.exec(await (await preview.get('/')).text()) ?? [];
  return token;
}

/** A preview of one spec, and what saves it. */
async function open(args: readonly string[] = [], text: string | Uint8Array = smallSpec('A')) {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': text });
  const preview = await startPreview(args, cwd);
  const { id } = await preview.entry('a.yaml');
  const token = await tokenOf(preview);
  const path = join(cwd, 'specs/a.yaml');
  const source = async () => (await (await preview.get(`/api/specs/${id}/source`)).json()) as SpecSource;
  const put = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    preview.get(`/api/specs/${id}/source`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-Whiteprint-Token': token, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { cwd, preview, id, token, path, source, put };
}

describe('a save', () => {
  test('writes the file as it is given, line ends and mode included, and shows its picture', async () => {
    const { path, put, source, preview, cwd } = await open();
    chmodSync(path, 0o640);
    const { text, hash } = await source();
    expect(text).toBe(smallSpec('A'));
    const next = smallSpec('Saved').replaceAll('\n', '\r\n');
    const response = await put({ text: next, base: hash });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as SaveAnswer;
    expect(readFileSync(path, 'utf8')).toBe(next);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(cwd, 'specs'))).toEqual(['a.yaml']);
    expect(answer).toEqual({ status: 'saved', hash: (await source()).hash });
    await until(async () => (await preview.entry('a.yaml')).title === 'Saved');
  });

  test('keeps a byte order mark', async () => {
    const { path, put, source } = await open([], `\uFEFF${smallSpec('A')}`);
    const { text, hash } = await source();
    expect(text).toBe(smallSpec('A'));
    expect((await put({ text: smallSpec('B'), base: hash })).status).toBe(200);
    expect(readFileSync(path, 'utf8')).toBe(`\uFEFF${smallSpec('B')}`);
  });

  test('of a file that is another by now is a conflict, and tells what is there', async () => {
    const { path, put, source } = await open();
    const { hash } = await source();
    writeFileSync(path, smallSpec('Theirs'));
    const response = await put({ text: smallSpec('Mine'), base: hash });
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ status: 'conflict', now: await source() });
    expect(readFileSync(path, 'utf8')).toBe(smallSpec('Theirs'));
  });

  test('of many at once, one wins and the others hear of it', async () => {
    const { path, put, source } = await open();
    const { hash } = await source();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => ({
        i,
        status: (await put({ text: smallSpec(`S${i}`), base: hash })).status,
      })),
    );
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect(readFileSync(path, 'utf8')).toBe(smallSpec(`S${winners[0]?.i}`));
  });

  test('without the token of the page, or with another, is refused', async () => {
    const { path, put, source, token, preview, id } = await open();
    const { hash } = await source();
    const body = { text: smallSpec('Evil'), base: hash };
    for (const wrong of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect((await put(body, { 'X-Whiteprint-Token': wrong })).status).toBe(403);
    const bare = await preview.get(`/api/specs/${id}/source`, { method: 'PUT', body: JSON.stringify(body) });
    expect(bare.status).toBe(403);
    const foreign = { Origin: 'http://evil.example', 'X-Whiteprint-Token': token };
    expect((await ask(preview.port, `/api/specs/${id}/source`, foreign, { method: 'PUT' })).status).toBe(403);
    expect(readFileSync(path, 'utf8')).toBe(smallSpec('A'));
    const other = await startPreview([], newSpecs());
    expect(await tokenOf(other)).not.toBe(token);
  });

  test('is refused with --read-only', async () => {
    const { path, put, source, preview } = await open(['--read-only']);
    const { hash } = await source();
    const response = await put({ text: smallSpec('B'), base: hash });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('--read-only')]);
    expect(readFileSync(path, 'utf8')).toBe(smallSpec('A'));
    expect(await (await preview.get('/api/state')).json()).toMatchObject({ readOnly: true });
  });

  test('that is malformed or too large is refused, and nothing is written', async () => {
    const { path, put, source, preview, id, token } = await open();
    const { hash } = await source();
    const bad = [
      '',
      '{',
      'null',
      '[]',
      '1',
      '{"text": 1, "base": "x"}',
      '{"text": "x"}',
      `{"text": "\\ud800", "base": "${hash}"}`,
    ];
    for (const body of bad) expect({ body, status: (await put(body)).status }).toEqual({ body, status: 400 });
    expect((await put({ text: 'x', base: hash }, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await put({ text: 'x'.repeat(256 * 1024 + 1), base: hash })).status).toBe(413);
    const head = { 'Content-Type': 'application/json', 'X-Whiteprint-Token': token };
    const large = await ask(
      preview.port,
      `/api/specs/${id}/source`,
      { ...head, 'Content-Length': '999999999' },
      { method: 'PUT' },
    );
    expect(large.status).toBe(413);
    const chunked = { ...head, 'Transfer-Encoding': 'chunked' };
    const body = `400000\r\n${'x'.repeat(0x400000)}\r\n0\r\n\r\n`;
    expect((await ask(preview.port, `/api/specs/${id}/source`, chunked, { method: 'PUT', body })).status).toBe(413);
    expect(readFileSync(path, 'utf8')).toBe(smallSpec('A'));
    expect((await put({ text: smallSpec('B'), base: hash })).status).toBe(200);
  });
});

function newSpecs(): string {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
  return cwd;
}
