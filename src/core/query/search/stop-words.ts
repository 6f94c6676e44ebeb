const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of a question that say nothing of what is asked. English; left out only beside other words. */
export const STOP_WORDS = setOf(
  'a about all an and any anybody anyone are as at be by can company companies could did do does else ever for from ' +
    'get gets give given got has have how i if in into is it its list many me mine much my never no not of on or our out ' +
    'provider providers somebody someone that the their them there these they this those to vendor vendors was we were ' +
    'what when where which who whom whose why will with would you your us am im',
);

/**
 * Words of a question that may also be what is asked ("share", "track"): they count where some entry holds them together
 * with the rest, and are left out where none does.
 */
export const WEAK_WORDS = setOf(
  'access allow allowed anywhere available being collect collected collecting collects find gather gathers getting gives ' +
    'giving go goes going happen happens having hold holds know known knows keep keeps kept let like ' +
    'look looks need needs other read reads receive received receives record records save saved saves ' +
    'see seen sees sell selling sells send sending sends sent share shared shares sharing show shows shown ' +
    'store stored stores tell tells through track tracked tracking tracks use used uses using view viewed ' +
    'views want watch watches watching kind stuff thing things handle handles process processes learn learns',
);

/** Like weak words, in a question alone: beside a name ("data.ai") they are a part of it. */
export const WEAK_NOUNS = setOf('data information people personal');

/** Legal forms of companies: readers leave them out or write them otherwise. */
export const LEGAL_FORMS = setOf(
  'inc incorporated corp corporation co llc llp lp ltd limited plc gmbh ag kg ug mbh se sa sas sarl sl srl spa bv nv ab as aps oy ' +
    'oyj pty pte kk ou doo zoo sro kft dba',
);
