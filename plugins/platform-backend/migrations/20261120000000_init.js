/*
 * The ledger of facts and the personal tokens.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('facts', table => {
    table.comment('What happened, in order; rows are added and never changed');
    table.integer('position').primary().comment('Gapless, given at commit');
    table.string('key', 255).notNullable().unique().comment('Once per key');
    table.string('at', 30).notNullable().comment('ISO 8601 moment in UTC');
    table.string('type', 100).notNullable();
    table.string('subject', 255).nullable();
    table.string('actor', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.text('data').notNullable().comment('JSON');
    table.index(['type', 'subject'], 'facts_type_subject_idx');
  });

  await knex.schema.createTable('ledger_head', table => {
    table.comment('One row; whoever appends holds its lock until commit');
    table.integer('id').primary();
    table.integer('position').notNullable();
  });
  await knex('ledger_head').insert({ id: 1, position: 0 });

  await knex.schema.createTable('ledger_progress', table => {
    table.comment('How far a source has been recorded, in step with its facts');
    table.string('source', 100).primary();
    table.string('value', 255).notNullable();
  });

  await knex.schema.createTable('tokens', table => {
    table.comment('Personal tokens for Git; the secret itself is not kept');
    table.string('id', 36).primary();
    table.string('user_ref', 255).notNullable().index();
    table.string('name', 100).notNullable();
    table.string('hash', 64).notNullable().unique().comment('SHA-256, hex');
    table.string('created_at', 30).notNullable();
    table.string('expires_at', 30).notNullable();
    table.string('last_used_at', 30).nullable();
    table.string('revoked_at', 30).nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('tokens');
  await knex.schema.dropTable('ledger_progress');
  await knex.schema.dropTable('ledger_head');
  await knex.schema.dropTable('facts');
};
