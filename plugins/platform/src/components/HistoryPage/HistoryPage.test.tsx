import { NotAllowedError } from '@backstage/errors';
import { ActivityEntry } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkoutEntity, commerceEntity } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { HistoryPage } from './HistoryPage';

const entry = (
  position: number,
  parts: Partial<ActivityEntry> = {},
): ActivityEntry => ({
  position,
  at: '2026-11-20T12:00:00.000Z',
  type: 'intent.committed',
  actor: 'user:default/ana',
  subject: 'commerce/checkout',
  summary: 'changed sectors/commerce/checkout.yaml',
  ...parts,
});

describe('HistoryPage', () => {
  it('tells day by day who did what, and where to read more', async () => {
    const platform = createPlatformMock();
    platform.getActivity.mockResolvedValue({
      items: [
        entry(3, {
          type: 'request.granted',
          summary: 'granted a request (secret)',
          link: { to: 'request', id: 'r1' },
        }),
        entry(2, {
          detail: 'Two replicas',
          link: {
            to: 'commit',
            commit: 'c0ffee0000',
            path: 'sectors/commerce/checkout.yaml',
          },
        }),
        entry(1, {
          at: '2026-11-18T12:00:00.000Z',
          actor: 'platform',
          summary: 'saw the exception x expire',
          link: { to: 'guardrail', id: 'no-root' },
        }),
      ],
      totalItems: 3,
    });
    renderPage(<HistoryPage />, { platform, entity: checkoutEntity });
    const friday = await screen.findByRole('region', {
      name: 'Friday, 20 November 2026',
    });
    expect(within(friday).getAllByRole('listitem')).toHaveLength(2);
    expect(within(friday).getByText('Two replicas')).toBeInTheDocument();
    expect(
      within(friday).getByRole('link', { name: 'Look at the request' }),
    ).toHaveAttribute('href', '/requests/r1');
    expect(
      within(friday).getByRole('link', { name: /c0ffee00/ }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(
        /^\/catalog\/commerce\/component\/checkout\/intent/,
      ),
    );
    expect(
      screen.getByText(/^Ridgeway saw the exception x/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'no-root' })).toBeInTheDocument();
    expect(platform.getActivity.mock.calls[0][0]).toMatchObject({
      subject: 'commerce/checkout',
    });
  });

  it('narrows by the address, and loads more', async () => {
    const platform = createPlatformMock();
    platform.getActivity.mockImplementation(async ({ cursor }) =>
      cursor
        ? { items: [entry(1, { summary: 'did it first' })], totalItems: 2 }
        : { items: [entry(2)], totalItems: 2, nextCursor: 'next' },
    );
    renderPage(<HistoryPage />, {
      platform,
      entity: commerceEntity,
      address: '/?kind=exception',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more (1 left)' }),
    );
    expect(await screen.findByText(/did it first/)).toBeInTheDocument();
    expect(platform.getActivity.mock.calls[0][0]).toMatchObject({
      subject: 'commerce',
      kind: 'exception',
    });
    expect(
      screen.getAllByRole('link', { name: 'commerce/checkout' }),
    ).toHaveLength(2);
  });

  it('says when nothing has happened, and when the reader may not look', async () => {
    const platform = createPlatformMock();
    platform.getActivity.mockResolvedValue({ items: [], totalItems: 0 });
    renderPage(<HistoryPage />, { platform, entity: checkoutEntity });
    expect(await screen.findByText('Nothing is recorded')).toBeInTheDocument();
  });

  it('says why it is not shown', async () => {
    const platform = createPlatformMock();
    platform.getActivity.mockRejectedValue(new NotAllowedError('Not you.'));
    renderPage(<HistoryPage />, { platform, entity: checkoutEntity });
    expect(await screen.findByText('Not you.')).toBeInTheDocument();
  });
});
