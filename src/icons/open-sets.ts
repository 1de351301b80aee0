/** The open icon sets that `set:name` may name; each is the npm package `@iconify-json/<name>`. */
export const OPEN_SETS = ['lucide', 'ph', 'tabler'] as const;

/** What asks for an icon of a set: the set's name and the icon's, in lower case. */
export interface SetName {
  readonly set: string;
  readonly icon: string;
}

/** `Lucide:Server` as a set's name and an icon's; undefined for what names no set. */
export function readSetName(written: string): SetName | undefined {
  const [, set, icon] = /^([\w-]+)\s*:\s*(?!\/\/)(\S.*)$/.exec(written.trim().toLowerCase()) ?? [];
  return set === undefined || icon === undefined ? undefined : { set, icon };
}

/** True for what names a file rather than an icon. */
export const isIconPath = (written: string): boolean =>
  readSetName(written) === undefined && /[/\\]|\.svg$|^[.~]/i.test(written.trim());
