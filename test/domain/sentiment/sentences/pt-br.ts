/** label | sentence, as people write them: with and without accents, capitals and full stops. */
export const sentences = `
neg|Não foi bom
neg|nao foi bom
neg|Não é rápido
neg|Nunca recebo uma resposta clara
neg|Nem rápido nem claro
neg|Sem clareza nos prazos
neg|Falta agilidade
neg|Falta clareza, cordialidade e respeito
neg|Não resolveu o problema
neg|Não foram cordiais nem atenciosos
neg|Não fiquei satisfeita com o retorno
neg|Não tive um bom atendimento desta vez
neg|Nada foi resolvido até hoje
neg|Ninguém me ajudou
neg|Demora demais para aprovar um reembolso
neg|O chamado ficou 15 dias parado e ninguém respondeu
neg|péssimo atendimento
neg|Muuuito lento
neg|Atendimento deixa a desejar
neg|Preciso cobrar várias vezes para ter retorno
neg|O sistema trava toda hora
neg|Entregaram com erros de novo
neg|São educados, mas o prazo nunca é cumprido e o trabalho atrasa
neg|Bom atendimento mas demora muito
neg|Nota 2
neg|Poderiam responder mais rápido
neg|Gostaria de mais clareza nas explicações
neg|Responder mais rápido
neg|Precisa melhorar a comunicação
neg|Mais transparência nas decisões
neg|👎
neg|Demorou 😡
neg|processo burocrático e confuso
neg|Fui tratada com grosseria
neg|Pouco claro
neg|tudo muito desorganizado, prazos perdidos
neg|Não recomendo
pos|Foi bom
pos|Atendimento excelente
pos|otimo atendimento, muito rapido
pos|ÓTIMO!!!
pos|Muito atenciosos e rápidos
pos|Resolveram meu chamado no mesmo dia
pos|Sem problemas
pos|Nada a reclamar
pos|Não tenho do que reclamar
pos|Não é ruim
pos|Sempre ajudam quando preciso
pos|Equipe muito prestativa e educada
pos|Obrigado pela ajuda!
pos|O prazo melhorou bastante
pos|Está mais rápido do que antes
pos|Demorava um pouco, mas agora é rápido e claro
pos|Não, foi ótimo
pos|Não só rápido como muito cordial
pos|bom👍
pos|👏👏👏
pos|Adorei :)
pos|Entregam dentro do prazo
pos|Nunca tive problemas com a equipe
pos|Comunicação clara e objetiva
pos|Parabéns ao time de TI
pos|Nota 10
pos|Nenhuma reclamação
pos|super recomendo
pos|Explicaram tudo com paciência
pos|Confio no trabalho deles, gente competente
neu|Abri um chamado na segunda-feira
neu|Pedi a troca do notebook em março
neu|Usei o serviço uma vez
neu|O pedido foi enviado pelo portal
neu|Falo com eles por e-mail
neu|Bom dia
neu|Recebi a nota fiscal em anexo
neu|Conversei com a equipe sobre o contrato
neu|O relatório sai toda sexta
neu|Eles cuidam da folha de pagamento
neg|Um pouco lento
neg|Ainda não recebi o reembolso
neg|Não consegui falar com ninguém
neg|Poderia ser pior
neg|Melhorou, mas ainda falta agilidade
pos|Eles nunca atrasam
pos|Não demoraram para responder
pos|Trabalhar com eles é ótimo
pos|Resolveram os problemas do sistema
pos|Está tudo certo
neu|ok
neu|Nem bom nem ruim
`;
