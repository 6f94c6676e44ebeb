import type { SpokenWords } from '../spoken-words.js';

export const pt: SpokenWords = {
  stock: `
s student|aluno,aluna,alunos,alunas,estudante,estudantes,criança,crianças,filho,filha,filhos,filhas,menino,menina,meninos,meninas,menor de idade,menores de idade,menores,adolescente,adolescentes,bebê,neto,neta,sobrinho,sobrinha,garoto,garota,filhote,pequeno!,pequena!,jovem,jovens,miúdo,miúdos,miúda,educando,educandos
s teacher|professor,professora,professores,professoras,docente,docentes,prof,profe,educador,educadores,educadora,professorado
s parent|pai!,pais!,mãe,mães,responsável legal,responsáveis legais,encarregado de educação,encarregados de educação,família,famílias,mamãe,papai,tutor,tutores
s school-leader|diretor,diretora,diretores,direção da escola,gestor escolar
s website-visitor|visitante,visitantes
s job-candidate|candidato,candidatos,candidata
s employee|funcionário,funcionários,funcionária,funcionárias,empregado,empregados,trabalhador,trabalhadores,colaborador,colaboradores
s customer,subscriber|cliente,clientes,assinante,assinantes,comprador,compradores
s patient|paciente,pacientes
d name|nome,nomes,sobrenome,sobrenomes,apelido!,nome completo,como me chamo,como se chama
d email-address|e-mail,email,endereço de e-mail,endereço de email,correio eletrônico,e-mails
d phone-number|telefone,telefones,celular,celulares,número de telefone,número de celular,número do celular,telemóvel,número do telemóvel,número de telemóvel,whats,número!
d postal-address|endereço,endereços,endereço de casa,morada,CEP,código postal,onde moro,onde moramos,onde mora,endereço residencial,residência
d birth-date|data de nascimento,aniversário,nascimento,ano de nascimento,idade,quantos anos tem,quando nasceu
d birth-place|local de nascimento,naturalidade
d photo,user-content|foto,fotos,fotografia,fotografias,imagem,imagens,selfie,retrato
d video,user-content|vídeo,vídeos,gravação de vídeo,filmagem
d user-content|desenho,desenhos
d voice|voz,áudio,áudios,gravação de voz,gravações de voz,microfone,escuta,escutam,escutar,ouve,ouvem
d camera|câmera,câmeras,câmara,webcam
d biometrics|biometria,dados biométricos,impressão digital,impressões digitais,reconhecimento facial
d health|saúde,dados de saúde,informações de saúde,dados médicos,alergia,alergias,doença,doenças,doente,remédio,remédios,medicamentos,diagnóstico,vacina,vacinas,asma,diabetes,autismo,prontuário
d mental-health|saúde mental,emoções,humor
d special-education|necessidades especiais,educação especial,deficiência,deficiências
d religion|religião,crença,crenças,fé!
d ethnicity|etnia,raça,cor da pele,origem étnica
d sexuality|orientação sexual,sexualidade
d gender|gênero,sexo
d politics|opinião política,opiniões políticas
d immigration|nacionalidade,cidadania,situação migratória
d government-id|CPF,RG,carteira de identidade,documento de identidade,cartão de cidadão,passaporte,número do passaporte,carteira de motorista,CNH,NIF,segurança social
d grades|notas,nota!,boletim,boletins,provas,resultados das provas
d attendance|frequência,faltas,presença,ausências
d discipline,feedback-points|comportamento,conduta,disciplina,se comporta
d homework,portfolio|tarefas,dever de casa,deveres de casa,lição de casa,lições,trabalhos escolares,trabalhos dos alunos,trabalhos de casa,tarefas de casa,tarefa de casa
d education-records|histórico escolar
d meals|merenda,almoço,cantina
d transport|ônibus escolar,transporte escolar,autocarro
d timetable|horário,horários,grade horária
d income|renda,salário,salários,rendimento,rendimentos
d card-number|cartão de crédito,cartões de crédito,número do cartão,cartão!,cartão de débito,dados do cartão
d financial-information|conta bancária,dados bancários,banco!,conta do banco,informações financeiras,pix
d location,precise-location|localização,localizar,localiza,onde estou,onde estamos,onde está,onde ele está,onde ela está,onde anda,GPS,geolocalização,paradeiro,posição,coordenadas
d ip-address|endereço IP,IP
d device-info|qual celular,que celular,aparelho,dispositivo,dispositivos
d cookie-id,site-usage|cookies,cookie
d site-usage|histórico de navegação,navegação,páginas visitadas
d search-history|histórico de buscas,pesquisas na internet
d contacts|contatos,agenda de contatos,lista de contatos,contactos
d calendar|calendário
d call-log|ligações,chamadas,registro de chamadas
d message-content|mensagens,mensagem,conversa,conversas,chat,recados,bate-papo,o que escrevo
d password|senha,senhas,palavra-passe,palavras-passe
d contact-handle|nome de usuário,nome de utilizador
d social-media|redes sociais
d viewing-behaviour|quais vídeos,que vídeos,o que assiste,assiste
d event-logs|atividade,atividades,uso do aplicativo,cliques
d signature|assinatura!
d family-members|irmãos,irmão,irmã,irmãs
d body|altura,peso
d blood|tipo sanguíneo
d interests|interesses,hobbies,gostos
d criminal-record|antecedentes criminais
d dna|DNA,dados genéticos
d occupation|profissão,ocupação
d marital-status|estado civil
p advertising|publicidade,propaganda,propagandas,anúncio,anúncios,marketing,anunciantes,fins publicitários,publicitária,publicitárias
p analytics|análise,análises,estatísticas,estatísticas de uso,métricas
p selling|venda de dados,venda!,vende,vendem,vender,vendidos,vendido,vendidas,vendida,vendemos,vendendo,comercializa,comercializam,compram meus dados,ganha dinheiro,ganham dinheiro,ganhar dinheiro,lucra,lucram
p ownership|de quem são,a quem pertencem,dono!
p advertising,analytics d viewing-behaviour,site-usage,event-logs|rastrear,rastreia,rastreiam,rastreio,rastreamento,rastreado,rastreados,espiona,espionam,espionar,vigia,vigiam,vigilância,monitora,monitoram,seguem,rastreadores
p ai|inteligência artificial,IA,aprendizado de máquina,chatbot,treinar modelos,treinar IA,treinar,treinamento
p profiling|perfis,criação de perfis,decisões automatizadas
p hosting|servidor,servidores,hospedagem,hospedados,hospedado,hospeda,alojamento,nuvem,a nuvem,centro de dados
p storage|banco de dados,base de dados,armazenamento,onde são guardados,onde ficam guardados,onde ficam os dados,onde são armazenados
p email|envio de e-mails,envia e-mails,enviam e-mails,manda e-mails,mandam e-mails,boletim informativo,newsletter
p sms|SMS,mensagens de texto,mensagem de texto,torpedo,torpedos
p push|notificações,notificação,avisos
p translation|tradução,traduções,traduz,traduzir,tradutor
p payments|pagamento,pagamentos,pagar,cobrança,cobranças,cobra,fatura,faturas,mensalidade,assinaturas,processa os pagamentos
p authentication|login,entrar na conta,fazer login,autenticação,iniciar sessão
p errors|erros,erro,falhas,bugs
p monitoring|monitoramento,desempenho
p security|segurança,hackers,hacker,ataques,invasão,antivírus
p data-breach|vazamento,vazamentos,vazamento de dados,vazaram,violação de dados,hackeado,fuga de dados
p support|suporte,atendimento,atendimento ao cliente,ajuda!
p surveys|pesquisas,pesquisa!,questionário,questionários,inquérito,inquéritos,enquete,enquetes
p video|player de vídeo,reprodução de vídeos,reproduzir vídeos,mostrar vídeos
p recruiting|recrutamento,contratação,vagas,emprego
p geocoding,maps|mapas,mapa
p personalization|personalização,recomendações
p research|pesquisa científica,investigação
d store-receipt|recibo de compra,recibos de compra,comprovante de compra
p backup,storage?|backup,cópia de segurança,cópias de segurança
p fraud|fraude,fraudes
p law-enforcement|polícia,governo,autoridades,justiça,ordem judicial
p insurance|seguradora,seguro de saúde
g encryption-at-rest,encryption-in-transit|criptografia,criptografado,criptografados,criptografada,criptografadas,encriptado,encriptados,encriptadas,encriptação,cifrados,cifrado
g encryption-in-transit|ponta a ponta,criptografia de ponta a ponta
g anonymous-claim,pseudonymization|anônimo,anônimos,anônima,anonimizado,anonimizados,anonimização
g encryption-at-rest,encryption-in-transit,hashing,access-control,two-factor|medidas de segurança,é seguro,são seguros,está seguro,estão seguros,protegidos,é segura
g access-control|controle de acesso
g agreement|contrato,contratos,acordo de tratamento de dados
g two-factor|dois fatores,verificação em duas etapas
g certification|certificado,certificação,certificados,auditoria
g consent|consentimento,autorização,permissão,consentimento dos pais
g access|cópia dos meus dados
g objection|oposição,me opor,direito de oposição
g legal-basis|base legal,legítimo interesse
g assessment|relatório de impacto,avaliação de impacto
g deletion|apagar,apaga,apagam,apagados,excluir,exclui,excluem,exclusão,deletar,eliminar,eliminação,apagar minha conta,excluir minha conta,encerrar minha conta,direito ao esquecimento
g compliance|LGPD,RGPD,GDPR,COPPA,FERPA,lei de proteção de dados
t planned|futuros fornecedores,fornecedores previstos
t former|antigos fornecedores,não usam mais,já não usam,fornecedores anteriores
p contact-point|reclamar,reclamação,encarregado de dados,encarregado de proteção de dados,entrar em contato,falar com
f received|recebem de terceiros,de terceiros
retention|quanto tempo,por quanto tempo,até quando,quantos anos,quantos meses,quantos dias,prazo de guarda,prazo de guarda dos dados,prazo de retenção,retenção,período de retenção,tempo de guarda,prazo de conservação,conservação,ficam guardados por quanto
locations|em que país,em qual país,que país,qual país,quais países,que países,país,países,exterior,no exterior,no estrangeiro,estrangeiro,jurisdição,onde ficam os servidores,onde estão os servidores,localização dos servidores,em que país ficam os servidores
transfer|transferência internacional,transferências internacionais,fora do país,fora do Brasil,fora da Europa,fora da UE,cláusulas contratuais padrão,transferência
d diary|diário,diário pessoal,diário íntimo
d student-id|número do aluno,matrícula escolar,número de matrícula
d enrollment|inscrição,lista da turma,lista de alunos
d special-categories|dados sensíveis,categorias especiais
d evaluation|avaliação do professor,avaliações,avaliação de desempenho
d credit-score|histórico de crédito,score de crédito
d emergency-contact|contato de emergência,contacto de emergência
d vehicle|placa do carro,matrícula do carro
d union-membership|sindicato,filiação sindical
d lab-result|exame de sangue,análises ao sangue
d wireless|wifi,bluetooth
d keystrokes|teclas digitadas
d card-number|número de visa,número do visa,visa,mastercard
d financial-information|extrato bancário,extrato
p payments|fatura,faturas,nota fiscal
s grandparent|avó,avós
d support-request|pedido de ajuda,pedidos de suporte
d auth-token|token de acesso
d device-id|identificador do dispositivo
d account-id|identificador da conta,identificador do usuário`,
  small:
    'grava gravam gravar exceto salvo tirando para por porem pois voces voce te ti nos lhe lhes eles elas ele ela eu aquele aquela aqueles esse essa esses essas este esta estes estas isso isto aquilo ' +
    'quais quem quanto quantos qualquer algum alguma alguns algumas alguem ninguem nada tudo todo toda todos todas outro outra outros outras ' +
    'mas nem ou se ja ainda tambem so apenas somente muito mais menos sempre nunca aqui la ali entao pois ate sobre entre sob desde apos ' +
    'ao aos pela pelo pelas pelos num numa nas nos nessa nesse neste nesta dum dele dela deles delas meu teu tua tuas teus nossos nossas seus suas ' +
    'esta estao estou estava estar ficam fica ficar sao foi foram era eram ser sera sendo vai vao ir vou tem temos tenho tinha teve ter ha havia existe existem ' +
    'faz fazem fazer feito da dao dar dado dados passa passam passar manda mandam mandar envia enviam enviar recebe receber recebem recebido entrega entregam ' +
    'guarda guardam guardar guardado guardados guardadas armazena armazenam coleta coletam coletar recolhe recolhem compartilha compartilham compartilhar compartilhado compartilhados ' +
    'compartilhada compartilhadas partilha partilham partilhar usam usar usado usados utiliza utilizam utilizar acessa acessam acessar acesso aceder le leem ler ver vendo veja mostra ' +
    'mostram mostrar aparece aparecem consegue conseguem sei sabem saber conhece conhecem serve servem precisa precisam pega pegam trata tratam tratamento processa processam ' +
    'cuida cuidam quero queria gostaria posso podemos diga dizer diz fala acontece ocorre chega chegam sai saem lista aplicativo app aplicacao plataforma site pagina sistema ' +
    'empresa empresas companhia companhias firma firmas terceiro terceiros parceiro parceiros operador operadores suboperador suboperadores prestador prestadores servico servicos fornecedor ' +
    'pessoa pessoas gente pessoal informacao info coisa coisas tipo tipos favor obrigado obrigada ola oi bom dia sim pra pro pros pras ne cada ambos motivo finalidade finalidades objetivo ' +
    'estao incluido incluida colegio',
  weak: '(?:receb|pass|mand|envi|guard|armazen|colet|recolh|compartilh|partilh|us|utiliz|acess|v|mostr|entreg|forne[cc]|repass|transmit|divulg|consegu|cuid|trat|process)(?:o|a|e|am|em|amos|emos|ar|er|ir|ado|ada|ados|adas|ido|ida|idos|idas|ando|endo|ou|eu|aram|eram|e-?m)',
  names: `
localização=onde(?= (?:[oa]s? )?(?:meus?|minhas?|noss\\p{L}+) \\p{L}+ (?:está|estão|anda|andam|fica)(?!\\p{L}))|onde (?:está|estão|anda)(?= (?:[oa]s? )?(?:meu|minha|noss))
Facebook=fb|face|feice
YouTube=iutube|you ?tube
Google=gugol|gogle
Instagram=insta
WhatsApp=zap(?:zap)?|whats ?app?
EUA=Estados Unidos|americanas?|americanos?`,
  around: '(?<![\\p{L}\\p{N}])()@(?![\\p{L}\\p{N}])',
  owners: 'meu minha meus minhas nosso nossa nossos nossas seu sua seus suas dele',
  negated:
    '^(?:nao|nunca) |\\b(?:quem|quais|qual|empresas?|fornecedor(?:es)?|companhias?|aquel[ea]s|os que|as que|servicos?) (?:\\S+ ){0,2}(?<!\\bja )(?:nao|nunca|jamais) |\\bsem (?!meu|minha|noss|permissao|consentimento|autorizacao|pedir|avisar|que |saber)',
  except:
    '\\b(?:exceto|salvo|menos|fora|alem de|tirando|(?:mas|e) nao|que nao sejam?) (?:(?:a|o|as|os|ao|aos|de|do|da|dos|das|meus?|minhas?|seus?|suas?|para|em|tem|recebem?) )*(?:\\S+ (?:e|ou) )?@',
  only: '\\b(?:so|somente|apenas|exclusivamente|unicamente) (?:(?:tem|recebem?|ve|veem|sabem?|dados?|informacoes|acesso|usam?|com|a|o|as|os|de|do|da|dos|das|meus?|minhas?|para) )*@|@ (?:somente|apenas) $',
  both: '\\b(?:ambos|ambas|tanto|ao mesmo tempo|junto com) ',
};
