import { Page } from '@ridgeway/plugin-platform-common';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { PagedTable } from './PagedTable';
import { usePages } from './usePages';

type LoadPage = (cursor: string | undefined) => Promise<Page<string>>;

function Table(props: { load: LoadPage }) {
  return (
    <PagedTable
      name="names"
      pages={usePages(props.load)}
      columns={[{ id: 'name', header: 'Name', value: (row: string) => row }]}
      rowKey={row => row}
      empty="There are none"
    />
  );
}

function Address() {
  return <output data-testid="address">{useLocation().search}</output>;
}

function renderTable(load: LoadPage) {
  render(
    <MemoryRouter>
      <Table load={load} />
      <Address />
    </MemoryRouter>,
  );
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getByRole('cell').textContent);

describe('PagedTable', () => {
  const load = async (cursor: string | undefined) =>
    cursor === undefined
      ? { items: ['a', 'b'], totalItems: 3, nextCursor: 'b' }
      : { items: ['c'], totalItems: 3 };

  it('shows one page more at a time', async () => {
    renderTable(load);
    expect(await screen.findByText('2 of 3')).toBeInTheDocument();
    expect(names()).toEqual(['a', 'b']);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show more (1 left)' }),
    );
    expect(await screen.findByText('3 of 3')).toBeInTheDocument();
    expect(names()).toEqual(['a', 'b', 'c']);
    expect(
      screen.queryByRole('button', { name: /Show more/ }),
    ).not.toBeInTheDocument();
  });

  it('keeps the search in the address, and its field while rows are loading', async () => {
    renderTable(() => new Promise(() => {}));
    await userEvent.type(screen.getByLabelText('Search names'), 'abc');
    expect(screen.getByTestId('address')).toHaveTextContent('?search=abc');
    expect(screen.getByLabelText('Loading the names')).toBeInTheDocument();
  });

  it('says what is missing where there is nothing', async () => {
    renderTable(async () => ({ items: [], totalItems: 0 }));
    expect(await screen.findByText('There are none')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'CSV' })).toBeDisabled();
  });

  it('says what failed', async () => {
    renderTable(() => Promise.reject(new Error('The connection was reset')));
    expect(
      await screen.findByText('The connection was reset'),
    ).toBeInTheDocument();
  });
});
