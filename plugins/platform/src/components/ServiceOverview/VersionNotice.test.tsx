import { ServiceDeprecation } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkout, checkoutEntity } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { ServiceOverview } from './ServiceOverview';

const deprecation: ServiceDeprecation = {
  id: 'service-v1alpha1',
  title: 'Version v1alpha1 of Service',
  replacement: 'ridgeway.dev/v1',
  contact: '#platform-help',
  state: 'in-progress',
  class: 'automatic',
  deadline: '2100-01-31',
  stopped: false,
};

function renderWith(changes: {
  version?: string;
  deprecations?: ServiceDeprecation[];
}) {
  const platform = createPlatformMock();
  platform.getRequests.mockResolvedValue({ items: [], totalItems: 0 });
  platform.getService.mockResolvedValue({ ...checkout, ...changes });
  renderPage(<ServiceOverview />, { platform, entity: checkoutEntity });
  return platform;
}

describe('VersionNotice', () => {
  it('says what goes away, until when, what to use instead, and who helps', async () => {
    renderWith({
      version: 'ridgeway.dev/v1alpha1',
      deprecations: [deprecation],
    });
    const notice = await screen.findByRole('region', {
      name: 'What goes away',
    });
    expect(notice).toHaveTextContent('Deadline 31 Jan 2100 (in');
    expect(notice).toHaveTextContent('Use instead: ridgeway.dev/v1');
    expect(notice).toHaveTextContent('#platform-help');
    expect(
      within(notice).getByRole('link', { name: deprecation.title }),
    ).toHaveAttribute('href', '/deprecations/service-v1alpha1');
    expect(
      within(notice).getByRole('link', { name: 'Migrate' }),
    ).toHaveAttribute('href', '/?migrate=yes');
  });

  it.each([
    ['far ahead', {}, 'v5-MuiAlert-outlinedInfo'],
    ['near or over', { deadline: '2026-01-31' }, 'v5-MuiAlert-outlinedWarning'],
    [
      'near, with more time',
      {
        deadline: '2026-01-31',
        extension: { until: '2100-01-31', reason: 'The vendor is late' },
      },
      'v5-MuiAlert-outlinedInfo',
    ],
    ['over, and enforced', { stopped: true }, 'v5-MuiAlert-outlinedError'],
  ])('looks as urgent as it is: %s', async (_, changes, look) => {
    renderWith({ deprecations: [{ ...deprecation, ...changes }] });
    const notice = await screen.findByRole('region', {
      name: 'What goes away',
    });
    expect(within(notice).getByRole('alert')).toHaveClass(look);
  });

  it('asks for more time with a deadline after the present one', async () => {
    const platform = renderWith({ deprecations: [deprecation] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for more time' }),
    );
    expect(await screen.findByLabelText(/New deadline/)).toHaveValue(
      '2100-03-02',
    );
    expect(platform.draftRequest.mock.calls[0][0]).toMatchObject({
      kind: 'extension',
      subject: 'commerce/checkout',
      object: 'service-v1alpha1',
      expires: '2100-03-02',
    });
  });

  it.each([
    ['ridgeway.dev/v1', 0],
    ['ridgeway.dev/v1beta1', 1],
  ])(
    'leads to what is changed by hand, and offers a migration only for the version: %s',
    async (version, migrations) => {
      renderWith({
        version,
        deprecations: [
          {
            ...deprecation,
            id: 'redis',
            title: 'Resources of type redis',
            location: {
              file: 'sectors/commerce/checkout.yaml',
              line: 12,
              column: 5,
              path: 'spec.resources.cache',
            },
          },
        ],
      });
      const notice = await screen.findByRole('region', {
        name: 'What goes away',
      });
      const [ending, ...others] = within(notice).getAllByRole('alert');
      expect(
        within(ending).getByRole('link', {
          name: 'Change spec.resources.cache',
        }),
      ).toHaveAttribute(
        'href',
        '/catalog/commerce/component/checkout/intent?line=12&column=5',
      );
      expect(
        within(ending).queryByRole('link', { name: 'Migrate' }),
      ).toBeNull();
      expect(others).toHaveLength(migrations);
      expect(
        within(notice).queryAllByRole('link', { name: 'Migrate' }),
      ).toHaveLength(migrations);
    },
  );

  it('tells what is no longer served from what has more time', async () => {
    renderWith({
      deprecations: [
        { ...deprecation, state: 'enforced', stopped: true },
        {
          ...deprecation,
          id: 'redis',
          title: 'Resources of type redis',
          extension: { until: '2100-02-01', reason: 'The vendor' },
        },
      ],
    });
    const notice = await screen.findByRole('region', {
      name: 'What goes away',
    });
    expect(notice).toHaveTextContent('It is no longer served');
    expect(notice).toHaveTextContent(
      /It has more time, until 1 Feb 2100 .*: The vendor/,
    );
  });

  it('offers to migrate an old version that nobody announced to go away', async () => {
    renderWith({ version: 'ridgeway.dev/v1beta1' });
    expect(
      await screen.findByText(/Written as ridgeway.dev\/v1beta1; the newest/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Migrate' })).toBeInTheDocument();
  });

  it.each(['ridgeway.dev/v1', 'score.dev/v1b1'])(
    'has nothing to say about %s',
    async version => {
      renderWith({ version });
      await screen.findByRole('region', { name: 'Conditions' });
      expect(screen.queryByRole('link', { name: 'Migrate' })).toBeNull();
    },
  );
});
