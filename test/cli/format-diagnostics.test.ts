import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/cli/findings/finding.ts';
import { toWorkflowCommands } from '../../src/cli/findings/github-findings.ts';
import { RULES } from '../../src/cli/findings/rule-list.ts';
import { toSarif } from '../../src/cli/findings/sarif-findings.ts';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

/** A theme whose title is too small for a thumbnail. */
const smallTitle = readFileSync('themes/whiteboard.yaml', 'utf8').replace(/(\n {2}title: \{ .*?px: )\d+/, '$116');

/** A spec with an error, one with a warning, and one that is fine but for a strange name. */
function someFindings(): string {
  const cwd = newFolder();
  writeFiles(cwd, {
    'specs/sub dir/b,100%.yaml': BROKEN,
    'specs/w.yaml': smallSpec('W', 'theme: ../small.yaml\n'),
    'small.yaml': smallTitle,
  });
  return cwd;
}

/** What a GitHub runner reads from a line: the command, its properties and its message, unescaped as it does. */
function readCommand(line: string) {
  const [, command = '', list = '', data = ''] = /^::(\w+) ([^:]*(?:(?!::).)*)::(.*)$/.exec(line) ?? [];
  const unescapeData = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = list.split(',').map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2);
    return [name, unescapeProperty(value)] as const;
  });
  return { command, properties: Object.fromEntries(properties), message: unescapeData(data) };
}

const ERROR = { rule: 'spec/unknown-key', line: 6, column: 12, endLine: 6, endColumn: 17 };

describe('text', () => {
  test('is told unless something else is asked for, in GitHub Actions too', () => {
    const cwd = someFindings();
    const plain = whiteprint(['check'], { cwd });
    expect(plain.stderr).toContain('specs/sub dir/b,100%.yaml:6:12: error spec/unknown-key');
    const actions = whiteprint(['check'], { cwd, env: { GITHUB_ACTIONS: 'true', CI: 'true' } });
    expect(actions).toMatchObject({ code: 1, stdout: '', stderr: plain.stderr });
    expect(whiteprint(['check', '--format-diagnostics', 'text'], { cwd }).stderr).toBe(plain.stderr);
  });
});

