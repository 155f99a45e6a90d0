import { Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { choice } from '../schema/inWords';
import { Consent } from '../schema/service';

/** Consents name declared ports, and each caller once. */
export function* consentFindings(
  consents: readonly Consent[],
  ports: readonly string[],
  portsPath: Path,
  whereToDeclare?: string,
): Generator<Finding> {
  const seen = new Set<string>();
  const declared = new Set(ports);
  for (const [index, consent] of consents.entries()) {
    const path = ['spec', 'consents', index];
    if (seen.has(consent.from)) {
      yield {
        reason: 'DuplicateEntry',
        path: [...path, 'from'],
        message: `There is a consent for ${consent.from} already.`,
        allowed: 'each caller once; list its ports under ports',
        suggestion: 'Remove one of the two.',
      };
    }
    seen.add(consent.from);
    for (const [position, port] of (consent.ports ?? []).entries()) {
      if (!declared.has(port)) {
        yield unknownPort(
          port,
          ports,
          [...path, 'ports', position],
          portsPath,
          whereToDeclare,
        );
      }
    }
  }
}

/** A name that no declared port has. */
export function unknownPort(
  name: string,
  ports: readonly string[],
  path: Path,
  portsPath: Path,
  whereToDeclare = 'Declare it under spec.service.ports.',
): Finding {
  const near = didYouMean(name, ports);
  return {
    reason: 'UnknownPort',
    path,
    reliesOn: [portsPath],
    message: `There is no port ${name} in this document.`,
    ...(ports.length === 0
      ? { suggestion: whereToDeclare }
      : { allowed: choice(ports) }),
    ...(near && { suggestion: `Did you mean ${near}?` }),
  };
}
