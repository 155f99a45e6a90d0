import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { RefText } from './RefText';

describe('RefText', () => {
  it('links groups and people in a sentence', async () => {
    renderInTestApp(
      <article>
        <RefText text="group:default/payments decides this; ask user:default/lee.chen." />
      </article>,
      {
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    expect(
      await screen.findByRole('link', { name: 'payments' }),
    ).toHaveAttribute('href', '/catalog/default/group/payments');
    expect(screen.getByRole('link', { name: 'lee.chen' })).toHaveAttribute(
      'href',
      '/catalog/default/user/lee.chen',
    );
    expect(screen.getByRole('article')).toHaveTextContent(
      'payments decides this; ask lee.chen.',
    );
  });

  it('sets what stands in backticks as code', async () => {
    renderInTestApp(
      <article>
        <RefText text="Look at it with `ridgeway migrate FILE`." />
      </article>,
    );
    const command = await screen.findByText('ridgeway migrate FILE');
    expect(command.tagName).toBe('CODE');
    expect(screen.getByRole('article')).toHaveTextContent(
      'Look at it with ridgeway migrate FILE.',
    );
  });
});
