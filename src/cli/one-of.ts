import { type Argument, InvalidArgumentError, type Option } from 'commander';
import { didYouMean } from '../did-you-mean.ts';

/** Lets an option take one of these words; another one is wrong usage that names them, and the one that was probably meant. */
export const optionOf = (option: Option, words: readonly string[]): Option =>
  option.choices(words).argParser((value: string) => known(value, words));

/** The same for an argument. */
export const argumentOf = (argument: Argument, words: readonly string[]): Argument =>
  argument.choices(words).argParser((value: string) => known(value, words));

/** ` Did you mean x?`, or nothing when no word is near. */
export function meant(value: string, words: readonly string[]): string {
  const near = didYouMean(value, words);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

function known(value: string, words: readonly string[]): string {
  if (words.includes(value)) return value;
  throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.${meant(value, words)}`);
}
