import type { CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';

const ID = 'copy/missing-meta';

/** What only a page shows: with one of these, `meta` is for a page. */
const FOR_A_PAGE = ['title', 'style', 'useCase', 'generated', 'seoTarget'] as const;

/** What a page lacks without it, with an example to be pasted. */
const NEEDED = {
  description: 'description: What the picture explains, in a sentence or two.',
  useCase: 'useCase: infographic',
  tags: 'tags: [first topic, second topic]',
} as const;

/** Facts of a page that is meant to be one, and has holes. */
export const missingMeta: CopyRule = {
  id: ID,
  check: ({ spec: { meta } }) => {
    if (meta === undefined || !FOR_A_PAGE.some((key) => meta[key] !== undefined)) return [];
    const missing = (['description', 'useCase', 'tags'] as const).filter((key) => isEmpty(meta[key]));
    if (missing.length === 0) return [];
    const message = `the page lacks ${missing.map((key) => `\`${key}\``).join(' and ')}`;
    const help = `write in \`meta\`: ${missing.map((key) => `\`${NEEDED[key]}\``).join(' and ')}`;
    return [copyFinding(ID, '/meta', message, { missing: missing.join(', ') }, help)];
  },
};

const isEmpty = (value: string | readonly string[] | undefined): boolean => value === undefined || value.length === 0;
