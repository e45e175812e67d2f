import { failing, type Rule, required } from '../rule.ts';
import { at, listOf, ofType, put, type Resources, textOf } from '../template.ts';

/** The functions, and the prefix of the names of what belongs to each. */
export const FUNCTIONS = {
  BriefArticles: 'briefArticles',
  CompileGlossary: 'compileGlossary',
  UpdateCatalog: 'updateCatalog',
  Backfill: 'backfill',
  Summarise: 'summarise',
  TranslateTerms: 'translateTerms',
} as const;

/** Runtimes that AWS still patches; 20 can no longer be created. Source: Lambda Developer Guide, "Lambda runtimes". */
const SUPPORTED_RUNTIMES = ['nodejs22.x', 'nodejs24.x'];

const functions = (resources: Resources) =>
  Object.keys(FUNCTIONS).map((name) => [name, resources[`${name}LambdaFunction`]] as const);
const property = (name: string, ...path: (string | number)[]) => [
  `${name}LambdaFunction`,
  'Properties',
  ...path,
];
const variables = (resource: unknown) => at(resource, 'Properties', 'Environment', 'Variables');

export const functionRules: readonly Rule[] = [
  {
    name: 'all functions are there, and no other',
    check: (resources) => [
      ...failing(functions(resources), (each) => each?.Type === 'AWS::Lambda::Function', 'is missing'),
      ...required(ofType(resources, 'AWS::Lambda::Function').length === 6, 'there is another function'),
    ],
    mutations: {
      'one taken away': (r) => put(r, ['SummariseLambdaFunction'], undefined),
      'one more': (r) => put(r, ['OtherLambdaFunction'], r['BackfillLambdaFunction']),
    },
  },
  {
    name: 'functions run on arm64',
    check: (resources) =>
      failing(functions(resources), (each) => at(each, 'Properties', 'Architectures', 0) === 'arm64'),
    mutations: { 'another architecture': (r) => put(r, property('Backfill', 'Architectures'), ['x86_64']) },
  },
  {
    name: 'functions run on a runtime that AWS supports',
    check: (resources) =>
      failing(functions(resources), (each) =>
        SUPPORTED_RUNTIMES.includes(textOf(at(each, 'Properties', 'Runtime') ?? '')),
      ),
    mutations: { 'an old runtime': (r) => put(r, property('Summarise', 'Runtime'), 'nodejs20.x') },
  },
  {
    name: 'functions have a time limit and memory of their own choosing',
    check: (resources) =>
      failing(
        functions(resources),
        (each) =>
          Number(at(each, 'Properties', 'Timeout')) >= 60 &&
          Number(at(each, 'Properties', 'MemorySize')) >= 1024,
      ),
    mutations: {
      'the default time limit': (r) => put(r, property('BriefArticles', 'Timeout'), undefined),
      'the default memory': (r) => put(r, property('BriefArticles', 'MemorySize'), 128),
    },
  },
  {
    name: 'logs are kept for a time, not for ever',
    check: (resources) =>
      failing(Object.entries(FUNCTIONS), (name, key) => {
        const group = resources[`${key}LogGroup`]?.Properties;
        return (
          textOf(group?.['LogGroupName'] ?? '').endsWith(`-${name}`) &&
          Number(group?.['RetentionInDays']) >= 1
        );
      }),
    mutations: {
      'for ever': (r) => put(r, ['BriefArticlesLogGroup', 'Properties', 'RetentionInDays'], undefined),
      'no log group': (r) => put(r, ['BackfillLogGroup'], undefined),
    },
  },
  {
    name: 'logs are structured and name the service',
    check: (resources) =>
      failing(
        functions(resources),
        (each) =>
          at(each, 'Properties', 'LoggingConfig', 'LogFormat') === 'JSON' &&
          at(variables(each), 'POWERTOOLS_SERVICE_NAME') === 'precis-dev' &&
          at(variables(each), 'POWERTOOLS_LOG_LEVEL') === 'INFO',
      ),
    mutations: {
      'plain text': (r) => put(r, property('TranslateTerms', 'LoggingConfig'), undefined),
      'no name': (r) =>
        put(r, property('Backfill', 'Environment', 'Variables', 'POWERTOOLS_SERVICE_NAME'), undefined),
    },
  },
  {
    name: 'functions know where their metrics belong',
    check: (resources) =>
      failing(
        functions(resources),
        (each) =>
          at(variables(each), 'POWERTOOLS_METRICS_NAMESPACE') === 'Precis' &&
          at(variables(each), 'POWERTOOLS_METRICS_DISABLED') === undefined,
      ),
    mutations: {
      'no namespace': (r) =>
        put(
          r,
          property('BriefArticles', 'Environment', 'Variables', 'POWERTOOLS_METRICS_NAMESPACE'),
          undefined,
        ),
    },
  },
  {
    name: 'the tracing of every function is decided by the parameter',
    check: (resources) =>
      failing(
        functions(resources),
        (each) => at(each, 'Properties', 'TracingConfig', 'Mode') === 'PassThrough',
      ),
    mutations: {
      'one traced always': (r) => put(r, property('BriefArticles', 'TracingConfig', 'Mode'), 'Active'),
    },
  },
  {
    name: 'a backfill leaves room for live uploads',
    check: (resources) =>
      required(
        Number(at(resources, ...property('Backfill', 'ReservedConcurrentExecutions'))) >= 1,
        'the backfill may take all of the account’s concurrency',
      ),
    mutations: {
      'no limit': (r) => put(r, property('Backfill', 'ReservedConcurrentExecutions'), undefined),
    },
  },
  {
    name: 'S3 Batch Operations may run the backfill, read its manifests and write its reports, and nothing else',
    check: (resources) => {
      const role = resources['BackfillJobRole']?.Properties;
      const statements = listOf(role?.['Policies']).flatMap((policy) =>
        listOf(at(policy, 'PolicyDocument', 'Statement')),
      );
      const briefs = textOf(at(resources, 'BriefsBucket', 'Properties', 'BucketName'));
      const granted = statements.flatMap((each) =>
        listOf(at(each, 'Action')).map((action) => `${action} ${textOf(at(each, 'Resource'))}`),
      );
      const folder = `arn:\${AWS::Partition}:s3:::${briefs}/backfill/*`;
      const expected = [
        'lambda:InvokeFunction BackfillLambdaFunction.Arn',
        `s3:GetObject ${folder}`,
        `s3:GetObjectVersion ${folder}`,
        `s3:PutObject ${folder}`,
      ];
      return [
        ...required(
          textOf(at(role, 'AssumeRolePolicyDocument', 'Statement', 0, 'Principal', 'Service') ?? '') ===
            'batchoperations.s3.amazonaws.com',
          'another service may take the role on',
        ),
        ...required(granted.sort().join() === expected.join(), `the role grants ${granted.join(', ')}`),
      ];
    },
    mutations: {
      'another service': (r) =>
        put(
          r,
          [
            ...['BackfillJobRole', 'Properties', 'AssumeRolePolicyDocument', 'Statement', 0],
            ...['Principal', 'Service'],
          ],
          'lambda.amazonaws.com',
        ),
      'any function': (r) =>
        put(
          r,
          ['BackfillJobRole', 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement', 0, 'Resource'],
          '*',
        ),
      'no reading of manifests': (r) =>
        put(r, ['BackfillJobRole', 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement', 1], undefined),
    },
  },
];
