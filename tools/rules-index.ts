import type { Rule } from '../src/cli/findings/rule-list.ts';

/** docs/rules/README.md: every rule with its level, its summary and its page, by room. */
export function toRulesIndex(rules: readonly Rule[]): string {
  const rooms = [...new Set(rules.map(roomOf))];
  return [INTRO, ...rooms.map((room) => toSection(room, rules)), ''].join('\n');
}

const INTRO = `# Rules

<!-- Made by \`npm run generate\` from the list of rules. -->

Everything that Whiteprint can find fault with, by what it is about. Each rule has a page with what it looks for, an example, what is told of
it, and its cure; \`whiteprint rules ID\` prints it. Errors fail a build, warnings do not, unless the
[settings](../config.md#levels-of-rules) say otherwise.
`;

/** What the rules of a room are about; of one that is not listed the names say it. */
const ABOUT: Readonly<Record<string, string>> = {
  budget: 'Bytes of the finished PNG.',
  build: 'A build or check as a whole.',
  config: 'Settings: `whiteprint.config.yaml`.',
  copy: 'Words: what an editor would mark in the texts of a spec.',
  format: 'The form of specs, as `whiteprint fmt` writes it.',
  icon: 'Drawings of icons.',
  merge: 'Shares of a catalog that are put together by `whiteprint merge`.',
  model: 'What a spec says as a whole: ids, references, zones, icons, steps.',
  out: 'The folder for images, as `whiteprint build --check` finds it.',
  picture: 'The finished picture, as a reader sees it; [an overview](../picture-rules.md) tells how it is looked at.',
  run: 'A run: files that cannot be read or written, and faults of our own. They end with exit code 2.',
  site: 'The pages that `whiteprint site` makes.',
  spec: 'The text of a spec: YAML, keys, values, limits.',
  text: 'Fonts and characters.',
  theme: 'Theme files.',
};

const roomOf = ({ id }: Pick<Rule, 'id'>): string => id.slice(0, id.indexOf('/'));

function toSection(room: string, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => roomOf(rule) === room)
    .map(({ id, level, summary }) => `| [${id}](${id}.md) | ${level} | ${summary} |`);
  const about = ABOUT[room];
  return [`## ${room}`, '', ...(about === undefined ? [] : [about, '']), HEAD, ...rows, ''].join('\n');
}

const HEAD = '| rule | level | what is wrong when it speaks |\n|---|---|---|';
