import { decodeHTML } from 'entities';
import type { FlowText } from './flow.ts';

/** A text as Mermaid shows it. */
export interface DecodedText {
  readonly text: string;
  /** A last line in italics: what the box does. */
  readonly role: string | undefined;
  /** Words of the icons of a font that stand in the text. */
  readonly icons: string;
}

/** Tags that only change how letters look. */
const TAGS = /<\/?(?:b|i|em|strong|u|s|sub|sup|code|small|big|center|span|div|p|font)(?:\s[^<>]{0,300})?\/?>/gi;
const BREAK = /<br\s*\/?\s*>/gi;
const FONT_ICON = /\bfa[bklrs]?:fa-([\w-]{1,60})/g;

/** Decodes entities, breaks, tags, icons of fonts and Markdown. */
export function decodeText({ raw, isMarkdown }: FlowText): DecodedText {
  const lines = raw.replace(BREAK, '\n').replaceAll('\\n', '\n').trim().split('\n');
  const last = /^<i>(.*)<\/i>$/i.exec(lines.at(-1)?.trim() ?? '')?.[1];
  const isRole = last !== undefined && lines.length > 1;
  const icons = [...raw.matchAll(FONT_ICON)].map(([, name]) => name ?? '').join(' ');
  const plain = (text: string): string =>
    decodeEntities(unmarked(text.replace(FONT_ICON, '').replace(TAGS, ''), isMarkdown));
  const shown = isRole ? lines.slice(0, -1) : lines;
  const text = shown.map((line) => plain(line.trim())).join('\n');
  // What a role's line break was is a break in the text that was written.
  return { text: text.trim(), role: isRole ? plain(last).replaceAll('\u2028', '\n') : undefined, icons };
}

const unmarked = (text: string, isMarkdown: boolean): string =>
  isMarkdown
    ? text
        .replace(/\*\*([^*]*)\*\*/g, '$1')
        .replace(/\*([^*]*)\*/g, '$1')
        .replace(/\b__([^_]*)__\b/g, '$1')
    : text;

/** `#quot;` and `#35;` are Mermaid's own, `&quot;` is HTML's. */
const decodeEntities = (text: string): string =>
  text.replace(/&?#(\w{1,31});|&(\w{1,31});/g, (whole, own: string | undefined, name: string | undefined) => {
    const entity = name ?? (own !== undefined && /^\d+$/.test(own) ? `#${own}` : (own ?? ''));
    const decoded = decodeHTML(`&${entity};`);
    return decoded === `&${entity};` ? whole : decoded;
  });
