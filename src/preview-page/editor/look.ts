import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--code-key)' },
  { tag: [tags.string, tags.content, tags.attributeValue], color: 'var(--code-text)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--pencil)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--code-word)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--pencil)' },
]);

const frame = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--ink)', backgroundColor: 'var(--sheet)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '10px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-gutters': { color: 'var(--pencil)', backgroundColor: 'var(--sheet)', borderRight: '1px solid var(--hairline)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--line-wash)' },
  '.cm-activeLineGutter': { color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--edge)',
    borderRadius: '8px',
    boxShadow: 'var(--lift)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '15em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: 'var(--on-blue)', backgroundColor: 'var(--blue)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px', maxWidth: '22rem' },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--wash)', borderColor: 'var(--hairline)' },
  '.cm-textfield': { color: 'var(--ink)', backgroundColor: 'var(--sheet)', border: '1px solid var(--edge)' },
  '.cm-button': {
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
    backgroundImage: 'none',
    border: '1px solid var(--edge)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--amber-wash)', outline: '1px solid var(--amber)' },
  '.cm-foldPlaceholder': { color: 'var(--pencil)', backgroundColor: 'var(--wash)', border: 'none' },
  // The package's own marks are pictures in `data:` addresses, which the page's policy keeps out.
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy 1px var(--red)' },
  '.cm-lintRange-warning': { textDecoration: 'underline wavy 1px var(--amber)' },
  '.cm-lint-marker': { width: '9px', height: '9px', margin: '6px 2px 0', borderRadius: '50%' },
  '.cm-lint-marker-error': { content: 'none', borderRadius: '2px', backgroundColor: 'var(--red)' },
  '.cm-lint-marker-warning': { content: 'none', backgroundColor: 'var(--amber)' },
  // Its arrows are in few fonts.
  '.cm-collapsedLines': { color: 'var(--pencil)', background: 'var(--wash)' },
  '.cm-collapsedLines::before, .cm-collapsedLines::after': { content: 'none !important' },
  '.cm-diagnostic': { padding: '6px 12px', borderLeft: '3px solid var(--red)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--amber)' },
});

/** The editor in the colours of the page, which change with its scheme. */
export const look: Extension = [frame, syntaxHighlighting(colours)];
