/*
 * The services behind changes that somebody else had a hand in.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('helped_changes', table => {
    table.string('subject', 255).notNullable();
    table.string('day', 10).notNullable();
    table.text('hands').notNullable().comment('As in change_hands');
    table.integer('through').notNullable();
    table.primary(['subject', 'day', 'hands']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('helped_changes');
};
