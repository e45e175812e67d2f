import { readFileSync } from 'node:fs';
import path from 'node:path';
import { permissionTable, roleOf } from './permissions.ts';
import type { Rule } from './rule.ts';
import { accessRules } from './rules/access.ts';
import { alarmRules } from './rules/alarms.ts';
import { bucketRules } from './rules/buckets.ts';
import { FUNCTIONS, functionRules } from './rules/functions.ts';
import { queueRules } from './rules/queues.ts';
import {
  at,
  listOf,
  ofType,
  referencesIn,
  type Template,
  templateSchema,
  textOf,
  underConditions,
} from './template.ts';

const ROOT = path.join(__dirname, '../..');
const PACKAGED = path.join(ROOT, '.serverless/cloudformation-template-update-stack.json');
const RULES: readonly Rule[] = [
  ...bucketRules,
  ...queueRules,
  ...functionRules,
  ...accessRules,
  ...alarmRules,
];

const packaged = templateSchema.parse(JSON.parse(readFileSync(PACKAGED, 'utf8')));
const fresh = () => underConditions(structuredClone(packaged)).Resources;

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, { check, mutations }) => {
  test('holds for the stack', () => {
    expect(check(fresh())).toEqual([]);
  });

  test.each(Object.entries(mutations))('reports: %s', (_name, mutate) => {
    const resources = fresh();
    mutate(resources);
    expect(check(resources)).not.toEqual([]);
  });
});

test('every rule has a mutation that it reports', () => {
  expect(RULES.filter(({ mutations }) => Object.keys(mutations).length === 0)).toEqual([]);
});

/** What the stack refers to and does not have. */
function dangling({ Resources, Outputs }: Template): string[] {
  const known = new Set(Object.keys(Resources));
  return [...new Set(referencesIn([Resources, Outputs]))].filter((name) => !known.has(name));
}

describe.each<[string, Record<string, boolean>]>([
  ['as packaged', {}],
  ['an articles bucket that was there before', { OwnArticlesBucket: false }],
  ['a briefs bucket that was there before', { OwnBriefsBucket: false }],
  ['both buckets there before', { OwnArticlesBucket: false, OwnBriefsBucket: false }],
  [
    'tracing, alarms by mail and an unlimited backfill',
    { Tracing: true, AlarmsByMail: true, LimitedBackfill: false },
  ],
])('%s', (_, given) => {
  test('refers to nothing that would not be made', () => {
    expect(dangling(underConditions(packaged, given))).toEqual([]);
  });
});

test('a missing resource is seen as a dangling reference', () => {
  const template = underConditions(structuredClone(packaged));
  delete template.Resources['UploadsQueue'];
  expect(dangling(template)).toContain('UploadsQueue');
});

describe('buckets that were there before', () => {
  const { Resources } = underConditions(packaged, { OwnArticlesBucket: false, OwnBriefsBucket: false });

  test('are not made, changed or given a policy', () => {
    expect(ofType(Resources, 'AWS::S3::Bucket').map(([name]) => name)).toEqual([
      'ServerlessDeploymentBucket',
    ]);
    expect(ofType(Resources, 'AWS::S3::BucketPolicy').map(([name]) => name)).toEqual([
      'ServerlessDeploymentBucketPolicy',
    ]);
  });

  test.each([
    ['ArticlesRule', 'precis-articles', { prefix: 'articles/' }, 'UploadsQueue'],
    ['GlossariesRule', 'precis-articles', { prefix: 'glossaries/' }, 'GlossariesQueue'],
    ['BriefsRule', 'precis-briefs', { wildcard: 'briefs/*.json' }, 'CatalogQueue'],
  ])(
    '%s sends what is written and removed to the queue, which takes it from this rule only',
    (rule, bucket, key, queue) => {
      const { EventPattern, Targets, Name } = Resources[rule]?.Properties ?? {};
      expect(EventPattern).toEqual({
        source: ['aws.s3'],
        'detail-type': ['Object Created', 'Object Deleted'],
        detail: { bucket: { name: [bucket] }, object: { key: [key] } },
      });
      expect(listOf(Targets).map((target) => textOf(at(target, 'Arn')))).toEqual([`${queue}.Arn`]);
      const allowed = at(Resources[`${queue}Policy`], 'Properties', 'PolicyDocument', 'Statement', 0);
      expect(at(allowed, 'Principal', 'Service')).toBe('events.amazonaws.com');
      expect(textOf(at(allowed, 'Condition', 'ArnEquals', 'aws:SourceArn'))).toMatch(
        new RegExp(`:rule/${Name}$`),
      );
    },
  );
});

