import { PlainValue } from '@ridgeway/intent';
import { listIn, recordIn, textIn, valueIn } from '../plain';
import { onlyFields } from './fields';
import { JudgeContext, Refuse } from './JudgeContext';
import { judgeSecretName } from './secrets';

const KINDS = [
  'configMap',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
];
const CLAIM = ['accessModes', 'resources', 'storageClassName', 'volumeMode'];

/** What a pod mounts: nothing of its node, and only Secrets and claims that are its own. */
export function judgeVolumes(
  pod: PlainValue,
  context: JudgeContext,
  refuse: Refuse,
): void {
  for (const volume of listIn(pod, 'volumes')) {
    const name = textIn(volume, 'name') ?? '?';
    const at = `volume ${name}`;
    const kinds = Object.entries(recordIn(volume)).flatMap(([kind, value]) =>
      kind === 'name' || value === null ? [] : [kind],
    );
    for (const kind of kinds.filter(each => !KINDS.includes(each))) {
      refuse({
        reason: 'HostAccessRefused',
        guardrail: 'no-host-access',
        what: `mounts a ${kind} as ${at}`,
        wayOut: `Use only these kinds of volumes: ${KINDS.join(', ')}`,
      });
    }
    if (kinds.includes('secret')) {
      judgeSecretName(
        valueIn(volume, 'secret', 'secretName'),
        at,
        context,
        refuse,
      );
    }
    for (const source of listIn(volume, 'projected', 'sources')) {
      judgeSource(source, at, context, refuse);
    }
    if (kinds.includes('persistentVolumeClaim')) {
      judgeClaimName(
        valueIn(volume, 'persistentVolumeClaim', 'claimName'),
        at,
        context,
        refuse,
      );
    }
    judgeClaimSpec(
      valueIn(volume, 'ephemeral', 'volumeClaimTemplate', 'spec'),
      at,
      refuse,
    );
  }
}

/** A claim asks for storage of a class; which volume it gets is not its business. */
export function judgeClaimSpec(
  spec: PlainValue | undefined,
  at: string,
  refuse: Refuse,
): void {
  onlyFields(recordIn(spec), CLAIM, at, refuse);
}

function judgeSource(
  source: PlainValue,
  at: string,
  context: JudgeContext,
  refuse: Refuse,
): void {
  if (valueIn(source, 'secret') !== undefined) {
    judgeSecretName(valueIn(source, 'secret', 'name'), at, context, refuse);
  }
  if (
    valueIn(source, 'serviceAccountToken') !== undefined &&
    !context.scope.overrides.serviceAccountToken
  ) {
    refuse({
      reason: 'IdentityRefused',
      guardrail: 'own-identity',
      what: `mounts a token of its service account as ${at}`,
      wayOut: 'Remove the projected serviceAccountToken',
      override: 'serviceAccountToken',
    });
  }
  onlyFields(
    recordIn(source),
    ['configMap', 'downwardAPI', 'secret', 'serviceAccountToken'],
    at,
    refuse,
  );
}

function judgeClaimName(
  name: PlainValue | undefined,
  at: string,
  { claims }: JudgeContext,
  refuse: Refuse,
): void {
  if (typeof name !== 'string' || !claims.has(name)) {
    refuse({
      reason: 'VolumeRefused',
      guardrail: 'volumes-have-owners',
      what: `mounts the claim ${String(
        name,
      )} as ${at}, which it does not bring`,
      wayOut: 'Bring the PersistentVolumeClaim in the same package',
    });
  }
}
