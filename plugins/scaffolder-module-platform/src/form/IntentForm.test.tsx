import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftIntent, PreviewResult } from '@ridgeway/plugin-platform-common';
import {
  createPlatform,
  DENIED,
  DEPLOYMENT,
  NOTHING,
} from '../__testUtils__/platform';
import { renderTemplate } from '../__testUtils__/renderTemplate';

const preview = () => screen.getByRole('complementary', { name: 'Preview' });
const name = () => screen.findByRole('textbox', { name: /^Name/ });
const review = () => screen.getByRole('button', { name: 'Review' });

function lastPreviewed(platform: ReturnType<typeof createPlatform>) {
  return platform.preview.mock.lastCall?.[0].documents[0];
}

describe('the New service form', () => {
  it("starts in the person's own sector and shows what would be derived, and why", async () => {
    const platform = createPlatform();
    platform.preview.mockResolvedValue({
      ...NOTHING,
      conditions: [DENIED],
      resources: [DEPLOYMENT],
    });
    renderTemplate('service', platform);

    const sector = await screen.findByRole('combobox', { name: /Sector/ });
    await waitFor(() => expect(sector).toHaveValue('commerce'));
    await userEvent.type(await name(), 'refunds');

    expect(
      await within(preview()).findByText(/You can submit this; 1 condition/),
    ).toBeInTheDocument();
    expect(preview()).toHaveTextContent('name: refunds');
    expect(preview()).toHaveTextContent(
      'permit (principal, action, resource);',
    );
    expect(preview()).toHaveTextContent('No policy permits this.');
    expect(preview()).toHaveTextContent('Deployment');
  });

  it('tells why beside each field, in a tab of its own', async () => {
    renderTemplate('service', createPlatform());
    const why = await screen.findByRole('link', {
      name: 'Why? Secrets it reads: the guardrail secrets-need-consent, in a new tab',
    });
    expect(why).toHaveTextContent('Why?');
    expect(why).toHaveAttribute('href', '/guardrails/secrets-need-consent');
    expect(why).toHaveAttribute('target', '_blank');
  });

  it('offers the request for what is denied, before anything is submitted', async () => {
    const platform = createPlatform();
    platform.preview.mockResolvedValue({ ...NOTHING, conditions: [DENIED] });
    platform.draftRequest.mockResolvedValue({
      title: 'commerce/refunds asks to read payments/fraud-api',
      owner: 'group:default/payments',
      effect: {
        changes: [],
        digest: 'd',
        openness: { opened: [], closed: [] },
        conditions: [],
      },
    });
    platform.openRequest.mockRejectedValue(new Error('Try later.'));
    const { onCreate } = renderTemplate('service', platform);
    await userEvent.type(await name(), 'refunds');
    await userEvent.click(
      await within(preview()).findByRole('button', { name: 'Request access' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('commerce/refunds asks to read payments/fraud-api');
    await userEvent.type(
      dialog.getByLabelText(/Why it is needed/),
      'Refunds are checked for fraud',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Send request' }));
    expect(
      await dialog.findByText('Nothing was sent: Try later.'),
    ).toBeInTheDocument();
    expect(platform.openRequest.mock.calls[0][0]).toEqual({
      kind: 'secret',
      subject: 'commerce/refunds',
      object: 'payments/fraud-api',
      reason: 'Refunds are checked for fraud',
    });
    // The form around it is neither submitted nor left.
    expect(onCreate).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(await name()).toHaveValue('refunds');
  });

  it('asks once after the last keystroke', async () => {
    const platform = createPlatform();
    renderTemplate('service', platform);
    const field = await name();
    // Without a pause in between, however slow the machine is.
    for (const value of ['r', 're', 'ref', 'refu', 'refun', 'refunds']) {
      fireEvent.change(field, { target: { value } });
    }
    await within(preview()).findByText('Ready to submit');
    const asked = platform.preview.mock.calls.map(
      ([{ documents }]) => documents[0].path,
    );
    expect(asked.filter(path => path.includes('/r'))).toEqual([
      'sectors/commerce/refunds.yaml',
    ]);
  });

  it('drops an answer that is out of date', async () => {
    const platform = createPlatform();
    const signals: AbortSignal[] = [];
    platform.preview.mockImplementation((_, options) => {
      if (options?.signal) {
        signals.push(options.signal);
      }
      return new Promise<PreviewResult>(() => {});
    });
    renderTemplate('service', platform);
    await userEvent.type(await name(), 'a');
    await waitFor(() => expect(signals).toHaveLength(1));
    await userEvent.type(await name(), 'b');
    await waitFor(() => expect(signals).toHaveLength(2));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('shows a finding at its field and does not let it through', async () => {
    const platform = createPlatform();
    platform.preview.mockResolvedValue({
      ...NOTHING,
      diagnostics: [
        {
          severity: 'error',
          reason: 'ImageNotAllowed',
          file: 'sectors/commerce/refunds.yaml',
          line: 8,
          column: 14,
          path: 'spec.containers.app.image',
          message: 'This is no image.',
        },
      ],
    });
    const { onCreate } = renderTemplate('service', platform);
    await userEvent.type(await name(), 'refunds');

    const section = screen.getByRole('region', { name: 'What runs' });
    expect(
      await within(section).findByText('This is no image.'),
    ).toBeInTheDocument();
    await userEvent.click(review());
    await waitFor(() => expect(review()).toBeEnabled());
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
    expect(onCreate).not.toHaveBeenCalled();
  });

  it('does not let a name through that is taken', async () => {
    renderTemplate('service', createPlatform());
    await userEvent.type(await name(), 'cart');
    expect(
      await screen.findByText(/commerce\/cart exists already/),
    ).toBeInTheDocument();
    await userEvent.click(review());
    await waitFor(() => expect(review()).toBeEnabled());
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('submits what was previewed, byte for byte, though a secret is denied', async () => {
    const platform = createPlatform();
    platform.preview.mockResolvedValue({ ...NOTHING, conditions: [DENIED] });
    const { onCreate } = renderTemplate('service', platform);

    await userEvent.type(await name(), 'refunds');
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a secret it reads' }),
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'Secret' }));
    await userEvent.click(
      await screen.findByRole('option', { name: /payments\/fraud-api/ }),
    );
    expect(
      screen.getByRole('textbox', { name: 'Variable with token' }),
    ).toHaveValue('FRAUD_API_TOKEN');
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a managed resource' }),
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'Type' }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'postgres' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a service it calls' }),
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'Service' }));
    await userEvent.click(
      await screen.findByRole('option', { name: /retail\/inventory/ }),
    );
    await waitFor(() =>
      expect(lastPreviewed(platform)?.text).toContain('retail/inventory'),
    );

    await userEvent.click(review());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    await waitFor(() => expect(onCreate).toHaveBeenCalled());
    const [values] = onCreate.mock.calls[0];
    const committed = draftIntent('service', values);
    expect(committed?.text).toBe(lastPreviewed(platform)?.text);
    expect(committed?.text).toContain(
      'FRAUD_API_TOKEN: ${resources.fraud-api.token}',
    );
    expect(committed?.text).toContain(
      'POSTGRES_PASSWORD: ${resources.postgres.password}',
    );
    expect(committed?.text).toContain(
      'INVENTORY_URL: ${resources.inventory.url}',
    );
  });
});

describe('the New sector form', () => {
  it("starts with the person's group and an environment on each usual cluster", async () => {
    const platform = createPlatform();
    renderTemplate('sector', platform);
    await userEvent.type(await name(), 'returns');
    await userEvent.type(
      screen.getByRole('textbox', { name: /Purpose/ }),
      'Goods that come back',
    );
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Domains' }),
      'returns.example{Enter}',
    );
    await waitFor(() =>
      expect(lastPreviewed(platform)).toEqual({
        path: 'sectors/returns/sector.yaml',
        create: true,
        text: `apiVersion: ridgeway.dev/v1
kind: Sector
metadata:
  name: returns
spec:
  owner: group:default/commerce
  purpose: Goods that come back
  environments:
    - name: staging
      cluster: dev
    - name: production
      cluster: prod
  quota:
    cpu: "20"
    memory: 40Gi
    services: 20
  domains:
    - returns.example
`,
      }),
    );
  });

  it('says at once when a name cannot be one', async () => {
    const platform = createPlatform();
    renderTemplate('sector', platform);
    await userEvent.type(await name(), 'Returns!');
    expect(screen.getByText(/"Returns!" cannot be a name/)).toBeInTheDocument();
    expect(preview()).toHaveTextContent('Nothing to show yet');
    expect(platform.preview).not.toHaveBeenCalled();
  });

  it('tells somebody that it is not theirs to add', async () => {
    const platform = createPlatform();
    platform.preview.mockResolvedValue({
      ...NOTHING,
      diagnostics: [
        {
          severity: 'warning',
          reason: 'NotYours',
          file: 'sectors/returns/sector.yaml',
          line: 1,
          column: 1,
          path: '',
          message: 'You are not a member of group:default/retail.',
        },
      ],
    });
    renderTemplate('sector', platform);
    await userEvent.type(await name(), 'returns');
    expect(
      await within(preview()).findByText(
        'You may look at this, but not commit it',
      ),
    ).toBeInTheDocument();
  });
});
