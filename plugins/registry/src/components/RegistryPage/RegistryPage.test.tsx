import { NotAllowedError } from '@backstage/errors';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkout, page, vouchers } from '../../__testUtils__/fixtures';
import { renderRegistry } from '../../__testUtils__/renderRegistry';

function platformWith(answer = page) {
  const platform = createPlatformMock();
  platform.getRegistryEntries.mockResolvedValue(answer);
  return platform;
}

describe('RegistryPage', () => {
  it('lists what exists with owner, sector, conditions and dependencies', async () => {
    renderRegistry(platformWith());
    expect(screen.getByLabelText('Loading the registry')).toBeInTheDocument();
    const table = await screen.findByRole('table', { name: 'registry' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(
      /checkout.*service.*commerce.*staging, production.*ridgeway.dev\/v1.*SecretAccessDenied \+1/,
    );
    expect(
      within(first).getByRole('link', { name: 'checkout' }),
    ).toHaveAttribute('href', '/catalog/commerce/component/checkout');
    expect(
      within(first).getByRole('link', {
        name: 'Who is affected if checkout breaks: 1 directly',
      }),
    ).toHaveAttribute('href', '/registry/component/commerce/checkout');
    expect(second).toHaveTextContent(
      /Gift vouchers.*Off the platform.*store-systems.*Owner gone/,
    );
  });

  it('asks for what the address says, and keeps what is chosen there', async () => {
    const platform = platformWith();
    renderRegistry(platform, {
      address: '/registry?sector=commerce&search=check&sort=owner',
    });
    expect(await screen.findByText('checkout')).toBeInTheDocument();
    expect(platform.getRegistryEntries).toHaveBeenLastCalledWith(
      expect.objectContaining({
        sector: 'commerce',
        search: 'check',
        sort: 'owner',
      }),
      expect.anything(),
    );
    const chip = screen.getByRole('button', { name: 'Owner gone 1' });
    expect(chip).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(chip);
    expect(screen.getByTestId('address')).toHaveTextContent('flag=owner-gone');
    await waitFor(() =>
      expect(platform.getRegistryEntries).toHaveBeenLastCalledWith(
        expect.objectContaining({ flag: 'owner-gone', sector: 'commerce' }),
        expect.anything(),
      ),
    );
    expect(
      screen.getByRole('button', { name: 'Owner gone 1' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('takes every page away as CSV, not only the one that is shown', async () => {
    const platform = createPlatformMock();
    platform.getRegistryEntries.mockImplementation(async ({ cursor } = {}) =>
      cursor
        ? { ...page, items: [vouchers] }
        : { ...page, items: [checkout], nextCursor: 'next' },
    );
    const createObjectURL = jest.fn(() => 'blob:csv');
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    renderRegistry(platform, { address: '/registry?kind=Component' });
    expect(await screen.findByText('1 of 2')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(createObjectURL).toHaveBeenCalledTimes(1));
    expect(platform.getRegistryEntries).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'Component', cursor: 'next' }),
    );
    expect(screen.queryByText('Gift vouchers')).not.toBeInTheDocument();
  });

  it('claims what nobody answers for, for the only group of the reader', async () => {
    const platform = platformWith();
    platform.draftRequest.mockResolvedValue({
      title: 'retail asks to own gift-vouchers',
      owner: 'group:default/platform',
      effect: {
        changes: [],
        digest: 'd',
        openness: { opened: [], closed: [] },
        conditions: [],
      },
    });
    renderRegistry(platform);
    expect(await screen.findByText('checkout')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Claim ownership of checkout' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Claim ownership of Gift vouchers',
      }),
    );
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(platform.draftRequest).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'claim',
        subject: 'component:default/gift-vouchers',
        object: 'group:default/retail',
      }),
      expect.anything(),
    );
  });

  it('lets the reader choose among several groups', async () => {
    renderRegistry(platformWith(), {
      groups: ['group:default/retail', 'group:default/web'],
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Claim ownership of Gift vouchers',
      }),
    );
    expect(
      screen.getAllByRole('menuitem').map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('retail'),
      expect.stringContaining('web'),
    ]);
  });

  it('says who can help when the reader is in no group', async () => {
    renderRegistry(platformWith(), { groups: [] });
    expect(
      await screen.findByText('Join a group to claim it'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Claim ownership/ }),
    ).not.toBeInTheDocument();
  });

  it('says how something gets here while there is nothing', async () => {
    renderRegistry(platformWith({ ...page, items: [], totalItems: 0 }));
    expect(await screen.findByText('Nothing exists yet')).toBeInTheDocument();
  });

  it.each([
    ['/registry?flag=unowned', 'Unowned: none'],
    ['/registry?search=zzz', 'Nothing matches'],
  ])(
    'says why there is nothing at %s, and leads out',
    async (address, title) => {
      renderRegistry(platformWith({ ...page, items: [], totalItems: 0 }), {
        address,
      });
      expect(await screen.findByText(title)).toBeInTheDocument();
      await userEvent.click(
        screen.getByRole('button', { name: 'Show everything' }),
      );
      expect(screen.getByTestId('address')).toHaveTextContent(/^\/registry$/);
    },
  );

  it('says so when the reader may not see it', async () => {
    const platform = createPlatformMock();
    platform.getRegistryEntries.mockRejectedValue(
      new NotAllowedError('The policy does not give you catalog.entity.read.'),
    );
    renderRegistry(platform);
    expect(
      await screen.findByText('You may not see the registry'),
    ).toBeInTheDocument();
  });
});
