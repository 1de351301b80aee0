import { relative, resolve, sep } from 'node:path';
import { codeFrame } from '../cli/findings/code-frame.ts';
import { type Finding, hasFile } from '../cli/findings/finding.ts';
import { makePalette } from '../cli/palette.ts';
import type { PreviewFinding } from './protocol.ts';

const PLAIN = makePalette(false);

/** A finding as the page is told it; its file relative to `folder`. */
export function showFinding(finding: Finding, folder: string): PreviewFinding {
  const { rule, severity, message, help, line, column, endLine, endColumn, pointer, evidence } = finding;
  return {
    rule,
    severity,
    message,
    help: help ?? null,
    file: fileOf(finding, folder),
    line: line ?? null,
    column: column ?? null,
    endLine: endLine ?? null,
    endColumn: endColumn ?? null,
    pointer: pointer ?? null,
    frame: frameOf(finding),
    evidence: evidence ?? null,
    owner: ownerOf(pointer ?? ''),
  };
}

/** Themes of the package are called by a name that is no path. */
function fileOf(finding: Finding, folder: string): string | null {
  if (!hasFile(finding)) return null;
  if (finding.file.startsWith('whiteprint/themes/')) return finding.file;
  return relative(folder, resolve(finding.file)).replaceAll(sep, '/');
}

function frameOf({ text, line, column, endLine, endColumn }: Finding): string | null {
  if (text === undefined || line === undefined || column === undefined) return null;
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return codeFrame(text, { line, column, ...end }, PLAIN);
}

/** What reports call the drawn thing that a place of a spec gives. Specs count rows from 0, pictures from 1. */
export function ownerOf(pointer: string): string | null {
  const [, list = '', name] = pointer.split('/').map(unescaped);
  if (list === 'title' || list === 'subtitle') return list;
  if (name === undefined) return null;
  if (['nodes', 'zones', 'edges', 'context'].includes(list)) return `${list}/${name}`;
  return ['legend', 'notes'].includes(list) && /^\d+$/.test(name) ? `${list}/${Number(name) + 1}` : null;
}

const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');
