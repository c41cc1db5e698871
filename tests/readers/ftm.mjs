// Reads FollowTheMoney entities with the model's own library: every schema and property must be known, every required
// one there, every reference must lead to an entity of the file. Prints how many there are of each schema.
import { readFileSync } from 'node:fs';
import followthemoney from '@alephdata/followthemoney';
const { Model, defaultModel } = followthemoney;
const model = new Model(defaultModel);
const rows = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map(line => JSON.parse(line));
const ids = new Set(rows.map(row => row.id));
const faults = rows.length === ids.size ? [] : ['an id twice'];
const schemata = {};
for (const row of rows) {
  const entity = model.getEntity(row);
  const schema = entity.schema;
  schemata[schema.name] = (schemata[schema.name] ?? 0) + 1;
  for (const name of schema.required ?? [])
    if (!row.properties[name]?.length) faults.push(`${row.id}: no ${name}`);
  for (const [name, values] of Object.entries(row.properties)) {
    if (!schema.hasProperty(name)) { faults.push(`${row.id}: ${schema.name} has no ${name}`); continue; }
    for (const value of values) {
      if (typeof value !== 'string') faults.push(`${row.id}: ${name} is no text`);
      if (schema.getProperty(name).type.isEntity && !ids.has(value)) faults.push(`${row.id}: ${name} leads nowhere`);
    }
  }
}
console.log(JSON.stringify({ faults, schemata }));
