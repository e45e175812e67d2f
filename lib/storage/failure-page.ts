import { addressFrom, catalogKeys } from '../catalog/index.ts';
import type { PrecisError } from '../errors.ts';
import { renderFailure } from '../render/index.ts';
import { outputKeys } from './keys.ts';
import type { NewObject } from './object-store.ts';

/** The page that stands in the place of an article's brief while the article cannot be briefed as it is. */
export function failurePage({ code, message }: PrecisError, key: string): NewObject {
  const { html, failure } = outputKeys(key);
  const links = { index: addressFrom(html, catalogKeys.front), record: addressFrom(html, failure) };
  return { body: renderFailure({ key, code, message }, links), contentType: 'text/html; charset=utf-8' };
}
