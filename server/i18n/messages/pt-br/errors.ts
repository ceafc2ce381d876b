import type { Complete } from '../../complete.ts';
import type { errors as en } from '../en/errors.ts';

export const errors: Complete<typeof en> = {
  invalid_input: 'Algo no formulário precisa de atenção.',
  not_found: 'Esta página não existe ou não está disponível para você.',
  forbidden: 'Seu papel não inclui esta página.',
  unavailable: 'Não foi possível fazer isso agora. Nada se perdeu; tente de novo em instantes.',
  unexpected: 'Algo falhou do nosso lado. Nada se perdeu; tente de novo em instantes.',
  expired: 'A página expirou; o texto ficou. Envie de novo.',
  too_large: 'Isto é grande demais para ser aceito.',
  too_many_requests: 'Muitas tentativas em pouco tempo. Espere alguns minutos e tente de novo.',
  choice: 'Falta uma resposta.',
  empty: 'Falta preencher: {{field}}.',
  address: '“{{v}}” não é um e-mail.',
  long: 'Use até {{n}} caracteres.',
  number: 'Use um número de {{a}} a {{b}}.',
  date: 'Use dd/mm/aaaa.',
  taken: '“{{v}}” já existe.',
  sign_in: 'E-mail ou senha não confere.',
  password: 'Senha: ao menos {{n}} caracteres.',
  invalid: 'Este valor não pode ser usado aqui.',
};
