import { byId } from './dom.ts';

const SCHEMES = ['auto', 'light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const NAMES: Readonly<Record<Scheme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
const KEY = 'whiteprint-scheme';

/** Light, dark, or as the system has it; the choice is remembered. Returns what goes on to the next one. */
export function createSchemeSwitch(): () => void {
  const button = byId('scheme', HTMLButtonElement);
  let scheme: Scheme = SCHEMES.find((known) => known === localStorage.getItem(KEY)) ?? 'auto';
  const draw = () => {
    document.documentElement.dataset['scheme'] = scheme;
    button.setAttribute('aria-label', `Colour scheme: ${NAMES[scheme]}`);
    byId('scheme-name', HTMLElement).textContent = NAMES[scheme];
  };
  const next = () => {
    scheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? 'auto';
    localStorage.setItem(KEY, scheme);
    draw();
  };
  button.addEventListener('click', next);
  draw();
  return next;
}
