import { ConflictError, InputError } from '@backstage/errors';
import { firstFree, standingAt } from '@ridgeway/derivation';
import {
  API_VERSION,
  DocumentOf,
  ExceptionSpec,
  Located,
  parseDocument,
  pathOfDocument,
  printDocument,
} from '@ridgeway/intent';
import { DocumentChange } from '@ridgeway/plugin-platform-common';
import { Granting, KindContext } from '../RequestKindDefinition';
import { Subject } from '../subjects';
import { endOf } from './life';

const LONGEST_NAME = 55;

/** What an exception is about. */
export type About = Pick<ExceptionSpec, 'guardrail' | 'field' | 'overrides'>;

/** An exception document that granting commits. */
export interface NewException {
  name: string;
  /** The day that it ends. */
  expires: string;
  change: DocumentChange;
}

/**
 * The document of a new exception, under a name that nothing has had.
 *
 * @param what - what it is for, in a word or two: it becomes part of the name
 */
export function newException(
  subject: Subject,
  what: string,
  about: About,
  reason: string,
  granting: Granting,
  { snapshot }: Pick<KindContext, 'snapshot'>,
): NewException {
  const { sector, ref } = subject;
  const expires = endOf(granting);
  const pathOf = (name: string) =>
    pathOfDocument('Exception', { name, sector });
  const name = firstFree(
    slug(`${ref.slice(sector.length + 1)}-${what}`),
    each => snapshot.files.has(pathOf(each)),
  );
  const document: DocumentOf<'Exception'> = {
    apiVersion: API_VERSION,
    kind: 'Exception',
    metadata: { name, sector },
    spec: {
      subject: ref,
      ...about,
      reason: reason.trim() || 'Not said',
      requestedBy: granting.requestedBy,
      grantedBy: granting.grantedBy,
      grantedAt: granting.grantedAt,
      expires,
    },
  };
  const path = pathOf(name);
  return {
    name,
    expires,
    change: { path, text: printDocument(document), create: true },
  };
}

/**
 * Checks what an exception would say before anybody decides about it.
 *
 * @throws InputError with the first thing that is wrong
 */
export function assertSays(subject: Subject, about: About) {
  const metadata = { name: 'asked', sector: subject.sector };
  const text = JSON.stringify({
    apiVersion: API_VERSION,
    kind: 'Exception',
    metadata,
    spec: {
      subject: subject.ref,
      ...about,
      reason: 'Asked for',
      requestedBy: 'user:default/somebody',
      grantedBy: 'user:default/somebody',
      grantedAt: '2026-01-01',
      expires: '2026-01-02',
    },
  });
  const { diagnostics } = parseDocument(text, { file: 'exception' });
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem) {
    const { message, allowed } = problem;
    throw new InputError(allowed ? `${message} Allowed: ${allowed}.` : message);
  }
}

/**
 * @param object - what is asked for: as long as derivation names that as the way out, no exception
 *   that is written down counts
 * @throws ConflictError when an exception in force says the same already
 */
export function assertNotGranted(
  { ref, sector }: Subject,
  object: string,
  { snapshot, now }: KindContext,
  saysSo: (spec: ExceptionSpec) => boolean,
) {
  const live = [...snapshot.world.exceptions.values()].find(
    exception =>
      isFor(exception, ref, sector) &&
      standingAt(exception.document.spec, now.toISOString()) === 'live' &&
      saysSo(exception.document.spec),
  );
  if (live && !isWayOut(snapshot, ref, object)) {
    const { metadata, spec } = live.document;
    throw new ConflictError(
      `The exception ${metadata.name} of ${ref} says so already, until ${spec.expires}. Ask to renew it instead.`,
    );
  }
}

function isWayOut(
  { subjects }: KindContext['snapshot'],
  ref: string,
  object: string,
): boolean {
  const denials = subjects
    .get(ref)
    ?.conditions.flatMap(condition => condition.denials ?? []);
  return (denials ?? []).some(
    ({ remedy: { request } }) =>
      request?.kind === 'exception' &&
      request.object === object &&
      request.renews === undefined,
  );
}

/** Whether an exception is for the subject, from its own sector's folder. */
export function isFor(
  { document: { metadata, spec } }: Located<'Exception'>,
  ref: string,
  sector: string,
): boolean {
  return spec.subject === ref && metadata.sector === sector;
}

/** A DNS label that can still be told apart by a number: `runAsRoot` becomes `run-as-root`. */
function slug(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
}
