// Joins the three members and makes the account that the address in secrets/mongodb-uri names; safe to run again.
const { readFileSync } = require('node:fs');

try {
  rs.status();
} catch {
  rs.initiate({
    _id: 'rs0',
    members: ['mongo1', 'mongo2', 'mongo3'].map((name, _id) => ({
      _id,
      host: `${name}:27017`,
      priority: 3 - _id,
    })),
  });
}
while (!db.hello().isWritablePrimary) sleep(500);

const { username, password } = new URL(
  // The first of the three hosts: an address with all of them is no URL.
  readFileSync('/run/secrets/mongodb-uri', 'utf8').trim().split(',')[0],
);
const pulso = db.getSiblingDB('pulso');
if (!pulso.getUser(decodeURIComponent(username)))
  pulso.createUser({
    user: decodeURIComponent(username),
    pwd: decodeURIComponent(password),
    roles: [{ role: 'dbOwner', db: 'pulso' }],
  });
