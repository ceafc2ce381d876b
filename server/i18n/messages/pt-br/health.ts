import type { Complete } from '../../complete.ts';
import type { health as en } from '../en/health.ts';

export const health: Complete<typeof en> = {
  title: 'Estado do Pulso',
  lead: 'O que está errado e o que fazer. Enquanto algo estiver errado, administradores recebem um e-mail por dia.',
  fine: 'Nada está errado.',
  since: 'Desde {{at}}.',
  jobs: 'Tarefas recorrentes',
  no_jobs: 'Nada foi executado ainda.',
  head: { job: 'Tarefa', last: 'Última execução', ok: 'Última que deu certo', error: 'Falha' },
  backup: 'Backup',
  backup_at: 'O backup mais recente é de {{at}}.',
  backup_none: 'Ainda não há backup; o primeiro é feito em até dez minutos após o início.',
  backup_demo: 'Empresa inventada não tem backup.',
  backup_elsewhere: 'O Pulso não faz backups aqui: com MongoDB, faça-os lá ou defina BACKUP_DIR.',
  job: {
    rescore: 'Nova leitura dos comentários',
    close: 'Encerrar rodadas',
    seal: 'Lacrar rodadas',
    open: 'Abrir rodadas',
    participation: 'Participação',
    announce: 'Avisar leitores',
    sweep: 'Limpeza',
    send: 'Enviar e-mails',
    backup: 'Backup',
    trouble: 'Avisar administradores',
  },
  trouble: {
    unreadable: {
      what: 'Falta a chave da rodada {{thing}}; as respostas não podem ser lidas.',
      todo: 'Se a pasta “keys” mudou de lugar, devolva-a. Se não, o RH desiste da rodada na página dela.',
    },
    seal: {
      what: 'A rodada {{thing}} encerrou e não foi lacrada. Nada dela foi publicado nem destruído.',
      todo: 'Procure no log por “the seal stopped” ou execute: pulso rounds seal {{thing}}',
    },
    mail: {
      what: 'O servidor de e-mail recusa todas as mensagens ({{thing}}).',
      todo: 'Confira o servidor de e-mail em Configurações, ou SMTP_URL. Os e-mails esperam e depois saem sozinhos.',
    },
    mail_waits: {
      what: 'Há e-mails vencidos há mais de uma hora que não saem.',
      todo: 'Confira se o servidor ou um worker está em execução, e o log. “pulso doctor” testa o servidor de e-mail.',
    },
    backup_none: {
      what: 'Não há backup.',
      todo: 'Confira se o Pulso pode gravar na pasta de BACKUP_DIR e se o disco não está cheio.',
    },
    backup_old: {
      what: 'O backup mais recente tem mais de um dia e meio.',
      todo: 'Confira se o Pulso pode gravar na pasta de BACKUP_DIR e se o disco não está cheio.',
    },
    job: {
      what: '“{{thing}}” falha repetidamente.',
      todo: 'Procure no log por “job failed”. A tarefa é tentada de novo sozinha.',
    },
    jobs_silent: {
      what: 'Nenhum processo faz as tarefas recorrentes.',
      todo: 'Reinicie o servidor ou inicie um worker: pulso worker',
    },
  },
  mail: {
    subject: '{{company}}: o Pulso precisa de atenção',
    title_one: '{{count}} ponto precisa de atenção',
    title_other: '{{count}} pontos precisam de atenção',
    title_many: '{{count}} de pontos precisam de atenção',
    button: 'Ver o estado do Pulso',
    why: 'Um e-mail por dia aos administradores, só enquanto algo estiver errado.',
  },
};
