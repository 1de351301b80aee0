import type { Spec } from './schema.ts';

// The schema itself is loaded by tools alone; types see to it that these are all of its keys.
const ROOT = {
  whiteprint: true,
  title: true,
  subtitle: true,
  titleBlock: true,
  archetype: true,
  layout: true,
  theme: true,
  canvas: true,
  canvases: true,
  budget: true,
  lang: true,
  numbered: true,
  zones: true,
  nodes: true,
  edges: true,
  context: true,
  legend: true,
  notes: true,
  meta: true,
} satisfies Record<keyof Spec, true>;
const PAGE = {
  slug: true,
  title: true,
  description: true,
  alt: true,
  style: true,
  useCase: true,
  audience: true,
  generated: true,
  lang: true,
  seoTarget: true,
  tags: true,
  prompt: true,
} satisfies Record<keyof NonNullable<Spec['meta']>, true>;

/** Where a key belongs that is the spec's own or the page's, and stands in another map; undefined for other keys. */
export function keysElsewhere(key: string): string | undefined {
  if (Object.hasOwn(ROOT, key)) return `"${key}" is a key of the spec itself: write it without indentation`;
  return Object.hasOwn(PAGE, key) ? `"${key}" is a key of the page: write it below \`meta:\`` : undefined;
}
