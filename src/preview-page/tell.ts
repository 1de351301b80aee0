import { byId } from './dom.ts';

const SHOWN_MS = 4000;

/** Tells in a few words, to eyes and screen readers, what has been done. */
export function createTeller(): (words: string) => void {
  const told = byId('told', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    told.textContent = words;
    timer = setTimeout(() => {
      told.textContent = '';
    }, SHOWN_MS);
  };
}
