import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced block: its language, the file that it is (`yaml themes/mine.yaml`), and its text. */
export interface Block {
  readonly lang: string;
  readonly file: string;
  readonly text: string;
}

/** A heading of a page and what stands below it. */
export interface Section {
  readonly words: string;
  readonly blocks: readonly Block[];
}

/** The page of a rule, taken apart. */
export interface RulePage {
  readonly id: string;
  readonly level: string;
  readonly summary: string;
  /** What is looked for, the bound, why a reader cares. */
  readonly about: string;
  /** By heading, in order. */
  readonly sections: ReadonlyMap<string, Section>;
}

export const PAGES = 'docs/rules';

/** Ids of all pages that there are, by their paths. */
export const pageIds = (): readonly string[] =>
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && path !== 'README.md')
    .map((path) => path.slice(0, -'.md'.length))
    .toSorted();

const HEAD = /^# (\S+)\n\n\*\*(error|warning)\*\* · ([^\n]+)\.\n\n([\s\S]+)$/;

/** Takes the page of a rule apart. Throws when it does not begin as pages do. */
export function readPage(id: string): RulePage {
  const text = readFileSync(join(PAGES, `${id}.md`), 'utf8');
  const [head = '', ...sections] = text.split(/^## /m);
  const [, title = '', level = '', summary = '', about = ''] = HEAD.exec(head) ?? [];
  if (title !== id) throw new Error(`the page of ${id} does not begin as pages do`);
  return { id, level, summary, about: about.trim(), sections: new Map(sections.map(toSection)) };
}

function toSection(text: string): readonly [string, Section] {
  const blocks = [...text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, lang = '', file = '', inner = '']): Block => ({ lang, file, text: inner }),
  );
  const [heading = '', ...rest] = text.replace(/^```[\s\S]*?^```$/gm, '').split('\n');
  return [heading, { words: rest.join('\n').trim(), blocks }];
}
