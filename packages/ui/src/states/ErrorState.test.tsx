import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { render, screen } from '@testing-library/react';
import { ErrorState } from './ErrorState';

describe('ErrorState', () => {
  it('leads whose session has ended to signing in again', () => {
    render(
      <ErrorState
        what="the sectors"
        error={new AuthenticationError('Failed user token verification')}
        onRetry={jest.fn()}
      />,
    );
    expect(screen.getByText('Your session has ended')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Sign in again' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/token/)).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('says what may not be seen, and why', () => {
    render(
      <ErrorState
        what="this"
        error={new NotAllowedError('payments owns it')}
      />,
    );
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.getByText('payments owns it')).toBeInTheDocument();
  });
});
