/** Trouble outside the specs, for the person at the keyboard: wrong usage, unreadable input, unwritable output. */
export interface Trouble extends Error {
  readonly isTrouble: true;
  readonly help: string | undefined;
}

/** An error that ends the command with exit code 2 and is told without a stack. */
export function trouble(message: string, help?: string): Trouble {
  return Object.assign(new Error(message), { isTrouble: true as const, help });
}

/** True for errors made by `trouble`. */
export const isTrouble = (error: unknown): error is Trouble => error instanceof Error && 'isTrouble' in error;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something of that name exists already',
  EISDIR: 'it is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many open files',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
};

/** A file system error in plain words: `no space left on the device (ENOSPC)`. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known = code === undefined ? undefined : REASONS[code];
  if (known !== undefined) return `${known} (${code})`;
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
