import { Argument } from 'commander';
import { Definition, examples } from './Definition';

/** `ridgeway completion SHELL`, and what the scripts ask. */
export const defineCompletion: Definition = (program, io, finish) => {
  program
    .command('completion')
    .description('Print a script that completes command lines of ridgeway.')
    .addArgument(
      new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']),
    )
    .addHelpText(
      'after',
      examples(
        'source <(ridgeway completion bash)      # in ~/.bashrc',
        'source <(ridgeway completion zsh)       # in ~/.zshrc, after compinit',
        'ridgeway completion fish > ~/.config/fish/completions/ridgeway.fish',
      ),
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completion } = await import('../commands/completion');
      finish(completion(shell, io));
    });

  program
    .command('__complete', { hidden: true })
    .argument('[word...]', 'words before the cursor, the last one unfinished')
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const { complete } = await import('../commands/complete');
      finish(await complete(program, words, io));
    });
};
