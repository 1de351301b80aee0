import type { Spec } from '../spec/schema.ts';
import { checkNode } from './check-end.ts';
import type { Fail } from './fail.ts';
import type { Context, Side } from './model.ts';
import type { ResolveIcon } from './resolve-icon.ts';

const SIDES: readonly Side[] = ['above', 'below', 'left', 'right'];

type Written = NonNullable<Spec['context']>[number];

/** The scenery: each item an icon on exactly one side of some nodes. */
export function buildContext(spec: Spec, resolveIcon: ResolveIcon, fail: Fail): readonly Context[] {
  return (spec.context ?? []).flatMap((written, i) => {
    const pointer = `/context/${i}`;
    const icon = resolveIcon(written.icon, `${pointer}/icon`);
    const [side, ...others] = SIDES.filter((name) => written[name] !== undefined);
    if (side === undefined || others.length > 0) {
      failSides(side, others, pointer, fail);
      return [];
    }
    const nodes = readNodes(written[side], `${pointer}/${side}`, spec, fail);
    return icon === null ? [] : [{ icon: icon.name, side, nodes, pointer }];
  });
}

/** One id or several; those of no node are told of. */
function readNodes(written: Written[Side], pointer: string, spec: Spec, fail: Fail): readonly string[] {
  const isList = typeof written === 'object';
  const ids = isList ? written : [written ?? ''];
  for (const [i, id] of ids.entries()) {
    const wrong = checkNode(id, spec);
    if (wrong !== undefined) fail({ ...wrong, pointer: isList ? `${pointer}/${i}` : pointer });
  }
  return ids;
}

function failSides(side: Side | undefined, others: readonly Side[], pointer: string, fail: Fail): void {
  if (side === undefined) {
    const message = 'a context item needs one of the keys "above", "below", "left" and "right"';
    fail({ rule: 'spec/missing-key', message, help: 'write for instance `above: [gateway]`', pointer });
    return;
  }
  fail({
    rule: 'spec/conflicting-keys',
    message: `a context item stands on one side, not on ${[side, ...others].join(' and ')}`,
    help: 'write an item for each side',
    pointer: `${pointer}/${others[0] ?? side}`,
    atKey: true,
  });
}
