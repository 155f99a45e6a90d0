/*
 * The history of a sector with its services, newest first, without reading every fact.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('facts', table => {
    table
      .string('sector', 255)
      .nullable()
      .comment('What stands before the first slash of the subject');
    table.index(['sector', 'at', 'position'], 'facts_sector_at_idx');
    table.index(['subject', 'at', 'position'], 'facts_subject_at_idx');
  });
  const sector = knex.client.config.client.includes('sqlite')
    ? `substr(subject, 1, instr(subject || '/', '/') - 1)`
    : `split_part(subject, '/', 1)`;
  await knex('facts')
    .whereNotNull('subject')
    .update({ sector: knex.raw(sector) });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('facts', table => {
    table.dropIndex(['subject', 'at', 'position'], 'facts_subject_at_idx');
    table.dropIndex(['sector', 'at', 'position'], 'facts_sector_at_idx');
    table.dropColumn('sector');
  });
};
