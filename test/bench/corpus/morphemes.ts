// What names of ad-tech and software companies are made of. All names put together from these are made up; where one is
// a company's, that is chance.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Beginnings that mean something in the trade. */
export const TRADE_STARTS = words(`
  ad adva affi ampli appo atta attri audi auto beac bid blue brand bright cast chan click cloud cogni colo conta conver cred
  cross curi cyber data deca defi digi doma dyna edge ele emo enga epi equi exa fast fin flex flow fluo forma geo giga glo
  grap hexa holo hyper idea impre inno insta inte intro kine kno lead levi lexi lingo locu logi loyal luma magni mark maxi
  medi mega mento meta micro mobi mono motio multi nano nati neo netra neuro nexa nova octo omni opti orbi origo outra
  pano para pixel planta poly porta prima pro proxi pulse quanta quali quick rapid reach reso reta revo robo sema senso
  sigma signa simpli smart sona spark spectra stella strata strea sugar supra swift syna tacti targe tele tempo terra
  track trade trans tria trust turbo ultra uni valua varia vecto velo veri vibra vida video viro visu vita vivi voca volta
  web wise yield zeta zoom
`);

export const ONSETS = words(`
  b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sm sn sp st str sw t tr v w y z
`);
export const NUCLEI = words('a e i o u a e i o u a e i o u a e i o u ai au ea ee ie io oo ou ue');
export const CODAS = words('b ct d ft g l lm lt m mp n nd ng nt p r rb rd rk rm rn rt s sk st t v x z');
export const MIDDLES = words(`
  ba bi bo ca ci co cu da de di do fa fi ga ge go la le li lo lu ma me mi mo na ne ni no nu pa pe pi po ra re ri ro ru sa se
  si so ta te ti to tu va ve vi vo xa xi za ze zi zo
`);
export const ENDS = words(`
  bee bit bly bot cast cent cient cito clix dash data dero dex dia dian dio do dora fax fi fly force form fuse gen gic gle
  gram graph grid hub ia iado ian ico ify igo ika ilio ily io ion ique iq ism ista ium ivo ix ja kit la lab lane lead lens leo
  lift line link lio lito loop ly lytics mail max media meo mind mint mix mo mob nect neo net nexo nio nix nova ny o ola omi
  on onic ora oro os ova pact path phy pilot plex point pro pulse qo quest ra reach rio rix robe rocket rooms sage scale scope
  sense seo sift sight sio smith spot stack stream ta tag tap tech telo tera tico tion tive to ton tra track trix va vant
  vera verse via vida vio vis vista vix vo vue ware wave way wire wise wix wo works xa xel xio xo yo za zen zio zo zone
`);

/** What stands before or beside coined words in half of the trade's names. */
export const GENERIC = words(`
  Media Media Media Media Digital Digital Digital Data Data Data Ads Ads Labs Labs Networks Network Interactive Technologies
  Technology Group Group Online Marketing Marketing Advertising Solutions Software Systems Analytics Mobile Video Cloud
  Services International Global Exchange Audience Insights Intelligence Research Studio Studios Partners Ventures Platform
  Commerce Performance Security Health Learning Payments Consulting Communications Tech Web Apps Games Engine Connect
`);

