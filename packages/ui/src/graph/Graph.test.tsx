import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Graph, GraphProps } from './Graph';
import { GraphData, GraphSelection } from './model';

const data: GraphData = {
  nodes: [
    { id: 'commerce/checkout', title: 'checkout', group: 'commerce' },
    { id: 'commerce/cart', title: 'cart', group: 'commerce' },
    { id: 'retail/inventory', title: 'inventory', group: 'retail' },
  ],
  edges: [
    {
      id: 'checkout-inventory',
      from: 'commerce/checkout',
      to: 'retail/inventory',
      style: 'dashed',
      description: 'checkout asks inventory, which has not consented',
    },
    {
      id: 'cart-inventory',
      from: 'commerce/cart',
      to: 'retail/inventory',
      style: 'solid',
      description: 'cart calls inventory',
    },
  ],
  groups: [
    { id: 'commerce', title: 'commerce' },
    { id: 'retail', title: 'retail' },
  ],
};

function TestGraph(props: Partial<GraphProps> & { onChoose?: jest.Mock }) {
  const [selected, setSelected] = useState<GraphSelection>();
  const [collapsed, setCollapsed] = useState<string[]>([]);
  return (
    <Graph
      {...data}
      label="Connections"
      legend={[{ style: 'dashed', label: 'Waiting' }]}
      selected={selected}
      onSelect={selection => {
        setSelected(selection);
        props.onChoose?.(selection);
      }}
      collapsed={collapsed}
      onCollapsedChange={setCollapsed}
      {...props}
    />
  );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const focus = (name: string) => act(() => button(name).focus());

describe('Graph', () => {
  it('names boxes, arrows and lines', () => {
    render(<TestGraph />);
    expect(
      screen.getByRole('group', { name: 'Connections' }),
    ).toHaveAccessibleDescription(/Tab leads to boxes/);
    expect(button('checkout')).toBeInTheDocument();
    expect(button('cart calls inventory')).toBeInTheDocument();
    expect(screen.getByText('Waiting')).toBeInTheDocument();
  });

  it('chooses by click, and lets go by Escape', async () => {
    const onChoose = jest.fn();
    render(<TestGraph onChoose={onChoose} />);
    await userEvent.click(button('cart calls inventory'));
    expect(onChoose).toHaveBeenLastCalledWith({
      type: 'edge',
      id: 'cart-inventory',
    });
    expect(button('cart calls inventory')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.keyboard('{Escape}');
    expect(onChoose).toHaveBeenLastCalledWith(undefined);
  });

  it('is walked through and chosen from by keyboard', async () => {
    const onChoose = jest.fn();
    render(<TestGraph onChoose={onChoose} />);
    focus('Close commerce');
    await userEvent.keyboard('{ArrowDown}');
    const first = document.activeElement;
    expect(first).toHaveAttribute('data-item', expect.stringMatching(/^node/));
    focus('cart');
    await userEvent.keyboard('{ArrowRight}');
    expect([button('inventory'), button('Close retail')]).toContain(
      document.activeElement,
    );
    focus('checkout');
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith({
      type: 'node',
      id: 'commerce/checkout',
    });
  });

  it('leads from arrow to arrow of the box last visited', async () => {
    render(<TestGraph />);
    focus('inventory');
    focus('cart calls inventory');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button(/checkout asks inventory/));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button('cart calls inventory'));
  });

  it('dims what has nothing to do with what is chosen', async () => {
    render(<TestGraph selected={{ type: 'edge', id: 'cart-inventory' }} />);
    expect(button('checkout')).toHaveStyle({ opacity: '0.18' });
    expect(button('cart')).toHaveStyle({ opacity: '1' });
  });

  it('closes a frame into a box with counted arrows, and opens it', async () => {
    const onChoose = jest.fn();
    render(<TestGraph onChoose={onChoose} />);
    focus('Close commerce');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'cart' })).toBeNull();
    await userEvent.click(button('commerce to retail/inventory: 2 arrows'));
    expect(onChoose).toHaveBeenLastCalledWith({
      type: 'bundle',
      id: 'commerce > retail/inventory',
    });
    await userEvent.click(button('Open commerce, 2 inside'));
    expect(button('cart')).toBeInTheDocument();
  });

  it('shows what is chosen inside a closed frame as that frame', () => {
    render(
      <TestGraph
        collapsed={['commerce']}
        selected={{ type: 'edge', id: 'cart-inventory' }}
      />,
    );
    expect(button('commerce to retail/inventory: 2 arrows')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('says more of what the pointer is on', async () => {
    render(<TestGraph />);
    await userEvent.hover(button('cart calls inventory'));
    expect(await screen.findByText('cart calls inventory')).toBeVisible();
    await userEvent.unhover(button('cart calls inventory'));
    expect(screen.queryByText('cart calls inventory')).toBeNull();
  });

  it('zooms by buttons', async () => {
    render(<TestGraph />);
    const drawing = screen.getByRole('group', { name: 'Connections' });
    const before = drawing.querySelector('g')?.getAttribute('transform');
    await userEvent.click(button('Zoom in'));
    expect(drawing.querySelector('g')?.getAttribute('transform')).not.toBe(
      before,
    );
  });
});
