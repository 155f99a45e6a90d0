/*
 * For what derivations fail, how often, and how long that lasts.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('failure_subjects', table => {
    table.string('subject', 255).primary();
    table.text('state').notNullable().comment('JSON: the failures that last');
  });

  await knex.schema.createTable('failures', table => {
    table.comment('The last time that a subject failed for a reason');
    table.string('subject', 255).notNullable();
    table.text('reason').notNullable();
    table.string('sector', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.string('since', 30).notNullable();
    table.string('ended_at', 30).nullable().comment('Null while it lasts');
    table.primary(['subject', 'reason']);
    table.index(['reason', 'since'], 'failures_reason_idx');
    table.index(['ended_at'], 'failures_ended_idx');
  });

  await knex.schema.createTable('failure_days', table => {
    table.string('day', 10).notNullable();
    table.text('reason').notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('failures').notNullable();
    table.integer('resolved').notNullable();
    table.integer('alone').notNullable().comment('Resolved without help');
    table.integer('pages').notNullable().comment('Of guardrails, opened');
    table.integer('requests').notNullable();
    table.primary(['day', 'reason', 'sector', 'owner', 'partition']);
  });

  await knex.schema.createTable('failure_minutes', table => {
    table.comment('How long those lasted that ended on a day');
    table.string('day', 10).notNullable();
    table.text('reason').notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('minutes').notNullable().comment('Two significant digits');
    table.integer('count').notNullable();
    table.primary(['day', 'reason', 'sector', 'owner', 'partition', 'minutes']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('failure_minutes');
  await knex.schema.dropTable('failure_days');
  await knex.schema.dropTable('failures');
  await knex.schema.dropTable('failure_subjects');
};
