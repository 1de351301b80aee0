import type { Report } from '../report/schema.ts';
import type { Card } from './entry.ts';
import { sayBytes, sayLanguage } from './words/say.ts';
import type { Words } from './words/words.ts';

/** A row of the table. */
interface Fact {
  /** Name of its icon in `icon.eta`. */
  readonly icon: string;
  readonly label: string;
  readonly value: string;
}

/** The table of a page, in the order of the catalog; what nobody wrote has no row. */
export function viewFacts({ image }: Report, card: Card, words: Words): readonly Fact[] {
  const facts: readonly Fact[] = [
    { icon: 'resolution', label: words.resolution, value: `${image.width} × ${image.height} px` },
    { icon: 'ratio', label: words.ratio, value: `${image.width}x${image.height}` },
    { icon: 'size', label: words.fileSize, value: sayBytes(image.bytes) },
    { icon: 'style', label: words.style, value: card.style },
    { icon: 'use', label: words.useCase, value: card.useCase },
    { icon: 'date', label: words.generated, value: card.generated },
    { icon: 'language', label: words.language, value: sayLanguage(words, card.lang) },
    { icon: 'topic', label: words.seoTarget, value: card.seoTarget },
  ];
  return facts.filter(({ value }) => value !== '');
}
