import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentExample, loadConfig, WrongConfiguration } from '../../server/platform/config.ts';
import { projectPath } from '../../server/platform/paths.ts';

const SECRET = 's'.repeat(32);

describe('loadConfig', () => {
  it('needs nothing', () => {
    const config = loadConfig({});
    assert.equal(config.baseUrl, 'http://127.0.0.1:3000');
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.mongodbUri, undefined);
  });

  it('says every fault of a wrong environment in one message', () => {
    const wrong = {
      PORT: 'many',
      TRUST_PROXY: '-1',
      SMTP_URL: 'smtp://mail.example',
      MONGODB_URI: 'mongodb://db.example/pulso',
      LOG_LEVEL: 'loud',
      APP_SECRET_PREVIOUS: 'short',
    };
    assert.throws(
      () => loadConfig(wrong),
      (error) => {
        assert.ok(error instanceof WrongConfiguration);
        for (const name of [
          'PORT',
          'TRUST_PROXY',
          'BASE_URL',
          'APP_SECRET ',
          'LOG_LEVEL',
          'APP_SECRET_PREVIOUS',
        ])
          assert.ok(error.message.includes(name), `${name} is not named in ${error.message}`);
        return true;
      },
    );
  });

  it('reads secrets from files and refuses both forms at once', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pulso-config-')), 'secret');
    writeFileSync(file, `${SECRET}\n`);
    assert.equal(loadConfig({ APP_SECRET_FILE: file }).appSecret, SECRET);
    assert.throws(() => loadConfig({ APP_SECRET_FILE: file, APP_SECRET: SECRET }), /both set/);
    assert.throws(() => loadConfig({ APP_SECRET_FILE: `${file}.gone` }), /cannot be read/);
  });

  it('takes the origin of BASE_URL and refuses a path', () => {
    assert.equal(loadConfig({ BASE_URL: 'https://pulso.example/' }).baseUrl, 'https://pulso.example');
    assert.equal(loadConfig({ BASE_URL: 'https://pulso.example/' }).mailFrom, 'Pulso <pulso@pulso.example>');
    assert.throws(
      () => loadConfig({ BASE_URL: 'https://pulso.example/x' }),
      /BASE_URL must not contain a path/,
    );
    assert.throws(() => loadConfig({ BASE_URL: 'ftp://pulso.example' }), /BASE_URL/);
  });

  it('is what .env.example shows', () => {
    assert.equal(readFileSync(projectPath('.env.example'), 'utf8'), environmentExample());
  });
});
