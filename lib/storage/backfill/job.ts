import { BACKFILL_PREFIX } from './manifest.ts';

/** What a job of S3 Batch Operations is made of. */
export interface JobOptions {
  readonly name: string;
  readonly account: string;
  readonly briefsBucket: string;
  readonly manifestKey: string;
  /** As S3 gives it. */
  readonly manifestEtag: string;
  /** Output `BackfillFunctionArn` of the stack. */
  readonly functionArn: string;
  /** Output `BackfillJobRoleArn` of the stack. */
  readonly roleArn: string;
}

/**
 * The definition of a job, as `aws s3control create-job --cli-input-json` takes it. The same backfill asked
 * for twice is one job: its token is its name. S3 asks for a confirmation before it starts.
 * Source: Amazon S3 API reference, "CreateJob".
 */
export function jobDefinition(options: JobOptions): object {
  const { name, account, briefsBucket, manifestKey, manifestEtag, functionArn, roleArn } = options;
  const partition = functionArn.split(':')[1] ?? 'aws';
  const bucketArn = `arn:${partition}:s3:::${briefsBucket}`;
  return {
    AccountId: account,
    ConfirmationRequired: true,
    Description: `Precis backfill ${name}`,
    ClientRequestToken: `precis-${name}`.slice(0, 64),
    Priority: 10,
    RoleArn: roleArn,
    Operation: { LambdaInvoke: { FunctionArn: functionArn, InvocationSchemaVersion: '2.0' } },
    Manifest: {
      Spec: { Format: 'S3BatchOperations_CSV_20180820', Fields: ['Bucket', 'Key'] },
      Location: { ObjectArn: `${bucketArn}/${manifestKey}`, ETag: manifestEtag.replaceAll('"', '') },
    },
    Report: {
      Enabled: true,
      Bucket: bucketArn,
      Prefix: `${BACKFILL_PREFIX}${name}`,
      Format: 'Report_CSV_20180820',
      ReportScope: 'FailedTasksOnly',
    },
  };
}
