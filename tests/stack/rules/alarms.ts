import { failing, type Rule, required } from '../rule.ts';
import { at, listOf, ofType, put, type Resource, type Resources, textOf } from '../template.ts';
import { FUNCTIONS } from './functions.ts';

const alarms = (resources: Resources) => ofType(resources, 'AWS::CloudWatch::Alarm');

/** The alarm on a metric of one queue or function. */
function alarmOn(resources: Resources, metric: string, subject: string): Resource | undefined {
  return alarms(resources).find(
    ([, { Properties }]) =>
      Properties['MetricName'] === metric && textOf(at(Properties, 'Dimensions', 0, 'Value')) === subject,
  )?.[1];
}

/** Whether an alarm goes off at all: on what, and above what. */
const watches = (alarm: Resource | undefined, namespace: string, statistic: string, threshold: number) =>
  alarm?.Properties['Namespace'] === namespace &&
  alarm.Properties['Statistic'] === statistic &&
  Number(alarm.Properties['Threshold']) <= threshold &&
  alarm.Properties['ComparisonOperator'] === 'GreaterThanThreshold';

const queues = () => ['Uploads', 'Glossaries', 'Catalog'].map((name) => [name, name] as const);
const functions = () => Object.keys(FUNCTIONS).map((name) => [name, name] as const);
const topicStatements = (resources: Resources) =>
  listOf(at(resources['AlarmsTopicPolicy'], 'Properties', 'PolicyDocument', 'Statement'));

/** What the dashboard must show: the metrics of the functions, and of what they stand on. */
const SHOWN = [
  ...['ArticlesBriefed', 'ArticlesFailed', 'ArticlesDeferred', 'Failures', 'ArticleLatency', 'TermsFound'],
  ...['ApproximateNumberOfMessagesVisible', 'ApproximateAgeOfOldestMessage', 'Errors', 'Throttles'],
];