describe('pages through CloudFront', () => {
  const policy = (given: Record<string, boolean>) =>
    listOf(
      at(
        underConditions(packaged, given).Resources['BriefsBucketPolicy'],
        'Properties',
        'PolicyDocument',
        'Statement',
      ),
    );

  test('are off unless asked for', () => {
    const { Resources } = underConditions(packaged);
    expect(ofType(Resources, 'AWS::CloudFront::Distribution')).toEqual([]);
    expect(policy({})).toHaveLength(1);
  });

  test('are read with a signed cookie only, over TLS, by this distribution alone, and never termbases', () => {
    const { Resources } = underConditions(packaged, { PagesServed: true });
    const behaviour = at(
      Resources['PagesDistribution'],
      'Properties',
      'DistributionConfig',
      'DefaultCacheBehavior',
    );
    expect(listOf(at(behaviour, 'TrustedKeyGroups'))).toHaveLength(1);
    expect(at(behaviour, 'ViewerProtocolPolicy')).toBe('redirect-to-https');
    const [, grant] = policy({ PagesServed: true });
    expect(at(grant, 'Action')).toBe('s3:GetObject');
    expect(textOf(at(grant, 'Condition', 'StringEquals', 'aws:SourceArn'))).toMatch(
      /distribution\/\$\{PagesDistribution\}$/,
    );
    expect(
      listOf(at(grant, 'Resource')).map((each) => textOf(each).replace(/^.*:::precis-briefs\//, '')),
    ).toEqual(['index.html', 'briefs/*', 'pairs/*', 'catalog/*']);
  });

  test('refer to nothing that would not be made', () => {
    expect(dangling(underConditions(packaged, { PagesServed: true }))).toEqual([]);
  });
});

describe('tracing', () => {
  const granted = (given: Record<string, boolean>) => {
    const { Resources } = underConditions(packaged, given);
    return Object.keys(FUNCTIONS).map((name) =>
      listOf(at(Resources[roleOf(Resources, name)], 'Properties', 'ManagedPolicyArns')).map(textOf),
    );
  };

  test('lets every function write its traces, and nothing else', () => {
    expect(granted({ Tracing: true })).toEqual(Object.keys(FUNCTIONS).map(() => ['TracesPolicy']));
    const policies = ofType(
      underConditions(packaged, { Tracing: true }).Resources,
      'AWS::IAM::ManagedPolicy',
    );
    expect(policies.map(([name]) => name)).toEqual(['TracesPolicy']);
    const statements = listOf(at(policies[0]?.[1], 'Properties', 'PolicyDocument', 'Statement'));
    expect(statements.map((each) => at(each, 'Action'))).toEqual([
      ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
    ]);
  });

  test('is no right of any function unless asked for', () => {
    expect(granted({})).toEqual(Object.keys(FUNCTIONS).map(() => []));
    expect(ofType(fresh(), 'AWS::IAM::ManagedPolicy')).toEqual([]);
  });
});

test('with an address alarms come by mail', () => {
  expect(
    underConditions(packaged, { AlarmsByMail: true }).Resources['AlarmsSubscription']?.Properties['Protocol'],
  ).toBe('email');
});

test('SECURITY.md shows who may do what, as it is', () => {
  // Spacing is Prettier's business, not the table's.
  const squeeze = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(squeeze(readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8'))).toContain(
    squeeze(permissionTable(fresh())),
  );
});
