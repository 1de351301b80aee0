import type { SiteFile, Templates } from './entry.ts';
import { CONTENT_POLICY } from './frame.ts';

/** Files of `templates/` that a site has as they are. */
const COPIED = ['site.css', 'search.js', 'icon.svg'];

/** For hosts that read it: what pages say themselves, and what only headers can say. */
const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_POLICY}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;

/** The files that all pages share. */
export const drawAssets = (templates: Templates): readonly SiteFile[] => [
  ...COPIED.map((name) => ({ path: `assets/${name}`, text: templates[name] ?? '' })),
  { path: '_headers', text: HEADERS },
];
