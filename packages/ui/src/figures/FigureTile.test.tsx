import { Figure } from '@ridgeway/plugin-insights-common';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { FigureTile } from './FigureTile';

const figure: Figure = {
  value: 0.62,
  unit: 'share',
  n: 50,
  asOf: new Date().toISOString(),
  target: 0.6,
  definition: 'Services on the platform as a share of all services.',
  previous: {
    value: 0.58,
    n: 48,
    from: '2026-05-25T00:00:00Z',
    to: '2026-08-23T00:00:00Z',
  },
};

function renderTile(changes: Partial<Figure> = {}) {
  render(
    <MemoryRouter>
      <FigureTile
        label="Adoption"
        figure={{ ...figure, ...changes }}
        meaning="of all services"
        better="higher"
        to="/adoption/services?state=on-platform"
      />
    </MemoryRouter>,
  );
  return screen.getByRole('group', { name: 'Adoption' });
}

describe('FigureTile', () => {
  it('shows value, target, meaning, change, and the way to the cases', () => {
    const tile = renderTile();
    expect(tile).toHaveTextContent('62%');
    expect(tile).toHaveTextContent('target 60%');
    expect(tile).toHaveTextContent('of all services');
    expect(tile).toHaveTextContent('4 points up from 58%, better');
    expect(screen.getByRole('link', { name: 'Adoption' })).toHaveAttribute(
      'href',
      '/adoption/services?state=on-platform',
    );
  });

  it('says what it means, on how much, until when', async () => {
    renderTile();
    await userEvent.tab();
    await userEvent.tab();
    const tooltip = await screen.findByRole('tooltip');
    expect(tooltip).toHaveTextContent(
      'Services on the platform as a share of all services.',
    );
    expect(tooltip).toHaveTextContent('Measured on 50 cases.');
    expect(tooltip).toHaveTextContent('Target: 60%.');
    expect(tooltip).toHaveTextContent('25 May 2026 to 23 Aug 2026: 58% on 48.');
    expect(tooltip).toHaveTextContent('Read from the ledger just now.');
  });

  it('has no previous window rather than a zero', () => {
    expect(renderTile({ previous: undefined })).toHaveTextContent(
      'No previous window',
    );
  });

  it('compares nothing with what was not measured', () => {
    const tile = renderTile({ value: null, n: 0 });
    expect(tile).toHaveTextContent('–');
    expect(tile).toHaveTextContent('Nothing to measure in this window');
    expect(tile).toHaveTextContent('Nothing to compare with');
    expect(tile).not.toHaveTextContent(/(^|\D)0%/);
  });
});
