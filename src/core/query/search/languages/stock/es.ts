import type { SpokenWords } from '../spoken-words.js';

export const es: SpokenWords = {
  stock: `
s student|estudiante,alumno,alumna,alumnado,niño,niña,hijo,hija,nene,nena,chico,chica,menor,menor de edad,adolescente,bebé,nieto,nieta,sobrino,sobrina,peque,peques,pequeño,pequeña,chamaco,chamaca,chavo,chavito,chavita,morro,morrito,escuincle,pibe,piba,crío,cría,chiquillo,chiquilla,chiquito,chiquita,muchacho,muchacha,hijito,hijita,niñito,niñita,guagua,chaval,chavala,escolar,escolares,colegial,joven,jóvenes,infantil,infancia,Estudiantes,niños
s teacher|maestro,maestra,docente,profesor,profesora,profe,profesorado,maestro de mi hijo,maestra de mi hijo,Docentes
s parent|padre,madre,papá,mamá,tutor legal,apoderado,familia,papi,mami,acudiente,representante legal,representante,representantes,encargado legal,tutores,Madres y padres,padres,cuidador
s employee|empleado,empleada,trabajador,trabajadora,personal docente
s customer,subscriber|cliente,clienta,suscriptor,clientes,quienes pagan,usuarios de pago,suscriptores
s patient|paciente
d name|nombre,apellido,nombre completo,cómo me llamo,cómo se llama,nombre de pila,apellidos,nombres
d email-address|correo electrónico,correo,email,mail,correos electrónicos,mi correo,e-mail,dirección de correo electrónico,dirección de correo,dirección de email
d phone-number|teléfono,móvil,celular,número de teléfono,cel,fono,número de celular,número de cel,número de móvil,número telefónico
d postal-address|domicilio,dirección postal,código postal,dónde vivo,dónde vivimos,dónde vive,dónde viven,dirección de casa,dirección de mi casa,dirección de nuestra casa,mi dirección,nuestra dirección
d birth-date|cumpleaños,fecha de nacimiento,año de nacimiento,edad,cuántos años tiene,cuántos años tengo,cuándo nació,cuándo nací
d birth-place|lugar de nacimiento
d photo,user-content|foto,fotografía,imagen,retrato,fotito,selfie,fotos,imágenes,retratos,dibujos,fotografías,archivos subidos
d voice|voz,grabación de voz,grabaciones de voz,audio,micrófono,nos escuchan,nos escucha,me escuchan,me escucha,escuchar,grabar la voz,graban la voz,grabar su voz,oyen,oír,nos oyen
d camera|cámara,webcam,videovigilancia
d biometrics|datos biométricos,biometría,huella dactilar,huellas dactilares,huellas digitales,huella,reconocimiento facial
d health|salud,datos médicos,datos de salud,historial médico,historia clínica,alergia,enfermedad,enfermo,enferma,medicación,medicamentos,diagnóstico,vacunas,asma,diabetes,autismo
d mental-health|salud mental,emociones,estado de ánimo
d special-education|necesidades especiales,necesidades educativas,educación especial,discapacidad,discapacidades
d religion|religión,creencias,fe!
d ethnicity|etnia,raza,origen étnico,color de piel
d sexuality|orientación sexual,sexualidad
d gender|género,sexo
d politics|ideología,opiniones políticas
d immigration|estatus migratorio,situación migratoria,nacionalidad,ciudadanía,inmigración
d government-id|número de la seguridad social,seguridad social,DNI,CURP,documento de identidad,cédula,pasaporte,número de pasaporte,carné de conducir,licencia de conducir,RUT,cédula de identidad,NIE,carnet,número de identidad
d grades|notas!,nota!,calificaciones,calificación,exámenes,resultados de los exámenes,boletín de notas,puntuaciones de pruebas
d attendance|asistencia!,faltas de asistencia,ausencias,inasistencias
d education-records|expediente académico,expediente escolar,expediente
d meals|comedor,comedor escolar,almuerzo
d transport|transporte escolar,ruta escolar,autobús escolar
d timetable|horario,horario de clases
d income|ingresos,sueldo,salario,renta
d card-number|tarjeta de crédito,tarjeta bancaria,tarjeta!,Número de tarjeta de crédito,datos de la tarjeta,tarjeta de débito,tarjeta de pago
d financial-information|cuenta bancaria,datos bancarios,banco,Información financiera,información de pago,detalles de pago,datos de facturación,método de pago,datos financieros
d location,precise-location|ubicación,localizar,localiza,localizan,coordenadas,localización,dónde estoy,dónde estamos,dónde está,paradero,dónde anda,por dónde anda,dónde ando,por dónde ando,dónde andamos,dónde se encuentra,geolocalización,geolocalizan,GPS,datos de ubicación,Ubicación exacta,ubicación precisa,latitud,longitud
d ip-address|dirección IP,IP,dirección de internet,dirección de red
d site-usage|historial de navegación,páginas visitadas,qué páginas visito,Uso del sitio web,navegación,páginas vistas,visitas al sitio web,uso de la web,cookies,rastreo web
d search-history|historial de búsqueda,búsquedas
d contacts|agenda de contactos,lista de contactos,libreta de direcciones
d calendar|calendario
d call-log|llamadas,registro de llamadas
d message-content|mensajes,chat,conversaciones,chats,mensajes directos,mensajes privados,lo que escribo,correspondencia
d viewing-behaviour|qué videos,Qué videos se ven,hábitos de visualización,historial de visualización,videos vistos,historial de videos
d password|contraseña,clave,clave de acceso,credenciales
d social-media|redes sociales
d signature|firma
d family-members|hermanos,hermanas,hermano,hermana
d body|altura,estatura,peso
d blood|grupo sanguíneo,tipo de sangre
d interests|aficiones,intereses,gustos
d criminal-record|antecedentes penales
d dna|ADN,datos genéticos
d occupation|profesión,ocupación,empleador
d marital-status|estado civil
p advertising|publicidad,anuncios,anunciantes,marketing,mercadotecnia,publicitario,publicitaria,publicitarios,anuncio,fines publicitarios,fines comerciales,propaganda,ads,retargeting,remarketing,anuncios personalizados,publicidad dirigida
p selling|venta,vender,vende,venden,vendemos,vendéis,vendido,vendidos,vendida,vendidas,vendiendo,comercializar,comercializan,compran mis datos,compran nuestros datos,compra de datos,gana dinero,ganan dinero,ganar dinero,ganáis dinero,se lucran
p ownership|de quién son,a quién pertenecen,dueño,propietario
p advertising,analytics d viewing-behaviour,site-usage,event-logs|rastrear,rastrean,rastrea,rastreo,rastreando,rastreadores,espiar,espía,espían,espiando,vigilan,vigilancia,vigilando,me siguen,nos siguen
p ai|inteligencia artificial,IA,aprendizaje automático,entrenar modelos,chatbot,entrenar IA,entrenar,entrenamiento
p profiling|perfiles,elaboración de perfiles,decisiones automatizadas
p storage|dónde se guardan,dónde se almacenan,dónde guardan,dónde almacenan,base de datos,en dónde se guardan,en dónde guardan,dónde se guarda,dónde queda guardado,dónde quedan guardados,Guardar datos,almacenamiento de datos
p data-breach|brecha de seguridad,filtración,filtraciones,hackeo,hackeado,robo de datos
p law-enforcement|policía,gobierno,autoridades,orden judicial
p insurance|aseguradora,seguro médico
p research|investigación
p personalization|personalización,recomendaciones
g encryption-at-rest,encryption-in-transit|cifrado,cifra,ciframos,cifrados,cifradas,cifran,encriptado,encriptados,encriptadas,encriptan,encriptación,Cifrado donde se guarda,cifrado en reposo
g encryption-in-transit|cifrado en tránsito,extremo a extremo,cifrado de extremo a extremo
g anonymous-claim,pseudonymization|anónimo,anonimizado,Descrito como anónimo,anónimos,anonimato
g pseudonymization|seudónimo,seudonimizado
g encryption-at-rest,encryption-in-transit,hashing,access-control,two-factor|medidas de seguridad,es seguro,es segura,son seguros,es fiable,están seguros,están protegidos,están seguros mis datos
g access-control|control de acceso
g agreement|contrato,acuerdo de tratamiento,contrato de encargo
g two-factor|dos factores,doble factor,verificación en dos pasos
g certification|certificado,certificados,certificación,auditoría
g consent|consentimiento,consentimiento de los padres,consentimiento parental,autorización,autorización de los padres,permiso,permiso de los padres,darme de baja,darse de baja
g objection|oposición,oponerme,oponerse,oponernos,me opongo,derecho de oposición,negarme
g legal-basis|base jurídica,base legal,interés legítimo
g assessment|evaluación de impacto
g deletion|borrar,borra,borre,borrad,bórrame,bórralo,elimina,elimine,eliminen,elimíname,darme de baja de la app,cerrar mi cuenta,borrado,borran,borren,bórrenlos,eliminar,eliminan,eliminación,supresión,suprimir,derecho al olvido,cierro la cuenta,cerrar la cuenta,cierro mi cuenta,si me doy de baja,si nos vamos
g compliance|RGPD,GDPR,LOPD,COPPA,FERPA,protección de datos,cumplen la ley,cumplimiento
t planned|proveedores previstos,empresas previstas,futuros proveedores
t former|ya no usan,ya no se usan,ya no usáis,ya no se usa,antiguos proveedores,proveedores anteriores,han dejado de usar
p contact-point|contactar,contactarlos,contactarles,quejarme,queja,reclamación,reclamar,denunciar,responsable del tratamiento,delegado de protección de datos,me comunico,ponerme en contacto
f received|reciben de terceros,recibís de,de terceros,nos devuelven
d video,user-content|video,grabación de video,grabaciones de video,graban video
d card-number|visa,mastercard,número de la tarjeta
d homework,portfolio|tareas,deberes,trabajos escolares,trabajos de mis alumnos,trabajos de los alumnos,trabajos de mi hijo,trabajos de los niños,Portafolios,trabajo de clase
d grades|reporte de calificaciones,boleta
p email|manda correos,mandan correos,mandar correos,envía correos,envía correos electrónicos,envían correos electrónicos,envían correos,enviar correos,manda emails,proveedor de correo,proveedores de correo electrónico,proveedores de correo,Enviar correo electrónico,envío de correos,envío de emails,envío de correo electrónico
p payments|procesa los pagos,procesan los pagos,procesa el pago,gestiona los pagos,cobra,cobran,cobro,cobros,forma de pago,formas de pago,pasarela de pago,Cobrar pagos,procesamiento de pagos,facturación,pagar,compras,comprar,pagos
p hosting|servidores,servidor,hosting,alojamiento,alojan,alojados,alojadas,nube,la nube,Servidores y redes,alojamiento en la nube,servidores en la nube,infraestructura,centro de datos
p sms|SMS,mensajes de texto,Enviar mensajes de texto,mandar SMS,textos,mensajería de texto
p support|soporte,atención al cliente,servicio técnico,Responder a peticiones de ayuda,servicio al cliente,mesa de ayuda,centro de ayuda,centro de asistencia,preguntas de soporte
p analytics|analítica,estadísticas de uso,Medir el uso,métricas,seguimiento del uso,análisis
p translation|traductor,traducir,traduce,traducen,Traducción,idiomas,otros idiomas
p surveys|encuesta,encuestas,cuestionario,cuestionarios,sondeos,formularios de encuesta
p errors|fallos,errores,Encontrar errores,cierres inesperados,informes de fallos,depuración,seguimiento de errores,informes de errores,resolver problemas
p authentication|iniciar sesión,inicio de sesión,ingresar con,entrar con,entrar en la cuenta,inicio de sesión único,SSO,autenticación,ingresar,conectarse
d store-receipt|recibo de compra,recibos de compra,comprobante de compra,comprobantes de compra
p backup,storage?|copia de seguridad,copias de seguridad,respaldo,respaldos,backup
d device-info|qué celular,qué teléfono,qué móvil,qué aparato,qué tableta,qué dispositivo,Información del dispositivo,tipo de dispositivo,modelo de dispositivo,modelo de tableta,modelo de teléfono
retention|cuánto tiempo,cuánto,cuántos años,cuántos meses,cuántos días,hasta cuándo,plazo de conservación,periodo de conservación,conservación,conservan,retención,retienen,tiempo de conservación,tiempo de retención,durante cuánto tiempo,por cuánto tiempo
locations|en qué país,qué país,qué países,país,países,extranjero,en el extranjero,jurisdicción,en qué parte del mundo,dónde están los servidores,en dónde están los servidores,dónde está el servidor,ubicación de los servidores,de qué país
transfer|transferencia internacional,transferencias internacionales,cláusulas contractuales tipo,terceros países,tercer país,fuera del país,transferencia,transferencias,transfieren,transferir,fuera de la UE,fuera de Europa
p push|Enviar notificaciones,notificaciones push,avisos,notificaciones en la aplicación,mensajes push,notificaciones
p messaging|Transportar mensajes,mensajería,cola de mensajes,cola
p monitoring|Vigilar el rendimiento,monitoreo,rendimiento de servidores,velocidad,disponibilidad,monitorización del rendimiento
p security|Seguridad,ciberseguridad,seguridad informática,protección,piratas informáticos,hackers,amenazas
p geocoding,maps|mapas,geocodificación
p video|Mostrar videos,reproducción de videos,reproducir videos,reproduce los videos,vídeos,reproductor de video,video incrustado,clips,ver videos,streaming
p recruiting|Selección de personal,contratar personal,reclutamiento,empleos,carreras,empleo,ofertas de trabajo
d contact-handle|Nombre de contacto,nombre de usuario,alias,nombre en pantalla,apodo
d account-id|número de usuario,identificador de cuenta,identificador de usuario
d auth-token|Token de inicio de sesión,token de acceso,token de autenticación,ficha de acceso
d discipline,feedback-points|Puntos de comentario,puntos,comportamiento,comportarse,conducta,recompensas,disciplina,méritos
d device-id|ID del dispositivo,identificador del dispositivo,identificador de hardware
d advertising-id,idfa|identificador de publicidad,identificador para anunciantes,ID de anuncios
d event-logs|eventos del producto,registro de eventos,datos de uso,clics,actividad del usuario,toques
d message-reactions|Reacciones a los mensajes,aperturas de correo,seguimiento de aperturas,confirmaciones de lectura
d orders,transaction-id|ID de transacción,referencia de pago,número de pedido,identificador de pago,identificador de compra
s school-leader|Dirección escolar,director,directora,directores,administrador,directivo,administrador escolar
s website-visitor|Visitantes del sitio web,visitantes,usuarios del sitio web
s job-candidate|Candidatos a un puesto,aspirantes,personas que buscan trabajo,posibles empleados,candidatos
s prospective-contractor|Posibles contratistas,contratistas,autónomos,trabajadores independientes
g hashing|Hash de una sola dirección,con hash,hash,codificado
d diary|diario,diario personal,diario íntimo
d student-id|número de estudiante,número de alumno,matrícula escolar
d enrollment|inscripción,lista de clase,lista de alumnos
d special-categories|datos sensibles,categorías especiales,información sensible
d evaluation|evaluación del maestro,evaluación docente,evaluaciones,desempeño
d credit-score|solvencia,historial crediticio
d emergency-contact|contacto de emergencia
d vehicle|placa,placas del coche,matrícula del coche
d union-membership|sindicato,afiliación sindical
d lab-result|análisis de sangre
d wireless|wifi,bluetooth
d keystrokes|pulsaciones de teclas
d card-number|número de visa,número de mastercard
d financial-information|extracto bancario,estado de cuenta
p payments|factura,facturas,comprobante de pago
s grandparent|abuelo,abuelos
d support-request|solicitud de ayuda,petición de ayuda
p fraud|fraude
g access|derecho de acceso,copia de mis datos`,
  small:
    'completa completo completas completos elabora elaboran ' +
    'soy eres somos encarga encargan dedica dedican tengo marido esposo esposa mujer pareja suegra abuela vecino alguien pixel ' +
    'q k xq pq porfis oye oiga bueno pues entonces fin finalidad finalidades objetivo motivo proposito fines encargado encargados ' +
    'encargada encargadas subencargado subencargados subcontratista subcontratistas subprocesador subprocesadores responsables cole ' +
    'colegio insti cualquier cualquiera cada durante mediante segun acaso ahora siempre nunca jamas aun todavia mismo misma mismos ' +
    'asi aca alla tan bien gente persona personas cosa cosas info infos detalle detalles herramienta herramientas web sitio pagina ' +
    'sistema socio socios externo externos externa externas ajeno ajenos tipo tipos buenas buenos dias porque manera forma deberia ' +
    'deberian deben debe creo pienso dentro wey che po vos tenes podes sabes uds vds ud estais teneis recibis suyo suya suyos suyas ' +
    'cuyo cuya ante bajo contra tras e u ni sino pero aunque mientras hay habra haya hubo ' +
    'lista excepto salvo menos aparte ademas unicamente solamente ambos ambas que quien cual esta estan este estos estas eso esto ese esa muy mas ya tambien si solo sobre desde hasta entre cuando ' +
    'hace hacen hacer hago usar usais utiliza utilizan guarda guardar guardais almacena almacenan mantiene mantienen comparten ' +
    'compartis compartir compartido compartida recoge recogen recoger recopilan recibir reciban dan das dar da ver vean lee leen leer accede ' +
    'acceden acceso conoce conocen saber tener tenga tengan tienes ser sea fue fueron van va ir vais puedo podemos podeis podria ' +
    'quiero quisiera queremos saber necesito dice dicen decir app aplicacion plataforma tercero terceros parte partes compania ' +
    'companias proveedor servicio servicios nuestros nuestras mio mia mios tu tus vuestro vuestra vuestros ustedes usted vosotros ' +
    'nosotros ellos ella ellas otro otra otros otras alguna alguno algun algo nadie todo toda todos todas dato personal tratan ' +
    'tratamiento procesa procesan cumple cumplen ahi aqui porfa favor hola gracias envia envian manda mandan llega llegan sale salen salir pide piden pedir',
  weak:
    '(?:ensen|sub|tien|ten|tuv|pued|pod|quier|quer|sab|conoc|conozc|mir|le|mand|envi|pas|da|de|entreg|guard|almacen|recib|recog|recopil|' +
    'recolect|obtien|obten|captur|us|utiliz|manej|gestion|trat|proces|compart|comun|comunic|ced|acced|necesit|pid|ped|preocup|dec|dig|' +
    'muestr|mostr|hac|hag|est|and|entr|sal|llev|pon|pus|teng|preguntar|sirv|serv|funcion|ocup|inclu|incluy|consult|revis|averigu|ent|' +
    'entiend|verl|explic|pertenec|aparec|figur|exist|trabaj|dej|cuent|qued|interesari)' +
    '(?:o|a|as|e|es|en|an|amos|emos|imos|ais|eis|is|ar|er|ir|ad[oa]s?|id[oa]s?|ando|iendo|aba[ns]?|ia[ns]?|ara[ns]?|era[ns]?|io|aron|ieron|oy)' +
    '(?:[mts]e|l[aeo]s?|nos)?|emplea[nrs]?|ve(?:[nrs]|ri?a[ns]?)?(?:l[ao]s?)?|vist[oa]s?|l[eo]s',
  names: `
número de teléfono=(?<=(?:mi|su|nuestro|tu) )n[uú]mero(?! d)|n[uú]mero(?= de (?:mi|su|nuestr[oa]) (?!tarjeta|cuenta|cédula|pasaporte|clase))
Facebook=fe?[iy]?s+bu[ck]k?|feis|face|fb|facebok
YouTube=y[ou]u?tub[e]?|yutu[bv]e?
Google=gug[ue]?l|gogle|googl|guguel
Instagram=insta
WhatsApp=[wg]u?a[ts]*ap+|wasa|whats
informe=reporte
informes=reportes
Unión Europea=UE
Estados Unidos=EE ?\\.? ?UU\\.?|EUA|E\\.U\\.A\\.|gring[oa]s?|estadounidenses?|american[oa]s?`,
  around: '(?<![\\p{L}\\p{N}])()@(?![\\p{L}\\p{N}])',
  owners: 'mi mis nuestro nuestra nuestros nuestras su sus el la los las',
  negated:
    '^(?:no|nunca) (?:compartid|recibid)|\\b(?:quien|quienes|cual|cuales|empresas?|proveedor(?:es)?|companias?|l[oa]s que|aquell[oa]s|alguien que) (?:\\S+ ){0,2}(?<!\\bya )(?:no|nunca|jamas) |' +
    '\\bsin (?!mi |nuestr|permiso|consentimiento|autorizacion|preguntar|avisar|que |saber)',
  except:
    '\\b(?:excepto|salvo|menos|aparte de|ademas de|quitando|que no sean?|(?:pero|y) no) (?:(?:a|al|de|del|el|la|los|las|mis?|sus?|por|en|tienen?|reciben?|ven?|saben?) )*(?:\\S+ [yo] )?@',
  only: '\\b(?:solo|solamente|unicamente|exclusivamente|nada mas que) (?:(?:tienen?|reciben?|ve|ven|saben?|conocen?|datos?|informacion|info|acceso|tratan|usan|recogen|con|a|al|de|del|el|la|los|las|mi|mis) )*@|@ (?:solamente|unicamente|nada mas) $',
  both: '\\b(?:ambos|ambas|tanto|a la vez|junto con) ',
};
