/** Limits of the language; a spec beyond one of them is refused. */
export const LIMITS = {
  /** Size of the file, bytes of UTF-8. */
  fileBytes: 256 * 1024,
  nodes: 60,
  edges: 120,
  zones: 30,
  /** Zones inside zones, the outermost counted. */
  nesting: 6,
  legendRows: 20,
  notes: 20,
  context: 20,
  canvases: 10,
  protocols: 10,
  tags: 50,
  /** Characters of a text that is drawn. */
  text: 300,
  /** Characters of a link. */
  link: 2000,
  /** Characters of a description on the page. */
  description: 2000,
  /** Uses of YAML aliases in a file. */
  aliases: 100,
  /** Lists and maps inside each other, before anything is read. */
  depth: 64,
  /** Keys, items and values of a file once its aliases are written out. */
  values: 20_000,
} as const;
