import { DiffFlags } from './flags';
import { Definition, examples } from './Definition';
import { asOfOption, outputOption } from './options';

/** `ridgeway diff WORLD_A WORLD_B` */
export const defineDiff: Definition = (program, io, finish) => {
  program
    .command('diff')
    .description(
      'Say what changes in the derived fleet, grouped by cause; exit with 2 when something does.',
    )
    .argument('<before>', 'a world directory')
    .argument('<after>', 'a world directory')
    .addOption(asOfOption())
    .addOption(outputOption('summary', 'json'))
    .addHelpText(
      'after',
      examples(
        'ridgeway diff main branch',
        'git worktree add ../before HEAD~1 && ridgeway diff ../before .',
        'ridgeway diff before after --output json | jq .openness.opened',
      ),
    )
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diff } = await import('../commands/diff');
      finish(await diff(before, after, flags, io));
    });
};
