import type { Palette } from '../palette.ts';
import { codeFrame } from './code-frame.ts';
import { harmless } from './display-text.ts';
import { type Finding, sortFindings } from './finding.ts';

const MOST_PER_FILE = 50;

/** All findings as text for people, by file and place, the first 50 of a file. Empty for none. */
export function showFindings(findings: readonly Finding[], palette: Palette): string {
  return [...groupByFile(findings).values()].map((group) => showFile(group, palette)).join('');
}

function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of sortFindings(findings)) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}

function showFile(findings: readonly Finding[], palette: Palette): string {
  // One more is shown rather than counted: it may itself be a count of what was left out.
  const most = findings.length === MOST_PER_FILE + 1 ? MOST_PER_FILE + 1 : MOST_PER_FILE;
  const shown = findings.slice(0, most).map((finding) => showFinding(finding, palette));
  const left = findings.length - shown.length;
  if (left > 0) shown.push(`${harmless(findings[0]?.file ?? '')}: ${left} more not shown\n\n`);
  return shown.join('');
}

function showFinding(finding: Finding, palette: Palette): string {
  const { file, text, line, column, endLine, endColumn } = finding;
  const hasPlace = line !== undefined && column !== undefined;
  const place = hasPlace ? `${harmless(file)}:${line}:${column}` : harmless(file);
  const severity = finding.severity === 'error' ? palette.red('error') : palette.yellow('warning');
  const head = `${palette.bold(place)}: ${severity} ${palette.cyan(finding.rule)}: ${harmless(finding.message)}\n`;
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  const frame = hasPlace && text !== undefined ? codeFrame(text, { line, column, ...end }, palette) : '';
  const help = finding.help === undefined ? '' : `${palette.green('help:')} ${harmless(finding.help)}\n`;
  return `${head}${frame}${help}\n`;
}
