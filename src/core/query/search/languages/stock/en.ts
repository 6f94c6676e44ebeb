import type { SpokenWords } from '../spoken-words.js';

/** What turns an English question round is known to every search. */
const NEVER = '(?!)';

/** "Know that I'm 8". */
const AGES = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
  .map((age) => `know im ${age},know I'm ${age},know I am ${age}`)
  .join();

const TONGUES =
  'Albanian,Amharic,Arabic,Bengali,Bulgarian,Burmese,Cantonese,Chinese,Croatian,Czech,Danish,Dutch,Farsi,Finnish,French,German,Greek,Gujarati,Haitian Creole,Hebrew,Hindi,' +
  'Hmong,Hungarian,Indonesian,Italian,Japanese,Korean,Malay,Mandarin,Nepali,Norwegian,Pashto,Persian,Polish,Portuguese,Punjabi,Romanian,Russian,Serbian,Slovak,Somali,' +
  'Spanish,Swahili,Swedish,Tagalog,Tamil,Telugu,Thai,Tigrinya,Turkish,Ukrainian,Urdu,Vietnamese,Welsh';
/** "We speak Polish at home", "posts in Arabic". */
const SPOKEN = TONGUES.split(',')
  .map(
    (one) =>
      `speak ${one},speaks ${one},speak only ${one},read ${one},reads ${one},understand ${one},into ${one},in ${one},only ${one},to ${one}`,
  )
  .join();

/**
 * More of what people say in English, for questions that the words known to every search leave something unknown of. Names of
 * companies that are ordinary words too ("notion", "drift") stay out.
 */
