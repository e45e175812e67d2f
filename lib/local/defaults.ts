/** Where the local cloud is, unless the user says otherwise. */

/** Port of the local S3; the reader pages are on the next one. */
export const LOCAL_PORT = 4900;
export const LOCAL_HOST = '127.0.0.1';
export const LOCAL_ENDPOINT = `http://${LOCAL_HOST}:${LOCAL_PORT}`;
export const LOCAL_ARTICLES_BUCKET = 'precis-articles';
export const LOCAL_BRIEFS_BUCKET = 'precis-briefs';
/** Public on purpose: the server listens on loopback only. */
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local-secret' } as const;
