import * as z from 'zod';
import { briefTermSchema, candidateSchema } from '../glossary/schema.ts';
import { summarySchema } from '../summary/schema.ts';
import { spanShape } from '../text/span-schema.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** A stretch of the brief's text with the role it has in the article. */
export const briefBlockSchema = z.object({
  ...spanShape,
  kind: z.enum(['title', 'heading', 'paragraph', 'list-item', 'quotation', 'code', 'table']),
  level: z.int().min(1).max(6).optional(),
});

/** Something a reader should know before relying on the brief. */
export const briefWarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  start: spanShape.start.optional(),
  end: spanShape.end.optional(),
});

/** The brief of one article, as it is stored. */
export const briefSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    source: z.object({
      bucket: z.string().optional(),
      key: z.string().optional().describe('Object key or file name, decoded'),
      size: z.int().nonnegative().describe('Bytes'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      contentType: z.string(),
      charset: z.string(),
      canonicalUrl: z.string().optional(),
    }),
    engine: z.object({ name: z.literal('precis'), version: z.string() }),
    language: z.object({
      tag: z.string().describe('BCP 47; `und` where any answer would be a guess'),
      source: z.enum(['option', 'metadata', 'document', 'key', 'detected', 'unknown']),
      others: z.array(z.string()),
    }),
    title: z.string().optional(),
    published: z.string().optional().describe('ISO 8601'),
    summary: summarySchema,
    terms: z.array(briefTermSchema).describe('Most frequent first'),
    candidates: z.array(candidateSchema).describe('Best first'),
    termbase: z
      .array(
        z.object({
          name: z.string(),
          version: z.string().describe('Hash of the contents'),
          source: z.string(),
          target: z.string(),
        }),
      )
      .describe('The termbases used, one per language pair'),
    warnings: z.array(briefWarningSchema),
    text: z.string().describe('The article as extracted: what every offset points into'),
    blocks: z.array(briefBlockSchema),
  })
  .describe('A Précis brief');

export type Brief = z.infer<typeof briefSchema>;
export type BriefWarning = z.infer<typeof briefWarningSchema>;
