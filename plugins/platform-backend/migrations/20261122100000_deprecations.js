/*
 * Who does not want to be reminded of a deprecation for a while.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('deprecation_snoozes', table => {
    table.string('deprecation', 63).notNullable();
    table.string('team', 255).notNullable().comment('Entity reference');
    table.string('until', 10).notNullable().comment('Reminded again that day');
    table.text('reason').notNullable();
    table.string('by', 255).notNullable();
    table.string('at', 30).notNullable();
    table.primary(['deprecation', 'team']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('deprecation_snoozes');
};
