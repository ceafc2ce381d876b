import type { Complete } from '../../complete.ts';
import type { demo as en } from '../en/demo.ts';

export const demo: Complete<typeof en> = {
  mail: 'Demonstração: e-mail de uma empresa inventada.',
  banner: 'Empresa inventada: pessoas, respostas e e-mails não são reais.',
  making: '{{done}} de {{of}} rodadas estão prontas.',
  failed: 'Não foi possível terminar.',
  remove: 'Remover a demonstração',
  logins: {
    title: 'A empresa inventada está sendo criada',
    lead: 'Você entrou como {{name}}, RH. Estas senhas só aparecem agora; com elas dá para ver o que as outras pessoas veem.',
    role: 'Papel',
    go: 'Ir para os resultados',
  },
  progress: {
    title: 'Um ano de rodadas está sendo criado',
    lead: 'Cada rodada é aberta, respondida e concluída como uma de verdade. Esta página se atualiza sozinha; você pode sair dela.',
    failed_title: 'Não foi possível terminar a empresa inventada',
    failed: 'Algo a interrompeu. Remova a demonstração e comece de novo.',
  },
  removal: {
    title: 'Remover a empresa inventada',
    lead: 'Isto remove tudo: pessoas, pesquisas, rodadas, respostas, resultados, comentários, e-mails da caixa de saída local, configurações e todas as contas, inclusive a sua.',
    next: 'Depois disso, o Pulso volta ao primeiro dia, e a página para começar com a sua empresa se abre.',
    submit: 'Remover tudo',
  },
  console: {
    login: '{{role}}: {{email}}  {{password}}',
    making: 'Criando um ano de rodadas; as páginas já podem ser abertas.',
    ready: 'Pronto. Tudo nela é inventado.',
    removed: 'A empresa inventada foi removida. O Pulso voltou ao primeiro dia.',
  },
};
