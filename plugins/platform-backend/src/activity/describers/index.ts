import { FactDescriber } from '../FactDescriber';
import { codeCreated } from './codeCreated';
import { deprecationFacts } from './deprecationFacts';
import { derivationEvaluated } from './derivationEvaluated';
import { exceptionExpired } from './exceptionExpired';
import { exceptionGranted } from './exceptionGranted';
import { exceptionReminded } from './exceptionReminded';
import { exceptionRenewed } from './exceptionRenewed';
import { exceptionRevoked } from './exceptionRevoked';
import { featureDecided } from './featureDecided';
import { gateDenied } from './gateDenied';
import { guardrailOpened } from './guardrailOpened';
import { intentCommitted } from './intentCommitted';
import { requestFacts } from './requestFacts';
import { serviceObserved } from './serviceObserved';
import { serviceRunning } from './serviceRunning';
import { templateRun } from './templateRun';

const all: readonly FactDescriber[] = [
  intentCommitted,
  derivationEvaluated,
  serviceRunning,
  serviceObserved,
  gateDenied,
  codeCreated,
  templateRun,
  exceptionGranted,
  exceptionRenewed,
  exceptionReminded,
  exceptionExpired,
  exceptionRevoked,
  guardrailOpened,
  featureDecided,
  ...deprecationFacts,
  ...requestFacts,
];

/** Who puts which type of fact into words. */
export const describers: ReadonlyMap<string, FactDescriber> = new Map(
  all.map(describer => [describer.type, describer]),
);
