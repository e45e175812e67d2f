import { S3Client } from '@aws-sdk/client-s3';
import { type Config, readConfig } from '../lib/config.ts';
import {
  type Briefing,
  type CatalogSite,
  createBriefing,
  createS3ObjectStore,
  type GlossaryPublishing,
} from '../lib/storage/index.ts';

/** What every handler shares: made once per execution environment, on first use. */
export interface Runtime {
  readonly config: Config;
  readonly briefing: Briefing;
  readonly publishing: GlossaryPublishing;
  readonly site: CatalogSite;
}

/** Milliseconds after which a connection that says nothing is given up, so that a retry fits into the time limit. */
const PATIENCE = { connectionTimeout: 3_000, socketTimeout: 10_000 } as const;

let runtime: Runtime | undefined;

/**
 * The runtime of this execution environment.
 *
 * @throws {PrecisError} `config-invalid`, again at every call until the environment is right.
 */
export function getRuntime(): Runtime {
  runtime ??= createRuntime(readConfig(process.env));
  return runtime;
}

function createRuntime(config: Config): Runtime {
  const client = new S3Client({ requestHandler: PATIENCE });
  const articles = createS3ObjectStore(client, config.articlesBucket);
  const briefs = createS3ObjectStore(client, config.briefsBucket);
  return {
    config,
    site: {
      locale: config.pagesLocale,
      ...(config.pagesAddress === undefined ? {} : { address: config.pagesAddress }),
    },
    publishing: {
      glossaries: articles,
      termbases: briefs,
      targets: config.targetLanguages,
      maxGlossaryBytes: config.maxGlossaryBytes,
    },
    briefing: createBriefing(config, articles, briefs),
  };
}
