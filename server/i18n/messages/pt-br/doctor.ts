import type { Complete } from '../../complete.ts';
import type { doctor as en } from '../en/doctor.ts';

export const doctor: Complete<typeof en> = {
  level: { ok: 'ok', warning: 'aviso', fault: 'FALHA' },
  configuration: {
    ok: 'A configuração pode ser usada; as pessoas acessam o Pulso em {{url}}.',
    plain:
      'As pessoas acessam o Pulso em {{url}} sem criptografia. Coloque um proxy com TLS na frente e defina BASE_URL como https://…',
  },
  folders: {
    ok: 'Só este usuário pode ler {{path}} e as chaves.',
    missing:
      'A pasta {{path}} não existe; o primeiro início a cria. Confira DATA_DIR se o Pulso já foi iniciado.',
    open: 'Outros podem ler {{path}} (modo {{mode}}). Execute: chmod {{wanted}} {{path}}',
    owner: '{{path}} pertence a outro usuário. Execute o Pulso com esse usuário ou troque o dono com chown.',
    unwritable: 'O Pulso não pode gravar em {{path}}. Confira as permissões e se o disco é somente leitura.',
  },
  disk: {
    ok: 'Há {{n, number}} GiB livres no disco.',
    low: 'Há só {{n, number}} GiB livres no disco. Libere espaço: sem ele não há respostas nem backup.',
  },
  database: {
    ok: 'O banco de dados responde.',
    away: 'O banco de dados não responde ({{name}}). Confira MONGODB_URI ou se o disco de DATA_DIR funciona.',
  },
  clock: {
    year: 'O relógio marca {{now}} (UTC).',
    unlikely:
      'O relógio marca {{now}} (UTC), o que não é possível. Acerte-o, de preferência por NTP: as rodadas abrem e encerram por ele.',
    same: 'O relógio do banco de dados confere.',
    drift:
      'O relógio do banco de dados difere em {{n, number}} s. Acerte os dois por NTP: vários processos dependem disso.',
  },
  zone: {
    ok: 'O fuso da empresa é {{zone}}; lá são {{at}}.',
    unknown: 'Esta máquina não conhece o fuso {{zone}}. Escolha outro em Configurações.',
  },
  jobs: {
    ok: 'As tarefas recorrentes foram executadas pela última vez em {{at}}.',
    none: 'As tarefas recorrentes nunca foram executadas. Inicie o servidor ou um worker: pulso worker',
  },
  mail: {
    ok: 'O servidor de e-mail {{host}} aceita nossos e-mails.',
    local:
      'Não há servidor de e-mail: os e-mails ficam na caixa de saída local. Escolha um em Configurações ou defina SMTP_URL.',
  },
};
