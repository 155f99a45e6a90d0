import { Remedy } from '@ridgeway/derivation';
import { RequestInput } from '@ridgeway/plugin-platform-common';
import {
  conditionsIn,
  GRANTER,
  NOW,
  testSnapshot,
} from '../../__testUtils__/testSnapshot';
import { checkDocuments, isError } from '../../checks/checkDocuments';
import { DENIED_WORLD } from './__testUtils__/deniedWorld';
import { requestKinds } from './index';
import { Granting, KindContext } from './RequestKindDefinition';

const PLATFORM_TEAM = 'group:default/platform';

interface Finding {
  subject: string;
  reason: string;
  message: string;
  remedy?: Remedy;
}

/** Everything that is wrong in a world, each thing once, with its way out. */
function findingsIn(texts: Readonly<Record<string, string>>): Finding[] {
  const found = conditionsIn(testSnapshot(texts)).flatMap(
    ({ subject, reason, message, remedy, causes, denials = [] }): Finding[] =>
      [
        ...(causes ??
          (denials.length > 0 ? [] : [{ reason, message, remedy }])),
        ...denials.map(denial => ({
          reason: `${denial.gate} denied`,
          message: `${denial.resource} ${denial.remedy.permit ?? ''}`,
          remedy: denial.remedy,
        })),
      ].map(each => ({ ...each, subject })),
  );
  return [...new Map(found.map(each => [keyOf(each), each])).values()];
}

function keyOf({ subject, reason, message }: Finding): string {
  return [subject, reason, message].join(' | ');
}

function contextOf(texts: Readonly<Record<string, string>>): KindContext {
  return {
    snapshot: testSnapshot(texts),
    platformTeam: PLATFORM_TEAM,
    now: NOW,
    ownerExists: async () => true,
    findComponent: async () => undefined,
    wasRemoved: async () => false,
  };
}

const GRANTING: Granting = {
  id: 'one',
  requestedBy: 'user:default/ana',
  grantedBy: GRANTER,
  grantedAt: NOW.toISOString().slice(0, 10),
};

async function granted(
  request: NonNullable<Remedy['request']>,
  texts: Readonly<Record<string, string>>,
) {
  const kind = requestKinds.find(each => each.kind === request.kind);
  const input: RequestInput = { ...request, reason: 'We cannot do without' };
  const context = contextOf(texts);
  const resolved = await kind?.resolve(input, context);
  const changes = (await kind?.changes(input, GRANTING, context)) ?? [];
  const { diagnostics } = await checkDocuments(context.snapshot, changes, {
    ownerExists: async () => true,
  });
  const after = { ...texts };
  for (const { path, text } of changes) {
    after[path] = text ?? '';
  }
  return { resolved, changes, after, errors: diagnostics.filter(isError) };
}

const findings = findingsIn(DENIED_WORLD);
const asking = findings.flatMap(finding => {
  const request = finding.remedy?.request;
  return request
    ? [
        {
          finding,
          request,
          name: `${finding.reason} of ${finding.subject}: ${request.object}`,
        },
      ]
    : [];
});

describe('the request of a remedy', () => {
  it('is there for every gate, and for every cause that one helps against', () => {
    const reasons = new Set(asking.map(({ finding }) => finding.reason));
    expect([...reasons].sort()).toEqual([
      'AccessSecret denied',
      'CalleeOutOfReach',
      'ConsentMissing',
      'Degraded',
      'EscapeHatchDenied',
      'ExceptionExpiring',
      'Expose denied',
      'ImageDenied',
      'MountVolume denied',
      'OverrideGuardrail denied',
      'ReachAll denied',
      'ReachExternal denied',
      'UseEscapeHatch denied',
      'UseImage denied',
      'UseManaged denied',
      'VolumeConsentMissing',
      'WildcardConsentDenied',
    ]);
  });

  it.each(asking)(
    'takes away its cause: $name',
    async ({ finding, request }) => {
      const { resolved, changes, after, errors } = await granted(
        request,
        DENIED_WORLD,
      );
      expect(resolved?.title).toContain(request.subject);
      expect(errors).toEqual([]);
      const isWork = request.kind === 'support';
      expect(changes.length > 0).toBe(!isWork);
      const remaining = findingsIn(after).map(keyOf);
      expect(remaining.includes(keyOf(finding))).toBe(isWork);
    },
  );

  it.each(asking)(
    'goes to whom the remedy names: $name',
    async ({ finding, request }) => {
      const { resolved } = await granted(request, DENIED_WORLD);
      const { owner = resolved?.owner } = finding.remedy ?? {};
      expect(resolved?.owner).toBe(owner);
    },
  );

  it.each(asking)(
    'commits what the remedy shows: $name',
    async ({ finding, request }) => {
      const { changes } = await granted(request, DENIED_WORLD);
      const shown = finding.remedy?.change;
      expect(shown ? changes : undefined).toEqual(
        shown && [{ ...shown, create: true }],
      );
    },
  );

  it.each(asking)(
    'keeps what it does not change: $name',
    async ({ request }) => {
      const { changes } = await granted(request, DENIED_WORLD);
      for (const { path, text = '' } of changes) {
        const comments = (DENIED_WORLD[path] ?? '').match(/# .*/g) ?? [];
        expect(text.match(/# .*/g) ?? []).toEqual(comments);
      }
    },
  );

  it.each(asking.filter(({ request }) => request.kind !== 'support'))(
    'is granted once: $name',
    async ({ request }) => {
      const { after } = await granted(request, DENIED_WORLD);
      await expect(granted(request, after)).rejects.toMatchObject({
        name: expect.stringMatching(/ConflictError|InputError|NotFoundError/),
        message: expect.stringMatching(/already/),
      });
    },
  );
});
