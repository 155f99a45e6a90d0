/*
 * How changes of services fare: whether they are derived at the first try, and whose hands are in them.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('change_subjects', table => {
    table.string('subject', 255).primary();
    table.text('state').notNullable().comment('JSON: the change under way');
  });

  await knex.schema.createTable('change_days', table => {
    table.string('day', 10).notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('tried').notNullable().comment('Derived for the first time');
    table.integer('met').notNullable().comment('Those that met everything');
    table.primary(['day', 'sector', 'owner', 'partition']);
  });

  await knex.schema.createTable('change_hands', table => {
    table.string('day', 10).notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table
      .text('hands')
      .notNullable()
      .comment(
        'Who had a hand in it, in order, each with a bar on either side',
      );
    table.integer('through').notNullable();
    table.primary(['day', 'sector', 'owner', 'partition', 'hands']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('change_hands');
  await knex.schema.dropTable('change_days');
  await knex.schema.dropTable('change_subjects');
};
