import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { childrenOf, listen, startPreview, until } from './preview.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

function newSpecs(count = 1): string {
  const cwd = newFolder();
  const specs = Array.from({ length: count }, (_, i) => [`specs/s${i}.yaml`, smallSpec(`S${i}`)]);
  writeFiles(cwd, Object.fromEntries(specs));
  return cwd;
}

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the end', () => {
  test.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGHUP', code: 129 },
  ] as const)(
    '$signal ends it within two seconds, in the middle of work, with $code and no child left',
    async ({ signal, code }) => {
      const preview = await startPreview([], newSpecs(30));
      await listen(preview);
      const children = await until(async () => {
        const found = await childrenOf(preview.child.pid ?? 0);
        return found.length >= 2 ? found : undefined;
      });
      const ended = new Promise((done) => preview.child.on('close', done));
      const begin = performance.now();
      preview.child.kill(signal);
      expect(await ended).toBe(code);
      await until(() => !children?.some(isThere), 2000);
      expect(performance.now() - begin).toBeLessThan(2000);
    },
  );

  test('of the terminal that it runs in is its own', async (context) => {
    const cwd = newSpecs();
    if (spawnSync('python3', ['--version']).status !== 0) {
      console.warn('SKIPPED: without python3 there is no terminal to close');
      return context.skip();
    }
    const { status, stdout, stderr } = spawnSync('python3', ['-c', CLOSE_A_TERMINAL, process.execPath, MAIN], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, CI: '1' },
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'gone\n', stderr: '' });
  });
});

const MAIN = new URL('../../dist/cli/main.js', import.meta.url).pathname;

/** Opens a terminal, waits in it for the address, closes it, and tells whether the preview is gone two seconds later. */
const CLOSE_A_TERMINAL = `
import os, pty, sys, time
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], [sys.argv[1], sys.argv[2], 'preview', '--port', '0'])
text = b''
while b'http://' not in text:
    text += os.read(terminal, 4096)
os.close(terminal)
for _ in range(40):
    time.sleep(0.05)
    if os.waitpid(pid, os.WNOHANG)[0] == pid:
        print('gone')
        sys.exit(0)
os.kill(pid, 9)
print('still there')
sys.exit(1)
`;

describe('the port', () => {
  test('of a second one is the next that is free', async () => {
    const cwd = newSpecs();
    const first = await startPreview([], cwd);
    const second = await startPreview(['--port', String(first.port)], cwd);
    expect(second.port).not.toBe(first.port);
    for (const preview of [first, second]) expect((await preview.entries()).length).toBe(1);
  });

  test('is always the same one unless it is taken', async (context) => {
    const isFree = await new Promise<boolean>((done) => {
      const probe = createServer();
      probe.on('error', () => done(false));
      probe.listen(4650, '127.0.0.1', () => probe.close(() => done(true)));
    });
    if (!isFree) {
      console.warn('SKIPPED: something else listens at port 4650');
      return context.skip();
    }
    const cwd = newSpecs();
    const first = await startPreview(['--port', '4650'], cwd);
    expect(first.port).toBe(4650);
  });

  test.each(['x', '-1', '65536', '1.5'])('cannot be %s', (port) => {
    const { code, stderr } = whiteprint(['preview', '--port', port], { cwd: newSpecs() });
    expect(code).toBe(2);
    expect(stderr).toContain('whole number from 0 to 65535');
  });

  test('of another machine is trouble, and told', () => {
    const { code, stderr } = whiteprint(['preview', '--host', '192.0.2.1'], { cwd: newSpecs() });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot listen at 192.0.2.1');
  });
});

test('a process that dies while it draws fails its picture alone, and the next one is drawn', async () => {
  const preview = await startPreview([], newSpecs());
  const { version } = await preview.view('s0.yaml');
  for (const child of await childrenOf(preview.child.pid ?? 0)) process.kill(child, 'SIGKILL');
  const view = await preview.view('s0.yaml', '?theme=paper');
  expect(view.findings.every(({ rule }) => rule === 'run/crashed')).toBe(true);
  const again = await until(async () => {
    const now = await preview.view('s0.yaml', '?theme=blueprint');
    return now.version === null ? undefined : now;
  });
  expect(again?.findings).toEqual([]);
  expect((await preview.view('s0.yaml')).version).toBe(version);
});
