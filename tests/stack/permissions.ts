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

/** A request to S3, as far as a policy looks at it. */
export interface PolicyRequest {
  readonly method: string;
  readonly bucket: string;
  /** Empty for a listing. */
  readonly key: string;
  /** What a listing is limited to. */
  readonly prefix?: string;
  /** Whether the object is there: S3 tells who may not list the bucket that it is forbidden, not missing. */
  readonly exists: boolean;
}

const ACTIONS: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** Whether a text fits a pattern whose `*` stands for anything. */
const fits = (pattern: string, text: string): boolean =>
  pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;

/**
 * The permissions that a request needs and a role has: one for the action itself, and one to list what is not
 * there. Undefined where the role lacks one.
 * Source: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations".
 */
export function usedBy(
  { method, bucket, key, prefix, exists }: PolicyRequest,
  allowed: readonly Permission[],
): readonly Permission[] | undefined {
  const arn = `arn:\${AWS::Partition}:s3:::${bucket}`;
  const lists = (name: string) =>
    allowed.find(
      ({ action, resource, condition }) =>
        action === 's3:ListBucket' &&
        resource === arn &&
        textsOf(at(condition, 'StringLikeIfExists', 's3:prefix')).some((pattern) => fits(pattern, name)),
    );
  const needed: (Permission | undefined)[] = [];
  if (key === '') needed.push(lists(prefix ?? ''));
  else {
    needed.push(
      allowed.find(({ action, resource }) => action === ACTIONS[method] && fits(resource, `${arn}/${key}`)),
    );
    if (!exists && (method === 'GET' || method === 'HEAD')) needed.push(lists(key));
  }
  const found = needed.filter((each) => each !== undefined);
  return found.length === needed.length ? found : undefined;
}
