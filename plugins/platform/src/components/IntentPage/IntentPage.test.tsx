import { Opening } from '@ridgeway/derivation';
import { EditorView } from '@codemirror/view';
import { ConflictError } from '@backstage/errors';
import { Diagnostic } from '@ridgeway/intent';
import { PreviewResult } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  checkout,
  checkoutEntity,
  checkoutText,
  commerceAccess,
  denied,
  derived,
  resource,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { IntentPage } from './IntentPage';

const four = checkoutText.replace('replicas: 3', 'replicas: 4');

const empty: PreviewResult = {
  diagnostics: [],
  resources: [],
  conditions: [],
  agreements: [],
  affected: [],
  openness: { opened: [], closed: [] },
};

const CALLED_BY_THE_STORE: Opening = {
  kind: 'inbound',
  what: 'web-production/store may call at port 8080',
  layers: ['mesh'],
  subjects: [{ subject: 'commerce/checkout', environment: 'production' }],
};

const finding: Diagnostic = {
  severity: 'error',
  reason: 'UnknownField',
  file: 'sectors/commerce/checkout.yaml',
  line: 8,
  column: 3,
  path: 'spec.replica',
  message: 'There is no field replica.',
  suggestion: 'Did you mean replicas?',
};

function platformWithIntent() {
  const platform = createPlatformMock();
  platform.getAccess.mockResolvedValue(commerceAccess);
  platform.getService.mockResolvedValue(checkout);
  platform.getServiceHistory.mockResolvedValue({
    items: [
      {
        commit: 'abcdef1234567890',
        at: '2026-11-19T08:00:00Z',
        author: { name: 'Kim' },
        message: 'Add three replicas',
        paths: ['sectors/commerce/checkout.yaml'],
      },
    ],
  });
  platform.preview.mockImplementation(
    async ({ documents: [{ text = '' }] }) => ({
      ...empty,
      resources: [resource('Deployment', `yaml of ${text}`)],
      conditions: [derived],
      openness: {
        opened: text.includes('replicas: 4') ? [CALLED_BY_THE_STORE] : [],
        closed: [],
      },
    }),
  );
  return platform;
}

async function editor() {
  const content = await screen.findByRole('textbox', {
    name: 'Intent of commerce/checkout',
  });
  const view = EditorView.findFromDOM(content);
  if (!view) {
    throw new Error('there is no editor');
  }
  return view;
}

async function write(text: string) {
  const view = await editor();
  act(() =>
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: text },
    }),
  );
}

const commitButton = () =>
  screen.findByRole('button', { name: 'Commit change' });

