import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { ChangeSet, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { PreviewFinding } from '../../preview/protocol.ts';
import { changesTo } from './draft.ts';

/** Shows findings in the gutter and under the text. `base` is the text that they were found in: what has been written since moves them. */
export function showFindings(view: EditorView, findings: readonly PreviewFinding[], base: Text): void {
  const since = changesSince(base, view.state.doc);
  const diagnostics = findings.flatMap((finding) => toDiagnostic(base, finding));
  const moved = diagnostics.map((one) => ({ ...one, from: since.mapPos(one.from), to: since.mapPos(one.to) }));
  view.dispatch(setDiagnostics(view.state, moved));
}

/** Puts the cursor on a place of `base`, 1-based, in the middle of what is seen. */
export function goTo(view: EditorView, line: number, column: number, base: Text): void {
  goToOffset(view, changesSince(base, view.state.doc).mapPos(positionOf(base, line, column)));
}

/** Puts the cursor on a position of the editor's own text. */
export function goToOffset(view: EditorView, anchor: number): void {
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  view.focus();
}

const changesSince = (base: Text, now: Text): ChangeSet => ChangeSet.of(changesTo(base, now), base.length);

function toDiagnostic(base: Text, finding: PreviewFinding): readonly Diagnostic[] {
  const { line, column, endLine, endColumn, severity, message, help, rule } = finding;
  if (line === null) return [];
  const from = positionOf(base, line, column ?? 1);
  const to = endLine === null || endColumn === null ? from : positionOf(base, endLine, endColumn);
  const text = help === null ? message : `${message}\n${help}`;
  return [{ from, to: Math.max(from, to), severity, source: rule, message: text }];
}

function positionOf(doc: Text, line: number, column: number): number {
  const { from, length } = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return from + Math.max(0, Math.min(column - 1, length));
}
