/*
 * How far the ledger was read, and what was read.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('projector', table => {
    table.comment('One row; whoever moves the cursor holds its lock');
    table.integer('id').primary();
    table.integer('position').notNullable().comment('Last fact read');
    table
      .string('as_of', 30)
      .nullable()
      .comment('Last time that everything was read');
    table.boolean('rebuilding').notNullable();
    table
      .integer('started_at')
      .notNullable()
      .comment('Position of the checkpoint that reading began with, or 0');
    table
      .integer('forgotten_up_to')
      .notNullable()
      .comment('Facts up to it are neither in the ledger nor in the rows');
    table
      .integer('removed_at')
      .notNullable()
      .comment('Position of the last removal of example facts that was heeded');
  });
  await knex('projector').insert({
    id: 1,
    position: 0,
    rebuilding: false,
    started_at: 0,
    forgotten_up_to: 0,
    removed_at: 0,
  });

  await knex.schema.createTable('projector_versions', table => {
    table.comment('Versions of the projections that the rows were made by');
    table.string('projection', 100).primary();
    table.integer('version').notNullable();
  });

  await knex.schema.createTable('recorded', table => {
    table.comment('Since when something is recorded');
    table.string('partition', 20).primary();
    table.string('since', 30).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('recorded');
  await knex.schema.dropTable('projector_versions');
  await knex.schema.dropTable('projector');
};
