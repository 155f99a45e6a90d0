import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  RequestDraft,
  RequestSummary,
  RequestView,
} from '@ridgeway/plugin-platform-common';
import { PlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { platformApiRef } from '../../api/platformApiRef';
import { PrefilledRequest } from '../PrefilledRequest';
import { RequestButton } from '../RequestButton';
import { requestsRouteRef } from '../routes';

/** What is denied. */
export const SECRET: PrefilledRequest = {
  kind: 'secret',
  subject: 'commerce/checkout',
  object: 'payments/stripe-key',
};

/** What asking for {@link SECRET} comes to. */
export const DRAFT: RequestDraft = {
  title: 'commerce/checkout asks to read payments/stripe-key',
  owner: 'group:default/payments',
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
    conditions: [
      {
        subject: 'commerce/checkout',
        environment: 'production',
        type: 'PolicyAuthorized',
        status: 'True',
        reason: 'Authorized',
        message: 'Every policy permits it.',
      },
    ],
  },
};

/** {@link SECRET}, asked for. */
export const OPENED: RequestSummary = {
  ...SECRET,
  id: 'r1',
  reason: 'It charges cards',
  state: 'open',
  title: DRAFT.title,
  owner: DRAFT.owner,
  requestedBy: 'user:default/ana',
  createdAt: '2026-11-20T12:00:00.000Z',
  comments: 0,
  safe: true,
  mayDecide: false,
  example: false,
};

/** The request as it is once it is there. */
export const view = (change: Partial<RequestView>): RequestView => ({
  ...OPENED,
  thread: [],
  effect: DRAFT.effect,
  may: {
    grant: { allowed: true },
    decline: { allowed: true },
    withdraw: { allowed: true },
  },
  ...change,
});

/** Buttons of somebody, who is a member of commerce unless said otherwise. */
export function renderButton(
  platform: PlatformMock,
  options: { groups?: string[]; requests?: PrefilledRequest[] } = {},
) {
  const { groups = ['group:default/commerce'], requests = [SECRET] } = options;
  renderInTestApp(
    <>
      {requests.map(request => (
        <RequestButton
          key={request.object}
          request={request}
          owner="group:default/payments"
        />
      ))}
    </>,
    {
      apis: [
        [platformApiRef, platform],
        [
          catalogApiRef,
          catalogApiMock({
            entities: [
              {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'User',
                metadata: { name: 'lee', namespace: 'default' },
                relations: [
                  { type: 'memberOf', targetRef: 'group:default/payments' },
                ],
              },
            ],
          }),
        ],
        mockApis.identity({
          userEntityRef: 'user:default/ana',
          ownershipEntityRefs: ['user:default/ana', ...groups],
        }),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/requests': requestsRouteRef,
      },
    },
  );
}

/** Opens the dialog of the button with these words. */
export async function open(label: string) {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  return screen.findByRole('dialog', { name: label });
}
