/*
 * What goes away, and who still has to move; versions that documents are written in.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('version_documents', table => {
    table.comment('The version that each service is written in');
    table.string('subject', 255).primary();
    table.text('state').notNullable().comment('JSON');
  });

  await knex.schema.createTable('version_days', table => {
    table.comment('Services more or less that are in a version from a day on');
    table.string('day', 10).notNullable();
    table.string('version', 255).notNullable();
    table.string('sector', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('services').notNullable();
    table.primary(['day', 'version', 'sector', 'partition']);
  });

  await knex.schema.createTable('deprecations', table => {
    table.comment('What goes away, as it was committed last');
    table.string('id', 255).primary();
    table.text('title').notNullable();
    table.string('of', 255).notNullable();
    table.string('owner', 255).notNullable();
    table.text('contact').notNullable();
    table.string('announced', 30).nullable().comment('Null of a draft');
    table.string('deadline', 30).nullable();
    table.boolean('enforced').notNullable();
    table.boolean('removed').notNullable();
    table.string('partition', 20).notNullable();
  });

  await knex.schema.createTable('deprecation_subjects', table => {
    table.comment('Who is or was affected');
    table.string('deprecation', 255).notNullable();
    table.string('subject', 255).notNullable().index();
    table.string('sector', 255).notNullable();
    table.string('class', 20).notNullable();
    table.integer('effort').notNullable().comment('Minutes');
    table.text('reasons').notNullable().comment('JSON');
    table.string('until', 30).nullable().comment('End of its extension');
    table.boolean('stopped').notNullable();
    table.string('since', 30).notNullable();
    table.string('done_at', 30).nullable();
    table.boolean('removed').notNullable().comment('Its intent is gone');
    table.string('partition', 20).notNullable();
    table.primary(['deprecation', 'subject']);
  });

  await knex.schema.createTable('deprecation_days', table => {
    table.comment('Subjects more or less that are affected from a day on');
    table.string('day', 10).notNullable();
    table.string('deprecation', 255).notNullable();
    table.string('sector', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('affected').notNullable();
    table.primary(['deprecation', 'day', 'sector', 'partition']);
  });

  await knex.schema.createTable('deprecation_nudges', table => {
    table.comment('Reminders that went out');
    table.bigInteger('position').primary().comment('Of the fact');
    table.string('deprecation', 255).notNullable().index();
    table.string('at', 30).notNullable();
    table.string('team', 255).notNullable();
    table.integer('step').nullable().comment('Null where a person sent it');
    table.boolean('escalated').notNullable();
    table.integer('services').notNullable();
    table.string('partition', 20).notNullable();
  });

  await knex.schema.createTable('deprecation_snoozes', table => {
    table.comment('Teams that are not reminded until a day');
    table.string('deprecation', 255).notNullable();
    table.string('team', 255).notNullable();
    table.string('until', 30).notNullable();
    table.text('reason').notNullable();
    table.string('partition', 20).notNullable();
    table.primary(['deprecation', 'team']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('deprecation_snoozes');
  await knex.schema.dropTable('deprecation_nudges');
  await knex.schema.dropTable('deprecation_days');
  await knex.schema.dropTable('deprecation_subjects');
  await knex.schema.dropTable('deprecations');
  await knex.schema.dropTable('version_days');
  await knex.schema.dropTable('version_documents');
};
