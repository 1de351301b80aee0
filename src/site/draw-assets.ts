import type { SiteFile, Templates } from './entry.ts';
import { CONTENT_POLICY } from './frame.ts';

/** Files of `templates/` that a site has as they are. */
const COPIED = ['search.js', 'icon.svg', 'licenses.txt'];

/** Those that make the one style sheet; later ones win. */
const STYLES = ['base', 'frame', 'search', 'lists', 'entry', 'diagram', 'source', 'print'];

/** For hosts that read it: what pages say themselves, and what only headers can say. */
const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_POLICY}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;

/** The files that all pages share. */
export const drawAssets = (templates: Templates): readonly SiteFile[] => [
  ...COPIED.map((name) => ({ path: `assets/${name}`, text: templates[name] ?? '' })),
  { path: 'assets/site.css', text: STYLES.map((name) => templates[`${name}.css`] ?? '').join('\n') },
  { path: '_headers', text: HEADERS },
];
