import type { Registry } from '../../../model/registry.js';
import type { Asked, FacetName, Value } from '../../query.js';
import { termsOf } from '../words/terms-of.js';

type Fact = NonNullable<Asked['fact']>;

/** Something that people ask of any list. */
export interface StockItem {
  /** Ids by which registries know it, by facet; the starter vocabulary's come first. */
  readonly ids: readonly (readonly [facet: FacetName, id: string])[];
  readonly fact?: Fact;
  /** The facet in which it is missing, where a registry has none of these. */
  readonly facet: FacetName;
  readonly phrases: readonly string[];
}

const FACETS: Readonly<Record<string, FacetName>> = {
  s: 'subjects',
  d: 'data',
  p: 'purposes',
  g: 'safeguards',
  f: 'flows',
  t: 'status',
};

/** Ends a phrase that is understood where it is asked, but that a list's own texts may use for something else. */
export const LOOSE = '!';

/** Ends the id of something wider, which may be what is asked for, or not: device information has a battery's level in it, or has not. */
export const WIDER = '?';

/**
 * One item a line: facets, each with ids; then what people say. A registry's own words come before these. English, as the
 * starter vocabulary is; on a list in another language the phrases do no harm, and what is said there comes from ./stock.
 */
const LINES = `
s student|students,child,children,kid,kiddo,pupil,minor,learner,son,daughter,boy,girl,teen,teenager,toddler,little one,young people,under 13s,under 16s,under 18s,under the age of,younger than,underage,year old,yr old,6 yo,7 yo,8 yo,9 yo,10 yo,11 yo,12 yo,grandson,granddaughter,nephew,niece,twins,stepson,grader,first grader,baby,youngster,stepdaughter,kindergartener
s teacher|teachers,educator,instructor,tutor,teaching staff,I teach
s parent|parents,guardian,mother,father,mom,mum,mommy,dad,daddy,caregiver,carer,families,stepdad,foster parent,mummy,stepmother,stepfather,stepmom
s school-leader|school leaders,principal,headteacher,school admin
s website-visitor|website visitors,site visitors,visitor,visit the website,visit the site,look at the website,browse the website,from the website,not logged in,not log in,don't log in,didn't log in,not signed in
s job-candidate|job candidates,applicant,job applicant,candidate,job seeker
s prospective-contractor|contractors,freelancer
s employee|employees,staff,staff member,worker,colleague
s customer,subscriber|customers,subscriber,client,buyer
s grandparent|grandparents,grandma,grandpa,grandmother,grandfather
s patient|patients
d name|name,full name,first name,last name,family name,maiden name,surname,nickname,what I am called,what I'm called,is called,are called,middle name
d email-address|email address,mail address,email,inbox
d phone-number|phone number,phone no,fone number,my number,our number,his number,her number,telephone number,mobile number,cell number,cell!,my mobile,our mobile,his mobile,her mobile
d postal-address|postal address,home address,address!,street address,mailing address,where I live,where we live,zip code,zip!,postal code,postcode,house number
d birth-date|date of birth,birthday,born,dob,bday,age!,how old,year of birth
d photo,user-content|photos,picture,image,selfie,photograph,pic,profile picture,portrait
d video,user-content|videos,video clip,video recording
d user-content|drawing,artwork,upload
d voice|voice recordings,voice message,voice!,audio!,microphone,mic,listen!,audio recording,sound recording
d biometrics|biometric data,biometrics,fingerprint,face scan,face recognition,facial recognition,face id,face!,touch id
d health|health information,health,medical record,medical!,ill!,sick!,heart rate,health condition,illness
d mental-health|mental health,emotion,feeling!,mood!,emotional state
d special-categories|special category,special category data,sensitive data,sensitive information,sensitive personal data
d special-education|special education,special ed,special needs,disability,learning disability
d gender|gender,sex!,pronoun
d government-id|social security number,ssn,social security,insurance number,government id,driver's license,passport number,id card,tax number,identity card
d grades|grades,marks!,test score,score!,test result,grade level,exam result
d attendance|attendance,attend!,tardy,absence!,absent!
d discipline,feedback-points|behaviour log,behavior log,discipline,disciplinary,disciplinary record,behavior,behavioral,behave,misbehave,conduct,detention,suspension,misbehavior
d homework,portfolio|homework,schoolwork,assignment,essay,classwork,student work,child's work,children's work,kid's work
d student-id|student id,student number,student id number,pupil number,school id
d enrollment|enrollment,enrolment,class roster,roster!,class list,list of my class,list of our class,list of the class
d education-records|education records,student records,school records,academic records,directory information
d card-number|credit card number,credit card,debit card,card number,card details,card!
d financial-information|bank account,bank details,payment details,financial information,financial data,bank!,iban,account number!
d location,precise-location|location,gps,whereabouts,coordinates,lat long,where I am,where we are,geolocation,position!,city!,town!
d ip-address|IP address,IP
d device-id|device id,serial number,android id,tablet id,phone id,computer id,mac address
d device-id,ip-address,cookie-id|persistent identifier,online identifier
d device-info|device information,device type,phone model,what phone,which phone,kind of phone,kinda phone,what device,which device,kind of device,browser!,user agent,operating system,kinda device,kind of tablet,kinda tablet
d cookie-id,site-usage|cookies,tracking pixel,tracking cookie
d site-usage|browsing history,browsing,page views,browser history,do on the website,does on the website,pages!,websites I visit,web history,do on the site,does on the site,sites I visit
d screen-time,event-logs?|screen time
d online-activity,site-usage?|do online,does online
d camera|camera!,webcam,filmed,video surveillance
d evaluation|evaluation,teacher performance,performance review,performance evaluation,appraisal
d religion|religion,religious,faith!
d credit-score|credit score,credit history,credit check
d security-question|security question
d at-home|do at home,are at home
p contacting|contact my,contact me,contact our kids,contact our children,contact him,contact her
d school-record|street address of the school,street address of my school,address of the school,address of our school,address of my school
d family-members|family members
d search-history|search history,web search,search terms,search queries
d contacts|contact list,address book,phone contacts,friends list
d call-log|call history,phone calls,call log
d message-content|messages,chat,private message,dm,conversation,what I write,what we write,what I type,what I say,what I tell
d password|password,passwd,passcode,login credentials,login details,login information
d contact-handle|username,screen name
d account-id|user id,account id
d social-media|social media,social media accounts
d viewing-behaviour|watch history,viewing history,watches,videos watched,what videos,which videos,watching habits
d event-logs|activity!,usage data,clicks,clickstream,do in the app,does in the app,do on the app,open the app
d advertising-id,idfa|advertising id,ad id
d orders,transaction-id|what I buy,what I bought
d survey-response|what I think,what we think
d school-record,organization-record|which school,what school,go to school,the school that
d auth-token|session token,access token
p advertising|advertising,ads,advert,advertisement,advertiser,marketing,marketer,targeted ads,personalized ads,commercials,promotion!,promotional!,behavioral advertising,interest-based advertising
p analytics|analytics,usage statistics,measure!,how often,app is used,website is used
p ownership|who owns my,who owns our,who owns the,who owns it,who owns data,ownership,who owns this,who owns his,who owns her,who owns their,parent company
p selling|pay for data,get paid,gets paid,pays them,pay them for,pays you for,selling data,buy data,buy information,sell!,sold!,selling,seller,data broker,make money,make cash,profit,sale!,buyer of data,purchase data,sale of data
p advertising,analytics d viewing-behaviour,site-usage,event-logs|tracking,tracker,follow!,watching me,watching us,spy,surveillance,monitor!,monitored!
p ai|artificial intelligence,AI,machine learning,ML,train models
p session-replay|session replay,screen recording,heatmap,session recording
p profiling|profiling,automated decision,automated decision-making,profile of,build profile
p hosting|hosting,servers!,cloud hosting,cloud provider,in the cloud,what cloud,data center,the cloud,which cloud
p storage|storage,database,data stored,where is it stored,where is it kept
p email|mailing list,sending email,emails sent,newsletter,email delivery,by email,per email
p sms|text messages,sms,texting,by text,by sms
p push|push notifications,notification,push
p translation|translation,translator
p billing|payments,billing,pay!
p payments|paid version,payments,card payments,credit card payments,pay!,subscription,charge!,take my money,give money,my money!,our money!,bill!,charge my card,debit card payments
p authentication|sign in,log in,single sign-on,sso,authentication,log on,sign on,log out,logged out,sign out,signed out
d message-reactions|read receipt,have read the message,open rate,clicks in emails,email opened,opened the message,links in emails
p real-time|real-time,real-time chat,live updates
p errors|crash reports,crash,bugs,error tracking,errors
p monitoring|performance monitoring,uptime,how fast,check servers,watch servers,watches over the servers
p security|security,is it safe from,safe from,hacker,hacking,attacks!,attacker,secures!,guards!,defends!,cyber attack,malware,virus,security monitoring
p data-breach|data breach,breach notification,breach,hacked,leak!
d support-request|data request,complain about,asked for help,support request,support ticket,support message,help request,help ticket
p support|asked for help,support request,support ticket,support message,support email,help request
p support|customer support,support,help!,help email,help desk,customer service,need help,answer questions
p surveys|surveys,feedback form,customer satisfaction,satisfaction survey
p video|video player,streaming
p recruiting|recruiting,hiring,jobs!,new staff,want to work,find staff,new employees
p geocoding,maps|maps
p personalization|personalization,recommendations
p research|research!
p school-search|look up school,find school,look up school by name,find school by name
p backup,storage?|backup
p fraud|fraud prevention,fraud
p law-enforcement|law enforcement,police!,fbi,court order,government!
g encryption-at-rest,encryption-in-transit|encryption,unencrypted
g encryption-in-transit|encryption in transit,end-to-end encryption,HTTPS,TLS,SSL
g hashing|hashing
g plaintext|plain text
g anonymous-claim,pseudonymization|anonymous,anonymized,anonymity
g encryption-at-rest,encryption-in-transit,hashing,access-control,two-factor|how secure is it,how safe is it,how safe is this,data protected,safe is our data,is it secure,secure!,is it safe,is this safe,is this app safe,safe for,trustworthy,security measures,safeguards,how secure is this,safe to use,information safe
g access-control|access control
g agreement|data processing agreement,data protection agreement,DPA,agreement!,contract!
g two-factor|two-factor authentication,two-factor,2-factor
g certification|SOC 2,SOC 2 report,ISO 27001,certified,certification!,audit!,ISO 27001 certificate
g consent|parental consent,consent!,opt in,opt out,opt!,unsubscribe,stop emails,permission!
g access|subject access request,access request,right of access,copy of my data
g deletion|deletion,remove!,erase,stuff gone,account gone,right to be forgotten,close my account,erasure,if I leave,when I leave,after I leave
g compliance|compliance,compliant,GDPR,FERPA,COPPA,CCPA,HIPAA
t planned|planned vendors,planned providers,planned companies,planned subprocessors,future subprocessors,planned processors,planned partners,planned third parties,upcoming subprocessors,upcoming vendors,future vendors,vendors to come
t former|former vendors,former providers,former companies,former subprocessors,previous subprocessors,no longer used,no longer use,no longer in use,no longer work with,former processors,former partners,past subprocessors,no longer get,stopped using,previous vendors,past vendors
p change-notice|change notification,notice of changes,subprocessor change notification,notice of new subprocessors,advance notice,prior notice
p contact-point|contact you,complain about this,complain about the list,complain about something on,privacy officer,reach you,complain to,want to complain,who is responsible,data protection officer,DPO
f received|received from vendors,from vendors,from third parties,data comes from,come back,get from,send back,sent back,send you,tell you,give you,received from third parties,received from others,received from providers,from others,received back,send data back,send information back,send anything back,give data back,give information back,return data,return information,data returned
f collected|collected directly,collect data directly,collected by third parties,collected by vendors
retention|how long,kept after,deleted after,kept until,forever!,indefinitely!,permanently!,until when,how many years,how many months,how many days,retention,retention period,kept for,storage period,duration!,till when
locations|in the world,headquarters,established,incorporated,domiciled,data location,country of the servers,which country,what country,countries,abroad,overseas,jurisdiction,data residency,server location,what country are the servers,which country are the servers
`;

/** What people ask of any list, made when first needed. @param lines the same in another language */
export const listStock = (lines = ''): readonly StockItem[] =>
  ((LINES + lines).match(/.+/g) ?? []).map((line) => {
    const [head = '', phrases = ''] = line.split('|');
    const words = head.split(' ');
    const ids = words.flatMap((word, at) => {
      const facet = FACETS[words[at - 1] ?? ''];
      return facet ? word.split(',').map((id): [FacetName, string] => [facet, id]) : [];
    });
    const fact = ids.length === 0 ? (head as Fact) : undefined;
    return {
      ids,
      ...(fact && { fact }),
      facet: ids[0]?.[0] ?? 'data',
      phrases: phrases.split(','),
    };
  });

/** Those of an item that a registry has a term for. @param wider what their ids end with */
export const valuesOf = (ids: StockItem['ids'], registry: Registry, wider = ''): Value[] =>
  ids.flatMap(([facet, written]) => {
    const id = written.endsWith(wider) ? written.slice(0, written.length - wider.length) : '';
    const isKnown = facet === 'flows' || facet === 'status' || termsOf(registry, facet)?.has(id);
    return isKnown ? { facet, id } : [];
  });
