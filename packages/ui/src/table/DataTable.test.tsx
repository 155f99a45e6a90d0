import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { Column } from './column';
import { DataTable } from './DataTable';

interface Row {
  name: string;
  services: number;
}

const columns: Array<Column<Row>> = [
  { id: 'name', header: 'Name', value: row => row.name },
  {
    id: 'services',
    header: 'Services',
    exportHeader: 'Services (count)',
    value: row => row.services,
  },
  {
    id: 'doubled',
    header: 'Doubled',
    unseen: true,
    value: row => row.services * 2,
  },
  {
    id: 'act',
    header: 'Act',
    actions: true,
    value: () => undefined,
    render: row => <button type="button">Act on {row.name}</button>,
  },
];

const rows: Row[] = [
  { name: 'retail', services: 2 },
  { name: 'commerce', services: 12 },
];

function Address() {
  return <output>{useLocation().search}</output>;
}

function renderTable(
  address = '/',
  given = rows,
  above?: (shown: readonly Row[]) => string,
) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <DataTable
        name="sectors"
        rows={given}
        columns={columns}
        rowKey={row => row.name}
        empty="There are none"
        above={above}
      />
      <Address />
    </MemoryRouter>,
  );
}

const order = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getAllByRole('cell')[0].textContent);

describe('DataTable', () => {
  it('sorts by a click on a header, and keeps the order in the address', async () => {
    renderTable();
    expect(order()).toEqual(['retail', 'commerce']);
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(order()).toEqual(['commerce', 'retail']);
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(order()).toEqual(['retail', 'commerce']);
    expect(screen.getByText('?sort=-name')).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('starts from the search in the address', () => {
    renderTable('/?search=ret');
    expect(order()).toEqual(['retail']);
    expect(screen.getByText('1 of 2')).toBeInTheDocument();
  });

  it('says so when nothing matches', async () => {
    renderTable();
    await userEvent.type(screen.getByLabelText('Search sectors'), 'xyz');
    expect(screen.getByText(/No sectors match/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'CSV' })).toBeDisabled();
  });

  it('exports what is shown and what is unseen, without its buttons', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = blob => {
      if (blob instanceof Blob) {
        blobs.push(blob);
      }
      return 'blob:x';
    };
    URL.revokeObjectURL = () => {};
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});

    renderTable('/?sort=name');
    expect(screen.queryByText('Doubled')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(click).toHaveBeenCalledTimes(1);
    const text = await blobs[0].text();
    expect(text).toBe(
      'Name,Services (count),Doubled\r\ncommerce,12,24\r\nretail,2,4\r\n',
    );
    click.mockRestore();
  });

  it('draws many rows a part at a time, and finds and counts all of them', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      name: `sector-${index}`,
      services: index,
    }));
    renderTable('/', many, shown => `${shown.length} to choose from`);
    // By their text: looking for the roles of so many takes seconds.
    const drawn = () => screen.getAllByText(/^sector-\d+$/);
    expect(drawn()).toHaveLength(100);
    expect(screen.getByText('120 of 120')).toBeInTheDocument();
    expect(screen.getByText('120 to choose from')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Show more (20 left)'));
    expect(drawn()).toHaveLength(120);
    await userEvent.type(screen.getByLabelText('Search sectors'), '-119');
    expect(order()).toEqual(['sector-119']);
    expect(screen.getByText('1 to choose from')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
  });

  it('shows cards on a phone', () => {
    window.matchMedia = query => ({
      matches: query.includes('max-width'),
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
      dispatchEvent: () => false,
    });
    const many = Array.from({ length: 28 }, () => rows).flat();
    renderTable(
      '/',
      many.map((row, index) => ({ ...row, name: `${row.name}-${index}` })),
    );
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const cards = within(
      screen.getByRole('list', { name: 'sectors' }),
    ).getAllByRole('listitem');
    expect(cards[0]).toHaveTextContent('retail-0Services2');
    expect(cards).toHaveLength(25);
    expect(
      screen.getByRole('button', { name: 'Show more (31 left)' }),
    ).toBeInTheDocument();
  });

  it('shows what the page says when there are no rows', () => {
    renderTable('/', []);
    expect(screen.getByText('There are none')).toBeInTheDocument();
  });
});
