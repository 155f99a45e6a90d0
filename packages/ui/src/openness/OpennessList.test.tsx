import { render, screen, within } from '@testing-library/react';
import { OpennessList } from './OpennessList';

describe('OpennessList', () => {
  it('tells what opens and what closes, for whom and on which layers', () => {
    render(
      <OpennessList
        openness={{
          opened: [
            {
              kind: 'inbound',
              what: 'web-staging/store may call at port 8080',
              layers: ['network', 'mesh'],
              subjects: [
                { subject: 'shop/till', environment: 'production' },
                { subject: 'shop/till', environment: 'staging' },
              ],
            },
          ],
          closed: [
            {
              kind: 'host',
              what: 'answers at till.example',
              layers: ['ingress'],
              subjects: [{ subject: 'shop/till', environment: 'staging' }],
            },
          ],
        }}
      />,
    );
    const opened = screen.getByRole('region', { name: 'Gets more open' });
    expect(opened).toHaveTextContent(
      /shop\/till in production and staging: web-staging\/store may call at port 8080.*network.*mesh/,
    );
    expect(
      within(
        screen.getByRole('region', { name: 'Gets more closed' }),
      ).getByText('ingress'),
    ).toBeInTheDocument();
  });

  it('has nothing to say where nothing changes', () => {
    const { container } = render(
      <OpennessList openness={{ opened: [], closed: [] }} />,
    );
    expect(container).toHaveTextContent('');
  });
});
