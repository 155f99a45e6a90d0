import { permitFor } from '@ridgeway/derivation';
import { DNS_LABEL } from '@ridgeway/intent';
import { ConflictError, InputError } from '@backstage/errors';
import { KindContext } from '../RequestKindDefinition';
import { Subject } from '../subjects';
import { newException } from './exceptionDocument';
import { AskedException, ExceptionForm } from './ExceptionForm';
import { permitsOf } from './permitsOf';

/** A consent to callers that it does not name. */
export const wildcard: ExceptionForm = {
  understand({ object, reason }, subject, context) {
    if (!object.endsWith('*')) {
      return undefined;
    }
    const sector = object.slice(0, -2);
    if (object !== '*' && object !== `${sector}/*`) {
      throw new InputError(
        `${JSON.stringify(
          object,
        )} is no wildcard of a consent. Write * for everybody, or <sector>/*.`,
      );
    }
    if (object !== '*' && !DNS_LABEL.test(sector)) {
      throw new InputError(`${JSON.stringify(sector)} is no name of a sector.`);
    }
    return permitted(subject, context, reason, {
      gate: 'ReachAll',
      resource: { type: 'Callers', id: object },
      verb: 'reached-by',
      what: object === '*' ? 'all-callers' : `all-of-${sector}`,
      guardrail: 'no-wildcard-consent',
      title: `${subject.words} asks to consent to calls from ${
        object === '*' ? 'everyone' : object
      }`,
    });
  },
};

/** `[registry/]repository[:tag][@digest]`, as container runtimes read it. */
const IMAGE =
  /^((localhost|[-a-z0-9]+(\.[-a-z0-9]+)+|[-a-z0-9]+(?=:))(:[0-9]+)?\/)?[a-z0-9]+([-._]+[a-z0-9]+)*(\/[a-z0-9]+([-._]+[a-z0-9]+)*)*(:\w[-.\w]{0,127})?(@sha256:[0-9a-f]{64})?$/;

/** An image from a registry that is not allowed. */
export const image: ExceptionForm = {
  understand({ object, reason }, subject, context) {
    if (!IMAGE.test(object)) {
      return undefined;
    }
    return permitted(subject, context, reason, {
      gate: 'UseImage',
      resource: { type: 'Image', id: object },
      verb: 'runs',
      what: 'image',
      guardrail: 'images-from-allowed-registries',
      title: `${subject.words} asks to run image ${object}`,
    });
  },
};

interface Wanted {
  gate: 'ReachAll' | 'UseImage';
  resource: { type: 'Callers' | 'Image'; id: string };
  verb: string;
  what: string;
  guardrail: string;
  title: string;
}

/**
 * What no list and no override says: granting commits an Exception, and a permit of the platform
 * that ends with it. So the platform team grants it, whoever owns the guardrail.
 */
function permitted(
  subject: Subject,
  context: KindContext,
  reason: string,
  { gate, resource, verb, what, guardrail, title }: Wanted,
): AskedException {
  const { world, files } = context.snapshot;
  const rule = world.guardrails.get(guardrail)?.document.spec;
  if (rule && !rule.overridable) {
    throw new InputError(
      `The guardrail ${guardrail} cannot be switched off, so there is nothing to grant. Talk to ${rule.owner}, who owns it.`,
    );
  }
  return {
    owner: context.platformTeam,
    title,
    sectors: [subject.sector],
    changes(granting) {
      const usual = permitFor(gate, subject.ref, resource, verb, undefined);
      if (files.get(usual.path)?.text === usual.text) {
        throw new ConflictError(`${usual.path} permits it already.`);
      }
      const same = permitsOf(world, subject.sector).find(
        ({ file, until }) =>
          file.text.includes(scopeIn(usual.text)) && until > granting.grantedAt,
      );
      if (same) {
        throw new ConflictError(
          `The exception ${same.exception} of ${subject.ref} says so already, until ${same.until}. Ask to renew it instead.`,
        );
      }
      const { change, name, expires } = newException(
        subject,
        what,
        { guardrail },
        reason,
        granting,
        context,
      );
      const permit = permitFor(gate, subject.ref, resource, verb, undefined, {
        until: expires,
        exception: `${subject.sector}/${name}`,
        isTaken: path => files.has(path),
      });
      return [change, { ...permit, create: true }];
    },
  };
}

/** Who, what and to what of a permit, without its name and its conditions. */
function scopeIn(text: string): string {
  return text.slice(text.indexOf('permit ('), text.lastIndexOf(')'));
}
