import { InputError } from '@backstage/errors';
import { createInsightsMock } from '@ridgeway/plugin-insights-common/testUtils';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEPRECATION, DEPRECATION_INSIGHT } from '../../__testUtils__/fixtures';
import { renderDeprecations } from '../../__testUtils__/renderDeprecations';

function answering() {
  const platform = createPlatformMock();
  const insights = createInsightsMock();
  platform.previewDeprecation.mockResolvedValue({
    id: '',
    state: 'draft',
    deadline: undefined,
    affected: DEPRECATION.subjects,
    total: 200,
    effort: 245,
    byClass: DEPRECATION.byClass,
    byTeam: [
      { team: 'group:default/payments', services: 1, effort: 240 },
      { team: 'group:default/web', services: 1, effort: 5 },
    ],
  });
  platform.getDeprecation.mockResolvedValue(DEPRECATION);
  insights.getDeprecation.mockResolvedValue(DEPRECATION_INSIGHT);
  return { platform, insights };
}

function type(label: string | RegExp, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function refusal(message: string): Error {
  return Object.assign(new InputError(message), {
    diagnostics: [
      {
        ...{ severity: 'error', reason: 'UnknownField', message },
        ...{ file: 'preview.yaml', line: 1, column: 1, path: 'spec.of' },
      },
    ],
  });
}

async function choose(label: string, option: string) {
  fireEvent.mouseDown(await screen.findByLabelText(label));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

async function fillIn() {
  await screen.findByLabelText(/^Title/);
  type(/^Title/, 'Version v1alpha1 of Service');
  type(/^Why it goes away/, 'Its wildcards');
  type(/^What to use instead/, 'ridgeway.dev/v1');
  type(/^Owner/, 'group:default/platform');
  type(/^Where there is help/, '#platform-help');
}

describe('EditPage', () => {
  it('says who announces, to those who may not', async () => {
    const mocks = answering();
    renderDeprecations({
      ...mocks,
      address: '/new',
      denied: ['platform.deprecation.manage'],
    });
    expect(
      await screen.findByText('You may not announce that something goes away'),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(/^Title/)).not.toBeInTheDocument();
    // Nor is anything asked for that they would be refused.
    expect(mocks.platform.previewDeprecation).not.toHaveBeenCalled();
  });

  it('shows who is affected before anybody is told, then announces it', async () => {
    const mocks = answering();
    mocks.platform.saveDeprecation.mockResolvedValue({ state: 'committed' });
    renderDeprecations({ ...mocks, address: '/new' });
    await fillIn();
    const affected = await screen.findByRole('region', {
      name: 'Who is affected',
    });
    expect(
      await within(affected).findByText(
        '2 of 200: 1 automatic, 1 blocked; about 4.1 h of work in 2 teams.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/^Id/)).toHaveValue(
      'version-v1alpha1-of-service',
    );
    expect(mocks.platform.saveDeprecation).not.toHaveBeenCalled();
    type(/^Announced on/, '2100-01-01');
    type(/^Notice in days/, '30');
    await userEvent.click(screen.getByRole('button', { name: 'Announce' }));
    expect(mocks.platform.saveDeprecation.mock.calls[0][0]).toEqual({
      id: 'version-v1alpha1-of-service',
      spec: {
        of: { version: 'ridgeway.dev/v1alpha1' },
        title: 'Version v1alpha1 of Service',
        reason: 'Its wildcards',
        replacement: 'ridgeway.dev/v1',
        owner: 'group:default/platform',
        contact: '#platform-help',
        notice: 30,
        announced: '2100-01-01',
      },
    });
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/deprecations/version-v1alpha1-of-service',
      ),
    );
  });

  it('writes a draft down without a day', async () => {
    const mocks = answering();
    mocks.platform.saveDeprecation.mockResolvedValue({ state: 'committed' });
    renderDeprecations({ ...mocks, address: '/new' });
    await fillIn();
    await userEvent.click(
      screen.getByRole('button', { name: 'Save as draft' }),
    );
    expect(
      mocks.platform.saveDeprecation.mock.calls[0][0].spec,
    ).not.toHaveProperty('announced');
  });

  it('announces nothing whose deadline would be over', async () => {
    const mocks = answering();
    renderDeprecations({ ...mocks, address: '/new' });
    await fillIn();
    type(/^Announced on/, '2020-01-01');
    expect(
      await screen.findByText(
        /The deadline would be 2020-03-31, which is over/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Announce' })).toBeDisabled();
  });

  it('says that there is no such field, and which there are', async () => {
    const mocks = answering();
    mocks.platform.previewDeprecation.mockImplementation(async ({ spec }) => {
      if (spec.of.field) {
        throw refusal('A Service has no field spec.container.');
      }
      throw new Error('Not asked for');
    });
    renderDeprecations({ ...mocks, address: '/new' });
    await choose('What goes away', 'A field');
    type(/^Field/, 'spec.container');
    expect(
      await screen.findByText('A Service has no field spec.container.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/failed/)).toBeNull();
    expect(
      screen.getByRole('option', { name: 'spec.containers.*.files' }),
    ).toBeInTheDocument();
    await choose('What goes away', 'A template');
    await userEvent.click(screen.getByRole('combobox', { name: /^Template/ }));
    expect(
      await screen.findByRole('option', { name: 'template:default/service' }),
    ).toBeInTheDocument();
  });

  it('changes what is announced without moving the day, and says why it is refused', async () => {
    const mocks = answering();
    mocks.platform.saveDeprecation.mockRejectedValue(
      new InputError('The owner is no group.'),
    );
    renderDeprecations({ ...mocks, address: '/service-v1alpha1/edit' });
    expect(await screen.findByLabelText(/^Announced on/)).toBeDisabled();
    expect(screen.getByLabelText(/^Id/)).toBeDisabled();
    type(/^Where there is help/, '#other');
    await screen.findByText(/2 of 200/);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText(
        'Nothing was written down: The owner is no group.',
      ),
    ).toBeInTheDocument();
    expect(mocks.platform.previewDeprecation.mock.lastCall?.[0].id).toBe(
      'service-v1alpha1',
    );
    expect(mocks.platform.saveDeprecation.mock.calls[0][0]).toMatchObject({
      base: 'c0ffee',
      spec: { contact: '#other', announced: '2026-10-01' },
    });
  });

  it('is not for those who may not announce', async () => {
    const mocks = answering();
    mocks.platform.getDeprecation.mockResolvedValue({
      ...DEPRECATION,
      may: {
        manage: { allowed: false, why: 'For the platform team.' },
        enforce: { allowed: false, why: 'For the platform team.' },
      },
    });
    renderDeprecations({ ...mocks, address: '/service-v1alpha1/edit' });
    expect(
      await screen.findByText('For the platform team.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });
});
