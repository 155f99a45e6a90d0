import { InvalidArgumentError, Option } from 'commander';
import { TokenFlags } from './flags';
import { Definition, examples } from './Definition';

/** `ridgeway token --example-user USER` */
export const defineToken: Definition = (program, io, finish) => {
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
    .addHelpText(
      'after',
      examples('ridgeway token --example-user user:default/ana'),
    )
    .action(async (flags: TokenFlags) => {
      const { token } = await import('../commands/token');
      finish(await token(flags, io));
    });
};

function parseUser(value: string): string {
  if (!/^user:[^/:\s]+\/[^/:\s]+$/.test(value)) {
    throw new InvalidArgumentError('It must be user:default/<name>.');
  }
  return value;
}
