/*
 * Which fields of the language documents use.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('field_documents', table => {
    table.string('subject', 255).primary();
    table.text('state').notNullable().comment('JSON: the fields it uses');
  });

  await knex.schema.createTable('field_quarters', table => {
    table.comment('Documents more or less that use a field, by quarter');
    table.string('quarter', 10).notNullable().comment('Its last day');
    table.string('kind', 20).notNullable();
    table.text('version').notNullable();
    table.text('path').notNullable().comment('Empty: the document');
    table.string('sector', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('used').notNullable();
    table.integer('changed').notNullable();
    table.primary([
      'kind',
      'version',
      'path',
      'sector',
      'partition',
      'quarter',
    ]);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('field_quarters');
  await knex.schema.dropTable('field_documents');
};
