import { createCedarAuthorizer } from '@ridgeway/authorization';
import {
  affectedSubjects,
  Condition,
  deriveSubjects,
  DeriveOptions,
  diff,
} from '@ridgeway/derivation';
import { World, worldPath } from '@ridgeway/intent';
import {
  PreviewRequest,
  PreviewResult,
} from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { authorityOver } from '../authority/authorityOver';
import { checkDocuments, isError } from '../checks/checkDocuments';
import { DerivationService } from '../derivation/DerivationService';
import { Snapshot } from '../derivation/Snapshot';
import { Person } from '../people/Person';
import { toResourceView } from '../views/toResourceView';

/** Derives documents laid over the world of the head. Nothing is stored. */
export class PreviewService {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      ownerExists: (entityRef: string) => Promise<boolean>;
      platformTeam: string;
    },
  ) {}

  /**
   * Derives what the documents declare, and whatever else would change its conditions.
   *
   * @param person - whose authority is judged; what they could not commit is a warning,
   *   because looking is free
   */
  async preview(
    request: PreviewRequest,
    person: Person | undefined,
  ): Promise<PreviewResult> {
    const { derivation, ownerExists, platformTeam } = this.options;
    const snapshot = derivation.current();
    const checked = await checkDocuments(snapshot, request.documents, {
      ownerExists,
      platformTeam,
    });
    const { diagnostics } = checked;
    if (diagnostics.some(isError)) {
      return {
        diagnostics,
        resources: [],
        conditions: [],
        agreements: [],
        affected: [],
        openness: { opened: [], closed: [] },
      };
    }
    const { world: after } = await derivation.withCharts({
      world: checked.after,
    });
    const paths = request.documents.map(({ path }) => path);
    const unchanged = request.documents
      .filter(({ path, text }) => snapshot.files.get(path)?.text === text)
      .map(({ path }) => path);
    const refusals = person
      ? authorityOver(
          person,
          paths.filter(path => !unchanged.includes(path)),
          {
            before: snapshot.world,
            existsBefore: path => snapshot.files.has(path),
            after,
            platformTeam,
          },
        )
      : [];
    const options = derivation.deriveOptions({
      authorizer: createCedarAuthorizer(after),
    });
    return {
      ...(unchanged.length > 0 ? { unchanged } : {}),
      diagnostics: [
        ...diagnostics,
        ...refusals.map(refusal => ({
          ...refusal,
          severity: 'warning' as const,
        })),
      ],
      ...deriveOverlay(snapshot, after, paths, options),
      openness: diff(
        {
          world: snapshot.world,
          options: { ...options, authorizer: snapshot.authorizer },
        },
        { world: after, options },
      ).openness,
    };
  }
}

function deriveOverlay(
  snapshot: Snapshot,
  after: World,
  paths: string[],
  options: DeriveOptions,
): Omit<PreviewResult, 'unchanged' | 'diagnostics' | 'openness'> {
  const declared = declaredBy(paths, after);
  const affected = affectedSubjects(snapshot.world, after);
  const derivation = deriveSubjects(
    after,
    new Set([...declared, ...affected]),
    options,
  );
  const others = new Map<string, Condition[]>();
  for (const condition of derivation.conditions) {
    if (!declared.has(condition.subject)) {
      const known = others.get(condition.subject) ?? [];
      others.set(condition.subject, [...known, condition]);
    }
  }
  return {
    resources: derivation.resources
      .filter(({ subject }) => declared.has(subject))
      .map(resource => toResourceView(after, resource, options)),
    conditions: derivation.conditions.filter(({ subject }) =>
      declared.has(subject),
    ),
    agreements: derivation.agreements.filter(
      ({ caller, callee }) => declared.has(caller) || declared.has(callee),
    ),
    affected: [...others].flatMap(([subject, conditions]) => {
      const before = snapshot.subjects.get(subject)?.conditions ?? [];
      return conditions.filter(
        condition => !before.some(known => isDeepStrictEqual(known, condition)),
      );
    }),
  };
}

/** Subjects whose own documents are among the paths. */
function declaredBy(paths: string[], world: World): Set<string> {
  const declared = new Set<string>();
  for (const path of paths) {
    const place = worldPath(path);
    if (place.holds === 'document' && place.sector !== undefined) {
      const exception = place.kinds.includes('Exception')
        ? world.exceptions.get(place.key)
        : undefined;
      declared.add(exception?.document.spec.subject ?? place.key);
    }
  }
  return declared;
}
