import { RequestSummary, RequestView } from '@ridgeway/plugin-platform-common';

/** A secret that commerce/checkout asks payments for, in a list. */
export function requestSummary(
  change: Partial<RequestSummary> = {},
): RequestSummary {
  return {
    id: 'r1',
    kind: 'secret',
    subject: 'commerce/checkout',
    object: 'payments/stripe-key',
    reason: 'It charges cards',
    state: 'open',
    title: 'commerce/checkout asks to read payments/stripe-key',
    owner: 'group:default/payments',
    requestedBy: 'user:default/ana',
    createdAt: '2026-11-20T12:00:00.000Z',
    comments: 1,
    safe: true,
    mayDecide: true,
    example: false,
    ...change,
  };
}

/** The same on its page, as a member of payments sees it. */
export function requestView(change: Partial<RequestView> = {}): RequestView {
  return {
    ...requestSummary(),
    thread: [
      {
        at: '2026-11-20T13:00:00.000Z',
        author: 'user:default/lee',
        text: 'Which key do you need?',
      },
    ],
    effect: {
      changes: [
        {
          path: 'sectors/payments/policies/checkout.cedar',
          text: 'permit(…);',
          create: true,
        },
      ],
      digest: 'd1',
      openness: {
        opened: [
          {
            kind: 'secret',
            what: 'reads payments/stripe-key',
            layers: ['secrets'],
            subjects: [
              { subject: 'commerce/checkout', environment: 'production' },
            ],
          },
        ],
        closed: [],
      },
      conditions: [],
    },
    may: {
      grant: { allowed: true },
      decline: { allowed: true },
      withdraw: {
        allowed: false,
        why: 'Only ana, who opened it, withdraws it.',
      },
    },
    ...change,
  };
}
