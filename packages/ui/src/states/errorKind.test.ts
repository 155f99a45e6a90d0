import {
  AuthenticationError,
  ConflictError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';
import { errorKind, errorReason } from './errorKind';

describe('errorKind', () => {
  it.each([
    [new NotAllowedError('no'), 'forbidden'],
    [new NotFoundError('no'), 'not-found'],
    [new ConflictError('no'), 'conflict'],
    [new AuthenticationError('no'), 'signed-out'],
    [new Error('no'), 'other'],
    ['no error at all', 'other'],
  ])('%s is %s', (error, kind) => {
    expect(errorKind(error)).toBe(kind);
  });

  it('looks into what the backend answered', async () => {
    const body = {
      error: { name: 'NotAllowedError', message: 'payments owns it' },
      response: { statusCode: 403 },
    };
    const error = await ResponseError.fromResponse(
      new Response(JSON.stringify(body), {
        status: 403,
        headers: { 'content-type': 'application/json' },
      }),
    );
    expect(errorKind(error)).toBe('forbidden');
    expect(errorReason(error)).toBe('payments owns it');
  });

  it('tells whose session has ended what to do, not how tokens fail', () => {
    expect(
      errorReason(new AuthenticationError('Failed token verification')),
    ).toBe('Your session has ended. Reload the page to sign in again.');
  });
});
