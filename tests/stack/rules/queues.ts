import { failing, type Rule, required } from '../rule.ts';
import { at, listOf, ofType, put, type Resource, type Resources, textOf, textsOf } from '../template.ts';
import { deniesWithoutTls } from './buckets.ts';

/** What waits where, and who works on it. */
const FLOWS = [
  {
    bucket: 'ArticlesBucket',
    prefix: 'articles/',
    queue: 'UploadsQueue',
    worker: 'BriefArticlesLambdaFunction',
  },
  {
    bucket: 'ArticlesBucket',
    prefix: 'glossaries/',
    queue: 'GlossariesQueue',
    worker: 'CompileGlossaryLambdaFunction',
  },
  { bucket: 'BriefsBucket', prefix: 'briefs/', queue: 'CatalogQueue', worker: 'UpdateCatalogLambdaFunction' },
] as const;

/** Messages S3 may leave behind until a person looks, in seconds: the longest SQS keeps them. */
const LONGEST_RETENTION = 1_209_600;

const flows = () => FLOWS.map((flow) => [flow.queue, flow] as const);
const deadLetterName = (queue: unknown) =>
  textOf(at(queue, 'Properties', 'RedrivePolicy', 'deadLetterTargetArn') ?? '').replace(/\.Arn$/, '');

function mappingOf(resources: Resources, queue: string): Resource | undefined {
  return ofType(resources, 'AWS::Lambda::EventSourceMapping').find(
    ([, { Properties }]) => textOf(Properties['EventSourceArn']) === `${queue}.Arn`,
  )?.[1];
}

function statementsOn(resources: Resources, queue: string): readonly unknown[] {
  return ofType(resources, 'AWS::SQS::QueuePolicy')
    .filter(([, { Properties }]) => listOf(Properties['Queues']).map(textOf).includes(queue))
    .flatMap(([, { Properties }]) => listOf(at(Properties, 'PolicyDocument', 'Statement')));
}

/** Whether a bucket tells a queue of one kind of event under a prefix. */
function notifies(
  resources: Resources,
  event: string,
  { bucket, prefix, queue }: (typeof FLOWS)[number],
): boolean {
  const all = listOf(at(resources[bucket], 'Properties', 'NotificationConfiguration', 'QueueConfigurations'));
  return all.some((configuration) => {
    const rule = at(configuration, 'Filter', 'S3Key', 'Rules', 0);
    return (
      at(configuration, 'Event') === event &&
      textOf(at(configuration, 'Queue')) === `${queue}.Arn` &&
      at(rule, 'Name') === 'prefix' &&
      at(rule, 'Value') === prefix
    );
  });
}

const MAPPINGS = {
  UploadsQueue: 'BriefArticlesEventSourceMappingSQSUploadsQueue',
  GlossariesQueue: 'CompileGlossaryEventSourceMappingSQSGlossariesQueue',
} as const;
const configurations = (index: number) => [
  ...['ArticlesBucket', 'Properties', 'NotificationConfiguration', 'QueueConfigurations'],
  index,
];
const statement = (queue: string, index: number) => [
  ...[`${queue}Policy`, 'Properties', 'PolicyDocument', 'Statement'],
  index,
];

