import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import type { PreviewState, SpecEntry, SpecView } from '../../src/preview/protocol.ts';
import { start } from './whiteprint.ts';

/** A preview that runs. */
export interface RunningPreview {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  readonly port: number;
  readonly child: ReturnType<typeof start>;
  /** All that it has said so far. */
  readonly said: { stdout: string; stderr: string };
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly entries: () => Promise<readonly SpecEntry[]>;
  readonly entry: (path: string) => Promise<SpecEntry>;
  readonly view: (path: string, look?: string) => Promise<SpecView>;
}

/** Starts `whiteprint preview …` at any free port; ended after the test. */
export async function startPreview(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningPreview> {
  const child = start(['preview', '--port', '0', ...args], { cwd, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  await until(() => said.stdout.endsWith('\n') || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said.stderr}`);
  const address = said.stdout.trim();
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, address), init);
  const entries = async () => ((await (await get('/api/state')).json()) as PreviewState).specs;
  const entry = async (path: string) => {
    const found = (await entries()).find((one) => one.path === path);
    if (found === undefined) throw new Error(`${path} is not shown`);
    return found;
  };
  const view = async (path: string, look = '') =>
    (await (await get(`/api/specs/${(await entry(path)).id}${look}`)).json()) as SpecView;
  return { address, port: Number(new URL(address).port), child, said, get, entries, entry, view };
}

/** Waits until something holds; throws after `ms`. Answers what it was. */
export async function until<T>(test: () => T | Promise<T>, ms = 20_000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await test();
    if (value) return value;
    if (performance.now() > end) throw new Error(`it did not come true in ${ms} ms: ${test}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** The bytes of a request as they are, on a connection of their own; answers all that comes back until it is closed, or silent for so many ms. */
export function sendRaw(port: number, bytes: string | Uint8Array, patience = 15_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
  });
}

/** A request of these headers that closes its connection; answers status, head and body. */
export async function ask(
  port: number,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  { method = 'GET', body = '' } = {},
): Promise<{ readonly status: number; readonly head: string; readonly body: string }> {
  const all = { Host: `127.0.0.1:${port}`, Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const answer = await sendRaw(port, `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  const end = answer.indexOf('\r\n\r\n');
  return { status: Number(answer.slice(9, 12)), head: answer.slice(0, end), body: answer.slice(end + 4) };
}

/** The events of a preview as they come. */
export async function listen(
  preview: RunningPreview,
): Promise<readonly { readonly kind: string; readonly id?: string }[]> {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await preview.get('/events', { signal: stop.signal });
  const events: { kind: string; id?: string }[] = [];
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) if (part.startsWith('data: ')) events.push(JSON.parse(part.slice(6)));
    }
  };
  read().catch(() => undefined);
  return events;
}

/** Ids of the processes that a process has started and that are still there. */
export function childrenOf(pid: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const child = spawn('ps', ['-o', 'pid=', '--ppid', String(pid)]);
    let text = '';
    child.stdout.on('data', (data) => {
      text += data;
    });
    child.on('close', () => resolve(text.split(/\s+/).filter(Boolean).map(Number)));
  });
}
