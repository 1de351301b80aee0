import { structuredPatch } from 'diff';
import { harmless } from './findings/display-text.ts';

/** Lines of a diff that are shown. */
const MOST = 16;

/** How a text changes, in lines as `diff -u` has them, the first of them; and the line, 1-based, of the first change. */
export function lineDiff(
  path: string,
  before: string,
  after: string,
): { readonly line: number; readonly diff: string } {
  const [from, to] = [visible(before), visible(after)];
  const { hunks } = structuredPatch(path, path, from, to, undefined, undefined, { context: 1 });
  const lines = hunks.flatMap((hunk) => [`@@ line ${hunk.oldStart} @@`, ...hunk.lines]);
  const [first] = hunks;
  const left = lines.length - MOST;
  const more = left > 0 ? [`… ${left} more lines`] : [];
  const shown = [`--- ${path}`, ...lines.slice(0, MOST), ...more].map((line) => `${harmless(line)}\n`).join('');
  const offset = first?.lines.findIndex((line) => /^[-+]/.test(line)) ?? 0;
  return { line: (first?.oldStart ?? 1) + Math.max(0, offset), diff: `${shown}\n` };
}

/** Shows what is not seen, yet makes a difference. */
const visible = (text: string): string => text.replaceAll('\r', '␍').replaceAll('\uFEFF', '<BOM>');
