import { toastApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { ScmIntegrationsApi } from '@backstage/integration-react';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Link, Route, Routes } from 'react-router-dom';
import { RunOutcome } from './RunOutcome';
import { StartedRunsClient } from './StartedRunsClient';

const COMMITTED: ScaffolderTaskOutput = {
  links: [
    { title: 'Open rentals', entityRef: 'component:outfitting/rentals' },
    { title: 'Look at its intent', url: '/catalog/outfitting/intent' },
  ],
};
const PROPOSED: ScaffolderTaskOutput = {
  links: [{ title: 'Look at the proposed change', url: '/changes/1' }],
};

/** Starts a run as the wizard does; the scaffolder names it so. */
async function start(taskId: string) {
  const client = new StartedRunsClient({
    discoveryApi: mockApis.discovery(),
    fetchApi: {
      fetch: async () => Response.json({ id: taskId }, { status: 201 }),
    },
    scmIntegrationsApi: ScmIntegrationsApi.fromConfig(mockApis.config()),
  });
  await client.scaffold({
    templateRef: 'template:default/new-service',
    values: {},
  });
}

/** The page of a run that ends when the button is pressed. */
function Run(props: { output: ScaffolderTaskOutput }) {
  const [ended, setEnded] = useState(false);
  return (
    <>
      <button onClick={() => setEnded(true)}>End</button>
      <RunOutcome output={ended ? props.output : undefined} />
    </>
  );
}

function show(output = COMMITTED) {
  const toast = { post: jest.fn(() => ({ close: jest.fn() })) };
  const { unmount } = renderInTestApp(
    <>
      <Link to="/create/tasks/1">Run 1</Link>
      <Link to="/elsewhere">Elsewhere</Link>
      <Routes>
        <Route path="/create/tasks/:taskId" element={<Run output={output} />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<p>Page of what it made</p>}
        />
        <Route path="/elsewhere" element={<p>Something else</p>} />
      </Routes>
    </>,
    {
      apis: [[toastApiRef, toast]],
      initialRouteEntries: ['/create/tasks/1'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return { toast, unmount };
}

const press = (role: 'button' | 'link', name: string) =>
  screen.findByRole(role, { name }).then(element => userEvent.click(element));

describe('RunOutcome', () => {
  beforeEach(() => {
    sessionStorage.clear();
    window.history.pushState({}, '', '/');
  });

  it('opens the page of what the run made, and says so', async () => {
    await start('1');
    const { toast } = show();
    await press('button', 'End');
    expect(await screen.findByText('Page of what it made')).toBeInTheDocument();
    expect(toast.post).toHaveBeenCalledWith(
      expect.objectContaining({
        title: 'rentals is committed. This is its page.',
        links: [{ label: 'See the run', href: '/create/tasks/1' }],
      }),
    );
  });

  it('opens it once: who goes back stays with the run and its links', async () => {
    await start('1');
    show();
    await press('button', 'End');
    await press('link', 'Run 1');
    await press('button', 'End');
    expect(
      await screen.findByRole('link', { name: 'Open rentals' }),
    ).toHaveAttribute('href', '/catalog/outfitting/component/rentals');
  });

  it('leaves who looks at a run of somebody else, or of another day, with the run', async () => {
    show();
    await press('button', 'End');
    expect(
      await screen.findByRole('link', { name: 'Open rentals' }),
    ).toBeInTheDocument();
  });

  it('leaves who looks at another run than the one just started with that run', async () => {
    await start('2');
    show();
    await press('button', 'End');
    expect(
      await screen.findByRole('link', { name: 'Open rentals' }),
    ).toBeInTheDocument();
  });

  it('lets who went elsewhere before the end be', async () => {
    await start('1');
    show();
    await press('link', 'Elsewhere');
    await press('link', 'Run 1');
    await press('button', 'End');
    expect(
      await screen.findByRole('link', { name: 'Open rentals' }),
    ).toBeInTheDocument();
  });

  it('still waits with who only lost the page, as when the portal restarts', async () => {
    await start('1');
    window.history.pushState({}, '', '/create/tasks/1');
    const { unmount } = show();
    await screen.findByRole('button', { name: 'End' });
    unmount();
    show();
    await press('button', 'End');
    expect(await screen.findByText('Page of what it made')).toBeInTheDocument();
  });

  it('stays with a run that only proposed a change: there is no page yet', async () => {
    await start('1');
    const { toast } = show(PROPOSED);
    await press('button', 'End');
    expect(
      await screen.findByRole('link', { name: 'Look at the proposed change' }),
    ).toBeInTheDocument();
    expect(toast.post).not.toHaveBeenCalled();
  });
});
