import { checkSubject, Diagnostic } from '@ridgeway/intent';
import { Draft, met, unmet } from '../conditions/build';
import { mergeEnvironments } from '../conditions/mergeEnvironments';
import { apiNotServed } from '../conditions/served';
import { valid } from '../conditions/valid';
import { withinQuota } from '../conditions/withinQuota';
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
  if (places.length === 0) {
    return {
      resources: [],
      conditions: [
        isValid,
        unmet(subject, 'Derived', [
          {
            reason: 'SectorMissing',
            message: `There is no valid document of sector ${subject}, so nothing of it is derived.`,
            remedy: {
              summary: `Write or correct sectors/${subject}/sector.yaml.`,
            },
          },
        ]),
      ],
    };
  }
  const resources: Derivation['resources'] = [];
  const drafts = places.map(place => {
    const scope = new SectorScope(session, place);
    const objects = release.sectorKinds.flatMap(kind => kind.derive(scope));
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
      isValid,
      withinQuota(session, subject, place),
      derivedBy(session, subject),
      ...apiNotServed(
        subject,
        place.cluster,
        objects.filter(object => !session.served.has(object)),
      ),
    ];
    return [place.environment, conditions] as const;
  });
  return { resources, conditions: mergeEnvironments(drafts) };
}

/** `Derived` of a sector; it names a release that is not the one `platform.yaml` pins. */
function derivedBy({ index, release }: Session, subject: string): Draft {
  const pinned = index.world.platform?.document.spec.release;
  return pinned === undefined || pinned === release.version
    ? met(subject, 'Derived', 'Derived', 'All resources were derived.')
    : met(
        subject,
        'Derived',
        'ReleaseNotPinned',
        `All resources were derived, by release ${release.version}; platform.yaml pins release ${pinned}.`,
      );
}

function sectorDiagnostics(session: Session, subject: string): Diagnostic[] {
  const { index, options } = session;
  return [
    ...index.diagnosticsOf(subject),
    ...checkSubject(index.world, subject),
    ...(options.authorizer.diagnostics?.(subject) ?? []),
  ];
}
