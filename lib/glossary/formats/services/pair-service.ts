import type { GlossaryFormat } from '../format.ts';
import { readHeaderless } from '../headerless.ts';
import { Losses } from '../losses.ts';
import { pairEntries, requirePair } from '../pair-entries.ts';
import { type ServiceLimits, serviceFile, tableShape } from './service-file.ts';

/** A format of source and target terms without a header, as several services take it. */
export function pairService(
  format: Pick<GlossaryFormat, 'id' | 'title' | 'suffixes' | 'sniff'>,
  limits: ServiceLimits,
  delimiter: ',' | '\t',
): GlossaryFormat {
  return {
    ...format,
    read: (source) => readHeaderless(source, delimiter),
    write: (concepts, options) => {
      const losses = new Losses(options.name ?? format.id);
      const entries = pairEntries(concepts, requirePair(options, format.title), losses);
      const rows = entries.map(({ concept, source, target }) => ({
        concept,
        cells: [source.text, target.text],
      }));
      return { content: serviceFile(rows, limits, tableShape(delimiter), losses), problems: losses.finish() };
    },
  };
}
