/** Notations that are read. */
export type Format = 'prompt' | 'mermaid' | 'd2';

/** What a text is written in, by the name of its file, else by how it begins. */
export function formatOf(text: string, file: string): Format {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'd2') return 'd2';
  if (ending === 'mmd' || ending === 'mermaid') return 'mermaid';
  if (isMermaid(text)) return 'mermaid';
  return isD2(text) ? 'd2' : 'prompt';
}

/** Mermaid names its diagram in the first line that is neither comment nor frontmatter. */
function isMermaid(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n');
  let isFront = false;
  for (const [i, line] of lines.entries()) {
    const bare = line.trim();
    if (bare === '---' && (i === 0 || isFront)) isFront = !isFront;
    else if (!isFront && bare !== '' && !bare.startsWith('%%')) return MERMAID.test(bare);
    else if (!isFront && bare.startsWith('%%{')) return true;
  }
  return false;
}

const MERMAID =
  /^(?:```mermaid|(?:(?:flowchart|flowchart-elk|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v])\b.*|[ \t]*;?[ \t]*)|sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|journey|gitGraph|mindmap|timeline|quadrantChart|sankey-beta|C4Context|architecture-beta|block-beta|pie)$)/;

/** D2 is lines of keys and arrows; a prompt is sentences. */
function isD2(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (PROMPT.test(start) || !/->|<-|--|[:{]/.test(start)) return false;
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const alike = lines.filter((line) => line.length <= 200 && isD2Line(line));
  return lines.length > 0 && alike.length > lines.length * 0.7;
}

/** Words between arrows and texts that only prompts have. */
const PROMPT = /\b(?:labell?ed|etiquetad[ao]s?|infographic|infografía)\b/iu;

const isD2Line = (line: string): boolean =>
  !/\w[.!?] +\p{Lu}/u.test(line) &&
  !/^\d+[.)]/.test(line) &&
  (/^[^:]*(?:<->|->|<-|--)/.test(line) || /^\}/.test(line) || /^[\w.'"-]+(?: [\w.'"-]+){0,3} *(?:[:{]|$)/.test(line));
