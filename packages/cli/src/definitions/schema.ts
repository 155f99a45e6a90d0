import { SchemaFlags } from './flags';
import { Definition, examples } from './Definition';

/** `ridgeway schema [KIND]` */
export const defineSchema: Definition = (program, io, finish) => {
  program
    .command('schema')
    .description('Print the JSON schema of intents, for editors.')
    .argument('[kind]', 'one kind, such as Service or Score; default all')
    .option('--write <folder>', 'write the schema of all, and one per kind')
    .addHelpText(
      'after',
      examples(
        'ridgeway schema > .vscode/ridgeway.schema.json',
        'ridgeway schema Service',
        'ridgeway schema --write schemas',
      ),
    )
    .action(async (kind: string | undefined, flags: SchemaFlags) => {
      const { schema } = await import('../commands/schema');
      finish(schema(kind, flags, io));
    });
};
