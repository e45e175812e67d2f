import { permissionsOf, roleOf } from '../permissions.ts';
import { failing, type Rule, required } from '../rule.ts';
import { at, listOf, ofType, put, type Resources, textOf, textsOf } from '../template.ts';
import { FUNCTIONS } from './functions.ts';

/** The prefixes that functions know: S3 has no finer unit that a function could be held to. */
const PREFIXES = [
  'articles',
  'glossaries',
  'briefs',
  'failures',
  'termbases',
  'backfill',
  'catalog',
  'pairs',
];
const OBJECTS = new RegExp(
  `^arn:\\$\\{AWS::Partition\\}:s3:::[a-z0-9.-]+/(?:(?:${PREFIXES.join('|')})/\\*|index\\.html)$`,
);
const BUCKET = /^arn:\$\{AWS::Partition\}:s3:::[a-z0-9.-]+$/;

const functionRoles = (resources: Resources) =>
  Object.keys(FUNCTIONS).map((name) => [name, roleOf(resources, name)] as const);
const allRoles = (resources: Resources) => ofType(resources, 'AWS::IAM::Role').map(([name]) => name);
const allPermissions = (resources: Resources) =>
  allRoles(resources).flatMap((role) =>
    permissionsOf(resources, role).map(
      (each) => [`${role}: ${each.action} on ${each.resource}`, each] as const,
    ),
  );
const statement = (role: string, policy: number, index: number) => [
  ...[role, 'Properties', 'Policies', policy, 'PolicyDocument', 'Statement'],
  index,
];
const writes = (action: string) => /:(?:Put|Delete|Create|Send|Abort|Restore)/.test(action);

export const accessRules: readonly Rule[] = [
  {
    name: 'each function has a role of its own, which Lambda alone takes on',
    check: (resources) => {
      const roles = functionRoles(resources);
      return [
        ...failing(roles, (role) => {
          const trust = listOf(at(resources[role], 'Properties', 'AssumeRolePolicyDocument', 'Statement'));
          return (
            trust.length === 1 &&
            textsOf(at(trust[0], 'Principal', 'Service')).join() === 'lambda.amazonaws.com' &&
            at(trust[0], 'Action') === 'sts:AssumeRole'
          );
        }),
        ...required(new Set(roles.map(([, role]) => role)).size === roles.length, 'two share a role'),
      ];
    },
    mutations: {
      'a shared role': (r) =>
        put(r, ['SummariseLambdaFunction', 'Properties', 'Role'], { 'Fn::GetAtt': ['BackfillRole', 'Arn'] }),
      'anybody takes it on': (r) =>
        put(r, ['BackfillRole', 'Properties', 'AssumeRolePolicyDocument', 'Statement', 0, 'Principal'], {
          AWS: '*',
        }),
    },
  },
  {
    name: 'no action is a wildcard',
    check: (resources) => failing(allPermissions(resources), ({ action }) => !action.includes('*')),
    mutations: {
      'every action on articles': (r) => put(r, [...statement('BriefArticlesRole', 2, 0), 'Action'], 's3:*'),
    },
  },
  {
    name: 'objects are reached by prefix, and a bucket only to list a prefix',
    check: (resources) =>
      failing(
        allPermissions(resources).filter(([, { action }]) => action.startsWith('s3:')),
        ({ action, resource, condition }) =>
          action === 's3:ListBucket'
            ? BUCKET.test(resource) &&
              textsOf(at(condition, 'StringLikeIfExists', 's3:prefix')).length > 0 &&
              textsOf(at(condition, 'StringLikeIfExists', 's3:prefix')).every((prefix) =>
                [...PREFIXES, 'index.html'].includes(prefix.replace(/\/\*$/, '')),
              )
            : OBJECTS.test(resource),
      ),
    mutations: {
      'the whole bucket': (r) =>
        put(r, [...statement('BackfillRole', 2, 0), 'Resource'], {
          'Fn::Sub': `arn:\${AWS::Partition}:s3:::precis-briefs/*`,
        }),
      'every bucket': (r) => put(r, [...statement('SummariseRole', 1, 0), 'Resource'], '*'),
      'a listing of everything': (r) =>
        put(r, [...statement('TranslateTermsRole', 1, 1), 'Condition'], undefined),
    },
  },
  {
    name: 'everything else is granted on one resource; X-Ray alone has no finer one',
    check: (resources) =>
      failing(
        allPermissions(resources).filter(([, { action }]) => !action.startsWith('s3:')),
        ({ action, resource }) => {
          if (action.startsWith('xray:')) return resource === '*';
          if (action.startsWith('logs:'))
            return /:log-group:\/aws\/lambda\/precis-dev-[a-zA-Z]+:\*$/.test(resource);
          return resources[resource.replace(/\.Arn$/, '')] !== undefined;
        },
      ),
    mutations: {
      'any queue': (r) => put(r, [...statement('BriefArticlesRole', 1, 0), 'Resource'], '*'),
      'logs of any function': (r) =>
        put(r, [...statement('BriefArticlesRole', 0, 0), 'Resource'], {
          'Fn::Sub': `arn:\${AWS::Partition}:logs:*:*:log-group:*`,
        }),
    },
  },
  {
    name: 'a function writes into its own log, and cannot make groups without a retention',
    check: (resources) =>
      failing(functionRoles(resources), (role, name) => {
        const logs = permissionsOf(resources, role).filter(({ action }) => action.startsWith('logs:'));
        const own = Object.entries(FUNCTIONS).find(([key]) => key === name)?.[1];
        return (
          logs.length > 0 &&
          logs.every(
            ({ resource, action }) => resource.endsWith(`-${own}:*`) && action !== 'logs:CreateLogGroup',
          )
        );
      }),
    mutations: {
      'another function’s log': (r) =>
        put(
          r,
          [...statement('SummariseRole', 0, 0), 'Resource'],
          at(r, ...statement('BackfillRole', 0, 0), 'Resource'),
        ),
    },
  },
  {
    name: 'no function writes to or deletes from the articles bucket',
    check: (resources) =>
      failing(allPermissions(resources), ({ action, resource }) => {
        const articles = textOf(at(resources['ArticlesBucket'], 'Properties', 'BucketName'));
        return !(writes(action) && resource.includes(`:::${articles}/`));
      }),
    mutations: {
      'articles may be deleted': (r) =>
        put(r, [...statement('BriefArticlesRole', 2, 0), 'Action'], ['s3:GetObject', 's3:DeleteObject']),
    },
  },
  {
    name: 'functions that answer directly write nothing but their log',
    check: (resources) =>
      failing(
        ['Summarise', 'TranslateTerms'].flatMap((name) =>
          permissionsOf(resources, roleOf(resources, name)).map(
            (each) => [`${name}: ${each.action}`, each] as const,
          ),
        ),
        ({ action }) => action.startsWith('logs:') || !writes(action),
      ),
    mutations: {
      'briefs written': (r) =>
        put(r, [...statement('SummariseRole', 1, 0), 'Action'], ['s3:GetObject', 's3:PutObject']),
    },
  },
  {
    name: 'without tracing nobody may write traces',
    check: (resources) => failing(allPermissions(resources), ({ action }) => !action.startsWith('xray:')),
    mutations: {
      'traces granted': (r) =>
        put(
          r,
          [...statement('BackfillRole', 0, 0), 'Action'],
          ['logs:PutLogEvents', 'xray:PutTraceSegments'],
        ),
    },
  },
];
