/*
 * What was said to feature requests, and why.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('feature_decisions', table => {
    table.text('request').primary();
    table.text('title').notNullable();
    table.string('outcome', 10).notNullable();
    table.text('reason').notNullable();
    table.text('alternative').nullable();
    table.string('decided_at', 30).notNullable();
    table.string('decided_by', 255).notNullable();
    table.string('sector', 255).notNullable();
    table.text('evidence').notNullable().comment('JSON');
    table.text('pattern').nullable();
    table.string('partition', 20).notNullable();
    table.index(['pattern', 'decided_at'], 'feature_decisions_pattern_idx');
    table.index(['decided_at', 'request'], 'feature_decisions_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('feature_decisions');
};
