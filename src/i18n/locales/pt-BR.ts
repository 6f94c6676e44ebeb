import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Portuguese as in Brazil. */
export const ptBR: Locale = (tag = 'pt-BR') => {
  const { number, plural, count, name } = speakIn(tag);
  return {
    language: 'pt-BR',
    title: 'Com quem compartilhamos dados',
    loading: 'Carregando a lista…',
    entriesAndProviders: (entries, providers) =>
      [
        count(entries, { one: '# registro', other: '# registros' }),
        count(providers, { one: '# fornecedor', other: '# fornecedores' }),
      ].join(', '),
    updated: (date) => `atualizada em ${date}`,
    version: (version) => `versão ${version}`,
    contact: 'Fazer uma pergunta',
    aboutList: 'Sobre esta lista',
    more: 'Ler mais',
    less: 'Ler menos',
    leavesPage: 'sai desta página',

    search: 'Buscar fornecedores, finalidades ou dados',
    searchPlaceholder: 'Nome, finalidade ou dados',
    searchUnavailable: 'Não foi possível carregar a busca.',
    clearSearch: 'Limpar a busca',
    skipToResults: 'Ir para os resultados',
    retry: 'Tentar de novo',
    loadAgain: 'Se não funcionar, recarregue a página.',
    listUnavailable: 'Não foi possível carregar a lista.',

    tabs: 'Categorias',
    allCategories: 'Todas',

    filtersUnavailable: 'Não foi possível carregar os filtros.',
    facets: {
      subjects: 'De quem são os dados',
      data: 'Dados compartilhados',
      purposes: 'Finalidade',
      groups: 'Tipo de serviço',
      safeguards: 'Proteção',
      integral: 'Parte do serviço',
      locations: 'Onde',
      status: 'Quando',
      flows: 'Em que sentido',
      vendors: 'Fornecedor',
    },
    integral: (stated) => (stated ? 'Parte integrante do serviço' : 'Não é parte integrante'),
    status: { current: 'Em uso', planned: 'Previsto', former: 'Anterior' },
    views: 'Visualização',
    listView: 'Lista',
    changesView: (added) => (added > 0 ? `O que mudou (${number(added)})` : 'O que mudou'),
    changesUnavailable: 'Não foi possível carregar o que mudou.',
    matrixView: 'Quem recebe o quê',
    matrixUnavailable: 'Não foi possível carregar quem recebe o quê.',
    clearAll: 'Limpar tudo',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered
          ? count(matched, { one: '# registro corresponde', other: '# registros correspondem' })
          : count(matched, { one: '# registro', other: '# registros' }),
        unstated > 0 && count(unstated, { one: 'mais # não informa', other: 'mais # não informam' }),
        excluded > 0 && count(excluded, { one: '# diz que não', other: '# dizem que não' }),
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) => `${name(vendors)}: nesta lista, mas para outra coisa que não a buscada`,
    quoted: (text) => `“${name(text)}”`,
    saidHeading: (words) => `Menciona: ${words}`,
    countSaid: (n) => count(n, { one: '# menciona estas palavras', other: '# mencionam estas palavras' }),
    otherTimes: (planned, former) =>
      [
        planned > 0 &&
          count(planned, {
            one: '# registro previsto não é mostrado.',
            other: '# registros previstos não são mostrados.',
          }),
        former > 0 &&
          count(former, {
            one: '# registro anterior não é mostrado.',
            other: '# registros anteriores não são mostrados.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['Fornecedor', 'O que faz', 'Quais dados, em que sentido'],
    nobodyStates: {
      subjects: 'Nenhum registro informa de quem são os dados.',
      data: 'Nenhum registro informa quais dados.',
      flows: 'Nenhum registro informa em que sentido vão os dados.',
    },
    emptyRegistry: 'Esta lista ainda não tem registros.',
    nearOnly: (text) => `“${name(text)}” não está nesta lista. Isto chega perto:`,
    unknownAsked: 'Este link pede algo que não existe nesta lista.',
    searching: 'A lista ainda está sendo lida: pode haver mais.',
    showMore: (more, left) =>
      more < left ? `Mostrar mais ${number(more)} de ${number(left)}` : `Mostrar mais ${number(more)}`,
    showEarlier: (more, left) =>
      more < left
        ? `Mostrar ${number(more)} anteriores de ${number(left)}`
        : count(more, { one: 'Mostrar # anterior', other: 'Mostrar # anteriores' }),

    flows: {
      sent: 'Enviado ao fornecedor',
      collected: 'Coletado pelo fornecedor',
      received: 'Recebido do fornecedor',
      unstated: 'Sentido não informado',
    },
    inferred: 'nossa leitura',
    explainWords: 'O que estas palavras significam',
    forExample: 'Por exemplo:',
    inferredExplained: 'A empresa não diz isso com essas palavras; é assim que esta lista lê a página dela.',
    rulesOut: 'Não',
    whose: 'De quem',
    ofWhom: (people) => `de ${name(people)}`,
    ownWords: 'Nas palavras da empresa',
    dataNotStated: 'Quais dados: não informado',
    purposeNotStated: 'Finalidade não descrita',
    subjectsNotStated: 'Não informado',
    nobody: 'De nenhuma pessoa',
    purposes: 'Finalidade',
    conditions: 'Quando',
    notes: 'Observação',
    safeguards: 'Proteção',
    asClaimed: 'segundo a empresa',
    locations: 'Onde',
    locationRoles: { processing: 'tratamento', storage: 'armazenamento', access: 'acesso' },
    regions: {
      '001': 'Mundo inteiro',
      '002': 'África',
      '009': 'Oceania',
      '019': 'Américas',
      '142': 'Ásia',
      '150': 'Europa',
      '003': 'América do Norte',
      '005': 'América do Sul',
      '011': 'África Ocidental',
      '013': 'América Central',
      '014': 'África Oriental',
      '015': 'África Setentrional',
      '017': 'África Central',
      '018': 'África Meridional',
      '021': 'América Setentrional',
      '029': 'Caribe',
      '030': 'Ásia Oriental',
      '034': 'Ásia Meridional',
      '035': 'Sudeste Asiático',
      '039': 'Europa Meridional',
      '053': 'Australásia',
      '054': 'Melanésia',
      '057': 'Região da Micronésia',
      '061': 'Polinésia',
      '143': 'Ásia Central',
      '145': 'Ásia Ocidental',
      '151': 'Europa Oriental',
      '154': 'Europa Setentrional',
      '155': 'Europa Ocidental',
      '202': 'África Subsaariana',
      '419': 'América Latina',
    },
    transfer: 'Transferência',
    retention: 'Prazo de guarda',
    since: (date) => `Desde ${date}`,
    until: (date) => `Até ${date}`,
    announced: (date) => `Anunciado em ${date}`,
    isNew: 'Novo',
    alsoKnownAs: (names) => `Também: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `parte de ${name(parent)}`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'Política de privacidade',
      dpa: 'Acordo de tratamento de dados',
      terms: 'Termos',
      subprocessors: 'Seus próprios suboperadores',
      website: 'Site',
      other: 'Mais informações',
    },
    checked: (date) => `verificado em ${date}`,
    permalink: 'Link',
    permalinkTo: (vendor) => `Link para ${name(vendor)}`,
    linkCopied: 'Link copiado',
    linkNotCopied: (address) => `Não foi possível copiar: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `Filtros (${number(selected)})` : 'Filtros'),
    notStated: 'Não informado',
    findInFacet: (facet) => `Buscar em “${facet}”`,
    showMembers: (label) => `Mostrar os tipos de “${name(label)}”`,
    valuesFound: (n) => count(n, { one: '# opção', other: '# opções' }),
    showValues: (n) => count(n, { one: 'Mostrar # opção', other: 'Mostrar # opções' }),
    showResults: (matched, unstated) =>
      [
        count(matched, { one: 'Mostrar # registro', other: 'Mostrar # registros' }),
        unstated > 0 && count(unstated, { one: '# não informa', other: '# não informam' }),
      ]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'Filtros ativos',
    removeFilter: (label) => `Remover o filtro: ${name(label)}`,
    askFilters: (words) => `Filtrar por ${name(words)}`,
    askFiltersExplained: 'A mesma pergunta por filtros, para mudá-la.',
    unstatedHeading: (asked, n) => `Não informado: pode incluir ${name(asked)} (${number(n)})`,
    unstatedExplained: 'A lista não diz. Pode ser o que você busca ou não.',
    matchedHeading: (n) => `Diz que sim (${number(n)})`,
    excludedHeading: (n) => `Diz que não (${number(n)})`,
    excludedExplained: 'Estes registros só o mencionam para excluí-lo.',
    noMatchForText: (text) => `“${name(text)}” não está nesta lista.`,
    nobodySays: 'Nenhum registro diz que sim.',
    nobodySaysInWords: 'Nenhum registro diz isso com essas palavras.',
    noMatchForFilters: 'Nenhum registro corresponde a estes filtros.',
    noMatchInTab: (tab) => `Nada corresponde em “${name(tab)}”.`,
    widen: 'Para ver mais:',
    searchEverything: (n) =>
      count(n, {
        one: 'Mostrar # resultado em todas as categorias',
        other: 'Mostrar # resultados em todas as categorias',
      }),
    dropSearch: (text) => `Remover a busca “${name(text)}”`,
    dropFilters: 'Remover todos os filtros',
    emptyTab: 'Não há nada nesta categoria.',

    through: (words) => `Corresponde por “${name(words)}”`,
    narrower: (words, asked) => `Por “${name(words)}”, um tipo de “${name(asked)}”`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `Diz que não envia “${name(asked)}” ao fornecedor; não diz o que ele obtém de outra forma`,
              collected: `Diz que o fornecedor não coleta “${name(asked)}”; não diz o que é enviado a ele`,
              received: `Diz que não recebe “${name(asked)}” do fornecedor; não diz o que ele guarda`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `“${name(words)}” pode incluir ${name(asked)}`,
    silent: (asked) => `Não diz se inclui ${name(asked)}`,
    showAll: (n) => `Mostrar tudo (${number(n)})`,
    showWhole: 'Mostrar o texto inteiro',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `Encontrado por “${name(found)}”`
          : `Encontrado por “${name(words)}”, outra palavra para “${name(found)}”`,
      through: (words, found) => `Encontrado por “${name(words)}”, incluído em “${name(found)}”`,
      excluded: (words, found) =>
        words === found
          ? `Encontrado por “${name(found)}”, que o registro exclui`
          : `Encontrado por “${name(words)}”, outra palavra para “${name(found)}”, que o registro exclui`,
    },
    printed: (text, filters) =>
      [
        'Todas as categorias.',
        text && `Somente o que a busca “${name(text)}” encontra.`,
        filters && `Somente o que estes filtros deixam: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `Impresso de ${name(address)}`,

    errors: {
      'no-source': 'Esta página não diz qual lista mostrar.',
      network: 'Não foi possível acessar a lista. Verifique a conexão e tente de novo.',
      timeout: 'A lista está demorando demais. Tente de novo daqui a pouco.',
      http: 'A lista não está no seu endereço no momento. Tente mais tarde.',
      'too-large': 'A lista é grande demais para ser mostrada aqui.',
      syntax: 'A lista chegou danificada e não pode ser lida.',
      schema: 'A lista está em um formato que esta página não consegue ler.',
      integrity: 'Esta pode não ser a lista que a página quer mostrar; por isso, ela não é mostrada.',
    },
    signInNeeded: 'A lista não é mostrada a todos. Talvez seja preciso entrar na sua conta.',
    errorKept: (date) => `O que você vê abaixo é a lista como atualizada em ${date}.`,
    entriesLeftOut: (n) =>
      count(n, {
        one: '# registro desta lista não pode ser lido e não é mostrado.',
        other: '# registros desta lista não podem ser lidos e não são mostrados.',
      }),
    olderThanSeen: (version, seen) => `Esta é a versão ${version}. Você já viu a versão ${seen}.`,

    isListed: (vendors, n) =>
      plural(n, {
        one: `${name(vendors)} está nesta lista.`,
        other: `${name(vendors)} estão nesta lista.`,
      }),
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `Nenhum registro menciona “${name(words)}”. Isso não é um não: a lista pode omiti-lo.`
        : plural(entries, {
            one: `Nenhum registro menciona “${name(words)}”. Isso não é um não: ${number(entries)} registro ${isOfData ? 'abrange todos os dados pessoais ou ' : ''}não informa.`,
            other: `Nenhum registro menciona “${name(words)}”. Isso não é um não: ${number(entries)} registros ${isOfData ? 'abrangem todos os dados pessoais ou ' : ''}não informam.`,
          }),
    notCalled: (words) => `Nenhum fornecedor desta lista se chama “${name(words)}”.`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: o que consta na lista não trata de ${words}. Isso não é um não: a lista pode omiti-lo.`,
    leftAside: (kept, aside) =>
      `Nenhum registro trata de ${kept} junto com ${aside}. Esta é a resposta só para ${kept}.`,
    leftOut: (words) => `Não foi entendido e fica fora desta resposta: ${words}.`,
    asksNothing:
      'Nada foi buscado: esta é a lista inteira. Você pode perguntar com suas palavras quem recebe o quê, ou buscar um nome.',
    readAs: (typed, meant) => `“${name(typed)}” foi lido como “${name(meant)}”.`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `O idioma da busca nesta lista: ${list}.`
          : `O idioma da busca nesta lista: ${list}. O da sua pergunta parece ser outro: ${asked}.`,
        others && `Há uma tradução em: ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'Previsto',
    startsOn: (date) => `A partir de ${date}:`,
    endsOn: (date) => `Até ${date}:`,
    noticeGiven: (days) =>
      count(days, {
        one: 'As mudanças são anunciadas com # dia de antecedência.',
        other: 'As mudanças são anunciadas com # dias de antecedência.',
      }),
    subscribe: 'Receber avisos de mudanças',
    changedSince: 'O que mudou desde',
    sinceTheBeginning: 'o início',
    sinceTheDay: 'ou desde o dia',
    aDay: 'um dia',
    feed: 'Mudanças em um feed',
    calendar: 'Mudanças na sua agenda',
    versionHeading: (version, date) => `Versão ${version}, ${date}`,
    newSinceLook: 'Novo',
    changeKinds: { added: 'Adicionado', removed: 'Removido', changed: 'Alterado' },
    formerHeading: 'Fornecedores anteriores',
    endedOn: (date) => `até ${date}`,
    noChanges: 'Ainda não há mudanças registradas nesta lista.',
    noChangesSince: 'Nenhuma versão mudou nada desde então.',
    olderChanges: (versions) =>
      count(versions, { one: 'Mostrar # versão anterior', other: 'Mostrar # versões anteriores' }),

    listLanguages: 'Idioma da lista',
    translatedFrom: (original) =>
      `Esta é uma tradução de apoio. O texto que vale é o original (${name(original)}).`,
    partlyTranslated: (original) => `Algumas partes só existem no idioma original (${name(original)}).`,
    translationUnavailable: (language) =>
      `Não foi possível carregar a lista neste idioma: ${name(language)}.`,

    axes: 'Comparar os dados com',
    peopleAxis: 'Pessoas',
    vendorsAxis: 'Fornecedores',
    caption: {
      people: 'Quais dados de quais pessoas os fornecedores recebem: pessoas em colunas, dados em linhas.',
      vendors: 'Quais dados cada fornecedor recebe: dados em colunas, fornecedores em linhas.',
    },
    keys: 'As setas levam de uma resposta a outra. Enter mostra os registros dela.',
    sentence: (entries, parts) =>
      plural(entries, {
        one: `De ${number(entries)} registro, ${parts}.`,
        other: `De ${number(entries)} registros, ${parts}.`,
      }),
    getDataOf: (entries, people) =>
      plural(entries, {
        one: `${number(entries)} recebe dados de ${name(people)}`,
        other: `${number(entries)} recebem dados de ${name(people)}`,
      }),
    getData: (entries, data) =>
      plural(entries, {
        one: `${number(entries)} recebe ${name(data)}`,
        other: `${number(entries)} recebem ${name(data)}`,
      }),
    notSaying: {
      people: (entries) =>
        count(entries, {
          one: '# não informa de quem são os dados que recebe',
          other: '# não informam de quem são os dados que recebem',
        }),
      vendors: (entries) =>
        count(entries, {
          one: '# não informa quais dados recebe',
          other: '# não informam quais dados recebem',
        }),
    },
    choose: { people: 'Dados de quem', vendors: 'Quais dados' },
    dataHeading: 'Dados',
    vendorHeading: 'Fornecedor',
    anyOf: 'Qualquer um destes',
    answers: { matched: 'Sim', unstated: 'Não informado', excluded: 'Diz que não', none: 'Nenhum' },
    unstatedToo: (entries) => count(entries, { one: '# não informa', other: '# não informam' }),
    excludedToo: (entries) => count(entries, { one: '# diz que não', other: '# dizem que não' }),
    counting: 'Contando…',
    moreVendors: (more, left) =>
      more < left
        ? `Mostrar mais ${number(more)} de ${number(left)} fornecedores`
        : count(more, { one: 'Mostrar mais # fornecedor', other: 'Mostrar mais # fornecedores' }),
    nothingToCompare: 'Esta lista não distingue tipos de dados, por isso não há o que comparar.',

    recordFields: {
      list: 'Resposta',
      provider: 'Fornecedor',
      aliases: 'Também conhecido como',
      company: 'Empresa',
      category: 'Categoria',
      group: 'Tipo de serviço',
      status: 'Quando',
      purpose: 'O que faz',
      purposes: 'Finalidade',
      data: 'Dados',
      ownWords: 'Dados, nas palavras da empresa',
      whose: 'De quem',
      rulesOut: 'Não',
      conditions: 'Condições',
      notes: 'Observações',
      safeguards: 'Proteção, segundo a empresa',
      integral: 'Parte do serviço',
      locations: 'Onde',
      transfer: 'Transferência',
      retention: 'Prazo de guarda',
      announced: 'Anunciado',
      since: 'Desde',
      until: 'Até',
      links: 'Links',
      because: 'Por que aparece',
      id: 'Registro',
      title: 'Lista',
      version: 'Versão da lista',
      updated: 'Lista atualizada',
      taken: 'Guardado em',
      address: 'Endereço',
      question: 'Pergunta',
      hash: 'SHA-256 da lista',
    },
    recordLists: { matched: 'Sim', unstated: 'Não informado', excluded: 'Diz que não' },
    recordChanges: { version: 'Versão', date: 'Data', kind: 'Mudança', summary: 'O que mudou' },
    recordQuestion: (category, text, filters) =>
      [category && `Categoria: ${category}`, text && `Busca: ${text}`, filters && `Filtros: ${filters}`]
        .filter(Boolean)
        .join('; ') || 'A lista inteira',

    takeAlong: 'Levar a lista',
    takePrint: 'Imprimir',
    printMore: (print, takeAlong, most) =>
      `Faltam registros aqui. “${print}”, em “${takeAlong}” na página, imprime até ${number(most)}.`,
    takeCsv: 'Tabela (CSV)',
    takeJson: 'Dados (JSON)',
    takeFailed: 'Não foi possível criar o arquivo. Tente de novo.',
  };
};
