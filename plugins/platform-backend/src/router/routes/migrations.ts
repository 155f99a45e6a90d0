import {
  platformIntentChangePermission,
  platformIntentReadPermission,
} from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/migrations`, and what it takes for one service. */
export function addMigrationRoutes(
  router: ApiRouter,
  { auditor, guard, migrations }: ApiOptions,
): void {
  router.get('/services/:sector/:name/migration', async (req, res) => {
    const person = await guard.readingPerson(req, platformIntentReadPermission);
    const { name, sector } = req.params;
    const accept = req.query.accept?.split(',') ?? [];
    res.json(migrations.service.view(`${sector}/${name}`, accept, person));
  });

  router.get('/migrations/candidates', async (req, res) => {
    const person = await guard.readingPerson(req, platformIntentReadPermission);
    res.json({ items: migrations.service.candidates(req.query, person) });
  });

  router.post('/migrations', async (req, res) => {
    const meta = { subjects: req.body.items.map(({ subject }) => subject) };
    res.json(
      await audited(
        auditor,
        { eventId: 'migration-start', request: req, meta },
        async () => {
          const person = await guard.person(req, [
            platformIntentChangePermission,
          ]);
          return migrations.start(req.body, person);
        },
      ),
    );
  });

  router.get('/migrations/:id', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    res.json(await migrations.run(req.params.id));
  });
}
