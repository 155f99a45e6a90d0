/*
 * When requests of a service were measured for the first time.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('observations', table => {
    table.comment('First measurements of services');
    table.string('subject', 255).notNullable();
    table
      .string('environment', 255)
      .notNullable()
      .comment('Empty for the first one anywhere');
    table.string('sector', 255).notNullable();
    table.string('at', 30).notNullable();
    table.string('partition', 20).notNullable();
    table.primary(['subject', 'environment']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('observations');
};
