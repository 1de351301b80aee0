import { isMap, parseDocument } from 'yaml';
import { quote } from '../../diagnostics.ts';
import { refuse } from '../refuse.ts';
import { leftOut } from '../remarks.ts';
import type { Remark, Sketch, SketchFact } from '../sketch.ts';
import { readStatements } from './read-statements.ts';
import { sketchFlow } from './sketch-flow.ts';

/** Reads a Mermaid flowchart. Other diagrams of Mermaid are refused in plain words. */
export function readMermaid(source: string): Sketch {
  const remarks: Remark[] = [];
  const front = readFrontmatter(source, remarks);
  const text = withoutAsides(source, front.end, remarks);
  const header = /^\s*(?:(flowchart-elk|flowchart|graph)\b[ \t]*(TB|TD|BT|RL|LR|[<>^]|v\b)?|([\w-]+))/.exec(
    text.slice(front.end),
  );
  if (header?.[1] === undefined)
    refuseOther(header?.[3], front.end + (header?.[0].length ?? 0) - (header?.[3]?.length ?? 0));
  const end = front.end + header[0].length;
  if (header[2] !== undefined && !['LR', '>'].includes(header[2]))
    remarks.push(leftOut(end - header[2].length, `the direction ${header[2]}: the layout is found by itself`));
  const flow = sketchFlow(readStatements(text, end));
  return { ...flow, title: front.title, remarks: [...remarks, ...flow.remarks] };
}

function refuseOther(word: string | undefined, at: number): never {
  const help = 'only flowcharts are read: begin with `flowchart LR` or `graph TD`';
  const name = OTHERS[word ?? ''];
  if (name !== undefined) refuse('import/no-diagram', `this is ${name} of Mermaid, and no flowchart`, help, at);
  refuse('import/no-diagram', `a Mermaid flowchart does not begin with ${quote(word ?? '')}`, help, at);
}

const OTHERS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  sequenceDiagram: 'a sequence diagram',
  classDiagram: 'a class diagram',
  stateDiagram: 'a state diagram',
  'stateDiagram-v2': 'a state diagram',
  erDiagram: 'an entity relationship diagram',
  gantt: 'a Gantt chart',
  journey: 'a user journey',
  gitGraph: 'a graph of commits',
  mindmap: 'a mind map',
  timeline: 'a timeline',
  pie: 'a pie chart',
  quadrantChart: 'a quadrant chart',
  C4Context: 'a C4 diagram',
  'architecture-beta': 'an architecture diagram',
  'block-beta': 'a block diagram',
  'sankey-beta': 'a Sankey diagram',
});

interface Frontmatter {
  /** Offset of what follows. */
  readonly end: number;
  readonly title: SketchFact | undefined;
}

/** YAML that is longer is no frontmatter; the bound keeps its parser from much work. */
const LONGEST_FRONT = 10_000;

function readFrontmatter(source: string, remarks: Remark[]): Frontmatter {
  const open = /^\s*---[ \t]*\n/.exec(source)?.[0].length;
  const close = open === undefined ? -1 : source.slice(0, LONGEST_FRONT).indexOf('\n---', open - 1);
  if (open === undefined || close < 0) return { end: 0, title: undefined };
  const end = close + 4;
  try {
    const { contents } = parseDocument(source.slice(open, close), { logLevel: 'silent' });
    if (!isMap(contents)) return { end, title: undefined };
    const title = contents.get('title');
    if (contents.items.length > (title === undefined ? 0 : 1))
      remarks.push(leftOut(open, 'settings of the frontmatter other than `title`'));
    return { end, title: typeof title === 'string' ? { value: title, at: open, remarks: [] } : undefined };
  } catch {
    remarks.push(leftOut(open, 'a frontmatter that cannot be read'));
    return { end, title: undefined };
  }
}

/** Blanks comments, directives and fences, so that all offsets stay. */
function withoutAsides(source: string, from: number, remarks: Remark[]): string {
  let text = blanked(source, 0, from);
  for (let at = text.indexOf('%%{'); at >= 0; at = text.indexOf('%%{', at)) {
    const close = text.indexOf('}%%', at);
    remarks.push(leftOut(at, 'a directive (`%%{…}%%`)'));
    text = blanked(text, at, close < 0 ? text.length : close + 3);
    if (remarks.length > MOST_DIRECTIVES) break;
  }
  return text.replace(/^[ \t]*(?:%%|```)[^\n]*/gm, (line) => ' '.repeat(line.length));
}

/** More directives than these are left to be read as comments. */
const MOST_DIRECTIVES = 20;

const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
