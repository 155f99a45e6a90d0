import { ConflictError, NotFoundError } from '@backstage/errors';
import { RequestInput } from '@ridgeway/plugin-platform-common';
import { guardrailOwners } from '../../../exceptions/guardrailOwners';
import { editedFile } from '../editedFile';
import { KindContext } from '../RequestKindDefinition';
import { hint, Subject } from '../subjects';
import { isFor } from './exceptionDocument';
import { AskedException } from './ExceptionForm';
import { endOf } from './life';
import { permitsOf } from './permitsOf';

/** An exception shall live on. Granting edits its document, and the permit that ends with it. */
export function renewal(
  { renews = '' }: RequestInput,
  subject: Subject,
  context: KindContext,
): AskedException {
  const { snapshot, platformTeam } = context;
  const { exceptions } = snapshot.world;
  const found = exceptions.get(`${subject.sector}/${renews}`);
  if (!found || !isFor(found, subject.ref, subject.sector)) {
    const own = [...exceptions.values()]
      .filter(exception => isFor(exception, subject.ref, subject.sector))
      .map(({ document }) => document.metadata.name);
    throw new NotFoundError(
      `${subject.ref} has no exception ${renews} to renew.${hint(renews, own)}`,
    );
  }
  const { file, document } = found;
  const { spec } = document;
  const permits = permitsOf(snapshot.world, subject.sector).filter(
    ({ exception }) => exception === renews,
  );
  const [owner = platformTeam] = guardrailOwners(
    spec,
    snapshot.world,
    platformTeam,
  );
  return {
    owner: permits.length > 0 ? platformTeam : owner,
    title: `${subject.words} asks to renew the exception ${renews}`,
    sectors: [subject.sector],
    changes(granting) {
      const expires = endOf(granting);
      if (spec.expires.slice(0, 10) >= expires) {
        throw new ConflictError(
          `The exception ${renews} lives until ${spec.expires} already.`,
        );
      }
      const set = (field: string, value: string | number) => ({
        edit: 'set' as const,
        path: ['spec', field],
        value,
      });
      return [
        editedFile(snapshot, file, [
          set('grantedBy', granting.grantedBy),
          set('grantedAt', granting.grantedAt),
          set('expires', expires),
          set('renewals', (spec.renewals ?? 0) + 1),
        ]),
        ...permits.map(({ file: { path, text }, until }) => ({
          path,
          text: text.replace(`datetime("${until}")`, `datetime("${expires}")`),
        })),
      ];
    },
  };
}