export const alarmRules: readonly Rule[] = [
  {
    name: 'one dead letter is enough for an alarm',
    check: (resources) =>
      failing(queues(), (name) =>
        watches(
          alarmOn(resources, 'ApproximateNumberOfMessagesVisible', `${name}DeadLetterQueue.QueueName`),
          'AWS/SQS',
          'Maximum',
          0,
        ),
      ),
    mutations: {
      'no alarm': (r) => put(r, ['GlossariesDeadLetterAlarm'], undefined),
      'only after some': (r) => put(r, ['UploadsDeadLetterAlarm', 'Properties', 'Threshold'], 5),
      'on the wrong queue': (r) =>
        put(r, ['UploadsDeadLetterAlarm', 'Properties', 'Dimensions', 0, 'Value'], {
          'Fn::GetAtt': ['UploadsQueue', 'QueueName'],
        }),
    },
  },
  {
    name: 'an upload that waits too long sets off an alarm',
    check: (resources) =>
      failing(queues(), (name) =>
        watches(
          alarmOn(resources, 'ApproximateAgeOfOldestMessage', `${name}Queue.QueueName`),
          'AWS/SQS',
          'Maximum',
          1800,
        ),
      ),
    mutations: {
      'no alarm': (r) => put(r, ['UploadsAgeAlarm'], undefined),
      'after a day': (r) => put(r, ['GlossariesAgeAlarm', 'Properties', 'Threshold'], 86_400),
    },
  },
  {
    name: 'an error of any function sets off an alarm',
    check: (resources) =>
      failing(functions(), (name) =>
        watches(alarmOn(resources, 'Errors', `${name}LambdaFunction`), 'AWS/Lambda', 'Sum', 0),
      ),
    mutations: {
      'no alarm': (r) => put(r, ['SummariseErrorsAlarm'], undefined),
      'the average of errors': (r) =>
        put(r, ['BriefArticlesErrorsAlarm', 'Properties', 'Statistic'], 'Average'),
    },
  },
  {
    name: 'a function that is held back sets off an alarm; a backfill only where it goes on',
    check: (resources) =>
      failing(functions(), (name) =>
        watches(
          alarmOn(resources, 'Throttles', `${name}LambdaFunction`),
          'AWS/Lambda',
          'Sum',
          name === 'Backfill' ? 1000 : 0,
        ),
      ),
    mutations: {
      'no alarm': (r) => put(r, ['BackfillThrottlesAlarm'], undefined),
      'turned round': (r) =>
        put(r, ['BriefArticlesThrottlesAlarm', 'Properties', 'ComparisonOperator'], 'LessThanThreshold'),
    },
  },
  {
    name: 'every alarm tells the topic, and that it is over',
    check: (resources) =>
      failing(alarms(resources), ({ Properties }) =>
        ['AlarmActions', 'OKActions'].every(
          (name) => listOf(Properties[name]).map(textOf).join() === 'AlarmsTopic',
        ),
      ),
    mutations: {
      'one that tells nobody': (r) => put(r, ['UploadsAgeAlarm', 'Properties', 'AlarmActions'], undefined),
    },
  },
  {
    name: 'silence of a queue or a function is no alarm',
    check: (resources) =>
      failing(alarms(resources), ({ Properties }) => Properties['TreatMissingData'] === 'notBreaching'),
    mutations: {
      'silence breaches': (r) =>
        put(r, ['BackfillErrorsAlarm', 'Properties', 'TreatMissingData'], 'breaching'),
    },
  },
  {
    name: 'CloudWatch can publish to the topic: it may, and the topic’s key does not keep it out',
    check: (resources) => [
      ...required(
        topicStatements(resources).some(
          (each) =>
            at(each, 'Effect') === 'Allow' &&
            at(each, 'Principal', 'Service') === 'cloudwatch.amazonaws.com' &&
            at(each, 'Action') === 'sns:Publish' &&
            textOf(at(each, 'Condition', 'StringEquals', 'aws:SourceAccount') ?? '') === 'AWS::AccountId',
        ),
        'CloudWatch of this account may not publish',
      ),
      ...required(
        at(resources['AlarmsTopic'], 'Properties', 'KmsMasterKeyId') !== 'alias/aws/sns',
        'the key that AWS manages for SNS keeps CloudWatch out',
      ),
    ],
    mutations: {
      'no permission': (r) =>
        put(r, ['AlarmsTopicPolicy', 'Properties', 'PolicyDocument', 'Statement', 0], undefined),
      'any account': (r) =>
        put(r, ['AlarmsTopicPolicy', 'Properties', 'PolicyDocument', 'Statement', 0, 'Condition'], undefined),
      'the key of AWS': (r) => put(r, ['AlarmsTopic', 'Properties', 'KmsMasterKeyId'], 'alias/aws/sns'),
    },
  },
  {
    name: 'the dashboard shows articles, failures by code, latency, terms, queues and functions',
    check: (resources) => {
      const body = textOf(at(resources['Dashboard'], 'Properties', 'DashboardBody') ?? '');
      try {
        JSON.parse(body);
      } catch {
        return ['the dashboard is not JSON'];
      }
      return [
        ...failing(
          SHOWN.map((name) => [name, name]),
          (name) => body.includes(name),
          'is not shown',
        ),
        ...required(body.includes('{Precis,service,code}'), 'failures are not told apart by code'),
        ...failing(
          queues(),
          (name) =>
            [`"\${${name}Queue.QueueName}"`, `"\${${name}DeadLetterQueue.QueueName}"`].every((queue) =>
              body.includes(`"ApproximateNumberOfMessagesVisible", "QueueName", ${queue}`),
            ) && body.includes(`"ApproximateAgeOfOldestMessage", "QueueName", "\${${name}Queue.QueueName}"`),
          'is a queue that is not shown',
        ),
        ...failing(
          ['BriefArticles', 'CompileGlossary', 'UpdateCatalog', 'Backfill'].map((name) => [name, name]),
          (name) =>
            ['Errors', 'Throttles', 'Duration', 'ConcurrentExecutions'].every((metric) =>
              body.includes(`"${metric}", "FunctionName", "\${${name}LambdaFunction}"`),
            ),
          'is a function that is not shown',
        ),
      ];
    },
    mutations: {
      'no dashboard': (r) => put(r, ['Dashboard'], undefined),
      'no latency': (r) => {
        const body = textOf(at(r, 'Dashboard', 'Properties', 'DashboardBody'));
        put(r, ['Dashboard', 'Properties', 'DashboardBody'], {
          'Fn::Sub': body.replaceAll('ArticleLatency', 'Duration'),
        });
      },
      'no dead letters of the catalog': (r) => {
        const body = textOf(at(r, 'Dashboard', 'Properties', 'DashboardBody'));
        put(r, ['Dashboard', 'Properties', 'DashboardBody'], {
          'Fn::Sub': body.replaceAll('CatalogDeadLetterQueue', 'CatalogQueue'),
        });
      },
      'no throttles of the catalog’s function': (r) => {
        const body = textOf(at(r, 'Dashboard', 'Properties', 'DashboardBody'));
        put(r, ['Dashboard', 'Properties', 'DashboardBody'], {
          'Fn::Sub': body.replace(
            '"Throttles", "FunctionName", "${UpdateCatalog',
            '"Throttles", "FunctionName", "${Gone',
          ),
        });
      },
      'broken JSON': (r) => put(r, ['Dashboard', 'Properties', 'DashboardBody'], { 'Fn::Sub': '{,}' }),
    },
  },
];
