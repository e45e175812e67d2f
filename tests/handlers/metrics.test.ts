import type * as MetricsModule from '../../handlers/metrics.ts';

/** The lines that CloudWatch would take figures from. */
async function published(use: (metrics: typeof MetricsModule) => void): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const spy = jest.spyOn(console, 'log').mockImplementation((line) => void written.push(String(line)));
  // In development mode Powertools writes to the console that tests can watch.
  Object.assign(process.env, {
    POWERTOOLS_DEV: 'true',
    POWERTOOLS_METRICS_DISABLED: 'false',
    POWERTOOLS_SERVICE_NAME: 'precis-test',
  });
  try {
    await jest.isolateModulesAsync(async () => use(await import('../../handlers/metrics.ts')));
  } finally {
    spy.mockRestore();
    delete process.env['POWERTOOLS_DEV'];
    delete process.env['POWERTOOLS_SERVICE_NAME'];
    process.env['POWERTOOLS_METRICS_DISABLED'] = 'true';
  }
  return written.map((line) => JSON.parse(line));
}

test('counts results, terms and latency of an invocation in one line', async () => {
  const lines = await published(({ recordOutcome, recordDeferral, publishMetrics }) => {
    recordOutcome({ result: 'briefed', terms: 5 }, 12);
    recordOutcome({ result: 'briefed', terms: 2 }, 8);
    recordOutcome({ result: 'unchanged' }, 3);
    recordOutcome({ result: 'ignored' }, 1);
    recordDeferral();
    publishMetrics();
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    service: 'precis-test',
    ArticlesBriefed: [1, 1],
    TermsFound: [5, 2],
    ArticlesUnchanged: 1,
    ArticlesDeferred: 1,
    ArticleLatency: [12, 8, 3],
    _aws: { CloudWatchMetrics: [{ Namespace: 'Precis', Dimensions: [['service']] }] },
  });
});

test('counts failures by their code as well', async () => {
  const lines = await published(({ recordOutcome, publishMetrics }) => {
    recordOutcome({ result: 'failed', code: 'article-empty' }, 4);
    publishMetrics();
  });
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ArticlesFailed: 1 }),
      expect.objectContaining({
        service: 'precis-test',
        code: 'article-empty',
        Failures: 1,
        _aws: expect.objectContaining({
          CloudWatchMetrics: [expect.objectContaining({ Dimensions: [['service', 'code']] })],
        }),
      }),
    ]),
  );
});

test('an invocation that did nothing writes nothing', async () => {
  expect(await published(({ publishMetrics }) => publishMetrics())).toEqual([]);
});
