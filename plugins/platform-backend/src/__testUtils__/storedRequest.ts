import { StoredRequest } from '../requests/store/StoredRequest';

/** An open request of ana's to payments. */
export function storedRequest(
  id: string,
  more: Partial<StoredRequest> = {},
): StoredRequest {
  return {
    id,
    kind: 'secret',
    subject: 'commerce/checkout',
    object: `payments/key-${id}`,
    reason: 'Because',
    state: 'open',
    title: `commerce/checkout asks to read payments/key-${id}`,
    owner: 'group:default/payments',
    sectors: ['commerce', 'payments'],
    requestedBy: 'user:default/ana',
    createdAt: `2026-11-20T12:00:0${id}.000Z`,
    comments: 0,
    example: false,
    ...more,
  };
}
