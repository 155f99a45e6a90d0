import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Condition, Remedy } from '@ridgeway/derivation';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { guardrailsRouteRef } from '../guardrails/routes';
import { ConditionList } from './ConditionList';

const remedy: Remedy = {
  summary: 'Commit the permit.',
  permit: 'permit(...);',
  location: {
    file: 'sectors/commerce/checkout.yaml',
    line: 7,
    column: 3,
    path: 'spec.resources.key',
  },
};

const condition = (change: Partial<Condition>): Condition => ({
  subject: 'commerce/checkout',
  type: 'PolicyAuthorized',
  status: 'False',
  reason: 'SecretAccessDenied',
  message: 'It may not read the secret. Commit the permit.',
  ...change,
});

const renderList = (conditions: Condition[]) =>
  render(
    <MemoryRouter>
      <ConditionList
        conditions={conditions}
        locationHref={({ line }) => `/intent?line=${line}`}
      />
    </MemoryRouter>,
  );

describe('ConditionList', () => {
  it('gives the way out with its text and its place in the intent', () => {
    renderList([condition({ remedy })]);
    expect(
      screen.getByRole('region', { name: 'Cedar permit that allows it' }),
    ).toHaveTextContent('permit(...);');
    expect(
      screen.getByRole('link', { name: 'Open spec.resources.key, line 7' }),
    ).toHaveAttribute('href', '/intent?line=7');
  });

  it('says a sentence once, and a remedy once', () => {
    renderList([
      condition({ remedy }),
      condition({
        type: 'Derived',
        message: 'The pods are withheld.',
        remedy,
      }),
    ]);
    expect(screen.getAllByText(/Commit the permit/)).toHaveLength(1);
    expect(screen.getAllByText('permit(...);')).toHaveLength(1);
    expect(
      screen.getByText('What resolves PolicyAuthorized resolves this too.'),
    ).toBeInTheDocument();
  });

  it('lists every finding behind a condition', () => {
    renderList([
      condition({
        type: 'AgreementsMet',
        causes: [
          { reason: 'NothingToCall', message: 'retail has not consented.' },
          {
            reason: 'ServiceUnknown',
            message: 'There is no web/shop.',
            remedy,
          },
        ],
      }),
    ]);
    expect(screen.getByText(/retail has not consented/)).toBeInTheDocument();
    expect(screen.getByText(/There is no web\/shop/)).toBeInTheDocument();
    expect(screen.getByText('permit(...);')).toBeInTheDocument();
  });

  it('tells what there is to know about a condition that is met', () => {
    renderList([
      condition({
        status: 'True',
        type: 'Derived',
        reason: 'MetricsPortMissing',
        message: 'Metrics are not scraped.',
      }),
      condition({ status: 'True', type: 'Valid', reason: 'Valid' }),
    ]);
    expect(
      screen.getByRole('article', { name: 'Derived: met, MetricsPortMissing' }),
    ).toHaveTextContent('Metrics are not scraped.');
    expect(
      screen.queryByRole('article', { name: /Valid/ }),
    ).not.toBeInTheDocument();
  });

  it('warns of what goes away, as it holds nothing up', () => {
    renderList([
      condition({
        type: 'Current',
        reason: 'AutoMigrated',
        message: 'Look at it with `ridgeway migrate FILE`.',
        remedy: { summary: 'Look at it with `ridgeway migrate FILE`.' },
      }),
    ]);
    expect(
      screen.getByRole('article', { name: 'Current: Warning' }),
    ).not.toHaveTextContent('Not met');
    expect(screen.getAllByText('ridgeway migrate FILE')).toHaveLength(1);
  });

  it('tells status by word, never by colour alone', () => {
    renderList([
      condition({ status: 'Unknown', type: 'Ready' }),
      condition({ status: 'True', type: 'Valid', reason: 'Valid' }),
    ]);
    expect(
      screen.getByRole('article', { name: 'Ready: Unknown' }),
    ).toHaveTextContent('Unknown');
    expect(screen.getByText('Valid')).toBeInTheDocument();
    expect(
      screen.queryByRole('article', { name: /Valid/ }),
    ).not.toBeInTheDocument();
  });

  it('leads from what is in the way to the guardrail behind it', async () => {
    renderInTestApp(
      <ConditionList
        conditions={[
          condition({
            type: 'AgreementsMet',
            reason: 'ConsentMissing',
            message: 'retail has not consented.',
          }),
        ]}
      />,
      { mountedRoutes: { '/guardrails': guardrailsRouteRef } },
    );
    expect(
      await screen.findByRole('link', { name: 'both-sides-consent' }),
    ).toHaveAttribute(
      'href',
      '/guardrails/both-sides-consent?from=commerce%2Fcheckout',
    );
  });
});
