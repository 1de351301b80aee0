/** Memory of a process and all that it started, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** ms between two looks. */
const PERIOD = 100;

/** Watches a process until `stop` is called, which answers peaks in MB: of all together, and of the largest child. */
export function watchMemory(pid) {
  const peak = { all: 0, child: 0 };
  const look = () => {
    const sizes = treeOf(pid).map((one) => ({ isChild: one !== pid, size: megabytes(one) }));
    peak.all = Math.max(
      peak.all,
      sizes.reduce((sum, { size }) => sum + size, 0),
    );
    peak.child = Math.max(peak.child, ...sizes.filter(({ isChild }) => isChild).map(({ size }) => size));
  };
  const timer = setInterval(look, PERIOD);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** A process and its descendants. */
function treeOf(root) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** Proportional set size, MB: memory that several processes share is counted once. */
const megabytes = (pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Empty for a process that has ended. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
