import { InvalidArgumentError, Option } from 'commander';

/** Words for the operand that `derive` and `explain` have in common. */
export const WORLD =
  'a world directory, or a single Service or Score file, or - for one on standard input';

const SERVICE = /^[^/\s]+\/[^/\s]+$/;

/** `--service`. */
export function serviceOption(): Option {
  return new Option(
    '-s, --service <sector/name>',
    'only this service',
  ).argParser(value => {
    if (!SERVICE.test(value)) {
      throw new InvalidArgumentError(
        'It must be <sector>/<name>, such as commerce/checkout.',
      );
    }
    return value;
  });
}

/** `--environment`. */
export function environmentOption(): Option {
  return new Option('-e, --environment <name>', 'only this environment');
}

/** `--as-of`. */
export function asOfOption(): Option {
  return new Option(
    '--as-of <time>',
    'judge exceptions as of this moment, for example 2026-12-01; default now',
  ).argParser(parseMoment);
}

/** `--sector`. */
export function sectorOption(): Option {
  return new Option(
    '--sector <name>',
    'sector of a single file (default: "default")',
  ).argParser(value => {
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value)) {
      throw new InvalidArgumentError('It must be a DNS label, such as shop.');
    }
    return value;
  });
}

/** `--output`; the first format is the default. */
export function outputOption(...formats: [string, ...string[]]): Option {
  return new Option('-o, --output <format>', 'what to print')
    .choices(formats)
    .default(formats[0]);
}

/** `--portal`. */
export function portalOption(): Option {
  return new Option(
    '--portal <url>',
    'address of the portal; default the one you last signed in to, else http://localhost:7007',
  );
}

/** `--example-user`. */
export function exampleUserOption(): Option {
  return new Option(
    '--example-user <user>',
    'one of the people of the example company, for example user:default/ana',
  ).argParser(value => {
    if (!/^user:[^/:\s]+\/[^/:\s]+$/.test(value)) {
      throw new InvalidArgumentError('It must be user:default/<name>.');
    }
    return value;
  });
}

/** What `explain` speaks of: a sector, a service of one, or a kind of document. */
export function parseSubject(value: string): string {
  if (!/^[^/\s]+(\/[^/\s]+)?$/.test(value)) {
    throw new InvalidArgumentError(
      'It must be <sector>/<name>, a sector, or a kind, such as commerce/checkout, commerce or Exception.',
    );
  }
  return value;
}

/** A day such as `2027-03-31`. */
export function parseDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    throw new InvalidArgumentError('It must be a day such as 2027-03-31.');
  }
  return parseMoment(value).slice(0, 10);
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** A day, or a moment with its zone: without one, the same command would mean two moments. */
function parseMoment(value: string): string {
  const day = MOMENT.exec(value)?.[1];
  const moment = new Date(value);
  if (
    day === undefined ||
    Number.isNaN(moment.getTime()) ||
    // 30 February becomes 2 March.
    new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day
  ) {
    throw new InvalidArgumentError(
      'It must be a day or an ISO 8601 moment with its zone, such as 2026-12-01 or 2026-12-01T09:00:00Z.',
    );
  }
  return moment.toISOString();
}
