import { EXAMPLE_WORLD } from '../__testUtils__/exampleWorld';
import { testSnapshot } from '../__testUtils__/testSnapshot';
import { checkDocuments } from './checkDocuments';

const CHARGE = 'sectors/payments/charge.yaml';
const EXCEPTION = 'sectors/payments/exceptions/charge-nodes.yaml';
const DEPRECATION = 'platform/deprecations/flat.yaml';

const charge = (spec = '') => `apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: charge, sector: payments }
spec:
  image: registry.example/charge:1
  callers: [commerce/checkout]
${spec}`;
const PINNED = charge('  nodeSelector: { disk.example.com/kind: nvme }\n');

const deprecation = (more = '') => `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: flat }
spec:
  of: { version: ridgeway.dev/v1alpha1 }
  title: Version v1alpha1
  reason: Nobody can judge it
  replacement: ridgeway.dev/v1
  owner: group:default/platform
  contact: '#platform'
  announced: '2026-06-01'
${more}`;
const ENFORCED = deprecation(
  "  enforced: { at: '2026-10-01', by: user:default/pat }\n",
);

const exception = `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: charge-nodes, sector: payments }
spec:
  subject: payments/charge
  field: spec.nodeSelector
  overrides: { nodeSelector: { disk.example.com/kind: nvme } }
  reason: Its disks are there
  requestedBy: user:default/lee
  grantedBy: user:default/pat
  grantedAt: '2026-11-01'
  expires: '2027-02-01'
`;

async function refusals(
  stored: Record<string, string>,
  written: Record<string, string>,
  now = '2026-11-21T12:00:00Z',
) {
  const { diagnostics } = await checkDocuments(
    testSnapshot({ ...EXAMPLE_WORLD, ...stored }),
    Object.entries(written).map(([path, text]) => ({ path, text })),
    {
      ownerExists: async () => true,
      platformTeam: 'group:default/pavers',
      now: new Date(now),
    },
  );
  return diagnostics.filter(({ severity }) => severity === 'error');
}

describe('documents that would stand still', () => {
  it('are refused with the way out where their version is no longer served', async () => {
    const refused = await refusals(
      { [DEPRECATION]: ENFORCED },
      { [CHARGE]: charge() },
    );
    expect(refused).toEqual([
      expect.objectContaining({
        reason: 'NoLongerServed',
        file: CHARGE,
        line: 1,
        path: 'apiVersion',
        suggestion: expect.stringContaining('ask platform for more time'),
      }),
    ]);
  });

  it('pass before that, and once they are of a version that is served', async () => {
    expect(
      await refusals({ [DEPRECATION]: deprecation() }, { [CHARGE]: charge() }),
    ).toEqual([]);
    expect(
      await refusals(
        { [DEPRECATION]: ENFORCED, [CHARGE]: charge() },
        { [CHARGE]: EXAMPLE_WORLD[CHARGE] },
      ),
    ).toEqual([]);
  });

  it('hold nobody up who leaves them as they are', async () => {
    const stored = { [DEPRECATION]: deprecation(), [CHARGE]: PINNED };
    expect(await refusals(stored, { [DEPRECATION]: ENFORCED })).toEqual([]);
    expect(await refusals(stored, { [CHARGE]: PINNED })).toEqual([]);
  });

  it('are refused where v1 cannot say them, unless an exception does', async () => {
    expect(await refusals({}, { [CHARGE]: PINNED })).toEqual([
      expect.objectContaining({
        reason: 'MigrationBlocked',
        line: 7,
        path: 'spec.nodeSelector',
        message: expect.stringContaining('pavers decides'),
      }),
    ]);
    expect(
      await refusals({}, { [CHARGE]: PINNED, [EXCEPTION]: exception }),
    ).toEqual([]);
    expect(
      await refusals(
        { [EXCEPTION]: exception },
        { [CHARGE]: PINNED },
        '2027-02-01T00:00:00Z',
      ),
    ).toHaveLength(1);
  });
});
