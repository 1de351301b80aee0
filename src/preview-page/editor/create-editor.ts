import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { PreviewFinding } from '../../preview/protocol.ts';
import { completeBySchema } from './complete.ts';
import { hoverBySchema } from './hover.ts';
import type { JsonSchema } from './json-schema.ts';
import { look } from './look.ts';

export interface Editor {
  readonly view: EditorView;
  /** A text as it stands in this editor, with a history of its own. */
  readonly stateOf: (doc: Text) => EditorState;
}

interface EditorActs {
  readonly onChange: () => void;
  readonly onSave: () => void;
}

/** An empty editor of specs in `parent`. `nonce`: without it the page's policy lets no style in. */
export function createEditor(parent: HTMLElement, schema: JsonSchema, nonce: string, acts: EditorActs): Editor {
  const own = extensions(schema, nonce, acts);
  const stateOf = (doc: Text) => EditorState.create({ doc, extensions: own });
  return { view: new EditorView({ parent, state: stateOf(Text.empty) }), stateOf };
}

/** Shows findings in the gutter and under the text. */
export function showFindings(view: EditorView, findings: readonly PreviewFinding[]): void {
  const { doc } = view.state;
  view.dispatch(
    setDiagnostics(
      view.state,
      findings.flatMap((finding) => toDiagnostic(doc, finding)),
    ),
  );
}

/** Puts the cursor on a place, 1-based, in the middle of what is seen. */
export function goTo(view: EditorView, line: number, column: number): void {
  const at = positionOf(view.state.doc, line, column);
  view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
  view.focus();
}

function extensions(schema: JsonSchema, nonce: string, { onChange, onSave }: EditorActs): Extension {
  const run = () => {
    onSave();
    return true;
  };
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ 'aria-label': 'Source of the spec', spellcheck: 'false' }),
    lineNumbers(),
    lintGutter(),
    foldGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    indentOnInput(),
    indentUnit.of('  '),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    EditorView.lineWrapping,
    yaml(),
    autocompletion({ override: [completeBySchema(schema)], icons: false }),
    hoverBySchema(schema),
    look,
    keymap.of([
      { key: 'Mod-s', preventDefault: true, run },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of(({ docChanged }) => {
      if (docChanged) onChange();
    }),
  ];
}

function toDiagnostic(doc: Text, finding: PreviewFinding): readonly Diagnostic[] {
  const { line, column, endLine, endColumn, severity, message, help, rule } = finding;
  if (line === null) return [];
  const from = positionOf(doc, line, column ?? 1);
  const to = endLine === null || endColumn === null ? from : positionOf(doc, endLine, endColumn);
  const text = help === null ? message : `${message}\n${help}`;
  return [{ from, to: Math.max(from, to), severity, source: rule, message: text }];
}

function positionOf(doc: Text, line: number, column: number): number {
  const { from, length } = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return from + Math.max(0, Math.min(column - 1, length));
}
