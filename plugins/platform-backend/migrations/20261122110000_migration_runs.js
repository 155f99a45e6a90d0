/*
 * Bulk migrations: which documents, and what became of each. What is committed stands in Git, found by
 * the key of run and subject; these rows say what is left to do.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('migration_runs', table => {
    table.string('id', 36).primary();
    table.string('started_by', 255).notNullable();
    table.string('started_at', 30).notNullable();
    table.string('finished_at', 30).nullable();
    table.text('message').nullable().comment('Of the commits');
    table.string('idempotency_key', 255).nullable();
    table.string('worker', 36).nullable().comment('Who works on it');
    table.string('working_until', 30).nullable().comment('Else it is gone');
    table.unique(['started_by', 'idempotency_key'], {
      indexName: 'migration_runs_key_idx',
    });
    table.index(['finished_at'], 'migration_runs_finished_idx');
  });
  await knex.schema.createTable('migration_run_items', table => {
    table.string('run', 36).notNullable();
    table.integer('place').notNullable().comment('In the order given');
    table.string('subject', 127).notNullable();
    table.text('accept').notNullable().comment('JSON: ids of migrations');
    table.string('digest', 64).nullable().comment('Of the text looked at');
    table.string('state', 20).notNullable();
    table.text('plan').nullable().comment('JSON: what is being done');
    table.string('commit', 64).nullable();
    table.text('url').nullable();
    table.text('message').nullable();
    table.primary(['run', 'place']);
    table.unique(['run', 'subject'], {
      indexName: 'migration_run_items_subject_idx',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('migration_run_items');
  await knex.schema.dropTable('migration_runs');
};
