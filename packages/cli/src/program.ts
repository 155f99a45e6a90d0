import { Command, InvalidArgumentError, Option } from 'commander';
import { Io } from './Io';

const EXAMPLES = `
Examples:
  ridgeway validate sectors/commerce/checkout.yaml
  ridgeway derive . --service commerce/checkout --environment production
  ridgeway derive score.yaml --sector shop --output summary
  ridgeway explain . commerce/checkout Deployment/checkout
  ridgeway explain . commerce/checkout spec.replicas`;

/**
 * The command line. Each command is loaded when it is used, which keeps `--help` quick.
 *
 * @param finish - Receives the exit code of the command that ran.
 */
export function createProgram(
  io: Io,
  finish: (exitCode: number) => void,
): Command {
  const program = new Command('ridgeway')
    .description('Intent in, infrastructure out: checks and derives offline.')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
    });

  program
    .command('validate')
    .description('Check files or a world; print every error with its place.')
    .argument('<path...>', 'a world directory, a file of one, or a single file')
    .action(async (paths: string[]) => {
      const { validate } = await import('./commands/validate');
      finish(await validate(paths, io));
    });

  program
    .command('derive')
    .description('Print the resources that a world derives to.')
    .argument('<world>', 'a world directory, or a single Service or Score file')
    .addOption(serviceOption())
    .option('-e, --environment <name>', 'only this environment')
    .addOption(asOfOption())
    .option(
      '--api-resources <file>',
      'output of kubectl api-resources: leave out kinds it does not list',
    )
    .addOption(sectorOption())
    .addOption(
      new Option('-o, --output <format>', 'what to print')
        .choices(['yaml', 'json', 'summary'])
        .default('yaml'),
    )
    .action(async (world: string, options: DeriveFlags) => {
      const { derive } = await import('./commands/derive');
      finish(await derive(world, options, io));
    });

  program
    .command('explain')
    .description('Say why a resource exists, or what a field means.')
    .argument('<world>', 'a world directory, or a single Service or Score file')
    .argument('<service>', 'for example commerce/checkout', parseService)
    .argument(
      '[what]',
      'KIND/NAME of a resource, or a path such as spec.replicas',
    )
    .option('-e, --environment <name>', 'only this environment')
    .addOption(asOfOption())
    .addOption(sectorOption())
    .action(
      async (
        world: string,
        service: string,
        what: string | undefined,
        options: ExplainFlags,
      ) => {
        const { explain } = await import('./commands/explain');
        finish(await explain(world, service, what, options, io));
      },
    );

  program
    .command('token')
    .description('Print a bearer token of the example sign-in of a portal.')
    .requiredOption(
      '--example-user <user>',
      'for example user:default/ana',
      parseUser,
    )
    .addOption(
      new Option('--portal <url>', 'address of the portal').default(
        'http://localhost:7007',
      ),
    )
    .action(async (options: TokenFlags) => {
      const { token } = await import('./commands/token');
      finish(await token(options, io));
    });

  return program;
}

/** Options of `derive`. */
export interface DeriveFlags extends ExplainFlags {
  service?: string;
  apiResources?: string;
  output: 'yaml' | 'json' | 'summary';
}

/** Options of `explain`. */
export interface ExplainFlags {
  environment?: string;
  /** ISO moment; default now. */
  asOf?: string;
  /** Name of the default sector of a single file. */
  sector?: string;
}

/** Options of `token`. */
export interface TokenFlags {
  exampleUser: string;
  portal: string;
}

function serviceOption(): Option {
  return new Option(
    '-s, --service <sector/name>',
    'only this service',
  ).argParser(parseService);
}

function asOfOption(): Option {
  return new Option(
    '--as-of <time>',
    'judge exceptions as of this moment, for example 2026-12-01; default now',
  ).argParser(parseMoment);
}

function sectorOption(): Option {
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

function parseService(value: string): string {
  if (!/^[^/\s]+\/[^/\s]+$/.test(value)) {
    throw new InvalidArgumentError(
      'It must be <sector>/<name>, such as commerce/checkout.',
    );
  }
  return value;
}

function parseMoment(value: string): string {
  const moment = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError(
      'It must be a date or an ISO 8601 moment, such as 2026-12-01.',
    );
  }
  return moment.toISOString();
}

function parseUser(value: string): string {
  if (!/^user:[^/:\s]+\/[^/:\s]+$/.test(value)) {
    throw new InvalidArgumentError('It must be user:default/<name>.');
  }
  return value;
}
