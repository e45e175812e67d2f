/** Who signs a request, and with which of the signatures that S3 takes. */
import { S3Error } from './errors.ts';
import type { S3Request } from './request.ts';
import { isSignatureV2, verifySignatureV2 } from './signature-v2.ts';
import { type Credentials, type SignedRequest, verifySignatureV4 } from './signature-v4.ts';

/** The access key id of a local server started without credentials of its own. */
export const DEFAULT_ACCESS_KEY_ID = 'local';
/** The secret of `DEFAULT_ACCESS_KEY_ID`: public, since the server listens on loopback only. */
export const DEFAULT_SECRET_ACCESS_KEY = 'local-secret';

/** The credentials of a server started without its own. */
export const DEFAULT_CREDENTIALS: Credentials = { [DEFAULT_ACCESS_KEY_ID]: DEFAULT_SECRET_ACCESS_KEY };

/**
 * Checks the request's signature.
 * @throws S3Error `AccessDenied` without one, or what the failed signature asks for.
 */
export function authenticate(request: S3Request, credentials: Credentials): SignedRequest {
  if (isSignatureV2(request)) return verifySignatureV2(request, credentials);
  if (request.headers.get('authorization') === undefined && !request.query.has('X-Amz-Algorithm')) {
    throw new S3Error('AccessDenied', 'Anonymous requests are refused: sign the request.');
  }
  return verifySignatureV4(request, credentials);
}
