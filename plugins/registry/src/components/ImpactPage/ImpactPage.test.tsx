import { NotFoundError } from '@backstage/errors';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import { radius } from '../../__testUtils__/fixtures';
import { renderRegistry } from '../../__testUtils__/renderRegistry';

const address = '/registry/component/default/gift-vouchers';

describe('ImpactPage', () => {
  it('lists who is affected by distance, and whose it is', async () => {
    const platform = createPlatformMock();
    platform.getBlastRadius.mockResolvedValue(radius);
    renderRegistry(platform, { address });
    const table = await screen.findByRole('table', { name: 'affected' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row => row.textContent);
    expect(rows[0]).toMatch(/checkout.*commerce.*directly/);
    expect(rows.slice(1).join()).toMatch(/storefront.*web.*over 2 steps/);
    expect(platform.getBlastRadius).toHaveBeenCalledWith(
      'component:default/gift-vouchers',
      expect.anything(),
    );
    const owners = screen.getByRole('region', { name: 'Owners to tell' });
    expect(owners).toHaveTextContent(/commerce1 affected.*web1 affected/);
    expect(owners).toHaveTextContent('1 affected without an owner');
    expect(
      within(owners).getByRole('button', { name: 'Copy owners' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('group', { name: 'Dependencies around Gift vouchers' }),
    ).toBeInTheDocument();
  });

  it('says what that means where nothing depends on it', async () => {
    const platform = createPlatformMock();
    platform.getBlastRadius.mockResolvedValue({
      ...radius,
      dependsOn: [],
      affected: [],
      dependencies: [],
      owners: [],
    });
    renderRegistry(platform, { address });
    expect(
      await screen.findByText('Nothing is known to depend on it'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Owners to tell')).not.toBeInTheDocument();
  });

  it('names what does not exist', async () => {
    const platform = createPlatformMock();
    platform.getBlastRadius.mockRejectedValue(
      new NotFoundError('The registry holds no component:default/none.'),
    );
    renderRegistry(platform, { address });
    expect(
      await screen.findByText('The registry holds no component:default/none.'),
    ).toBeInTheDocument();
  });
});
