import { type Diagnostic, quote } from '../../diagnostics.ts';
import type { Copy, CopyRule, CopyText } from './copy.ts';
import { copyFinding } from './copy-finding.ts';
import { languageOf } from './foreign-texts.ts';
import { inLanguage } from './in-language.ts';
import { ALT_OPENINGS } from './words/alt-openings.ts';

const ID = 'copy/alt-text';

/** Alternative texts that do not stand in for the picture. How long they may be is told by `model/long-alt`. */
export const altText: CopyRule = {
  id: ID,
  check: (copy) => {
    const alt = copy.texts.find(({ role }) => role === 'alt');
    return alt === undefined ? missing(copy) : [...opening(alt), ...sameAsTitle(alt, copy), ...fileName(alt)];
  },
};

/** Nobody writes an alternative text in the page's language but the author: the one that is made is in the picture's. */
function missing({ spec: { meta }, model: { lang } }: Copy): readonly Diagnostic[] {
  if (meta === undefined) return [];
  const page = languageOf(meta.lang ?? lang);
  if (page === languageOf(lang) && inLanguage(lang, { en: true, es: true })) return [];
  const message =
    page === languageOf(lang)
      ? `the alternative text that is made tells a picture in "${page}" by signs alone`
      : `the page is in "${page}", and the alternative text that is made is in the picture's "${languageOf(lang)}"`;
  const help = `write \`meta.alt\` in "${page}": what the picture is about and what flows where`;
  return [copyFinding(ID, '/meta', message, { page, picture: languageOf(lang) }, help)];
}

function opening({ text, lang, pointer }: CopyText): readonly Diagnostic[] {
  const patterns = inLanguage(lang, ALT_OPENINGS) ?? [];
  const found = patterns.map((pattern) => new RegExp(`^\\s*(?:${pattern})(?:: ?| |(?=el ))`, 'iu').exec(text)?.[0]);
  const begins = found.find((match) => match !== undefined);
  if (begins === undefined) return [];
  const rest = text.slice(begins.length);
  const fix = rest.charAt(0).toUpperCase() + rest.slice(1);
  const message = `the alternative text begins with ${quote(begins.trim())}, which is said anyway`;
  const isEnough = /\S\s+\S/.test(rest);
  return [
    copyFinding(ID, pointer, message, { begins: begins.trim() }, `begin with ${quote(fix)}`, isEnough ? { fix } : {}),
  ];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function sameAsTitle({ text, pointer }: CopyText, { spec }: Copy): readonly Diagnostic[] {
  const titles = [spec.title, spec.meta?.title ?? spec.title];
  if (!titles.some((title) => plain(title) === plain(text))) return [];
  const message = 'the alternative text is the title again, which stands beside the picture';
  const help =
    'say what the boxes are and what flows between them, or leave `alt` out: one is made of boxes and arrows';
  return [copyFinding(ID, pointer, message, { alt: text }, help)];
}

function fileName({ text, pointer }: CopyText): readonly Diagnostic[] {
  if (!/^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(text.trim())) return [];
  return [
    copyFinding(
      ID,
      pointer,
      `the alternative text ${quote(text)} is the name of a file`,
      { alt: text },
      'say what the picture is about',
    ),
  ];
}
