import { permissionsOf } from '../permissions.ts';
import { failing, type Rule, required } from '../rule.ts';
import { at, listOf, ofType, put, type Resources, textOf, textsOf } from '../template.ts';

export const BUCKETS = ['ArticlesBucket', 'BriefsBucket'] as const;

const buckets = (resources: Resources) => BUCKETS.map((name) => [name, resources[name]] as const);
const lifecycleRules = (bucket: unknown) =>
  listOf(at(bucket, 'Properties', 'LifecycleConfiguration', 'Rules'));
const isDays = (value: unknown) => Number(value) >= 1;

/** Statements of the policy of a bucket. */
function statementsOn(resources: Resources, bucket: string): readonly unknown[] {
  const policies = ofType(resources, 'AWS::S3::BucketPolicy').filter(
    ([, { Properties }]) => textOf(Properties['Bucket']) === bucket,
  );
  return policies.flatMap(([, { Properties }]) => listOf(at(Properties, 'PolicyDocument', 'Statement')));
}

/** A statement that denies everything without TLS. */
export function deniesWithoutTls(statement: unknown, action: string): boolean {
  return (
    at(statement, 'Effect') === 'Deny' &&
    at(statement, 'Principal') === '*' &&
    at(statement, 'Action') === action &&
    String(at(statement, 'Condition', 'Bool', 'aws:SecureTransport')) === 'false'
  );
}

const property = (name: string, ...path: (string | number)[]) => [name, 'Properties', ...path];

