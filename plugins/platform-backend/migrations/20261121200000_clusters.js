/*
 * What clusters say about derived objects. Nothing here is a source of truth: it is read again from
 * the clusters, by one replica for all.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('clusters', table => {
    table.string('name', 253).primary();
    table.string('seen_at', 30).nullable().comment('When it last answered');
    table.text('message').nullable().comment('Why it does not answer');
    table.integer('failures').notNullable().comment('Looks in vain in a row');
    table.string('next_look_at', 30).notNullable();
  });
  await knex.schema.createTable('cluster_kinds', table => {
    table.string('cluster', 253).notNullable();
    table.string('api_version', 253).notNullable();
    table.string('kind', 63).notNullable();
    table.string('seen_at', 30).notNullable().comment('When it was last read');
    table.string('state', 20).notNullable().comment('read, unreadable, silent');
    table.text('message').nullable().comment('Why it could not be read');
    table.primary(['cluster', 'api_version', 'kind']);
  });
  await knex.schema.createTable('live_objects', table => {
    table.string('cluster', 253).notNullable();
    table.string('api_version', 253).notNullable();
    table.string('kind', 63).notNullable();
    table
      .string('namespace', 63)
      .notNullable()
      .comment('Empty for cluster-scoped kinds');
    table.string('name', 253).notNullable();
    table.string('subject', 127).nullable().comment('By its labels');
    table.string('environment', 63).nullable().comment('By its label');
    table.string('revision', 64).nullable();
    table.string('since', 30).notNullable();
    table.string('level', 20).notNullable();
    table.text('message').notNullable();
    table
      .string('level_since', 30)
      .nullable()
      .comment('Since when it does so, where the object tells');
    table
      .boolean('workload')
      .notNullable()
      .comment('Whether it runs the pods of its subject');
    table
      .boolean('told')
      .notNullable()
      .comment('Whether the ledger was asked to note that it runs');
    table.primary(['cluster', 'api_version', 'kind', 'namespace', 'name']);
    table.index(['cluster', 'name'], 'live_objects_name_idx');
    table.index(['workload', 'told', 'level'], 'live_objects_told_idx');
    table.index(['subject', 'environment'], 'live_objects_subject_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('live_objects');
  await knex.schema.dropTable('cluster_kinds');
  await knex.schema.dropTable('clusters');
};
