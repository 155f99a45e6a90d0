import { LiveState, ResourceView } from '@ridgeway/plugin-platform-common';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { needsAttention } from './liveWords';
import { ResourceTree } from './ResourceTree';

const seenAt = '2026-11-20T10:00:00Z';

function resource(kind: string, live?: LiveState): ResourceView {
  return {
    subject: 'commerce/checkout',
    environment: 'production',
    cluster: 'prod',
    apiVersion: 'v1',
    kind,
    name: 'checkout',
    yaml: `kind: ${kind}\n`,
    provenance: [],
    ...(live && { live }),
  };
}

function present(
  level: 'healthy' | 'progressing' | 'failing' | 'none',
  message: string,
  more: object = {},
): LiveState {
  return {
    state: 'present',
    seenAt,
    since: seenAt,
    revision: 'abc',
    isCurrent: true,
    health: { level, message },
    ...more,
  };
}

const missing: LiveState = { state: 'missing', seenAt };
const refused: LiveState = {
  state: 'unreadable',
  message: 'The portal may not list objects of kind Role.',
  seenAt,
};
const entry = (kind: string) =>
  screen.getByRole('button', { name: new RegExp(`^${kind} checkout`) });

describe('ResourceTree', () => {
  it('says how each live object does, and how many do so', () => {
    render(
      <ResourceTree
        resources={[
          resource('Deployment', present('healthy', '3 of 3 pods ready')),
          resource('Service', present('none', 'There')),
          resource('ConfigMap', missing),
          resource('Certificate', present('failing', 'Not Ready')),
          resource('Sidecar', present('none', 'There', { isCurrent: false })),
        ]}
      />,
    );
    expect(entry('Deployment')).toHaveTextContent('Healthy');
    expect(entry('Service')).toHaveTextContent('There');
    expect(entry('ConfigMap')).toHaveTextContent('Not there');
    expect(entry('Certificate')).toHaveTextContent('Failing');
    expect(entry('Sidecar')).toHaveTextContent('Earlier version');
    expect(
      screen.getByText(
        '1 healthy, 1 there, 1 not there, 1 failing, 1 earlier version',
      ),
    ).toBeInTheDocument();
  });

  it('opens to what the cluster says', async () => {
    render(
      <ResourceTree
        resources={[
          resource('Deployment', present('progressing', '2 of 3 pods ready')),
        ]}
      />,
    );
    await userEvent.click(entry('Deployment'));
    expect(screen.getByText(/2 of 3 pods ready/)).toHaveTextContent(
      'It is of the version of the intent that is derived now.',
    );
    expect(screen.getByText('On cluster prod')).toBeInTheDocument();
  });

  it('says once what nobody can see, and why', () => {
    render(
      <ResourceTree
        resources={[
          resource('Role', refused),
          resource('RoleBinding', refused),
        ]}
      />,
    );
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent(
      'The portal may not list objects of kind Role.',
    );
    expect(entry('Role')).toHaveTextContent('Unknown');
  });

  it('says since when a cluster does not answer', () => {
    render(
      <ResourceTree
        resources={[
          resource('Role', {
            state: 'unreachable',
            message: 'The cluster prod cannot be reached.',
            seenAt,
          }),
        ]}
      />,
    );
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent('The cluster prod cannot be reached.');
    expect(within(notice).getByText(/ago$/)).toHaveAttribute(
      'datetime',
      seenAt,
    );
  });

  it('says in one sentence that no cluster is connected, and nothing in a preview', () => {
    const { rerender } = render(
      <ResourceTree resources={[resource('Role', { state: 'unwatched' })]} />,
    );
    const notice = /No cluster of this name is connected/;
    expect(screen.getByText(notice)).toBeInTheDocument();
    expect(entry('Role')).not.toHaveTextContent(/Unknown|There/);

    rerender(<ResourceTree resources={[resource('Role')]} />);
    expect(screen.queryByText(notice)).not.toBeInTheDocument();
  });
});

describe('needsAttention', () => {
  it.each([
    [false, undefined],
    [false, { state: 'unwatched' } as const],
    [false, present('healthy', '')],
    [false, present('none', '')],
    [true, present('progressing', '')],
    [true, present('none', '', { isCurrent: false })],
    [true, missing],
    [true, refused],
  ])('%p: %p', (expected, live) => {
    expect(needsAttention(resource('Role', live))).toBe(expected);
  });
});
