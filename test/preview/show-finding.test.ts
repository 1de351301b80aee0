import { expect, test } from 'vitest';
import { ownerOf, showFinding } from '../../src/preview/show-finding.ts';

test.each([
  ['/nodes/gateway/role', 'nodes/gateway'],
  ['/nodes/a~1b~0c', 'nodes/a/b~c'],
  ['/edges/3/to', 'edges/3'],
  ['/zones/client', 'zones/client'],
  ['/context/0', 'context/0'],
  ['/legend/0', 'legend/1'],
  ['/notes/2/text', 'notes/3'],
  ['/title', 'title'],
  ['/subtitle', 'subtitle'],
  ['/meta/alt', null],
  ['/nodes', null],
  ['', null],
])('what stands at %j is drawn as %j', (pointer, owner) => {
  expect(ownerOf(pointer)).toBe(owner);
});

test('a finding tells its file from the folder on, and nothing that is not there', () => {
  const found = { rule: 'run/theme', severity: 'error', message: 'm' } as const;
  expect(showFinding({ ...found, file: `${process.cwd()}/specs/a.yaml` }, `${process.cwd()}/specs`).file).toBe(
    'a.yaml',
  );
  expect(showFinding({ ...found, file: 'whiteprint/themes/x.yaml' }, process.cwd()).file).toBe(
    'whiteprint/themes/x.yaml',
  );
  expect(showFinding({ ...found, file: '--theme' }, process.cwd())).toEqual({
    ...found,
    ...{ help: null, file: null, line: null, column: null, endLine: null, endColumn: null },
    ...{ pointer: null, frame: null, evidence: null, owner: null },
  });
});
