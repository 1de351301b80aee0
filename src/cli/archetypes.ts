/** The shapes of stories that `init` has a first spec for. */
export const ARCHETYPES = ['pipeline', 'handshake', 'hub', 'stack', 'cycle', 'swimlane', 'tree'] as const;
export type FirstArchetype = (typeof ARCHETYPES)[number];
