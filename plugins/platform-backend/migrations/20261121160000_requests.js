/*
 * Requests: what somebody asks an owner for, the discussion, and who is to be told.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('requests', table => {
    table.comment('What somebody asks an owner for');
    table.string('id', 36).primary();
    table.string('kind', 20).notNullable();
    table.string('subject', 255).notNullable();
    table.string('object', 255).notNullable();
    table.text('reason').notNullable();
    table.string('expires', 10).nullable().comment('Day, of an exception');
    table.text('overrides').nullable().comment('JSON, of an exception');
    table.string('renews', 255).nullable().comment('Id of an exception');
    table.string('priority', 2).nullable().comment('Of a support request');
    table.text('title').notNullable();
    table.string('owner', 255).notNullable().comment('Group that decides');
    table.string('requested_by', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.string('state', 30).notNullable();
    table
      .string('open_key', 64)
      .nullable()
      .unique()
      .comment('Of what is asked for, while open: the same is asked for once');
    table.string('decided_at', 30).nullable();
    table.string('decided_by', 255).nullable();
    table.text('decision').nullable().comment('The reason of the decider');
    table.string('commit', 64).nullable();
    table.text('url').nullable();
    table.integer('comments').notNullable();
    table.boolean('example').notNullable();
    table.string('reminded_at', 30).nullable();
    table
      .string('claim_id', 36)
      .nullable()
      .comment('Set while granting is being committed');
    table.string('claimed_by', 255).nullable();
    table.string('claimed_at', 30).nullable();
    table.text('claim_reason').nullable();
    table.index(['created_at', 'id'], 'requests_created_idx');
    table.index(['state', 'created_at', 'id'], 'requests_state_idx');
    table.index(['owner', 'state', 'created_at'], 'requests_owner_idx');
    table.index(['requested_by', 'created_at'], 'requests_requester_idx');
    table.index(['subject', 'created_at'], 'requests_subject_idx');
    table.index(['object', 'created_at'], 'requests_object_idx');
    table.index(['claim_id'], 'requests_claim_idx');
  });

  await knex.schema.createTable('request_sectors', table => {
    table.comment('Sectors that a request concerns, on either side');
    table.string('request_id', 36).notNullable();
    table.string('sector', 63).notNullable();
    table.primary(['request_id', 'sector']);
    table.index(['sector', 'request_id'], 'request_sectors_sector_idx');
  });

  await knex.schema.createTable('request_comments', table => {
    table.comment('What was said about a request');
    table.increments('id');
    table.string('request_id', 36).notNullable();
    table.string('at', 30).notNullable();
    table.string('author', 255).notNullable();
    table.text('text').notNullable();
    table.index(['request_id', 'id'], 'request_comments_request_idx');
  });

  await knex.schema.createTable('request_notices', table => {
    table.comment('Notifications to be sent; a row goes when it has been sent');
    table.increments('id');
    table.string('created_at', 30).notNullable();
    table.text('notice').notNullable().comment('JSON');
    table
      .string('taken_until', 30)
      .nullable()
      .comment('Until then one process is sending it');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('request_notices');
  await knex.schema.dropTable('request_comments');
  await knex.schema.dropTable('request_sectors');
  await knex.schema.dropTable('requests');
};