export const queueRules: readonly Rule[] = [
  {
    name: 'uploads of articles and of glossaries, and new briefs, reach their queue',
    check: (resources) => failing(flows(), (flow) => notifies(resources, 's3:ObjectCreated:*', flow)),
    mutations: {
      'uploads of articles not told': (r) => put(r, configurations(0), undefined),
      'uploads of glossaries told to the other queue': (r) =>
        put(r, [...configurations(2), 'Queue'], { 'Fn::GetAtt': ['UploadsQueue', 'Arn'] }),
      'only one way to upload told': (r) => put(r, [...configurations(0), 'Event'], 's3:ObjectCreated:Put'),
    },
  },
  {
    name: 'deletions of articles, glossaries and briefs reach their queue',
    check: (resources) => failing(flows(), (flow) => notifies(resources, 's3:ObjectRemoved:*', flow)),
    mutations: {
      'deletions of articles not told': (r) => put(r, configurations(1), undefined),
      'deletions of glossaries not told': (r) => put(r, configurations(3), undefined),
    },
  },
  {
    name: 'only its own bucket of this account may fill a queue',
    check: (resources) =>
      failing(flows(), ({ bucket: source, queue }) => {
        const allowed = statementsOn(resources, queue).filter((each) => at(each, 'Effect') === 'Allow');
        const bucket = textOf(at(resources[source], 'Properties', 'BucketName'));
        return (
          allowed.length === 1 &&
          allowed.every(
            (each) =>
              at(each, 'Principal', 'Service') === 's3.amazonaws.com' &&
              at(each, 'Action') === 'sqs:SendMessage' &&
              textOf(at(each, 'Resource')) === `${queue}.Arn` &&
              textOf(at(each, 'Condition', 'ArnEquals', 'aws:SourceArn') ?? '').endsWith(`:::${bucket}`) &&
              textOf(at(each, 'Condition', 'StringEquals', 'aws:SourceAccount') ?? '') === 'AWS::AccountId',
          )
        );
      }),
    mutations: {
      'any bucket': (r) => put(r, [...statement('UploadsQueue', 0), 'Condition', 'ArnEquals'], undefined),
      'any account': (r) =>
        put(r, [...statement('GlossariesQueue', 0), 'Condition', 'StringEquals'], undefined),
      'any action': (r) => put(r, [...statement('UploadsQueue', 0), 'Action'], 'sqs:*'),
      'nobody at all': (r) => put(r, statement('UploadsQueue', 0), undefined),
    },
  },
  {
    name: 'the queue is there before the bucket tells it anything',
    check: (resources) =>
      failing(flows(), ({ bucket, queue }) =>
        textsOf(resources[bucket]?.DependsOn).includes(`${queue}Policy`),
      ),
    mutations: {
      'bucket made first': (r) => put(r, ['ArticlesBucket', 'DependsOn', 0], undefined),
    },
  },
  {
    name: 'what fails again and again rests in a dead-letter queue',
    check: (resources) =>
      failing(
        flows(),
        ({ queue }) =>
          resources[deadLetterName(resources[queue])]?.Type === 'AWS::SQS::Queue' &&
          deadLetterName(resources[queue]) !== queue,
      ),
    mutations: {
      'no dead-letter queue': (r) => put(r, ['UploadsQueue', 'Properties', 'RedrivePolicy'], undefined),
      'the dead-letter queue is gone': (r) => put(r, ['GlossariesDeadLetterQueue'], undefined),
    },
  },
  {
    name: 'a message is tried five times at the least',
    check: (resources) =>
      failing(
        flows(),
        ({ queue }) => Number(at(resources[queue], 'Properties', 'RedrivePolicy', 'maxReceiveCount')) >= 5,
      ),
    mutations: {
      'four tries': (r) => put(r, ['GlossariesQueue', 'Properties', 'RedrivePolicy', 'maxReceiveCount'], 4),
    },
  },
  {
    name: 'a message stays hidden for six times as long as its function may take',
    check: (resources) =>
      failing(
        flows(),
        ({ queue, worker }) =>
          Number(at(resources[queue], 'Properties', 'VisibilityTimeout')) >=
          6 * Number(at(resources[worker], 'Properties', 'Timeout')),
      ),
    mutations: {
      'a shorter visibility timeout': (r) => put(r, ['UploadsQueue', 'Properties', 'VisibilityTimeout'], 359),
      'a longer function': (r) => put(r, ['CompileGlossaryLambdaFunction', 'Properties', 'Timeout'], 301),
    },
  },
  {
    name: 'dead letters are kept as long as can be, and take messages of their queue only',
    check: (resources) =>
      failing(flows(), ({ queue }) => {
        const dead = resources[deadLetterName(resources[queue])];
        const sources = at(dead, 'Properties', 'RedriveAllowPolicy', 'sourceQueueArns');
        const name = textOf(at(resources[queue], 'Properties', 'QueueName'));
        return (
          at(dead, 'Properties', 'MessageRetentionPeriod') === LONGEST_RETENTION &&
          Number(at(resources[queue], 'Properties', 'MessageRetentionPeriod')) < LONGEST_RETENTION &&
          at(dead, 'Properties', 'RedriveAllowPolicy', 'redrivePermission') === 'byQueue' &&
          listOf(sources).every((arn) => textOf(arn).endsWith(`:${name}`))
        );
      }),
    mutations: {
      'kept for four days': (r) =>
        put(r, ['UploadsDeadLetterQueue', 'Properties', 'MessageRetentionPeriod'], 345_600),
      'messages of any queue': (r) =>
        put(r, ['GlossariesDeadLetterQueue', 'Properties', 'RedriveAllowPolicy'], undefined),
    },
  },
  {
    name: 'queues are encrypted, and those that are written from outside speak TLS only',
    check: (resources) => [
      ...failing(
        ofType(resources, 'AWS::SQS::Queue'),
        ({ Properties }) => Properties['SqsManagedSseEnabled'] === true,
        'is not encrypted',
      ),
      ...failing(flows(), ({ queue }) =>
        statementsOn(resources, queue).some(
          (each) => deniesWithoutTls(each, 'sqs:*') && textOf(at(each, 'Resource')) === `${queue}.Arn`,
        ),
      ),
    ],
    mutations: {
      'not encrypted': (r) => put(r, ['UploadsDeadLetterQueue', 'Properties', 'SqsManagedSseEnabled'], false),
      'without TLS': (r) => put(r, statement('GlossariesQueue', 1), undefined),
    },
  },
  {
    name: 'each queue feeds its function',
    check: (resources) =>
      failing(flows(), ({ queue, worker }) => {
        const mapping = mappingOf(resources, queue)?.Properties;
        return mapping?.['Enabled'] === true && textOf(mapping['FunctionName']) === `${worker}.Arn`;
      }),
    mutations: {
      'switched off': (r) => put(r, [MAPPINGS.UploadsQueue, 'Properties', 'Enabled'], false),
      'the wrong function': (r) =>
        put(r, [MAPPINGS.GlossariesQueue, 'Properties', 'FunctionName'], {
          'Fn::GetAtt': ['BriefArticlesLambdaFunction', 'Arn'],
        }),
    },
  },
  {
    name: 'one message that fails does not fail its batch',
    check: (resources) =>
      failing(flows(), ({ queue }) =>
        textsOf(mappingOf(resources, queue)?.Properties['FunctionResponseTypes']).includes(
          'ReportBatchItemFailures',
        ),
      ),
    mutations: {
      'whole batches only': (r) =>
        put(r, [MAPPINGS.UploadsQueue, 'Properties', 'FunctionResponseTypes'], undefined),
    },
  },
  {
    name: 'a queue takes no more than its share of the concurrency',
    check: (resources) =>
      failing(flows(), ({ queue }) => {
        const most = Number(
          at(mappingOf(resources, queue)?.Properties, 'ScalingConfig', 'MaximumConcurrency'),
        );
        return most >= 2 && most <= 1000;
      }),
    mutations: {
      'no limit': (r) => put(r, [MAPPINGS.GlossariesQueue, 'Properties', 'ScalingConfig'], undefined),
      'fewer than AWS takes': (r) =>
        put(r, [MAPPINGS.UploadsQueue, 'Properties', 'ScalingConfig', 'MaximumConcurrency'], 1),
    },
  },
  {
    name: 'no queue but these three feeds a function',
    check: (resources) =>
      required(
        ofType(resources, 'AWS::Lambda::EventSourceMapping').length === FLOWS.length,
        'another event source feeds a function',
      ),
    mutations: {
      'one mapping fewer': (r) => put(r, [MAPPINGS.UploadsQueue], undefined),
    },
  },
];
