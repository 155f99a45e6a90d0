import { TokenFlags } from './flags';
import { Definition, examples } from './Definition';
import { exampleUserOption, portalOption } from './options';

/** `ridgeway token --example-user USER` */
export const defineToken: Definition = (program, io, finish) => {
  program
    .command('token')
    .description('Print a bearer token of the example sign-in of a portal.')
    .addOption(exampleUserOption().makeOptionMandatory())
    .addOption(portalOption())
    .addHelpText(
      'after',
      examples('ridgeway token --example-user user:default/ana'),
    )
    .action(async (flags: TokenFlags) => {
      const { token } = await import('../commands/token');
      finish(await token(flags, io));
    });
};
