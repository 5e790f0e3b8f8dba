// Graphile Worker as a peer: `node worker.mjs migrate` makes its tables, `node worker.mjs work` works until it is ended.
import { Logger, run, runMigrations } from "graphile-worker";

const preset = {
  worker: {
    connectionString: process.env.DATABASE,
    concurrentJobs: 24,
    maxPoolSize: 25,
    pollInterval: 100,
    localQueue: { size: 500 },
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
    // A line per job would be measured too.
    logger: new Logger(() => () => {}),
  },
};

// The step's row and its event: one statement, so one transaction and one round trip. The next step is not planned: to
// add a job sends a NOTIFY, whose lock lets one transaction at a time commit, and the worker would do 300 jobs a second.
const statement = (task, leads, steps) => ({
  name: task,
  text: `with leads as (${leads}), line as (
      insert into bench.steps (business_id, lead_id, enrolment_id, step, sequence_id, key, channel, state, due_at,
        happened_at)
      select '00000000-0000-0001-0000-000000000001', lead, lead, 1, '00000000-0000-0001-0000-000000000001', 's1',
        'email', 'due', now(), now() from leads)
    insert into bench.outbox (lane, size, packet) select 0, 1, packet from bench.event where id = ${steps}`,
});

const one = statement("step", "select ($1::json ->> 'lead')::uuid as lead", 1);
const many = statement("steps", "select (value ->> 'lead')::uuid as lead from json_array_elements($1::json)", 100);

const taskList = Object.fromEntries(
  [["step", one], ["steps", many]].map(([task, query]) => [
    task,
    (payload, helpers) =>
      helpers.withPgClient((client) => client.query({ ...query, values: [JSON.stringify(payload)] })).then(() => {}),
  ]),
);

if (process.argv[2] === "migrate") {
  await runMigrations({ preset });
} else {
  const runner = await run({ preset, taskList, noHandleSignals: true });
  process.stdout.write("ready\n");
  await runner.promise;
}
