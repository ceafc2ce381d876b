import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { environment, fileVariables } from '../../server/platform/config.ts';
import { projectPath } from '../../server/platform/paths.ts';
import { POLICY } from '../../server/web/policy.ts';

const read = (...path: string[]) => readFileSync(projectPath(...path), 'utf8');

/** Addresses whose path is somebody's secret link. */
const LINKS = Object.keys(POLICY)
  .map((name) => name.replace(/^\w+ /, ''))
  .filter((path) => /^\/[a-z-]+\/:token/.test(path))
  .map((path) => path.replace(':token', 'SECRET'));

/** What is wrong with a Dockerfile by the rules this project keeps. */
function dockerFaults(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^[A-Z]+ /.test(line));
  const of = (word: string) => lines.filter((line) => line.startsWith(`${word} `));
  const faults: string[] = [];
  if (of('FROM').length !== 2) faults.push('two stages');
  for (const line of of('FROM'))
    if (!/^FROM [a-z/]+:\d+\.\d+\S*/.test(line)) faults.push('a tag with a version');
  if (of('ADD').length > 0) faults.push('COPY instead of ADD');
  if (/https?:\/\/(?!127)|curl|wget|apt-get/.test(text)) faults.push('nothing is downloaded but packages');
  if (/root|^USER 0/m.test(of('USER').at(-1) ?? 'root')) faults.push('it does not run as root');
  if (
    !lines
      .slice(lines.findLastIndex((line) => line.startsWith('FROM')))
      .some((line) => line.startsWith('USER '))
  )
    faults.push('the last stage names its user');
  if (of('HEALTHCHECK').length !== 1 || !text.includes('/healthz')) faults.push('it asks /healthz');
  if (!of('CMD').every((line) => line.startsWith('CMD ["'))) faults.push('no shell around the program');
  if (!/npm ci --ignore-scripts/.test(text)) faults.push('packages by the lockfile, without their scripts');
  if (/(SECRET|PASSWORD|TOKEN)=/.test(text)) faults.push('no secret in the image');
  return faults;
}

describe('the files for deployment', () => {
  it('have a Dockerfile that keeps the rules', () => {
    assert.deepEqual(dockerFaults(read('Dockerfile')), []);
    assert.deepEqual(dockerFaults('FROM node\nADD https://x /\nCMD node x\nENV APP_SECRET=1').length, 10);
  });

  it('send nothing to the image that the Dockerfile does not copy', () => {
    const [first, ...sent] = read('.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    assert.equal(first, '*');
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    assert.deepEqual(sent.map((line) => line.slice(1)).sort(), copied.sort());
  });

  it('name variables that the program reads', () => {
    const known = new Set([
      ...Object.keys(environment),
      ...fileVariables.map((name) => `${name}_FILE`),
      'NODE_ENV',
    ]);
    const named = [
      ...[...read('compose.yaml').matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name),
      ...[...read('deploy/pulso.service').matchAll(/^Environment=([A-Z_]+)=/gm)].map(([, name]) => name),
      ...[...read('Dockerfile').matchAll(/^ENV (.+)$/gm)].flatMap(([, all = '']) =>
        all.split(' ').map((one) => one.split('=')[0]),
      ),
    ];
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter((name) => !known.has(name ?? '')),
      [],
    );
  });

  it('let containers write nowhere but to their volumes, and publish on loopback only', () => {
    const compose = read('compose.yaml');
    for (const wanted of ['read_only: true', 'no-new-privileges:true', '- ALL', 'stop_grace_period: 15s'])
      assert.ok(compose.includes(wanted), wanted);
    const ports = compose.match(/^ {4}ports:\n.*$/gm) ?? [];
    assert.equal(ports.length, 1);
    assert.match(ports.join(), /- 127\.0\.0\.1:\S+:3000$/);
    assert.deepEqual(
      compose.match(/image: \S+/g)?.filter((image) => !/:(\d|.*pulso)|: pulso/.test(image)),
      [],
    );
  });

  it('give the systemd unit nothing it does not need', () => {
    const unit = read('deploy/pulso.service');
    for (const wanted of [
      'User=pulso',
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'CapabilityBoundingSet=\n',
    ])
      assert.ok(unit.includes(wanted), wanted);
    assert.match(unit, /TimeoutStopSec=15/, 'longer than the ten seconds the program takes at most');
  });

  it('keep every secret link out of the logs of nginx and Caddy, in path and referrer', () => {
    assert.ok(LINKS.length >= 6);
    const nginx = read('deploy/nginx.conf');
    const paths = [...nginx.matchAll(/^ {2}~(\^\S+)\s/gm)].map(([, pattern = '']) => new RegExp(pattern));
    const [, referer = ''] = /~\*(\S+)\s+-;/.exec(nginx) ?? [];
    const caddyfile = read('deploy/Caddyfile');
    const caddy = [...caddyfile.matchAll(/^\t+(\S+) regexp "([^"]+)" "([^"]+)"/gm)];
    const masked = caddy.map(([, field]) => field);
    assert.deepEqual(masked, ['request>uri', 'request>headers>Referer', 'resp_headers>Location']);
    // Errors hold the whole request, e.g. while Pulso is started again: nobody may write them.
    assert.match(caddyfile, /^\{\n\tlog \{\n(\t\t#.*\n)*\t\texclude http\.log\.error\n/m);
    assert.equal(nginx.match(/^ {2}error_log \/dev\/null;$/gm)?.length, nginx.match(/^server \{/gm)?.length);
    for (const path of LINKS) {
      assert.ok(
        paths.some((pattern) => pattern.test(path)),
        `nginx logs ${path}`,
      );
      assert.match(`https://pulso.example.com${path}`, new RegExp(referer, 'i'));
      const address = `https://pulso.example.com${path}?x=y`;
      for (const [i, text] of [path, address, address].entries()) {
        const logged = text.replace(new RegExp(caddy[i]?.[2] ?? ''), caddy[i]?.[3] ?? '');
        assert.ok(!logged.includes('SECRET'), `Caddy logs ${path} as ${masked[i]}`);
      }
    }
  });
});
