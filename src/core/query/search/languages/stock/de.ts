import type { SpokenWords } from '../spoken-words.js';

export const de: SpokenWords = {
  stock: `
s student|Schüler,Schülern,Schülers,Schülerin,Schülerinnen,Schülerschaft,Kind!,Kinder,Kindern,Kindes,Kids,Sohn,Sohnes,Söhne,Söhnen,Tochter,Töchtern,Minderjährige,Minderjährigen,minderjährig,Jugendliche,Jugendlichen,Junge!,Mädchen,Jungs,Enkel,Enkelin,Enkelkind,Kleine!,Kleinen!,Grundschüler,Schulkind,Schulkinder,Schulkindern,Lernende,Lernenden,Azubi,Teenager,Kleinkind,Nachwuchs,unter 16,unter 13
s teacher|Lehrer,Lehrern,Lehrers,Lehrerin,Lehrerinnen,Lehrkraft,Lehrkräfte,Lehrkräften,Lehrpersonen,Lehrperson,Klassenlehrer,Klassenlehrerin,Pädagogen,Erzieher,Erzieherin,Erzieherinnen,Kollegium
s parent|Eltern,Elternteil,Elternteile,Mutter,Müttern,Vater,Vätern,Mama,Papa,Mamas,Papas,Erziehungsberechtigte,Erziehungsberechtigten,Sorgeberechtigte,Sorgeberechtigten,Familie,Familien,Vormund
s school-leader|Schulleitung,Schulleiter,Schulleiterin,Rektor,Rektorin,Direktor,Direktorin
s website-visitor|Websitebesucher,Webseitenbesucher,Besucher,Besucherinnen,Besuchern
s job-candidate|Bewerbung,Bewerbungen,Bewerbungsunterlagen,Bewerber,Bewerberin,Bewerbern,Bewerberinnen,Bewerbende
s employee|Mitarbeiter,Mitarbeitern,Mitarbeiterin,Mitarbeiterinnen,Mitarbeitende,Mitarbeitenden,Angestellte,Angestellten,Beschäftigte,Beschäftigten,Personal!,Belegschaft
s customer,subscriber|Kunde,Kunden,Kundin,Kundinnen,Abonnent,Abonnenten,Käufer,Käuferin,Käufern,Mitglieder
s patient|Patient,Patienten,Patientin,Patientinnen
d name|Name,Namen,Namens,Vorname,Vornamen,Nachname,Nachnamen,Familienname,Familiennamen,vollständiger Name,wie ich heiße,wie heiße ich,wie mein Kind heißt,heißt mein Kind
d email-address|E-Mail-Adresse,Mailadresse,E-Mail,Email,Mail!,Mails!,Mailadressen,E-Mail-Adressen,Emailadresse
d phone-number|Telefonnummer,Handynummer,Telefon,Handy!,Rufnummer,Mobilnummer,Mobiltelefonnummer,Festnetznummer,Telefonnummern,Handynummern
d postal-address|Anschrift,Wohnort,Privatadresse,Wohnadresse,Postanschrift,Postleitzahl,PLZ,Hausnummer,Heimadresse,Lieferadresse,Adresse,Adressen,wo ich wohne,wo wir wohnen,wo wohne ich,wo wohnen wir,wohnt mein Kind,wo mein Kind wohnt,wohnen,wohnt,wohne
d birth-date|Geburtsdatum,Geburtstag,Geburtstage,Geburtsjahr,Alter!,wie alt,geboren
d birth-place|Geburtsort
d photo,user-content|Foto,Fotos,Bild!,Bilder,Bildern,Fotografie,Aufnahmen,Selfie,Porträt,Klassenfoto,Profilbild,Schnappschüsse
d video,user-content|Video,Videos,Videoaufnahmen,Videoaufnahme,Filmaufnahmen
d user-content|Zeichnung,Zeichnungen,gemalte Bilder,hochgeladen,hochladen,hochlädt
d voice|Stimme,Stimmen,Sprachaufnahme,Sprachaufnahmen,Tonaufnahme,Tonaufnahmen,Sprachnachricht,Sprachnachrichten,Mikrofon,Mikro,abhören,abgehört,mithören,hört mit,hören mit,belauscht
d camera|Kamera,Kameras,Webcam,Videoüberwachung
d biometrics|biometrische Daten,Biometrie,Fingerabdruck,Fingerabdrücke,Gesichtserkennung,Gesichtsscan,Irisscan
d health|Gesundheit,Gesundheitsdaten,Gesundheitsinformationen,medizinische Daten,Krankheit,Krankheiten,Krankenakte,krank,Allergie,Allergien,Medikamente,Medikament,Diagnose,Diagnosen,Impfung,Impfungen,Impfstatus,Asthma,Diabetes,Autismus,Arztberichte
d mental-health|psychische Gesundheit,Psyche,Gefühle,Emotionen,Stimmung,seelische Gesundheit
d special-education|Förderbedarf,sonderpädagogischer Förderbedarf,Behinderung,Behinderungen,Lernschwäche,Legasthenie,Inklusion
d religion|Religion,Religionszugehörigkeit,Konfession,Glaube,Glauben!
d ethnicity|ethnische Herkunft,Ethnie,Hautfarbe,Rasse
d sexuality|sexuelle Orientierung,Sexualität
d gender|Geschlecht,Geschlechtsidentität
d politics|politische Meinung,politische Meinungen,politische Ansichten
d immigration|Staatsangehörigkeit,Nationalität,Aufenthaltsstatus,Staatsbürgerschaft,Migrationshintergrund
d government-id|Sozialversicherungsnummer,Versicherungsnummer,Steuernummer,Steuer-ID,Personalausweis,Ausweis,Ausweisnummer,Reisepass,Passnummer,Führerschein
d grades|Noten,Note!,Zeugnis,Zeugnisse,Schulnoten,Zensuren,Klassenarbeiten,Prüfungsergebnisse,Testergebnisse,Punktzahl
d attendance|Anwesenheit,Fehlzeiten,Fehltage,Abwesenheit,Fehlstunden,Schwänzen
d discipline,feedback-points|Verhalten,Benehmen,Betragen,Disziplin,verhält,benimmt,Strafen,Nachsitzen
d homework,portfolio|Hausaufgaben,Hausaufgabe,Schularbeiten,Aufsätze,Aufsatz,Arbeiten der Schüler,Arbeitsblätter
d student-id|Schülernummer,Schüler-ID,Schülerausweis
d enrollment|Klassenliste,Klassenlisten,Einschreibung
d education-records|Schülerakte,Schülerakten,Schulakte,Bildungsdaten
d meals|Mittagessen,Schulessen,Mensa,Kantine
d transport|Schulbus,Busroute
d timetable|Stundenplan,Stundenpläne
d income|Einkommen,Gehalt,Lohn,Verdienst
d credit-score|Bonität,Schufa,Kreditwürdigkeit
d card-number|Nummer meiner Karte,meiner Karte,meine Karte,Kreditkarte,Kreditkartennummer,Kreditkarten,Kreditkartendaten,Kartennummer,EC-Karte,Bankkarte,Debitkarte,Kartendaten
d financial-information|Bankdaten,Bankverbindung,Kontonummer,Konto!,IBAN,Kontodaten,Bankkonto,Finanzdaten,Zahlungsdaten,Bank!
d location,precise-location|Standort,Standorte,Standortdaten,Ortung,orten,geortet,ortet,GPS,Aufenthaltsort,Aufenthaltsorte,wo ich bin,wo wir sind,wo bin ich,Koordinaten,Position,Bewegungsprofil,wo sie sind,wo er ist,wo sie ist,wo wir uns befinden
d ip-address|IP-Adresse,IP,IP-Adressen
d device-id|Gerätekennung,Geräte-ID,Gerätenummer,Seriennummer
d device-info|Gerät!,Geräte!,welches Gerät,welches Handy,Gerätetyp,Gerätedaten,Geräteinformationen,Betriebssystem
d cookie-id,site-usage|Cookies,Cookie
d site-usage|Browserverlauf,Surfverhalten,Verlauf!,besuchte Seiten,Seitenaufrufe,Websitebesuche,welche Seiten,surft
d search-history|Suchverlauf,Suchanfragen
d contacts|Kontakte,Adressbuch,Kontaktliste,Telefonbuch
d calendar|Kalender,Termine
d call-log|Anrufe,Anrufliste,Telefonate
d message-content|Nachrichten,Nachricht,Chat,Chats,Chatverlauf,Unterhaltungen,Privatnachrichten,was ich schreibe,was wir schreiben,schreibe,mitlesen,liest mit,lesen mit,mitliest
d password|Passwort,Passwörter,Passworts,Kennwort,Kennwörter,Zugangsdaten,Anmeldedaten
d contact-handle|Benutzername,Benutzernamen,Nutzername,Spitzname
d account-id|Benutzer-ID,Nutzer-ID,Kontonummer beim Anbieter,Kundennummer
d social-media|soziale Medien,soziale Netzwerke,Social Media
d viewing-behaviour|welche Videos,angesehene Videos,Sehverhalten,was mein Kind ansieht,ansieht,anschaut,was mein Kind schaut,guckt
d event-logs|Nutzungsdaten,Klicks,Aktivität,Aktivitäten,in der App macht,Bildschirmzeit,Nutzungsverhalten
d advertising-id,idfa|Werbe-ID,Werbekennung
d signature|Unterschrift,Unterschriften
d emergency-contact|Notfallkontakt,Notfallkontakte
d family-members|Geschwister,Bruder,Schwester
d body|Größe!,Gewicht!,Körpergröße,Augenfarbe,Haarfarbe
d blood|Blutgruppe,Blutwerte
d vehicle|Kennzeichen,Nummernschild
d orders,transaction-id|was ich kaufe,was ich bestelle,Bestellungen,Bestellung,Einkäufe,Bestelldaten,Bestellnummer
d interests|Interessen,Hobbys,Hobbies,Vorlieben
d criminal-record|Vorstrafen,Führungszeugnis
d dna|DNA,Erbgut,genetische Daten,Gendaten
d union-membership|Gewerkschaft,Gewerkschaftszugehörigkeit
d occupation|Beruf,Arbeitgeber
d marital-status|Familienstand
p advertising|Werbung,Werbeanzeigen,Reklame,Anzeigen,Marketing,Werbezwecke,Werbezwecken,werben,wirbt,Werbetreibende,personalisierte Werbung,Werbekunden,Anzeige!,bewerben!,Werbe
p analytics|Analyse,Analysen,Auswertung,Auswertungen,Statistik,Statistiken,Reichweitenmessung,Nutzungsanalyse
p selling|Datenverkauf,Verkauf,verkaufen,verkauft,verkaufe,verkaufst,verkauften,weiterverkauft,weiterverkaufen,Datenhandel,Datenhändler,Handel mit Daten,zu Geld,Geld verdienen,verdient Geld,verdienen Geld,verdient damit,verdient an,verdienen an,vermarkten,vermarktet,kauft Daten,kaufen Daten,Käufer von Daten
p ownership|wem gehören,wem gehört,Eigentümer
p advertising,analytics d viewing-behaviour,site-usage,event-logs|Tracking,tracken,getrackt,trackt,verfolgt,verfolgen,nachverfolgt,nachverfolgen,Überwachung,überwacht,überwachen,ausspioniert,ausspionieren,spioniert,spionieren,beobachtet,beobachten,Tracker,verfolgt werden
p ai|künstliche Intelligenz,KI,maschinelles Lernen,Chatbot,Sprachmodell,Sprachmodelle,ChatGPT,KI-Training,Training von KI,trainieren,trainiert
p profiling|Profile,Profilbildung,Profiling,automatisierte Entscheidungen,automatisierte Entscheidung
p hosting|Server,Servern,Hosting,Hoster,Cloud,gehostet,hostet,Rechenzentrum,Rechenzentren,Serverbetrieb,Webhosting
p storage|Datenbank,Datenbanken,Datenspeicherung,wo werden,wo sind die Daten,wo liegen die Daten,wo liegen,wo gespeichert,Datenspeicher
p email|E-Mail-Versand,Mailversand,Newsletter,verschickt Mails,verschickt E-Mails,schickt Mails,schickt E-Mails,E-Mails verschicken,Mails verschicken,versendet E-Mails,versendet Mails,verschickt die Mails,schickt die Mails,verschickt die E-Mails,schickt die E-Mails,schickt Eltern Mails
p sms|SMS,Textnachrichten,Textnachricht,Kurznachrichten
p push|Push-Nachrichten,Push-Benachrichtigungen,Benachrichtigungen,Benachrichtigung,Mitteilungen
p translation|Übersetzung,Übersetzungen,übersetzt,übersetzen,Übersetzer
p payments|Zahlung,Zahlungen,Bezahlung,bezahlen,Zahlungsabwicklung,Zahlungsverkehr,Zahlungsdienstleister,zahlen,Abo,Abonnement,Abrechnung,Abrechnungen,kassiert,Rechnung,Rechnungen,bezahlt!,Bezahldienst
p authentication|Anmeldung,anmelden,einloggen,Login,SSO,Single Sign-on,Authentifizierung
p errors|Fehler,Abstürze,Absturzberichte,Fehlerberichte,Fehlersuche,Bugs
p monitoring|Leistungsüberwachung,Serverüberwachung,Verfügbarkeit
p security|Sicherheit,Hacker,Hackern,Hackerangriffe,Hackerangriff,Cybersicherheit,Virenschutz,Firewall,Angriffe
p data-breach|Datenpanne,Datenpannen,Datenleck,Datenlecks,gehackt,Datendiebstahl
p support|Kundendienst,Kundenservice,Kundenbetreuung,Support,Hilfe!,Kundensupport
p surveys|Umfrage,Umfragen,Befragung,Befragungen,Fragebogen
p video|Videoplayer,Streaming,Videowiedergabe,Videos abspielen,Videos zeigen
p recruiting|Personalsuche,Stellen,Jobs,Personalbeschaffung,Bewerbermanagement,Stellenangebote
p geocoding,maps|Karte!,Karten!,Landkarte,Landkarten,Kartendienst
p personalization|Personalisierung,Empfehlungen
p research|Forschung,Forschungszwecke
p backup,storage?|Backup,Backups,Sicherungskopie,Sicherungskopien,Datensicherung
p fraud|Betrug,Betrugsprävention,Betrugserkennung
p law-enforcement|Polizei,Behörden,Behörde,Staat,Regierung,Gericht,Strafverfolgung
p insurance|Versicherung,Versicherungen,Krankenkasse
g encryption-at-rest,encryption-in-transit|verschlüsselt,Verschlüsselung,verschlüsseln,unverschlüsselt
g encryption-in-transit|Ende-zu-Ende,Ende-zu-Ende-Verschlüsselung,Transportverschlüsselung
g anonymous-claim,pseudonymization|anonym,anonymisiert,Anonymisierung,anonymisieren
g pseudonymization|pseudonymisiert,Pseudonymisierung
g encryption-at-rest,encryption-in-transit,hashing,access-control,two-factor|Schutzmaßnahmen,Sicherheitsmaßnahmen,sicher,geschützt,wie sicher,ist das sicher
g access-control|Zugriffskontrolle,Zugangskontrolle
g agreement|Auftragsverarbeitungsvertrag,AV-Vertrag,AVV,Vertrag,Verträge
g two-factor|Zwei-Faktor-Authentifizierung,Zwei-Faktor,2FA
g certification|Zertifikat,zertifiziert,Zertifizierung,Audit,ISO 27001
g consent|Einwilligung,Zustimmung,Einverständnis,Einverständniserklärung,zustimmen,Erlaubnis,einwilligen,abmelden!
g access|Auskunft,Auskunftsrecht,Kopie meiner Daten
g objection|Widerspruch,widersprechen,Widerspruchsrecht
g legal-basis|Rechtsgrundlage,berechtigtes Interesse
g assessment|Datenschutz-Folgenabschätzung,Folgenabschätzung
g deletion|Löschung,löschen,gelöscht,löscht,lösche,Recht auf Vergessen,Konto löschen,Konto schließen,kündige,Kündigung,wenn ich kündige
g compliance|DSGVO,Datenschutz-Grundverordnung,GDPR,COPPA,FERPA,gesetzeskonform,Datenschutzgesetz
t planned|geplante Anbieter,künftige Anbieter,zukünftige Anbieter,neue Anbieter geplant
t former|frühere Anbieter,ehemalige Anbieter,nicht mehr genutzt,nicht mehr benutzt,nicht mehr verwendet,nicht mehr eingesetzt
p contact-point|beschweren,Beschwerde,Datenschutzbeauftragter,Datenschutzbeauftragte,Datenschutzbeauftragten,wer ist verantwortlich,Ansprechpartner,kontaktieren
f received|von Dritten erhalten,erhält von Dritten,bekommt zurück,zurückgeschickt
retention|wie lange,wie viele Jahre,wie viele Monate,wie viele Tage,Speicherdauer,Aufbewahrung,Aufbewahrungsfrist,Aufbewahrungsfristen,Aufbewahrungsdauer,Löschfrist,Löschfristen,bis wann,aufbewahrt,Speicherfrist,Speicherfristen,aufbewahren
locations|welchem Land,welches Land,welche Länder,welchen Ländern,in welchem Land,Land!,Länder,Ausland,im Ausland,Serverstandort,Serverstandorte,Standort der Server,wo stehen die Server,wo steht der Server,wo sind die Server,wo die Server stehen,in welchem Land stehen die Server,Rechtsraum,auf der Welt
transfer|Datenübermittlung,Übermittlung,übermittelt,Drittland,Drittländer,Drittstaaten,Standardvertragsklauseln,Angemessenheitsbeschluss,außerhalb der EU,außerhalb Europas
d diary|Tagebuch,Tagebücher
d special-categories|sensible Daten,besondere Kategorien,besonders geschützte Daten
d evaluation|Beurteilung,Beurteilungen,Lehrerbeurteilung,Leistungsbeurteilung
d lab-result|Bluttest,Blutwerte,Laborwerte
d wireless|WLAN,Bluetooth
d keystrokes|Tastatureingaben,Tastenanschläge
d credit-score|Bonität,Schufa,Kreditwürdigkeit
d card-number|Visa-Nummer,Visanummer
d store-receipt|Kaufbeleg,Kaufbelege,Kassenbon,Kassenbons
p payments|Rechnung,Rechnungen,Quittung,Quittungen,Beleg,Belege
p payments|zahlen,bezahlen
s grandparent|Oma,Opa,Großmutter,Großvater,Großeltern
d support-request|Hilfeanfrage,Hilfeanfragen,Supportanfrage
d auth-token|Anmeldetoken,Zugangstoken
d message-reactions|Lesebestätigung,Lesebestätigungen`,
  small:
    'gerade bleibt bleiben erfahrt erfahren erfahre klasse klassen klassenzimmer weiter anschauen ansehen anguckt werden wurde wurden worden kriegt kriegen kriege zugriff zugang einsicht ob wie wofur warum wozu wohin woher womit damit dafur daran darauf darin dazu davon ' +
    'welchen irgendjemand irgendwer irgendwas irgendein irgendeine jeder jede jedes jeden alles allen nichts niemand niemandem niemanden ' +
    'etwas bitte hallo danke moin mal denn doch schon auch noch nur so sehr mehr weniger immer nie dabei drauf dran dort hier da dann ' +
    'wenn als bis seit vor nach bei beim ins am aus durch gegen ohne um unter zwischen wegen laut statt aber sondern sowie sowohl bzw ' +
    'du dir dich ihm ihn ihnen ihren ihrem ihrer seinen seinem seiner unserem unserer unseres eure euer euren euch uns mir deine dein deinen ' +
    'dieser diese dieses diesen diesem jene jener solche gar kann konnt konnten konnte darf durfen muss mussen soll sollen sollte wollen will mochte mochten ' +
    'bin seid war waren ware hatte habe habt hast wurd tut tun macht machen mache gemacht geht gehen ging gegeben gebt geben gebe gib ' +
    'landet landen liegen liegt steht stehen stehe findet finden braucht brauchen brauche benutzt benutzen genutzt verwenden verwendung nutzen nutzung ' +
    'weitergeben gibt teilt teilen geteilt tauscht speichert speichern sammelt sammeln gesammelt erhoben erhebt erheben erfasst erfassen ' +
    'verarbeitet verarbeiten verarbeitung wissen weiss wisst kennen sehen schaut liest lesen zeigt zeigen angezeigt gezeigt zeigen schickt schicken geschickt ' +
    'sendet senden gesendet versendet verschickt leitet leiten weitergeleitet einsehen zugreifen zugreift passiert geschieht betrifft gehort ' +
    'gilt handelt lauft lasst lassen bekam kommt kommen an ab auf zu liste eintrag eintrage app apps anwendung plattform dienst dienste dienstleister ' +
    'dritte dritten drittanbieter partner unternehmen konzern konzerne hersteller auftragsverarbeiter unterauftragsverarbeiter subunternehmer ' +
    'firma firmen stelle person personen leute menschen personenbezogene personenbezogenen personliche personlichen personlicher privat private privaten angaben infos info ' +
    'datenschutz zweck zwecke zwecken grund ding dinge sachen art arten genau eigentlich uberhaupt vielleicht bestimmt wirklich einfach gerne gern bestimmte ' +
    'anderen andere anderer anderem anderes weitere weiteren samtliche einige viele vielen wieviele mehrere beide seite webseite website system internet netz inhalt inhalte weitergabe anbieter daten ' +
    'frage fragen wurde ja nein okay z b usw sich selbst eigene eigenen meins dienen dient kummert wickelt ubernimmt stellt erledigt betreibt betreiben',
  weak: '(?:weiter|mit|ab|ein|aus|zu|her)?(?:ge)?(?:geb|gib|send|schick|leit|reich|teil|nutz|speicher|sammel|seh|sieht|bekomm|erhalt|erhielt|brauch|benutz|verwend|verarbeit|wiss|kenn|zeig|greif)(?:e|st|t|en|et|te|ten|n)?',
  names: `
Telefonnummer=(?<=(?:meine|unsere|deine|ihre|seine) )Nummer(?! (?:mein|der|des))
Standort=wo(?= (?:sich )?(?:mein|unser|ihr|sein)\\p{L}* \\p{L}+(?: \\p{L}+)? (?:ist|sind|aufhält|aufhalten|befinde\\p{L}*|steckt|war)(?!\\p{L}))|wo (?:ist|sind|steckt|befinde\\p{L}*|war)(?= (?:mein|unser))
Facebook=Fratzenbuch|FB|Facebok
YouTube=You ?Tube|Jutub
WhatsApp=Whats ?App?
Instagram=Insta
USA=Amerika|Vereinigten Staaten|US-amerikanisch\\p{L}*|amerikanisch\\p{L}*`,
  around: '(?<![\\p{L}\\p{N}])()@(?![\\p{L}\\p{N}])',
  owners:
    'mein meine meinen meinem meines meiner unser unsere unseren unserem unseres unserer sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres dein deine die der den das dem des',
  negated:
    '\\b(?:wer|welche[rnms]?|anbieter|firmen?|unternehmen|dienste?|dienstleister|diejenigen|die) (?!.*\\b(?:nicht mehr|nicht nur)\\b)(?:\\S+ ){0,6}?(?:nicht|nie|niemals|keine?[nrms]?) |^nicht |\\bohne (?!mein|unser|zustimmung|einwilligung|erlaubnis|zu )',
  except:
    '\\b(?:auss?er|ausgenommen|abgesehen von|bis auf|(?:aber|und) (?:nicht|keine?n?)|ohne) (?:(?:von|vom|fur|bei|der|die|das|den|dem|des|mein\\S*|unser\\S*|ihre?n?|zu|daten|an) )*(?:\\S+ (?:und|oder) )?@',
  only: '\\b(?:nur|allein|ausschliesslich|bloss|lediglich) (?:(?:von|vom|fur|bei|der|die|das|den|dem|des|mein\\S*|unser\\S*|zu|daten|infos?|zugriff|auf|hat|haben|sieht|sehen|bekommt|bekommen|mit) )*@|@ (?:allein|ausschliesslich) $',
  both: '\\b(?:sowohl|zugleich|gleichzeitig|beides|zusammen mit) ',
  joined: '(?:e?[sn]|er?)?',
};
