/*
 * Whose a sector was, by the position of the fact that said so.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('sector_owners', table => {
    table.string('sector', 255).notNullable();
    table.integer('position').notNullable();
    table.string('owner', 255).notNullable();
    table.primary(['sector', 'position']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sector_owners');
};
