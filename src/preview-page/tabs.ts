import { byId } from './dom.ts';

export type TabName = 'checks' | 'source';

/** The tabs at the side. Returns what opens one. */
export function createTabs(names: readonly TabName[]): (name: TabName) => void {
  const tabs = names.map((name) => byId(`tab-${name}`, HTMLButtonElement));
  for (const tab of tabs) tab.hidden = false;
  // Checks are scrolled by keys, too.
  byId('checks', HTMLElement).tabIndex = 0;
  const open = (name: TabName) => {
    for (const [index, tab] of tabs.entries()) {
      const isOpen = names[index] === name;
      tab.setAttribute('aria-selected', String(isOpen));
      tab.tabIndex = isOpen ? 0 : -1;
      byId(names[index] ?? name, HTMLElement).hidden = !isOpen;
    }
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => open(names[index] ?? 'checks'));
    tab.addEventListener('keydown', ({ key }) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (by === undefined) return;
      const next = (index + by + names.length) % names.length;
      open(names[next] ?? 'checks');
      tabs[next]?.focus();
    });
  }
  return open;
}
