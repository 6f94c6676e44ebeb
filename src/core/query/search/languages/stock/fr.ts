import type { SpokenWords } from '../spoken-words.js';

export const fr: SpokenWords = {
  stock: `
s student|élève,élèves,étudiant,enfant,fils,fille,garçon,gamin,ado,adolescent,mineur,petit,bébé,petit-fils,petite-fille,neveu,nièce,gars,gosse,loulou,fiston,ma puce,mon petit,ma petite,jeune,jeunes,écolier,écolière,collégien,collégienne,lycéen,môme,bambin,ptit,fillette,garçonnet,gamine,enfants,apprenant
s teacher|enseignant,enseignante,professeur,prof,instituteur,institutrice,maîtresse,instit,maître,professeure,enseignants,corps enseignant,éducateur
s parent|parent,père,mère,papa,maman,tuteur légal,famille,responsable légal,représentant légal,parents d'élèves,tuteur,tuteurs,tutrice,Parents,mamans,parent d’élève
s employee|employé,salarié,personnel enseignant
s customer,subscriber|client,cliente,abonné,clients,payeurs,utilisateurs payants,abonnés
s patient|patient
d name|nom,prénom,nom de famille,nom complet,comment je m'appelle,comment il s'appelle,patronyme,prénoms,noms
d email-address|adresse e-mail,e-mail,mail,courriel,adresse mail,adresse courriel,email,emails,mél,adresse électronique
d phone-number|téléphone,numéro de téléphone,portable,numéro de portable,tél,numéro de tel,cellulaire,cell,numéro de cell,numéro de mobile,mobile,coordonnées téléphoniques
d postal-address|adresse postale,adresse de la maison,adresse de chez nous,domicile,adresse du domicile,code postal,où j'habite,où nous habitons,où on habite,où il habite,où elle habite,où habite,où habitent,où je vis,où nous vivons,mon adresse,notre adresse
d birth-date|anniversaire,date de naissance,année de naissance,âge,quel âge,quand est né,quand je suis né
d birth-place|lieu de naissance
d photo,user-content|photo,image,photographie,portrait,photos,images,portraits,dessins,fichiers envoyés,photographies,clichés
d voice|voix,enregistrement vocal,enregistrements vocaux,enregistrement audio,micro,microphone,nous écoute,nous écoutent,nous écoutez,m'écoute,m'écoutent,écouter
d camera|caméra,webcam,vidéosurveillance
d biometrics|données biométriques,biométrie,empreinte digitale,empreintes digitales,reconnaissance faciale
d health|santé,données de santé,données médicales,dossier médical,allergie,allergies,maladie,maladies,malade,médicaments,traitement médical,diagnostic,vaccins,santé de mon enfant,asthme,diabète,autisme
d mental-health|santé mentale,émotions,humeur
d special-education|besoins particuliers,besoins spécifiques,éducation spécialisée,handicap,handicaps,handicapé
d religion|religion,croyances,foi!
d ethnicity|ethnie,origine ethnique,race,couleur de peau
d sexuality|orientation sexuelle,sexualité
d gender|genre!,sexe
d politics|opinions politiques
d immigration|statut migratoire,nationalité,titre de séjour,immigration
d government-id|numéro de sécurité sociale,sécurité sociale,carte d'identité,pièce d'identité,passeport,numéro de passeport,permis de conduire,numéro d'assurance sociale,assurance sociale,NAS,carte d'assurance maladie
d grades|notes!,note!,notes scolaires,résultats scolaires,résultats d'examen,moyenne!,examens
d attendance|absences,absence!,assiduité,présence!,retards
d education-records|dossier scolaire,dossier de l'élève
d meals|cantine,repas
d transport|transport scolaire,bus scolaire,car scolaire
d timetable|emploi du temps
d income|revenus,revenu,salaire
d card-number|carte bancaire,carte bleue,carte de crédit,numéro de carte,visa,mastercard,carte!,Numéro de carte de crédit,données de la carte,carte de débit
d financial-information|compte bancaire,coordonnées bancaires,RIB,IBAN,banque,Informations financières,informations de paiement,détails de paiement,données de facturation,données financières
d location,precise-location|localisation,localiser,localise,localisent,géolocalisation,position,où je suis,où nous sommes,où on est,où se trouve,géolocalisé,géolocalisée,géolocalisent,géolocaliser,GPS,où est mon enfant,où est mon fils,où est ma fille,données de localisation,Position exacte,localisation précise,latitude,longitude,coordonnées GPS
d ip-address|adresse IP,IP,adresse internet,adresse réseau
d site-usage|historique de navigation,pages visitées,témoins,témoins de connexion,témoin de connexion,traceurs publicitaires,historique internet,Usage du site web,navigation,pages vues,visites du site web,utilisation du site web,cookies,pistage web
d search-history|historique de recherche,recherches
d contacts|liste de contacts,carnet d'adresses
d calendar|calendrier,agenda
d call-log|appels,journal d'appels
d message-content|messages,chat,conversations,échanges,échange,discussions,messages directs,messages privés,correspondance
d viewing-behaviour|quelles vidéos,Vidéos regardées,habitudes de visionnage,historique de visionnage,vidéos vues,historique des vidéos
d password|mot de passe,code secret,phrase secrète,identifiants de connexion
d social-media|réseaux sociaux
d signature|signature
d family-members|frères,sœurs,frère,sœur,fratrie
d body|taille!,poids
d blood|groupe sanguin
d interests|loisirs,centres d'intérêt
d criminal-record|casier judiciaire
d dna|ADN,données génétiques
d occupation|profession,métier,employeur
d marital-status|situation familiale,état civil,situation matrimoniale
p advertising|publicité,publicités,pub,annonceurs,marketing,pubs,pub ciblée,publicité ciblée,publicités ciblées,publicitaire,publicitaires,fins publicitaires,fins commerciales,commanditaire,annonces,reciblage,remarketing
p selling|vente,vendre,vend,vends,vendez,vendent,vendons,vendu,vendus,vendue,vendues,revente,revendre,revendez,revendent,revendues,commercialise,commercialisez,achète mes données,achètent mes données,achat de données,gagner de l'argent,gagne de l'argent,gagnez de l'argent,gagnent de l'argent,de l'argent avec,monétiser,monétisez,courtier en données,vendre nos données,vendent nos données
p ownership|à qui appartiennent,à qui sont,propriétaire,appartiennent à qui
p advertising,analytics d viewing-behaviour,site-usage,event-logs|pistage,pister,piste!,traqueurs,traque,traquer,traquent,traquez,traceurs,espionner,espionne,espionnez,espionnent,nous surveille,nous surveillez,me surveille,me surveillez,surveillé,nous suit,me suit,me suivez,nous suivez,suivent,suit,suivre,suivi!,suivez,surveillent,surveiller,surveillance
p ai|intelligence artificielle,IA,apprentissage automatique,entraîner des modèles,entraîner,chatbot
p profiling|profilage,profiler,décisions automatisées,décision automatisée,profil psychologique
p storage|où sont stockées,où sont conservées,où stockez-vous,base de données,où sont gardées,où sont stockés,où sont conservés,où sont enregistrées,où sont sauvegardées,où gardez-vous,où vont,Conserver des données,stockage de données
p data-breach|fuite de données,fuite,violation de données,piratage,piraté,vol de données
p law-enforcement|police,gouvernement,autorités,justice
p insurance|assureur,assurance,mutuelle
p research|recherche!
p personalization|personnalisation,recommandations
g encryption-at-rest,encryption-in-transit|chiffrement,chiffrent,chiffrer,cryptent,chiffré,chiffrées,chiffrés,chiffrez,crypté,cryptées,cryptés,cryptage,Chiffré là où c’est conservé,chiffré au repos
g encryption-in-transit|chiffrement en transit,bout en bout,de bout en bout,chiffrement de bout en bout
g anonymous-claim,pseudonymization|anonyme,anonymes,anonymisé,anonymisées,Décrit comme anonyme,anonymat
g pseudonymization|pseudonymisé,pseudonymisées
g encryption-at-rest,encryption-in-transit,hashing,access-control,two-factor|mesures de sécurité,sont-elles en sécurité,en sécurité,bien protégées,est-ce sûr,c'est sûr,est-ce sécurisé,fiable
g access-control|contrôle d'accès
g agreement|contrat,accord de traitement,sous-traitance
g two-factor|double authentification,deux facteurs,double facteur
g certification|certifié,certification,certificat,audit
g consent|consentement,consentement des parents,consentement parental,autorisation,autorisation des parents,autorisation parentale,accord des parents,accord parental,désinscrire,désabonner,retirer mon consentement,retrait du consentement,accord
g objection|opposition,droit d'opposition,opposer,m'oppose,refuser
g legal-basis|base légale,base juridique,intérêt légitime
g assessment|analyse d'impact,AIPD
g deletion|effacer,effacement,effacez,effacées,effacés,supprimer,suppression,supprimez,supprimées,supprimés,droit à l'oubli,ferme mon compte,fermer mon compte,fermeture du compte,fermer le compte,si je pars,quand je pars
g compliance|RGPD,GDPR,CNIL,COPPA,FERPA,protection des données,conforme à la loi,conformité
t planned|prestataires prévus,fournisseurs prévus,futurs prestataires
t former|n'utilisez plus,ne sont plus utilisés,n'est plus utilisé,anciens prestataires,anciens fournisseurs,prestataires précédents
p contact-point|vous contacter,me plaindre,plainte,réclamation,porter plainte,responsable du traitement,délégué à la protection des données,DPO,vous joindre,nous joindre,joindre,vous écrire,contacter
f received|reçoit de tiers,reçues de tiers,recevez-vous de,venant de tiers
d video,user-content|vidéo,enregistrement vidéo,vidéos filmées
d homework,portfolio|devoirs,travaux scolaires,travaux,Portfolios,travail de classe,exercices
p email|envoie des courriels,envoient des courriels,envoie des mails,envoient des mails,envoie des emails,envoyer des mails,envoie des e-mails,envoient des e-mails,envoyer des courriels,infolettre,newsletter,m'envoie des courriels,m'envoie des mails,Envoyer des e-mails,envoi d’e-mails,envoi de mails,envoi de courriels
p payments|traite les paiements,traitent les paiements,gère les paiements,encaisse,encaissement,prélèvement,abonnement,abonnements,facturation,moyen de paiement,moyens de paiement,facture,facturer,facturent,Encaisser des paiements,traitement des paiements,payer,achats,acheter,paiements,paiement
p hosting|hébergement,hébergeur,hébergeurs,héberge,hébergent,hébergées,hébergés,hébergée,serveur,serveurs,nuage,cloud,infonuagique,Serveurs et réseaux,hébergement cloud,serveurs cloud,infrastructure,centre de données
p sms|textos,texto,SMS,Envoyer des SMS,envoi de SMS,messages texte
p support|service client,assistance,soutien technique,support,Répondre aux demandes d’aide,assistance clientèle,service d’assistance,centre d’aide,support technique,questions d’assistance
p analytics|mesure d'audience,statistiques d'utilisation,analytique,Mesurer l’usage,métriques,suivi de l’usage,statistiques d’usage,analyse
p translation|traduire,traduit,traduisent,traduits,traducteur,Traduction,langues,langues étrangères
p surveys|sondage,sondages,questionnaire,enquête,Enquêtes,questionnaires,formulaires d’enquête
p errors|bugs,bogues,pannes,plantages,Trouver les erreurs,rapports de plantage,débogage,suivi des erreurs,rapports d’erreurs,dépannage
p authentication|se connecter,connexion avec,ouvrir une session,authentification,Connexion,authentification unique,SSO,identification,me connecter,ouverture de session
p push|notifications,Envoyer des notifications,notifications push,alertes,notifications dans l’application,messages push
d store-receipt|reçu d’achat,reçus d’achat,ticket de caisse
p backup,storage?|sauvegarde,sauvegardes,copie de sauvegarde,copies de sauvegarde
d device-info|quel téléphone,quel appareil,quelle tablette,quel cellulaire,Informations sur l’appareil,type d’appareil,modèle d’appareil,modèle de tablette,modèle de téléphone
retention|combien de temps,combien d'années,combien de mois,combien de jours,jusqu'à quand,durée de conservation,conservation,durée,délai de conservation,longtemps,pendant combien de temps,combien de temps gardez,durée de rétention
locations|dans quel pays,quel pays,quels pays,pays,étranger,à l'étranger,juridiction,où dans le monde,où sont les serveurs,où sont situés les serveurs,où se trouvent les serveurs,dans quel pays sont hébergées,dans quel pays sont stockées,dans quel pays sont les serveurs,lieu d'hébergement,pays d'hébergement
transfer|transfert international,transferts internationaux,transfert hors,clauses contractuelles types,pays tiers,hors du pays,transferts hors UE,transfert,transferts,hors UE,hors de l'UE,transférées,transférés,transférez
p messaging|Transporter des messages,messagerie,file de messages,file d’attente
p monitoring|Surveiller les performances,surveillance,performances des serveurs,vitesse,disponibilité,suivi des performances
p security|Sécurité,cybersécurité,sécurité informatique,protection,pirates,sûreté,menaces
p geocoding,maps|cartes,géocodage
p video|Montrer des vidéos,lecture des vidéos,lecture vidéo,lire les vidéos,diffuse les vidéos,vidéos,lecteur vidéo,vidéo intégrée,clips,regarder des vidéos,streaming
p recruiting|Recrutement,embauche,recruter,emplois,carrières,emploi,offres d’emploi
d contact-handle|Nom de contact,nom d’utilisateur,pseudonyme,pseudo,surnom
d account-id|numéro d’utilisateur,identifiant de compte,identifiant utilisateur
d auth-token|Jeton de connexion,jeton de session,jeton d’authentification,jeton d’accès
d discipline,feedback-points|Points de retour,points,comportement,comportements,conduite,récompenses,discipline,mérites
d device-id|Identifiant d’appareil,identifiant de l’appareil,identifiant matériel
d advertising-id,idfa|identifiant publicitaire,identifiant pour annonceurs,ID publicitaire
d event-logs|événements du produit,journaux d’événements,données d’usage,clics,activité de l’utilisateur,touches
d message-reactions|Réactions aux messages,ouvertures d’e-mails,suivi des ouvertures,accusés de lecture
d orders,transaction-id|Identifiant de transaction,référence de paiement,numéro de commande,identifiant de paiement,identifiant d’achat
s school-leader|Direction de l’école,directeur,directrice,principal,administrateur,proviseur,administrateur scolaire
s website-visitor|Visiteurs du site web,visiteurs,internautes
s job-candidate|Candidats à un emploi,postulants,demandeurs d’emploi,futurs employés,candidats
s prospective-contractor|Prestataires possibles,prestataires indépendants,indépendants,travailleurs indépendants
g hashing|Hachage à sens unique,haché,hachage,brouillé
d diary|journal intime
d student-id|numéro d'élève,matricule scolaire
d enrollment|inscription,liste de classe,liste des élèves
d special-categories|données sensibles,catégories particulières,informations sensibles
d evaluation|évaluation des enseignants,évaluations,entretien annuel
d credit-score|solvabilité,historique de crédit
d emergency-contact|contact d'urgence,personne à prévenir
d vehicle|plaque d'immatriculation,immatriculation
d union-membership|syndicat,appartenance syndicale
d lab-result|analyse de sang,prise de sang
d wireless|wifi,bluetooth
d keystrokes|frappes au clavier
d card-number|numéro de visa,numéro de mastercard
d financial-information|relevé bancaire,relevés bancaires,relevé de compte,bancaire!
p payments|facture,factures
s grandparent|grand-mère,grand-père,grands-parents
d support-request|demande d'aide,demandes d'assistance
p fraud|fraude
g access|droit d'accès,copie de mes données`,
  small:
    'prive privee prives privees complete completes complet complets ' +
    'juste caractere peur recre femme mari epoux epouse conjoint vraiment exactement simplement pixel ' +
    'peux recue recues recu ' +
    'koi quoi quels kel kelle keske pk pkoi pq prk pis ben voila icitte la fin finalite finalites but objectif raison sous traitant ' +
    'traitants ulterieur ulterieurs ulterieure compagnie compagnies boite boites organisme organismes firme firmes ' +
    'fournisseur outil outils logiciel logiciels systeme web internet page personnes gens monde quelconque chaque cours auquel ' +
    'auxquels laquelle lesquels lesquelles duquel desquels celui celle ceux celles lors afin selon durant pendant jamais toujours ' +
    'parfois souvent maintenant actuellement notamment stp slt coucou cdt y en eu sera seront serait etait etaient avait ' +
    'avaient aurait faut doit doivent devrait possible moyen facon chose choses truc trucs concernant propos sujet niveau ' +
    'externe externes exterieur exterieures partenaire partenaires intervenant intervenants responsable responsables dessus dedans ' +
    'detail details listes question on ' +
    'liste sauf excepte hormis dehors outre part seulement uniquement fois est ce cet est etes etre suis sommes es ete fait faites faire font fais tu te toi moi lui eux elles ils cela ca ceci tout ' +
    'tous toute toutes si aussi tres plus bien encore deja alors donc mais car comme chez entre vers depuis quelqu quelque quelques ' +
    'un une personne aucun aucune rien autre autres votre vos nos leur leurs mien mienne meme avez avons ai as avoir utilise utilisez ' +
    'utilisent utiliser garde gardez gardent garder conserve conservez conservent conserver conserves conservees stocke stockez stockent stockees ' +
    'partagez partagent partager partage donne donnez donnent donner donnee envoie envoyez envoient envoyees recoive recevez recevoir lit ' +
    'lisent lire voir voient savez savent savoir sait connait connaissent connaitre collecte collectez collectent collecter recueille ' +
    'recueillez traite traitez traitent traitement traitees acces accede accedent veux voudrais voulons veut puis puissent pouvez ' +
    'pouvons dites dit dire appli application site plateforme service services tiers partie parties donnees info infos personnel ' +
    'personnels svp merci bonjour conforme conformes respectez sort sortent sortir demander demande j m n s t c qu',
  weak:
    '(?:utilis|gard|conserv|stock|envoi|envoy|transmet|transmett|transmi|partag|communiqu|collect|recueill|recoi|recoiv|recev|donn|' +
    'obtien|obtienn|obten|lis|lir|voi|voy|vu|verr|sav|sach|sai|connai|connaiss|trait|acced|consult|serv|ser|fai|fais|fass|fer|veul|veu|voul|peu|' +
    'peuv|pouv|pourr|regard|dis|di|demand|recuper|pren|prenn|pri|possed|detien|detienn|exploit|manipul|ger|inclu|incluen|concern|interess|fonctionn|cherch|' +
    'trouv|expliqu|montr|occup|recolt|devien|devienn|cach|ouvr|arriv|rest|tomb|mett|retir|enregistr|revel|divulgu|fourni|fourniss|livr|saisi|saisiss|appartien|' +
    'all|ir|vien|vienn|parl|pass|exist|travaill|dispos|figur|appar|recour|ced|indiqu|precis|qualifi|consid|voudr|aimer|souhait|inquiet)' +
    '(?:e|s|es|ent|ez|ons|er|ee|ees|ant|ait|ais|aient|era|eront|ont|i|is|it|ir|ire|irent|u|us|ue|ues|re|rent|t|ts|te|tes|a|ai|oir)?',
  names: `
numéro de téléphone=(?<=(?:mon|son|leur|notre|ton|votre) )numéro(?! d)
Facebook=fac?e?book?e?|facebouk|feisbook|fb
YouTube=you? ?tube?s?|youtoube
Google=gogle|gougle|googl|goggle
Instagram=insta
WhatsApp=wh?ats? ?app?
Union européenne=UE
États-Unis=USA|É\\.?-?U\\.?|états|américaine?s?|amérique
Chine=chinoise?s?`,
  around: '(?<![\\p{L}\\p{N}])()@(?![\\p{L}\\p{N}])',
  owners: 'mon ma mes notre nos son sa ses leur leurs le la les l',
  negated:
    '^(?:pas|jamais) partag|\\b(?:qui|(?:les?|la)?quel(?:le)?s?|ceux|celles|entreprises?|prestataires?|fournisseurs?|societes?) (?:\\S+ )?(?:ne|n) (?!\\S+ plus )|\\b(?:qui|ceux|celles) (?:\\S+ ){1,2}pas |' +
    '\\bsans (?!mon|ma|mes|notre|nos|accord|permission|consentement|autorisation|demander|que |savoir)',
  except:
    '\\b(?:sauf|excepte|hormis|a part|en dehors de|outre|(?:mais|et) (?:pas|non)|pas celles?|pas celui|pas ceux|autre que|autres que) (?:(?:a|ceux|celles|celui|celle|entreprises?|le|la|les|l|de|du|des|d|mon|ma|mes|leurs?|ses|pour) )*(?:\\S+ (?:et|ou) )?@',
  only: '\\b(?:seule?s?|seulement|uniquement|exclusivement|rien (?:que|d autre que)|(?:ne|n) (?:\\S+ ){1,2}que) (?:(?:a|avec|le|la|les|l|de|du|des|d|mon|ma|mes|donnees|infos?|informations?|acces|recoivent|voient|ont|aux?) )*@|@ (?:seulement|uniquement) $',
  both: '\\b(?:a la fois|ainsi que|avec en plus) ',
};