export const ADJECTIVES = words(`
  Amber Ancient Arctic Autumn Azure Blue Bold Brave Bright Broad Calm Candid Cedar Civic Clear Clever Cobalt Cold Common
  Copper Coral Crimson Crisp Curious Deep Distant Double Dry Early East Easy Emerald Even Fair Far Fast First Flat Fresh
  Friendly Gentle Giant Gilded Glad Golden Grand Granite Green Happy Hidden High Hollow Honest Humble Indigo Inner Iron Ivory
  Jade Jolly Keen Kind Large Last Lemon Light Little Lively Long Loyal Lucid Lucky Lunar Major Maple Marble Mellow Merry Mild
  Mint Misty Modern Mossy Narrow Neat New Next Nimble Noble North Novel Oaken Olive Open Orange Outer Pale Paper Patient Pearl
  Plain Polar Prime Proud Pure Purple Quick Quiet Rapid Ready Red Rich Right River Rosy Royal Ruby Rural Sandy Scarlet Second
  Sharp Silent Silver Simple Single Slate Small Smart Smooth Snowy Social Soft Solar Solid South Spring Square Stable Steady
  Stone Straight Strong Summer Sunny Super Sure Swift Tall Third Tidy Tiny Topaz True Twin Upper Urban Velvet Vivid Warm West
  White Wide Wild Winter Wise Wooden Yellow Young
`);
export const NOUNS = words(`
  Acorn Anchor Antler Apple Arbor Arch Arrow Aspen Atlas Aurora Badger Barn Basin Bay Beacon Bear Bee Bell Birch Bird Boat
  Book Bridge Brook Buffalo Cabin Camel Candle Canoe Canyon Castle Cave Chapel Cherry Circle Cliff Clover Coast Comet Compass
  Condor Copse Corner Cottage Cove Crane Creek Crest Crow Crown Dawn Deer Delta Desk Dock Dolphin Door Dove Dragon Drum Dune
  Eagle Echo Elk Elm Ember Falcon Feather Fern Field Finch Fjord Flame Flint Flower Forest Fox Garden Gate Glade Glen Grove
  Gull Hammer Harbor Hare Harvest Hawk Hazel Heron Hill Hive Hollow Horizon Horn House Island Ivy Jaguar Kestrel Kettle Key
  Kite Ladder Lagoon Lake Lamp Lantern Lark Leaf Ledge Lion Loom Lotus Lynx Mango Mantle Meadow Mill Mirror Monkey Moon Moose
  Mountain Nest Oak Oasis Ocean Orchard Otter Owl Ox Panda Panther Park Path Peak Pebble Pelican Penguin Pier Pigeon Pine
  Planet Plaza Plum Pond Poplar Port Prairie Quarry Rabbit Rain Raven Reef Ridge River Robin Rocket Root Rose Sail Salmon
  Sand Seal Shell Shore Sky Sparrow Spire Spruce Star Stone Stork Storm Stream Summit Sun Swan Table Temple Thistle Thorn
  Tiger Timber Tower Trail Tree Tulip Turtle Valley Vine Violet Wagon Wave Well Whale Wheel Willow Wind Window Wolf Wood Yard
`);
/** Short trade words that stand as one with another: "PixelCove", "TagHarbor". */
export const TRADE_WORDS = words(`
  Ad Ads App Audience Bid Bot Brand Buzz Byte Call Cart Chat Click Cloud Code Cookie Cross Data Deal Desk Dev Doc Drive Email
  Event Feed Fin Flow Form Game Geo Hash Help Hire Host Insight Key Lead Learn Link List Live Local Log Loop Mail Map Market
  Match Media Meet Micro Mobile Native Net News Page Pay Ping Pixel Play Post Press Price Push Query Rank Reach Retail Route
  Score Search Send Shop Sign Signal Site Social Sound Stack Survey Sync Tag Talk Task Team Test Text Ticket Track Trade Trust
  User View Video Voice Vote Web Word Work
`);
export const SURNAMES = words(`
  Abbott Almeida Anders Bauer Becker Bell Bergman Bianchi Blake Brandt Brooks Burke Calder Carver Castell Chandler Costa Dahl
  Dalton Delgado Dorn Ekman Ellis Falk Ferrer Fischer Forsyth Fuchs Garner Greco Haas Hale Hartwell Holm Horvath Hughes Ibarra
  Jansen Kaplan Keller Kessler Klein Kovacs Lang Larsen Lindqvist Lowe Lund Marchetti Mercer Meyer Moreau Navarro Norris Novak
  Olsen Ortega Palmer Petrov Quinn Ramsey Reuter Ricci Rossi Sandberg Schaefer Silva Sloan Sorensen Stein Suarez Tanner Thorne
  Vance Vidal Vogel Wagner Walsh Weber Wells Winter Yates Zimmer
`);
export const DOMAINS = words('io io io ai ai com tv me co app net de digital media it fr');

/** By script: beginnings and ends of words, and what stands between two words. */
export const SCRIPTS: readonly (readonly [
  starts: readonly string[],
  ends: readonly string[],
  gap: string,
])[] = [
  [
    words(
      'アオ イロ ウミ カゼ キラ クモ サク シロ ソラ タカ ツバ ナミ ハル ヒカ フジ マル ミナ ムラ モリ ユメ リク ワカ ホシ ニジ',
    ),
    words(
      'データ メディア ネット リンク ラボ ワークス クラウド デジタル テック モバイル ナビ ボイス パス メール サーチ 広告 情報 通信 計画 工房 企画 商会 印刷 研究所',
    ),
    '',
  ],
  [
    words(
      'Яр Свет Нов Мир Вест Град Дон Зор Искр Клик Лад Мост Нев Ока Пульс Рос Север Тех Урал Фон Хлад Цел Чар Эхо',
    ),
    words(
      'икс медиа овар огранд один ома она онет орад орекс оро отех очат ия инфо илад икон идей айн азор алекс амир анет арт',
    ),
    '',
  ],
  [
    words('Αλφα Γεω Δια Ευρω Ηλιο Θαλασσο Ιδεο Καλο Λογο Μεγα Νεο Οικο Πολυ Σημα Τηλε Φωτο Χρονο Ωρο'),
    words(
      'δικτυο μέτρηση νόμος πλάνο ράδιο σύνολο τεχνική φόρος χώρος γνώση δομή έργο θέση κύμα λύση μέσα νήμα πύλη ρεύμα σήμα',
    ),
    ' ',
  ],
  [
    words('แสง ฟ้า น้ำ ดาว ลม ทอง เมือง ป่า ภู ใจ เงิน สาย บ้าน ทะเล ตะวัน จันทร์'),
    words('ข้อมูล สื่อ เครือข่าย โฆษณา ดิจิทัล บริการ ตลาด ข่าว เกม มือถือ วิดีโอ คลาวด์ โรงเรียน ท่องเที่ยว'),
    '',
  ],
];
