import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { createLocalS3, type LocalS3, type LocalS3Options } from '../../../../lib/local/s3/index.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder.ts';

const servers = new Set<LocalS3>();
const clients = new Set<S3Client>();

/** The bucket without versions. */
export const PLAIN = 'plain';
/** The bucket with versions. */
export const VERSIONED = 'versioned';

/** Errors that no answer told of: none is expected. */
export const unexpected: unknown[] = [];

/** Starts a server on a free port with two buckets; `closeAll` closes it. */
export async function startServer(options: Partial<LocalS3Options> = {}): Promise<LocalS3> {
  const server = await createLocalS3({
    directory: options.directory ?? temporaryFolder(),
    buckets: [{ name: PLAIN }, { name: VERSIONED, versioning: true }],
    onError: (error) => unexpected.push(error),
    ...options,
  });
  servers.add(server);
  return server;
}

/** Closes one server before the end of its test. */
export async function stopServer(server: LocalS3): Promise<void> {
  servers.delete(server);
  await server.close();
}

/** A client of the server that tries once. */
export function clientOf(server: LocalS3, options: S3ClientConfig = {}): S3Client {
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local-secret' },
    ...options,
  });
  clients.add(client);
  return client;
}

/** For `afterEach`: closes clients and servers, removes folders, and tells of errors that nobody expected. */
export async function closeAll(): Promise<void> {
  for (const client of clients) client.destroy();
  clients.clear();
  for (const server of [...servers]) await stopServer(server);
  removeTemporaryFolders();
  expect(unexpected.splice(0)).toEqual([]);
}

/** The HTTP status of a refusal by the SDK's error. */
export function refusal(name: string, status: number): object {
  return { name, $metadata: { httpStatusCode: status } };
}
