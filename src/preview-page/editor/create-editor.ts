import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
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
