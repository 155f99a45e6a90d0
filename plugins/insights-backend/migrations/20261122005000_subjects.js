/*
 * What is on the platform and what is not, since when, and what the platform wants to reach.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('subjects', table => {
    table.comment('Services, mesh members and packages that there are or were');
    table.string('subject', 255).primary().comment('commerce/checkout');
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable().comment('Now; empty when nobody');
    table.string('partition', 20).notNullable();
    table.string('kind', 30).notNullable();
    table.string('version', 255).notNullable();
    table.boolean('alive').notNullable();
    table.string('created_at', 30).notNullable().comment('Its first intent');
    table.string('changed_at', 30).notNullable();
    table.string('counted_on', 10).notNullable().comment('Day of its last +1');
    table.string('stale_on', 10).notNullable();
    table.string('derived_at', 30).nullable().comment('First time all was met');
    table.boolean('met').nullable().comment('At its last derivation');
    table.integer('minutes_derived').nullable().comment('From first intent');
    table.index(['alive', 'subject'], 'subjects_alive_idx');
    table.index(['sector'], 'subjects_sector_idx');
    table.index(['owner'], 'subjects_owner_idx');
    table.index(['created_at'], 'subjects_created_idx');
  });

  await knex.schema.createTable('sectors', table => {
    table.string('sector', 255).primary();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.boolean('alive').notNullable();
    table.string('created_at', 30).notNullable();
    table.integer('minutes_intent').nullable().comment('To its first service');
  });

  await knex.schema.createTable('sector_environments', table => {
    table.string('sector', 255).notNullable();
    table.string('environment', 255).notNullable();
    table.primary(['sector', 'environment']);
    table.index(['environment'], 'sector_environments_environment_idx');
  });

  await knex.schema.createTable('runs', table => {
    table.comment(
      'When a service first ran; environment is empty for the first of all',
    );
    table.string('subject', 255).notNullable();
    table.string('environment', 255).notNullable();
    table.string('day', 10).notNullable();
    table.string('at', 30).notNullable();
    table.string('sector', 255).notNullable();
    table.string('owner', 255).notNullable().comment('At that time');
    table.string('partition', 20).notNullable();
    table.integer('minutes_intent').notNullable().comment('Since first intent');
    table.integer('minutes_derived').nullable().comment('Since first derived');
    table.primary(['subject', 'environment']);
    table.index(['environment', 'day'], 'runs_day_idx');
  });

  await knex.schema.createTable('components', table => {
    table.comment('Services of the catalog');
    table.string('entity_ref', 255).primary();
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table
      .string('platform', 255)
      .nullable()
      .comment('The subject it stands for');
    table.boolean('alive').notNullable();
    table.index(['owner'], 'components_owner_idx');
  });

  await knex.schema.createTable('presence_days', table => {
    table.comment(
      'How many more there are from a day on; of the future: if nothing changes',
    );
    table.string('day', 10).notNullable();
    table.string('state', 10).notNullable().comment('on, off or stale');
    table.string('sector', 255).notNullable().comment('Empty for off');
    table.string('owner', 255).notNullable();
    table.string('partition', 20).notNullable();
    table.integer('delta').notNullable();
    table.primary(['day', 'state', 'sector', 'owner', 'partition']);
  });

  await knex.raw(
    'create index presence_days_nothing_idx on presence_days (day) where delta = 0',
  );

  await knex.schema.createTable('settings', table => {
    table.comment('What platform.yaml said about targets, and from when');
    table.integer('position').primary();
    table.string('at', 30).notNullable();
    table.string('partition', 20).notNullable();
    table.text('adoption').notNullable().comment('JSON: share by age');
    table.string('launched', 30).nullable();
    table.text('support').notNullable().comment('JSON: time by priority');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'settings',
    'presence_days',
    'components',
    'runs',
    'sector_environments',
    'sectors',
    'subjects',
  ]) {
    await knex.schema.dropTable(table);
  }
};
