import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { whiteprint } from './whiteprint.ts';

const SPEC = 'whiteprint: 1\ntitle: Sign-in\nnodes:\n  browser: Browser\n';

const root = mkdtempSync(join(tmpdir(), 'whiteprint-meant-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder with a spec and a theme of its own. */
function newCatalog(spec = SPEC): string {
  const cwd = mkdtempSync(join(root, 'catalog-'));
  mkdirSync(join(cwd, 'specs'));
  writeFileSync(join(cwd, 'specs/sign-in.yaml'), spec);
  writeFileSync(join(cwd, 'specs/house.yaml'), 'name: house\nextends: whitebord\n');
  writeFileSync(join(cwd, 'specs/child.yaml'), 'name: child\nextends: ./hose.yaml\n');
  return cwd;
}

describe('the command line names what was probably meant', () => {
  const cwd = newCatalog();

  test.each<[string, string]>([
    ['biuld', 'Did you mean build?'],
    ['cache claen', 'Did you mean clean?'],
    ['build --thme blueprint', 'Did you mean --theme?'],
    ['--formt-diagnostics json check', 'Did you mean --format-diagnostics?'],
    ['build --layout gird', 'Did you mean grid?'],
    ['build --format sgv', 'Did you mean svg?'],
    ['build --size sqaure', 'Did you mean square?'],
    ['build --print layuot', 'Did you mean layout?'],
    ['check --format-diagnostics sarfi', 'Did you mean sarif?'],
    ['init x --archetype piepline', 'Did you mean pipeline?'],
    ['schema themes', 'Did you mean theme?'],
    ['init x --theme white-bord', 'did you mean "whiteboard"?'],
    ['themes -t Bluprint', 'did you mean "blueprint"?'],
    ['themes -t specs/hose.yaml', 'did you mean "specs/house.yaml"?'],
    ['check --theme blue_print', 'did you mean "blueprint"?'],
    ['check specs/sing-in.yaml', 'did you mean "specs/sign-in.yaml"?'],
    ['check specs/sign-in', 'did you mean "specs/sign-in.yaml"?'],
    ['check spec', 'did you mean "specs"?'],
    ['icons databse', 'did you mean "database"?'],
    ['icons brwosers', 'did you mean "browser"?'],
    ['rules picture/empty_areas', 'did you mean "picture/empty-area"?'],
    ['rules Models', 'did you mean "model"?'],
  ])('%s', (line, says) => {
    expect(whiteprint(line.split(' '), { cwd }).stderr).toContain(says);
  });

  test('and nothing when nothing is near', () => {
    const { stderr } = whiteprint(['check', '--theme', 'zzz', 'specs/sign-in.yaml'], { cwd });
    expect(stderr).toContain('help: themes: blueprint, ');
    expect(whiteprint(['check', 'zzz'], { cwd }).stderr).not.toContain('did you mean');
  });
});

test('a spec names a theme or the file of one that is not there', () => {
  const told = (theme: string): string =>
    whiteprint(['check', 'specs/sign-in.yaml'], { cwd: newCatalog(`${SPEC}theme: ${theme}\n`) }).stderr;
  expect(told('chalkbaord')).toContain('help: did you mean "chalkboard"?');
  expect(told('./huose.yaml')).toContain('help: did you mean "./house.yaml"?');
  expect(told('./child.yaml')).toContain('help: did you mean "./house.yaml"?');
  expect(told('./house.yaml')).toContain('help: did you mean "whiteboard"?');
});