export const en: SpokenWords = {
  stock: `
g two-factor|2FA,MFA
p surveys|questionnaire
g role|controller,joint controller,data controller,article 28
g objection|objection,right to object
g legal-basis|legal basis,lawful basis,legitimate interest
d battery,device-info?|battery,phone battery
d timetable|timetable,class schedule,schedule!
d keystrokes|keystrokes,keylogger
d clipboard|clipboard
d wireless|bluetooth,wifi,wifi network,wifi network name,wifi name
d lab-result|blood work,blood test,lab result
p lab|blood work,blood test,lab test
d vehicle|license plate,number plate,licence plate
d dna|dna,genetic,genetic data
d union-membership|trade union,union membership,labor union
p ab-testing|a/b testing,split testing
d blood|blood group,blood type
d marital-status|marital status
d body|height!,tall!,weight!,weigh!,body measurement,eye color,clothing size,hair color
d transport|bus route,school bus,bus stop
d lesson-plans|lesson plan
d politics|political opinions,political views,politics!
d occupation|occupation,employer,profession,job title
d signature|signature!
d signup-date|sign up,signed up,signup,signup date,registration date,date I joined,day I joined
d birth-place|place of birth,birthplace,country of birth
d emergency-contact|emergency contact
d diary|diary
d calendar|calendar,appointment!
p insurance|insurance,insurer
s student|schoolkid,classmate,freshman,sophomore,tween,infant,offspring,stepchild,foster child,foster kid,adolescent,undergraduate,godson,goddaughter,schooler,elementary schooler,middle schooler,high schooler,scholar,young user,young person,school age,kindergartner,preschooler,schoolchildren,schoolchild,grandchildren,grandchild
s teacher|substitute,substitute teacher,homeroom teacher,class teacher,coach,professor,lecturer,teaching assistant,classroom aide,teaching staff,sub teacher
s teacher,school-leader|school staff,school personnel,school employees,staff at school,staff of the school,school workers
s school-leader|vice principal,assistant principal,deputy principal,deputy head,head of school,superintendent,dean,school head,district administrator,school administration,school management,head of the school,school director,school office
s parent|stepparent,legal guardian,foster mother,foster father,mama,papa,stepmum,mums,moms,mumsy,stepmom,mother-in-law
s employee|workforce,personnel,coworker,team member,staffer,people who work for you,people who work there,intern,trainee
s website-visitor|people browsing,people visiting,without an account,web visitor,site user,anonymous visitor,people without an account,people who are not logged in,guest visitor
s customer,subscriber|payer,purchaser,paying customer,paid user,paying parent,premium user,consumer,shopper
s job-candidate|people who apply,people applying,someone who applies,jobseeker,job hunter,who apply for a job,who applied for a job
s prospective-contractor|contract worker,consultant,temp worker,self-employed,self employed,freelancing,independent contractor,gig worker,self-employed people
s support-requester|people who contact support,people who write to support,someone who contacts support,people who complain,people who need help
s grandparent|granny,nan,nana,grandad,granddad
s alumni|alumni,graduate,former student,former pupil
s volunteer|volunteer,chaperone
d name|legal name,initials,given names,forename
d contact-details,contact|contact info,how to reach me,ways to reach me,contact data
d phone-number|landline,phone digits,telephone line,number of my phone,contact number
d postal-address|domicile,residence,apartment,flat number,PO box,neighborhood,neighbourhood,residential address,street!,street name
d birth-date|${AGES},birthdate,birth year,age group,age range,age bracket,birth date,how old I am,how old my child is
d photo,user-content|class photo,class picture,yearbook,attachment,file I upload,uploaded file,media file,profile photo,school photo,doodle,document I upload,files I upload,sketch,GIF,snapshot,foto
d avatar,user-content?|avatar
d voice|hear me,hear us,hears me,hears us,talking,overhear,recording!,spoken,my voice,voice note,audio clip,audio file,sound clip,eavesdrop,voicemail
d video,user-content|video clip,home video,recorded lesson
d camera|CCTV,security camera
d biometrics|retina,face geometry,facial features,voiceprint,palm print,face template,facial scan,scan my face,thumbprint,eye scan,iris scan,faceprint
d health|medicine,doctor,hospital,asthma,diabetes,vaccine,covid,symptom,injury,disease,medical condition,prescription,therapy,counseling,counselling,therapist,pregnancy,pregnant,fitness,food intolerance,school nurse,disorder,wellness,first aid,immunization,allergy,vaccination,medication,diagnosis,blood pressure
d mental-health|depression,anxiety,wellbeing,well-being,psychologist,psychological
d special-education|504 plan,dyslexia,learning support,special educational needs,gifted,ADHD,autism,accommodations,iep,learning difficulty
d religion|church,mosque,muslim,christian,jewish,belief
d ethnicity|ethnicity,race or ethnicity,race!,ethnic origin,skin color,ethnic background,racial,hispanic,latino,ancestry,skin colour
d language|mother tongue,first language,home language,native language,language spoken at home,spoken language
d sexuality|sexual orientation,sexuality,gay,lesbian,LGBT,LGBTQ,transgender
d gender|gender identity
d immigration|immigration status,citizenship,nationality,passport!,green card,undocumented,refugee,migrant,immigrant,asylum
d government-id|identity document,birth certificate,ID document,tax id,driver license,identity number,personal identification number,driving license,driving licence,national insurance number,driver's licence,national id
d grades|exam,quiz,academic performance,class rank,honor roll,academic progress,reading level,school results,school performance,assessment results,test answers,marksheet,gpa,transcript
d attendance|absent days,late to class,missed school,skip school,skips school,sick day,skipping class,truancy,tardiness
d bullying,discipline?|bullying,bully,bullied,cyberbullying,harassment,harassed
d discipline,feedback-points?|suspended,expelled,punishment,punished
d discipline,feedback-points|naughty,merit,demerit,reward!,praise,misbehaviour,points for behaviour,points for behavior,house points,stickers
d homework,portfolio|worksheet,school project,book report,student essay,science project,class project
d store-receipt|till receipt,sales slip
d student-id|student card,lunch number,roll number,student ID card
d class-name,enrollment|which class,what class,homeroom,class my child is in,class he is in,class she is in
d school-record,organization-record|which school,what school,school we go to,school I go to,school he goes to,school she goes to,school my child goes to,where we go to school,where he goes to school,where she goes to school,where my child goes to school,where my kid goes to school
d school-location,school-record|street of our school,street our school is on,street the school is on,where our school is,where my school is,where the school is,where is the school
d education-records|cumulative file,school file,permanent record,academic history
d meals|school lunch,lunch!,eat!,school meals,free lunch,reduced lunch,free and reduced lunch,free or reduced lunch,cafeteria,canteen,lunch money,diet!,dietary
d income|income,salary,wage,earnings,household income,poverty,socioeconomic,economic status,payslip,earn!,how much I earn,wealth
d location|geo location,live location,current location,physical location,location history,beacon,geofence,geofencing,geodata,geo data,nearby!,region!
d ip-address|network address,ISP,internet provider
d device-id|hardware id,UDID,unique identifier,device fingerprint,fingerprinting,imei
d device-info|screen size,screen resolution,OS version,model of phone,app version,technical data,hardware,gadget,which browser,what browser,ipad,iphone,chromebook,handset,smartphone,off my phone,off our phone,off her phone,off his phone,off their phone
d cookie-id,site-usage|web beacon,local storage,session cookie,pixel tag,supercookie
d site-usage|pages viewed,visited pages,pages I visit,web visits,browsing behaviour,browsing behavior,internet use,web activity,surfing,surf,what I look at,sites visited,pages I look at,clicks on the website
d search-history|what I search,what I search for,searches,what I google
d contacts|phone book,address list,who I know,friends!
d call-log|phone call,phone record,call recording
d message-content|what we talk about,what is said,message history,chat history,chat log,written message,inbox messages,communications,what I tell the teacher,texts between,talk to the teacher,talk with the teacher,what the teacher writes,what teachers write
d password|login secret,secret code,secret word,login info,sign-in details,log-in details,PIN!
d account-id|userid,user number
d social-media|followers,social profile
d viewing-behaviour|videos I watch,clips I watch,films watched,what my child watches,what he watches,what she watches,videos my child watches,films my child watches
d event-logs|usage log,app activity,what I tap,what I click,what I press,interaction,time spent,time I spend,how long I spend,how long he spends,how long she spends,how long my child spends,how much time,how long we spend,log-in times,login history,last login,when I log in,when we log in,usage pattern,session length,session duration,what I do in the app,what my child does in the app,behaviour in the app,behavior in the app,how I use the app,how we use the app,how my child uses the app
d server-logs|log data,access log,request log,system log
d advertising-id,idfa|MAID,AAID,mobile ad id
d survey-response|feedback!,ratings,poll answer,what I answered,suggestion,review!,answers to a survey,answers to surveys,my opinion,our opinion,my views
d support-request|complaint,what I wrote to support,emails to support,message to support,inquiry,enquiry,question I asked,questions to support
d financial-information|routing number,sort code,account balance,billing address,billing info,banking,bank statement,bank info,bank number
d card-number|CVV,cardholder,card expiry,expiration date,card data,card info,my Visa,by Visa,with Visa,Visa card,Amex,American Express,Maestro,Diners Club,visa number,mastercard
d transaction-id,orders|purchase history,payment history,order history,transaction,transaction history,what we paid,what I paid
d payment-status|overdue,unpaid,whether I paid,whether I have paid,whether we paid,who has paid
d candidate-record|cover letter,employment history,work history,job references,interview notes,qualification
d family-members|siblings,brother,sister,household,relatives,next of kin,family tree
d interests|interests!,hobby,likes and dislikes,favorites,favourites
d criminal-record|criminal record,criminal conviction,arrest,offence
d metadata|metadata,meta data
d alumni-record|diploma,graduation
p hosting|web host,host provider,virtual machine,data centre,server farm,kubernetes,domain name,DNS,bandwidth,hosting company,web server,rent servers,cloud infrastructure,load balancing,load balancer,content delivery,CDN
p storage|file storage,data warehouse,data lake,archive,archiving,object storage,where files are kept,records storage
p backup,storage?|disaster recovery,copies of our data,copy of the database
p analytics|statistics,stats,dashboard,metrics,KPI,app usage,web analytics,business intelligence,engagement,traffic!,how many people,insights,usage measurement,user behaviour analysis,how popular
p advertising|promote,banner,ad network,ad targeting,retarget,sponsored,lookalike audience,audience matching,custom audience,campaign!,conversion tracking,affiliate,publicity,commercial purpose,advertise to
p errors|app is broken,keeps closing,app keeps closing,closes by itself,shuts down by itself,keeps crashing,exception,stack trace,outage,malfunction,glitch,diagnostics,defect,app breaks,app hangs,freezes,failure,fix bugs,things go wrong,something breaks
p monitoring|server is down,servers are down,server goes down,servers go down,server went down,server health,latency,downtime,system health,performance metrics,alerting,load times,slow!,keep the app running,speed of the app,watches the servers,watches over the servers,watch the servers,keeps an eye on the servers,APM,observability,log management,log aggregation,telemetry
p penetration-test,security?|pen test,pentest,penetration testing,penetration test,bug bounty,incident response
p security|threat detection,phishing,ransomware,suspicious activity,bad actor,unauthorised access,unauthorized access,break-in,protect against,SIEM,WAF,DDoS,antivirus,cybersecurity,intrusion,intruder,vulnerability,firewall
p email|mailer,mass mailing,bulk email,transactional email,email campaign,email blast,digest,mail provider,mail server,email service,reminder email,confirmation email,welcome email,password reset email,email notification,emails you send,emails go out,mailing service,mail out,deliver email,delivers email,deliver the email,delivers the email,sends me news,send me news,news about the product,product news,monthly news,news from you,mailshot
p push,email,sms|reminder,alert!
p push|pop-up,popup,ping!
p sms|text alert,sms gateway,text invitation,text reminder,texted
p messaging|message delivery,message transport,message broker,event bus
p real-time|realtime,messages instantly,messages show up instantly,messages appear instantly,messages arrive instantly,live chat!,websockets
p translation|interpreter,multilingual,localize,interpreting,language barrier,other language,another language,${SPOKEN},turns into my language,our language,my own language
p maps,geocoding|map service,geocoder,address lookup,map!
p payments,billing,payment|refund,reimbursement,chargeback,invoice,invoicing,dispute!,billing dispute,payment dispute,credit note,direct debit,renewal,renew!,auto-renewal,fees,tuition,money back,payment provider,payment gateway,transaction fee,cashier,collect money,collects money,cancel my subscription,in-app purchase,money for the subscription,subscription fee,paid plan,premium!
p authentication|identity provider,social login,account login,magic link,verify login,logins,federated login,account creation,oauth
p surveys,forms|NPS,feedback form,online form,form builder,opinion poll,ask for feedback,ask for my opinion,ask our opinion,asked my opinion,what we thought
p invitations|invite
p video|videos play,play videos,movie,film,video hosting,playback,play clips,show clips,embedded clip
p task-management|project planning,issue tracker,kanban,work planning,plan work,task!,project!,todo,to do,organise work,organize work,workflow
p office|spreadsheet,slides,presentation!,shared drive,file sharing,internal documents,company email,company documents,documents!,office suite
p team-chat|internal communication,internal messages,staff messaging,team communication,talk to each other,write to each other,chat with each other,chat among themselves,colleagues chat,employees chat,employees talk,talk internally,communicate internally
p support|who helps,call center,call centre,contact center,tech support,technical support,helpline,hotline,customer care,support desk,support agent,support team,service desk,troubleshoot,assistance,user support,help users,helps users,help parents,helps parents,answer emails,answers my emails,complaint handling,handles complaints
p recruiting|interview,vacancy,recruiter,applicant tracking,ATS,talent acquisition,headhunter,human resources,open position,apply for a job,applying for a job,hire!,new hire,careers
d message-reactions|if I have read,whether I have read,have read the message,has read my message,saw my message,seen my message,message is read,open rates,opens my email,opens the email,opens my emails,opens our emails,opened my email,opened the email,opened my letter,opened the letter,opened the newsletter,opened my newsletter,opened our newsletter,opens the newsletter,opens my newsletter,read my letter,read the newsletter,opening of emails,email opens,click rate,click-through
d plans|seating plan,seating chart,seating,floor plan,meal plan,evacuation plan,care plan,treatment plan
g us-only|United States only,US only,only in the United States,limited to the US,limited to the United States,limited to US,limited to US schools,only US schools,US schools only,only for US schools,only for schools in the US,only serve the US,only in the US,only serve the United States,only serve American schools,only American schools,US exclusive
p pdf|printout,printable,hard copy,document generation,generate documents,print version
f collected|collected direct,direct collection,collected straight,collect themselves,collects itself,directly from users,straight from the person,directly from the person,straight from people,straight from me,directly from me,straight from parents,directly from parents,directly from people,straight from users,directly from children
f received|get back,gets back,inbound,incoming,sources from which,sources of data,source of data,obtain data,obtains data,obtains information,where you get,sent to you by,obtained from,came from,comes from,come from
p video-calls|video call,video conference,video conferencing,videoconferencing,video meeting,video chat,conference call,webinar,online meeting,screen sharing
p games|game,gaming
p whiteboard|whiteboard
p e-signature|electronic signature,e-signature,esign
p contact-point|who do I contact,how can I contact,how do I contact,how to contact,how can we contact,where can I complain,how do I complain,how can I complain,where do I complain,get in touch,contact person,who can I ask,whom do I contact,contact about privacy,privacy team,privacy office,privacy question,who can I talk to,who should I write to
p maker|who wrote,who designed,who built,who developed,who programmed,who made the app
p wiki|wiki,knowledge base
p customer-records|CRM,customer relationship management,sales lead,lead generation
p accounting|accountancy,bookkeeping,bookkeeper,accountant,tax,VAT
p payroll,accounting|payroll,pay wages,pays wages,pay salaries,pays salaries
p legal|lawyer,legal advice,law firm,attorney,legal hold,litigation,lawsuit,lawful request
p delivery,shipping|shipping,courier,delivery service,parcel,freight
p identity-verification|identity verification,age verification,verify my age,verify age,verify identity,KYC,background check,prove my age,age check
p moderation|content moderation,moderator,moderation,inappropriate content,profanity filter,content filter
p captcha|captcha,bot detection,spam filter
p transcription|transcription,transcribe,speech recognition,speech to text,dictation,voice recognition,captions,subtitles
p proctoring|plagiarism,proctoring,exam monitoring,cheating
p lms|learning management system,LMS
p rostering|student information system,SIS,rostering
p scheduling,booking|appointment scheduling,schedule meetings,booking system
p training|e-learning,employee training
p seo|search engine optimization,SEO
p social-login|social share,share button,like button
p blockchain|blockchain,crypto,cryptocurrency
p selling|commercialise,commercialize,data trading,trade my data,bid!,bidding,auction,for money,buys my data,buy our data,buy up data,data brokers buy,resell,monetize
p ai|deepfake,algorithm,algorithmic,neural network,robot,bots,train a model,train your model,chatbot,language model,LLM,generative AI
p profiling|scoring,predict,prediction,predictive,infer,inference,psychological profile
p malware|spyware,malware,virus
p pricing|price,cost,free of charge
p research|study!,academic research,scientific
p law-enforcement|lawful intercept,warrant,intelligence agency,ICE!,customs,subpoena,immigration authorities
p data-breach|security incident,data leak,compromised,stolen,stole,breached,data loss,lost data
p ownership|holding company,subsidiary,merger,acquisition,bankrupt,bankruptcy,bought by,takeover,sell the company,who owns
g deletion|purge,purged,destroy,destroyed,destruction,shred,account deletion,forget me,throw away,thrown away
g agreement|vendor contract,NDA,confidentiality agreement,confidentiality,data protection contract,terms and conditions,liable,liability
g certification|attestation,accreditation,accredited,privacy seal,third-party audit,inspection
g compliance|regulation,regulatory,lawful!,legally allowed,legal!,privacy law,children's privacy law,student privacy law,SOPIPA,PIPEDA,CIPA,PPRA,LGPD,CPRA,PCI,PCI DSS,data protection law,the law,law!,laws
g encryption-in-transit|encrypted connection,in transit,E2EE,VPN,encrypted transmission
g encryption-at-rest|AES,AES-256,encrypted storage,encrypted database,disk encryption
g access-control|role-based access,least privilege,need to know,RBAC,access rights,access controls,who is authorized
g hashing|salted,bcrypt,hash function
g pseudonymization|masking,masked!,redacted,redaction,obfuscated,re-identify,reidentify,tokenized,de-identified,pseudonymous,pseudonymized,pseudonymised,pseudonymization,pseudonymisation
g consent|ask permission,verifiable parental consent,opted out,withdraw consent,revoke,do not sell,cookie banner,say no
g access|data subject request,what you hold on me,see what you have on me,see my own data,DSAR
g portability|get my data back,get our data back,have my data back,data portability,portability,export my data,download my data,take my data,data export
g assessment|PIA,privacy impact,risk assessment,vendor assessment,due diligence,vetting,vet!,vetted,impact assessment,data protection impact assessment,DPIA
g service-levels|response time,response times,incident response time,incident response times,SLA,service level,service level agreement,uptime guarantee
g training|privacy training,security training
t former|discontinued,retired!,phased out
retention|data lifespan,data lifetime,expiry,expire!,when is it deleted,when will it be deleted,archived for,storage limitation,linger,hang on to,hold on to,get rid of,wipe,wiped
locations|data localisation,data localization,data sovereignty,server region,which continent,what continent,offshore,hosted where,which part of the world
transfer|SCCs,transfer impact assessment,TIA,Schrems,BCR,IDTA,UK addendum,model clauses,standard contractual clauses,SCC,privacy shield,data privacy framework,DPF,binding corporate rules,transfer mechanism,cross-border transfer,international transfer,onward transfer,third countries,adequacy decision
`,
  small:
    'subject subjects down privacy snoop snoops snooping peek peeks nosy anywhere whichever secretly kindly crook crooks thief thieves criminal criminals creep creeps weirdo weirdos pervert perverts',
  telling:
    /^(?:public|private|secret|sensitive|special|certain|particular|common|similar|incidental|limited|require[ds]?|permitted|authori[sz]ed|responsible|(?:dai|week|month|year)ly|(?:day|week|month|year)s?|regular|sometimes|once|early|late|soon|internal|external|terminat\w+|worr\w+|upset|big(?:gest)?|large(?:st)?|small(?:est)?|short(?:er|est)?|matters?|safe|(?!(?:actual|real|exact|current|present|honest|simp|basical|possib|potential|probab|usual|ful|total|complete|entire|final|ultimate|main|general|normal|on|like|app|rep|supp|fami|personal|direct)l?y$)[a-z]{4,}ly)$/,
  weak:
    '(?:organi[sz]|manag|handl|operat|perform|administ(?:e|rat)|overs[ae]|supervis|arrang|coordinat|facilitat|maintain|execut|conduct|govern|undertak|misus|abus|exploit|harvest|' +
    'siphon|glean|grab|acquir|procur|fetch|retriev|examin|forward|relay|entrust|distribut|divulg|reveal|recall|rememb|preserv|outsourc|spend|employ|subcontract|delegat|rel[iy]|bother|annoy)(?:e|er|es|ed|ee[ns]?|s|ing)?|' +
    'oversee[ns]?|ran|dealt|dealing|deals|spent|rul(?:e|es|ed|ing)',
  negated: NEVER,
  except: NEVER,
  only: NEVER,
  both: NEVER,
};
