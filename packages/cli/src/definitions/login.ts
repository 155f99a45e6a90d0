import { LoginFlags, PortalFlags } from './flags';
import { Definition, examples } from './Definition';
import { exampleUserOption, portalOption } from './options';

/** `ridgeway login` and `ridgeway logout` */
export const defineLogin: Definition = (program, io, finish) => {
  program
    .command('login')
    .description(
      'Sign in to a portal in the browser; commands use it from then on.',
    )
    .addOption(portalOption())
    .addOption(exampleUserOption())
    .option('--no-browser', 'print the address in place of opening a browser')
    .addHelpText(
      'after',
      examples(
        'ridgeway login --portal https://portal.example.com',
        'ridgeway login --example-user user:default/ana',
      ),
    )
    .action(async (flags: LoginFlags) => {
      const { login } = await import('../commands/login');
      finish(await login(flags, io));
    });

  program
    .command('logout')
    .description('Forget the sign-in to a portal, here and there.')
    .addOption(portalOption())
    .addHelpText('after', examples('ridgeway logout'))
    .action(async (flags: PortalFlags) => {
      const { logout } = await import('../commands/logout');
      finish(await logout(flags, io));
    });
};
