import type { Icon, IconCatalogue } from '../../src/icons/icon.ts';
import type { IconSource } from '../../src/icons/icon-source.ts';
import type { NodeShape, Tone } from '../../src/roles.ts';

function icon(name: string, shape: NodeShape, tone: Tone, aliases: readonly string[] = []): Icon {
  const strokes = ['M2 2L22 22'];
  return { name, aliases, set: 'test', shape, tone, fills: [], shades: [], highlights: [], strokes, inks: [] };
}

/** A few icons, enough to build models with. */
export const FIXTURE_ICONS: IconCatalogue = {
  icons: [
    icon('browser', 'box', 'client', ['web-browser']),
    icon('cache', 'box', 'data'),
    icon('cloud', 'cloud', 'network'),
    icon('database', 'cylinder', 'data', ['db']),
    icon('gateway', 'box', 'gateway', ['api-gateway']),
    icon('queue', 'queue', 'messaging'),
    icon('server', 'box', 'service'),
    icon('shield', 'box', 'security'),
    icon('user', 'person', 'client', ['person']),
  ],
};

const body = '<path fill="none" stroke="currentColor" d="M3 3H21V21H3Z"/>';

/** The same with a set of four icons, and two files beside the spec. */
export const FIXTURE_SOURCE: IconSource = {
  ...FIXTURE_ICONS,
  sets: [
    {
      prefix: 'lucide',
      width: 24,
      height: 24,
      icons: { server: { body }, 'database-zap': { body }, github: { body }, broken: { body: '<image href="x"/>' } },
      aliases: { rack: { parent: 'server', rotate: 1 } },
    },
  ],
  files: [
    { path: './good.svg', svg: `<svg viewBox="0 0 24 24">${body}</svg>` },
    { path: './script.svg', svg: '<svg viewBox="0 0 24 24"><script>alert(1)</script></svg>' },
    { path: './gone.svg', trouble: 'no such file or folder (ENOENT)' },
  ],
};
