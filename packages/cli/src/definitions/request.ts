import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { RequestKind } from '@ridgeway/plugin-platform-common';
import {
  PortalFlags,
  RequestDeclineFlags,
  RequestFromFlags,
  RequestGrantFlags,
  RequestListFlags,
  RequestOpenFlags,
  RequestShowFlags,
} from './flags';
import { Definition, examples } from './Definition';
import { outputOption, parseDay, parseSubject, portalOption } from './options';

const ID = 'id of a request, or as much of it as begins no other';

/** What can be asked for; repeated here so that `--help` loads nothing. */
const KINDS = Object.keys({
  consent: true,
  secret: true,
  external: true,
  exception: true,
  extension: true,
  claim: true,
  support: true,
  feature: true,
} satisfies Record<RequestKind, true>);

/** `ridgeway request ...` */
export const defineRequest: Definition = (program, io, finish) => {
  const request = program
    .command('request')
    .description('Ask an owner for something, and decide what is asked of you.')
    .addHelpText(
      'after',
      examples(
        'ridgeway request from commerce/checkout',
        'ridgeway request open secret commerce/checkout payments/stripe-key --reason "Cards"',
        'ridgeway request list --deciding',
        'ridgeway request grant 1f2e3d4c --reason "Agreed in the review"',
      ),
    );
  const command = (name: string, description: string): Command =>
    request.command(name).description(description).addOption(portalOption());

  command('list', 'List requests that you may read, newest first.')
    .addOption(
      new Option('--mine', 'those that you opened').conflicts('deciding'),
    )
    .option('--deciding', 'those that you may decide')
    .addOption(
      new Option('--state <state>', 'where they are')
        .choices([
          'open',
          'granted',
          'granted-pending-merge',
          'declined',
          'withdrawn',
          'any',
        ])
        .default('open'),
    )
    .addOption(new Option('--kind <kind>', 'what is asked for').choices(KINDS))
    .option('--concerns <subject>', 'a service, or a sector with its services')
    .addOption(outputOption('text', 'json'))
    .action(async (flags: RequestListFlags) => {
      const { list } = await import('../commands/request/list');
      finish(await list(flags, io));
    });

  command('open', 'Print what would be asked of whom, then ask.')
    .addArgument(new Argument('<kind>', 'what is asked for').choices(KINDS))
    .argument('<subject>', 'who it is for: a service, a sector, or an entity')
    .argument(
      '<object>',
      'what is asked for: a service, secret, host:port, override, group or title',
    )
    .option('-r, --reason <text>', 'why it is needed: the owner decides by it')
    .addOption(
      new Option(
        '--expires <day>',
        'day that an exception ends, or until which there is more time',
      ).argParser(parseDay),
    )
    .addOption(
      new Option('--priority <priority>', 'of a support request').choices([
        'P0',
        'P1',
        'P2',
        'P3',
      ]),
    )
    .option('--renews <id>', 'exception that this one renews')
    .option('--dry-run', 'only print what would be asked')
    .addHelpText(
      'after',
      examples(
        'ridgeway request open consent commerce/checkout retail/inventory --reason "Stock before an order"',
        'ridgeway request open exception commerce/checkout hostNetwork --expires 2027-03-31 --reason "Tracing"',
      ),
    )
    .action(
      async (
        kind: RequestKind,
        subject: string,
        object: string,
        flags: RequestOpenFlags,
      ) => {
        const { open } = await import('../commands/request/open');
        finish(await open({ kind, subject, object }, flags, io));
      },
    );

  command('from', 'List what the conditions of a service suggest to ask for.')
    .argument('<subject>', 'a service or a sector', parseSubject)
    .argument('[number...]', 'those of the list to ask for', parseNumbers)
    .option('--all', 'ask for everything in the list')
    .option('-r, --reason <text>', 'why it is needed: the owner decides by it')
    .addHelpText(
      'after',
      examples(
        'ridgeway request from commerce/checkout',
        'ridgeway request from commerce/checkout 1 2 --reason "Checkout goes live"',
      ),
    )
    .action(
      async (
        subject: string,
        numbers: number[] | undefined,
        flags: RequestFromFlags,
      ) => {
        const { from } = await import('../commands/request/from');
        finish(await from(subject, numbers ?? [], flags, io));
      },
    );

  command('show', 'Print a request with what granting it does.')
    .argument('<id>', ID)
    .addOption(outputOption('text', 'json'))
    .action(async (id: string, flags: RequestShowFlags) => {
      const { show } = await import('../commands/request/show');
      finish(await show(id, flags, io));
    });

  command('grant', 'Print what granting does, ask once more, and grant.')
    .argument('<id>', ID)
    .option('-r, --reason <text>', 'what you decided by')
    .addOption(
      new Option(
        '--expires <day>',
        'another end than the one asked for',
      ).argParser(parseDay),
    )
    .addOption(leaksOption())
    .option('-y, --yes', 'do not ask once more')
    .action(async (id: string, flags: RequestGrantFlags) => {
      const { grant } = await import('../commands/request/grant');
      finish(await grant(id, flags, io));
    });

  command('decline', 'Decline a request.')
    .argument('<id>', ID)
    .requiredOption('-r, --reason <text>', 'what you decided by')
    .addOption(
      new Option('--outcome <outcome>', 'of a feature').choices([
        'no',
        'later',
      ]),
    )
    .option('--alternative <text>', 'of a feature: what to do instead')
    .addOption(leaksOption())
    .action(async (id: string, flags: RequestDeclineFlags) => {
      const { decline } = await import('../commands/request/declineOrWithdraw');
      finish(await decline(id, flags, io));
    });

  command('withdraw', 'Take back a request that you opened.')
    .argument('<id>', ID)
    .action(async (id: string, flags: PortalFlags) => {
      const { withdraw } = await import(
        '../commands/request/declineOrWithdraw'
      );
      finish(await withdraw(id, flags, io));
    });
};

function leaksOption(): Option {
  return new Option(
    '--leaks-infrastructure <answer>',
    'of a feature: whether developers would say how infrastructure works',
  ).choices(['yes', 'no']);
}

function parseNumbers(value: string, before: number[] = []): number[] {
  if (!/^[1-9]\d{0,3}$/.test(value)) {
    throw new InvalidArgumentError('It must be a number of the list.');
  }
  return [...before, Number(value)];
}
