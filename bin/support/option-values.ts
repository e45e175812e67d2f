import { InvalidArgumentError, Option } from 'commander';

/** Reads an option that must be a positive whole number. */
export function positiveInteger(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** Reads an option that is a comma-separated list. */
export function commaList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** `--glossary`: repeatable, so that it never swallows the inputs after it. */
export function glossaryOption(): Option {
  return new Option('-g, --glossary <file>', 'a glossary file; repeat it for several')
    .argParser((file: string, files: readonly string[]) => [...files, file])
    .default([], 'the starter glossary');
}

/** `--to`: the languages to translate terms into. */
export function targetsOption(): Option {
  return new Option('-t, --to <tags>', 'languages to translate terms into, comma-separated')
    .argParser(commaList)
    .default([], 'every language of the glossary');
}
