/*
 * Who leaves the paved road: exceptions, members of the mesh, packages.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('hatch_exceptions', table => {
    table.comment('Exceptions as they were granted last');
    table.text('exception').primary().comment('sector/name');
    table.string('subject', 255).notNullable().index();
    table.string('sector', 255).notNullable().comment('Of the subject');
    table.string('leaves_kind', 10).notNullable().comment('guardrail or field');
    table.text('leaves').notNullable();
    table.string('granted_at', 30).notNullable();
    table.string('expires', 30).notNullable();
    table.integer('renewals').notNullable();
    table.text('reason').notNullable();
    table.string('revoked_at', 30).nullable();
    table.string('partition', 20).notNullable();
    table.index(['expires', 'exception'], 'hatch_exceptions_expires_idx');
    table.index(['leaves_kind', 'leaves'], 'hatch_exceptions_leaves_idx');
  });

  await knex.schema.createTable('hatch_services', table => {
    table.comment('When a service left the road, and is back on it');
    table.string('subject', 255).primary();
    table.string('sector', 255).notNullable().index();
    table
      .string('kind', 20)
      .nullable()
      .comment('Null where there is no intent');
    table.string('since', 10).nullable();
    table.string('until', 10).nullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
  });

  await knex.schema.createTable('hatch_days', table => {
    table.comment('Services more or less that are off the road from a day on');
    table.string('day', 10).notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('services').notNullable();
    table.primary(['day', 'sector', 'owner', 'partition']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('hatch_days');
  await knex.schema.dropTable('hatch_services');
  await knex.schema.dropTable('hatch_exceptions');
};
