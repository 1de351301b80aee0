import type { FirstArchetype } from './archetypes.ts';
import { FIRST_STORIES } from './first-stories.ts';

/** What a first spec is made from. */
export interface FirstSpecOptions {
  readonly archetype: FirstArchetype;
  readonly theme: string;
  /** Where an editor finds the schema, relative to the spec. */
  readonly schema: string;
}

/** A commented spec to start from, ready to build. */
export function firstSpec({ archetype, theme, schema }: FirstSpecOptions): string {
  const { zones, nodes, edges, legend, ...story } = FIRST_STORIES[archetype];
  const sections = [
    section('zones', 'trust boundaries: id: label', zones),
    section('nodes', 'the boxes in reading order; whiteprint icons lists the icons', nodes),
    section('edges', 'the arrows in story order; kind: request, response, async, failure or data', edges, '- '),
    section('legend', 'row n explains step n', legend, '- '),
  ];
  return `# yaml-language-server: $schema=${schema}
# With the line above, editors complete keys and check values as you type.
whiteprint: 1 # version of the spec language

title: ${story.title} # drawn at the top
subtitle: ${story.subtitle} # optional
archetype: ${archetype} # ${story.shape}
theme: ${theme} # whiteprint themes lists them
${sections.join('')}
notes: # small print
  - Illustrative flow, not an audited reference architecture
`;
}

function section(key: string, comment: string, lines: readonly string[], bullet = ''): string {
  if (lines.length === 0) return '';
  return `\n${key}: # ${comment}\n${lines.map((line) => `  ${bullet}${line}\n`).join('')}`;
}