export const bucketRules: readonly Rule[] = [
  {
    name: 'there is a bucket for articles and another for briefs, and the functions know both',
    check: (resources) => {
      const names = buckets(resources).map(([, bucket]) => at(bucket, 'Properties', 'BucketName'));
      const known = ofType(resources, 'AWS::Lambda::Function').filter(
        ([, { Properties }]) =>
          at(Properties, 'Environment', 'Variables', 'ARTICLES_BUCKET') === names[0] &&
          at(Properties, 'Environment', 'Variables', 'BRIEFS_BUCKET') === names[1],
      );
      return [
        ...required(names[0] !== names[1], 'the buckets are one and the same'),
        ...required(
          known.length === ofType(resources, 'AWS::Lambda::Function').length,
          'a function does not know the buckets',
        ),
      ];
    },
    mutations: {
      'one bucket for both': (r) =>
        put(r, property('BriefsBucket', 'BucketName'), at(r, ...property('ArticlesBucket', 'BucketName'))),
      'a function with another bucket': (r) =>
        put(r, property('BackfillLambdaFunction', 'Environment', 'Variables', 'BRIEFS_BUCKET'), 'other'),
    },
  },
  {
    name: 'nothing in a bucket can be made public',
    check: (resources) =>
      failing(buckets(resources), (bucket) =>
        ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].every(
          (name) => at(bucket, 'Properties', 'PublicAccessBlockConfiguration', name) === true,
        ),
      ),
    mutations: {
      'public access block taken away': (r) =>
        put(r, property('ArticlesBucket', 'PublicAccessBlockConfiguration'), undefined),
      'one of its four switches off': (r) =>
        put(r, property('BriefsBucket', 'PublicAccessBlockConfiguration', 'BlockPublicPolicy'), false),
    },
  },
  {
    name: 'objects belong to the owner of the bucket; ACLs are off',
    check: (resources) =>
      failing(
        buckets(resources),
        (bucket) =>
          at(bucket, 'Properties', 'OwnershipControls', 'Rules', 0, 'ObjectOwnership') ===
          'BucketOwnerEnforced',
      ),
    mutations: {
      'ownership left to the writer': (r) =>
        put(r, property('BriefsBucket', 'OwnershipControls', 'Rules', 0, 'ObjectOwnership'), 'ObjectWriter'),
    },
  },
  {
    name: 'objects are encrypted',
    check: (resources) =>
      failing(buckets(resources), (bucket) =>
        ['AES256', 'aws:kms'].includes(
          textOf(
            at(
              bucket,
              ...['Properties', 'BucketEncryption', 'ServerSideEncryptionConfiguration', 0],
              ...['ServerSideEncryptionByDefault', 'SSEAlgorithm'],
            ) ?? '',
          ),
        ),
      ),
    mutations: {
      'encryption taken away': (r) => put(r, property('ArticlesBucket', 'BucketEncryption'), undefined),
    },
  },
  {
    name: 'buckets keep versions',
    check: (resources) =>
      failing(
        buckets(resources),
        (bucket) => at(bucket, 'Properties', 'VersioningConfiguration', 'Status') === 'Enabled',
      ),
    mutations: {
      'versioning suspended': (r) =>
        put(r, property('BriefsBucket', 'VersioningConfiguration', 'Status'), 'Suspended'),
    },
  },
  {
    name: 'old versions and their delete markers are removed in time',
    check: (resources) =>
      failing(buckets(resources), (bucket) =>
        lifecycleRules(bucket).some(
          (rule) =>
            at(rule, 'Status') === 'Enabled' &&
            at(rule, 'ExpiredObjectDeleteMarker') === true &&
            isDays(at(rule, 'NoncurrentVersionExpiration', 'NoncurrentDays')),
        ),
      ),
    mutations: {
      'old versions kept for ever': (r) =>
        put(
          r,
          property('ArticlesBucket', 'LifecycleConfiguration', 'Rules', 0, 'NoncurrentVersionExpiration'),
          undefined,
        ),
      'delete markers kept for ever': (r) =>
        put(
          r,
          property('BriefsBucket', 'LifecycleConfiguration', 'Rules', 0, 'ExpiredObjectDeleteMarker'),
          undefined,
        ),
      'the rule disabled': (r) =>
        put(r, property('BriefsBucket', 'LifecycleConfiguration', 'Rules', 0, 'Status'), 'Disabled'),
    },
  },
  {
    name: 'parts of uploads that were never completed are removed',
    check: (resources) =>
      failing(buckets(resources), (bucket) =>
        lifecycleRules(bucket).some(
          (rule) =>
            at(rule, 'Status') === 'Enabled' &&
            isDays(at(rule, 'AbortIncompleteMultipartUpload', 'DaysAfterInitiation')),
        ),
      ),
    mutations: {
      'parts kept for ever': (r) =>
        put(
          r,
          property('ArticlesBucket', 'LifecycleConfiguration', 'Rules', 0, 'AbortIncompleteMultipartUpload'),
          undefined,
        ),
    },
  },
  {
    name: 'buckets speak TLS only',
    check: (resources) =>
      failing(buckets(resources), (bucket, name) => {
        const bucketName = textOf(at(bucket, 'Properties', 'BucketName'));
        return statementsOn(resources, name).some((statement) => {
          const on = listOf(at(statement, 'Resource')).map(textOf);
          return (
            deniesWithoutTls(statement, 's3:*') &&
            on.some((arn) => arn.endsWith(`:::${bucketName}`)) &&
            on.some((arn) => arn.endsWith(`:::${bucketName}/*`))
          );
        });
      }),
    mutations: {
      'the policy taken away': (r) => put(r, ['BriefsBucketPolicy'], undefined),
      'its condition turned round': (r) =>
        put(
          r,
          property(
            'ArticlesBucketPolicy',
            ...['PolicyDocument', 'Statement', 0, 'Condition', 'Bool', 'aws:SecureTransport'],
          ),
          'true',
        ),
      'the objects left out': (r) =>
        put(r, property('ArticlesBucketPolicy', 'PolicyDocument', 'Statement', 0, 'Resource', 1), undefined),
    },
  },
  {
    name: 'buckets outlive the stack',
    check: (resources) => failing(buckets(resources), (bucket) => bucket?.DeletionPolicy === 'Retain'),
    mutations: {
      'deleted with the stack': (r) => put(r, ['ArticlesBucket', 'DeletionPolicy'], 'Delete'),
    },
  },
  {
    name: 'what is deployed rests in a bucket that is private, encrypted and speaks TLS only',
    check: (resources) => {
      const bucket = resources['ServerlessDeploymentBucket'];
      return [
        ...required(
          at(bucket, 'Properties', 'PublicAccessBlockConfiguration', 'RestrictPublicBuckets') === true,
          'the deployment bucket may be public',
        ),
        ...required(at(bucket, 'Properties', 'BucketEncryption') !== undefined, 'it is not encrypted'),
        ...required(
          statementsOn(resources, 'ServerlessDeploymentBucket').some((statement) =>
            deniesWithoutTls(statement, 's3:*'),
          ),
          'it speaks without TLS',
        ),
      ];
    },
    mutations: {
      'made public': (r) =>
        put(r, property('ServerlessDeploymentBucket', 'PublicAccessBlockConfiguration'), undefined),
      'not encrypted': (r) => put(r, property('ServerlessDeploymentBucket', 'BucketEncryption'), undefined),
      'without TLS': (r) => put(r, ['ServerlessDeploymentBucketPolicy'], undefined),
    },
  },
  {
    name: 'a brief sets off the catalog’s function alone, which writes no brief',
    check: (resources) => [
      ...required(
        listOf(
          at(resources['BriefsBucket'], 'Properties', 'NotificationConfiguration', 'QueueConfigurations'),
        ).every(
          (each) =>
            textOf(at(each, 'Queue')) === 'CatalogQueue.Arn' &&
            at(each, 'Filter', 'S3Key', 'Rules', 0, 'Value') === 'briefs/',
        ),
        'another queue is told of briefs, or this one of other objects',
      ),
      ...failing(
        permissionsOf(resources, 'UpdateCatalogRole').map(
          (each) => [`${each.action} on ${each.resource}`, each] as const,
        ),
        ({ action, resource }) => action === 's3:GetObject' || !resource.endsWith('/briefs/*'),
        'lets the catalog write briefs',
      ),
      ...failing(
        Object.entries(resources).filter(([name]) => !['ArticlesBucket', 'BriefsBucket'].includes(name)),
        ({ Properties }) => Properties['NotificationConfiguration'] === undefined,
        'sends notifications',
      ),
      ...failing(
        ofType(resources, 'AWS::Events::Rule'),
        ({ Properties }) =>
          !textsOf(at(Properties, 'EventPattern', 'detail', 'bucket', 'name')).includes(
            textOf(at(resources, 'BriefsBucket', 'Properties', 'BucketName')),
          ),
        'listens to the briefs',
      ),
    ],
    mutations: {
      'the queue of uploads told of briefs': (r) =>
        put(r, property('BriefsBucket', 'NotificationConfiguration', 'QueueConfigurations', 0, 'Queue'), {
          'Fn::GetAtt': ['UploadsQueue', 'Arn'],
        }),
      'told of every object': (r) =>
        put(
          r,
          property('BriefsBucket', 'NotificationConfiguration', 'QueueConfigurations', 1, 'Filter'),
          undefined,
        ),
      'a catalog that may write briefs': (r) =>
        put(
          r,
          property('UpdateCatalogRole', 'Policies', 2, 'PolicyDocument', 'Statement', 0, 'Action'),
          's3:PutObject',
        ),
    },
  },
];
