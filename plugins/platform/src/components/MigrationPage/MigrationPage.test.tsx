import { ConflictError } from '@backstage/errors';
import { MigrationStep } from '@ridgeway/intent';
import { MigrationView } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkout, checkoutEntity } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { ServiceOverview } from '../ServiceOverview';

const step: MigrationStep = {
  migration: 'environment',
  from: 'ridgeway.dev/v1alpha1',
  to: 'ridgeway.dev/v1beta1',
  class: 'automatic',
  field: 'spec.env',
  line: 7,
  column: 3,
  title: 'Variables move into the container',
  effort: 5,
};

const wildcard: MigrationStep = {
  ...step,
  migration: 'inbound-wildcard',
  from: 'ridgeway.dev/v1beta1',
  to: 'ridgeway.dev/v1',
  class: 'assisted',
  field: 'spec.inbound',
  title: 'Everybody may call it',
  effort: 30,
  proposal: {
    summary: 'Consent to web/storefront alone',
    evidence: ['web/storefront declares that it calls this service'],
    otherwise: 'Everybody may go on calling it.',
  },
};

const pinned: MigrationStep = {
  ...step,
  migration: 'node-selector',
  class: 'blocked',
  field: 'spec.nodeSelector',
  title: 'Nodes cannot be chosen',
  effort: 240,
  decision: {
    question: 'Does it need these nodes?',
    by: 'guardrail',
    guardrail: 'no-node-pinning',
    overrides: { nodeSelector: { disk: 'fast' } },
    options: ['Take nodeSelector out', 'Ask for an exception'],
  },
};

function migration(
  steps: MigrationStep[],
  changes: Partial<MigrationView> = {},
): MigrationView {
  return {
    subject: 'commerce/checkout',
    owner: 'group:default/commerce',
    report: {
      file: 'sectors/commerce/checkout.yaml',
      subject: 'commerce/checkout',
      from: 'ridgeway.dev/v1alpha1',
      to: 'ridgeway.dev/v1',
      class: 'automatic',
      steps,
      effort: 35,
      text: 'apiVersion: ridgeway.dev/v1\nkind: Service # ours\n',
    },
    intent: {
      path: 'sectors/commerce/checkout.yaml',
      text: 'apiVersion: ridgeway.dev/v1alpha1\nkind: Service # ours\n',
      head: 'c0ffee',
    },
    resources: [],
    deprecations: [],
    mayChange: true,
    ...changes,
  };
}

function renderMigration(view: MigrationView) {
  const platform = createPlatformMock();
  platform.getMigration.mockResolvedValue(view);
  platform.getService.mockResolvedValue(checkout);
  platform.getRequests.mockResolvedValue({ items: [], totalItems: 0 });
  renderPage(<ServiceOverview />, {
    platform,
    entity: checkoutEntity,
    address: '/?migrate=yes',
  });
  return platform;
}

describe('MigrationPage', () => {
  it('shows the intent side by side and that nothing derived differs, and commits exactly that', async () => {
    const platform = renderMigration(migration([step]));
    platform.change.mockResolvedValue({ state: 'committed', commit: 'abc' });
    const diff = await screen.findByRole('region', {
      name: 'Changes of sectors/commerce/checkout.yaml',
    });
    const [, changed, same] = within(diff).getAllByRole('row');
    expect(changed).toHaveTextContent(
      '1- apiVersion: ridgeway.dev/v1alpha11+ apiVersion: ridgeway.dev/v1',
    );
    expect(same).toHaveTextContent('2 kind: Service # ours2 kind: Service');
    expect(screen.getByText(/No derived resource differs/)).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Commit change' }),
    );
    expect(platform.change.mock.calls[0][0]).toMatchObject({
      documents: [
        {
          path: 'sectors/commerce/checkout.yaml',
          text: 'apiVersion: ridgeway.dev/v1\nkind: Service # ours\n',
        },
      ],
      message: 'Write commerce/checkout as ridgeway.dev/v1',
      base: 'c0ffee',
    });
    expect(
      await screen.findByRole('region', { name: 'Conditions' }),
    ).toBeInTheDocument();
  });

  it('takes a proposal with its evidence, and shows what that changes', async () => {
    const platform = renderMigration(migration([step, wildcard]));
    const proposals = await screen.findByRole('region', { name: 'Assisted' });
    expect(proposals).toHaveTextContent(
      'web/storefront declares that it calls this service',
    );
    expect(proposals).toHaveTextContent('Everybody may go on calling it.');
    platform.getMigration.mockResolvedValue(
      migration([step, wildcard], {
        resources: [
          {
            environment: 'production',
            kind: 'AuthorizationPolicy',
            name: 'checkout',
            before: 'rules: any\n',
            after: 'rules: storefront\n',
          },
        ],
      }),
    );
    await userEvent.click(
      within(proposals).getByRole('checkbox', {
        name: 'Consent to web/storefront alone',
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: /AuthorizationPolicy checkout changes in production/,
      }),
    );
    expect(
      screen.getByRole('region', {
        name: 'Changes of AuthorizationPolicy checkout in production',
      }),
    ).toHaveTextContent('- rules: any1+ rules: storefront');
    expect(platform.getMigration.mock.lastCall?.[0]).toEqual({
      sector: 'commerce',
      name: 'checkout',
      accept: ['inbound-wildcard'],
    });
  });

  it('says which decision is needed and by whom, and offers no commit', async () => {
    const view = migration([pinned]);
    renderMigration({ ...view, report: { ...view.report, text: undefined } });
    const blocked = await screen.findByRole('region', { name: 'Blocked' });
    expect(blocked).toHaveTextContent('Does it need these nodes?');
    expect(blocked).toHaveTextContent('Take nodeSelector out');
    expect(
      within(blocked).getByRole('link', { name: 'no-node-pinning' }),
    ).toHaveAttribute(
      'href',
      '/guardrails/no-node-pinning?from=commerce%2Fcheckout',
    );
    expect(
      within(blocked).getByRole('button', { name: 'Ask for an exception' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Commit change' })).toBeNull();
  });

  it('lets those look who may not change it', async () => {
    renderMigration(migration([step], { mayChange: false }));
    expect(
      await screen.findByText(/its members can migrate it here/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Commit change' })).toBeNull();
  });

  it('commits nothing when the document changed meanwhile, and shows it anew', async () => {
    const platform = renderMigration(migration([step]));
    platform.change.mockRejectedValue(
      new ConflictError('sectors/commerce/checkout.yaml changed meanwhile'),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Commit change' }),
    );
    expect(await screen.findByText(/changed meanwhile/)).toBeInTheDocument();
    expect(platform.getMigration).toHaveBeenCalledTimes(2);
  });

  it('has nothing to do for what is up to date', async () => {
    const view = migration([]);
    renderMigration({
      ...view,
      report: { ...view.report, from: 'ridgeway.dev/v1' },
    });
    expect(
      await screen.findByText('commerce/checkout is up to date'),
    ).toBeInTheDocument();
  });
});
