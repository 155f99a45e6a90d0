/*
 * Requests for support: how many, and how soon they were answered.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('support_targets', table => {
    table.comment('Minutes to the first response, as platform.yaml says now');
    table.string('priority', 2).primary();
    table.integer('minutes').notNullable();
  });

  await knex.schema.createTable('support_open', table => {
    table.comment('Requests that are not settled');
    table.text('id').primary();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.string('priority', 2).notNullable();
    table.string('opened_at', 30).notNullable();
    table.integer('target').nullable().comment('Minutes, when it was opened');
    table.boolean('answered').notNullable();
  });

  await knex.schema.createTable('support_days', table => {
    table.comment('By the day of opening; settled ones by that of settling');
    table.string('day', 10).notNullable();
    table.string('priority', 2).notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('opened').notNullable();
    table.integer('settled').notNullable();
    table.integer('answered').notNullable();
    table.integer('judged').notNullable().comment('Answered, with a target');
    table.integer('within').notNullable().comment('Answered within it');
    table.primary(['day', 'priority', 'sector', 'owner', 'partition']);
  });

  await knex.schema.createTable('support_minutes', table => {
    table.comment('Minutes to the first response, by the day of opening');
    table.string('day', 10).notNullable();
    table.string('priority', 2).notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('minutes').notNullable().comment('Two significant digits');
    table.integer('count').notNullable();
    table.primary([
      'day',
      'priority',
      'sector',
      'owner',
      'partition',
      'minutes',
    ]);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('support_minutes');
  await knex.schema.dropTable('support_days');
  await knex.schema.dropTable('support_open');
  await knex.schema.dropTable('support_targets');
};
