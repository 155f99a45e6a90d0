import { FactData, KnownFact } from '@ridgeway/plugin-platform-common';
import { fact } from './fact';

/** What a test says about a commit; everything else is usual. */
export type Change = Partial<
  NonNullable<FactData<'intent.committed'>['intent']>
> & { partition?: KnownFact['partition']; byPlatformTeam?: boolean };

/** Somebody committed the intent of a subject, which the team of its sector owns. */
export function committed(
  at: string,
  subject: string,
  { partition = 'live', byPlatformTeam = false, ...intent }: Change = {},
): KnownFact<'intent.committed'> {
  const [sector, name] = subject.split('/');
  return fact(
    'intent.committed',
    {
      commit: 'c',
      path: `sectors/${sector}/${name ?? 'sector'}.yaml`,
      author: 'Ana',
      message: '',
      byPlatformTeam,
      intent: {
        kind: name === undefined ? 'Sector' : 'Service',
        version: 'ridgeway.dev/v1',
        change: 'changed',
        owner: `group:default/${sector}`,
        environments: ['production'],
        ...intent,
      },
    },
    { at, subject, partition },
  );
}

/** A subject was derived; without reasons all its conditions are met. */
export function derived(
  at: string,
  subject: string,
  ...reasons: string[]
): KnownFact<'derivation.evaluated'> {
  return fact(
    'derivation.evaluated',
    {
      commit: 'c',
      met: reasons.length === 0,
      firstTry: false,
      unmet: reasons.map(reason => ({ type: 'Derived', reason })),
    },
    { at, subject },
  );
}

/** Which request for support, of which priority. */
interface SupportOptions {
  id?: string;
  priority?: 'P0' | 'P1' | 'P2' | 'P3';
}

/** Somebody asked for support. */
export function asked(
  at: string,
  subject: string,
  { id = 'one', priority = 'P1' }: SupportOptions = {},
): KnownFact<'request.opened'> {
  return fact(
    'request.opened',
    { id, kind: 'support', owner: 'group:default/platform', priority },
    { at, subject },
  );
}

/** Whoever was asked for support said something, or settled it. */
export function answered(
  at: string,
  subject: string,
  minutesToAnswer: number,
  {
    id = 'one',
    priority = 'P1',
    type = 'request.answered',
  }: SupportOptions & {
    type?: 'request.answered' | 'request.granted' | 'request.withdrawn';
  } = {},
): KnownFact {
  return fact(
    type,
    {
      ...{ id, priority, minutesToAnswer },
      kind: 'support',
      owner: 'group:default/platform',
      requestedBy: 'user:default/ana',
    },
    { at, subject },
  );
}

/** An exception was granted, or renewed. */
export function excepted(
  at: string,
  exception: string,
  {
    subject = 'commerce/cart',
    expires = '2027-01-01',
    guardrail,
    reason = 'Because',
    type = 'exception.granted',
  }: {
    subject?: string;
    expires?: string;
    /** Otherwise it leaves the field `spec.nodeSelector`. */
    guardrail?: string;
    reason?: string;
    type?: 'exception.granted' | 'exception.renewed';
  } = {},
): KnownFact<'exception.granted' | 'exception.renewed'> {
  return fact(
    type,
    {
      ...{ exception, expires, guardrail, reason },
      leaves: guardrail ?? 'spec.nodeSelector',
      sector: subject.split('/')[0],
      commit: 'c',
      path: 'p',
      grantedBy: 'user:default/pat',
      requestedBy: 'user:default/ana',
    },
    { at, subject },
  );
}

/** An exception was taken back. */
export function revoked(
  at: string,
  exception: string,
  subject = 'commerce/cart',
): KnownFact<'exception.revoked'> {
  return fact(
    'exception.revoked',
    {
      exception,
      sector: subject.split('/')[0],
      leaves: 'spec.nodeSelector',
      expires: '2027-01-01',
      commit: 'c',
      path: 'p',
    },
    { at, subject },
  );
}
