/*
 * Feature requests: what services work around for want of it, and how it was decided.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('requests', table => {
    table
      .string('pattern', 255)
      .nullable()
      .comment('What services work around, of a feature');
    table.text('feature').nullable().comment('JSON: verdict on a feature');
    table.index(['kind', 'pattern'], 'requests_pattern_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('requests', table => {
    table.dropIndex(['kind', 'pattern'], 'requests_pattern_idx');
    table.dropColumn('feature');
    table.dropColumn('pattern');
  });
};
