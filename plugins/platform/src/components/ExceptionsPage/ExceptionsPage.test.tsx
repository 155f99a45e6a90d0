import { ConflictError, NotAllowedError } from '@backstage/errors';
import { mockApis } from '@backstage/frontend-test-utils';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkout, commerceAccess } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { ExceptionsPage } from './ExceptionsPage';

const [base] = checkout.exceptions;
const expired: ExceptionView = {
  ...base,
  id: 'ledger-token',
  sector: 'payments',
  subject: 'payments/ledger',
  guardrail: 'own-identity',
  path: 'sectors/payments/exceptions/ledger-token.yaml',
  revocableBy: ['group:default/payments'],
  requestedBy: 'user:default/lee',
  daysLeft: -20,
  standing: 'expired',
};

function platformWith(...items: ExceptionView[]) {
  const platform = createPlatformMock();
  platform.getExceptions.mockResolvedValue({ items });
  platform.getAccess.mockResolvedValue(commerceAccess);
  platform.preview.mockResolvedValue({
    diagnostics: [],
    resources: [],
    conditions: [],
    agreements: [],
    affected: [
      {
        subject: 'commerce/checkout',
        type: 'Derived',
        status: 'False',
        reason: 'X',
        message: 'The pods are restricted again.',
      },
    ],
    openness: { opened: [], closed: [] },
  });
  return platform;
}

/** Somebody of commerce. */
const ana = mockApis.identity({
  userEntityRef: 'user:default/ana',
  ownershipEntityRefs: ['user:default/ana', 'group:default/commerce'],
});

async function openRevocation(platform: ReturnType<typeof platformWith>) {
  renderPage(<ExceptionsPage />, { platform, identity: ana });
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke' }));
  return screen.findByRole('dialog', { name: 'Revoke checkout-root?' });
}

describe('ExceptionsPage', () => {
  it('lists exceptions with how much longer they hold', async () => {
    renderPage(<ExceptionsPage />, { platform: platformWith(base, expired) });
    const table = await screen.findByRole('table', { name: 'exceptions' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/own-identity.*expired 20 days ago/);
    expect(second).toHaveTextContent(/no-root.*11 days left/);
  });

  it.each([
    ['ends=soon', 'checkout-root'],
    ['ends=expired', 'ledger-token'],
    ['guardrail=own-identity', 'ledger-token'],
    ['sector=commerce', 'checkout-root'],
  ])('narrows by the address: %s', async (query, id) => {
    renderPage(<ExceptionsPage />, {
      platform: platformWith(base, expired),
      address: `/?${query}`,
    });
    const table = await screen.findByRole('table', { name: 'exceptions' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(table).getByText(id)).toBeInTheDocument();
  });

  it('says when every guardrail holds, and when the reader may not look', async () => {
    const platform = platformWith();
    renderPage(<ExceptionsPage />, { platform });
    expect(
      await screen.findByText('Every guardrail holds for everybody'),
    ).toBeInTheDocument();
  });

  it('says why nothing is shown to whom the policy does not allow it', async () => {
    const platform = createPlatformMock();
    platform.getExceptions.mockRejectedValue(new NotAllowedError('Not you.'));
    renderPage(<ExceptionsPage />, { platform });
    expect(await screen.findByText('Not you.')).toBeInTheDocument();
  });

  it('offers what can be done to those whom it concerns alone', async () => {
    renderPage(<ExceptionsPage />, {
      platform: platformWith(base, expired),
      identity: ana,
    });
    expect(
      await screen.findAllByRole('button', { name: 'Revoke' }),
    ).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Renew' })).toHaveLength(1);
  });

  it('links to the renewal that is asked for already', async () => {
    renderPage(<ExceptionsPage />, {
      platform: platformWith({ ...base, renewal: 'r1' }),
      identity: ana,
    });
    expect(
      await screen.findByRole('link', { name: 'Renewal asked for' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(
      screen.queryByRole('button', { name: 'Renew' }),
    ).not.toBeInTheDocument();
  });

  it('shows what stops before it revokes, and commits the removal with the reason', async () => {
    const platform = platformWith(base);
    platform.change.mockResolvedValue({ state: 'committed', commit: 'c1' });
    const dialog = await openRevocation(platform);
    expect(
      await within(dialog).findByText('The pods are restricted again.'),
    ).toBeInTheDocument();
    expect(platform.preview.mock.calls[0][0]).toEqual({
      documents: [{ path: base.path }],
    });
    const revoke = within(dialog).getByRole('button', { name: 'Revoke' });
    expect(revoke).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Why/ }),
      'Fixed image',
    );
    await userEvent.click(revoke);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(platform.change.mock.calls[0][0]).toEqual({
      documents: [{ path: base.path }],
      message: 'Revoke the exception checkout-root\n\nFixed image',
      base: commerceAccess.head,
    });
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    const platform = platformWith(base);
    platform.change.mockRejectedValue(
      new ConflictError('Somebody renewed it.'),
    );
    const dialog = await openRevocation(platform);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Why/ }),
      'Fixed',
    );
    const revoke = within(dialog).getByRole('button', { name: 'Revoke' });
    await waitFor(() => expect(revoke).toBeEnabled());
    await userEvent.click(revoke);
    expect(
      await within(dialog).findByText(/still stands: Somebody renewed it/),
    ).toBeInTheDocument();
    expect(within(dialog).getByDisplayValue('Fixed')).toBeInTheDocument();
  });
});
