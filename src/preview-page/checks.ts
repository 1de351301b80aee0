import type { PreviewFinding, SpecView } from '../preview/protocol.ts';
import { byId, html, icon } from './dom.ts';
import { type Gate, gatesOf } from './gates.ts';
import { statusText } from './spec-list.ts';

/** Draws the panel of checks: a verdict, the findings, the figures. `canEdit`: places lead into the editor. */
export function drawChecks(view: SpecView, canEdit: boolean): void {
  drawVerdict(view);
  const { findings, report } = view;
  byId('findings-heading', HTMLElement).hidden = findings.length === 0;
  byId('findings', HTMLElement).replaceChildren(...findings.map((one, index) => drawFinding(one, index + 1, canEdit)));
  const gates = report === null ? [] : gatesOf(report, view.ms);
  byId('gates', HTMLElement).replaceChildren(...gates.flatMap(drawGate));
  const count = byId('finding-count', HTMLElement);
  count.hidden = findings.length === 0;
  count.textContent = String(findings.length);
  count.className = `count ${findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}`;
}

function drawVerdict({ entry, findings, isStale }: SpecView): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const status =
    errors > 0 || isStale ? 'broken' : warnings > 0 ? 'warned' : entry.status === 'waiting' ? 'waiting' : 'good';
  const words = status === 'good' ? 'All checks pass' : statusText({ status, errors, warnings });
  const more = status === 'broken' && warnings > 0 ? `, ${statusText({ status: 'warned', errors, warnings })}` : '';
  const verdict = byId('verdict', HTMLElement);
  verdict.className = `verdict ${status}`;
  verdict.replaceChildren(icon(status), html('p', {}, words + more));
}

function drawFinding(finding: PreviewFinding, number: number, canEdit: boolean): HTMLElement {
  const { severity, message, rule, help, frame } = finding;
  return html(
    'li',
    { class: `finding ${severity}`, 'data-finding': number, tabindex: -1 },
    html(
      'div',
      { class: 'about' },
      html('span', { class: `marker ${severity}`, 'aria-hidden': 'true' }, String(number)),
      html('span', { class: 'severity' }, severity === 'error' ? 'Error' : 'Warning'),
      html('code', {}, rule),
      drawPlace(finding, canEdit),
    ),
    html('p', { class: 'message', dir: 'auto' }, message),
    frame === null
      ? null
      : html('pre', { tabindex: 0, role: 'group', 'aria-label': 'Where in the file' }, ...drawFrame(frame)),
    help === null ? null : html('p', { class: 'help', dir: 'auto' }, help),
  );
}

/** The line that is meant, and the carets below it, stand out. */
const drawFrame = (frame: string): readonly (Node | string)[] =>
  frame
    .trimEnd()
    .split('\n')
    .map((line) => (/^>|^\s+\|\s*\^+$/.test(line) ? html('span', { class: 'marked' }, `${line}\n`) : `${line}\n`));

/** Leads to the line, or copies where it is. */
function drawPlace({ file, line, column }: PreviewFinding, canEdit: boolean): HTMLElement | null {
  if (file === null) return null;
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const goes = canEdit && line !== null && file.endsWith('.yaml');
  const words = goes ? `Line ${line}` : place;
  const label = goes ? `Go to line ${line} of ${file}` : `Copy ${place}`;
  return html(
    'button',
    {
      type: 'button',
      class: 'place',
      'aria-label': label,
      title: place,
      'data-copy': goes ? null : place,
      'data-line': goes ? line : null,
      'data-column': goes ? (column ?? 1) : null,
    },
    words,
  );
}

function drawGate({ name, value, bound, isMet, used }: Gate): readonly HTMLElement[] {
  const words = html('span', { class: 'value' }, value);
  const limit = bound === null ? null : html('span', { class: 'quiet' }, ` ${bound}`);
  const mark =
    bound === null
      ? null
      : html('span', { class: `mark ${isMet ? 'good' : 'broken'}` }, icon(isMet ? 'good' : 'broken'));
  const told = mark === null ? null : html('span', { class: 'unseen' }, isMet ? 'met' : 'not met');
  const row = html('dd', {}, words, limit, mark, told, used === null ? null : drawMeter(name, used));
  return [html('dt', {}, name), row];
}

function drawMeter(name: string, used: number): HTMLElement {
  const bar = html('span', { class: used > 1 ? 'over' : '' });
  const percent = Math.round(used * 100);
  bar.style.setProperty('width', `${Math.min(100, percent)}%`);
  return html(
    'span',
    {
      class: 'meter',
      role: 'meter',
      'aria-label': `${name} against the budget`,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': Math.min(100, percent),
      'aria-valuetext': `${percent} % of the budget`,
    },
    bar,
  );
}
