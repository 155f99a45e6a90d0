/*
 * Keys of facts that are no longer in the ledger, so that what they told of is not recorded twice.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('forgotten_keys', table => {
    table.comment('Keys of facts that were removed, or stand in a checkpoint');
    table.string('key', 255).primary();
    table.string('partition', 20).notNullable();
    table
      .boolean('removed')
      .notNullable()
      .comment('Removed on request: may be brought in again');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('forgotten_keys');
};