describe('json', () => {
  test('is one object on stdout with all findings, and nothing else', () => {
    const cwd = someFindings();
    const { code, stdout, stderr } = whiteprint(['check', '--format-diagnostics', 'json', '-q'], { cwd });
    const asked = JSON.parse(whiteprint(['check', '--json'], { cwd }).stdout).diagnostics;
    expect(JSON.parse(stdout)).toEqual({ diagnostics: asked });
    expect(asked).toMatchObject([ERROR, { rule: 'picture/title-thumbnail', severity: 'warning' }]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test('is there when there is nothing to tell', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    for (const command of ['check', 'build', 'diff'])
      expect(whiteprint([command, '--format-diagnostics', 'json'], { cwd })).toMatchObject({
        code: 0,
        stdout: '{\n  "diagnostics": []\n}\n',
      });
  });

  test.each([
    ['check', '--json'],
    ['build', '--print', 'svg'],
    ['diff', '--markdown'],
  ])('has stdout for itself: not with %s %s', (...args) => {
    for (const format of ['json', 'sarif']) {
      const { code, stdout, stderr } = whiteprint([...args, '--format-diagnostics', format], { cwd: newFolder() });
      expect(stderr).toContain(`'--format-diagnostics ${format}' cannot be used with option '${args[1]}'`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
  });
});

describe('github', () => {
  test('is a workflow command on stderr for each finding, which a runner reads back as it was', () => {
    const cwd = someFindings();
    const { code, stdout, stderr } = whiteprint(['check', '--format-diagnostics', 'github'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [error = '', warning = '', summary] = stderr.split('\n');
    expect(error).toMatch(
      /^::error file=specs\/sub dir\/b%2C100%25\.yaml,line=6,col=12,endLine=6,endColumn=17,title=spec\/unknown-key::"/,
    );
    expect(readCommand(error)).toEqual({
      command: 'error',
      properties: {
        file: 'specs/sub dir/b,100%.yaml',
        line: '6',
        col: '12',
        endLine: '6',
        endColumn: '17',
        title: 'spec/unknown-key',
      },
      message: '"nodes.server.lable" is not a key of a node\nhelp: did you mean "label"?',
    });
    expect(readCommand(warning)).toMatchObject({ command: 'warning', properties: { file: 'specs/w.yaml', line: '2' } });
    expect(summary).toBe('2 specs: 1 error, 1 warning');
  });

  test('stands beside --json, and --quiet keeps errors alone', () => {
    const cwd = someFindings();
    const { stdout, stderr } = whiteprint(['build', '--json', '-q', '--format-diagnostics', 'github'], { cwd });
    expect(JSON.parse(stdout).diagnostics).toHaveLength(2);
    expect(stderr).toMatch(/^::error file=.*\n$/);
  });

  test('escapes all that the runner takes for its own', () => {
    const finding: Finding = {
      rule: 'spec/x',
      severity: 'warning',
      message: '100%\r\n::error::no%0A\u001b[31m',
      file: 'a:b,c%\n.yaml',
      line: 1,
    };
    const text = toWorkflowCommands([finding]);
    expect(text).toBe(
      '::warning file=a%3Ab%2Cc%25%0A.yaml,line=1,title=spec/x::100%25%0D%0A::error::no%250A\\u{1b}[31m\n',
    );
    expect(readCommand(text.trimEnd()).properties['file']).toBe(finding.file);
  });

  test('names no file where there is none', () => {
    const about = (file: string): Finding => ({ rule: 'run/x', severity: 'error', message: 'm', file });
    expect(toWorkflowCommands([about('--filter x'), about('<stdin>')])).toBe(
      '::error title=run/x::--filter x: m\n::error title=run/x::<stdin>: m\n',
    );
  });
});

const require = createRequire(import.meta.url);

/** The official schema, which asks for addresses where they belong. */
function sarifProblems(document: unknown): readonly string[] {
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Written for an older version of JSON Schema: the names of itself are of no use here.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', /^[\w.~:/?#@!$&'()*+,;=%-]*$/);
  ajv.addFormat('date-time', () => false);
  const isSarif = ajv.compile(schema);
  return isSarif(document)
    ? []
    : (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('sarif', () => {
  test('is a valid document on stdout, with places, rules and where to read about them', () => {
    const cwd = someFindings();
    const { code, stdout, stderr } = whiteprint(['check', '--format-diagnostics', 'sarif'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe('2 specs: 1 error, 1 warning\n');
    const document = JSON.parse(stdout);
    expect(sarifProblems(document)).toEqual([]);
    const [run] = document.runs;
    expect(run.tool.driver).toMatchObject({ name: 'Whiteprint', version: '0.1.0' });
    expect(run.results[0]).toEqual({
      ruleId: 'spec/unknown-key',
      ruleIndex: 1,
      level: 'error',
      message: { text: '"nodes.server.lable" is not a key of a node\nhelp: did you mean "label"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'specs/sub%20dir/b%2C100%25.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 6, startColumn: 12, endLine: 6, endColumn: 17 },
          },
        },
      ],
      properties: { pointer: '/nodes/server/lable' },
    });
    expect(run.results[1]).toMatchObject({ level: 'warning', ruleIndex: 0, properties: { evidence: { min: 7 } } });
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.tool.driver.rules[0]).toEqual({
      id: 'picture/title-thumbnail',
      shortDescription: { text: 'the title cannot be read in a thumbnail of 256 px' },
      help: {
        text: expect.stringContaining('docs/rules/picture/title-thumbnail.md'),
        markdown: readFileSync('docs/rules/picture/title-thumbnail.md', 'utf8'),
      },
      defaultConfiguration: { level: 'warning' },
    });
  });

  test('is valid for every rule, for files elsewhere and for what is no file', () => {
    const findings = RULES.map(
      ({ id, level }): Finding => ({ rule: id, severity: level, message: 'm', file: 'a.yaml' }),
    );
    const about = (file: string): Finding => ({ rule: 'run/unreadable', severity: 'error', message: 'm', file });
    const document = JSON.parse(
      toSarif([...findings, about('/tmp/x y.yaml'), about('../up.yaml'), about('<stdin>'), about('./here.yaml')], '1'),
    );
    expect(sarifProblems(document)).toEqual([]);
    const [run] = document.runs;
    expect(run.tool.driver.rules).toHaveLength(RULES.length);
    const uris = run.results
      .slice(RULES.length)
      .map(
        ({ locations }: { locations?: readonly { physicalLocation: object }[] }) => locations?.[0]?.physicalLocation,
      );
    expect(uris).toEqual([
      { artifactLocation: { uri: 'file:///tmp/x%20y.yaml' } },
      { artifactLocation: { uri: pathToFileURL(join(process.cwd(), '../up.yaml')).href } },
      undefined,
      { artifactLocation: { uri: 'here.yaml', uriBaseId: '%SRCROOT%' } },
    ]);
    // Each rule brings its page.
    for (const { id, help } of run.tool.driver.rules) expect(help.markdown).toMatch(new RegExp(`^# ${id}\n`));
  });

  test('the schema that it is held to would tell', () => {
    const document = JSON.parse(toSarif([], '1'));
    expect(sarifProblems(document)).toEqual([]);
    document.runs[0].results.push({ ruleId: 'x' });
    document.runs[0].tool.driver.informationUri = 'no address';
    expect(sarifProblems(document)).toHaveLength(2);
  });

  test('diff tells its list on stderr then', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    const { code, stdout, stderr } = whiteprint(['diff', '--against', 'specs', '--format-diagnostics', 'sarif'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(sarifProblems(JSON.parse(stdout))).toEqual([]);
    expect(stderr).toContain('added    a\n1 picture: 1 added');
  });
});
