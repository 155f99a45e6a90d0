import {
  checkExceptionDocument,
  checkSubject,
  Diagnostic,
} from '@ridgeway/intent';
import { alsoInvalid, Draft, some, unmet } from '../conditions/build';
import { collisionCauses } from '../conditions/collisionCauses';
import { current } from '../conditions/current';
import { mergeEnvironments } from '../conditions/mergeEnvironments';
import { apiNotServed } from '../conditions/served';
import { stopCauses } from '../conditions/stopCauses';
import { sectorDerived } from '../conditions/sectorDerived';
import { valid } from '../conditions/valid';
import { withinQuota } from '../conditions/withinQuota';
import { NO_OVERRIDES } from '../exceptions/mergeOverrides';
import { Derivation } from '../model/Derivation';
import { Session } from '../Session';
import { placesOf } from '../world/Place';
import { SectorScope } from './SectorScope';

/** Derives the objects and conditions of a sector. */
export function deriveSector(
  session: Session,
  subject: string,
): Omit<Derivation, 'agreements'> {
  const { index, release } = session;
  const isValid = valid(subject, sectorDiagnostics(session, subject));
  const places = placesOf(index, subject);
  const collisions = collisionCauses(index, subject);
  if (places.length === 0) {
    return {
      resources: [],
      conditions: [
        isValid,
        unmet(
          subject,
          'Derived',
          some(collisions)
            ? collisions
            : [
                {
                  reason: 'SectorMissing',
                  message: `There is no valid document of sector ${subject}, so nothing of it is derived.`,
                  remedy: {
                    summary: `Write or correct sectors/${subject}/sector.yaml.`,
                  },
                },
              ],
        ),
      ],
    };
  }
  const resources: Derivation['resources'] = [];
  const [{ document }] = places;
  const stopped = stopCauses(session, subject, document, () => NO_OVERRIDES);
  const isCurrent = current(session, subject, document);
  const drafts = places.map(place => {
    const scope = new SectorScope(session, place);
    const objects = some(stopped)
      ? []
      : release.sectorKinds.flatMap(kind => kind.derive(scope));
    for (const object of objects) {
      if (session.served.has(object)) {
        resources.push({
          subject,
          environment: place.environment,
          cluster: place.cluster,
          object,
        });
      }
    }
    const conditions: Draft[] = [
      alsoInvalid(isValid, stopped),
      withinQuota(session, subject, place),
      some(stopped)
        ? unmet(subject, 'Derived', stopped)
        : sectorDerived(session, place),
      ...apiNotServed(
        subject,
        place.cluster,
        objects.filter(object => !session.served.has(object)),
      ),
      isCurrent,
    ];
    return [place.environment, conditions] as const;
  });
  return { resources, conditions: mergeEnvironments(drafts) };
}

function sectorDiagnostics(session: Session, subject: string): Diagnostic[] {
  const { index, options } = session;
  return [
    ...index.diagnosticsOf(subject),
    ...checkSubject(index.world, subject),
    ...index
      .exceptionsIn(subject)
      .flatMap(exception => checkExceptionDocument(index.world, exception)),
    ...(options.authorizer.diagnostics?.(subject) ?? []),
  ];
}
