import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { smallSpec, writeFiles } from './small-specs.ts';
import { MAIN, newFolder, whiteprint } from './whiteprint.ts';

const PATH = '.github/workflows/pictures.yml';
const text = readFileSync(PATH, 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const workflow: {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
} = parse(text);

/** What GitHub's own parser has to say. */
async function complaints(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: PATH, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe('the workflow for pull requests', () => {
  test('is one to the parser of GitHub, which would see what is wrong', async () => {
    expect(await complaints(text)).toEqual([]);
    expect(await complaints(text.replace('timeout-minutes', 'timeout-minute'))).toHaveLength(1);
    expect(await complaints(text.replace('needs: compare', 'needs: nobody'))).not.toEqual([]);
    expect(await complaints(text.replace('!cancelled()', '!cancelled('))).not.toEqual([]);
  });

  test('gives the code of a pull request nothing but a token that can read', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    expect(workflow.permissions).toEqual({});
    const { compare, comment } = workflow.jobs;
    expect(compare?.permissions).toEqual({ contents: 'read' });
    expect(comment?.permissions).toEqual({ 'pull-requests': 'write' });
    expect(comment?.steps.flatMap(({ uses = '' }) => uses).join()).not.toContain('checkout');
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      // What others wrote must not become a part of a script.
      expect(run ?? '').not.toContain('${{');
    }
  });

  test('is the one that the reference shows', () => {
    expect(readFileSync('docs/cli.md', 'utf8')).toContain(`](../${PATH})`);
  });
});

const git = (cwd: string, ...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
};

const scriptOf = (job: string, name: string): string =>
  workflow.jobs[job]?.steps.find((step) => step.name?.startsWith(name))?.run ?? '';

/** Runs a script as GitHub does, with commands of our own in place of those that are not there. */
function runStep(script: string, cwd: string, stubs: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) {
  const bin = join(cwd, '.git/stubs');
  mkdirSync(bin, { recursive: true });
  for (const [name, code] of Object.entries(stubs))
    writeFileSync(join(bin, name), `#!/bin/bash\n${code}\n`, { mode: 0o755 });
  const path = `${bin}:${process.env['PATH']}`;
  const all = {
    ...process.env,
    PATH: path,
    WHITEPRINT_CACHE: 'off',
    GITHUB_STEP_SUMMARY: join(cwd, '.git/summary.md'),
    ...env,
  };
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd, env: all, encoding: 'utf8' });
}

const NPX = { npx: `shift; exec "${process.execPath}" "${MAIN}" "$@"` };

/** A pull request: the base branch is at origin/main, and one spec says something else now. */
function pullRequest(): string {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
  expect(whiteprint(['build'], { cwd }).code).toBe(0);
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'base');
  git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  writeFiles(cwd, { 'specs/b.yaml': smallSpec('Better') });
  return cwd;
}

describe('its steps', () => {
  test('fail when pictures are stale, and tell what has changed in summary, page and strips', () => {
    const cwd = pullRequest();
    const check = scriptOf('compare', 'Are the pictures');
    expect(runStep(check, cwd, NPX).status).toBe(1);
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    expect(runStep(check, cwd, NPX).status).toBe(0);
    const diff = scriptOf('compare', 'What has changed');
    const { status, stderr } = runStep(diff, cwd, NPX, { GITHUB_BASE_REF: 'main' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const summary = readFileSync(join(cwd, '.git/summary.md'), 'utf8');
    expect(summary).toContain('**2 pictures: 1 changed, 1 same**');
    expect(summary).toContain('title "B" is now "Better"');
    expect(readFileSync(join(cwd, 'report/diff.md'), 'utf8')).toBe(summary);
    expect(readdirSync(join(cwd, 'report')).toSorted()).toEqual(['diff.html', 'diff.md', 'strips']);
    expect(readdirSync(join(cwd, 'report/strips'))).toEqual(['b.png']);
    expect(runStep(diff, cwd, NPX, { GITHUB_BASE_REF: 'gone' }).status).toBe(1);
  });

  test.each([
    ['writes a comment', '', 'POST repos/o/r/issues/7/comments'],
    ['writes over its own', '42', 'PATCH repos/o/r/issues/comments/42'],
  ])('the comment %s', (_, id, call) => {
    const cwd = newFolder();
    writeFiles(cwd, { 'report/diff.md': `**1 picture**\n${'x'.repeat(70_000)}` });
    const gh = `if [ "$2" = --paginate ]; then echo '${id}'; else echo "$3 $4" > call.txt; fi`;
    const env = { GITHUB_REPOSITORY: 'o/r', PULL: '7' };
    expect(runStep(scriptOf('comment', 'Write'), cwd, { gh }, env)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'call.txt'), 'utf8')).toBe(`${call}\n`);
    const body = readFileSync(join(cwd, 'comment.md'), 'utf8');
    expect(body).toMatch(/^<!-- whiteprint: pictures -->\n\*\*1 picture\*\*\n/);
    // GitHub takes 65,536 characters.
    expect(body.length).toBeLessThan(65_536);
    expect(existsSync(join(cwd, 'report/diff.md'))).toBe(true);
  });
});