describe('IntentPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('shows the text and who changed it', async () => {
    renderPage(<IntentPage />, {
      platform: platformWithIntent(),
      entity: checkoutEntity,
    });

    expect((await editor()).state.doc.toString()).toBe(checkoutText);
    expect(screen.getByText('Add three replicas')).toBeInTheDocument();
    expect(screen.getByText('abcdef12')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Commit change' }),
    ).not.toBeInTheDocument();
  });

  it('previews an edit, and commits it with its base', async () => {
    const platform = platformWithIntent();
    platform.change.mockResolvedValue({ state: 'committed', commit: 'new' });
    renderPage(<IntentPage />, { platform, entity: checkoutEntity });

    await write(four);
    expect(await screen.findByText('1 resource differs')).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Gets more open' }),
    ).toHaveTextContent(CALLED_BY_THE_STORE.what);
    await userEvent.type(
      screen.getByLabelText(/What changes, and why/),
      'Four replicas for the sale',
    );
    platform.getService.mockResolvedValue({
      ...checkout,
      intent: { ...checkout.intent, text: four, revision: 'blob9' },
    });
    await userEvent.click(await commitButton());

    expect(platform.change).toHaveBeenCalledWith(
      expect.objectContaining({
        documents: [{ path: 'sectors/commerce/checkout.yaml', text: four }],
        message: 'Four replicas for the sale',
        base: commerceAccess.head,
      }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Commit change' }),
      ).not.toBeInTheDocument(),
    );
    expect((await editor()).state.doc.toString()).toBe(four);
  });

  it('says which conditions an edit breaks, with the remedy', async () => {
    const platform = platformWithIntent();
    platform.preview.mockImplementation(
      async ({ documents: [{ text = '' }] }) => ({
        ...empty,
        conditions: text === four ? [derived, denied] : [derived],
      }),
    );
    renderPage(<IntentPage />, { platform, entity: checkoutEntity });

    await write(four);
    expect(await screen.findByText('No longer met')).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Cedar permit that allows it' }),
    ).toBeInTheDocument();
    expect(await commitButton()).toBeInTheDocument();
  });

  it('shows a mistake with its place and way out, and does not commit it', async () => {
    const platform = platformWithIntent();
    platform.preview.mockImplementation(
      async ({ documents: [{ text = '' }] }) => ({
        ...empty,
        diagnostics: text.includes('replica:') ? [finding] : [],
      }),
    );
    renderPage(<IntentPage />, { platform, entity: checkoutEntity });

    await write(checkoutText.replace('replicas: 3', 'replica: 3'));
    expect(
      await screen.findByText('There is no field replica.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Did you mean replicas?')).toBeInTheDocument();
    expect(
      screen.getByText('Line 8 has a mistake: see the preview.'),
    ).toBeInTheDocument();
    await userEvent.type(
      screen.getByLabelText(/What changes, and why/),
      'Anyway',
    );
    expect(await commitButton()).toBeDisabled();

    await userEvent.click(
      screen.getByRole('button', {
        name: 'sectors/commerce/checkout.yaml:8:3',
      }),
    );
    const { state } = await editor();
    expect(state.doc.lineAt(state.selection.main.head).number).toBe(8);
  });

  it('combines an edit with a change that came in between', async () => {
    const platform = platformWithIntent();
    platform.change.mockRejectedValueOnce(
      new ConflictError('sectors/commerce/checkout.yaml changed since c0ffee'),
    );
    renderPage(<IntentPage />, { platform, entity: checkoutEntity });

    await write(four);
    await userEvent.type(
      screen.getByLabelText(/What changes, and why/),
      'Four replicas',
    );
    const theirs = checkoutText.replace('kind:', '# Owned by commerce\nkind:');
    platform.getAccess.mockResolvedValue({ ...commerceAccess, head: 'newer' });
    platform.getService.mockResolvedValue({
      ...checkout,
      intent: { ...checkout.intent, text: theirs, revision: 'blob3' },
    });
    await userEvent.click(await commitButton());

    expect(
      await screen.findByText(/This intent changed while you were editing/),
    ).toBeInTheDocument();
    expect(screen.getByText(/changed since c0ffee/)).toBeInTheDocument();
    expect(await commitButton()).toBeDisabled();
    expect((await editor()).state.doc.toString()).toBe(four);

    await userEvent.click(screen.getByRole('button', { name: 'Combine both' }));
    const both = theirs.replace('replicas: 3', 'replicas: 4');
    const view = await editor();
    await waitFor(() => expect(view.state.doc.toString()).toBe(both));

    platform.change.mockResolvedValue({ state: 'committed', commit: 'new' });
    await userEvent.click(await commitButton());
    expect(platform.change).toHaveBeenLastCalledWith(
      expect.objectContaining({
        documents: [{ path: 'sectors/commerce/checkout.yaml', text: both }],
        base: 'newer',
      }),
    );
  });

  it('lets those read who may not change, and says who may', async () => {
    const platform = platformWithIntent();
    platform.getAccess.mockResolvedValue({ ...commerceAccess, sectors: [] });
    renderPage(<IntentPage />, { platform, entity: checkoutEntity });

    expect((await editor()).state.readOnly).toBe(true);
    expect(screen.getByText(/You can read this intent/)).toBeInTheDocument();
    expect(
      screen.queryByText('What your edit changes'),
    ).not.toBeInTheDocument();
  });

  it('goes to the field that an address names', async () => {
    renderPage(<IntentPage />, {
      platform: platformWithIntent(),
      entity: checkoutEntity,
      address: '/?path=spec.replicas',
    });

    const view = await editor();
    await waitFor(() =>
      expect(view.state.doc.lineAt(view.state.selection.main.head).number).toBe(
        8,
      ),
    );
  });

  it('keeps an edit while its author looks elsewhere', async () => {
    const platform = platformWithIntent();
    sessionStorage.setItem(
      'ridgeway.draft:sectors/commerce/checkout.yaml',
      JSON.stringify({
        text: four,
        baseText: checkoutText,
        baseHead: 'c0ffee',
      }),
    );
    renderPage(<IntentPage />, { platform, entity: checkoutEntity });

    expect((await editor()).state.doc.toString()).toBe(four);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Discard edit' }),
    );
    const view = await editor();
    await waitFor(() => expect(view.state.doc.toString()).toBe(checkoutText));
    expect(sessionStorage).toHaveLength(0);
  });
});
