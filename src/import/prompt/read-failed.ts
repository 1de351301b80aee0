import type { BoxFinder } from './find-boxes.ts';
import { flat, type Page, QUOTE, use, wordsOf } from './page.ts';
import type { PromptArrow } from './prompt-box.ts';

const CUE = new RegExp(
  `(?:optionally\\s+)?(?:show\\s+)?(?:an?\\s+|the\\s+|una?\\s+|la\\s+)?(?:(?:failed|failure|error)\\s+(?:branch|path|flow|response|case)|(?:rama|ruta|flujo|respuesta)\\s+(?:fallid[ao]|de\\s+(?:fallo|error)))([^;.\\n→>\\uE000]{0,160})(${QUOTE})`,
  'iu',
);

/** A branch that fails, told without an arrow's sign: `failed branch Browser/API Gateway response labeled '401'`. */
export function readFailed(page: Page, finder: BoxFinder): PromptArrow | undefined {
  const match = CUE.exec(page.masked);
  if (match === null) return undefined;
  const text = match[1] ?? '';
  const [first, second] = finder.mentionedIn(text).map(({ key }) => key);
  if (first === undefined || second === undefined) return undefined;
  const end = match.index + match[0].length;
  const label = wordsOf(page, end - (match[2]?.length ?? 0), end);
  const isResponse = /response|respuesta/iu.test(match[0]);
  const clause = flat(page.source.slice(match.index, end));
  const rest = page.masked.slice(end, end + 200).search(/[;.\n]/);
  use(page, match.index, end + Math.max(0, rest));
  const [from, to] = isResponse ? [second, first] : [first, second];
  const guess = `ends, as the text says ${isResponse ? 'a response between the two' : 'no direction'}`;
  return { from, to, label, heads: 'end', at: match.index, clause, guess };
}
