import type { Icon, IconCatalogue } from '../../src/icons/icon.ts';
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
