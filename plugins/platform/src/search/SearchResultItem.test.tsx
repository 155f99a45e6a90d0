import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { SearchResultItem, SearchResultItemProps } from './SearchResultItem';

const document = {
  title: 'commerce/checkout asks to read payments/stripe-key',
  text: 'Cards are declined · commerce/checkout',
  location: '/requests/r-1',
  summary: 'Cards are declined',
  kind: 'secret',
  state: 'open',
  owner: 'group:default/payments',
};

function show(props: SearchResultItemProps) {
  renderInTestApp(<SearchResultItem {...props} />, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('SearchResultItem', () => {
  it('says what it is, in which state, whose, and leads there', async () => {
    show({ result: document });
    expect(
      await screen.findByRole('link', { name: document.title }),
    ).toHaveAttribute('href', document.location);
    expect(screen.getByText('secret')).toBeInTheDocument();
    expect(screen.getByText('open')).toBeInTheDocument();
    expect(screen.getByText('Cards are declined')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'payments' })).toHaveAttribute(
      'href',
      '/catalog/default/group/payments',
    );
  });

  it('marks the words where they were found', async () => {
    show({
      result: document,
      highlight: {
        preTag: '<x>',
        postTag: '</x>',
        fields: { text: 'Cards are <x>declined</x> · commerce/checkout' },
      },
    });
    expect((await screen.findByText('declined')).tagName).toBe('MARK');
  });

  it('shows what an index of another version holds', async () => {
    show({ result: { title: 'Old', text: '', location: '/guardrails/old' } });
    expect(
      await screen.findByRole('link', { name: 'Old' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Owner/)).not.toBeInTheDocument();
  });
});
