import { NotFoundError } from '@backstage/errors';
import {
  GuardrailSummary,
  GuardrailView,
} from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { GuardrailsRouter } from './GuardrailsRouter';

const images: GuardrailSummary = {
  id: 'images-from-allowed-registries',
  title: 'Images come from allowed registries',
  why: 'An image from anywhere runs anybody’s code.',
  layers: ['derivation', 'admission'],
  owner: 'group:default/platform',
  overridable: false,
  builtIn: true,
  exceptionsInForce: 0,
  denied: 2,
};
const pods: GuardrailSummary = {
  ...images,
  id: 'restricted-pods',
  title: 'Pods are restricted',
  layers: ['admission'],
  overridable: true,
  exceptionsInForce: 1,
  denied: 0,
};
const page: GuardrailView = {
  ...images,
  incident: 'March: a typo in a name ran somebody else’s code.',
  overrides: [],
  exceptions: [],
  denied: [
    {
      subject: 'web/store',
      environments: ['staging'],
      what: 'UseImage on Image::"evil/x"',
      owner: 'group:default/platform',
    },
  ],
  advice: ['Mirror what comes from elsewhere.'],
  lesson: {
    task: 'Take the image from the allowed registry.',
    around: [{ path: 'sectors/lesson/sector.yaml', text: 'kind: Sector\n' }],
    broken: { path: 'sectors/lesson/shop.yaml', text: 'image: evil\n' },
    mended: 'image: good\n',
  },
};
const nothing = {
  diagnostics: [],
  resources: [],
  conditions: [],
  agreements: [],
  affected: [],
  openness: { opened: [], closed: [] },
};

describe('GuardrailsRouter', () => {
  it('lists guardrails with their why, and narrows them by the address', async () => {
    const platform = createPlatformMock();
    platform.getGuardrails.mockResolvedValue({ items: [images, pods] });
    renderPage(<GuardrailsRouter />, {
      platform,
      address: '/?layer=derivation',
    });
    const table = await screen.findByRole('table', { name: 'guardrails' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent(
      /Images come from.*anybody’s code.*Not possible.*2 services/,
    );
    expect(
      within(row).getAllByRole('link', { name: images.title })[0],
    ).toHaveAttribute('href', `/guardrails/${images.id}`);
  });

  it('shows why, how, who it stands in the way of, and what to do', async () => {
    const platform = createPlatformMock();
    platform.getGuardrail.mockResolvedValue({ ...page, lesson: undefined });
    renderPage(<GuardrailsRouter />, { platform, address: `/${images.id}` });
    expect(
      await screen.findByRole('heading', { name: images.title }),
    ).toBeInTheDocument();
    expect(platform.getGuardrail.mock.calls[0][0]).toBe(images.id);
    for (const text of [
      images.why,
      page.incident ?? '',
      'Mirror what comes from elsewhere.',
      'UseImage on Image::"evil/x"',
      'None: no exception switches it off.',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(screen.getByRole('link', { name: 'web/store' })).toHaveAttribute(
      'href',
      '/catalog/web/component/store',
    );
  });

  it('derives the example, says what breaks, and that the mended one works', async () => {
    const platform = createPlatformMock();
    platform.getGuardrail.mockResolvedValue(page);
    platform.preview.mockImplementation(async ({ documents }) => ({
      ...nothing,
      diagnostics: [
        {
          severity: 'warning',
          reason: 'NotYours',
          file: documents[0].path,
          line: 1,
          column: 1,
          path: '',
          message: 'This is not yours.',
        },
      ],
      conditions: documents[1].text?.includes('evil')
        ? [
            {
              subject: 'lesson/shop',
              type: 'PolicyAuthorized',
              status: 'False',
              reason: 'ImageDenied',
              message: 'The shop may not run image evil.',
              remedy: {
                summary: 'Have its registry allowed.',
                request: {
                  kind: 'exception',
                  subject: 'lesson/shop',
                  object: 'evil',
                },
              },
            },
          ]
        : [],
    }));
    renderPage(<GuardrailsRouter />, { platform, address: `/${images.id}` });
    expect(
      await screen.findByText('The shop may not run image evil.'),
    ).toBeInTheDocument();
    expect(platform.preview.mock.calls[0][0].documents).toEqual([
      ...(page.lesson?.around ?? []),
      page.lesson?.broken,
    ]);
    expect(screen.queryByText('This is not yours.')).not.toBeInTheDocument();
    expect(screen.getByText('Have its registry allowed.')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Ask for/ }),
    ).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Show a way' }));
    expect(await screen.findByText(/^This works/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await waitFor(() =>
      expect(screen.queryByText(/^This works/)).not.toBeInTheDocument(),
    );
  });

  it('notes who comes from a denial, and nobody else', async () => {
    const platform = createPlatformMock();
    platform.getGuardrail.mockResolvedValue({ ...page, lesson: undefined });
    platform.visitGuardrail.mockResolvedValue({ recorded: true });
    renderPage(<GuardrailsRouter />, {
      platform,
      address: `/${images.id}?from=web/store`,
    });
    await screen.findByRole('heading', { name: images.title });
    expect(platform.visitGuardrail.mock.calls).toEqual([
      [images.id, { subject: 'web/store' }],
    ]);
  });

  it('can be read when the visit cannot be noted', async () => {
    const platform = createPlatformMock();
    platform.getGuardrail.mockResolvedValue({ ...page, lesson: undefined });
    renderPage(<GuardrailsRouter />, {
      platform,
      address: `/${images.id}?from=web/store`,
    });
    expect(await screen.findByText(images.why)).toBeInTheDocument();
    await waitFor(() => expect(platform.visitGuardrail).toHaveBeenCalled());
  });

  it('says when there is no such guardrail', async () => {
    const platform = createPlatformMock();
    platform.getGuardrail.mockRejectedValue(
      new NotFoundError('There is no guardrail none.'),
    );
    renderPage(<GuardrailsRouter />, { platform, address: '/none' });
    expect(
      await screen.findByText('There is no guardrail none.'),
    ).toBeInTheDocument();
  });
});
