import type { Report } from '../report/schema.ts';
import { copyFileText, copyPng, copyText, markdownOf } from './copy.ts';
import { byId } from './dom.ts';

interface Copied {
  readonly report: Report;
  readonly urlOf: (form: 'png' | 'svg') => string;
}

/** The buttons that copy the picture. `present`: what is shown; null disables nothing, but is told. Returns what copies as Markdown. */
export function createCopyButtons(present: () => Copied | null, tell: (words: string) => void): () => void {
  const copy = (what: string, act: (picture: Copied) => Promise<void>) => async () => {
    const picture = present();
    if (picture === null) return tell('There is no picture to copy yet.');
    try {
      await act(picture);
      tell(`${what} copied`);
    } catch (error) {
      tell(`${what} not copied: ${error instanceof Error ? error.message : error}`);
    }
  };
  const markdown = copy('Markdown', ({ report }) => copyText(markdownOf(report)));
  byId('copy-png', HTMLElement).addEventListener(
    'click',
    copy('PNG', ({ urlOf }) => copyPng(urlOf('png'))),
  );
  byId('copy-svg', HTMLElement).addEventListener(
    'click',
    copy('SVG', ({ urlOf }) => copyFileText(urlOf('svg'))),
  );
  byId('copy-markdown', HTMLElement).addEventListener('click', markdown);
  byId('checks', HTMLElement).addEventListener('click', ({ target }) => {
    const place = target instanceof Element ? target.closest('[data-copy]')?.getAttribute('data-copy') : null;
    if (place)
      void copyText(place).then(
        () => tell(`${place} copied`),
        () => tell('Not copied'),
      );
  });
  return () => void markdown();
}
