import { FUNCTIONS } from './rules/functions.ts';
import { at, listOf, type Resources, textOf, textsOf } from './template.ts';

/** One action that a function may take, on what, and on which condition. */
export interface Permission {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  readonly condition?: unknown;
}

/** The role of a function, by name. */
export function roleOf(resources: Resources, name: string): string {
  return textOf(at(resources[`${name}LambdaFunction`], 'Properties', 'Role') ?? '').replace(/\.Arn$/, '');
}

/** Everything that one role allows. */
export function permissionsOf(resources: Resources, role: string): Permission[] {
  const statements = listOf(at(resources[role], 'Properties', 'Policies')).flatMap((policy) =>
    listOf(at(policy, 'PolicyDocument', 'Statement')),
  );
  return statements.flatMap((statement) =>
    textsOf(at(statement, 'Action')).flatMap((action) =>
      listOf(at(statement, 'Resource')).map((resource) => ({
        role,
        action,
        resource: textOf(resource),
        condition: at(statement, 'Condition'),
      })),
    ),
  );
}

/** The ARN as people read it: buckets and queues by what they are for. */
function readable(resource: string, resources: Resources): string {
  const named = (name: string) => textOf(at(resources[name], 'Properties', 'BucketName'));
  return resource
    .replace(`arn:\${AWS::Partition}:s3:::${named('ArticlesBucket')}`, 'articles bucket')
    .replace(`arn:\${AWS::Partition}:s3:::${named('BriefsBucket')}`, 'briefs bucket')
    .replace(/^arn:.*:log-group:\/aws\/lambda\/precis-dev-(\w+):\*$/, 'log group of $1')
    .replace('/', ', ')
    .replace(/\.Arn$/, '');
}

/** Who may do what, as the Markdown table of SECURITY.md. */
export function permissionTable(resources: Resources): string {
  const roles = [
    ...Object.entries(FUNCTIONS).map(([name, label]) => [`\`${label}\``, roleOf(resources, name)] as const),
    ['S3 Batch Operations', 'BackfillJobRole'] as const,
  ];
  const rows = roles.flatMap(([label, role]) => {
    const byResource = new Map<string, string[]>();
    for (const { action, resource, condition } of permissionsOf(resources, role)) {
      const prefixes = textsOf(at(condition, 'StringLikeIfExists', 's3:prefix'));
      const where = `${readable(resource, resources)}${prefixes.length > 0 ? `, listing of ${prefixes.join(', ')} only` : ''}`;
      byResource.set(where, [...(byResource.get(where) ?? []), action]);
    }
    return [...byResource].map(
      ([where, actions], index) =>
        `| ${index === 0 ? label : ''} | ${actions.map((action) => `\`${action}\``).join(' ')} | ${where.replaceAll('*', '\\*')} |`,
    );
  });
  return ['| function | actions | on |', '| --- | --- | --- |', ...rows].join('\n');
}
